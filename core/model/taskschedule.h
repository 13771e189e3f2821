// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/recurrence.h"
#include "core/model/value.h"

#include <QDateTime>

// When a task is due, when it reminds, and when it comes again, from its fields ("due_on", "due_time", "zone", "repeat",
// "remind_at"). Pure functions.

namespace kontor::model {

/// A task without a time reminds as if it were due at this time of its day.
inline constexpr int startOfWork = 9;

/// The full day in "due_on"; invalid if there is none or only a month.
QDate dueDay(const FieldMap &task);
/// "14:30" in "due_time"; invalid if there is none.
QTime dueTime(const FieldMap &task);
/// When the task is due, in its zone (that of this computer if it names none or an unknown one); a task without a time at
/// the start of work. Invalid without a day.
QDateTime dueMoment(const FieldMap &task);
/// The instant this many minutes before it is due; "no value" without a day.
QVariant reminderBefore(const FieldMap &task, int minutes);

/// Refuses a time, zone or rule that cannot be read; ties a rule to its day; names the zone of a task that has a time.
/// Looks at those of `changes` that are there; `task`: the fields before, empty for a new one.
Result<FieldMap> checkedTask(FieldMap changes, const FieldMap &task = {});

/// The reminder that keeps its distance when a task with fields `before` gets those of `after`; never after a task's time.
QVariant movedReminder(const FieldMap &before, const FieldMap &after);

/// The task that takes the place of a done one; nullopt if it does not repeat or its last time was this one.
/// `today`: nothing comes again in the past.
std::optional<FieldMap> nextTask(const FieldMap &done, QDate today);

}  // namespace kontor::model
