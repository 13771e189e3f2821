// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactfilter.h"

#include "core/model/catalogue.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kontor::pages {

using model::Filter;
using queries::FacetGroup;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContactFilter)
};

QList<Filter> groupFilters(FacetGroup group, const FacetChoice &choice)
{
    QList<Filter> with;
    for (const QString &key : choice.with)
        with << queries::facetFilter(group, key);
    QList<Filter> parts;
    if (choice.any && with.size() > 1)
        parts << Filter::any(with);
    else
        parts << with;
    for (const QString &key : choice.without)
        parts << Filter::negated(queries::facetFilter(group, key));
    return parts;
}

void addChips(QList<FilterChip> &chips, FacetGroup group, const FacetChoice &choice, const QList<queries::FacetTag> &tags)
{
    const auto chip = [&](const QString &key, const QString &pattern) {
        FilterChip made{FilterChip::Part::Facet, group, key, facetLabel(group, key), {}};
        if (!pattern.isEmpty())
            made.text = pattern.arg(made.text);
        for (const queries::FacetTag &tag : tags) {
            if (group == FacetGroup::Tag && tag.name == key)
                made.colour = tag.colour;
        }
        chips << made;
    };
    for (const QString &key : choice.with) {
        const bool first = key == choice.with.first();
        chip(key, first ? QString() : choice.any ? Text::tr("or %1") : Text::tr("and %1"));
    }
    for (const QString &key : choice.without)
        chip(key, Text::tr("not %1"));
}

QString choiceLabel(const char *field, const QString &code)
{
    for (const model::Choice &choice : model::Catalogue::get().field(u"contact", QString::fromLatin1(field))->choices) {
        if (code == QLatin1String(choice.code))
            return model::catalogueText(choice.label);
    }
    return code;
}

}  // namespace

Filter ContactFilter::toFilter(std::optional<Group> except) const
{
    QList<Filter> parts;
    for (const Filter &whole : {saved, built}) {
        if (!whole.isEverything())
            parts << whole;
    }
    for (auto it = facets.cbegin(); it != facets.cend(); ++it) {
        if (except != it.key())
            parts << groupFilters(it.key(), it.value());
    }
    return parts.size() == 1 ? parts.first() : Filter::all(parts);
}

void ContactFilter::mark(Group group, const QString &key, FacetMark mark)
{
    FacetChoice choice = facets.value(group);
    choice.with.removeAll(key);
    choice.without.removeAll(key);
    if (mark == FacetMark::Only)
        choice = {{key}, choice.any, {}};
    else if (mark == FacetMark::Not)
        choice.without << key;
    else
        choice.with << key;
    if (mark == FacetMark::And || mark == FacetMark::Or)
        choice.any = mark == FacetMark::Or || !canHaveSeveral(group);
    facets.insert(group, choice);
    bin = false;
}

void ContactFilter::unmark(Group group, const QString &key)
{
    FacetChoice choice = facets.value(group);
    choice.with.removeAll(key);
    choice.without.removeAll(key);
    if (choice.isEmpty())
        facets.remove(group);
    else
        facets.insert(group, choice);
}

void ContactFilter::toggle(Group group, const QString &key)
{
    const FacetChoice choice = facets.value(group);
    if (choice.without.contains(key) || (choice.with == QStringList{key} && choice.without.isEmpty()))
        return unmark(group, key);
    mark(group, key, FacetMark::Only);
}

QString facetGroupLabel(FacetGroup group)
{
    switch (group) {
    case FacetGroup::Tag: return Text::tr("Tags");
    case FacetGroup::Kind: return Text::tr("Kind");
    case FacetGroup::LastContact: return Text::tr("Last contact");
    case FacetGroup::Task: return Text::tr("Tasks");
    case FacetGroup::Owner: return Text::tr("In charge");
    case FacetGroup::Stage: return Text::tr("Stage");
    case FacetGroup::Favourite: return Text::tr("Favourites");
    }
    return {};
}

QString facetLabel(FacetGroup group, const QString &key)
{
    struct Known {
        FacetGroup group;
        const char *key;
        const char *label;
    };
    static constexpr Known known[]{
        {FacetGroup::Kind, "person", QT_TRANSLATE_NOOP("ContactFilter", "Persons")},
        {FacetGroup::Kind, "organisation", QT_TRANSLATE_NOOP("ContactFilter", "Firms")},
        {FacetGroup::LastContact, "week", QT_TRANSLATE_NOOP("ContactFilter", "This week")},
        {FacetGroup::LastContact, "month", QT_TRANSLATE_NOOP("ContactFilter", "This month")},
        {FacetGroup::LastContact, "quarter", QT_TRANSLATE_NOOP("ContactFilter", "Over 3 months ago")},
        {FacetGroup::LastContact, "never", QT_TRANSLATE_NOOP("ContactFilter", "Never")},
        {FacetGroup::Task, "overdue", QT_TRANSLATE_NOOP("ContactFilter", "Overdue")},
        {FacetGroup::Task, "today", QT_TRANSLATE_NOOP("ContactFilter", "Due today")},
        {FacetGroup::Task, "week", QT_TRANSLATE_NOOP("ContactFilter", "In the next 7 days")},
        {FacetGroup::Task, "nothing", QT_TRANSLATE_NOOP("ContactFilter", "Nothing planned")},
        {FacetGroup::Favourite, "yes", QT_TRANSLATE_NOOP("ContactFilter", "Favourites")},
        {FacetGroup::Owner, queries::mineKey, QT_TRANSLATE_NOOP("ContactFilter", "Mine")},
        {FacetGroup::Owner, "", QT_TRANSLATE_NOOP("ContactFilter", "Nobody in charge")},
    };
    for (const Known &candidate : known) {
        if (candidate.group == group && key == QLatin1String(candidate.key))
            return QCoreApplication::translate("ContactFilter", candidate.label);
    }
    return group == FacetGroup::Stage ? choiceLabel("lifecycle_stage", key) : key;
}

QList<FilterChip> filterChips(const ContactFilter &filter, const QList<queries::FacetTag> &tags)
{
    QList<FilterChip> chips;
    if (filter.bin)
        chips << FilterChip{FilterChip::Part::Bin, {}, {}, Text::tr("Bin"), {}};
    if (!filter.savedId.isEmpty())
        chips << FilterChip{FilterChip::Part::Saved, {}, filter.savedId, filter.savedName, {}};
    if (!filter.built.isEverything())
        chips << FilterChip{FilterChip::Part::Built, {}, {}, Text::tr("Own filter"), {}};
    for (auto it = filter.facets.cbegin(); it != filter.facets.cend(); ++it)
        addChips(chips, it.key(), it.value(), tags);
    return chips;
}

ContactFilter without(ContactFilter filter, const FilterChip &chip)
{
    switch (chip.part) {
    case FilterChip::Part::Facet: filter.unmark(chip.group, chip.key); break;
    case FilterChip::Part::Bin: filter.bin = false; break;
    case FilterChip::Part::Built: filter.built = {}; break;
    case FilterChip::Part::Saved:
        filter.savedId.clear();
        filter.savedName.clear();
        filter.saved = {};
        break;
    }
    return filter;
}

ContactFilter requestedFilter(const ListRequest &request)
{
    ContactFilter filter;
    filter.savedId = request.savedFilter.isEmpty() ? QStringLiteral("requested") : request.savedFilter;
    filter.savedName = request.title;
    filter.saved = request.filter;
    return filter;
}

Result<Filter> savedFilterTree(const queries::SavedFilterRecord &record)
{
    return Filter::fromJson(QJsonDocument::fromJson(record.filterJson.toUtf8()).object());
}

}  // namespace kontor::pages
