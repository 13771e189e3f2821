// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergetext.h"

#include "ui/dialogs/teamtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor::dialogs {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MergeText)
};

QString countText(const queries::PartCount &part)
{
    const int n = int(part.count);
    if (part.entity == QLatin1String("contact_point"))
        return Text::tr("%Ln phone number(s), e-mail or web address(es)", nullptr, n);
    if (part.entity == QLatin1String("address"))
        return Text::tr("%Ln address(es)", nullptr, n);
    if (part.entity == QLatin1String("activity"))
        return Text::tr("%Ln timeline entries", nullptr, n);
    if (part.entity == QLatin1String("task"))
        return Text::tr("%Ln task(s)", nullptr, n);
    if (part.entity == QLatin1String("attachment"))
        return Text::tr("%Ln file(s)", nullptr, n);
    if (part.entity == QLatin1String("contact_tag"))
        return Text::tr("%Ln tag(s)", nullptr, n);
    if (part.entity == QLatin1String("custom_value"))
        return Text::tr("%Ln own field(s)", nullptr, n);
    if (part.entity == QLatin1String("affiliation"))
        return Text::tr("%Ln position(s) at firms", nullptr, n);
    if (part.entity == QLatin1String("relation"))
        return Text::tr("%Ln relation(s)", nullptr, n);
    if (part.entity == QLatin1String("communication_preference"))
        return Text::tr("%Ln communication preference(s)", nullptr, n);
    return QStringLiteral("%1 %2").arg(QLocale().toString(part.count), model::Catalogue::get().entity(part.entity)->labelText());
}

QString ownChoice(const QString &choices, const QVariant &code)
{
    const QJsonArray all = QJsonDocument::fromJson(choices.toUtf8()).array();
    for (const QJsonValue &choice : all) {
        if (choice[QStringLiteral("code")].toString() == code.toString())
            return choice[QStringLiteral("label")].toString();
    }
    return code.toString();
}

}  // namespace

QString mergeValue(const QString &field, model::FieldType type, const QString &choices, const QString &currency, const QVariant &value)
{
    if (!value.isValid())
        return QStringLiteral("–");
    if (!choices.isEmpty() && type == model::FieldType::Choice)
        return ownChoice(choices, value);
    sync::InboxEntry entry;
    entry.field = field;
    entry.type = type;
    entry.def = model::Catalogue::get().field(u"contact", field);
    entry.currency = currency;
    return issueValue(entry, value);
}

QString mergeReason(const queries::MergeRow &row)
{
    switch (row.field.reason) {
    case model::MergeReason::Confirmed: return Text::tr("confirmed more recently");
    case model::MergeReason::Longer: return Text::tr("says more");
    case model::MergeReason::Typed: return row.field.differs() ? Text::tr("written with more care") : QString();
    case model::MergeReason::Joined: return Text::tr("both are kept, one below the other");
    case model::MergeReason::Primary: return Text::tr("of the contact that stays");
    case model::MergeReason::Chosen: return Text::tr("your choice");
    case model::MergeReason::Same:
    case model::MergeReason::Only: break;
    }
    return {};
}

QString partsText(const QList<queries::PartCount> &parts)
{
    QStringList words;
    for (const queries::PartCount &part : parts)
        words << countText(part);
    return words.join(QStringLiteral(", "));
}

}  // namespace kontor::dialogs
