// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/drafts.h"
#include "core/sampledata/person.h"

#include <QDate>

namespace kontor::sampledata {

/// The day of an instant, in UTC.
inline QDate dayOf(qint64 ms)
{
    constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
    const qint64 days = ms >= 0 ? ms / dayMs : -((dayMs - 1 - ms) / dayMs);
    return QDate(1970, 1, 1).addDays(days);
}

/// The moment that all generated dates refer to.
struct Now {
    qint64 ms = 0;
    QDate day;  ///< of `ms`
};

/// Adds about `average` entries of the last three years to the draft, oldest first, never later than `now`: mostly
/// 0 … 2 × average, at most 3 × average. `person` is whom the entries speak of.
void addTimeline(model::ContactDraft &draft, Random &random, const Now &now, int average, const Person &person);

/// Sometimes adds a task or two: open, overdue or done.
void addTasks(model::ContactDraft &draft, Random &random, const Now &now);

}  // namespace kontor::sampledata
