// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recurrence.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

// A task as people jot it down, in German or English: "morgen 10 Uhr Müller anrufen", "every 2 weeks check backup".

namespace kontor::model {

struct TaskEntry {
    QString title;          ///< what is left when day, time and repetition are taken out, as typed
    QDate dueOn;            ///< invalid: none was named
    QTime dueTime;          ///< invalid: none was named
    std::optional<Recurrence> repeat;
    QString kind;           ///< code of "task.kind"; empty: the words name none
    QStringList nameWords;  ///< words of the title that may be a contact: "Käthe Müller", most likely first
};

/// Never fails: what is not understood stays in the title. `now`: local time of whoever types.
TaskEntry parseTaskEntry(QStringView typed, const QDateTime &now);

/// A day alone: "morgen", "24.12.", "in 3 weeks". Nullopt unless all of it is understood.
std::optional<QDate> parseDay(QStringView typed, QDate today);
/// A time alone: "14:30", "10 Uhr", "3pm", "930".
std::optional<QTime> parseTime(QStringView typed);
/// A repetition alone: "jeden Montag", "every 2 weeks on Monday and Thursday", or an RFC 5545 rule.
std::optional<Recurrence> parseRepeat(QStringView typed, QDate today);

}  // namespace kontor::model
