// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importtargets.h"

#include "core/model/catalogue.h"

#include <QCoreApplication>

namespace kontor::dialogs {

using importexport::ColumnTarget;

namespace {

/// Targets that are no field of the contact, in the order of the list.
constexpr const char *plainTargets[]{
    "skip", "note", "tags", "name.full", "name.person", "affiliation.organisation", "affiliation.position",
    "affiliation.department", "contact_point.phone", "contact_point.phone:work", "contact_point.phone:home",
    "contact_point.mobile", "contact_point.fax", "contact_point.email", "contact_point.email:work",
    "contact_point.email:home", "contact_point.url", "address.street", "address.extra", "address.postal_code",
    "address.city", "address.postal_town", "address.formatted", "address.region", "address.country", "address.po_box",
    "activity.last_contact", "task.due"};

const QList<TargetChoice> &fixedChoices()
{
    static const QList<TargetChoice> choices = [] {
        QStringList texts;
        for (const char *text : plainTargets)
            texts << QLatin1String(text);
        for (const model::FieldDef &field : model::Catalogue::get().entity(u"contact")->fields) {
            if (field.has(model::Importable) && field.label != nullptr)
                texts << QStringLiteral("contact.") + QLatin1String(field.key);
        }
        QList<TargetChoice> made;
        for (const QString &text : std::as_const(texts)) {
            if (const auto target = ColumnTarget::parse(text))
                made.append({target->toString(), target->labelText()});
        }
        return made;
    }();
    return choices;
}

}  // namespace

QList<TargetChoice> targetChoices(const QString &header, const ColumnTarget &proposed)
{
    QList<TargetChoice> choices = fixedChoices();
    for (const char *type : {"text", "number", "money", "date", "flag"}) {
        const ColumnTarget own{ColumnTarget::Kind::Custom, header, QLatin1String(type), {}};
        choices.append({own.toString(), QCoreApplication::translate("ImportTargets", "%1 – %2").arg(own.labelText(), QLatin1String(type))});
    }
    const QString text = proposed.toString();
    const bool known = std::any_of(choices.cbegin(), choices.cend(), [&](const TargetChoice &choice) { return choice.text == text; });
    if (!known)
        choices.prepend({text, proposed.labelText()});
    return choices;
}

}  // namespace kontor::dialogs
