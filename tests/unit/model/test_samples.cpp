// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/money.h"
#include "core/model/names.h"
#include "core/model/partialdate.h"
#include "core/model/phone.h"
#include "core/model/postal.h"
#include "core/model/validate.h"

#include "tests/support/catch.h"

#include <QDate>

// Cells of address lists as German small businesses export them from Outlook, Excel, Google and their telephones. Persons
// are invented, numbers come from the ranges reserved for films.

using namespace kontor::model;

namespace {

const QStringList &givenNames()
{
    static const QStringList names{
        QStringLiteral("Maria"),      QStringLiteral("Jörg"),   QStringLiteral("Anneliese"), QStringLiteral("Käthe"),
        QStringLiteral("Hans-Peter"), QStringLiteral("Özlem"),  QStringLiteral("Björn"),     QStringLiteral("Zoë"),
        QStringLiteral("Günther"),    QStringLiteral("Sabine"), QStringLiteral("Renée"),     QStringLiteral("Łukasz"),
        QStringLiteral("Thomas"),     QStringLiteral("Petra"),  QStringLiteral("Ulf"),       QStringLiteral("İpek"),
        QStringLiteral("Margarethe"), QStringLiteral("Klaus"),  QStringLiteral("Nele"),      QStringLiteral("Søren")};
    return names;
}

const QStringList &familyNames()
{
    static const QStringList names{QStringLiteral("Bäcker"),
                                   QStringLiteral("Müller"),
                                   QStringLiteral("Mueller"),
                                   QStringLiteral("von der Heide"),
                                   QStringLiteral("Größ"),
                                   QStringLiteral("Meyer-Lüdenscheidt"),
                                   QStringLiteral("Çelik"),
                                   QStringLiteral("Schmidt"),
                                   QStringLiteral("Öztürk"),
                                   QStringLiteral("Kowalski"),
                                   QStringLiteral("Jäger"),
                                   QStringLiteral("Strauß"),
                                   QStringLiteral("Strauss"),
                                   QStringLiteral("Vogel"),
                                   QStringLiteral("Ahrens"),
                                   QStringLiteral("Dvořák"),
                                   QStringLiteral("Freiherr von Treuenfels"),
                                   QStringLiteral("Lehmann"),
                                   QStringLiteral("Wiśniewska"),
                                   QStringLiteral("Haß")};
    return names;
}

}  // namespace

TEST_CASE("samples: every name, with every title and in both orders")
{
    for (const QString &given : givenNames()) {
        for (const QString &family : familyNames()) {
            for (const QString &title :
                 {QString(), QStringLiteral("Dr."), QStringLiteral("Prof. Dr."), QStringLiteral("Dipl.-Ing.")}) {
                const QString natural = QString(title + u' ' + given + u' ' + family).trimmed();
                const QString reversed = family + QStringLiteral(", ") + given;
                INFO(natural.toStdString());
                const PersonName name = parsePersonName(natural);
                CHECK(name.title == title);
                CHECK(name.given == given);
                CHECK(name.family == family);
                CHECK(name.additional.isEmpty());
                CHECK(name.suffix.isEmpty());
                CHECK_FALSE(looksLikeOrganisation(natural));
                CHECK_FALSE(looksLikeOrganisation(reversed));
                CHECK(parsePersonName(reversed).given == given);
                CHECK(parsePersonName(reversed).family == family);
            }
        }
    }
}

TEST_CASE("samples: every phone cell")
{
    const std::pair<const char *, const char *> patterns[] = {
        {"0221 4710-%1", "+492214710%1"},       {"+49 (0)30 23125%1", "+493023125%1"},
        {"069/90009%1", "+496990009%1"},        {"(040) 66969-%1", "+494066969%1"},
        {"0049 89 99998%1", "+498999998%1"},    {"0152 28817%1", "+4915228817%1"},
        {"tel:0221-4710-%1", "+492214710%1"},   {"tel:+49-(0)30-23125%1", "+493023125%1"},
        {"tel:069/90009%1", "+496990009%1"},    {"tel:(040)-66969-%1", "+494066969%1"},
        {"tel:0049-89-99998%1", "+498999998%1"}};
    const QString region = QStringLiteral("DE");
    for (int i = 100; i < 250; ++i) {
        const QString mobile = QStringLiteral("0152 28817%1").arg(i);
        for (const auto &[pattern, wanted] : patterns) {
            const QString typed = QString::fromUtf8(pattern).arg(i);
            INFO(typed.toStdString());
            CHECK(normalisePhone(typed, region).e164 == QString::fromUtf8(wanted).arg(i));
            CHECK(normalisePhone(typed, region).extension.isEmpty());
            CHECK(splitPhones(typed) == QStringList{typed});
            if (!typed.startsWith(QStringLiteral("tel:"))) {
                CHECK(looksLikePhone(typed));
                CHECK(splitPhones(QString(typed + QStringLiteral(" / ") + mobile)) == QStringList{typed, mobile});
                CHECK(splitPhones(QString(mobile + QStringLiteral(" ::: ") + typed)) == QStringList{mobile, typed});
            }
        }
    }
}

TEST_CASE("samples: every postcode and town")
{
    const std::tuple<const char *, const char *, const char *, const char *, bool> towns[] = {
        {"50667 Köln", "", "50667", "Köln", false},
        {"10115 Berlin", "", "10115", "Berlin", false},
        {"01067 Dresden", "", "01067", "Dresden", false},
        {"1067 Dresden", "", "01067", "Dresden", true},
        {"80331 München", "", "80331", "München", false},
        {"20095 Hamburg", "", "20095", "Hamburg", false},
        {"04109 Leipzig", "", "04109", "Leipzig", false},
        {"4109 Leipzig", "", "04109", "Leipzig", true},
        {"52062 Aachen", "", "52062", "Aachen", false},
        {"A-1010 Wien", "AT", "1010", "Wien", false},
        {"CH-8001 Zürich", "CH", "8001", "Zürich", false},
        {"66111 Saarbrücken", "", "66111", "Saarbrücken", false},
        {"A-1010", "AT", "1010", "", false},
        {"CH-8001", "CH", "8001", "", false}};
    for (const auto &[cell, country, code, city, restored] : towns) {
        const PostalTown town = splitPostalTown(QString::fromUtf8(cell), QStringLiteral("DE"));
        INFO(cell);
        CHECK(town.country == QString::fromUtf8(country));
        CHECK(town.postalCode == QString::fromUtf8(code));
        CHECK(town.city == QString::fromUtf8(city));
        CHECK(town.zeroRestored == restored);
    }
    for (const char *street : {"Hauptstr. 1", "Bahnhofstraße 12a", "Am Markt 3", "Straße des 17. Juni 135", "Gässle 7"})
        CHECK_FALSE(isPostBox(QString::fromUtf8(street)));
    CHECK(isPostBox(u"Postfach 10 12 34"));
    CHECK(countryCode(u"Deutschland") == u"DE");
}

TEST_CASE("samples: every date")
{
    const auto iso = [](const QString &cell) {
        const auto parsed = parseDate(cell, DayMonthOrder::Unknown, 2026);
        return parsed ? parsed->date.toIso() : QStringLiteral("none");
    };
    for (int i = 0; i < 60; ++i) {
        const QDate day(1950 + i % 50, 1 + i % 12, 1 + i % 28);
        CHECK(iso(day.toString(QStringLiteral("dd.MM.yyyy"))) == day.toString(Qt::ISODate));
        CHECK(iso(day.toString(Qt::ISODate)) == day.toString(Qt::ISODate));
        CHECK(iso(day.toString(QStringLiteral("'--'MM-dd"))) == day.toString(QStringLiteral("'--'MM-dd")));
        CHECK(iso(day.toString(QStringLiteral("'--'MMdd"))) == day.toString(QStringLiteral("'--'MM-dd")));
    }
    CHECK(iso(QStringLiteral("14.3.25")) == u"2025-03-14");
    CHECK(iso(QStringLiteral("2025-11-02")) == u"2025-11-02");
    CHECK(iso(QStringLiteral("Mai 2024")) == u"2024-05");
    CHECK(iso(QStringLiteral("0.0.00")) == u"none");
    const auto doubtful = parseDate(u"03/04/2025", DayMonthOrder::Unknown, 2026);
    REQUIRE(doubtful.has_value());
    CHECK(doubtful->ambiguous);
    CHECK(doubtful->date.toIso() == u"2025-04-03");
}

TEST_CASE("samples: every amount and its sum")
{
    qint64 sum = 0;
    for (int i = 0; i < 45; ++i) {
        const QString cell = QLocale(QLocale::German).toString(i * 1234.5, 'f', 2) + QStringLiteral(" €");
        const auto money = parseMoney(cell, QStringLiteral("EUR"));
        INFO(cell.toStdString());
        REQUIRE(money.has_value());
        CHECK(money->minor == i * 123450);
        sum += money->minor;
    }
    CHECK(parseMoney(u"1.222.155,00 €", QStringLiteral("EUR"))->minor == sum);
}

TEST_CASE("samples: e-mail addresses, whole and broken")
{
    for (const char *good : {"lukasz.lehmann@example.org", "ipek.meyer-luedenscheidt@example.net",
                             "guenther.freiherr-von-treuenfels@example.org"})
        CHECK(isPlausibleEmail(QString::fromUtf8(good)));
    for (const char *bad : {"info@mueller", "info@jaeger", "info@dvorak"})
        CHECK_FALSE(isPlausibleEmail(QString::fromUtf8(bad)));
}
