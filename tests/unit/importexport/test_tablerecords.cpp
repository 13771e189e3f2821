// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabletesting.h"

#include <QDateTime>

using namespace tabletesting;
using namespace Qt::StringLiterals;

namespace {

bool hasIssue(const SourceRecord &record, int column, RecordIssue::Severity severity)
{
    return std::any_of(record.issues.begin(), record.issues.end(),
                       [&](const RecordIssue &issue) { return issue.column == column && issue.severity == severity; });
}

SourceRecord single(const QByteArray &bytes, const Change &change = {})
{
    const Imported result = imported(bytes, change);
    checkEveryCellTraced(bytes, result.records);
    const auto contacts = result.contacts();
    REQUIRE(contacts.size() == 1);
    return contacts.first();
}

}  // namespace

TEST_CASE("every cell of every list is accounted for", "[tablerecords]")
{
    const char *name =
        GENERATE("samples/kundenliste-excel.csv", "samples/outlook-kontakte.csv", "samples/google-contacts.csv",
                 "lists/anfuehrungszeichen.csv", "lists/apple-macroman-cr.csv", "lists/bericht-mit-seiten.csv",
                 "lists/espocrm.csv", "lists/france-utf8.csv", "lists/gmx-utf16le.csv", "lists/hubspot.csv",
                 "lists/lexware-cp850.csv", "lists/oesterreich-utf8.csv", "lists/ohne-kopf.csv",
                 "lists/polska-cp1250.csv", "lists/schweiz-cp1252.csv", "lists/thunderbird-utf16be-ohne-bom.csv");
    INFO(name);
    const QByteArray bytes = testFile(name);
    SECTION("with the proposed mapping")
    {
        const Imported result = imported(bytes);
        checkEveryCellTraced(bytes, result.records);
        CHECK(result.mapping.conflicts().isEmpty());
        CHECK_FALSE(result.contacts().isEmpty());
    }
    SECTION("with a mapping that fits nothing")
    {
        // Each column in turn to a place for something else: nothing may be lost even then.
        const QStringList wrong{u"contact.birthday"_s,
                                u"contact_point.email"_s,
                                u"contact.revenue_minor"_s,
                                u"address.formatted"_s,
                                u"contact.salutation"_s,
                                u"name.person"_s,
                                u"contact_point.phone"_s,
                                u"activity.last_contact"_s,
                                u"address.postal_town:home"_s,
                                u"custom:X:number"_s,
                                u"tags"_s,
                                u"address.country"_s,
                                u"affiliation.role"_s,
                                u"contact_point.url"_s,
                                u"name.full"_s,
                                u"contact.team_size"_s};
        for (int shift = 0; shift < wrong.size(); shift += 5) {
            const Imported result = imported(bytes, [&](ColumnMapping &mapping) {
                for (int i = 0; i < mapping.columns.size(); ++i)
                    mapping.columns[i].target = *ColumnTarget::parse(wrong[(i + shift) % wrong.size()]);
            });
            checkEveryCellTraced(bytes, result.records);
        }
    }
}

TEST_CASE("notes hold the values that they are said to hold", "[tablerecords]")
{
    const QByteArray bytes = testFile("lists/bericht-mit-seiten.csv");
    for (const SourceRecord &record : imported(bytes).contacts()) {
        for (const CellTrace &trace : record.trace) {
            if (trace.outcome == CellTrace::Outcome::Note)
                CHECK(field(record, "remark").contains(QString(trace.header + u": "_s + trace.value.trimmed())));
        }
    }
}

TEST_CASE("the list of an Excel user", "[tablerecords]")
{
    const Imported result = imported(testFile("samples/kundenliste-excel.csv"));
    CHECK(result.sample.layout.headerRow == 3);
    CHECK(result.contacts().size() == 45);
    CHECK(result.records.last().skip);
    CHECK_FALSE(result.records.last().frame);
    CHECK(result.records.first().frame);
    CHECK(result.ambiguousDates == 9);

    const SourceRecord &kaethe = result.row(4);
    CHECK(field(kaethe, "kind") == u"person"_s);
    CHECK(field(kaethe, "given_name") == u"Käthe"_s);
    CHECK(field(kaethe, "family_name") == u"Müller"_s);
    CHECK(field(kaethe, "customer_number") == u"K-01000"_s);
    CHECK(points(kaethe) == QStringList{u"phone (040) 66969-103"_s, u"phone 0152 28817203"_s, u"email info@mueller"_s});
    CHECK(hasIssue(kaethe, 6, RecordIssue::Severity::Warning));
    CHECK(address(kaethe, "postal_code") == u"80331"_s);
    CHECK(address(kaethe, "city") == u"München"_s);
    CHECK(kaethe.draft.custom.value(u"Umsatz 2025"_s).toLongLong() == 0);
    REQUIRE(kaethe.draft.activities.size() == 1);
    CHECK(QDateTime::fromMSecsSinceEpoch(kaethe.draft.activities[0].fields.value(u"occurred_at"_s).toLongLong())
              .toUTC()
              .date()
          == QDate(2025, 3, 14));

    const SourceRecord &oeztuerk = result.row(5);
    CHECK(field(oeztuerk, "title") == u"Dipl.-Ing."_s);
    CHECK(field(oeztuerk, "family_name") == u"Öztürk"_s);
    CHECK(organisation(oeztuerk) == u"Größ Bau GmbH & Co. KG"_s);
    CHECK(oeztuerk.draft.custom.value(u"Umsatz 2025"_s).toLongLong() == 123'450);
    CHECK(field(oeztuerk, "remark") == u"VIP"_s);
    CHECK(traceOf(oeztuerk, 1).targets == QStringList{u"affiliation.organisation"_s});

    const SourceRecord &dvorak = result.row(6);
    CHECK(address(dvorak, "po_box") == u"10 12 34"_s);
    CHECK(address(dvorak, "street").isEmpty());
    CHECK(traceOf(dvorak, 9).outcome == CellTrace::Outcome::Note);
    CHECK(field(dvorak, "remark").contains(u"=HYPERLINK(\"x\")"_s));

    const SourceRecord &kowalski = result.row(8);
    CHECK(address(kowalski, "country") == u"AT"_s);
    CHECK(address(kowalski, "postal_code") == u"1010"_s);
    CHECK(kowalski.draft.activities.isEmpty());
    CHECK(field(kowalski, "remark").contains(u"letzter Kontakt: 03/04/2025"_s));
    CHECK(traceOf(kowalski, 9).outcome == CellTrace::Outcome::Reported);

    CHECK(address(result.row(13), "postal_code") == u"01067"_s);
    CHECK(hasIssue(result.row(13), 4, RecordIssue::Severity::Hint));
}

TEST_CASE("ambiguous dates are read once the order is said", "[tablerecords]")
{
    const QByteArray bytes = testFile("samples/kundenliste-excel.csv");
    const Imported result =
        imported(bytes, [](ColumnMapping &mapping) { mapping.dateOrder = model::DayMonthOrder::DayFirst; });
    CHECK(result.ambiguousDates == 0);
    REQUIRE(result.row(8).draft.activities.size() == 1);
    const qint64 when = result.row(8).draft.activities[0].fields.value(u"occurred_at"_s).toLongLong();
    CHECK(QDateTime::fromMSecsSinceEpoch(when).toUTC().date() == QDate(2025, 4, 3));
}

TEST_CASE("the contacts of Outlook", "[tablerecords]")
{
    const Imported result = imported(testFile("samples/outlook-kontakte.csv"));
    CHECK(result.contacts().size() == 60);
    const SourceRecord &maria = result.row(2);
    CHECK(field(maria, "salutation") == u"ms"_s);
    CHECK(field(maria, "birthday").isEmpty());
    CHECK(traceOf(maria, 18).outcome == CellTrace::Outcome::Reported);
    CHECK(maria.draft.tags == QStringList{u"Stammkunde"_s, u"Köln"_s});
    CHECK(field(maria, "remark") == u"Position: Geschäftsführer/in"_s);
    CHECK(address(maria, "kind") == u"work"_s);
    const SourceRecord &joerg = result.row(3);
    CHECK(field(joerg, "birthday") == u"1951-02-02"_s);
    CHECK(field(joerg, "remark").contains(u"\"Angebot\", eilig; Hund heißt Waldi"_s));
    CHECK(organisation(joerg) == u"Müller & Söhne GmbH"_s);
    CHECK(hasIssue(result.row(7), 3, RecordIssue::Severity::Warning));  // Dvo?ák
    const SourceRecord &zoe = result.row(9);
    CHECK(address(zoe, "country") == u"AT"_s);
    CHECK(traceOf(zoe, 12).outcome == CellTrace::Outcome::Reported);  // "Deutschland" beside A-1010 Wien
    CHECK(hasIssue(zoe, 12, RecordIssue::Severity::Warning));
}

TEST_CASE("the contacts of Google", "[tablerecords]")
{
    const Imported result = imported(testFile("samples/google-contacts.csv"));
    CHECK(result.contacts().size() == 40);
    const SourceRecord &lukasz = result.row(2);
    CHECK(field(lukasz, "birthday") == u"--12-12"_s);
    CHECK(lukasz.draft.tags == QStringList{u"Messe 2026"_s});
    CHECK(points(lukasz)
          == QStringList{u"email lukasz.lehmann@example.org"_s, u"email lukasz.lehmann@example.net"_s,
                         u"mobile 0152 28817211"_s, u"mobile 0152 28817111"_s});
    CHECK(lukasz.draft.points[0].fields.value(u"preferred"_s).toInt() == 1);
    CHECK(lukasz.draft.points[1].fields.value(u"label"_s) == u"home"_s);
    CHECK(lukasz.draft.addresses.size() == 1);
    CHECK(address(lukasz, "po_box") == u"10 12 34"_s);
    CHECK(traceOf(result.row(3), 7).outcome == CellTrace::Outcome::Reported);  // * myContacts
    const SourceRecord &klaus = result.row(8);
    CHECK(address(klaus, "country") == u"AT"_s);
}

TEST_CASE("lists of other programs and countries", "[tablerecords]")
{
    SECTION("Lexware, CP850: firms in the name column")
    {
        const Imported result = imported(testFile("lists/lexware-cp850.csv"));
        CHECK(field(result.row(2), "org_name") == u"Müller & Söhne"_s);
        CHECK(field(result.row(2), "kind") == u"organisation"_s);
        CHECK(address(result.row(2), "postal_code") == u"01067"_s);
        CHECK(field(result.row(3), "given_name") == u"Jürgen"_s);
        CHECK(field(result.row(2), "revenue_minor") == u"1234560"_s);
        CHECK(result.row(5).skip);
    }
    SECTION("Switzerland")
    {
        const Imported result = imported(testFile("lists/schweiz-cp1252.csv"));
        CHECK(result.mapping.country == u"CH"_s);
        CHECK(result.target(u"UID"_s) == u"contact.vat_id"_s);
        CHECK(result.row(2).draft.custom.value(u"Umsatz 2025"_s).toLongLong() == 1'234'550);
        CHECK(address(result.row(2), "postal_code") == u"8001"_s);
        CHECK(address(result.row(3), "country") == u"CH"_s);
        CHECK(organisation(result.row(3)) == u"Schreinerei Bühler, Söhne & Co."_s);
        CHECK(field(result.row(4), "org_name") == u"Coiffure Élégance GmbH"_s);
    }
    SECTION("Austria: whole addresses")
    {
        const Imported result = imported(testFile("lists/oesterreich-utf8.csv"));
        CHECK(address(result.row(2), "street") == u"Mariahilfer Straße 10/2/15"_s);
        CHECK(address(result.row(2), "country") == u"AT"_s);
        CHECK(address(result.row(3), "po_box") == u"7"_s);
        CHECK(address(result.row(4), "postal_code") == u"8010"_s);
        CHECK(result.row(2).draft.tags == QStringList{u"Stammkunde"_s, u"Bau"_s});
    }
    SECTION("France and Poland")
    {
        const Imported france = imported(testFile("lists/france-utf8.csv"));
        CHECK(field(france.row(2), "salutation") == u"ms"_s);
        CHECK(address(france.row(2), "street") == u"12, rue de l'Église"_s);
        CHECK(address(france.row(2), "postal_code") == u"01000"_s);
        const Imported poland = imported(testFile("lists/polska-cp1250.csv"));
        CHECK(field(poland.row(3), "family_name") == u"Łęcki"_s);
        CHECK(address(poland.row(2), "postal_code") == u"00-950"_s);
    }
    SECTION("no headings")
    {
        const Imported result = imported(testFile("lists/ohne-kopf.csv"));
        CHECK(result.sample.layout.headerRow == 0);
        CHECK(organisation(result.row(1)) == u"Bäckerei Größ GmbH"_s);
        CHECK(field(result.row(2), "family_name") == u"Groß"_s);
        CHECK(address(result.row(4), "city") == u"Leipzig"_s);
    }
    SECTION("EspoCRM: the name twice, an attack in a cell")
    {
        const Imported result = imported(testFile("lists/espocrm.csv"));
        CHECK(traceOf(result.row(2), 0).outcome == CellTrace::Outcome::Reported);
        CHECK(field(result.row(2), "family_name") == u"von der Heide"_s);
        CHECK(address(result.row(2), "extra") == u"Hinterhaus"_s);
        CHECK(field(result.row(2), "remark").contains(u"=cmd|"_s));
        CHECK(field(result.row(3), "org_name") == u"Firma Ohne Person GmbH"_s);
    }
    SECTION("a report with pages, totals and spoilt numbers")
    {
        const Imported result = imported(testFile("lists/bericht-mit-seiten.csv"));
        CHECK(result.contacts().size() == 4);
        CHECK(address(result.row(5), "postal_code") == u"01067"_s);
        CHECK(field(result.row(5), "remark").contains(u"Frau Meier"_s));
        CHECK(hasIssue(result.row(5), 6, RecordIssue::Severity::Warning));
        CHECK(points(result.row(6)) == QStringList{u"phone 04066969103"_s});
        CHECK(field(result.row(10), "remark").contains(u"Telefon: auf Anfrage"_s));
        CHECK(address(result.row(11), "postal_code") == u"01067"_s);
    }
    SECTION("Thunderbird: two addresses in a row")
    {
        const Imported result = imported(testFile("lists/thunderbird-utf16be-ohne-bom.csv"));
        const SourceRecord &anna = result.row(2);
        REQUIRE(anna.draft.addresses.size() == 2);
        CHECK(address(anna, "extra", 0) == u"Hinterhaus"_s);
        CHECK(address(anna, "city", 1) == u"Potsdam"_s);
        CHECK(traceOf(anna, 2).outcome == CellTrace::Outcome::Reported);
    }
}

TEST_CASE("values can be mended for all rows at once", "[tablerecords]")
{
    const QByteArray bytes = "Anrede;Vorname;Nachname\nHr. u. Fr.;Eva;Maier\n";
    CHECK(field(single(bytes), "remark") == u"Anrede: Hr. u. Fr."_s);
    const SourceRecord mended =
        single(bytes, [](ColumnMapping &mapping) { mapping.columns[0].replacements.insert(u"Hr. u. Fr."_s, u"mx"_s); });
    CHECK(field(mended, "salutation") == u"mx"_s);
    const SourceRecord left =
        single(bytes, [](ColumnMapping &mapping) { mapping.columns[0].replacements.insert(u"Hr. u. Fr."_s, u""_s); });
    CHECK(traceOf(left, 0).outcome == CellTrace::Outcome::Reported);
}

TEST_CASE("e-mail cells", "[tablerecords]")
{
    CHECK(points(single("Name;E-Mail\nMaier;\"a@example.org, b@example.org; c@example.org\"\n"))
          == QStringList{u"email a@example.org"_s, u"email b@example.org"_s, u"email c@example.org"_s});
    CHECK(points(single("Name;E-Mail\nMaier;Eva Maier <eva@example.org>\n"))
          == QStringList{u"email eva@example.org"_s});
    CHECK(points(single("Name;E-Mail\nMaier;mailto:eva@example.org\n")) == QStringList{u"email eva@example.org"_s});
    const SourceRecord none = single("Name;E-Mail\nMaier;hat keine\n");
    CHECK(points(none).isEmpty());
    CHECK(field(none, "remark") == u"E-Mail: hat keine"_s);
}

TEST_CASE("words among phone numbers are kept", "[tablerecords]")
{
    const SourceRecord record = single("Name;Tel.\nMaier;Zentrale: 0221 4710100 ::: frag Eva ::: 0171 4710100\n");
    CHECK(record.draft.points.size() == 2);
    CHECK(field(record, "remark").contains(u"frag Eva"_s));
    CHECK(traceOf(record, 1).targets == QStringList{u"contact_point.phone"_s, u"contact.remark"_s});
}

TEST_CASE("titles, salutations and names in one cell", "[tablerecords]")
{
    const SourceRecord record = single("Anrede;Nachname;Vorname\nFrau Dr.;Maier;Eva\n");
    CHECK(field(record, "salutation") == u"ms"_s);
    CHECK(field(record, "title") == u"Dr."_s);
    CHECK(traceOf(record, 0).targets == QStringList{u"contact.salutation"_s, u"contact.title"_s});
}

TEST_CASE("cells beyond the headings and rows without a name", "[tablerecords]")
{
    const SourceRecord record = single("E-Mail;Ort\na@example.org;Bonn;nachgetragen\n", [](ColumnMapping &mapping) {
        while (mapping.columns.size() > 2)
            mapping.columns.removeLast();
    });
    CHECK(field(record, "remark") == u"Column 3: nachgetragen"_s);
    CHECK(hasIssue(record, -1, RecordIssue::Severity::Warning));
}
