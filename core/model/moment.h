// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace kontor::model {

/// When something was, as people say it: "gestern 15 Uhr", "Montag", "14:30", "21.10. um 9", "2026-01-31 14:30", "jetzt".
/// Weekdays and days without a year are those that lie behind `now`, unless the words look ahead ("nächsten Montag"). A day
/// alone is its noon, today alone is now. Nullopt unless all of it is understood. Local time.
std::optional<QDateTime> parseMoment(QStringView typed, const QDateTime &now);

}  // namespace kontor::model
