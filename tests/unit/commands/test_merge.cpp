// SPDX-License-Identifier: GPL-3.0-or-later

// Contacts that become one, and several again.

#include "core/commands/merge.h"
#include "core/commands/purge.h"
#include "core/commands/reversal.h"
#include "core/commands/undo.h"
#include "core/model/references.h"

#include "core/storage/check.h"

#include "tests/support/filedump.h"
#include "tests/support/script.h"

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;
using model::ContactId;
using namespace Qt::StringLiterals;

namespace {

const QByteArray live = " AND deleted_at IS NULL";

QByteArray hex(const Uuid &id)
{
    return "x'" + id.toBytes().toHex() + "'";
}

/// Every row of every synced table, in sight or not; but for which command made it.
QStringList allRows(storage::Connection &connection)
{
    QStringList lines;
    for (const model::EntityDef &entity : model::Catalogue::get().entities()) {
        if (!entity.captured())
            continue;
        QByteArrayList columns;
        for (const model::FieldDef &field : entity.fields) {
            if (field.cls != model::FieldClass::Local)
                columns << "quote(" + QByteArray(field.key) + ")";
        }
        for (const QString &row : rows(connection, "SELECT " + columns.join(", ") + " FROM " + entity.key))
            lines << QString::fromLatin1(entity.key) + u'|' + row;
    }
    lines.sort();
    return lines;
}

void expectRows(KontorFile &file, const QStringList &wanted)
{
    const QStringList now = allRows(file.connection());
    if (now != wanted)
        FAIL(difference(wanted, now));
}

void expectSound(KontorFile &file)
{
    const QStringList derived = derivedDump(file.connection());
    const QStringList rebuilt = rebuiltDerivedDump(file);
    if (derived != rebuilt)
        FAIL(difference(rebuilt, derived));
    const auto report = requireValue(storage::checkFile(file.connection(), {}));
    CHECK(report.problems == QStringList());
}

/// Nothing hangs on a contact that was merged.
qint64 leftBehind(KontorFile &file)
{
    qint64 count = 0;
    for (const model::ContactReference &reference : model::contactReferences()) {
        const QByteArray key = reference.entity->key;
        if (key == "provenance" || key == "merge_trace")
            continue;
        count += file.number("SELECT count(*) FROM " + key + " WHERE " + reference.condition + " AND " + reference.field->key
                             + " IN (SELECT id FROM contact WHERE merged_into IS NOT NULL)");
    }
    return count;
}

MergeReport merge(KontorFile &file, const ContactId &primary, const QList<ContactId> &others, const QList<model::MergeChoice> &choices = {})
{
    return requireValue(mergeContacts(file.session(), {primary, others, choices}));
}

/// Two persons who share much, and each has something of their own.
struct Two {
    KontorFile file;
    ContactId a;
    ContactId b;

    Two()
    {
        a = requireValue(createContact(file.session(), fullDraft("Maria", "Bäcker")));
        model::ContactDraft draft = fullDraft("MARIA", "BÄCKER");
        draft.fields.insert(u"title"_s, u"Dr."_s);
        draft.fields.insert(u"remark"_s, u"zahlt spät"_s);
        draft.points = {pointDraft("phone", "+49 221 1234567"), pointDraft("mobile", "0171 5555"), pointDraft("email", "MARIA@example.org")};
        draft.points[0].fields.insert(u"label"_s, text("Büro"));
        draft.tags = {u"Stammkunde"_s, u"Messe"_s};
        draft.custom = {{u"hobby"_s, u"Rudern"_s}, {u"interests"_s, u"Kunst"_s}};
        b = requireValue(createContact(file.session(), draft));
        requireValue(setPreference(file.session(), a, u"email"_s, u"allowed"_s));
        requireValue(setPreference(file.session(), b, u"email"_s, u"refused"_s));
        requireValue(editContact(file.session(), a, {{u"remark"_s, u"nett"_s}}));
    }
    qint64 count(const QByteArray &table, const ContactId &contact, const QByteArray &more = live)
    {
        return file.number("SELECT count(*) FROM " + table + " WHERE contact_id = " + hex(contact) + more);
    }
    QString field(const QByteArray &column, const ContactId &contact)
    {
        return file.scalar("SELECT " + column + " FROM contact WHERE id = " + hex(contact)).toString();
    }
};

}  // namespace

TEST_CASE("Two become one: what both have is there once, what one has is kept")
{
    Two two;
    const auto report = merge(two.file, two.a, {two.b});
    CHECK(report.contacts == 1);
    CHECK(report.duplicates > 0);
    CHECK(leftBehind(two.file) == 0);
    CHECK(two.file.scalar("SELECT merged_into FROM contact WHERE id = " + hex(two.b)).toByteArray() == two.a.toBytes());

    CHECK(two.count("contact_point", two.a) == 3);  // one phone, one e-mail, one mobile
    CHECK(two.file.scalar("SELECT label FROM contact_point WHERE kind = 'phone' AND contact_id = " + hex(two.a) + live).toString() == text("Büro"));
    CHECK(two.count("address", two.a) == 1);
    CHECK(two.count("contact_tag", two.a, "") == 2);
    CHECK(two.file.number("SELECT count(*) FROM affiliation WHERE person_id = " + hex(two.a) + live) == 1);
    CHECK(two.file.number("SELECT count(*) FROM activity_link WHERE record_id = " + hex(two.a)) == 2);
    CHECK(two.count("task", two.a) == 2);
    CHECK(two.file.scalar("SELECT state FROM communication_preference WHERE contact_id = " + hex(two.a)).toString() == u"refused"_s);

    CHECK(two.field("given_name", two.a) == u"Maria"_s);
    CHECK(two.field("title", two.a) == u"Dr."_s);
    CHECK(two.field("remark", two.a) == text("nett\n\nzahlt spät"));
    // What gave way is where it was.
    CHECK(two.field("given_name", two.b) == u"MARIA"_s);
    CHECK(two.field("remark", two.b) == text("zahlt spät"));
    expectSound(two.file);
}

TEST_CASE("The user's choice goes before the proposal")
{
    Two two;
    const QString hobby = u"cf:"_s + QString::fromLatin1(two.file.scalar("SELECT lower(hex(id)) FROM custom_field WHERE code = 'hobby'").toByteArray());
    merge(two.file, two.a, {two.b}, {{u"given_name"_s, two.b}, {u"remark"_s, two.a}, {u"title"_s, two.a}, {hobby, two.b}});
    CHECK(two.field("given_name", two.a) == u"MARIA"_s);
    CHECK(two.field("remark", two.a) == u"nett"_s);
    CHECK(two.field("title", two.a).isEmpty());
    CHECK(two.file.scalar("SELECT v.v_text FROM custom_value v JOIN custom_field f ON f.id = v.field_id WHERE f.code = 'hobby' AND v.record_id = " + hex(two.a)).toString() == u"Rudern"_s);

    CHECK(mergeContacts(two.file.session(), {two.a, {}, {}}).error().code == ErrorCode::Invalid);
    CHECK(mergeContacts(two.file.session(), {two.a, {two.a}, {}}).error().code == ErrorCode::Invalid);
    CHECK(mergeContacts(two.file.session(), {two.a, {two.b}, {}}).error().code == ErrorCode::NotFound);
    const auto firm = requireValue(createContact(two.file.session(), firmDraft("Bäcker")));
    CHECK(mergeContacts(two.file.session(), {two.a, {firm}, {}}).error().code == ErrorCode::Invalid);
    CHECK(mergeContacts(two.file.session(), {two.a, {firm}, {{u"id"_s, firm}}}).error().code == ErrorCode::Invalid);
    CHECK(mergeContacts(two.file.session(), {two.a, {firm}, {{u"title"_s, {}, true}}}).error().code == ErrorCode::Invalid);
    const auto secret = requireValue(createContact(two.file.session(), personDraft("Eva", "Klein")));
    requireValue(editContact(two.file.session(), secret, {{u"scope"_s, firm.toBytes()}}));
    CHECK(mergeContacts(two.file.session(), {two.a, {secret}, {}}).error().code == ErrorCode::Invalid);
}

TEST_CASE("Merging and taking out again restores every row, by undo and by unmerge")
{
    Two two;
    const QStringList before = allRows(two.file.connection());
    merge(two.file, two.a, {two.b});
    const QStringList merged = allRows(two.file.connection());
    REQUIRE(merged != before);
    const UndoReport undone = requireValue(undo(two.file.session()));
    CHECK(undone.kind == u"contact.merge"_s);
    CHECK(undone.conflicts == 0);
    expectRows(two.file, before);
    requireValue(redo(two.file.session()));
    expectRows(two.file, merged);
    const auto report = requireValue(unmergeContact(two.file.session(), two.b));
    CHECK(report.from == two.a);
    CHECK(report.kept == 0);
    expectRows(two.file, before);
    CHECK(two.file.number("SELECT count(*) FROM merge_trace") == 0);
    expectSound(two.file);
    requireValue(undo(two.file.session()));
    expectRows(two.file, merged);
    CHECK(unmergeContact(two.file.session(), two.a).error().code == ErrorCode::NotFound);
}

TEST_CASE("Edits after a merge stay with what they were made on")
{
    Two two;
    const auto session = two.file.session();
    merge(two.file, two.a, {two.b});
    const auto pointOf = [&](const char *kind) {
        return Uuid::fromBytes(two.file.scalar("SELECT id FROM contact_point WHERE kind = '" + QByteArray(kind) + "' AND contact_id = " + hex(two.a) + live).toByteArray());
    };
    const Uuid mobile = pointOf("mobile");
    requireValue(editChild(session, u"contact_point", mobile, {{u"value"_s, u"0171 9999"_s}}));   // came from b
    requireValue(editContact(session, two.a, {{u"title"_s, u"Prof."_s}, {u"nickname"_s, u"Mia"_s}}));
    const Uuid added = requireValue(addChild(session, u"contact_point", two.a, pointDraft("email", "neu@example.org").fields));
    const Uuid along = requireValue(addChild(session, u"address", two.a, {{u"city"_s, u"Bonn"_s}}));
    const auto note = requireValue(logActivity(session, {two.a}, {{u"kind"_s, u"note"_s}, {u"body"_s, u"nach dem Zusammenführen"_s}}));
    requireValue(tagContacts(session, {two.a}, {u"VIP"_s}, {u"Messe"_s}));

    const auto report = requireValue(unmergeContact(session, two.b, {{u"address"_s, along}, {u"activity"_s, note}}));
    CHECK(report.kept == 1);  // the title
    const auto owner = [&](const QByteArray &table, const Uuid &id) {
        return ContactId(Uuid::fromBytes(two.file.scalar("SELECT contact_id FROM " + table + " WHERE id = " + hex(id)).toByteArray()));
    };
    CHECK(owner("contact_point", mobile) == two.b);
    CHECK(two.file.scalar("SELECT value FROM contact_point WHERE id = " + hex(mobile)).toString() == u"0171 9999"_s);
    CHECK(owner("contact_point", added) == two.a);
    CHECK(owner("address", along) == two.b);
    CHECK(two.file.number("SELECT count(*) FROM activity_link WHERE activity_id = " + hex(note) + " AND record_id = " + hex(two.b)) == 1);
    CHECK(two.file.number("SELECT count(*) FROM activity_link WHERE activity_id = " + hex(note)) == 1);
    CHECK(two.field("title", two.a) == u"Prof."_s);
    CHECK(two.field("nickname", two.a) == u"Mia"_s);
    CHECK(two.field("title", two.b) == u"Dr."_s);
    CHECK(two.field("remark", two.a) == u"nett"_s);
    const auto tags = [&](const ContactId &id) {
        return two.file.scalar("SELECT group_concat(name) FROM (SELECT t.name FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE x.contact_id = " + hex(id) + " ORDER BY 1)").toString();
    };
    CHECK(tags(two.a) == u"Stammkunde,VIP"_s);
    CHECK(tags(two.b) == u"Messe,Stammkunde"_s);
    expectSound(two.file);
}

TEST_CASE("A merge loses no row of any table that names a contact, whatever tables there are")
{
    for (const model::EntityDef &entity : model::Catalogue::get().entities()) {
        for (const model::FieldDef &field : entity.fields) {
            CAPTURE(std::string(entity.key), std::string(field.key));
            const bool isOwn = qstrcmp(field.key, "id") == 0 || qstrcmp(field.key, "scope") == 0;
            if (entity.captured() && field.type == model::FieldType::Reference && !isOwn)
                CHECK_FALSE(model::referenceTarget(field).isEmpty());  // core/model/references.cpp has to say what it points to
        }
    }
    for (const model::ContactReference &reference : model::contactReferences()) {
        const model::EntityDef &entity = *reference.entity;
        CAPTURE(std::string(entity.key), std::string(reference.field->key));
        KontorFile file;
        const bool firms = qstrcmp(reference.field->key, "organisation_id") == 0;
        const auto make = [&](const char *name) { return requireValue(createContact(file.session(), firms ? firmDraft(name) : personDraft("Eva", name))); };
        const ContactId a = make("Eins");
        const ContactId b = make("Zwei");
        const ContactId third = requireValue(createContact(file.session(), personDraft("Otto", "Dritter")));
        // A row with a value in every column, as its type asks for.
        const auto entry = requireValue(logActivity(file.session(), {third}, {{u"kind"_s, u"note"_s}, {u"body"_s, u"x"_s}}));
        const auto valueFor = [&](const model::FieldDef &field) -> QVariant {
            if (&field == reference.field)
                return b.toBytes();
            if (qstrcmp(field.key, "activity_id") == 0)
                return entry.toBytes();
            switch (field.type) {
            case model::FieldType::Reference: return third.toBytes();
            case model::FieldType::Integer: case model::FieldType::Money: return qint64(7);
            case model::FieldType::Instant: return file.number("SELECT occurred_at FROM activity");
            case model::FieldType::Flag: return qint64(1);
            case model::FieldType::Real: return 1.5;
            case model::FieldType::Date: return u"2026-01-01"_s;
            case model::FieldType::Choice: return QString::fromLatin1(field.choices.front().code);
            case model::FieldType::Blob: return QByteArray(32, 'x');
            default: return qstrcmp(field.key, "entity") == 0 ? u"contact"_s : u"x"_s;
            }
        };
        requireValue(runCommand(file.session(), {u"test"_s, {}, {}}, [&](CommandContext &context) -> Result<void> {
            model::FieldMap fields;
            for (const model::FieldDef &field : entity.fields) {
                const QString key = QString::fromLatin1(field.key);
                if (field.cls == model::FieldClass::Local || key == u"id"_s || key == u"deleted_at"_s || key == u"norm"_s)
                    continue;
                fields.insert(key, valueFor(field));
            }
            const QString key = QString::fromLatin1(entity.key);
            if (entity.kind == model::EntityKind::Record)
                return context.insert(key, fields).map([](const Uuid &) {});
            const QVariant owner = fields.take(QString::fromLatin1(entity.parent));
            const QVariant element = fields.take(QString::fromLatin1(entity.elementColumn));
            return context.putElement(key, owner, element, fields).map([](bool) {});
        }));
        const QByteArray count = "SELECT count(*) FROM " + QByteArray(entity.key);
        const auto at = [&](const ContactId &id) { return file.number(count + " WHERE " + reference.field->key + " = " + hex(id)); };
        REQUIRE(at(b) == 1);
        const qint64 total = file.number(count);
        const QStringList before = allRows(file.connection());
        requireValue(mergeContacts(file.session(), {a, {b}, {}}));
        const bool stays = qstrcmp(entity.key, "provenance") == 0 || qstrcmp(entity.key, "merge_trace") == 0;
        if (!stays) {
            CHECK(file.number(count) == total);
            CHECK(at(a) == 1);
            CHECK(at(b) == 0);
        } else {
            CHECK(at(b) == 1);
        }
        requireValue(unmergeContact(file.session(), b));
        expectRows(file, before);
    }
}

TEST_CASE("Nobody works for themselves, and firms that become one share their people")
{
    KontorFile file;
    const auto session = file.session();
    const ContactId firm = requireValue(createContact(session, firmDraft("Größer GmbH")));
    const ContactId same = requireValue(createContact(session, firmDraft("GRÖSSER")));
    const ContactId person = requireValue(createContact(session, personDraft("Eva", "Klein")));
    const ContactId twin = requireValue(createContact(session, personDraft("Eva", "Klein")));
    requireValue(saveAffiliation(session, {}, person, firm, {{u"position"_s, u"Leiterin"_s}}));
    requireValue(saveAffiliation(session, {}, person, same, {{u"position"_s, u"leiterin"_s}, {u"since"_s, u"2020"_s}}));
    requireValue(saveAffiliation(session, {}, twin, same, {}));
    requireValue(saveRelation(session, {}, person, twin, u"sibling"_s));
    requireValue(saveRelation(session, {}, firm, same, u"other"_s));
    const QStringList before = allRows(file.connection());

    requireValue(mergeMany(session, {{firm, {same}, {}}, {person, {twin}, {}}}));
    CHECK(leftBehind(file) == 0);
    CHECK(file.number("SELECT count(*) FROM relation WHERE deleted_at IS NULL") == 0);
    CHECK(file.number("SELECT count(*) FROM affiliation WHERE deleted_at IS NULL AND person_id = " + hex(person) + " AND organisation_id = " + hex(firm)) == 2);
    CHECK(file.scalar("SELECT since FROM affiliation WHERE deleted_at IS NULL AND position = 'Leiterin'").toString() == u"2020"_s);
    expectSound(file);
    requireValue(unmergeContact(session, same));
    requireValue(unmergeContact(session, twin));
    expectRows(file, before);
}

TEST_CASE("Contacts that were merged one after another are taken out one after another, in any order at one primary")
{
    KontorFile file;
    const auto session = file.session();
    QList<ContactId> ids;
    for (int i = 0; i < 4; ++i) {
        model::ContactDraft draft = fullDraft("Maria", "Bäcker");
        draft.fields.insert(u"title"_s, QStringLiteral("T%1").arg(i));
        draft.points << pointDraft("email", qPrintable(QStringLiteral("m%1@example.org").arg(i)));
        ids << requireValue(createContact(session, draft));
    }
    const QStringList before = allRows(file.connection());
    SECTION("three in one")
    {
        merge(file, ids[0], ids.mid(1), {{u"title"_s, ids[2]}});
        CHECK(file.scalar("SELECT title FROM contact WHERE id = " + hex(ids[0])).toString() == u"T2"_s);
        const QList<int> order = GENERATE(QList<int>{1, 2, 3}, QList<int>{3, 1, 2}, QList<int>{2, 3, 1}, QList<int>{1, 3, 2});
        for (const int i : order)
            requireValue(unmergeContact(session, ids[i]));
        expectRows(file, before);
    }
    SECTION("a value that two merges changed leads back to what was there before both")
    {
        merge(file, ids[0], {ids[1]}, {{u"title"_s, ids[1]}});
        merge(file, ids[0], {ids[2]}, {{u"title"_s, ids[2]}});
        requireValue(unmergeContact(session, ids[1]));
        CHECK(file.scalar("SELECT title FROM contact WHERE id = " + hex(ids[0])).toString() == u"T2"_s);
        requireValue(unmergeContact(session, ids[2]));
        expectRows(file, before);
    }
    SECTION("a chain")
    {
        merge(file, ids[1], {ids[0]});
        merge(file, ids[2], {ids[1]});
        CHECK(leftBehind(file) == 0);
        CHECK(unmergeContact(session, ids[0]).error().code == ErrorCode::Conflict);
        requireValue(unmergeContact(session, ids[1]));
        requireValue(unmergeContact(session, ids[0]));
        expectRows(file, before);
    }
    expectSound(file);
}

TEST_CASE("What two of three merged contacts had stays when one of the two is taken out")
{
    KontorFile file;
    const auto session = file.session();
    const ContactId primary = requireValue(createContact(session, personDraft("Maria", "Bäcker")));
    model::ContactDraft draft = fullDraft("Maria", "Bäcker");
    draft.fields.insert(u"title"_s, u"Dr."_s);
    const ContactId second = requireValue(createContact(session, draft));
    const ContactId third = requireValue(createContact(session, draft));
    requireValue(logActivity(session, {second, third}, {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"Treffen"_s}}));
    const QStringList before = allRows(file.connection());
    merge(file, primary, {second, third});
    const auto has = [&](const QByteArray &sql) { return file.number("SELECT count(*) FROM " + sql + " = " + hex(primary)); };
    const auto expectAll = [&] {
        CHECK(has("contact_point WHERE deleted_at IS NULL AND contact_id") == 2);
        CHECK(has("contact_tag WHERE contact_id") == 1);
        CHECK(has("custom_value WHERE record_id") == 1);
        CHECK(has("activity_link l JOIN activity a ON a.id = l.activity_id WHERE a.subject = 'Treffen' AND l.record_id") == 1);
        CHECK(has("contact WHERE title = 'Dr.' AND id") == 1);
    };
    expectAll();
    const bool first = GENERATE(true, false);
    requireValue(unmergeContact(session, first ? second : third));
    expectAll();
    expectSound(file);
    requireValue(unmergeContact(session, first ? third : second));
    expectRows(file, before);
}

TEST_CASE("What arrives late for a merged contact follows, and rings find one primary")
{
    KontorFile file;
    const auto session = file.session();
    const auto everybody = [](const Uuid &) { return true; };
    QList<ContactId> ids;
    for (int i = 0; i < 3; ++i)
        ids << requireValue(createContact(session, fullDraft("Maria", "Bäcker")));
    const QStringList before = allRows(file.connection());
    const auto arrives = [&](const std::function<Result<void>(CommandContext &)> &work) { requireValue(runCommand(session, {u"sync"_s, {}, {}}, work)); };

    SECTION("a child, a tag and an entry")
    {
        merge(file, ids[1], {ids[0]});
        merge(file, ids[2], {ids[1]});
        requireValue(createTag(session, u"Spät"_s));
        const QByteArray tag = file.scalar("SELECT id FROM tag WHERE name = 'Spät'").toByteArray();
        arrives([&](CommandContext &context) -> Result<void> {
            KONTOR_TRY(context.insert(u"address", {{u"contact_id"_s, ids[0].toBytes()}, {u"city"_s, u"Bonn"_s}}));
            KONTOR_TRY(context.putElement(u"contact_tag", ids[0].toBytes(), tag));
            const QByteArray entry = context.transaction().connection().scalar("SELECT id FROM activity ORDER BY n").value_or(QVariant()).toByteArray();
            return context.putElement(u"activity_link", entry, ids[0].toBytes(), {{u"entity"_s, u"contact"_s}, {u"occurred_at"_s, qint64(5)}}).map([](bool) {});
        });
        CHECK(requireValue(followMerges(session, [](const Uuid &) { return false; })) == 0);
        CHECK(leftBehind(file) == 3);
        CHECK(requireValue(followMerges(session, everybody)) > 0);
        CHECK(leftBehind(file) == 0);
        CHECK(file.number("SELECT count(*) FROM address WHERE city = 'Bonn' AND contact_id = " + hex(ids[2])) == 1);
        CHECK(file.number("SELECT count(*) FROM contact_tag WHERE tag_id = x'" + tag.toHex() + "' AND contact_id = " + hex(ids[2])) == 1);
        CHECK(requireValue(followMerges(session, everybody)) == 0);
        CHECK_FALSE(requireValue(nextUndo(session))->kind == u"sync"_s);
        // Taken out again it has what came late.
        requireValue(unmergeContact(session, ids[1]));
        requireValue(unmergeContact(session, ids[0]));
        CHECK(file.number("SELECT count(*) FROM address WHERE city = 'Bonn' AND contact_id = " + hex(ids[0])) == 1);
        CHECK(file.number("SELECT count(*) FROM contact_tag WHERE tag_id = x'" + tag.toHex() + "' AND contact_id = " + hex(ids[0])) == 1);
    }
    SECTION("a ring: merged in opposite directions on two computers")
    {
        merge(file, ids[1], {ids[0]});
        arrives([&](CommandContext &context) { return context.update(u"contact", ids[1], {{u"merged_into"_s, ids[0].toBytes()}}).map([](bool) {}); });
        CHECK(file.number("SELECT count(*) FROM visible_contact WHERE kind = 'person'") == 1);
        CHECK(requireValue(followMerges(session, everybody)) > 0);
        CHECK(leftBehind(file) == 0);
        CHECK(file.number("SELECT count(*) FROM visible_contact WHERE kind = 'person'") == 2);
        CHECK(file.number("SELECT count(*) FROM visible_contact WHERE id = " + hex(ids[0])) == 1);
        CHECK(requireValue(followMerges(session, everybody)) == 0);
        requireValue(unmergeContact(session, ids[1]));
        expectRows(file, before);
    }
    expectSound(file);
}

TEST_CASE("Groups are merged in bulk as one undo step, and cut off go on")
{
    KontorFile file;
    const auto session = file.session();
    QList<MergeRequest> requests;
    for (int i = 0; i < 300; ++i) {
        const auto make = [&] { return requireValue(createContact(session, personDraft("Eva", qPrintable(QString::number(i))))); };
        const ContactId primary = make();
        requests << MergeRequest{primary, {make(), make()}, {}};
    }
    const QStringList before = allRows(file.connection());
    JobControl control;
    control.onProgress = [&](const Progress &) { control.cancel(); };
    const auto some = requireValue(mergeMany(session, requests, control));
    CHECK(some.contacts > 0);
    CHECK(some.contacts < 600);
    CHECK(requireValue(openMerge(session)) == 0);
    const auto rest = requireValue(mergeMany(session, requests));
    CHECK(some.contacts + rest.contacts == 600);
    CHECK(rest.skipped == some.contacts);
    requireValue(undo(session));
    requireValue(undo(session));
    expectRows(file, before);

    // A program that dies between two steps leaves the command open; going on makes it one undo step.
    storage::FaultPlan counting;
    file.connection().setFaultPlan(&counting);
    requireValue(mergeMany(session, requests));
    file.connection().setFaultPlan(nullptr);
    requireValue(undo(session));
    storage::FaultPlan plan{counting.executed / 2, 0, 13};
    file.connection().setFaultPlan(&plan);
    REQUIRE_FALSE(mergeMany(session, requests).has_value());
    file.connection().setFaultPlan(nullptr);
    const qint64 open = requireValue(openMerge(session));
    REQUIRE(open > 0);
    const auto went = requireValue(mergeMany(session, requests, {}, open));
    CHECK(went.contacts + went.skipped == 600);
    CHECK(went.skipped > 0);
    CHECK(file.number("SELECT count(*) FROM visible_contact") == 300);
    CHECK(requireValue(undo(session)).kind == u"contact.merge-many"_s);
    expectRows(file, before);
}

TEST_CASE("Whatever was done before, merging and taking out again restores every row")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        KontorFile file(seed);
        RandomScript script(file, seed);
        for (int i = 0; i < 25; ++i)
            script.step();
        const QList<QString> kinds{u"person"_s, u"organisation"_s};
        for (const QString &kind : kinds) {
            QList<ContactId> ids;
            storage::Statement query = file.connection().statement(QByteArray("SELECT id FROM visible_contact WHERE kind = ?1 ORDER BY n LIMIT 3"));
            query.bind(kind);
            while (requireValue(query.step()))
                ids << ContactId(query.uuid(0));
            query.reset();
            if (ids.size() < 2)
                continue;
            const QStringList before = allRows(file.connection());
            merge(file, ids[0], ids.mid(1));
            CHECK(leftBehind(file) == 0);
            const QStringList merged = allRows(file.connection());
            CHECK(requireValue(undo(file.session())).conflicts == 0);
            expectRows(file, before);
            requireValue(redo(file.session()));
            expectRows(file, merged);
            for (const ContactId &other : ids.mid(1))
                CHECK(requireValue(unmergeContact(file.session(), other)).kept == 0);
            expectRows(file, before);
            expectSound(file);
        }
    }
}

TEST_CASE("Erasing a merged contact leaves none of its values in what the merge noted on others", "[merge]")
{
    KontorFile file;
    // Every column that merging decides about and that is a text has a value of its own on the contact that goes.
    model::ContactDraft gone = personDraft("Maria", "Bäcker");
    for (const QString &key : model::mergedColumns()) {
        const model::FieldDef *def = model::Catalogue::get().field(u"contact", key);
        if (def->type == model::FieldType::LongText || (def->type == model::FieldType::Text && def->has(model::Editable)))
            gone.fields.insert(key, u"marker-"_s + key);
    }
    const ContactId primary = requireValue(createContact(file.session(), personDraft("Maria", "Bäcker")));
    const ContactId other = requireValue(createContact(file.session(), gone));
    const ContactId apart = requireValue(createContact(file.session(), gone));
    const bool unmerged = GENERATE(false, true);
    QList<model::MergeChoice> choices;
    for (auto it = gone.fields.cbegin(); it != gone.fields.cend(); ++it) {
        if (model::mergedColumns().contains(it.key()))
            choices.append({it.key(), other, false});
    }
    requireValue(mergeContacts(file.session(), {primary, {other}, choices}));
    requireValue(mergeContacts(file.session(), {primary, {apart}, {}}));
    const QByteArray told = "SELECT count(*) FROM history WHERE field GLOB 'merge:*@" + other.toBytes().toHex() + "' AND (instr(old, 'marker-') OR instr(new, 'marker-'))";
    const QByteArray traces = "SELECT count(*) FROM merge_trace WHERE other = '" + QByteArray(other.toBytes().toHex()) + "'";
    const auto number = [&](const QByteArray &sql) { return requireValue(file.connection().scalar(sql)).toLongLong(); };
    REQUIRE(number(traces + " AND instr(after, 'marker-')") > 5);
    const qint64 ofAnother = number("SELECT count(*) FROM merge_trace") - number(traces);
    if (unmerged)
        requireValue(unmergeContact(file.session(), other));
    REQUIRE(number(told) > 5);  // each trace, when it came, and when it went

    requireValue(runCommand(file.session(), {u"contact.edit"_s, {}, {}}, [&](CommandContext &context) {
        return purgeRecord(context, *model::Catalogue::get().entity(u"contact"), other, Traces::Erase);
    }));
    CHECK(number(told) == 0);
    CHECK(number(traces) == 0);
    CHECK(number("SELECT count(*) FROM merge_trace") >= ofAnother);
    CHECK(requireValue(storage::checkFile(file.connection(), {})).problems == QStringList());
    CHECK(number("SELECT count(*) FROM contact WHERE id = " + hex(primary)) == 1);
    // There is nobody to be taken out any more, and the other one still can be.
    CHECK_FALSE(unmergeContact(file.session(), other).has_value());
    CHECK(unmergeContact(file.session(), apart).has_value());
}
