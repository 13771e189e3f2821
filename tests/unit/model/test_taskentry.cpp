// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taskentry.h"

#include "tests/support/catch.h"

#include <random>

using namespace kontor;
using namespace kontor::model;

namespace {

const QDateTime thursday(QDate(2026, 11, 26), QTime(9, 30));

/// "title | due | time | repeat | kind", empty parts left out at the end.
QString read(const char *typed, const QDateTime &now = thursday)
{
    const TaskEntry entry = parseTaskEntry(QString::fromUtf8(typed), now);
    const QStringList parts{entry.title, entry.dueOn.toString(Qt::ISODate), entry.dueTime.toString(QStringLiteral("HH:mm")),
                            entry.repeat ? entry.repeat->toRule() : QString(), entry.kind};
    QString line = parts.join(QStringLiteral(" | "));
    while (line.endsWith(QStringLiteral(" | ")))
        line.chop(3);
    return line;
}

struct Phrase {
    const char *typed;
    const char *understood;
};

void check(std::initializer_list<Phrase> phrases)
{
    for (const auto &[typed, understood] : phrases) {
        INFO(typed);
        CHECK(read(typed).toStdString() == understood);
    }
}

QStringList names(const char *typed)
{
    return parseTaskEntry(QString::fromUtf8(typed), thursday).nameWords;
}

}  // namespace

TEST_CASE("German days are understood")
{
    check({{"morgen 10 Uhr Müller anrufen", "Müller anrufen | 2026-11-27 | 10:00 |  | call"},
           {"nächsten Dienstag Angebot nachfassen", "Angebot nachfassen | 2026-12-01 |  |  | follow_up"},
           {"Blumen bestellen in 3 Wochen", "Blumen bestellen | 2026-12-17"},
           {"am 24.12. um 14:30 Bescherung", "Bescherung | 2026-12-24 | 14:30"},
           {"heute Steuer", "Steuer | 2026-11-26"},
           {"Übermorgen Brief an Köhler", "Brief an Köhler | 2026-11-28 |  |  | letter"},
           {"Ueberweisung uebermorgen", "Ueberweisung | 2026-11-28"},
           {"Bericht am Montag", "Bericht | 2026-11-30"},
           {"Bericht Donnerstag", "Bericht | 2026-12-03"},
           {"Bericht am Do", "Bericht | 2026-12-03"},
           {"Mo, Bericht", "Bericht | 2026-11-30"},
           {"bis Freitag Vertrag prüfen", "Vertrag prüfen | 2026-11-27"},
           {"nächsten Freitag Vertrag", "Vertrag | 2026-12-04"},
           {"kommenden Freitag Vertrag", "Vertrag | 2026-11-27"},
           {"übernächsten Montag Vertrag", "Vertrag | 2026-12-07"},
           {"nächste Woche Angebot", "Angebot | 2026-11-30"},
           {"nächste Woche Dienstag Angebot", "Angebot | 2026-12-01"},
           {"Dienstag nächster Woche Angebot", "Angebot | 2026-12-01"},
           {"nächsten Monat Angebot", "Angebot | 2026-12-26"},
           {"in einer Woche nachfassen", "nachfassen | 2026-12-03 |  |  | follow_up"},
           {"in 14 Tagen nachfassen", "nachfassen | 2026-12-10 |  |  | follow_up"},
           {"in zwei Monaten Wartung", "Wartung | 2027-01-26"},
           {"in einem Jahr Vertrag kündigen", "Vertrag kündigen | 2027-11-26"},
           {"24. Dezember Bescherung", "Bescherung | 2026-12-24"},
           {"am 3. März 2027 Messe", "Messe | 2027-03-03"},
           {"Messe am 03.03.27", "Messe | 2027-03-03"},
           {"Messe am 1.2.", "Messe | 2027-02-01"},
           {"am 3. Rechnung", "Rechnung | 2026-12-03"},
           {"zum 30. Rechnung", "Rechnung | 2026-11-30"},
           {"Ende der Woche Bericht", "Bericht | 2026-11-27"},
           {"bis Monatsende Bericht", "Bericht | 2026-11-30"},
           {"Ende des Monats Bericht", "Bericht | 2026-11-30"},
           {"im März Messe planen", "Messe planen | 2027-03-01"},
           {"Ende Februar Bericht", "Bericht | 2027-02-28"},
           {"Mitte Januar Inventur", "Inventur | 2027-01-15"},
           {"in KW 49 Inventur", "Inventur | 2026-11-30"},
           {"am Wochenende Ablage", "Ablage | 2026-11-28"}});
}

TEST_CASE("German times are understood")
{
    check({{"um 14:30 Uhr Termin", "Termin | 2026-11-26 | 14:30 |  | meeting"},
           {"14:30 Besprechung", "Besprechung | 2026-11-26 | 14:30 |  | meeting"},
           {"10.15 Uhr Bank", "Bank | 2026-11-26 | 10:15"},
           {"8 Uhr Bank", "Bank | 2026-11-27 | 08:00"},
           {"um 10 am Montag Bank", "Bank | 2026-11-30 | 10:00"},
           {"Montag um 3 Bank", "Bank | 2026-11-30 | 15:00"},
           {"morgen 9uhr Bank", "Bank | 2026-11-27 | 09:00"},
           {"morgen 10 Uhr 30 Bank", "Bank | 2026-11-27 | 10:30"},
           {"morgen früh Bank", "Bank | 2026-11-27 | 08:00"},
           {"morgen früh um 7:15 Bank", "Bank | 2026-11-27 | 07:15"},
           {"Montag Nachmittag Bank", "Bank | 2026-11-30 | 15:00"},
           {"heute Abend Bank", "Bank | 2026-11-26 | 18:00"},
           {"morgen mittags Bank", "Bank | 2026-11-27 | 12:00"},
           {"morgen halb 10 Bank", "Bank | 2026-11-27 | 09:30"},
           {"morgen Viertel nach 3 Bank", "Bank | 2026-11-27 | 15:15"},
           {"morgen gegen 11 Bank", "Bank | 2026-11-27 | 11:00"},
           {"in 2 Stunden Bank", "Bank | 2026-11-26 | 11:30"},
           {"in 30 Minuten zurückrufen", "zurückrufen | 2026-11-26 | 10:00 |  | call"},
           {"in einer halben Stunde Bank", "Bank | 2026-11-26 | 10:00"}});
}

TEST_CASE("German repetitions are understood")
{
    check({{"jeden Montag Blumen gießen", "Blumen gießen | 2026-11-30 |  | FREQ=WEEKLY;BYDAY=MO"},
           {"jeden Donnerstag Team", "Team | 2026-11-26 |  | FREQ=WEEKLY;BYDAY=TH"},
           {"jeden Donnerstag um 8:00 Team", "Team | 2026-12-03 | 08:00 | FREQ=WEEKLY;BYDAY=TH"},
           {"jeden Montag und Donnerstag Team", "Team | 2026-11-26 |  | FREQ=WEEKLY;BYDAY=MO,TH"},
           {"montags Müll", "Müll | 2026-11-30 |  | FREQ=WEEKLY;BYDAY=MO"},
           {"dienstags und donnerstags Sport", "Sport | 2026-11-26 |  | FREQ=WEEKLY;BYDAY=TU,TH"},
           {"täglich Kasse", "Kasse | 2026-11-26 |  | FREQ=DAILY"},
           {"werktags Post", "Post | 2026-11-26 |  | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"},
           {"alle 2 Wochen Datensicherung", "Datensicherung | 2026-11-26 |  | FREQ=WEEKLY;INTERVAL=2"},
           {"alle zwei Wochen am Montag Bericht", "Bericht | 2026-11-30 |  | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"},
           {"jede zweite Woche Bericht", "Bericht | 2026-11-26 |  | FREQ=WEEKLY;INTERVAL=2"},
           {"jeden zweiten Montag Bericht", "Bericht | 2026-11-30 |  | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"},
           {"jeden zweiten Montag im Monat Bericht", "Bericht | 2026-12-14 |  | FREQ=MONTHLY;BYDAY=2MO"},
           {"jeden ersten Montag Bericht", "Bericht | 2026-12-07 |  | FREQ=MONTHLY;BYDAY=1MO"},
           {"jeden letzten Freitag im Monat Bericht", "Bericht | 2026-11-27 |  | FREQ=MONTHLY;BYDAY=-1FR"},
           {"jeden 15. Umsatzsteuer", "Umsatzsteuer | 2026-12-15 |  | FREQ=MONTHLY;BYMONTHDAY=15"},
           {"jeden Monat am 10. Voranmeldung", "Voranmeldung | 2026-12-10 |  | FREQ=MONTHLY;BYMONTHDAY=10"},
           {"jeden letzten Tag des Monats Kasse", "Kasse | 2026-11-30 |  | FREQ=MONTHLY;BYMONTHDAY=-1"},
           {"vierteljährlich Bericht", "Bericht | 2026-11-26 |  | FREQ=MONTHLY;INTERVAL=3"},
           {"jedes Jahr am 24.12. Karten", "Karten | 2026-12-24 |  | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"},
           {"alle 14 Tage Tonne", "Tonne | 2026-11-26 |  | FREQ=DAILY;INTERVAL=14"},
           {"jeden Montag 5-mal Kurs", "Kurs | 2026-11-30 |  | FREQ=WEEKLY;BYDAY=MO;COUNT=5"},
           {"täglich bis 31.12. Kurs", "Kurs | 2026-11-26 |  | FREQ=DAILY;UNTIL=20261231"},
           {"ab 1.12. jeden Montag Kurs", "Kurs | 2026-12-07 |  | FREQ=WEEKLY;BYDAY=MO"}});
}

TEST_CASE("English phrases are understood")
{
    check({{"tomorrow at 3pm call Smith", "call Smith | 2026-11-27 | 15:00 |  | call"},
           {"call Smith tomorrow at 3", "call Smith | 2026-11-27 | 15:00 |  | call"},
           {"every 2 weeks check backup", "check backup | 2026-11-26 |  | FREQ=WEEKLY;INTERVAL=2"},
           {"today 10:15 am bank", "bank | 2026-11-26 | 10:15"},
           {"the day after tomorrow bank", "bank | 2026-11-28"},
           {"next Tuesday offer", "offer | 2026-12-01"},
           {"on Friday offer", "offer | 2026-11-27"},
           {"offer this Friday", "offer | 2026-11-27"},
           {"offer next week", "offer | 2026-11-30"},
           {"in two weeks follow up with Smith", "follow up with Smith | 2026-12-10 |  |  | follow_up"},
           {"in a week offer", "offer | 2026-12-03"},
           {"December 24th party", "party | 2026-12-24"},
           {"24 December 2027 party", "party | 2027-12-24"},
           {"on the 15th invoice", "invoice | 2026-12-15"},
           {"24th of December party", "party | 2026-12-24"},
           {"2026-12-31 stocktaking", "stocktaking | 2026-12-31"},
           {"24/12 party", "party | 2026-12-24"},
           {"12/24/2026 party", "party | 2026-12-24"},
           {"end of the month report", "report | 2026-11-30"},
           {"tomorrow morning bank", "bank | 2026-11-27 | 09:00"},
           {"tomorrow in the afternoon bank", "bank | 2026-11-27 | 15:00"},
           {"half past 3 bank", "bank | 2026-11-26 | 15:30"},
           {"at noon bank", "bank | 2026-11-26 | 12:00"},
           {"12 am bank", "bank | 2026-11-27 | 00:00"},
           {"every Monday and Thursday team", "team | 2026-11-26 |  | FREQ=WEEKLY;BYDAY=MO,TH"},
           {"every other week team", "team | 2026-11-26 |  | FREQ=WEEKLY;INTERVAL=2"},
           {"every weekday post", "post | 2026-11-26 |  | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"},
           {"every first Monday of the month report", "report | 2026-12-07 |  | FREQ=MONTHLY;BYDAY=1MO"},
           {"monthly on the 10th VAT", "VAT | 2026-12-10 |  | FREQ=MONTHLY;BYMONTHDAY=10"},
           {"quarterly report", "report | 2026-11-26 |  | FREQ=MONTHLY;INTERVAL=3"},
           {"Mondays bins", "bins | 2026-11-30 |  | FREQ=WEEKLY;BYDAY=MO"},
           {"every day until Dec 4 lunch", "lunch | 2026-11-26 |  | FREQ=DAILY;UNTIL=20261204"},
           {"weekly 5 times course", "course | 2026-11-26 |  | FREQ=WEEKLY;COUNT=5"},
           {"in half an hour bank", "bank | 2026-11-26 | 10:00"}});
}

TEST_CASE("What is not understood stays in the title")
{
    check({{"Angebot 24.12 prüfen", "Angebot 24.12 prüfen"},
           {"So geht das", "So geht das"},
           {"Do not forget", "Do not forget"},
           {"Halle 3 aufräumen", "Halle 3 aufräumen"},
           {"31.02. Unsinn", "31.02. Unsinn"},
           {"25:00 Unsinn", "25:00 Unsinn"},
           {"um 99 Ecken", "um 99 Ecken"},
           {"in der Halle", "in der Halle"},
           {"Preis ab 5 Euro", "Preis ab 5 Euro"},
           {"3 Wochen Urlaub", "3 Wochen Urlaub"},
           {"Raum 10-11", "Raum 10-11"},
           {"Mai", "Mai"},
           {"", ""},
           {"   ", ""},
           {"morgen 10 Uhr", " | 2026-11-27 | 10:00"},
           {"Müller anrufen, morgen", "Müller anrufen | 2026-11-27 |  |  | call"},
           {"heute und morgen Messe", "und morgen Messe | 2026-11-26"}});
}

TEST_CASE("Words that may be a contact are picked out")
{
    CHECK(names("morgen 10 Uhr Müller anrufen") == QStringList{QString::fromUtf8("Müller")});
    CHECK(names("Käthe Müller wegen Angebot anrufen") == QStringList{QString::fromUtf8("Käthe Müller")});
    CHECK(names("tomorrow at 3pm call Smith") == QStringList{QStringLiteral("Smith")});
    CHECK(names("morgen müller anrufen") == QStringList{QString::fromUtf8("müller")});
    CHECK(names("Herrn Krause, Firma Bäcker GmbH treffen") == QStringList{QStringLiteral("Krause"), QString::fromUtf8("Bäcker GmbH")});
    CHECK(names("Angebot nachfassen").isEmpty());
}

TEST_CASE("Single days, times and repetitions are read whole or not at all")
{
    const QDate today = thursday.date();
    CHECK(parseDay(u"morgen", today) == QDate(2026, 11, 27));
    CHECK(parseDay(u"24.12", today) == QDate(2026, 12, 24));
    CHECK(parseDay(u"Mo", today) == QDate(2026, 11, 30));
    CHECK(parseDay(u"in 3 weeks", today) == QDate(2026, 12, 17));
    CHECK(parseDay(u"am 3.", today) == QDate(2026, 12, 3));
    CHECK_FALSE(parseDay(u"morgen oder so", today).has_value());
    CHECK_FALSE(parseDay(u"", today).has_value());
    CHECK(parseTime(u"930") == QTime(9, 30));
    CHECK(parseTime(u"14:30") == QTime(14, 30));
    CHECK(parseTime(u"9") == QTime(9, 0));
    CHECK(parseTime(u"1745") == QTime(17, 45));
    CHECK(parseTime(u"3pm") == QTime(15, 0));
    CHECK_FALSE(parseTime(u"2560").has_value());
    CHECK_FALSE(parseTime(u"bald").has_value());
    CHECK(parseRepeat(u"every 2 weeks", today)->toRule() == QStringLiteral("FREQ=WEEKLY;INTERVAL=2"));
    CHECK(parseRepeat(u"FREQ=DAILY", today)->toRule() == QStringLiteral("FREQ=DAILY"));
    CHECK_FALSE(parseRepeat(u"jeden Montag Blumen", today).has_value());
}

TEST_CASE("Repetitions are read as the program itself words them in German")
{
    const std::pair<const char *, const char *> rules[]{
        {"jeden Tag", "FREQ=DAILY"}, {"alle 3 Tage", "FREQ=DAILY;INTERVAL=3"}, {"jeden Werktag", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"},
        {"jeden Montag, Mittwoch und Freitag", "FREQ=WEEKLY;BYDAY=MO,WE,FR"}, {"alle 2 Wochen am Montag und Donnerstag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"},
        {"jeden Monat am 15.", "FREQ=MONTHLY;BYMONTHDAY=15"}, {"alle 3 Monate am letzten Tag", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"},
        {"jeden Monat am zweiten Dienstag", "FREQ=MONTHLY;BYDAY=2TU"}, {"jeden Monat am letzten Freitag", "FREQ=MONTHLY;BYDAY=-1FR"},
        {"jedes Jahr am 24. Dezember", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"}, {"jeden Montag, 5-mal", "FREQ=WEEKLY;BYDAY=MO;COUNT=5"},
        {"jeden Tag, bis 31.12.2026", "FREQ=DAILY;UNTIL=20261231"}};
    for (const auto &[words, rule] : rules) {
        INFO(words);
        const auto read = parseRepeat(QString::fromUtf8(words), thursday.date());
        REQUIRE(read.has_value());
        CHECK(read->toRule() == QString::fromLatin1(rule));
    }
}

TEST_CASE("No order of words upsets the reader")
{
    std::mt19937 random(11);
    const QStringList words = QString::fromUtf8("morgen um 10 Uhr am 24.12. jeden Montag alle 2 Wochen im Monat bis in der nächsten halb viertel nach "
                                                "every on the 15th of December at 3pm until next week 5 mal Ende letzten Tag 99999999999 . , - KW 60 / 0.0. 31.2.")
                                  .split(u' ');
    for (int round = 0; round < 20'000; ++round) {
        QStringList phrase;
        for (unsigned i = random() % 9; i > 0; --i)
            phrase << words[qsizetype(random() % unsigned(words.size()))];
        const TaskEntry entry = parseTaskEntry(phrase.join(u' '), thursday);
        CAPTURE(phrase.join(u' ').toStdString());
        CHECK(entry.title.size() <= phrase.join(u' ').size());
        CHECK((entry.dueOn.isNull() || entry.dueOn.isValid()));
        if (entry.repeat) {
            CHECK(Recurrence::fromRule(entry.repeat->toRule()) == entry.repeat);
            CHECK(entry.dueOn.isValid());
        }
    }
}
