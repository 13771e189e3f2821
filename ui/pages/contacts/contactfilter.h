// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/queries/facets.h"
#include "core/queries/lookups.h"
#include "ui/pages/listrequest.h"

#include <QMap>
#include <QStringList>

namespace kontor::pages {

/// How a facet joins those that are on already.
enum class FacetMark { Only, And, Or, Not };

/// What is on in one group of facets: all of `with` (or any of them), none of `without`.
struct FacetChoice {
    QStringList with;
    bool any = false;
    QStringList without;

    bool isEmpty() const { return with.isEmpty() && without.isEmpty(); }
    bool operator==(const FacetChoice &) const = default;
};

/// What narrows the list: facets, a saved filter, one that was put together by hand, or the bin. Data; the GUI thread's.
struct ContactFilter {
    using Group = queries::FacetGroup;

    QMap<Group, FacetChoice> facets;
    QString savedId;      ///< saved filter in force, or empty
    QString savedName;
    model::Filter saved;
    model::Filter built;  ///< from the filter builder, not saved
    bool bin = false;

    bool isEmpty() const { return *this == ContactFilter(); }
    /// The filter of all parts, of all but one group's, which is what the group's counts are made of.
    model::Filter toFilter(std::optional<Group> except = {}) const;
    /// Contacts have one kind, one stage, one owner: only tags can be there side by side.
    static bool canHaveSeveral(Group group) { return group == Group::Tag; }

    void mark(Group group, const QString &key, FacetMark mark);
    void unmark(Group group, const QString &key);
    bool has(Group group, const QString &key) const { return facets.value(group).with.contains(key); }
    bool excludes(Group group, const QString &key) const { return facets.value(group).without.contains(key); }
    /// On alone if it was not on; off if it was.
    void toggle(Group group, const QString &key);

    bool operator==(const ContactFilter &) const = default;
};

/// What people read: "This week", "Persons", the tag's name.
QString facetLabel(queries::FacetGroup group, const QString &key);
QString facetGroupLabel(queries::FacetGroup group);

/// One active part of a filter, as a chip above the list.
struct FilterChip {
    enum class Part { Facet, Saved, Built, Bin };
    Part part = Part::Facet;
    queries::FacetGroup group = queries::FacetGroup::Tag;
    QString key;
    QString text;    ///< "Cologne", "or Hamburg", "not VIP"
    QString colour;  ///< of a tag; empty: none
};
QList<FilterChip> filterChips(const ContactFilter &filter, const QList<queries::FacetTag> &tags);
/// The filter without that part.
ContactFilter without(ContactFilter filter, const FilterChip &chip);

/// The filter that another page asks to be shown; it stands above the list under its title, as a saved one does.
ContactFilter requestedFilter(const ListRequest &request);

/// The tree of a saved filter.
Result<model::Filter> savedFilterTree(const queries::SavedFilterRecord &record);

}  // namespace kontor::pages
