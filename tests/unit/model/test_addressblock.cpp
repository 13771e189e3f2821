// SPDX-License-Identifier: GPL-3.0-or-later

// What is copied from letters, signatures and imprints, and what is made of it. All people and firms are invented.

#include "core/model/addressblock.h"
#include "core/model/relativeday.h"

#include "tests/support/catch.h"

#include <QDateTime>

using namespace kontor::model;

namespace {

struct Part {
    BlockPart part;
    const char *name;
};
constexpr Part parts[]{{BlockPart::Name, "name"}, {BlockPart::Position, "pos"}, {BlockPart::Department, "dep"}, {BlockPart::Organisation, "org"},
                       {BlockPart::Street, "street"}, {BlockPart::AddressExtra, "extra"}, {BlockPart::PoBox, "box"}, {BlockPart::PostalCode, "code"},
                       {BlockPart::City, "city"}, {BlockPart::Country, "country"}, {BlockPart::Phone, "tel"}, {BlockPart::Mobile, "mob"},
                       {BlockPart::Fax, "fax"}, {BlockPart::Email, "mail"}, {BlockPart::Website, "web"}, {BlockPart::VatId, "vat"},
                       {BlockPart::TaxNumber, "tax"}, {BlockPart::Iban, "iban"}};

/// "name=Maria Bäcker; tel=0221 1", sorted by part; what is not understood stands behind "?".
QString read(const char *block, const char *country = "DE")
{
    const AddressBlock made = readAddressBlock(QString::fromUtf8(block), QString::fromUtf8(country));
    QStringList list;
    for (const Part &part : parts) {
        for (const BlockField &field : made.fields) {
            if (field.part == part.part)
                list << QString::fromUtf8(part.name) + u'=' + field.value;
        }
    }
    for (const QString &line : made.unread)
        list << u'?' + line;
    return list.join(QStringLiteral("; "));
}

struct Sample {
    const char *block;
    const char *expected;
};

}  // namespace

TEST_CASE("address block: letters")
{
    const Sample samples[]{
        {"Maria Bäcker\nDomstraße 1\n50667 Köln", "name=Maria Bäcker; street=Domstraße 1; code=50667; city=Köln"},
        {"Frau\nDr. Maria Bäcker\nDomstraße 1\n50667 Köln", "name=Frau Dr. Maria Bäcker; street=Domstraße 1; code=50667; city=Köln"},
        {"Herrn Max Muster\nAm Markt 7-9\n01067 Dresden", "name=Herrn Max Muster; street=Am Markt 7-9; code=01067; city=Dresden"},
        {"Bäcker KG\nz. Hd. Frau Maria Bäcker\nIm Ring 12a\n10115 Berlin", "name=Frau Maria Bäcker; org=Bäcker KG; street=Im Ring 12a; code=10115; city=Berlin"},
        {"Größ Bau GmbH & Co. KG\nAbteilung Einkauf\nPostfach 10 12 34\n20095 Hamburg",
         "dep=Einkauf; org=Größ Bau GmbH & Co. KG; box=10 12 34; code=20095; city=Hamburg"},
        {"Praxis Dr. Çelik\nDr. med. Özlem Çelik\nFachärztin für Allgemeinmedizin\nHauptstr. 5\n52062 Aachen",
         "name=Dr. med. Özlem Çelik; pos=Fachärztin für Allgemeinmedizin; org=Praxis Dr. Çelik; street=Hauptstr. 5; code=52062; city=Aachen"},
        {"Familie Schmidt\nBergweg 3\nD-87435 Kempten (Allgäu)", "name=Familie Schmidt; street=Bergweg 3; code=87435; city=Kempten (Allgäu); country=DE"},
        {"Thomas von der Heide, Q7, 24, 68161 Mannheim", "name=Thomas von der Heide; street=Q7, 24; code=68161; city=Mannheim"},
        {"Domstraße 1, 50667 Köln", "street=Domstraße 1; code=50667; city=Köln"},
        {"Jäger Immobilien e.K., Karl-Liebknecht-Str. 14, 04107 Leipzig", "org=Jäger Immobilien e.K.; street=Karl-Liebknecht-Str. 14; code=04107; city=Leipzig"},
        {"Malerbetrieb Krause, Inh. Karin Krause\nWeststraße 8\n45127 Essen", "name=Karin Krause; org=Malerbetrieb Krause; street=Weststraße 8; code=45127; city=Essen"},
        {"Nele Meyer-Lüdenscheidt\nc/o Schulz\nUnter den Linden 5\n10117 Berlin",
         "name=Nele Meyer-Lüdenscheidt; street=Unter den Linden 5; extra=c/o Schulz; code=10117; city=Berlin"},
    };
    for (const Sample &sample : samples)
        CHECK(read(sample.block) == QString::fromUtf8(sample.expected));
}

TEST_CASE("address block: signatures")
{
    const Sample samples[]{
        {"Mit freundlichen Grüßen\n\nMaria Bäcker\nGeschäftsführerin\n\nBäcker KG\nDomstraße 1\n50667 Köln\nTel. 0221 4710-100\nFax 0221 4710-109\nMobil 0171 2345678\nmaria@baecker-kg.example\nwww.baecker-kg.example",
         "name=Maria Bäcker; pos=Geschäftsführerin; org=Bäcker KG; street=Domstraße 1; code=50667; city=Köln; tel=0221 4710-100; mob=0171 2345678; fax=0221 4710-109; mail=maria@baecker-kg.example; web=www.baecker-kg.example"},
        {"Viele Grüße\nJan Ahrens\n--\nAhrens IT-Service\nT 0202 123456 | M 0160 9876543\njan@ahrens-it.example", "name=Jan Ahrens; org=Ahrens IT-Service; tel=0202 123456; mob=0160 9876543; mail=jan@ahrens-it.example"},
        {"Dr. Max Müller (Vertriebsleiter)\nMüller & Söhne GmbH\nTelefon: +49 30 123456-0 Fax: +49 30 123456-9",
         "name=Dr. Max Müller; pos=Vertriebsleiter; org=Müller & Söhne GmbH; tel=+49 30 123456-0; fax=+49 30 123456-9"},
        {"Maria Bäcker, Geschäftsführerin\nE-Mail: maria@example.org", "name=Maria Bäcker; pos=Geschäftsführerin; mail=maria@example.org"},
        {"i. A. \nSabine Klein\nSachbearbeiterin Buchhaltung\nStadtwerke Musterstadt GmbH · Werkstraße 10 · 12345 Musterstadt\nTel.: 0123/456789",
         "name=Sabine Klein; pos=Sachbearbeiterin Buchhaltung; org=Stadtwerke Musterstadt GmbH; street=Werkstraße 10; code=12345; city=Musterstadt; tel=0123/456789"},
        {"Liebe Grüße\nRenée Strauß\nrenee.strauss@gmx.example\n0151 23456789", "name=Renée Strauß; mob=0151 23456789; mail=renee.strauss@gmx.example"},
        {"Björn Öztürk\nÖztürk Feinkost\nMarktplatz 2 | 70173 Stuttgart\n📞 0711 998877\n✉ bo@oeztuerk.example", "name=Björn Öztürk; org=Öztürk Feinkost; street=Marktplatz 2; code=70173; city=Stuttgart; tel=0711 998877; mail=bo@oeztuerk.example"},
        {"Łukasz Kowalski\nKey Account Manager\nIBM Beispiel GmbH\nMobile: +49 172 5554443\nlukasz.kowalski@beispiel.example\nhttps://beispiel.example/team",
         "name=Łukasz Kowalski; pos=Key Account Manager; org=IBM Beispiel GmbH; mob=+49 172 5554443; mail=lukasz.kowalski@beispiel.example; web=https://beispiel.example/team"},
        {"Kind regards,\nJohn Smith\nSales Director\nAcme Ltd\n12 High Street\nLondon\nSW1A 1AA\nPhone: +44 20 7946 0018",
         "name=John Smith; pos=Sales Director; org=Acme Ltd; street=12 High Street; code=SW1A 1AA; city=London; country=GB; tel=+44 20 7946 0018"},
        {"Best regards\nJane Doe\nCEO\nDoe Inc.\n742 Evergreen Street\nSpringfield, IL 62701\njane@doe.example", "name=Jane Doe; pos=CEO; org=Doe Inc.; street=742 Evergreen Street; code=62701; city=Springfield, IL; country=US; mail=jane@doe.example"},
        {"Anna Weber\nSteuerberaterin\nTel. 069 / 90 00 91 01\nanna.weber (at) kanzlei-weber (punkt) example", "name=Anna Weber; pos=Steuerberaterin; tel=069 / 90 00 91 01; mail=anna.weber@kanzlei-weber.example"},
        {"Grüße aus Köln\nKarl Klein", "name=Karl Klein"},
    };
    for (const Sample &sample : samples)
        CHECK(read(sample.block) == QString::fromUtf8(sample.expected));
}

TEST_CASE("address block: imprints")
{
    const Sample samples[]{
        {"Impressum\nAngaben gemäß § 5 TMG\nMuster GmbH\nMusterstraße 1\n12345 Musterstadt\nVertreten durch:\nMax Muster\nKontakt\nTelefon: 0123 456789\nE-Mail: info@muster.example\nRegistergericht: Amtsgericht Musterstadt\nRegisternummer: HRB 12345\nUmsatzsteuer-Identifikationsnummer gemäß § 27 a Umsatzsteuergesetz: DE123456789",
         "name=Max Muster; org=Muster GmbH; street=Musterstraße 1; code=12345; city=Musterstadt; tel=0123 456789; mail=info@muster.example; vat=DE123456789"},
        {"Bäckerei Größer GmbH\nGeschäftsführer: Eva Größer, Jan Größer\nDorfplatz 3 - 5\n97070 Würzburg\nUSt-IdNr.: DE 111 222 333\nHRB 4711 Amtsgericht Würzburg",
         "name=Eva Größer; pos=Geschäftsführer; org=Bäckerei Größer GmbH; street=Dorfplatz 3 - 5; code=97070; city=Würzburg; vat=DE 111 222 333"},
        {"Kanzlei Strauß PartG mbB\nRechtsanwälte\nKönigsallee 60\n40212 Düsseldorf\nTel.: 0211 / 55 66 77\nSteuernummer: 103/5555/1234", "org=Kanzlei Strauß PartG mbB; street=Königsallee 60; code=40212; city=Düsseldorf; tel=0211 / 55 66 77; tax=103/5555/1234; ?Rechtsanwälte"},
        {"Turnverein Beispielhausen 1899 e.V.\nVorsitzender: Udo Lang\nSportplatzweg 1\n99084 Erfurt", "name=Udo Lang; pos=Vorsitzender; org=Turnverein Beispielhausen 1899 e.V.; street=Sportplatzweg 1; code=99084; city=Erfurt"},
        {"Inhaber: Karin Krause\nMalermeisterbetrieb Krause\nWeststr. 8\n45127 Essen\nIBAN: DE02 1203 0000 0000 2020 51", "name=Karin Krause; pos=Inhaber; org=Malermeisterbetrieb Krause; street=Weststr. 8; code=45127; city=Essen; iban=DE02 1203 0000 0000 2020 51"},
        {"Musterfirma AG\nVorstand: Dr. Ida Reich\nTelefon +49 (0)89 12 34 56\nTelefax +49 (0)89 12 34 57\ninfo@musterfirma.example", "name=Dr. Ida Reich; pos=Vorstand; org=Musterfirma AG; tel=+49 (0)89 12 34 56; fax=+49 (0)89 12 34 57; mail=info@musterfirma.example"},
        {"Diensteanbieter: Hausverwaltung Sommer\nAnschrift: Seeweg 4\n88131 Lindau\nMail: post@sommer.example", "org=Hausverwaltung Sommer; street=Seeweg 4; code=88131; city=Lindau; mail=post@sommer.example"},
        {"Verantwortlich für den Inhalt: Max Muster\nBeispiel UG (haftungsbeschränkt)\nRingstraße 5\n28195 Bremen", "org=Beispiel UG (haftungsbeschränkt); street=Ringstraße 5; code=28195; city=Bremen"},
    };
    for (const Sample &sample : samples)
        CHECK(read(sample.block) == QString::fromUtf8(sample.expected));
}

TEST_CASE("address block: neighbours and abroad")
{
    const Sample samples[]{
        {"Wiener Werkstätte GmbH\nMariahilfer Straße 10/4\nA-1070 Wien\nTel +43 1 234567", "org=Wiener Werkstätte GmbH; street=Mariahilfer Straße 10/4; code=1070; city=Wien; country=AT; tel=+43 1 234567"},
        {"Anna Gruber\nHauptplatz 3\n4020 Linz\nÖsterreich", "name=Anna Gruber; street=Hauptplatz 3; code=4020; city=Linz; country=AT"},
        {"Beat Müller\nBahnhofstrasse 12\nCH-8001 Zürich", "name=Beat Müller; street=Bahnhofstrasse 12; code=8001; city=Zürich; country=CH"},
        {"Société Générique SA\n12, rue de la Paix\n75002 Paris\nFrance", "org=Société Générique SA; street=12, rue de la Paix; code=75002; city=Paris; country=FR"},
        {"Jan de Vries\nHerengracht 100\n1015 BS Amsterdam\nNederland", "name=Jan de Vries; street=Herengracht 100; code=1015 BS; city=Amsterdam; country=NL"},
        {"Rossi S.r.l.\nVia Roma 25\n20121 Milano\nItalia", "org=Rossi S.r.l.; street=Via Roma 25; code=20121; city=Milano; country=IT"},
        {"Anna Nowak\nul. Długa 5\n00-950 Warszawa\nPolska", "name=Anna Nowak; street=ul. Długa 5; code=00-950; city=Warszawa; country=PL"},
        {"Eva Nováková\nVodičkova 30\n110 00 Praha 1\nTschechien", "name=Eva Nováková; street=Vodičkova 30; code=110 00; city=Praha 1; country=CZ"},
        {"Mary Brown\n5 Park Lane\nOxford OX1 2JD\nUnited Kingdom", "name=Mary Brown; street=5 Park Lane; code=OX1 2JD; city=Oxford; country=GB"},
    };
    for (const Sample &sample : samples)
        CHECK(read(sample.block) == QString::fromUtf8(sample.expected));
}

TEST_CASE("address block: nothing is made up")
{
    CHECK(readAddressBlock(QString(), QStringLiteral("DE")).isEmpty());
    CHECK(readAddressBlock(QStringLiteral("\n \n---\n"), QStringLiteral("DE")).isEmpty());
    const AddressBlock odd = readAddressBlock(QStringLiteral("Maria Klein\n§§ 17 %%\nDomstraße 1\n50667 Köln"), QStringLiteral("DE"));
    CHECK(odd.unread == QStringList{QStringLiteral("§§ 17 %%")});
    // Long garbage comes back in time.
    CHECK(readAddressBlock(QString(20'000, u'a'), QStringLiteral("DE")).fields.size() <= 1);
}

TEST_CASE("relative days: read, written, resolved")
{
    const QDate thursday(2026, 1, 15);
    const auto day = [&](const char *code) { return relativeDay(QString::fromLatin1(code), thursday).value_or(QDate()).toString(Qt::ISODate); };
    CHECK(day("today") == u"2026-01-15");
    CHECK(day("today-30d") == u"2025-12-16");
    CHECK(day("today+1w") == u"2026-01-22");
    CHECK(day("week") == u"2026-01-12");
    CHECK(day("month") == u"2026-01-01");
    CHECK(day("month-3m") == u"2025-10-01");
    CHECK(day("quarter") == u"2026-01-01");
    CHECK(day("year-1y") == u"2025-01-01");
    for (const char *none : {"", "2026-01-15", "todays", "today-", "today-x", "today-5q", "today-9999999999d", "week end"})
        CHECK(relativeDayCode(QString::fromLatin1(none)).isEmpty());
    CHECK(relativeDayCode(QStringLiteral("Heute-30t")) == u"today-30d");
    CHECK(relativeDayCode(QStringLiteral("heute - 3m")).isEmpty());
    CHECK(relativeDayCode(QStringLiteral("jahr-2j")) == u"year-2y");
    CHECK(relativeDayCode(QStringLiteral("today-0d")) == u"today");

    const Filter typed = requireValue(parseFilter(u"letzterkontakt>=heute-30t -open_task<today"));
    CHECK(filterNotation(typed) == u"last_activity>=today-30d -open_task<today");
    CHECK(requireValue(parseFilter(filterNotation(typed))) == typed);
    const Filter resolved = atDay(typed, thursday);
    CHECK(resolved.children[0].value.toLongLong() == QDate(2025, 12, 16).startOfDay().toMSecsSinceEpoch());
    CHECK(resolved.children[1].children[0].value == QVariant(QStringLiteral("2026-01-15")));
    // "After a day" begins with the next one, "on a day" is all of it.
    const Filter after = atDay(Filter::condition(QStringLiteral("last_activity"), Filter::Compare::Greater, QStringLiteral("today")), thursday);
    CHECK(after.compare == Filter::Compare::GreaterEqual);
    CHECK(after.value.toLongLong() == QDate(2026, 1, 16).startOfDay().toMSecsSinceEpoch());
    CHECK(atDay(Filter::condition(QStringLiteral("last_activity"), Filter::Compare::Equals, QStringLiteral("today")), thursday).children.size() == 2);
    // Text fields may say "today" and mean it.
    const Filter text = Filter::condition(QStringLiteral("contact.remark"), Filter::Compare::Contains, QStringLiteral("today"));
    CHECK(atDay(text, thursday) == text);
}
