// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/columnmapping.h"

#include "core/model/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr int kVersion = 1;

struct OrderCode {
    model::DayMonthOrder order;
    QLatin1String code;
};

constexpr std::array kOrders{
    OrderCode{model::DayMonthOrder::Unknown, "unknown"_L1},
    OrderCode{model::DayMonthOrder::DayFirst, "day"_L1},
    OrderCode{model::DayMonthOrder::MonthFirst, "month"_L1},
};

tl::unexpected<Error> malformed(const QString &sentence)
{
    return fail(ErrorCode::Malformed, sentence);
}

Result<ColumnChoice> choiceFromJson(const QJsonObject &json)
{
    ColumnChoice choice;
    choice.header = json.value("header"_L1).toString();
    KONTOR_ASSIGN(choice.target, ColumnTarget::parse(json.value("target"_L1).toString()));
    choice.confidence = 1;
    const QJsonObject replacements = json.value("replace"_L1).toObject();
    for (auto it = replacements.constBegin(); it != replacements.constEnd(); ++it) {
        if (!it->isString())
            return malformed(
                QCoreApplication::translate("Mapping", "The replacement of “%1” is no text.").arg(it.key()));
        choice.replacements.insert(it.key(), it->toString());
    }
    return choice;
}

QJsonObject choiceToJson(const ColumnChoice &choice)
{
    QJsonObject json{{u"header"_s, choice.header}, {u"target"_s, choice.target.toString()}};
    QJsonObject replacements;
    for (auto it = choice.replacements.cbegin(); it != choice.replacements.cend(); ++it)
        replacements.insert(it.key(), it.value());
    if (!replacements.isEmpty())
        json.insert(u"replace"_s, replacements);
    return json;
}

}  // namespace

QString sourceSignature(const QStringList &headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &header : headers) {
        hash.addData(model::foldToKey(header).toUtf8());
        hash.addData(QByteArrayLiteral("\n"));
    }
    return QString::fromLatin1(hash.result().toHex().first(32));
}

QString ColumnMapping::signature() const
{
    QStringList headers;
    for (const ColumnChoice &column : columns)
        headers.append(column.header);
    return sourceSignature(headers);
}

QList<CustomFieldNeed> ColumnMapping::customFields() const
{
    QList<CustomFieldNeed> needs;
    for (const ColumnChoice &column : columns) {
        if (column.target.kind == ColumnTarget::Kind::Custom)
            needs.append({column.target.key, column.target.label});
    }
    return needs;
}

QStringList ColumnMapping::conflicts() const
{
    QStringList sentences;
    QHash<QString, QString> takenBy;
    for (const ColumnChoice &column : columns) {
        if (column.target.takesSeveral() || column.target.kind == ColumnTarget::Kind::PointLabel)
            continue;
        const QString target = column.target.toString();
        if (const auto other = takenBy.constFind(target); other != takenBy.cend()) {
            sentences.append(
                QCoreApplication::translate("Mapping", "“%1” and “%2” both go to “%3”; only one column can.")
                    .arg(*other, column.header, column.target.labelText()));
        } else {
            takenBy.insert(target, column.header);
        }
    }
    return sentences;
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonArray list;
    for (const ColumnChoice &column : columns)
        list.append(choiceToJson(column));
    QString order;
    for (const OrderCode &code : kOrders) {
        if (code.order == dateOrder)
            order = code.code;
    }
    return {{u"v"_s, kVersion},        {u"signature"_s, signature()}, {u"country"_s, country},
            {u"currency"_s, currency}, {u"date_order"_s, order},      {u"tag_separators"_s, tagSeparators},
            {u"columns"_s, list}};
}

Result<ColumnMapping> ColumnMapping::fromJson(const QJsonObject &json)
{
    if (json.value("v"_L1).toInt() != kVersion)
        return malformed(
            QCoreApplication::translate("Mapping", "This is no mapping of columns that this version can read."));
    if (!json.value("columns"_L1).isArray())
        return malformed(QCoreApplication::translate("Mapping", "The mapping names no columns."));
    ColumnMapping mapping;
    mapping.country = json.value("country"_L1).toString(mapping.country);
    mapping.currency = json.value("currency"_L1).toString(mapping.currency);
    mapping.tagSeparators = json.value("tag_separators"_L1).toString(mapping.tagSeparators);
    const QString order = json.value("date_order"_L1).toString(u"unknown"_s);
    const auto known =
        std::find_if(kOrders.begin(), kOrders.end(), [&](const OrderCode &code) { return code.code == order; });
    if (known == kOrders.end()) {
        return malformed(
            QCoreApplication::translate("Mapping", "“%1” is no order of dates; it can be day, month or unknown.")
                .arg(order));
    }
    mapping.dateOrder = known->order;
    const QJsonArray list = json.value("columns"_L1).toArray();
    if (list.size() > kMaxRowCells)
        return malformed(QCoreApplication::translate("Mapping", "The mapping names more than 16,384 columns."));
    for (const QJsonValue &value : list) {
        KONTOR_ASSIGN(ColumnChoice choice, choiceFromJson(value.toObject()));
        mapping.columns.append(std::move(choice));
    }
    return mapping;
}

ColumnMapping adaptMapping(const ColumnMapping &stored, const TableSample &sample)
{
    ColumnMapping mapping = proposeMapping(sample);
    mapping.country = stored.country;
    mapping.currency = stored.currency;
    mapping.dateOrder = stored.dateOrder;
    mapping.tagSeparators = stored.tagSeparators;
    QHash<QString, const ColumnChoice *> byHeader;
    for (const ColumnChoice &choice : stored.columns)
        byHeader.insert(model::foldToKey(choice.header), &choice);
    const bool sameHeadings = stored.signature() == mapping.signature();
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        ColumnChoice &column = mapping.columns[i];
        const ColumnChoice *known = sameHeadings ? &stored.columns[i] : byHeader.value(model::foldToKey(column.header));
        if (!known)
            continue;
        column.target = known->target;
        column.replacements = known->replacements;
        column.confidence = 1;
        column.reason = QCoreApplication::translate("Mapping", "As you chose it for this source before.");
    }
    return mapping;
}

}  // namespace kontor::importexport
