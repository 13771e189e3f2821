// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recurringday.h"

#include "tests/support/catch.h"

using namespace kontor;
using namespace kontor::model;

namespace {

QDate next(const char *stored, QDate from)
{
    return nextOccurrence(PartialDate::fromIso(QString::fromLatin1(stored)).value_or(PartialDate()), from);
}

}  // namespace

TEST_CASE("A birthday comes back every year, with or without a year, today included")
{
    const QDate today(2026, 11, 22);
    CHECK(next("1986-11-22", today) == today);
    CHECK(next("1986-11-21", today) == QDate(2027, 11, 21));
    CHECK(next("--12-12", today) == QDate(2026, 12, 12));
    CHECK(next("--01-02", today) == QDate(2027, 1, 2));
    CHECK_FALSE(next("2024-05", today).isValid());
    CHECK_FALSE(next("2024", today).isValid());
    CHECK_FALSE(next("", today).isValid());
}

TEST_CASE("The 29th of February is the 1st of March where there is none")
{
    CHECK(next("1980-02-29", QDate(2026, 2, 20)) == QDate(2026, 3, 1));
    CHECK(next("1980-02-29", QDate(2026, 3, 1)) == QDate(2026, 3, 1));
    CHECK(next("1980-02-29", QDate(2026, 3, 2)) == QDate(2027, 3, 1));
    CHECK(next("--02-29", QDate(2028, 2, 1)) == QDate(2028, 2, 29));
    CHECK(next("--02-29", QDate(2027, 12, 1)) == QDate(2028, 2, 29));
}

TEST_CASE("Years are told only if they are known, and round ones are marked")
{
    const PartialDate known{1986, 11, 22};
    CHECK(yearsOn(known, QDate(2026, 11, 22)) == 40);
    CHECK(yearsOn({0, 11, 22}, QDate(2026, 11, 22)) == std::nullopt);
    CHECK(yearsOn({2027, 1, 1}, QDate(2027, 1, 1)) == std::nullopt);
    for (const int years : {10, 18, 40, 75, 80, 85, 100})
        CHECK(isRoundBirthday(years));
    for (const int years : {1, 17, 25, 45, 65, 76})
        CHECK_FALSE(isRoundBirthday(years));
    CHECK(isRoundAnniversary(25));
    CHECK_FALSE(isRoundAnniversary(24));
}
