// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recurringday.h"

namespace kontor::model {

namespace {

QDate inYear(const PartialDate &day, int year)
{
    const QDate date(year, day.month, day.day);
    return date.isValid() ? date : QDate(year, 3, 1);
}

}  // namespace

QDate nextOccurrence(const PartialDate &day, QDate from)
{
    if (day.month == 0 || day.day == 0)
        return {};
    const QDate thisYear = inYear(day, from.year());
    return thisYear >= from ? thisYear : inYear(day, from.year() + 1);
}

std::optional<int> yearsOn(const PartialDate &day, QDate occurrence)
{
    const int years = occurrence.year() - day.year;
    return day.year == 0 || years <= 0 ? std::nullopt : std::optional(years);
}

bool isRoundBirthday(int years)
{
    return years == 18 || years % 10 == 0 || (years >= 75 && years % 5 == 0);
}

bool isRoundAnniversary(int years)
{
    return years % 5 == 0;
}

}  // namespace kontor::model
