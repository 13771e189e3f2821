// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trades/tradefile.h"

#include "core/model/fieldcodes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor::trades {

using namespace Qt::StringLiterals;
using model::FieldMap;

namespace {

/// Reads one file. Texts are objects by language; English stands in for what is missing.
class TradeReader {
public:
    explicit TradeReader(QString language) : m_language(std::move(language)) {}

    TradeTemplate read(const QJsonObject &json)
    {
        m_trade.id = json["id"_L1].toString();
        m_trade.icon = json["icon"_L1].toString();
        m_trade.name = text(json["name"_L1]);
        m_trade.about = text(json["about"_L1]);
        forEach(json["fields"_L1], [this](const QJsonObject &field) { readField(field); });
        forEach(json["tags"_L1], [this](const QJsonObject &tag) {
            m_trade.tags.append({name(tag["name"_L1]), tag["colour"_L1].toString()});
        });
        forEach(json["kinds"_L1], [this](const QJsonObject &kind) {
            m_trade.kinds.append({kind["code"_L1].toString(), text(kind["label"_L1]), kind["icon"_L1].toString()});
        });
        forEach(json["texts"_L1], [this](const QJsonObject &entry) {
            const TradeName known = name(entry["name"_L1]);
            m_trade.texts.append({known, {{u"name"_s, known.text}, {u"kind"_s, entry["kind"_L1].toString()},
                                          {u"subject"_s, text(entry["subject"_L1])}, {u"body"_s, text(entry["body"_L1])}}});
        });
        forEach(json["filters"_L1], [this](const QJsonObject &filter) {
            m_trade.filters.append({name(filter["name"_L1]), text(filter["filter"_L1])});
        });
        forEach(json["samples"_L1], [this](const QJsonObject &sample) { readSample(sample); });
        return m_trade;
    }

private:
    template <typename Use>
    static void forEach(const QJsonValue &array, Use use)
    {
        const QJsonArray entries = array.toArray();
        for (const auto entry : entries)
            use(entry.toObject());
    }

    QString text(const QJsonValue &value) const
    {
        if (value.isString())
            return value.toString();
        const QJsonObject texts = value.toObject();
        return texts.contains(m_language) ? texts.value(m_language).toString() : texts.value("en"_L1).toString();
    }

    TradeName name(const QJsonValue &value) const
    {
        QStringList all;
        const QJsonObject texts = value.toObject();
        for (const auto each : texts)
            all << each.toString();
        return {text(value), all};
    }

    void readField(const QJsonObject &json)
    {
        commands::CustomFieldSpec spec;
        spec.code = json["code"_L1].toString();
        spec.label = text(json["label"_L1]);
        spec.type = model::customTypeFromCode(json["type"_L1].toString());
        if (json.contains("category"_L1))
            spec.category = json["category"_L1].toString();
        if (json.contains("purpose"_L1))
            spec.purpose = json["purpose"_L1].toString();
        QJsonArray choices;
        forEach(json["choices"_L1], [&](const QJsonObject &choice) {
            choices.append(QJsonObject{{u"code"_s, choice["code"_L1]}, {u"label"_s, text(choice["label"_L1])}});
        });
        if (!choices.isEmpty())
            spec.choices = QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact));
        m_trade.fields << spec;
    }

    void readSample(const QJsonObject &json)
    {
        model::ContactDraft draft;
        const bool person = json.contains("family_name"_L1);
        draft.fields.insert(u"kind"_s, person ? u"person"_s : u"organisation"_s);
        draft.fields.insert(u"origin_source"_s, QString(u"sample:"_s + m_trade.id));
        for (const QString &key : {u"salutation"_s, u"title"_s, u"given_name"_s, u"family_name"_s, u"org_name"_s}) {
            if (json.contains(key))
                draft.fields.insert(key, text(json[key]));
        }
        for (const QString &kind : {u"phone"_s, u"email"_s}) {
            if (json.contains(kind))
                draft.points.append({{}, {{u"kind"_s, kind}, {u"value"_s, json[kind].toString()}}});
        }
        addPlace(draft, json);
        if (person && json.contains("org"_L1))
            draft.affiliations.append({text(json["org"_L1]), {{u"position"_s, text(json["position"_L1])}}});
        draft.fields.remove(person ? u"org_name"_s : QString());
        const QJsonArray tags = json["tags"_L1].toArray();
        for (const auto tag : tags)
            draft.tags << m_trade.tags.value(tag.toInt()).name.text;
        const QJsonObject custom = json["custom"_L1].toObject();
        for (auto it = custom.begin(); it != custom.end(); ++it)
            draft.custom.insert(it.key(), it->isDouble() ? number(it->toDouble()) : it->toVariant());
        if (json.contains("note"_L1))
            draft.activities.append({{}, {{u"kind"_s, u"note"_s}, {u"body"_s, text(json["note"_L1])}}});
        m_trade.samples << draft;
    }

    static QVariant number(double value)
    {
        return value == double(qint64(value)) ? QVariant(qint64(value)) : QVariant(value);
    }

    void addPlace(model::ContactDraft &draft, const QJsonObject &json) const
    {
        FieldMap address;
        const std::pair<QLatin1StringView, QString> keys[]{{"street"_L1, u"street"_s}, {"zip"_L1, u"postal_code"_s}, {"city"_L1, u"city"_s}};
        for (const auto &[from, to] : keys) {
            if (json.contains(from))
                address.insert(to, json[from].toString());
        }
        if (!address.isEmpty())
            draft.addresses.append({{}, address});
    }

    QString m_language;
    TradeTemplate m_trade;
};

}  // namespace

Result<TradeTemplate> readTrade(const QByteArray &json, const QString &language)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return fail(ErrorCode::Malformed, QCoreApplication::translate("Trades", "This is no template for a trade."), problem.errorString());
    TradeTemplate trade = TradeReader(language).read(document.object());
    if (trade.id.isEmpty() || trade.name.isEmpty())
        return fail(ErrorCode::Malformed, QCoreApplication::translate("Trades", "This is no template for a trade."));
    return trade;
}

}  // namespace kontor::trades
