// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kontor::model {

/// Seconds of a duration as people type it: "12", "12 min", "1:30", "1 h 15", "1,5 Std.", "90 s". A number alone is minutes.
/// Nullopt unless all of it is understood; at most 99 hours.
std::optional<qint64> parseDuration(QStringView typed);

/// "12 min", "1:30 h"; shorter than a minute: "45 s".
QString durationText(qint64 seconds);

}  // namespace kontor::model
