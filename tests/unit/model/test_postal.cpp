// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/postal.h"

#include "tests/support/catch.h"

#include <QLocale>

using namespace kontor::model;

namespace {

/// country|code|city, with "+0" if a zero was restored
QString read(const char *text, const char *country = "DE")
{
    const PostalTown town = splitPostalTown(QString::fromUtf8(text), QString::fromUtf8(country));
    const QString parts = QStringList{town.country, town.postalCode, town.city}.join(u'|');
    return town.zeroRestored ? QString(parts + QStringLiteral("+0")) : parts;
}

}  // namespace

TEST_CASE("postal: codes and towns of German lists")
{
    CHECK(read("50667 Köln") == u"|50667|Köln");
    CHECK(read("10115 Berlin") == u"|10115|Berlin");
    CHECK(read("01067 Dresden") == u"|01067|Dresden");
    CHECK(read("1067 Dresden") == u"|01067|Dresden+0");
    CHECK(read("4109 Leipzig") == u"|04109|Leipzig+0");
    CHECK(read("A-1010 Wien") == u"AT|1010|Wien");
    CHECK(read("CH-8001 Zürich") == u"CH|8001|Zürich");
    CHECK(read("D-50667 Köln") == u"DE|50667|Köln");
    CHECK(read("D 50667 Köln") == u"DE|50667|Köln");
    CHECK(read("D – 50667 Köln") == u"DE|50667|Köln");
    CHECK(read("66111  Saarbrücken ") == u"|66111|Saarbrücken");
    CHECK(read("A-1010") == u"AT|1010|");
    CHECK(read("50667") == u"|50667|");
    CHECK(read("Köln") == u"||Köln");
    CHECK(read("") == u"||");
    CHECK(read("60311 Frankfurt (Main)") == u"|60311|Frankfurt (Main)");
    CHECK(read("06108 Halle (S)") == u"|06108|Halle (S)");
    CHECK(read("Köln 50667") == u"|50667|Köln");
}

TEST_CASE("postal: a lost zero is restored only where it was lost")
{
    CHECK(read("1067 Dresden", "AT") == u"|1067|Dresden");
    CHECK(read("1067 Dresden", "") == u"|1067|Dresden");
    CHECK(read("D-1067 Dresden") == u"DE|1067|Dresden");
    CHECK(read("1010 Wien") == u"|1010|Wien");
    CHECK(read("1220 Wien") == u"|1220|Wien");
    CHECK(read("8001 Zürich") == u"|8001|Zürich");
    CHECK(read("5020 Salzburg") == u"|5020|Salzburg");
    CHECK(read("1067") == u"|1067|");
    CHECK(completePostalCode(u"1067", QStringLiteral("DE")) == u"01067");
    CHECK(completePostalCode(u"1067.0", QStringLiteral("DE")) == u"01067");
    CHECK(completePostalCode(u"50667", QStringLiteral("DE")) == u"50667");
    CHECK(completePostalCode(u"1010", QStringLiteral("AT")) == u"1010");
    CHECK(completePostalCode(u"184", QStringLiteral("IT")) == u"00184");
    CHECK(completePostalCode(u"SW1A 1AA", QStringLiteral("GB")) == u"SW1A 1AA");
    CHECK(completePostalCode(u"", QStringLiteral("DE")).isEmpty());
}

TEST_CASE("postal: other countries")
{
    CHECK(read("NL-1012 AB Amsterdam") == u"NL|1012 AB|Amsterdam");
    CHECK(read("1012 AB Amsterdam") == u"|1012 AB|Amsterdam");
    CHECK(read("PL-00-950 Warszawa") == u"PL|00-950|Warszawa");
    CHECK(read("110 00 Praha 1") == u"|110 00|Praha 1");
    CHECK(read("F-75001 Paris") == u"FR|75001|Paris");
    CHECK(read("FL-9490 Vaduz") == u"LI|9490|Vaduz");
    CHECK(read("1010 Wien, Österreich") == u"AT|1010|Wien");
    CHECK(read("50667 Köln (Deutschland)") == u"DE|50667|Köln");
    CHECK(read("London SW1A 1AA") == u"||London SW1A 1AA");
    CHECK(read("W-5000 Köln 1") == u"||W-5000 Köln 1");
}

TEST_CASE("postal: countries by name and code")
{
    for (const char *text :
         {"Deutschland", "DEUTSCHLAND", "Germany", "germany", "DE", "de", "D", "DEU", "BRD", "Allemagne"})
        CHECK(countryCode(QString::fromUtf8(text)) == u"DE");
    for (const char *text : {"Österreich", "Oesterreich", "Austria", "A", "AT", "AUT"})
        CHECK(countryCode(QString::fromUtf8(text)) == u"AT");
    for (const char *text : {"Schweiz", "Switzerland", "Suisse", "CH"})
        CHECK(countryCode(QString::fromUtf8(text)) == u"CH");
    CHECK(countryCode(u"Vereinigte Staaten") == u"US");
    CHECK(countryCode(u"USA") == u"US");
    CHECK(countryCode(u"England") == u"GB");
    CHECK(countryCode(u"Niederlande") == u"NL");
    CHECK(countryCode(u"Türkei") == u"TR");
    CHECK(countryCode(u"AE") == u"AE");
    CHECK(countryCode(u"").isEmpty());
    CHECK(countryCode(u"Bayern").isEmpty());
    CHECK(countryCode(u"Köln").isEmpty());
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    CHECK(countryName(QStringLiteral("AT")) == u"Österreich");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(countryName(QStringLiteral("at")) == u"Austria");
    CHECK(countryName(QStringLiteral("??")) == u"??");
    for (const char *code : {"DE", "AT", "CH", "FR", "NL", "PL", "US", "JP", "TR", "AE"})
        CHECK(countryCode(countryName(QString::fromUtf8(code))) == QString::fromUtf8(code));
    QLocale::setDefault(before);
}

TEST_CASE("postal: post-office boxes")
{
    QString number;
    CHECK(isPostBox(u"Postfach 10 12 34", &number));
    CHECK(number == u"10 12 34");
    CHECK(isPostBox(u"PF 12 34", &number));
    CHECK(number == u"12 34");
    CHECK(isPostBox(u"P.O. Box 99", &number));
    CHECK(number == u"99");
    CHECK(isPostBox(u"Postfach", &number));
    CHECK(number.isEmpty());
    for (const char *street : {"Postfachstraße 3", "Hauptstr. 1", "Am Postfach 3a b", "Pfarrgasse 2", "", "PF"})
        CHECK_FALSE(isPostBox(QString::fromUtf8(street)));
}
