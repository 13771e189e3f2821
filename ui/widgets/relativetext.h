// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

#include <QDate>
#include <QLocale>
#include <QString>

// Times as people say them. Pure functions of their arguments, the installed translation and the local time zone.

namespace kontor::widgets {

/// "gerade eben", "vor 5 Min.", "vor 2 Std.", "gestern", "12.11.", "12.11.24"; ahead: "in 25 Min.", "morgen".
/// Both instants are UTC milliseconds.
QString relativeTime(qint64 ms, qint64 nowMs, const QLocale &locale);

/// "vor 3 Jahren", rounded; for what is older than a year.
QString yearsAgo(QDate day, QDate today);

/// "seit 3 Tagen", "seit gestern", "heute", "morgen", "Mo, 30.11."; empty for an invalid day.
QString dueText(QDate due, QDate today, const QLocale &locale);
Urgency dueUrgency(QDate due, QDate today);

/// Heading of a day in the timeline: "Heute", "Gestern", "Montag, 2. November", with the year if it is another one.
QString dayHeading(QDate day, QDate today, const QLocale &locale);

/// Whether the timeline gathers this day with the others of its month: all but the last week and what is still to come.
bool isMonthGroup(QDate day, QDate today);
/// "Oktober 2026"
QString monthHeading(QDate month, const QLocale &locale);

/// Day and month in the locale's short form, with the year only if it is not that of `today`: "12.11.", "12.11.24".
QString shortDay(QDate day, QDate today, const QLocale &locale);

}  // namespace kontor::widgets
