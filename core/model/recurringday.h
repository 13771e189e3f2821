// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partialdate.h"

#include <QDate>

#include <optional>

// Birthdays and anniversaries: days that come back every year. Pure functions.

namespace kontor::model {

/// The next time, `from` included, that a day of which month and day are known comes back; invalid if they are not known.
/// The 29th of February is the 1st of March in other years: never congratulate too early.
QDate nextOccurrence(const PartialDate &day, QDate from);

/// The years that are completed then; none if the year is not known or lies ahead.
std::optional<int> yearsOn(const PartialDate &day, QDate occurrence);

/// 18, the tens, and from 75 on every five years.
bool isRoundBirthday(int years);
/// Every five years.
bool isRoundAnniversary(int years);

}  // namespace kontor::model
