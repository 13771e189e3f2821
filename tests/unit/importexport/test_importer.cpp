// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/templatecommands.h"
#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/undo.h"
#include "core/importexport/exporter.h"
#include "core/importexport/importer.h"
#include "core/policy/policy.h"
#include "core/queries/contactdetail.h"
#include "core/queries/contactlist.h"

#include "tests/support/catch.h"
#include "tests/support/filedump.h"
#include "tests/support/kontorfile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kontor;
using namespace kontor::importexport;
using kontor::tests::KontorFile;
using kontor::tests::text;

namespace {

QString writeFile(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

ImportReport importInto(KontorFile &file, const QString &path, const ImportOptions &options = {}, QStringList *reasons = nullptr)
{
    const ImportSource source = requireValue(ImportSource::inspect(path));
    return requireValue(importFile(file.session(), source, options, [&](const ImportOutcome &outcome) {
        if (reasons != nullptr)
            *reasons << outcome.reason;
    }, {}));
}

qint64 count(KontorFile &file)
{
    return requireValue(queries::contactCount(file.database().writer()));
}

model::ContactId found(KontorFile &file, const char *search)
{
    queries::ListSpec spec;
    spec.search = text(search);
    spec.reach = queries::ListSpec::Reach::Words;
    const auto numbers = requireValue(queries::contactSnapshot(file.database().writer(), spec));
    REQUIRE(numbers.size() == 1);
    return requireValue(queries::contactIds(file.database().writer(), numbers)).first();
}

QString field(KontorFile &file, const model::ContactId &contact, const char *key)
{
    return requireValue(queries::contactDetail(file.database().writer(), contact)).fields.value(QString::fromLatin1(key)).toString();
}

constexpr auto list = "Vorname;Nachname;E-Mail;Geburtstag;Branche\n"
                      "Maria;Bäcker;maria@example.org;01.02.1970;Handel\n"
                      "Jörg;Müller;joerg@example.org;03.04.1980;\n";

}  // namespace

TEST_CASE("Import: rows of one list that contradict each other stay two contacts")
{
    KontorFile file;
    const QTemporaryDir folder;
    // The same name and address three times: two different birthdays, and a row that adds something without contradicting.
    const QString path = writeFile(folder, "a.csv", "Vorname;Nachname;E-Mail;Geburtstag;Telefon\n"
                                                    "Maria;Bäcker;maria@example.org;01.02.1970;0221 4710100\n"
                                                    "Maria;Bäcker;maria@example.org;05.06.1990;0221 4710101\n"
                                                    "Maria;Bäcker;maria@example.org;05.06.1990;0221 4710102\n");
    const ImportReport report = importInto(file, path);
    CHECK(report.created == 2);
    CHECK(report.updated == 1);
    CHECK(count(file) == 2);
    CHECK(report.cells == report.toFields + report.toNotes + report.reported);
}

TEST_CASE("Import: blank never overwrites, a value does, and undo brings the old ones back")
{
    KontorFile file;
    const QTemporaryDir folder;
    importInto(file, writeFile(folder, "a.csv", list));
    const model::ContactId maria = found(file, "maria");
    const QString second = writeFile(folder, "b.csv", "Vorname;Nachname;E-Mail;Branche;Ort\nMaria;Bäcker;maria@example.org;;Köln\n"
                                                      "Jörg;Müller;joerg@example.org;Bau;Aachen\n");
    QStringList reasons;
    const ImportReport report = importInto(file, second, {QStringLiteral("third"), QStringLiteral("Messe"), true, false, {}}, &reasons);
    CHECK(report.updated == 2);
    CHECK(report.created == 0);
    CHECK(reasons.last().contains(QStringLiteral("e-mail")));
    CHECK(field(file, maria, "industry") == QStringLiteral("Handel"));
    CHECK(field(file, found(file, "joerg"), "industry") == QStringLiteral("Bau"));
    CHECK(field(file, found(file, "joerg"), "origin") == QStringLiteral("first"));

    REQUIRE(requireValue(commands::undo(file.session())).conflicts == 0);
    CHECK(field(file, found(file, "joerg"), "industry").isEmpty());
    CHECK(requireValue(queries::contactDetail(file.database().writer(), maria)).addresses.isEmpty());
    CHECK(count(file) == 2);
}

TEST_CASE("Import: a dry run tells exactly what the import does, and changes nothing")
{
    KontorFile file;
    const QTemporaryDir folder;
    const QString path = writeFile(folder, "a.csv", list);
    ImportOptions options;
    options.dryRun = true;
    const ImportReport told = importInto(file, path, options);
    CHECK(count(file) == 0);
    CHECK(told.command == 0);
    const ImportReport done = importInto(file, path);
    CHECK(told.created == done.created);
    CHECK(done.created == 2);
    const ImportReport again = importInto(file, path);
    CHECK(again.created == 0);
    CHECK(again.unchanged == 2);
}

TEST_CASE("Import: what is on the suppression list stays out")
{
    KontorFile file;
    const QTemporaryDir folder;
    const QString path = writeFile(folder, "a.csv", list);
    importInto(file, path);
    const model::ContactId maria = found(file, "maria");
    REQUIRE(policy::suppress(file.session(), maria, QStringLiteral("erased")));
    REQUIRE(commands::deleteContacts(file.session(), {maria}));
    const ImportReport report = importInto(file, path);
    CHECK(report.skipped == 1);
    CHECK(report.unchanged == 1);
    CHECK(count(file) == 1);
}

TEST_CASE("Import: JSON written by Kontor comes back complete, also after the first import was undone")
{
    KontorFile file;
    const QTemporaryDir folder;
    requireValue(commands::createContact(file.session(), tests::fullDraft("Maria", "Bäcker")));
    const QString path = folder.filePath(QStringLiteral("all.json"));
    ExportOptions options;
    REQUIRE(requireValue(exportFile(file.session(), path, options, {})).written == 2);

    KontorFile other(2);
    const ImportReport first = importInto(other, path);
    CHECK(first.failed == 0);
    CHECK(first.created == 2);
    REQUIRE(commands::undo(other.session()));
    CHECK(count(other) == 0);
    const ImportReport second = importInto(other, path);
    CHECK(second.created == 2);
    const auto detail = requireValue(queries::contactDetail(other.database().writer(), found(other, "maria")));
    CHECK(detail.points.size() == 2);
    CHECK(detail.affiliations.size() == 1);
    CHECK(detail.openTasks.size() == 1);
    CHECK(detail.files.size() == 1);
    CHECK(detail.custom.size() == 1);
}

TEST_CASE("Import: own kinds of activities come along with JSON, and those in the bin stay there")
{
    KontorFile file;
    const QTemporaryDir folder;
    const auto contact = requireValue(commands::createContact(file.session(), tests::personDraft("Eva", "Klein")));
    const auto kind = requireValue(commands::createActivityKind(file.session(), QStringLiteral("Besichtigung"), QStringLiteral("house")));
    requireValue(commands::logActivity(file.session(), {contact}, {{QStringLiteral("kind"), QStringLiteral("x_besichtigung")}, {QStringLiteral("body"), QStringLiteral("Text")}}));
    requireValue(commands::deleteActivityKind(file.session(), kind));
    const QString path = folder.filePath(QStringLiteral("all.json"));
    REQUIRE(requireValue(exportFile(file.session(), path, {}, {})).written == 1);

    KontorFile other(2);
    CHECK(importInto(other, path).failed == 0);
    CHECK(other.scalar("SELECT kind FROM activity").toString() == QStringLiteral("x_besichtigung"));
    CHECK(other.scalar("SELECT label || ' ' || icon FROM activity_kind WHERE deleted_at IS NULL").toString() == QStringLiteral("Besichtigung house"));
    CHECK(importInto(file, path).failed == 0);
    CHECK(file.number("SELECT count(*) FROM activity_kind WHERE deleted_at IS NULL") == 0);
}

TEST_CASE("Export: the disclosure is logged, a table says what it cannot carry, and comes back")
{
    KontorFile file;
    const QTemporaryDir folder;
    model::ContactDraft draft = tests::fullDraft("Maria", "Bäcker");
    draft.addresses.append(draft.addresses.first());
    requireValue(commands::createContact(file.session(), draft));
    const QString path = folder.filePath(QStringLiteral("all.csv"));
    ExportOptions options;
    options.format = ExportFormat::Csv;
    const ExportReport report = requireValue(exportFile(file.session(), path, options, {}));
    CHECK(report.written == 2);
    CHECK(report.warnings.size() == 1);
    CHECK(requireValue(file.database().writer().scalar("SELECT count(*) FROM disclosure")).toInt() == 1);

    KontorFile other(2);
    CHECK(importInto(other, path).failed == 0);
    const auto detail = requireValue(queries::contactDetail(other.database().writer(), found(other, "maria")));
    CHECK(detail.fields.value(QStringLiteral("birthday")).toString() == QStringLiteral("--05-06"));
    CHECK(detail.fields.value(QStringLiteral("customer_number")).toString() == QStringLiteral("K-1001"));
    CHECK(detail.addresses.size() == 1);
    CHECK(detail.points.size() == 2);
    CHECK(detail.affiliations.first().otherName == text("Bäckerei Größer GmbH"));
}

TEST_CASE("Import: saves by hand between its steps stay what they are, and what they take away is not used again")
{
    const QTemporaryDir folder;
    QByteArray csv = "Vorname;Nachname;E-Mail;Firma;Kategorien\n";
    for (int i = 0; i < 1'200; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "Eva;Kunde " + n + ";eva" + n + "@example.org;Adler GmbH;Messe\n";
    }
    const QString path = writeFile(folder, "a.csv", csv);
    KontorFile file;
    // As the window does it: the interlude runs what was written by hand meanwhile.
    commands::Session byHand = file.session();
    byHand.author = QStringLiteral("Chefin");
    qint64 imported = 0;  // when that came; steps end when it is time
    bool inside = false;
    file.database().setInterlude([&] {
        const qint64 before = inside ? 0 : file.number("SELECT count(*) FROM contact WHERE family_name IS NOT NULL");
        if (inside || before < 100 || imported > 0)
            return;
        inside = true;
        const Uuid tag = Uuid::fromBytes(file.scalar("SELECT id FROM tag WHERE name = 'Messe'").toByteArray());
        const model::ContactId firm(Uuid::fromBytes(file.scalar("SELECT id FROM contact WHERE kind = 'organisation'").toByteArray()));
        requireValue(commands::deleteContacts(byHand, {firm}));
        requireValue(commands::deleteTag(byHand, model::TagId(tag)));
        imported = before;
        inside = false;
    }, [&, looks = 0]() mutable { return imported == 0 && ++looks >= 10; });
    const ImportReport report = importInto(file, path);
    file.database().setInterlude({});
    CHECK(imported >= 100);
    CHECK(imported < 1'200);
    CHECK(report.created == 1'200);
    // The rest of the list got a firm and a tag that are there, not those that went to the bin.
    CHECK(file.number("SELECT count(*) FROM visible_contact WHERE kind = 'organisation'") == 1);
    CHECK(file.number("SELECT count(*) FROM affiliation a JOIN visible_contact c ON c.id = a.organisation_id") == 1'200 - imported);
    CHECK(file.number("SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE t.deleted_at IS NULL") == 1'200 - imported);
    CHECK(file.number("SELECT count(*) FROM command WHERE author = 'Chefin'") == 2);
    CHECK(file.number("SELECT count(*) FROM history h JOIN command c ON c.n = h.cmd WHERE c.author = 'Chefin' AND h.entity = 'contact' AND h.field = 'deleted_at'") == 1);
    requireValue(commands::undoCommand(file.session(), report.command));
    CHECK(count(file) == 0);
    CHECK(file.number("SELECT count(*) FROM command WHERE author = 'Chefin' AND undone_by IS NULL") == 2);
}

TEST_CASE("Import: the list rows it makes from drafts are those that a rebuild makes from the file")
{
    for (const char *name : {"kundenliste-excel.csv", "google-contacts.csv", "outlook-kontakte.csv", "adressbuch.vcf"}) {
        CAPTURE(name);
        KontorFile file;
        const ImportReport report = importInto(file, QStringLiteral(KONTOR_TEST_DATA "/samples/") + QLatin1String(name));
        CHECK(report.created > 10);
        const QStringList made = tests::derivedDump(file.database().writer());
        const QStringList rebuilt = tests::rebuiltDerivedDump(file);
        INFO(tests::difference(rebuilt, made));
        CHECK(made == rebuilt);
    }
}

TEST_CASE("Import: a record that fails takes nothing of its step with it")
{
    const QTemporaryDir folder;
    QByteArray csv = "Vorname;Nachname;E-Mail;Firma;Kategorien\n";
    for (int i = 0; i < 60; ++i) {
        const QByteArray n = QByteArray::number(i);
        // One has neither a name nor a way to reach it.
        csv += i == 30 ? QByteArray(";;;;Nur ein Tag\n") : "Eva;Kunde " + n + ";eva" + n + "@example.org;Adler GmbH;Messe\n";
    }
    const QString path = writeFile(folder, "a.csv", csv);
    KontorFile file;
    const ImportReport report = importInto(file, path);
    CHECK(report.failed == 1);
    CHECK(report.created == 59);
    CHECK(file.number("SELECT count(*) FROM visible_contact WHERE kind = 'person'") == 59);
    CHECK(file.number("SELECT count(*) FROM contact_tag") == 59);
    CHECK(file.number("SELECT count(*) FROM contact WHERE kind = 'organisation'") == 1);
    CHECK(tests::derivedDump(file.database().writer()) == tests::rebuiltDerivedDump(file));
    requireValue(commands::undoCommand(file.session(), report.command));
    CHECK(count(file) == 0);
}

TEST_CASE("Import: a firm that people named before its own row came gets all of the row")
{
    const QTemporaryDir folder;
    // Person, the firm by name alone; then the firm's row, one more with another spelling, and the firm once more.
    const QString path = writeFile(folder, "a.csv",
                                   "Vorname;Nachname;Firma;Telefon;Straße;PLZ;Ort;Kategorien;Kundennummer;Branche\n"
                                   "Eva;Kunde;Adler GmbH;;;;;;;\n"
                                   "Udo;Kunde;Adler GmbH;;;;;;;\n"
                                   ";;Adler GmbH;0221 4710100;Domstr. 1;50667;Köln;Lieferant;K-1;Handel\n"
                                   ";;ADLER GmbH;0221 4710101;;;;;;Handwerk\n"
                                   ";;Adler GmbH;0221 4710102;;;;;;\n");
    KontorFile file;
    QStringList reasons;
    const ImportReport report = importInto(file, path, {}, &reasons);
    CHECK(report.created == 3);  // two people; the other spelling contradicts the one of this list
    CHECK(report.updated == 2);
    CHECK(reasons.at(2) == reasons.at(4));
    const model::ContactId firm = found(file, "0221 4710100");
    CHECK(field(file, firm, "customer_number") == QStringLiteral("K-1"));
    CHECK(field(file, firm, "industry") == QStringLiteral("Handel"));
    const queries::ContactDetail detail = requireValue(queries::contactDetail(file.database().writer(), firm));
    CHECK(detail.points.size() == 2);
    CHECK(detail.addresses.size() == 1);
    CHECK(detail.tags.size() == 1);
    CHECK(file.number("SELECT count(*) FROM affiliation a JOIN contact c ON c.id = a.organisation_id WHERE c.customer_number = 'K-1'") == 2);
    CHECK(file.number("SELECT count(*) FROM history") == 0);  // all of it is the import's own
    CHECK(tests::derivedDump(file.database().writer()) == tests::rebuiltDerivedDump(file));
    requireValue(commands::undoCommand(file.session(), report.command));
    CHECK(count(file) == 0);
}

TEST_CASE("Import: what is there already stays as it is if that is wished, but not what the list itself has named")
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder, "a.csv", "Vorname;Nachname;Firma;Telefon\n"
                                                    "Eva;Kunde;Adler GmbH;\n"
                                                    ";;Adler GmbH;0221 4710100\n"
                                                    ";;Bussard KG;0221 4710101\n");
    KontorFile file;
    requireValue(commands::createContact(file.session(), tests::firmDraft("Bussard KG")));
    ImportOptions options;
    options.updateExisting = false;
    const ImportReport report = importInto(file, path, options);
    CHECK(report.created == 1);
    CHECK(report.updated == 1);
    CHECK(report.unchanged == 1);
    CHECK(file.number("SELECT count(*) FROM contact_point") == 1);
}

TEST_CASE("Import: whoever was written before in the list is found again, however the names and numbers fall")
{
    // Every contact comes twice, the second time with something more; among many namesakes.
    const QTemporaryDir folder;
    QByteArray first = "Vorname;Nachname;E-Mail;Telefon;Straße;PLZ;Ort;Branche\n";
    QByteArray second;
    QByteArray third;
    constexpr int people = 600;
    for (int i = 0; i < people; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray name = "Eva;Kunde " + QByteArray::number(i % 7) + ";";
        const QByteArray mail = "eva" + n + "@example.org";
        const QByteArray street = "Weg " + n + ";50667;Köln;";
        switch (i % 3) {
        case 0: first += name + mail + ";;;;;\n"; second += name + mail + ";;" + street + "Handel\n"; break;
        case 1:
            first += name + ";0221 5" + n + "00;;;;\n";
            second += name + mail + ";0221 5" + n + "00;;;;Handel\n";
            third += name + mail + ";;;;;\n";  // by what only the second row has brought
            break;
        default: first += name + ";;" + street + "\n"; second += name + mail + ";;" + street + "Handel\n"; break;
        }
    }
    KontorFile file;
    const ImportReport report = importInto(file, writeFile(folder, "a.csv", first + second + third));
    CHECK(report.created == people);
    CHECK(report.unchanged == people / 3);
    CHECK(report.updated == people);
    CHECK(file.number("SELECT count(*) FROM visible_contact WHERE industry = 'Handel'") == people);
    // And so it is if the first half was there before the import.
    KontorFile grown;
    CHECK(importInto(grown, writeFile(folder, "b.csv", first)).created == people);
    QByteArray rest = first.left(first.indexOf('\n') + 1) + second;
    const ImportReport update = importInto(grown, writeFile(folder, "c.csv", rest));
    CHECK(update.created == 0);
    CHECK(update.updated == people);
}

TEST_CASE("Import: a person is found by name and address, whether few live there or many")
{
    const QTemporaryDir folder;
    const QByteArray head = "Vorname;Nachname;Straße;PLZ;Ort;Branche\n";
    QByteArray before = head;
    for (int i = 0; i < 60; ++i)
        before += "Eva;Turm " + QByteArray::number(i) + ";Hochhausweg 1;50667;Köln;\n";
    before += "Eva;Haus;Weg 2;50667;Köln;\nEva;Ohne;;;Bonn;\nEva;Dorf;Weg 2;;Lohmar;\n";
    KontorFile file;
    CHECK(importInto(file, writeFile(folder, "a.csv", before)).created == 63);
    const ImportReport report = importInto(file, writeFile(folder, "b.csv", head + "Eva;Turm 7;Hochhausweg 1;50667;Köln;Handel\n"
                                                                                   "Eva;Haus;Weg 2;50667;Köln;Handel\n"
                                                                                   "Eva;Ohne;;;Bonn;Handel\n"
                                                                                   "Eva;Dorf;Weg 2;;Lohmar;Handel\n"
                                                                                   "Eva;Haus;Weg 2;50667;Bonn;\n"
                                                                                   "Eva;Turm 7;Weg 2;50667;Köln;\n"));
    CHECK(report.updated == 4);
    CHECK(report.created == 2);  // nobody of that name lives there
}

TEST_CASE("Import: what somebody chose for a row goes before what the importer would find, and a choice may refer to an earlier row")
{
    KontorFile file;
    const QTemporaryDir folder;
    importInto(file, writeFile(folder, "a.csv", list));
    const model::ContactId joerg = found(file, "joerg");
    // Row 2 means Jörg, and so does row 4, which surely is row 2's; row 3 is left out, and row 5 finds nobody whom it could be with.
    const QString path = writeFile(folder, "b.csv", "Vorname;Nachname;E-Mail;Ort\nJoerg;Mueler;jm@example.org;Aachen\nMarja;Becker;mb@example.org;\n"
                                                    "Joerg;Mueler;jm@example.org;Bonn\nMarja;Beckers;mbb@example.org;\n");
    ImportOptions options;
    options.dryRun = true;
    MadeRows made(2, 10);
    QHash<qint64, model::ContactId> contacts;
    const ImportSource source = requireValue(ImportSource::inspect(path));
    bool readable = false;
    options.beforeRollback = [&](storage::Connection &connection) {
        readable = requireValue(queries::contactCount(connection)) == 5;
        return Result<void>();
    };
    requireValue(importFile(file.session(), source, options, [&](const ImportOutcome &outcome) {
        made.note(outcome);
        contacts.insert(outcome.record->row, outcome.contact);
    }, {}));
    CHECK(readable);
    CHECK(count(file) == 2);
    REQUIRE(made.size() == 3);
    CHECK(made.drafts().size() == 3);
    CHECK(made.followers(contacts.value(2)).size() == 1);
    CHECK(made.mayBe(contacts.value(5), contacts.value(3), 4));
    CHECK_FALSE(made.mayBe(contacts.value(3), contacts.value(5), 5));
    CHECK(made.mayBe(contacts.value(3), joerg, 2));
    CHECK_FALSE(made.mayBe(joerg, contacts.value(3), 4));

    ImportOptions real;
    made.choose(contacts.value(2), RowChoice::Kind::Update, {joerg}, real.choices);
    made.choose(contacts.value(3), RowChoice::Kind::Skip, {}, real.choices);
    made.choose(contacts.value(5), RowChoice::Kind::Update, {contacts.value(3)}, real.choices);
    QStringList reasons;
    const ImportReport report = importInto(file, path, real, &reasons);
    CHECK(report.updated == 2);
    CHECK(report.skipped == 1);
    CHECK(report.created == 1);
    REQUIRE(reasons.size() == 5);  // the headings come first
    CHECK(reasons[1] == reasons[3]);
    CHECK_FALSE(reasons[2].isEmpty());
    CHECK(count(file) == 3);
    CHECK(field(file, joerg, "family_name") == QStringLiteral("Mueler"));
    CHECK(requireValue(queries::contactDetail(file.database().writer(), joerg)).addresses.size() == 2);
    REQUIRE(requireValue(commands::undo(file.session())).conflicts == 0);
    CHECK(field(file, joerg, "family_name") == text("Müller"));
    CHECK(count(file) == 2);
}

TEST_CASE("Import: a choice for another row follows what that row became, and one for a contact that has gone does not count")
{
    KontorFile file;
    const QTemporaryDir folder;
    importInto(file, writeFile(folder, "a.csv", list));
    const model::ContactId maria = found(file, "maria");
    const model::ContactId joerg = found(file, "joerg");
    requireValue(commands::deleteContacts(file.session(), {joerg}, {}));
    const QString path = writeFile(folder, "b.csv", "Vorname;Nachname;Branche\nMarie;Beck;Bau\nMarja;Beker;Handwerk\nJogi;Moeller;Handel\n");
    ImportOptions options;
    options.updateExisting = false;  // of what the importer finds by itself
    options.choices = {{2, {RowChoice::Kind::Update, {{maria}}}}, {3, {RowChoice::Kind::Update, {{{}, 2}}}}, {4, {RowChoice::Kind::Update, {{joerg}}}}};
    const ImportReport report = importInto(file, path, options);
    CHECK(report.updated == 2);
    CHECK(report.created == 1);
    CHECK(field(file, maria, "given_name") == QStringLiteral("Marja"));
    CHECK(field(file, maria, "industry") == QStringLiteral("Handwerk"));
}

TEST_CASE("Import: who a new contact was said not to be is remembered, with the step that made it")
{
    KontorFile file;
    const QTemporaryDir folder;
    importInto(file, writeFile(folder, "a.csv", list));
    const model::ContactId maria = found(file, "maria");
    const model::ContactId joerg = found(file, "joerg");
    requireValue(commands::deleteContacts(file.session(), {joerg}, {}));
    // Row 2 is neither Maria nor whom the bin has; row 3 is not row 2; row 4 is left out, so that row 5 can be no other.
    const QString path = writeFile(folder, "b.csv", "Vorname;Nachname\nMarie;Beck\nMarja;Beker\nMario;Becks\nMaren;Bekker\n");
    ImportOptions options;
    options.choices = {{2, {RowChoice::Kind::Create, {{maria}, {joerg}}}}, {3, {RowChoice::Kind::Create, {{{}, 2}}}},
                       {4, {RowChoice::Kind::Skip}}, {5, {RowChoice::Kind::Create, {{{}, 4}}}}};
    CHECK(importInto(file, path, options).created == 3);
    const auto apart = [&](const QByteArray &one, const QByteArray &other) {
        return file.number("SELECT count(*) FROM match_decision d JOIN contact l ON l.id = d.left_id JOIN contact r ON r.id = d.right_id WHERE d.deleted_at IS NULL"
                           " AND d.decision = 'apart' AND (l.family_name, r.family_name) IN (VALUES ('" + one + "', '" + other + "'), ('" + other + "', '" + one + "'))");
    };
    CHECK(apart("Beck", text("Bäcker").toUtf8()) == 1);
    CHECK(apart("Beker", "Beck") == 1);
    CHECK(file.number("SELECT count(*) FROM match_decision") == 2);
    REQUIRE(requireValue(commands::undo(file.session())).conflicts == 0);
    // What was said of a contact goes to the bin with it.
    CHECK(file.number("SELECT count(*) FROM match_decision WHERE deleted_at IS NULL AND left_id IN (SELECT id FROM visible_contact)"
                      " AND right_id IN (SELECT id FROM visible_contact)") == 0);
}
