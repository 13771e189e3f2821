// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"

#include <QString>

namespace kontor::queries {

/// The groups of facets beside a list. What a facet stands for, as a filter, is facetFilter(); MemoryIndex counts them.
enum class FacetGroup { Tag, Kind, LastContact, Task, Owner, Stage, Favourite };

/// Keys: the tag's name; "person", "organisation"; "week", "month", "quarter" (older than three months), "never";
/// "overdue", "today", "week", "nothing"; the owner's name, empty for none, mineKey for oneself in a team; code of the stage; "yes".
inline constexpr char mineKey[] = "@me";
model::Filter facetFilter(FacetGroup group, const QString &key);

struct FacetTag {
    QString name;
    QString colour;
    bool operator==(const FacetTag &) const = default;
};

}  // namespace kontor::queries
