// SPDX-License-Identifier: GPL-3.0-or-later

// Every command, failing at every statement it runs: an error comes back, nothing is written, and the next try works.

#include "core/commands/merge.h"
#include "core/commands/scopecommands.h"
#include "core/commands/matchcommands.h"
#include "core/commands/reviewcommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/undo.h"

#include "tests/support/faults.h"
#include "tests/support/script.h"

#include <QBuffer>

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;

namespace {

/// By the reading connection: the writing one counts statements until it fails.
Uuid looked(KontorFile &file, const QByteArray &sql)
{
    return Uuid::fromBytes(requireValue(file.database().reader().scalar(sql)).toByteArray());
}

/// The person with everything whom prepare() makes.
model::ContactId firstContact(KontorFile &file)
{
    return model::ContactId(looked(file, "SELECT id FROM contact WHERE kind = 'person' ORDER BY n"));
}

model::ContactId firstFirm(KontorFile &file)
{
    return model::ContactId(looked(file, "SELECT id FROM contact WHERE kind = 'organisation' ORDER BY n"));
}

model::ContactId secondPerson(KontorFile &file)
{
    return model::ContactId(looked(file, "SELECT id FROM contact WHERE kind = 'person' ORDER BY n DESC"));
}

Uuid anyId(KontorFile &file, const QByteArray &table)
{
    return looked(file, "SELECT id FROM " + table + " WHERE deleted_at IS NULL ORDER BY n");
}

model::FieldMap repeatingTask()
{
    return {{QStringLiteral("title"), QStringLiteral("Wartung")}, {QStringLiteral("due_on"), QStringLiteral("2026-01-31")},
            {QStringLiteral("due_time"), QStringLiteral("10:00")}, {QStringLiteral("zone"), QStringLiteral("Europe/Berlin")},
            {QStringLiteral("repeat"), QStringLiteral("FREQ=MONTHLY")}, {QStringLiteral("remind_at"), testNowMs}};
}

void prepare(KontorFile &file)
{
    requireValue(createContact(file.session(), fullDraft("Maria", "Bäcker")));
    requireValue(createContact(file.session(), firmDraft("Zweite Firma")));
    requireValue(saveFilter(file.session(), QStringLiteral("Alle"), {}));
    requireValue(editContact(file.session(), firstContact(file), {{QStringLiteral("remark"), QStringLiteral("first")}}));
    requireValue(setPreference(file.session(), firstContact(file), QStringLiteral("email"), QStringLiteral("refused")));
    requireValue(createTask(file.session(), firstContact(file), repeatingTask()));
    requireValue(createTextTemplate(file.session(), {{QStringLiteral("name"), QStringLiteral("Rückruf")}, {QStringLiteral("body"), QStringLiteral("Bitte um Rückruf")}}));
    requireValue(createTag(file.session(), QStringLiteral("Zweiter")));
    requireValue(createContact(file.session(), fullDraft("Maria", "Becker")));
    requireValue(decideMatch(file.session(), firstContact(file), firstFirm(file), MatchDecision::Same));
    for (const char *label : {"Besichtigung", "Messe"})
        requireValue(createActivityKind(file.session(), text(label), QStringLiteral("map-pin")));
    // The rule holds for whom the commands make, and whom they find has something to settle.
    requireValue(tagForReview(file.session(), {firstContact(file)}));
    requireValue(createTask(file.session(), firstContact(file), {{QStringLiteral("title"), QStringLiteral("Prüfen")}, {QStringLiteral("kind"), reviewCode}}));
    requireValue(storeSetting(file.session(), model::FileSetting::ReviewNew, true));
}

void writeText(const QString &path)
{
    writeFile(path, QByteArray(600'000, 'x'));  // three pieces
}

model::ContactId secondContact(KontorFile &file)
{
    return model::ContactId(looked(file, "SELECT id FROM contact ORDER BY n DESC"));
}

/// An entry with participants, files, a task that it settles and one that it plans.
NewEntry wholeEntry(KontorFile &file)
{
    writeText(file.folder() + QStringLiteral("/a.txt"));
    NewEntry entry;
    entry.contacts = {firstContact(file), secondContact(file)};
    entry.fields = {{QStringLiteral("kind"), QStringLiteral("meeting")}, {QStringLiteral("subject"), QStringLiteral("Treffen")}, {QStringLiteral("place"), text("Köln")}};
    entry.paths = {file.folder() + QStringLiteral("/a.txt")};
    entry.files = {{QStringLiteral("b.png"), QStringLiteral("image/png"), QByteArray(1'000, 'b'), false}};
    entry.done = model::TaskId(anyId(file, "task"));
    entry.next = {{QStringLiteral("title"), QStringLiteral("Nachfassen")}};
    return entry;
}

/// What a contact of fullDraft() does not have yet.
model::ContactDraft richerDraft()
{
    model::ContactDraft draft = personDraft("Anders", "Genannt");
    draft.fields.insert(QStringLiteral("nickname"), QStringLiteral("Mia"));
    draft.points << pointDraft("email", "noch.eine@example.org");
    return draft;
}

QList<std::pair<const char *, Write>> commandsUnderTest()
{
    return {
        {"createContact", [](KontorFile &f) { return plain(createContact(f.session(), fullDraft("Jan", "Neu"))); }},
        {"editContact", [](KontorFile &f) { return plain(editContact(f.session(), firstContact(f), {{QStringLiteral("family_name"), QStringLiteral("Neu")}})); }},
        {"enrichContact", [](KontorFile &f) { return plain(enrichContact(f.session(), firstContact(f), fullDraft("Jan", "Neu"), QStringLiteral("signature"))); }},
        {"addChild", [](KontorFile &f) { return plain(addChild(f.session(), u"contact_point", firstContact(f), pointDraft("email", "b@example.org").fields)); }},
        {"editChild", [](KontorFile &f) { return plain(editChild(f.session(), u"contact_point", anyId(f, "contact_point"), {{QStringLiteral("value"), QStringLiteral("0221 9")}})); }},
        {"removeChild", [](KontorFile &f) { return removeChild(f.session(), u"address", anyId(f, "address")); }},
        {"addAffiliation", [](KontorFile &f) { return plain(addAffiliation(f.session(), firstContact(f), {QStringLiteral("Dritte Firma"), {}})); }},
        {"setPreference", [](KontorFile &f) { return setPreference(f.session(), firstContact(f), QStringLiteral("email"), QStringLiteral("allowed")); }},
        {"clearPreference", [](KontorFile &f) { return setPreference(f.session(), firstContact(f), QStringLiteral("email"), {}); }},
        {"setCustomValue", [](KontorFile &f) { return setCustomValue(f.session(), firstContact(f), QStringLiteral("income"), qint64(5)); }},
        {"clearCustomValue", [](KontorFile &f) { return setCustomValue(f.session(), firstContact(f), QStringLiteral("hobby"), {}); }},
        {"createTag", [](KontorFile &f) { return plain(createTag(f.session(), QStringLiteral("Neu"), QStringLiteral("#112233"))); }},
        {"addTag", [](KontorFile &f) { return plain(addTag(f.session(), {{QStringLiteral("name"), QStringLiteral("Neu")}, {QStringLiteral("description"), QStringLiteral("x")}})); }},
        {"editTag", [](KontorFile &f) { return plain(editTag(f.session(), model::TagId(anyId(f, "tag")), {{QStringLiteral("name"), QStringLiteral("Um")}})); }},
        {"deleteTag", [](KontorFile &f) { return deleteTag(f.session(), model::TagId(anyId(f, "tag"))); }},
        {"logActivity", [](KontorFile &f) { return plain(logActivity(f.session(), {firstContact(f)}, {{QStringLiteral("kind"), QStringLiteral("call")}, {QStringLiteral("body"), QStringLiteral("x")}})); }},
        {"editActivity", [](KontorFile &f) { return plain(editActivity(f.session(), model::ActivityId(anyId(f, "activity")), {{QStringLiteral("occurred_at"), qint64(5)}})); }},
        {"writeEntry", [](KontorFile &f) { return plain(writeEntry(f.session(), wholeEntry(f))); }},
        {"editEntry", [](KontorFile &f) { return plain(editEntry(f.session(), model::ActivityId(anyId(f, "activity")), {{QStringLiteral("place"), text("Köln")}}, QList<model::ContactId>{secondContact(f), firstContact(f)})); }},
        {"pinEntry", [](KontorFile &f) { return plain(pinEntry(f.session(), model::ActivityId(anyId(f, "activity")), true)); }},
        {"deleteActivity", [](KontorFile &f) { return deleteActivity(f.session(), model::ActivityId(anyId(f, "activity"))); }},
        {"createTask", [](KontorFile &f) { return plain(createTask(f.session(), firstContact(f), {{QStringLiteral("title"), QStringLiteral("x")}})); }},
        {"editTask", [](KontorFile &f) { return plain(editTask(f.session(), model::TaskId(anyId(f, "task")), {{QStringLiteral("title"), QStringLiteral("y")}})); }},
        {"setTaskDone", [](KontorFile &f) { return plain(setTaskDone(f.session(), model::TaskId(anyId(f, "task")), true)); }},
        {"createRepeatingTask", [](KontorFile &f) { return plain(createTask(f.session(), firstContact(f), repeatingTask())); }},
        {"moveTask", [](KontorFile &f) { return plain(editTask(f.session(), model::TaskId(anyId(f, "task")), {{QStringLiteral("due_on"), QStringLiteral("2026-03-01")}, {QStringLiteral("due_time"), QStringLiteral("10:00")}})); }},
        {"linkTask", [](KontorFile &f) { return plain(editTask(f.session(), model::TaskId(anyId(f, "task")), {{QStringLiteral("contact_id"), looked(f, "SELECT id FROM contact WHERE kind = 'organisation' ORDER BY n DESC").toBytes()}})); }},
        {"setRepeatingTaskDone", [](KontorFile &f) { return plain(setTaskDone(f.session(), model::TaskId(looked(f, "SELECT id FROM task WHERE repeat IS NOT NULL")), true)); }},
        {"doneAndPlanNext", [](KontorFile &f) { return plain(doneAndPlanNext(f.session(), model::TaskId(anyId(f, "task")), {{QStringLiteral("title"), QStringLiteral("z")}, {QStringLiteral("due_on"), QStringLiteral("2026-04-01")}})); }},
        {"deleteTask", [](KontorFile &f) { return deleteTask(f.session(), model::TaskId(anyId(f, "task"))); }},
        {"createTextTemplate", [](KontorFile &f) { return plain(createTextTemplate(f.session(), {{QStringLiteral("name"), QStringLiteral("x")}})); }},
        {"editTextTemplate", [](KontorFile &f) { return plain(editTextTemplate(f.session(), model::TextTemplateId(anyId(f, "text_template")), {{QStringLiteral("body"), QStringLiteral("y")}})); }},
        {"deleteTextTemplate", [](KontorFile &f) { return deleteTextTemplate(f.session(), model::TextTemplateId(anyId(f, "text_template"))); }},
        {"createActivityKind", [](KontorFile &f) { return plain(createActivityKind(f.session(), QStringLiteral("Ortstermin"))); }},
        {"editActivityKind", [](KontorFile &f) { return plain(editActivityKind(f.session(), model::ActivityKindId(anyId(f, "activity_kind")), {{QStringLiteral("icon"), QStringLiteral("users")}})); }},
        {"deleteActivityKind", [](KontorFile &f) { return deleteActivityKind(f.session(), model::ActivityKindId(anyId(f, "activity_kind"))); }},
        {"arrangeRecords", [](KontorFile &f) { return plain(arrangeRecords(f.session(), u"activity_kind", {looked(f, "SELECT id FROM activity_kind ORDER BY n DESC"), anyId(f, "activity_kind")})); }},
        {"completeContact", [](KontorFile &f) { return plain(completeContact(f.session(), secondPerson(f), richerDraft())); }},
        {"keepSeparate", [](KontorFile &f) { return plain(keepSeparate(f.session(), {{firstContact(f), firstFirm(f)}, {firstContact(f), secondPerson(f)}})); }},
        {"decideMatch", [](KontorFile &f) { return plain(decideMatch(f.session(), firstContact(f), firstFirm(f), MatchDecision::Apart)); }},
        {"forgetMatch", [](KontorFile &f) { return plain(forgetMatch(f.session(), firstFirm(f), firstContact(f))); }},
        {"setSetting", [](KontorFile &f) { return storeSetting(f.session(), model::FileSetting::HousePhones, QStringLiteral("national")); }},
        {"changeSetting", [](KontorFile &f) { return storeSetting(f.session(), model::FileSetting::ReviewNew, {}); }},
        {"saveFilter", [](KontorFile &f) { return plain(saveFilter(f.session(), QStringLiteral("x"), {})); }},
        {"editSavedFilter", [](KontorFile &f) { return plain(editSavedFilter(f.session(), model::SavedFilterId(anyId(f, "saved_filter")), {{QStringLiteral("name"), QStringLiteral("y")}})); }},
        {"deleteSavedFilter", [](KontorFile &f) { return deleteSavedFilter(f.session(), model::SavedFilterId(anyId(f, "saved_filter"))); }},
        {"replaceSavedFilter", [](KontorFile &f) { return plain(replaceSavedFilter(f.session(), model::SavedFilterId(anyId(f, "saved_filter")), model::Filter::condition(QStringLiteral("tag"), model::Filter::Compare::Exists), QStringLiteral("name"))); }},
        {"orderSavedFilters", [](KontorFile &f) { return orderSavedFilters(f.session(), {model::SavedFilterId(anyId(f, "saved_filter"))}); }},
        {"createCustomField", [](KontorFile &f) { CustomFieldSpec spec; spec.label = QStringLiteral("Maß"); return plain(createCustomField(f.session(), spec)); }},
        {"editCustomField", [](KontorFile &f) { return plain(editCustomField(f.session(), model::CustomFieldId(anyId(f, "custom_field")), {{QStringLiteral("label"), QStringLiteral("Z")}})); }},
        {"deleteCustomField", [](KontorFile &f) { return deleteCustomField(f.session(), model::CustomFieldId(anyId(f, "custom_field"))); }},
        {"attachFile", [](KontorFile &f) { writeText(f.folder() + QStringLiteral("/a.txt")); return plain(attachFile(f.session(), u"contact", firstContact(f), f.folder() + QStringLiteral("/a.txt"))); }},
        {"attachLink", [](KontorFile &f) { writeText(f.folder() + QStringLiteral("/a.txt")); return plain(attachLink(f.session(), u"contact", firstContact(f), f.folder() + QStringLiteral("/a.txt"))); }},
        {"removeAttachment", [](KontorFile &f) { return removeAttachment(f.session(), model::AttachmentId(anyId(f, "attachment"))); }},
        {"setPhoto", [](KontorFile &f) { return plain(setPhoto(f.session(), firstContact(f), {QStringLiteral("a.jpg"), QStringLiteral("image/jpeg"), QByteArray(300'000, 'x'), true})); }},
        {"renameAttachment", [](KontorFile &f) { return plain(renameAttachment(f.session(), model::AttachmentId(anyId(f, "attachment")), QStringLiteral("neu.txt"))); }},
        {"saveAffiliation", [](KontorFile &f) { return plain(saveAffiliation(f.session(), {}, firstContact(f), firstFirm(f), {{QStringLiteral("main"), qint64(1)}})); }},
        {"changeAffiliation", [](KontorFile &f) { return plain(saveAffiliation(f.session(), anyId(f, "affiliation"), firstContact(f), firstFirm(f), {{QStringLiteral("position"), QStringLiteral("x")}})); }},
        {"saveRelation", [](KontorFile &f) { return plain(saveRelation(f.session(), {}, firstContact(f), firstFirm(f), QStringLiteral("referral"), QStringLiteral("x"))); }},
        {"setPreferred", [](KontorFile &f) { return plain(setPreferred(f.session(), u"contact_point", anyId(f, "contact_point"), true)); }},
        {"movePart", [](KontorFile &f) { return plain(movePart(f.session(), u"contact_point", anyId(f, "contact_point"), 1)); }},
        {"mergeContacts", [](KontorFile &f) { return plain(mergeContacts(f.session(), {firstContact(f), {secondPerson(f)}, {}})); }},
        {"restoreValues", [](KontorFile &f) { return plain(restoreValues(f.session(), {{QStringLiteral("contact"), firstContact(f), QStringLiteral("remark"), QVariant()}, {QStringLiteral("address"), anyId(f, "address"), QStringLiteral("deleted_at"), qint64(1)}})); }},
        {"confirmValue", [](KontorFile &f) { return confirmValue(f.session(), QStringLiteral("contact_point"), anyId(f, "contact_point"), QStringLiteral("value")); }},
        {"restoreValue", [](KontorFile &f) { return restoreValue(f.session(), requireValue(f.database().reader().scalar("SELECT n FROM history WHERE field = 'remark'")).toLongLong()); }},
    };
}

QList<model::TaskId> allTasks(KontorFile &file)
{
    return {model::TaskId(looked(file, "SELECT id FROM task ORDER BY n")), model::TaskId(looked(file, "SELECT id FROM task ORDER BY n DESC"))};
}

QList<std::pair<const char *, Write>> bulkCommandsUnderTest()
{
    return {
        {"deleteContacts", [](KontorFile &f) { return plain(deleteContacts(f.session(), {firstContact(f)})); }},
        {"setFieldOfMany", [](KontorFile &f) { return plain(setFieldOfMany(f.session(), {firstContact(f)}, QStringLiteral("industry"), QStringLiteral("Bau"))); }},
        {"setCustomValueOfMany", [](KontorFile &f) { return plain(setCustomValueOfMany(f.session(), {firstContact(f)}, QStringLiteral("income"), qint64(5))); }},
        {"clearCustomValueOfMany", [](KontorFile &f) { return plain(setCustomValueOfMany(f.session(), {firstContact(f)}, QStringLiteral("hobby"), {})); }},
        {"tagContacts", [](KontorFile &f) { return plain(tagContacts(f.session(), {firstContact(f)}, {QStringLiteral("Neu")}, {QStringLiteral("Stammkunde")})); }},
        {"tagForReview", [](KontorFile &f) { return plain(tagForReview(f.session(), {secondPerson(f)})); }},
        {"markReviewed", [](KontorFile &f) { return plain(markReviewed(f.session(), {firstContact(f)})); }},
        {"setTasksDone", [](KontorFile &f) { return plain(setTasksDone(f.session(), allTasks(f), true)); }},
        {"moveTasks", [](KontorFile &f) { return plain(moveTasks(f.session(), allTasks(f), QDate(2026, 5, 1))); }},
        {"moveContacts", [](KontorFile &f) { return plain(moveContacts(f.session(), {firstContact(f)}, *Uuid::fromString(QStringLiteral("0193aaaa-0000-7000-8000-000000000001")))); }},
        {"assignTasks", [](KontorFile &f) { return plain(assignTasks(f.session(), allTasks(f), QStringLiteral("Eva"))); }},
        {"snoozeTasks", [](KontorFile &f) { return plain(snoozeTasks(f.session(), allTasks(f), testNowMs + 1)); }},
        {"deleteTasks", [](KontorFile &f) { return plain(deleteTasks(f.session(), allTasks(f))); }},
        {"mergeMany", [](KontorFile &f) { return plain(mergeMany(f.session(), {{firstContact(f), {secondPerson(f)}, {}}})); }},
        {"mergeTags", [](KontorFile &f) { return plain(mergeTags(f.session(), model::TagId(anyId(f, "tag")), model::TagId(looked(f, "SELECT id FROM tag ORDER BY n DESC")))); }},
        {"undo", [](KontorFile &f) { return plain(undoCommand(f.session(), 1)); }},
    };
}

/// A file in which the commands find something to do.
struct Prepared : KontorFile {
    Prepared() { prepare(*this); }
};

}  // namespace

TEST_CASE("A command that fails at any statement changes nothing")
{
    const int code = GENERATE(10, 13);
    for (const auto &[name, command] : commandsUnderTest()) {
        CAPTURE(std::string(name), code);
        Prepared file;
        failEverywhere(file, command, code);
    }
}

TEST_CASE("Taking a merged contact out, and following merges, change nothing if they fail")
{
    const int code = GENERATE(10, 13);
    Prepared merged;
    const model::ContactId kept = firstContact(merged);
    const model::ContactId away = secondPerson(merged);
    requireValue(mergeContacts(merged.session(), {kept, {away}, {}}));
    SECTION("taken out")
    {
        failEverywhere(merged, [&](KontorFile &file) { return plain(unmergeContact(file.session(), away)); }, code);
    }
    SECTION("followed")
    {
        requireValue(runCommand(merged.session(), {QStringLiteral("sync"), {}, {}}, [&](CommandContext &context) -> Result<void> {
            KONTOR_TRY(context.update(u"contact", kept, {{QStringLiteral("merged_into"), away.toBytes()}}));
            return context.insert(u"address", {{QStringLiteral("contact_id"), away.toBytes()}, {QStringLiteral("city"), QStringLiteral("Bonn")}}).map([](const Uuid &) {});
        }));
        failEverywhere(merged, [](KontorFile &file) { return plain(followMerges(file.session(), [](const Uuid &) { return true; })); }, code);
    }
}

TEST_CASE("A bulk command that fails leaves whole steps, which undo takes back")
{
    const int code = GENERATE(10, 13);
    for (const auto &[name, command] : bulkCommandsUnderTest()) {
        CAPTURE(std::string(name), code);
        Prepared file;
        failBulkEverywhere(file, command, code);
    }
}

TEST_CASE("A bulk command of several steps keeps the steps before the fault")
{
    KontorFile file;
    QList<model::ContactId> ids;
    for (int i = 0; i < 1'100; ++i)
        ids << requireValue(createContact(file.session(), personDraft("Eva", qPrintable(QString::number(i)))));
    const QStringList before = visibleDump(file.connection());
    storage::FaultPlan counting;
    file.connection().setFaultPlan(&counting);
    requireValue(tagContacts(file.session(), ids.mid(0, 500), {QStringLiteral("x")}, {}));
    requireValue(undo(file.session()));
    REQUIRE(visibleDump(file.connection()) == before);

    for (const int failAt : {100, counting.executed * 2 / 3, counting.executed * 5 / 4}) {
        CAPTURE(failAt);
        storage::FaultPlan plan{failAt, 0, 13};
        file.connection().setFaultPlan(&plan);
        const auto result = tagContacts(file.session(), ids, {QStringLiteral("Alle")}, {});
        file.connection().setFaultPlan(nullptr);
        if (result)
            continue;
        const qint64 tagged = file.number("SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE t.deleted_at IS NULL");
        CHECK(tagged % 500 == 0);
        CHECK(tagged < 1'100);
        if (tagged > 0) {
            CHECK(file.number("SELECT count(*) FROM command WHERE state = 'open'") == 1);
            requireValue(undo(file.session()));
        }
        CHECK(visibleDump(file.connection()) == before);
    }
}

TEST_CASE("Stored files come back byte for byte, damaged and missing ones do not")
{
    KontorFile file;
    prepare(file);
    const QString path = file.folder() + QStringLiteral("/Angebot 1.txt");
    writeText(path);
    const auto id = requireValue(attachFile(file.session(), u"contact", firstContact(file), path));
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    requireValue(readAttachment(file.connection(), id, out));
    CHECK(out.data() == fileBytes(path));
    CHECK(file.scalar("SELECT name FROM attachment WHERE id = x'" + id.toBytes().toHex() + "'").toString() == QStringLiteral("Angebot 1.txt"));
    // The same content again is stored once.
    requireValue(attachFile(file.session(), u"contact", firstContact(file), path));
    CHECK(file.number("SELECT count(*) FROM blob WHERE size = 600000") == 1);

    requireValue(file.connection().execute("UPDATE blob_chunk SET data = zeroblob(10) WHERE part = 1"));
    CHECK(readAttachment(file.connection(), id, out).error().code == ErrorCode::Damaged);
    requireValue(file.connection().execute("DELETE FROM blob_chunk"));
    CHECK(readAttachment(file.connection(), id, out).error().code == ErrorCode::Damaged);
    CHECK(readAttachment(file.connection(), model::AttachmentId(file.database().ids().next()), out).error().code == ErrorCode::NotFound);
    const auto link = requireValue(attachLink(file.session(), u"contact", firstContact(file), path));
    CHECK(readAttachment(file.connection(), link, out).error().code == ErrorCode::NotFound);

    const model::ContactId nobody(file.database().ids().next());
    CHECK(attachFile(file.session(), u"contact", nobody, path).error().code == ErrorCode::NotFound);
    CHECK(attachFile(file.session(), u"contact", firstContact(file), path + QStringLiteral(".no")).error().code == ErrorCode::Io);
    requireValue(storeSetting(file.session(), model::FileSetting::AttachmentLimit, 1000));
    CHECK(attachFile(file.session(), u"contact", firstContact(file), path).error().code == ErrorCode::TooLarge);
}

TEST_CASE("File names are made safe")
{
    CHECK(safeFileName(QStringLiteral("../../etc/passwd")) == QStringLiteral("passwd"));
    CHECK(safeFileName(QStringLiteral("C:\\Windows\\evil.exe")) == QStringLiteral("evil.exe"));
    CHECK(safeFileName(QStringLiteral("CON.txt")) == QStringLiteral("_CON.txt"));
    CHECK(safeFileName(text("rechnung\u202Efdp.exe")) == QStringLiteral("rechnungfdp.exe"));
    CHECK(safeFileName(QStringLiteral("..")) == QStringLiteral("file"));
    CHECK(safeFileName({}) == QStringLiteral("file"));
    CHECK(safeFileName(QStringLiteral("a\nb\0c")) == QStringLiteral("abc"));
    CHECK(safeFileName(text("Größe & Maß.pdf")) == text("Größe & Maß.pdf"));
}

TEST_CASE("Commands refuse records that are not there")
{
    KontorFile file;
    const model::ContactId nobody(file.database().ids().next());
    const QByteArray before = wholeDump(file.connection());
    const auto session = file.session();
    CHECK(editContact(session, nobody, {{QStringLiteral("title"), QStringLiteral("x")}}).error().code == ErrorCode::NotFound);
    CHECK(addChild(session, u"address", nobody, {{QStringLiteral("city"), QStringLiteral("x")}}).error().code == ErrorCode::NotFound);
    CHECK(setPreference(session, nobody, QStringLiteral("email"), QStringLiteral("refused")).error().code == ErrorCode::NotFound);
    CHECK(setCustomValue(session, nobody, QStringLiteral("hobby"), QStringLiteral("x")).error().code == ErrorCode::NotFound);
    CHECK(logActivity(session, {nobody}, {{QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("body"), QStringLiteral("x")}}).error().code == ErrorCode::NotFound);
    CHECK(createTask(session, nobody, {{QStringLiteral("title"), QStringLiteral("x")}}).error().code == ErrorCode::NotFound);
    CHECK(addAffiliation(session, nobody, {QStringLiteral("Firma"), {}}).error().code == ErrorCode::NotFound);
    CHECK(deleteContacts(session, {nobody}).error().code == ErrorCode::NotFound);
    CHECK(removeChild(session, u"address", nobody).error().code == ErrorCode::NotFound);
    CHECK(createContact(session, {}).error().code == ErrorCode::Invalid);
    CHECK(createTag(session, QStringLiteral(" \n ")).error().code == ErrorCode::Invalid);
    CHECK(addAffiliation(session, nobody, {}).has_value() == false);
    CHECK(wholeDump(file.connection()) == before);
}

TEST_CASE("Values that do not fit a field are refused by its name")
{
    KontorFile file;
    const auto id = requireValue(createContact(file.session(), personDraft("Eva", "Klein")));
    const QByteArray before = wholeDump(file.connection());
    const auto refused = [&](const char *field, const QVariant &value) {
        const auto result = editContact(file.session(), id, {{QString::fromLatin1(field), value}});
        CHECK_FALSE(result.has_value());
        CHECK(wholeDump(file.connection()) == before);
    };
    refused("birthday", QStringLiteral("31.02.2024"));
    refused("team_size", QStringLiteral("viele"));
    refused("gender", QStringLiteral("unknown"));
    refused("kind", QVariant());
    refused("kind", QStringLiteral("robot"));
    refused("given_name", QString(20'000, u'x'));
    refused("nothing", QStringLiteral("x"));
    refused("n", qint64(5));
    refused("cmd", qint64(5));
    refused("title = 'x'; --", QStringLiteral("x"));
    refused("merged_into", QByteArray("short"));
}
