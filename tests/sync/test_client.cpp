// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/filecommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/templatecommands.h"
#include "core/commands/undo.h"
#include "core/queries/contactlist.h"
#include "core/sampledata/samplewriter.h"
#include "core/storage/check.h"
#include "core/storage/readall.h"
#include "core/sync/feed.h"

#include <QBuffer>

// Files of a team, step by step: what one writes the others have.

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;

namespace {

QString field(Member &member, const ContactId &id, const QByteArray &name)
{
    storage::Statement query = member.file.connection().statement(QByteArray("SELECT " + name + " FROM contact WHERE id = ?1"));
    query.bind(id);
    return requireValue(query.step()) ? query.text(0) : QStringLiteral("(none)");
}

void edit(Member &member, const ContactId &id, const char *key, const QString &value)
{
    member.file.clock().advance(1'000);
    requireValue(commands::editContact(member.file.session(), id, {{QString::fromLatin1(key), value}}));
}

struct Two {
    explicit Two(PostgresServer &server) : team(server), anna(team, u"anna"_s, 1'000'000), bert(team, u"bert"_s, 2'000'000)
    {
        anna.join();
        bert.join();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            anna.round();
            bert.round();
        }
        CHECK(anna.waiting() == 0);
        CHECK(bert.waiting() == 0);
        CHECK(difference(anna.synced(), bert.synced()).toStdString() == "");
        CHECK(difference(anna.synced(), syncedOf(team)).toStdString() == "");
    }
    Team team;
    Member anna;
    Member bert;
};

/// Names of all indices of the file.
QStringList indices(Member &member)
{
    return requireValue(storage::readAll<QString>(member.file.connection().statement(QByteArray(
        "SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name")), [](const storage::Statement &row) { return row.text(0); }));
}

/// The team has what was in Anna's file, some pages of records; Bert has joined with a new file, and fetched nothing yet.
struct Newcomer {
    explicit Newcomer(PostgresServer &server) : team(server), anna(team, u"anna"_s, 1'000'000), bert(team, u"bert"_s, 2'000'000, sync::FirstContact::Receive)
    {
        requireValue(sampledata::writeSampleData(anna.file.session(), 400, 7, {}));
        anna.join();
        anna.round();
        bert.join();
    }
    Team team;
    Member anna;
    Member bert;
};

}  // namespace

TEST_CASE("what one file has comes into the others, with all that belongs to it", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), fullDraft("Maria", "Bäcker")));
    CHECK(two.anna.waiting() > 5);
    two.settle();
    CHECK(field(two.bert, maria, "family_name") == text("Bäcker"));
    // Lists and search of the other file know it.
    CHECK(two.bert.file.scalar("SELECT name FROM contact_index WHERE n = (SELECT n FROM contact WHERE given_name = 'Maria')").toString() == text("Bäcker, Maria"));
    CHECK(two.bert.file.scalar("SELECT search FROM contact_index WHERE n = (SELECT n FROM contact WHERE given_name = 'Maria')").toString()
          == two.anna.file.scalar("SELECT search FROM contact_index WHERE n = (SELECT n FROM contact WHERE given_name = 'Maria')").toString());
    // And the contents of its files.
    const auto note = model::AttachmentId(Uuid::fromBytes(two.bert.file.scalar("SELECT id FROM attachment").toByteArray()));
    QBuffer content;
    content.open(QIODevice::ReadWrite);
    requireValue(commands::readAttachment(two.bert.file.connection(), note, content));
    CHECK(content.data() == QByteArray("Inhalt"));
    // It is the team's change: undo at the other computer does not take it back.
    CHECK_FALSE(commands::undo(two.bert.file.session()).has_value());

    edit(two.bert, maria, "remark", text("ruft gern abends an"));
    edit(two.anna, maria, "title", text("Dr."));
    two.settle();
    CHECK(field(two.anna, maria, "remark") == text("ruft gern abends an"));
    CHECK(field(two.bert, maria, "title") == text("Dr."));
    CHECK(two.anna.issues("conflict") + two.bert.issues("conflict") == 0);
}

TEST_CASE("a file that had contacts before it joined shares them", "[client]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Member anna(team, u"anna"_s, 1'000'000);
    Member bert(team, u"bert"_s, 2'000'000);
    requireValue(commands::createContact(anna.file.session(), fullDraft("Maria", "Bäcker")));
    requireValue(commands::createContact(bert.file.session(), fullDraft("Jan", "Fischer")));
    CHECK(anna.waiting() == 0);
    anna.join();
    bert.join();
    anna.round();
    bert.round();
    anna.round();
    CHECK(difference(anna.synced(), bert.synced()).toStdString() == "");
    CHECK(anna.file.number("SELECT count(*) FROM visible_contact WHERE kind = 'person'") == 2);
}

TEST_CASE("a new file takes in whole pages, and notes what is changed in it from then on", "[client]")
{
    KONTOR_POSTGRES(server);
    Newcomer newcomer(server);
    Member &anna = newcomer.anna;
    Member &bert = newcomer.bert;
    CHECK(bert.round().received > 5'000);
    CHECK(bert.file.number("SELECT count(*) FROM command WHERE kind = 'sync'") == 1);  // several pages in one step
    CHECK(difference(bert.synced(), anna.synced()).toStdString() == "");
    CHECK(bert.file.number("SELECT count(*) FROM history") == 0);
    CHECK(bert.waiting() == 0);
    CHECK(requireValue(storage::checkFile(bert.file.connection(), {})).ok());

    const ContactId one(Uuid::fromBytes(bert.file.scalar("SELECT id FROM contact WHERE kind = 'person' LIMIT 1").toByteArray()));
    edit(bert, one, "remark", text("neu"));
    requireValue(commands::tagContacts(bert.file.session(), {one}, {text("Neu")}, {}));
    CHECK(bert.file.number("SELECT count(*) FROM history WHERE field = 'remark' OR field GLOB 'tag:*'") == 2);
    CHECK(bert.waiting() > 2);
    // Read again from the beginning every record is there already: what one has changed meanwhile stays.
    requireValue(bert.file.connection().execute("UPDATE sync_scope SET cursor = 0"));
    bert.round();
    anna.round();
    CHECK(field(anna, one, "remark") == text("neu"));
    CHECK(difference(bert.synced(), anna.synced()).toStdString() == "");
    CHECK(bert.file.number("SELECT count(*) FROM history") == bert.file.number("SELECT count(*) FROM history WHERE cmd IN (SELECT n FROM command WHERE kind <> 'sync')"));
}

TEST_CASE("a new file takes in many records without the indices that can be made later", "[client]")
{
    KONTOR_POSTGRES(server);
    Newcomer newcomer(server);
    Member &anna = newcomer.anna;
    Member &bert = newcomer.bert;
    const QStringList all = indices(anna);
    REQUIRE(indices(bert) == all);
    sync::TeamClient client = bert.client();
    requireValue(client.greet());
    sync::RoundReport report;

    SECTION("what a killed program left out is made when the file is opened, and the rest comes in all the same")
    {
        auto pages = std::make_unique<sync::FeedPages>(client.connection());
        while (requireValue(client.pull(report, pages.get()))) {
            CHECK(indices(bert).size() == all.size() - 6);
            // Lists are right without them.
            const auto first = requireValue(queries::contactSnapshot(bert.file.connection(), {}));
            CHECK(qint64(first.size()) == bert.file.number("SELECT count(*) FROM visible_contact"));
        }
        pages.reset();
        bert.file.reopen();
        CHECK(indices(bert) == all);
    }
    SECTION("nor are they missing after a round that was stopped half way")
    {
        JobControl control;
        client.onStep = [&](const sync::RoundReport &) { control.cancel(); };
        CHECK_FALSE(requireValue(client.round(control)).isComplete);
        CHECK(bert.file.number("SELECT count(*) FROM contact") > 0);
        CHECK(indices(bert) == all);
    }
    SECTION("or where the disk is full at any time after that")
    {
        int failures = 0;
        for (int n = 1;; n += 1 + n / 3) {
            storage::FaultPlan plan{n, 0, 13};
            client.onStep = [&](const sync::RoundReport &) { bert.file.connection().setFaultPlan(&plan); };
            const auto done = client.round();
            bert.file.connection().setFaultPlan(nullptr);
            if (done)
                break;
            CHECK(errorCodeName(done.error().code) == errorCodeName(ErrorCode::DiskFull));
            ++failures;
        }
        CHECK(failures > 8);
        CHECK(indices(bert) == all);
    }
    bert.round();
    CHECK(difference(bert.synced(), anna.synced()).toStdString() == "");
    CHECK(indices(bert) == all);
    CHECK(requireValue(storage::checkFile(bert.file.connection(), {})).ok());
}

TEST_CASE("a record that cannot be stored, pages after the first of a step, keeps nothing else out", "[client]")
{
    KONTOR_POSTGRES(server);
    Newcomer newcomer(server);
    Member &anna = newcomer.anna;
    Member &bert = newcomer.bert;
    const QString broken = newcomer.team.value("UPDATE sync.rec SET data = data - 'value' WHERE id = (SELECT id FROM sync.rec WHERE kind = 'contact_point'"
                                      " ORDER BY rev DESC LIMIT 1) RETURNING id");
    sync::TeamClient client = bert.client();
    requireValue(client.greet());
    sync::RoundReport report;
    sync::FeedPages pages(client.connection());
    while (requireValue(client.pull(report, &pages))) {  // ends only when all has been read
    }
    CHECK(bert.issues("unreadable") == 1);
    auto expected = anna.synced();
    CHECK(expected.remove(broken) == 1);
    CHECK(difference(bert.synced(), expected).toStdString() == "");
}

TEST_CASE("two who change the same: the later value stands, and who lost is told", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), personDraft("Maria", "Bäcker")));
    two.settle();
    two.anna.file.clock().advance(-3'600'000);
    edit(two.anna, maria, "remark", text("von Anna"));
    edit(two.bert, maria, "remark", text("von Bert, später"));
    two.bert.round();
    two.anna.round();
    two.settle();
    CHECK(field(two.anna, maria, "remark") == text("von Bert, später"));
    CHECK(two.anna.issues("conflict") == 1);
    CHECK(two.anna.file.scalar("SELECT mine FROM sync_issue").toString() == text("[\"von Anna\"]"));
    CHECK(two.bert.issues("conflict") == 0);

    // Whose value had arrived already and gives way to one that was made later, without having been seen, is told as well.
    edit(two.anna, maria, "title", text("Dr."));
    two.anna.round();
    edit(two.bert, maria, "title", text("Prof."));
    two.settle();
    CHECK(field(two.anna, maria, "title") == text("Prof."));
    CHECK(two.anna.issues("conflict") == 2);
    CHECK(two.bert.issues("conflict") == 0);

    // Whoever has seen a value may change it, whatever the clocks say.
    two.anna.file.clock().advance(-400LL * 86'400'000);
    edit(two.anna, maria, "remark", text("Anna, die Berts Text kennt"));
    two.settle();
    CHECK(field(two.bert, maria, "remark") == text("Anna, die Berts Text kennt"));
    CHECK(two.bert.issues("conflict") == 0);
}

TEST_CASE("tags, parts and deletions merge element by element", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), fullDraft("Maria", "Bäcker")));
    two.settle();
    requireValue(commands::tagContacts(two.anna.file.session(), {maria}, {text("Messe")}, {}));
    requireValue(commands::tagContacts(two.bert.file.session(), {maria}, {text("Newsletter")}, {text("Stammkunde")}));
    requireValue(commands::addChild(two.bert.file.session(), u"contact_point", maria, {{u"kind"_s, u"phone"_s}, {u"value"_s, u"030 1"_s}}));
    two.settle();
    CHECK(two.anna.file.number("SELECT count(*) FROM contact_tag") == 2);
    CHECK(two.anna.file.number("SELECT count(*) FROM contact_point WHERE deleted_at IS NULL") == 3);
    requireValue(commands::deleteContacts(two.bert.file.session(), {maria}));
    two.settle();
    CHECK(two.anna.file.number("SELECT count(*) FROM visible_contact WHERE kind = 'person'") == 0);
    requireValue(commands::undo(two.bert.file.session()));
    two.settle();
    CHECK(two.anna.file.number("SELECT count(*) FROM visible_contact WHERE kind = 'person'") == 1);
}

TEST_CASE("an entry may come before what defines its kind, or be of a kind that only a newer program knows", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const commands::Session anna = two.anna.file.session();
    const ContactId maria = requireValue(commands::createContact(anna, fullDraft("Maria", "Bäcker")));
    const auto kind = requireValue(commands::createActivityKind(anna, u"Messebesuch"_s));
    two.anna.round();
    const QString code = requireValue(two.anna.file.connection().scalar("SELECT code FROM activity_kind")).toString();
    const auto log = [&](const QString &of) {
        return requireValue(commands::logActivity(anna, {maria}, {{u"kind"_s, of}, {u"occurred_at"_s, anna.database->clock().nowMs()}, {u"subject"_s, u"Halle 3"_s}}));
    };
    log(code);
    const auto seance = log(u"note"_s);
    two.anna.round();
    two.team.value("UPDATE sync.rec SET data = jsonb_set(data, '{kind}', '\"seance\"') WHERE id = '" + seance.toString().toLatin1() + "' RETURNING id");
    requireValue(commands::editActivityKind(anna, kind, {{u"label"_s, u"Besuch einer Messe"_s}}));  // now it is newer than the entry
    two.anna.round();

    const sync::RoundReport report = two.bert.round();
    CHECK(report.unread == 0);
    CHECK(two.bert.file.number("SELECT count(*) FROM sync_issue") == 0);
    CHECK(two.bert.file.number("SELECT count(*) FROM activity WHERE kind = '" + code.toLatin1() + "'") == 1);
    CHECK(two.bert.file.number("SELECT count(*) FROM activity WHERE kind = 'seance'") == 1);
}

TEST_CASE("an answer that is lost changes nothing: the same batch is sent again and counts once", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), personDraft("Maria", "Bäcker")));
    two.settle();
    edit(two.anna, maria, "remark", text("eins"));
    REQUIRE(sendUnheard(two.anna));
    // No answer came. Bert changes the same field having seen Anna's value; then the program is started again.
    two.bert.round();
    edit(two.bert, maria, "remark", text("zwei"));
    two.bert.round();
    two.anna.file.reopen();
    edit(two.anna, maria, "title", text("Dr."));
    two.settle();
    CHECK(field(two.anna, maria, "remark") == text("zwei"));
    CHECK(two.anna.issues("conflict") + two.bert.issues("conflict") == 0);
}

TEST_CASE("an answer that comes again after newer changes were read does not hide them", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), personDraft("Maria", "Bäcker")));
    two.settle();
    edit(two.anna, maria, "remark", text("eins"));
    REQUIRE(sendUnheard(two.anna));
    two.bert.round();
    edit(two.bert, maria, "remark", text("zwei"));
    two.bert.round();
    // Anna reads before she sends again; her own value waits, and Bert's is passed over.
    sync::TeamClient client = two.anna.client();
    sync::RoundReport report;
    requireValue(client.greet());
    requireValue(client.pull(report));
    CHECK(field(two.anna, maria, "remark") == text("eins"));
    two.settle();
    CHECK(field(two.anna, maria, "remark") == text("zwei"));
    CHECK(field(two.bert, maria, "remark") == text("zwei"));
    CHECK(two.anna.issues("conflict") + two.bert.issues("conflict") == 0);
}

TEST_CASE("what is changed while its batch is under way goes with the next one", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), personDraft("Maria", "Bäcker")));
    two.settle();
    edit(two.anna, maria, "remark", text("eins"));
    requireValue(two.anna.file.database().write([](storage::Transaction &t) { return sync::stage(t); }));
    edit(two.anna, maria, "remark", text("zwei"));
    two.settle();
    CHECK(field(two.bert, maria, "remark") == text("zwei"));
    CHECK(field(two.anna, maria, "remark") == text("zwei"));
}

TEST_CASE("who loses has not seen the winner: a further change on the old value loses as well", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), personDraft("Maria", "Bäcker")));
    two.settle();
    two.anna.file.clock().advance(-3'600'000);
    edit(two.anna, maria, "remark", text("eins"));
    requireValue(two.anna.file.database().write([](storage::Transaction &t) { return sync::stage(t); }));
    edit(two.anna, maria, "remark", text("zwei"));
    edit(two.bert, maria, "remark", text("von Bert, später"));
    two.bert.round();
    two.settle();
    CHECK(field(two.anna, maria, "remark") == text("von Bert, später"));
    CHECK(field(two.bert, maria, "remark") == text("von Bert, später"));
    CHECK(two.anna.issues("conflict") == 2);
}

TEST_CASE("what waits to be sent is not touched by what comes in, and has seen none of it", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), personDraft("Maria", "Bäcker")));
    two.settle();
    two.anna.file.clock().advance(-3'600'000);
    edit(two.anna, maria, "title", text("Dr."));
    requireValue(commands::tagContacts(two.anna.file.session(), {maria}, {text("Messe")}, {}));
    edit(two.bert, maria, "title", text("Prof."));
    edit(two.bert, maria, "remark", text("von Bert"));
    two.bert.round();
    // What others wrote comes before the own changes are sent.
    sync::TeamClient client = two.anna.client();
    sync::RoundReport report;
    requireValue(client.greet());
    while (requireValue(client.pull(report))) {
    }
    CHECK(field(two.anna, maria, "remark") == text("von Bert"));
    CHECK(field(two.anna, maria, "title") == text("Dr."));
    CHECK(two.anna.file.number("SELECT count(*) FROM contact_tag") == 1);
    // Anna's title was made before Bert's and without having seen it.
    two.settle();
    CHECK(field(two.anna, maria, "title") == text("Prof."));
    CHECK(two.anna.issues("conflict") == 1);
    CHECK(two.bert.file.number("SELECT count(*) FROM contact_tag") == 1);
}

TEST_CASE("a file that was copied goes on as a computer of its own", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), personDraft("Maria", "Bäcker")));
    two.settle();
    requireValue(two.anna.file.database().emptyLog());
    const QByteArray copy = fileBytes(two.anna.file.path());
    edit(two.anna, maria, "remark", text("das Original"));
    two.anna.round();
    edit(two.anna, maria, "title", text("Dr."));
    two.anna.round();
    const Uuid before = requireValue(sync::readTeamState(two.anna.file.connection())).device;
    // The old state comes back from a backup, and something is changed in it.
    two.anna.file.close();
    for (const char *end : {"-wal", "-shm"})
        QFile::remove(two.anna.file.path() + QLatin1String(end));
    writeFile(two.anna.file.path(), copy);
    two.anna.file.reopen();
    edit(two.anna, maria, "nickname", text("Mia"));
    two.settle();
    CHECK(requireValue(sync::readTeamState(two.anna.file.connection())).device != before);
    CHECK(field(two.bert, maria, "remark") == text("das Original"));
    CHECK(field(two.bert, maria, "nickname") == text("Mia"));
    CHECK(field(two.anna, maria, "title") == text("Dr."));
}

TEST_CASE("what is private stays with its owner, and moves when it is told to", "[client]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), fullDraft("Maria", "Bäcker")));
    two.settle();
    const Uuid own = Uuid::fromBytes(two.anna.file.scalar("SELECT id FROM sync_scope WHERE kind = 'private'").toByteArray());
    REQUIRE_FALSE(own.isNull());
    requireValue(commands::editContact(two.anna.file.session(), maria, {{u"scope"_s, own.toBytes()}}));
    for (int i = 0; i < 2; ++i) {
        two.anna.round();
        two.bert.round();
    }
    CHECK(field(two.bert, maria, "family_name") == QStringLiteral("(none)"));
    CHECK(two.bert.file.number("SELECT count(*) FROM contact_point") == 0);
    CHECK(field(two.anna, maria, "family_name") == text("Bäcker"));
    requireValue(commands::editContact(two.anna.file.session(), maria, {{u"scope"_s, QVariant()}}));
    two.settle();
    CHECK(field(two.bert, maria, "family_name") == text("Bäcker"));
    CHECK(two.bert.file.number("SELECT count(*) FROM contact_point") == 2);
}

TEST_CASE("a member who may only read: nothing is lost, the team's values come back, and it is said", "[client]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Member anna(team, u"anna"_s, 1'000'000);
    sync::NewMember reader{u"rita"_s};
    reader.readOnly = true;
    team.add(reader);
    Member rita(team, u"rita"_s, 2'000'000);
    anna.join();
    rita.join();
    const ContactId maria = requireValue(commands::createContact(anna.file.session(), personDraft("Maria", "Bäcker")));
    anna.round();
    rita.round();
    edit(rita, maria, "remark", text("darf ich nicht"));
    rita.round();
    rita.round();
    CHECK(rita.waiting() == 0);
    CHECK(field(rita, maria, "remark") == QString());
    CHECK(rita.issues("denied") == 1);
    CHECK(rita.file.scalar("SELECT mine FROM sync_issue").toString() == text("[\"darf ich nicht\"]"));

    // Given the right she writes it again: nothing is left to be looked at. What is another field says nothing of this one.
    reader.readOnly = false;
    team.add(reader);
    edit(rita, maria, "title", text("Dr."));
    rita.round();
    CHECK(rita.issues("denied") == 1);
    edit(rita, maria, "remark", text("darf ich"));
    rita.round();
    anna.round();
    CHECK(field(anna, maria, "remark") == text("darf ich"));
    CHECK(rita.issues("denied") == 0);
}

TEST_CASE("a new record that was refused is nothing to be looked at any more once the team has it", "[client]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    sync::NewMember reader{u"rita"_s};
    reader.readOnly = true;
    team.add(reader);
    Member rita(team, u"rita"_s, 2'000'000);
    rita.join();
    rita.round();
    const ContactId maria = requireValue(commands::createContact(rita.file.session(), personDraft("Maria", "Bäcker")));
    rita.round();
    REQUIRE(rita.issues("denied") == 1);

    SECTION("because it was sent again")
    {
        reader.readOnly = false;
        team.add(reader);
        edit(rita, maria, "title", text("Dr."));
        rita.round();
        CHECK(team.value("SELECT data ->> 'title' FROM sync.rec WHERE id = $1::uuid", {maria.toString()}) == text("Dr."));
    }
    SECTION("because somebody with a copy of the file has sent it")
    {
        Peer anna = team.peer(u"anna"_s);
        anna.push({newRecord(maria.toString(), anna.scope(u"org"_s), qint64(1'700'000'000'000) << 16, {{u"kind"_s, u"person"_s}, {u"created_at"_s, 1}, {u"family_name"_s, u"Bäcker"_s}})});
        rita.round();
    }
    CHECK(rita.issues("denied") == 0);
}

TEST_CASE("a server that is restored from a backup gets back what it lacks", "[client]")
{
    KONTOR_POSTGRES(shared);
    (void)shared;
    const auto own = requireValue(PostgresServer::start({}));
    PostgresServer &server = *own;
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), personDraft("Maria", "Bäcker")));
    two.settle();
    const QString backup = requireValue(server.baseBackup());
    const ContactId jan = requireValue(commands::createContact(two.bert.file.session(), personDraft("Jan", "Fischer")));
    edit(two.anna, maria, "remark", text("nach der Sicherung"));
    two.settle();
    requireValue(server.restore(backup));
    SECTION("noticed by whoever comes first") { two.settle(); }
    SECTION("not noticed before others have worked on: its revisions are used again")
    {
        Member carl(two.team, u"carl"_s, 3'000'000);
        carl.join();
        for (int i = 0; i < 5; ++i) {
            requireValue(commands::createContact(carl.file.session(), personDraft("Neu", "Klein")));
            carl.round();
        }
        two.settle();
    }
    CHECK(field(two.bert, maria, "remark") == text("nach der Sicherung"));
    CHECK(field(two.anna, jan, "family_name") == text("Fischer"));
}
