// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/importexport/vcardreader.h"

#include <QBuffer>
#include <QFile>

using namespace kontor;
using namespace kontor::importexport;
using namespace Qt::StringLiterals;
using Outcome = CellTrace::Outcome;

namespace {

std::unique_ptr<RecordReader> readerOf(const QByteArray &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return requireValue(VCardReader::open(std::move(buffer)));
}

/// Reads all records and checks on the way that no property went nowhere.
QList<SourceRecord> allOf(RecordReader &reader)
{
    QList<SourceRecord> records;
    SourceRecord record;
    while (requireValue(reader.next(record))) {
        for (int i = 0; i < record.trace.size(); ++i) {
            const CellTrace &trace = record.trace[i];
            INFO(trace.header.toStdString() << ": " << trace.value.toStdString());
            CHECK(trace.column == i);
            CHECK((trace.outcome == Outcome::Reported) == trace.targets.isEmpty());
            CHECK((trace.outcome == Outcome::Field || !trace.reason.isEmpty()));
        }
        records.append(record);
    }
    return records;
}

QList<SourceRecord> records(const QByteArray &text)
{
    return allOf(*readerOf(text));
}

QList<SourceRecord> fileRecords(const char *name)
{
    const auto reader = requireValue(VCardReader::open(QStringLiteral(KONTOR_TEST_DATA "/") + QLatin1String(name)));
    return allOf(*reader);
}

/// The draft of a card with these lines between BEGIN, VERSION and END.
model::ContactDraft draftOf(const QByteArray &lines, const QByteArray &version = "3.0")
{
    const auto all = records("BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n");
    REQUIRE(all.size() == 1);
    return all.first().draft;
}

QString text(const model::FieldMap &fields, const char *key)
{
    return fields.value(QLatin1String(key)).toString();
}

QString text(const model::ContactDraft &draft, const char *key)
{
    return text(draft.fields, key);
}

/// "kind label value *" of each point.
QStringList points(const model::ContactDraft &draft)
{
    QStringList result;
    for (const auto &point : draft.points) {
        const bool preferred = point.fields.contains(u"preferred"_s);
        result.append(text(point.fields, "kind") + u'|' + text(point.fields, "label") + u'|'
                      + text(point.fields, "value") + (preferred ? u"|*"_s : u""_s));
    }
    return result;
}

const CellTrace &traceOf(const SourceRecord &record, const QString &header)
{
    for (const CellTrace &trace : record.trace) {
        if (trace.header == header)
            return trace;
    }
    FAIL("no trace of " + header.toStdString());
    return record.trace.first();
}

}  // namespace

TEST_CASE("vCard: the sample address book lands in its fields", "[vcard]")
{
    const auto all = fileRecords("samples/adressbuch.vcf");
    QFile file(QStringLiteral(KONTOR_TEST_DATA "/samples/adressbuch.vcf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(all.size() == file.readAll().count("BEGIN:VCARD"));

    const auto &first = all[0].draft;
    CHECK(text(first, "kind") == u"person"_s);
    CHECK(text(first, "family_name") == u"Dvořák"_s);
    CHECK(text(first, "given_name") == u"Özlem"_s);
    CHECK(first.affiliations.value(0).organisation == u"Praxis Dr. Çelik"_s);
    CHECK(points(first) == QStringList{u"phone|work|0152 28817105|*"_s, u"email|work|oezlem.dvorak@example.org"_s});
    CHECK(text(first.addresses[0].fields, "po_box") == u"10 12 34"_s);
    CHECK(text(first.addresses[0].fields, "country") == u"DE"_s);
    CHECK(text(first, "remark")
          == u"Kennt uns von der Messe, sehr interessiert an Wartungsverträgen und an einer "
             "langfristigen Zusammenarbeit\nRückruf im März"_s);
    CHECK(first.tags == QStringList{u"Stammkunde"_s, u"Köln"_s});
    CHECK(text(first, "birthday") == u"1955-06-06"_s);

    const auto &second = all[1].draft;
    CHECK(points(second) == QStringList{u"mobile||0221-4710-106"_s, u"email||bjoern.mueller@example.org|*"_s});
    CHECK(text(second, "birthday") == u"--07-07"_s);
    CHECK(text(second, "external_uid") == u"00000000-0000-4000-8000-000000000001"_s);

    CHECK(text(all[2].draft, "given_name") == u"Zoë"_s);
    const auto &firm = all[3].draft;
    CHECK(text(firm, "kind") == u"organisation"_s);
    CHECK(text(firm, "org_name") == u"IBM Beispiel GmbH"_s);
    CHECK(points(firm) == QStringList{u"phone||069/90009108"_s, u"url||https://example.org"_s});
    CHECK(!firm.fields.contains(u"remark"_s));
    CHECK(text(all[4].draft, "family_name") == u"von der Heide"_s);
    CHECK(text(all[4].draft, "title") == u"Dipl.-Ing."_s);
}

TEST_CASE("vCard 2.1 of old phones", "[vcard]")
{
    const auto all = fileRecords("cards/oldphone21.vcf");
    REQUIRE(all.size() == 2);
    const auto &draft = all[0].draft;
    CHECK(text(draft, "family_name") == u"Öztürk"_s);
    CHECK(text(draft, "given_name") == u"Hans-Peter"_s);
    CHECK(text(draft, "title") == u"Dr."_s);
    CHECK(points(draft)
          == QStringList{u"phone|home|0221/4710-120"_s, u"mobile||+491522881720|*"_s, u"fax|work|0221 4710 121"_s});
    CHECK(text(draft, "remark") == u"Erste Zeile\nzweite Zeile mit = und ü\ndritte\n\nX-IRMC-LUID: 0000004"_s);
    CHECK(text(draft.addresses[0].fields, "street") == u"Königsallee 3"_s);
    CHECK(text(draft.addresses[0].fields, "city") == u"Düsseldorf"_s);
    CHECK(text(draft, "birthday") == u"1970-03-15"_s);
    REQUIRE(draft.files.size() == 1);
    CHECK(draft.files[0].isPhoto);
    CHECK(draft.files[0].mediaType == u"image/png"_s);
    CHECK(draft.files[0].data.size() == 70);
    CHECK(text(all[1].draft, "family_name") == u"佐藤"_s);
    CHECK(points(all[1].draft) == QStringList{u"phone|pager|0123"_s});
}

TEST_CASE("vCard 2.1 of Outlook in Windows-1252", "[vcard]")
{
    const auto all = fileRecords("cards/outlook21.vcf");
    REQUIRE(all.size() == 1);
    const auto &draft = all[0].draft;
    CHECK(text(draft, "salutation") == u"ms"_s);
    CHECK(text(draft, "title") == u"Dr."_s);
    CHECK(text(draft, "family_name") == u"Bäcker"_s);
    REQUIRE(draft.affiliations.size() == 1);
    CHECK(draft.affiliations[0].organisation == u"Bäcker & Söhne GmbH"_s);
    CHECK(text(draft.affiliations[0].fields, "department") == u"Einkauf, Team Süd"_s);
    CHECK(text(draft.affiliations[0].fields, "position") == u"Einkäuferin"_s);
    CHECK(text(draft.addresses[0].fields, "extra") == u"3. Stock"_s);
    CHECK(draft.addresses[0].fields.value(u"preferred"_s) == 1);
    CHECK(traceOf(all[0], u"LABEL"_s).outcome == Outcome::Reported);
    CHECK(traceOf(all[0], u"X-MS-OL-DESIGN"_s).outcome == Outcome::Reported);
    CHECK(text(draft, "remark") == u"X-MS-SPOUSE: Jörg"_s);
}

TEST_CASE("vCard of iCloud: labels in groups, group cards, dates without a year", "[vcard]")
{
    const auto all = fileRecords("cards/icloud.vcf");
    REQUIRE(all.size() == 3);
    const auto &draft = all[0].draft;
    CHECK(points(draft)
          == QStringList{u"phone|iPhone privat|+49 221 1234|*"_s, u"mobile||+49 152 28817105"_s,
                         u"email|work|oezlem@example.org|*"_s, u"url|homepage|https://example.org/oezlem|*"_s,
                         u"messenger|Skype|oezlem.d|*"_s, u"social|twitter|http://twitter.com/oezlemd"_s});
    CHECK(text(draft, "anniversary") == u"2010-06-12"_s);
    CHECK(text(draft, "birthday") == u"--07-07"_s);
    CHECK(text(draft.addresses[0].fields, "street") == u"Bahnhofstraße 12a\nHinterhaus"_s);
    CHECK(text(draft, "remark") == u"Zeile eins\nZeile zwei, mit Komma"_s);
    REQUIRE(draft.relations.size() == 1);
    CHECK(draft.relations[0].name == u"Petra Strauß"_s);
    CHECK(draft.relations[0].fields == model::FieldMap{{u"kind"_s, u"parent"_s}, {u"note"_s, u"mother"_s}});
    CHECK(text(draft, "external_uid") == u"2b7f3a5c-0000-4000-8000-00000000000a"_s);
    CHECK(draft.tags == QStringList{u"Stammtisch"_s});
    CHECK(traceOf(all[0], u"item1.X-ABLABEL"_s).targets == QStringList{u"contact_point.label"_s});
    CHECK(traceOf(all[0], u"item6.X-ABLABEL"_s).outcome == Outcome::Field);  // what the other is to this one
    CHECK(text(all[1].draft, "kind") == u"organisation"_s);
    CHECK(all[1].draft.tags.isEmpty());
    CHECK(all[2].skip);
    CHECK(all[2].trace[4].targets == QStringList{u"tag"_s});
    CHECK(all[2].trace[5].outcome == Outcome::Reported);
}

TEST_CASE("vCard of Android: custom properties, unfolded text and picture", "[vcard]")
{
    const auto all = fileRecords("cards/android.vcf");
    REQUIRE(all.size() == 1);
    const auto &draft = all[0].draft;
    CHECK(text(draft, "given_name") == u"Zoë"_s);
    CHECK(text(draft, "nickname") == u"Zo"_s);
    CHECK(text(draft, "anniversary") == u"2015-08-01"_s);
    CHECK(points(draft)
          == QStringList{u"mobile||0152-288-17147"_s, u"phone|x-empfang|030 23125"_s,
                         u"email|home|zoe.kowalski@example.org"_s});
    CHECK(text(draft, "remark").startsWith(u"Grüße\naus Wien\n\nX-ANDROID-CUSTOM: "));
    REQUIRE(draft.files.size() == 1);
    CHECK(draft.files[0].mediaType == u"image/jpeg"_s);
    CHECK(draft.files[0].data.size() == 42);
}

TEST_CASE("vCard 4.0 of Nextcloud", "[vcard]")
{
    const auto all = fileRecords("cards/nextcloud40.vcf");
    REQUIRE(all.size() == 3);
    const auto &draft = all[0].draft;
    CHECK(points(draft)
          == QStringList{u"phone|work|+41-22-555-0199 ext. 12"_s, u"email|home|l2@example.org"_s,
                         u"email|work|l1@example.org|*"_s, u"social|linkedin|https://www.linkedin.com/in/lukasz"_s,
                         u"messenger|xmpp|lukasz@example.org"_s});
    CHECK(draft.tags == QStringList{u"Segelclub"_s, u"Freunde"_s, u"VIP, Gold"_s});
    CHECK(text(draft, "gender") == u"male"_s);
    CHECK(text(draft, "language") == u"pl"_s);
    CHECK(text(draft.addresses[0].fields, "country") == u"CH"_s);
    CHECK(!draft.addresses[1].fields.contains(u"country"_s));
    const QString remark = text(draft, "remark");
    for (const QString &kept : {u"Freedonia"_s, u"ANNIVERSARY: circa 2005"_s, u"TZ: Europe/Zurich"_s,
                                u"GEO: geo:46.2,6.1"_s, u"HOBBY: Segeln"_s, u"GENDER: er"_s}) {
        INFO(kept.toStdString());
        CHECK(remark.contains(kept));
    }
    REQUIRE(draft.relations.size() == 1);
    CHECK(draft.relations[0].uid == u"c0ffee00-0000-4000-8000-000000000002"_s);
    CHECK(draft.relations[0].fields == model::FieldMap{{u"kind"_s, u"friend"_s}});
    CHECK(draft.files.value(0).data.size() == 70);
    CHECK(text(all[1].draft, "kind") == u"organisation"_s);
    CHECK(text(all[1].draft, "remark").contains(u"Lager"));
    CHECK(all[2].skip);
}

TEST_CASE("vCard: damaged cards keep what they have", "[vcard]")
{
    const auto all = fileRecords("cards/broken.vcf");
    REQUIRE(all.size() == 4);
    CHECK(all[0].skip);
    CHECK(all[0].trace[0].value == u"Dies ist keine Karte."_s);
    CHECK(points(all[1].draft) == QStringList{u"phone||1"_s});
    CHECK(all[1].issues.value(0).severity == RecordIssue::Severity::Warning);
    const auto &chief = all[2].draft;
    CHECK(text(chief, "family_name") == u"Chef"_s);
    CHECK(points(chief) == QStringList{u"phone||3"_s});
    const QString remark = text(chief, "remark");
    CHECK(remark.startsWith(u"Zeile ohne Faltung\nging einfach weiter\n"));
    CHECK(remark.contains(u"N:Vertretung;Vera"));
    CHECK(remark.contains(u"X-UNBEKANNT: Wert"));
    CHECK(remark.contains(u"BDAY: 0.0.00"));
    CHECK(text(all[3].draft, "given_name") == u"Abgeschnitten"_s);
    CHECK(text(all[3].draft, "remark") == u"mitten im Te"_s);
    CHECK(all[3].row == 3);
}

TEST_CASE("vCard: UTF-16 and Mac line ends", "[vcard]")
{
    const auto wide = fileRecords("cards/utf16.vcf");
    REQUIRE(wide.size() == 1);
    CHECK(text(wide[0].draft, "given_name") == u"Renée"_s);
    CHECK(text(wide[0].draft, "remark") == u"€uro"_s);
    const auto mac = fileRecords("cards/cr.vcf");
    REQUIRE(mac.size() == 1);
    CHECK(text(mac[0].draft, "family_name") == u"Haß"_s);
    CHECK(text(mac[0].draft, "remark") == u"gefaltet  und weiter"_s);
}

TEST_CASE("vCard: names that stand only in FN, or nowhere", "[vcard]")
{
    CHECK(text(draftOf("FN:Müller\\, Käthe"), "family_name") == u"Müller"_s);
    CHECK(text(draftOf("FN:Bäcker GmbH"), "kind") == u"organisation"_s);
    CHECK(text(draftOf("ORG:Bäcker"), "org_name") == u"Bäcker"_s);
    CHECK(text(draftOf("N:Bäcker GmbH;;;;\r\nFN:Bäcker GmbH"), "kind") == u"organisation"_s);
    CHECK(text(draftOf("EMAIL:a@example.org"), "kind") == u"person"_s);
    CHECK(text(draftOf("N:Meyer;Jo;;;\r\nFN:Der Boss"), "remark") == u"FN: Der Boss"_s);
    CHECK(!draftOf("N:Meyer;Jo;;Dr.;\r\nFN:Dr. Jo Meyer").fields.contains(u"remark"_s));
    CHECK(text(draftOf("X-ABShowAs:COMPANY\r\nORG:Bäcker\r\nN:Meyer;Jo;;;"), "remark") == u"N: Meyer, Jo"_s);
}

TEST_CASE("vCard: dates", "[vcard]")
{
    const auto birthday = [](const QByteArray &line) { return text(draftOf(line, "4.0"), "birthday"); };
    CHECK(birthday("BDAY:1979-12-31T23:00:00Z") == u"1979-12-31"_s);
    CHECK(birthday("BDAY:19791231") == u"1979-12-31"_s);
    CHECK(birthday("BDAY:1979-12") == u"1979-12"_s);
    CHECK(birthday("BDAY:1979") == u"1979"_s);
    CHECK(birthday("BDAY:--0229") == u"--02-29"_s);
    CHECK(birthday("BDAY:31.12.1979") == u"1979-12-31"_s);
    for (const QByteArray nonsense :
         {"BDAY:1979-02-30", "BDAY:---15", "BDAY:--04", "BDAY;VALUE=text:1979-12-31", "BDAY:03/04/1980"}) {
        INFO(nonsense.toStdString());
        CHECK(birthday(nonsense).isEmpty());
        CHECK(text(draftOf(nonsense), "remark").startsWith(u"BDAY: "));
    }
}

TEST_CASE("vCard: folding, parameters and escapes", "[vcard]")
{
    CHECK(text(draftOf("NOTE:a\r\n b\r\n\tc\r\n  d"), "remark") == u"abc d"_s);
    CHECK(text(draftOf("NOTE:a\r\n b", "2.1"), "remark") == u"a b"_s);
    CHECK(text(draftOf("NOTE:a\\;b\\:c\\\\n\\Nd C:\\temp"), "remark") == u"a;b:c\\n\nd C:\\temp"_s);
    CHECK(text(draftOf("NOTE:Stra\xDF"
                       "e \x80"),
               "remark")
          == u"Straße €"_s);
    CHECK(text(draftOf("N;SORT-AS=\"a:b;c\":Meyer;Jo"), "family_name") == u"Meyer"_s);
    CHECK(text(draftOf("N;X=\"never closed:Meyer;Jo"), "family_name") == u"Meyer"_s);
    CHECK(text(draftOf("ADR;X-COMPANY=\"a^nb^'c^^\":;;Weg 1;;;;").addresses.value(0).fields, "company")
          == u"a\nb\"c^"_s);
    CHECK(text(draftOf("NOTE;ENCODING=QUOTED-PRINTABLE:a=3D="), "remark") == u"a="_s);
    CHECK(points(draftOf("TEL:1\r\nTEL:1")) == QStringList{u"phone||1"_s});
    CHECK(draftOf("CATEGORIES:a,A,b").tags == QStringList{u"a"_s, u"b"_s});
    CHECK(points(draftOf("PHOTO;VALUE=uri:https://example.org/a.jpg"))
          == QStringList{u"url|photo|https://example.org/a.jpg"_s});
}

TEST_CASE("vCard: what is no vCard is refused in a sentence", "[vcard]")
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("%PDF-1.4\n…"), QByteArray(100000, '\0'), QByteArray("a;b\nc;d")}) {
        const auto reader = readerOf(bytes);
        SourceRecord record;
        const auto result = reader->next(record);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::Malformed);
    }
}

TEST_CASE("vCard: limits hold, and what comes after is read", "[vcard]")
{
    const QByteArray after = "BEGIN:VCARD\nVERSION:3.0\nFN:Danach\nEND:VCARD\n";
    SECTION("a property that is folded without end")
    {
        const QByteArray folds = QByteArray(" " + QByteArray(1000, 'x') + "\n").repeated(9000);
        const auto all = records("BEGIN:VCARD\nVERSION:3.0\nFN:Vorher\nNOTE:\n" + folds + "END:VCARD\n" + after);
        REQUIRE(all.size() == 2);
        CHECK(text(all[0].draft, "family_name") == u"Vorher"_s);
        CHECK(!all[0].draft.fields.contains(u"remark"_s));
        CHECK(all[0].issues.value(0).severity == RecordIssue::Severity::Warning);
        CHECK(traceOf(all[0], u"NOTE"_s).outcome == Outcome::Reported);
    }
    SECTION("a card with too many properties")
    {
        const auto all =
            records("BEGIN:VCARD\nVERSION:3.0\n" + QByteArray("TEL:1\n").repeated(30000) + "END:VCARD\n" + after);
        REQUIRE(all.size() == 2);
        CHECK(all[0].skip);
        CHECK(all[0].issues.value(0).severity == RecordIssue::Severity::Failure);
    }
    SECTION("a card that is too large")
    {
        const QByteArray note = "NOTE:" + QByteArray(7000000, 'x') + "\n";
        const auto all = records("BEGIN:VCARD\nVERSION:3.0\n" + note.repeated(5) + "END:VCARD\n" + after);
        REQUIRE(all.size() == 2);
        CHECK(all[0].skip);
        CHECK(all[0].trace.size() == 5);
    }
    SECTION("parameters and parts by the million")
    {
        const auto all = records("BEGIN:VCARD\nVERSION:3.0\nTEL" + QByteArray(";A=B").repeated(1000000)
                                 + ":1\nADR:" + QByteArray(1000000, ';') + "x\nEND:VCARD\n" + after);
        REQUIRE(all.size() == 2);
        CHECK(all[0].draft.points.size() == 1);
    }
}
