// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/contactcommands.h"
#include "core/storage/check.h"
#include "core/storage/meta.h"

// Programs of different versions in one team: what one does not know it leaves as it is, and others do not lose it.

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;

namespace {

constexpr qint64 early = qint64(1'700'000'000'000) << 16;

QJsonObject onServer(Team &team, const QString &id)
{
    return QJsonDocument::fromJson(team.value("SELECT data::text FROM sync.rec WHERE id = $1::uuid", {id}).toUtf8()).object();
}

/// A member with a program of the future: it knows fields, sets and kinds that this one does not.
struct Newer {
    explicit Newer(Team &team) : peer(team.peer(u"nora"_s)), org(peer.scope(u"org"_s))
    {
        peer.push({newRecord(contact, org, early,
                             {{u"kind"_s, u"person"_s}, {u"created_at"_s, qint64(1'700'000'000'000)}, {u"given_name"_s, u"Maria"_s}, {u"family_name"_s, u"Klein"_s},
                              {u"aura"_s, u"violett"_s}, {u"orbit:mars"_s, QJsonObject{{u"since"_s, 7}}}, {u"nested"_s, QJsonObject{{u"a"_s, QJsonArray{1, 2}}}}}),
                   newRecord(hologram, org, early, {{u"shape"_s, u"Würfel"_s}, {u"contact_id"_s, contact}}, u"hologram"_s)});
    }
    Peer peer;
    QString org;
    QString contact = idOf(1);
    QString hologram = idOf(2);
};

void readAll(Member &member)
{
    const auto report = member.round();
    CHECK(report.unread == 0);
    CHECK(member.issues("unreadable") == 0);
}

}  // namespace

TEST_CASE("fields, sets and kinds of a newer program stay as they are through edits by an older one", "[client][versions]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Newer newer(team);
    Member anna(team, u"anna"_s, 1'000'000);
    anna.join();
    readAll(anna);
    const ContactId maria(*Uuid::fromString(newer.contact));
    requireValue(commands::editContact(anna.file.session(), maria, {{u"family_name"_s, u"Groß"_s}, {u"title"_s, u"Dr."_s}}));
    requireValue(commands::addChild(anna.file.session(), u"contact_point"_s, maria, {{u"kind"_s, u"phone"_s}, {u"value"_s, u"030 1"_s}}));
    anna.round();
    const QJsonObject there = onServer(team, newer.contact);
    CHECK(there[u"family_name"_s] == u"Groß"_s);
    CHECK(there[u"aura"_s] == u"violett"_s);
    CHECK(there[u"orbit:mars"_s][u"since"_s] == 7);
    CHECK(there[u"nested"_s][u"a"_s] == QJsonArray{1, 2});
    CHECK(onServer(team, newer.hologram)[u"shape"_s] == u"Würfel"_s);

    // The newer one goes on with its fields; that is neither an error nor a difference here.
    newer.peer.push({edited(newer.contact, {{u"aura"_s, u"gelb"_s, early + 1, early}}), edited(newer.hologram, {{u"shape"_s, u"Kugel"_s, early + 1, early}})});
    readAll(anna);
    sync::TeamClient again = anna.client();
    requireValue(again.greet());
    CHECK(requireValue(again.verify()) == sync::TeamClient::Comparison::Same);
    CHECK(requireValue(storage::checkFile(anna.file.connection(), {})).problems.isEmpty());

    newer.peer.push({removed(newer.hologram, 1'000'000)});
    readAll(anna);
    CHECK(anna.file.number("SELECT count(*) FROM sync_record WHERE entity = 'hologram'") == 0);
}

TEST_CASE("a scope with kinds of a newer program can be left", "[client][versions]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    sync::NewMember member{u"anna"_s};
    member.teams = {u"Sales"_s};
    team.add(member);
    sync::NewMember other{u"nora"_s};
    other.teams = {u"Sales"_s};
    team.add(other);
    Peer nora = team.peer(u"nora"_s);
    QJsonArray many;
    for (int i = 10; i < 60; ++i)
        many.append(newRecord(idOf(i), nora.scope(u"team"_s), early, {{u"shape"_s, u"x"_s}}, u"hologram"_s));
    nora.push(many);
    Member anna(team, u"anna"_s, 1'000'000);
    anna.join();
    readAll(anna);
    CHECK(anna.file.number("SELECT count(*) FROM sync_record") == 50);
    requireValue(team.admin().withdraw(team.login(u"anna"_s), u"Sales"_s));
    anna.round();
    anna.round();
    CHECK(anna.file.number("SELECT count(*) FROM sync_record") == 0);
    CHECK(anna.file.number("SELECT count(*) FROM sync_scope WHERE name = 'Sales'") == 0);
}

TEST_CASE("a program that has learnt of more reads what an older one had to leave on the server", "[client][versions]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Newer newer(team);
    Member anna(team, u"anna"_s, 1'000'000);
    anna.join();
    readAll(anna);
    // As an older program leaves a file: the field is not there, and the cursor is behind it.
    const ContactId maria(*Uuid::fromString(newer.contact));
    requireValue(anna.file.database().write([](storage::Transaction &transaction) -> Result<void> {
        transaction.connection().capture().applying = true;
        KONTOR_TRY(storage::setMeta(transaction.connection(), sync::readWith, QByteArray("an older program")));
        return {};
    }));
    const qint64 before = anna.file.number("SELECT max(cursor) FROM sync_scope");
    REQUIRE(before > 0);
    sync::TeamClient client = anna.client();
    requireValue(client.greet());
    CHECK(anna.file.number("SELECT max(cursor) FROM sync_scope") == 0);
    anna.round();
    CHECK(anna.file.number("SELECT max(cursor) FROM sync_scope") >= before);
    requireValue(anna.client().greet());
    CHECK(anna.file.number("SELECT max(cursor) FROM sync_scope") >= before);
}

TEST_CASE("a record that this program cannot store is told once and compared in vain by nobody", "[client][versions]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Newer newer(team);
    newer.peer.push({newRecord(idOf(3), newer.org, early, {{u"kind"_s, u"robot"_s}, {u"created_at"_s, 1}})});
    Member anna(team, u"anna"_s, 1'000'000);
    anna.join();
    CHECK(anna.round().unread == 1);
    CHECK(anna.issues("unreadable") == 1);
    CHECK(anna.round().unread == 0);
    anna.round();
    CHECK(anna.issues("unreadable") == 1);
    CHECK(anna.file.number("SELECT count(*) FROM contact WHERE given_name = 'Maria'") == 1);
}

TEST_CASE("versions that do not meet: who is to update is said, and nothing is lost", "[client][versions]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Member anna(team, u"anna"_s, 1'000'000);
    anna.join();
    requireValue(commands::createContact(anna.file.session(), personDraft("Maria", "Klein")));
    const qint64 waiting = anna.waiting();
    const QString mine = team.value("SELECT pg_get_functiondef('sync_v1.hello(uuid, integer, integer)'::regprocedure)");
    QStringList sentences;
    for (const char *spoken : {"2", "0"}) {
        requireValue(team.superuser().script("CREATE OR REPLACE FUNCTION sync_v1.hello(p_device uuid, p_from integer, p_to integer) RETURNS text LANGUAGE plpgsql AS"
                                             " $$ BEGIN RAISE EXCEPTION 'this server speaks protocol " + QByteArray(spoken) + "' USING ERRCODE = 'KS010'; END $$"));
        const auto refused = anna.client().round();
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::NewerVersion);
        sentences << refused.error().message;
        CHECK(anna.waiting() == waiting);
    }
    CHECK(sentences[0] != sentences[1]);
    requireValue(team.superuser().script(mine.toUtf8()));
    anna.round();
    CHECK(anna.waiting() == 0);
}
