// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"

#include <QDate>

#include <optional>

// Days that move on with the calendar, so that a saved filter means "the last 30 days" next year as well.

namespace kontor::model {

/// The stored form of what was typed: an anchor (today, week, month, quarter, year: the first day of the running one), and
/// a distance in days, weeks, months or years: "today", "today-30d", "month-3m". German is read as well: "heute-2w",
/// "monat", "jahr-1j". Empty if the text is no such day.
QString relativeDayCode(QStringView typed);

/// The day of a stored form; none if it is not one.
std::optional<QDate> relativeDay(QStringView code, QDate today);

/// The filter with every such day replaced by the one it means today.
Filter atDay(const Filter &filter, QDate today);

}  // namespace kontor::model
