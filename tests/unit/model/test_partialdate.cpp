// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partialdate.h"

#include "tests/support/catch.h"

#include <QDate>

#include <random>

using namespace kontor::model;

namespace {

/// ISO form of a date as typed; "?" marks an ambiguous one, "'" a two-digit year; "none" if it is no date.
QString read(const char *text, DayMonthOrder order = DayMonthOrder::Unknown)
{
    const auto parsed = parseDate(QString::fromUtf8(text), order, 2026);
    if (!parsed)
        return QStringLiteral("none");
    return parsed->date.toIso() + (parsed->ambiguous ? QStringLiteral("?") : QString())
           + (parsed->twoDigitYear ? QStringLiteral("'") : QString());
}

}  // namespace

TEST_CASE("partial date: the stored form")
{
    CHECK(PartialDate{2024, 5, 6}.toIso() == u"2024-05-06");
    CHECK(PartialDate{2024, 5, 0}.toIso() == u"2024-05");
    CHECK(PartialDate{2024, 0, 0}.toIso() == u"2024");
    CHECK(PartialDate{0, 5, 6}.toIso() == u"--05-06");
    CHECK(PartialDate{}.toIso().isEmpty());
    for (const char *bad :
         {"", "-", "--", "24", "2024-", "2024-5-6", "2024-00-01", "2024-13", "2024-02-30", "0000-01-01", "--02-30",
          "--00-01", "--13-01", "2024-05-06x", "2024-05-06T10:00", " 2024", "2024/05/06", "20a4"})
        CHECK_FALSE(PartialDate::fromIso(QString::fromUtf8(bad)).has_value());
    CHECK(PartialDate::fromIso(u"--02-29") == PartialDate{0, 2, 29});
    CHECK_FALSE(PartialDate::fromIso(u"2023-02-29").has_value());
}

TEST_CASE("partial date: every form survives the way through text")
{
    for (QDate day(1895, 12, 25); day < QDate(2040, 1, 1); day = day.addDays(13)) {
        for (const PartialDate &date :
             {PartialDate{day.year(), day.month(), day.day()}, PartialDate{day.year(), day.month(), 0},
              PartialDate{day.year(), 0, 0}, PartialDate{0, day.month(), day.day()}, PartialDate{0, day.month(), 0}}) {
            CHECK(PartialDate::fromIso(date.toIso()) == date);
            CHECK(parseDate(date.toIso(), DayMonthOrder::Unknown, 2026)->date == date);
        }
        const PartialDate full{day.year(), day.month(), day.day()};
        for (const char *format : {"dd.MM.yyyy", "d.M.yyyy", "yyyyMMdd", "d. MMMM yyyy", "dddd, d. MMMM yyyy",
                                   "dd-MMM-yyyy", "yyyy/MM/dd"}) {
            const QString typed = QLocale(QLocale::German).toString(day, QString::fromUtf8(format));
            INFO(typed.toStdString());
            const auto parsed = parseDate(typed, DayMonthOrder::Unknown, 2026);
            REQUIRE(parsed.has_value());
            CHECK(parsed->date == full);
            CHECK_FALSE(parsed->ambiguous);
        }
        const QString american = QLocale(QLocale::English).toString(day, QStringLiteral("MM/dd/yyyy"));
        CHECK(parseDate(american, DayMonthOrder::MonthFirst, 2026)->date == full);
    }
}

TEST_CASE("partial date: as people type it")
{
    CHECK(read("14.3.25") == u"2025-03-14'");
    CHECK(read("14.03.2025") == u"2025-03-14");
    CHECK(read("14. 3. 2025") == u"2025-03-14");
    CHECK(read("2025-11-02") == u"2025-11-02");
    CHECK(read("20251102") == u"2025-11-02");
    CHECK(read("Mai 2024") == u"2024-05");
    CHECK(read("MÄRZ 2024") == u"2024-03");
    CHECK(read("Maerz 2024") == u"2024-03");
    CHECK(read("Jänner 2024") == u"2024-01");
    CHECK(read("3. April 1980") == u"1980-04-03");
    CHECK(read("April 3, 1980") == u"1980-04-03");
    CHECK(read("3rd of October 1990") == u"1990-10-03");
    CHECK(read("Mo., 14.03.2025") == u"2025-03-14");
    CHECK(read("05/2024") == u"2024-05");
    CHECK(read("5.2024") == u"2024-05");
    CHECK(read("2024/05") == u"2024-05");
    CHECK(read("1984") == u"1984");
    CHECK(read("--12-12") == u"--12-12");
    CHECK(read("--0707") == u"--07-07");
    CHECK(read("12. Dez.") == u"--12-12");
    CHECK(read("am 3.5.") == u"--05-03");
    CHECK(read("Apr-80") == u"1980-04'");
    CHECK(read("Mai 24") == u"2024-05'");
    CHECK(read("May 24") == u"--05-24");
    CHECK(read("Apr 24", DayMonthOrder::MonthFirst) == u"--04-24");
    CHECK(read("29.2.") == u"--02-29");
    CHECK(read("  14.03.2025\u00A0") == u"2025-03-14");
    CHECK(read("14 03 1980") == u"1980-03-14");
}

TEST_CASE("partial date: times of day are dropped")
{
    for (const char *text :
         {"2025-11-02T10:30:00Z", "2025-11-02 10:30", "2025-11-02T10:30:00.123+02:00", "20251102T103000Z",
          "02.11.2025 10:30 Uhr", "02.11.2025, 10:30", "2025-11-02T00:00:00", "2. November 2025 10:30 Uhr"})
        CHECK(read(text) == u"2025-11-02");
    CHECK(read("11/13/2025 3:15 PM") == u"2025-11-13");
    CHECK(read("10:30") == u"none");
}

TEST_CASE("partial date: day and month in doubt")
{
    CHECK(read("03/04/2025") == u"2025-04-03?");
    CHECK(read("03/04/2025", DayMonthOrder::DayFirst) == u"2025-04-03");
    CHECK(read("03/04/2025", DayMonthOrder::MonthFirst) == u"2025-03-04");
    CHECK(read("03-04-2025") == u"2025-04-03?");
    CHECK(read("13/04/2025") == u"2025-04-13");
    CHECK(read("04/13/2025") == u"2025-04-13");
    CHECK(read("04/13/2025", DayMonthOrder::DayFirst) == u"2025-04-13");
    CHECK(read("05/05/2025") == u"2025-05-05");
    CHECK(read("03.04.2025", DayMonthOrder::MonthFirst) == u"2025-04-03");
    CHECK(read("3/4/25") == u"2025-04-03?'");
    CHECK(read("02/29/2023") == u"none");
}

TEST_CASE("partial date: two-digit years stay within the window")
{
    CHECK(read("1.1.31") == u"2031-01-01'");
    CHECK(read("1.1.32") == u"1932-01-01'");
    CHECK(read("1.1.00") == u"2000-01-01'");
    for (int thisYear : {1998, 1999, 2000, 2026, 2099}) {
        for (int pivot : {0, 5, 20}) {
            for (int two = 0; two < 100; ++two) {
                const QString typed = QStringLiteral("1.2.%1").arg(two, 2, 10, QChar(u'0'));
                const int year = parseDate(typed, DayMonthOrder::Unknown, thisYear, pivot)->date.year;
                CHECK(year % 100 == two);
                CHECK(year <= thisYear + pivot);
                CHECK(year > thisYear + pivot - 100);
            }
        }
    }
}

TEST_CASE("partial date: what is no date")
{
    for (const char *text : {"",           "0.0.00",        "00.00.0000",   "unbekannt",   "31.02.2024", "-",
                             "K-01000",    "0221 4710-100", "069/90009101", "1.234,50 €",  "50667",      "12345",
                             "99.99.9999", "31.12.9999",    "01.01.0001",   "14.3/2025",   "1.2.3.4",    "2024-13-01",
                             "Mai",        "Mai Juni 2024", "32. Mai",      "2024/25",     "12/25",      "14.03",
                             "1.1.123",    "20251302",      "20250230",     "--1313",      "--12-00",    "0. Mai",
                             "seit 2019",  "2019?",         "5. KW 2024",   "14..3.2025x", "1/2",        "1234567890",
                             "10.000",     "2024-05-06-07", "٣.٤.٢٠٢٥"})
        CHECK(read(text) == u"none");
    CHECK(parseDate(QString(100000, u'1'), DayMonthOrder::Unknown, 2026) == std::nullopt);
}

TEST_CASE("partial date: nonsense of dates never crashes and never makes an impossible day")
{
    std::mt19937 random(11);
    static const QString alphabet = QString::fromUtf8("0123456789./- ,'Mai:TZ");
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = int(random() % 14); n > 0; --n)
            text += alphabet[qsizetype(random() % unsigned(alphabet.size()))];
        if (const auto parsed = parseDate(text, DayMonthOrder::Unknown, 2026)) {
            INFO(text.toStdString());
            CHECK(PartialDate::fromIso(parsed->date.toIso()) == parsed->date);
        }
    }
}

TEST_CASE("partial date: for people")
{
    const QLocale german(QLocale::German, QLocale::Germany);
    CHECK(PartialDate{2024, 5, 6}.toText(german) == u"06.05.2024");
    CHECK(PartialDate{2024, 5, 0}.toText(german) == u"Mai 2024");
    CHECK(PartialDate{0, 5, 6}.toText(german) == u"6. Mai");
    CHECK(PartialDate{2024, 0, 0}.toText(german) == u"2024");
    CHECK(PartialDate{}.toText(german).isEmpty());
    CHECK(PartialDate{0, 2, 29}.toText(german) == u"29. Februar");
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    CHECK(PartialDate{2024, 5, 6}.toText(american) == u"5/6/2024");
    CHECK(PartialDate{0, 5, 6}.toText(american) == u"May 6");
}
