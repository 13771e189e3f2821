// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/model/duration.h"
#include "core/model/moment.h"
#include "core/model/placeholders.h"

using namespace kontor::model;

namespace {

/// Wednesday, 25 November 2026, 16:20
const QDateTime wednesday(QDate(2026, 11, 25), QTime(16, 20));

QString when(const char *typed)
{
    const auto moment = parseMoment(QString::fromUtf8(typed), wednesday);
    return moment ? moment->toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

qint64 seconds(const char *typed)
{
    return parseDuration(QString::fromUtf8(typed)).value_or(-1);
}

}  // namespace

TEST_CASE("Durations are read as people write them")
{
    CHECK(seconds("12") == 720);
    CHECK(seconds("12 min") == 720);
    CHECK(seconds("12min.") == 720);
    CHECK(seconds("1:30") == 5'400);
    CHECK(seconds("3:05 min") == 185);
    CHECK(seconds("1 h 15") == 4'500);
    CHECK(seconds("1 Std. 15 Min.") == 4'500);
    CHECK(seconds("1,5 Stunden") == 5'400);
    CHECK(seconds("90 s") == 90);
    CHECK(seconds("2 hours") == 7'200);
    for (const char *none : {"", "  ", "bald", "12 min 3 h", "1 m 2 m", "12 kg", "1000000", "-5", "5 5"}) {
        CAPTURE(none);
        CHECK(seconds(none) == -1);
    }
    CHECK(durationText(45) == QStringLiteral("45 s"));
    CHECK(durationText(720) == QStringLiteral("12 min"));
    CHECK(durationText(5'400) == QStringLiteral("1:30 h"));
    for (const qint64 length : {45, 60, 720, 5'400})
        CHECK(parseDuration(durationText(length)).value_or(-1) == length);
}

TEST_CASE("Moments are read as people say them, and lie behind unless they say ahead")
{
    CHECK(when("gestern 15 Uhr") == QStringLiteral("2026-11-24 15:00"));
    CHECK(when("yesterday 3pm") == QStringLiteral("2026-11-24 15:00"));
    CHECK(when("vorgestern") == QStringLiteral("2026-11-23 12:00"));
    CHECK(when("14:30") == QStringLiteral("2026-11-25 14:30"));
    CHECK(when("heute um 9 Uhr") == QStringLiteral("2026-11-25 09:00"));
    CHECK(when("9 Uhr gestern") == QStringLiteral("2026-11-24 09:00"));
    CHECK(when("21.10. um 9:15") == QStringLiteral("2026-10-21 09:15"));
    CHECK(when("24.12.2026 10 Uhr") == QStringLiteral("2026-12-24 10:00"));
    CHECK(when("3.1.") == QStringLiteral("2027-01-03 12:00"));
    CHECK(when("1.8.") == QStringLiteral("2026-08-01 12:00"));
    CHECK(when("2026-01-31 14:30") == QStringLiteral("2026-01-31 14:30"));
    CHECK(when("2026-01-31T14:30") == QStringLiteral("2026-01-31 14:30"));
    CHECK(when("Montag") == QStringLiteral("2026-11-23 12:00"));
    CHECK(when("morgen 10 Uhr") == QStringLiteral("2026-11-26 10:00"));
    CHECK(when("") == QStringLiteral("2026-11-25 16:20"));
    CHECK(when("jetzt") == QStringLiteral("2026-11-25 16:20"));
    CHECK(when("heute") == QStringLiteral("2026-11-25 16:20"));
    for (const char *none : {"irgendwann", "25 Uhr", "gestern vielleicht", "32.13."}) {
        CAPTURE(none);
        CHECK(when(none).isEmpty());
    }
}

TEST_CASE("Placeholders are filled with what is known, others stay to be seen")
{
    PlaceholderSource source;
    source.contact = {{QStringLiteral("kind"), QStringLiteral("person")}, {QStringLiteral("salutation"), QStringLiteral("ms")},
                      {QStringLiteral("title"), QStringLiteral("Dr.")}, {QStringLiteral("given_name"), QStringLiteral("Maria")},
                      {QStringLiteral("family_name"), QStringLiteral("Klein")}};
    source.firm = QStringLiteral("Klein KG");
    source.now = wednesday;
    const QLocale german(QLocale::German, QLocale::Germany);
    CHECK(fillPlaceholders(QStringLiteral("{anrede}, am {datum} bei {Firma}: {vorname} {nachname}"), source, german)
          == QStringLiteral("Dear Ms Dr. Klein, am 25.11.26 bei Klein KG: Maria Klein"));
    CHECK(fillPlaceholders(QStringLiteral("{ich} {ort} {nichts} {} {"), source, german) == QStringLiteral("{ich} {ort} {nichts} {} {"));
    CHECK(letterSalutation({{QStringLiteral("kind"), QStringLiteral("organisation")}, {QStringLiteral("org_name"), QStringLiteral("X")}})
          == QStringLiteral("Dear Sir or Madam"));
    CHECK(letterSalutation({{QStringLiteral("kind"), QStringLiteral("person")}, {QStringLiteral("given_name"), QStringLiteral("Eva")}})
          == QStringLiteral("Dear Eva"));
}
