// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/searchtext.h"

#include "core/model/catalogue.h"
#include "core/model/filterfields.h"
#include "ui/itemmodels/timelinetext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace kontor::itemmodels {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

/// A word for a field: its label in filters, else that of the catalogue.
QString fieldLabel(const QString &id)
{
    const QList<model::OfferedFilterField> offered = model::offeredFilterFields();
    const auto found = std::find_if(offered.cbegin(), offered.cend(), [&](const auto &offer) { return offer.field.id == id; });
    if (found != offered.cend())
        return found->label;
    const model::EntityDef *entity = model::Catalogue::get().entity(id.section(u'.', 0, 0));
    const model::FieldDef *field = entity != nullptr ? entity->field(id.section(u'.', 1)) : nullptr;
    return field != nullptr ? model::catalogueText(field->label) : QString();
}

}  // namespace

QString tierCaption(const queries::ContactsFound::Part &part, const QLocale &locale)
{
    using Tier = queries::ContactsFound::Tier;
    const QString count = locale.toString(part.count);
    switch (part.tier) {
    case Tier::Inside: return Text::tr("Within words (%1)").arg(count);
    case Tier::Similar: return Text::tr("Similar spelling (%1)").arg(count);
    case Tier::Notes: return Text::tr("Found in the timeline (%1)").arg(count);
    case Tier::Listed: break;
    }
    return {};
}

QString foundInText(const queries::FoundIn &found, const QLocale &locale)
{
    if (found.at) {
        const QString day = locale.toString(QDateTime::fromMSecsSinceEpoch(*found.at).date(), QLocale::ShortFormat);
        return Text::tr("%1, %2: %3", "kind of entry, day, text").arg(kindLabel(found.field.section(u'.', 1)), day, found.text);
    }
    const QString label = fieldLabel(found.field);
    return label.isEmpty() ? found.text : Text::tr("%1: %2", "field, value").arg(label, found.text);
}

}  // namespace kontor::itemmodels
