// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "ui/itemmodels/listcolumns.h"

#include <optional>

// How people say a condition, and what it is in the filter's tree. Pure functions.

namespace kontor::pages {

enum class FilterOperator { Contains, ContainsNot, Is, IsNot, StartsWith, Less, LessEqual, Greater, GreaterEqual, WithinDays, LongerThanDays, UntilInDays,
                            Yes, No, Filled, Empty };

struct FilterCondition {
    QString field;
    FilterOperator comparison = FilterOperator::Contains;
    QVariant value;  ///< a number of days for those with Days; none for Yes, No, Filled, Empty

    bool operator==(const FilterCondition &) const = default;
};

QList<FilterOperator> operatorsFor(const itemmodels::ListColumn &field);
QString operatorLabel(FilterOperator comparison, const itemmodels::ListColumn &field);
bool takesValue(FilterOperator comparison);
bool takesDays(FilterOperator comparison);

model::Filter toFilter(const FilterCondition &condition);
/// The condition that a node of a tree is; none for groups and what no operator says.
std::optional<FilterCondition> toCondition(const model::Filter &filter, const itemmodels::ListColumn &field);

/// The fields that conditions can be about: all columns and free text, without the name, which is not a field.
QList<itemmodels::ListColumn> filterableColumns(const QList<itemmodels::ListColumn> &columns);

}  // namespace kontor::pages
