// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recurrence.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

// What tasks say about themselves, as people would. Pure functions of their arguments and the installed translation.

namespace kontor::widgets {

/// "jeden Montag und Donnerstag", "alle 3 Monate am letzten Freitag, bis 31.12.26". model::parseRepeat() understands it.
QString repeatText(const model::Recurrence &rule, const QLocale &locale);
/// "Mo, 30.11. · 10:00", "heute · 10:00", "3 Tage überfällig"; empty for an invalid day.
QString dueLine(QDate day, QTime time, QDate today, const QLocale &locale);
QString timeText(QTime time, const QLocale &locale);
/// "10 min. before", "at the time", "1 day before".
QString leadText(int minutes);
/// A bundled icon and a word for a kind of task; no icon for a plain one.
QString taskIcon(const QString &kind);
QString taskKindLabel(const QString &kind);
/// Codes of the kinds of tasks, the plain one first.
QStringList taskKinds();

}  // namespace kontor::widgets
