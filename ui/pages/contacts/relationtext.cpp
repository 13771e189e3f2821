// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/relationtext.h"

#include "core/model/catalogue.h"
#include "core/model/names.h"
#include "core/model/partialdate.h"

#include <QCoreApplication>

namespace kontor::pages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RelationText)
};

QString catalogueLabel(const QString &kind)
{
    for (const model::Choice &choice : model::Catalogue::get().field(u"relation", u"kind")->choices) {
        if (kind == QLatin1String(choice.code))
            return model::catalogueText(choice.label);
    }
    return kind;
}

/// What the beginning of a relation is to its end; empty where both are the same to each other.
QString reversed(const QString &kind)
{
    if (kind == QLatin1String("child"))
        return catalogueLabel(QStringLiteral("parent"));
    if (kind == QLatin1String("parent"))
        return catalogueLabel(QStringLiteral("child"));
    if (kind == QLatin1String("referral"))
        return Text::tr("Was referred");
    if (kind == QLatin1String("assistant"))
        return Text::tr("Is assisted");
    return kind == QLatin1String("advisor") ? Text::tr("Is advised") : QString();
}

QString dateText(const model::FieldMap &fields, const char *key)
{
    const auto date = model::PartialDate::fromIso(fields.value(QString::fromLatin1(key)).toString());
    return date ? date->toText(QLocale()) : QString();
}

}  // namespace

QList<RelationChoice> relationChoices()
{
    QList<RelationChoice> choices;
    for (const model::Choice &choice : model::Catalogue::get().field(u"relation", u"kind")->choices) {
        const QString kind = QString::fromLatin1(choice.code);
        choices.append({kind, true, catalogueLabel(kind)});
        // Child and parent are each other's way back.
        if (kind != QLatin1String("child") && kind != QLatin1String("parent") && !reversed(kind).isEmpty())
            choices.append({kind, false, reversed(kind)});
    }
    return choices;
}

QString relationText(const QString &kind, bool outgoing)
{
    const QString back = outgoing ? QString() : reversed(kind);
    return back.isEmpty() ? catalogueLabel(kind) : back;
}

QString affiliationText(const model::FieldMap &fields)
{
    QStringList parts{fields.value(QStringLiteral("position")).toString(), fields.value(QStringLiteral("department")).toString()};
    const QString role = fields.value(QStringLiteral("role")).toString();
    for (const model::Choice &choice : model::Catalogue::get().field(u"affiliation", u"role")->choices) {
        if (role == QLatin1String(choice.code))
            parts << model::catalogueText(choice.label);
    }
    const QString since = dateText(fields, "since");
    const QString until = dateText(fields, "until");
    if (!since.isEmpty() && !until.isEmpty())
        parts << Text::tr("%1 to %2").arg(since, until);
    else if (!since.isEmpty())
        parts << Text::tr("since %1").arg(since);
    else if (!until.isEmpty())
        parts << Text::tr("until %1").arg(until);
    if (fields.value(QStringLiteral("main")).toLongLong() != 0)
        parts << Text::tr("main");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString listInitials(const QString &listName, bool organisation)
{
    model::FieldMap fields;
    if (organisation) {
        fields = {{QStringLiteral("kind"), QStringLiteral("organisation")}, {QStringLiteral("org_name"), listName}};
    } else {
        fields = {{QStringLiteral("kind"), QStringLiteral("person")}, {QStringLiteral("family_name"), listName.section(QStringLiteral(", "), 0, 0)},
                  {QStringLiteral("given_name"), listName.section(QStringLiteral(", "), 1).section(QStringLiteral(". "), -1)}};
    }
    return model::initials(fields);
}

}  // namespace kontor::pages
