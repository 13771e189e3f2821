// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/listcolumns.h"

#include "core/model/filterfields.h"
#include "core/model/money.h"
#include "core/model/partialdate.h"
#include "core/model/postal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor::itemmodels {

using model::FieldType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListColumns)
};

QMap<QString, QString> choicesOf(const queries::CustomFieldRecord &field)
{
    QMap<QString, QString> choices;
    for (const QJsonValue &choice : QJsonDocument::fromJson(field.choicesJson.toUtf8()).array())
        choices.insert(choice[QStringLiteral("code")].toString(), choice[QStringLiteral("label")].toString());
    return choices;
}

QString moneyText(const QString &stored, const QLocale &locale)
{
    return model::Money{stored.section(u' ', 0, 0).toLongLong(), stored.section(u' ', 1)}.toText(locale);
}

QString severalText(const ListColumn &column, const QString &json)
{
    QStringList labels;
    for (const QJsonValue &code : QJsonDocument::fromJson(json.toUtf8()).array())
        labels << column.choices.value(code.toString(), code.toString());
    return labels.isEmpty() ? json : labels.join(QStringLiteral(", "));
}

}  // namespace

bool ListColumn::isNumber() const
{
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money;
}

QList<ListColumn> listColumns(const QList<queries::CustomFieldRecord> &custom)
{
    QList<ListColumn> columns{{QStringLiteral("name"), Text::tr("Name")}};
    for (const model::OfferedFilterField &offer : model::offeredFilterFields()) {
        if (offer.field.id == QLatin1String("text"))
            continue;
        ListColumn column{offer.field.id, offer.label, offer.field.type};
        if (offer.field.choices != nullptr) {
            for (const model::Choice &choice : *offer.field.choices)
                column.choices.insert(QLatin1String(choice.code), model::catalogueText(choice.label));
        }
        columns << column;
    }
    for (const queries::CustomFieldRecord &field : custom)
        columns << ListColumn{QStringLiteral("cf:") + field.code, field.label, field.type, choicesOf(field)};
    return columns;
}

QList<ListColumn> chosenColumns(const QList<ListColumn> &all, const QStringList &ids)
{
    QList<ListColumn> chosen{all.first()};
    for (const QString &id : ids) {
        for (const ListColumn &column : all) {
            if (column.id == id && !chosen.contains(column))
                chosen << column;
        }
    }
    return chosen;
}

QStringList standardColumns()
{
    return {QStringLiteral("organisation"), QStringLiteral("contact_point.phone"), QStringLiteral("contact_point.email"), QStringLiteral("address.city"),
            QStringLiteral("tag"), QStringLiteral("last_activity"), QStringLiteral("open_task")};
}

QString cellText(const ListColumn &column, const QVariant &value, const QLocale &locale)
{
    if (!value.isValid())
        return {};
    const QString text = value.toString();
    switch (column.type) {
    case FieldType::Integer: return locale.toString(value.toLongLong());
    case FieldType::Real: return locale.toString(value.toDouble(), 'g', 12);
    case FieldType::Money: return moneyText(text, locale);
    case FieldType::Flag: return value.toLongLong() != 0 ? Text::tr("yes") : Text::tr("no");
    case FieldType::Choice: return column.choices.value(text, text);
    case FieldType::MultiChoice: return severalText(column, text);
    case FieldType::Instant: return locale.toString(QDateTime::fromMSecsSinceEpoch(value.toLongLong()).date(), QLocale::ShortFormat);
    case FieldType::Date: {
        const auto date = model::PartialDate::fromIso(text);
        return date ? date->toText(locale) : text;
    }
    default: break;
    }
    if (column.id == QLatin1String("address.country"))
        return model::countryName(text);
    return text.simplified();
}

}  // namespace kontor::itemmodels
