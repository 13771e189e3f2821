// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kontor::model {

/// When something comes again: the part of RFC 5545's RRULE that people use for tasks, counted in local days. One
/// deliberate difference: a day that a month lacks is its last one ("the 31st" of February is the 28th), not left out.
struct Recurrence {
    enum class Every { Day, Week, Month, Year };

    Every every = Every::Day;
    int interval = 1;
    QList<int> weekdays = {};  ///< Week: 1 (Monday) to 7, sorted; empty: that of the day it starts from
    int monthDay = 0;          ///< Month, Year: 1 to 31, -1 the last day; 0: that of the day it starts from
    int month = 0;             ///< Year: 1 to 12; 0: that of the day it starts from
    int nth = 0;               ///< Month: the nth (1 to 5, -1 the last) `weekdays.first()` instead of monthDay; 0: none
    int count = 0;             ///< how often, the present time included; 0: without end
    QDate until = {};          ///< the last possible day; invalid: without end

    /// "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"; parts with their usual value are left out.
    QString toRule() const;
    /// Nullopt for what is no rule, or one beyond this subset. "RRULE:" in front is fine.
    static std::optional<Recurrence> fromRule(QStringView rule);

    /// The same with weekday, day and month written down, so that "monthly from the 31st" stays there after February.
    Recurrence anchoredAt(QDate day) const;
    /// Whether the rule has this day at all, whatever its interval.
    bool hasDay(QDate day) const;
    /// The first day from `from` on that hasDay().
    QDate firstFrom(QDate from) const;

    bool operator==(const Recurrence &) const = default;
};

struct Occurrence {
    QDate day;
    Recurrence rest;  ///< the rule from there on: `count` is lower
};

/// What follows an occurrence on `day`: the next one after it that is not before `earliest`. Nullopt when the rule ends.
std::optional<Occurrence> nextOccurrence(const Recurrence &rule, QDate day, QDate earliest);

}  // namespace kontor::model
