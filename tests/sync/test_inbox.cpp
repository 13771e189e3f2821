// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/contactcommands.h"
#include "core/commands/tagcommands.h"
#include "core/sync/addressparts.h"
#include "core/sync/inbox.h"

// Where two changed the same, the one whose value lost decides.

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;
using sync::InboxEntry;

namespace {

struct Pair {
    explicit Pair(PostgresServer &server)
        : team(server), anna(team, u"anna"_s, 3'000'000), bert(team, u"bert"_s, 4'000'000)
    {
        anna.join();
        bert.join();
        maria = requireValue(commands::createContact(anna.file.session(), fullDraft("Maria", "Klein")));
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            anna.round();
            bert.round();
        }
        CHECK(difference(anna.synced(), bert.synced()).toStdString() == "");
    }
    /// Both change without knowing of one another, Bert later by the clocks: Anna's value loses.
    template <typename Change>
    void quarrel(Change change)
    {
        anna.file.clock().advance(-3'600'000);
        change(anna.file.session(), u"Annas"_s);
        bert.file.clock().advance(1'000);
        change(bert.file.session(), u"Berts"_s);
        bert.round();
        anna.round();
        settle();
    }
    InboxEntry only()
    {
        const QList<InboxEntry> all = requireValue(sync::inbox(anna.file.connection())).entries;
        REQUIRE(all.size() == 1);
        return all.first();
    }
    QString value(Member &member, const QByteArray &sql)
    {
        storage::Statement query = member.file.connection().statement(sql);
        query.bind(maria);
        return requireValue(query.step()) ? query.text(0) : u"(none)"_s;
    }
    QString family(Member &member) { return value(member, "SELECT family_name FROM contact WHERE id = ?1"); }
    QString hobby(Member &member) { return value(member, "SELECT v_text FROM custom_value WHERE record_id = ?1"); }

    Team team;
    Member anna;
    Member bert;
    ContactId maria;
};

}  // namespace

TEST_CASE("of a field that two changed the loser sees both values, and can keep, leave or write anew", "[inbox]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    pair.quarrel([&](const commands::Session &session, const QString &name) {
        requireValue(commands::editContact(session, pair.maria, {{u"family_name"_s, name}}));
    });
    CHECK(requireValue(sync::inbox(pair.bert.file.connection())).entries.isEmpty());
    const InboxEntry entry = pair.only();
    CHECK(entry.kind == u"conflict"_s);
    CHECK(entry.contact == pair.maria);
    CHECK(entry.name.contains(u"Berts"_s));
    CHECK(entry.label == model::Catalogue::get().field(u"contact", u"family_name")->labelText());
    CHECK(entry.mine.toString() == u"Annas"_s);
    CHECK(entry.theirs.toString() == u"Berts"_s);
    CHECK(entry.canKeep);
    CHECK(entry.canEdit);

    SECTION("mine is kept: an ordinary change that reaches the others")
    {
        requireValue(sync::keepMine(pair.anna.file.session(), entry.n));
        pair.settle();
        CHECK(pair.family(pair.bert) == u"Annas"_s);
        CHECK(pair.bert.issues("conflict") == 0);
    }
    SECTION("the team's is used: nothing changes")
    {
        requireValue(sync::settle(pair.anna.file.session(), entry.n));
        pair.settle();
        CHECK(pair.family(pair.bert) == u"Berts"_s);
    }
    SECTION("something else is written")
    {
        requireValue(sync::writeInstead(pair.anna.file.session(), entry.n, u"Beider"_s));
        pair.settle();
        CHECK(pair.family(pair.bert) == u"Beider"_s);
    }
    CHECK(requireValue(sync::inbox(pair.anna.file.connection())).entries.isEmpty());
}

TEST_CASE("a field of one's own that two changed is decided as others are", "[inbox]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    pair.quarrel([&](const commands::Session &session, const QString &value) {
        requireValue(commands::setCustomValue(session, pair.maria, u"hobby"_s, value));
    });
    const InboxEntry entry = pair.only();
    CHECK(entry.label.toLower() == u"hobby"_s);
    CHECK(entry.mine.toString() == u"Annas"_s);
    CHECK(entry.theirs.toString() == u"Berts"_s);
    const bool keep = GENERATE(true, false);
    requireValue(keep ? sync::keepMine(pair.anna.file.session(), entry.n)
                      : sync::writeInstead(pair.anna.file.session(), entry.n, u"Beider"_s));
    pair.settle();
    CHECK(pair.hobby(pair.bert) == (keep ? u"Annas"_s : u"Beider"_s));
}

TEST_CASE("a number that two changed names its contact; a value that cannot be one is refused", "[inbox]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    storage::Statement query = pair.anna.file.connection().statement(
        QByteArray("SELECT id FROM contact_point WHERE contact_id = ?1 AND kind = 'email'"));
    query.bind(pair.maria);
    REQUIRE(requireValue(query.step()));
    const Uuid mail = query.uuid(0);
    query.reset();
    pair.quarrel([&](const commands::Session &session, const QString &name) {
        requireValue(commands::editChild(session, u"contact_point", mail,
                                         {{u"value"_s, QString(name.toLower() + u"@example.org"_s)}}));
    });
    const InboxEntry entry = pair.only();
    CHECK(entry.contact == pair.maria);
    CHECK(entry.mine.toString() == u"annas@example.org"_s);
    CHECK_FALSE(sync::writeInstead(pair.anna.file.session(), entry.n, {}).has_value());
    CHECK(pair.only().n == entry.n);
    requireValue(sync::keepMine(pair.anna.file.session(), entry.n));
    pair.settle();
    CHECK(pair.value(pair.bert, "SELECT value FROM contact_point WHERE contact_id = ?1 AND kind = 'email'")
          == u"annas@example.org"_s);
}

TEST_CASE("what the server refuses is told and can only be noted", "[inbox]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    sync::NewMember reader{u"bert"_s, u"Bert"_s};
    reader.readOnly = true;
    pair.team.add(reader);
    requireValue(commands::editContact(pair.bert.file.session(), pair.maria, {{u"family_name"_s, u"Berts"_s}}));
    pair.bert.round();
    pair.bert.round();
    const QList<InboxEntry> all = requireValue(sync::inbox(pair.bert.file.connection())).entries;
    REQUIRE(all.size() == 1);
    CHECK(all.first().kind == u"denied"_s);
    CHECK_FALSE(all.first().canKeep);
    CHECK(pair.family(pair.bert) == u"Klein"_s);
    requireValue(sync::settle(pair.bert.file.session(), all.first().n));
    CHECK(requireValue(sync::inbox(pair.bert.file.connection())).entries.isEmpty());
}

TEST_CASE("an address is taken apart and put together again", "[inbox]")
{
    const auto round = [](const char *target) {
        return requireValue(sync::targetOf(requireValue(sync::partsOf(QString::fromUtf8(target)))));
    };
    CHECK(round("host='db.example.org' port='5433' dbname='kontor' user='anna'")
          == u"host='db.example.org' port='5433' dbname='kontor' user='anna'"_s);
    CHECK(round("postgresql://anna@[::1]:5433/kontor?sslmode=require")
          == u"host='::1' port='5433' dbname='kontor' user='anna' sslmode='require'"_s);
    CHECK(round("postgresql://anna:geheim@db.example.org/kontor")
          == u"host='db.example.org' dbname='kontor' user='anna'"_s);
    CHECK(requireValue(sync::targetOf({u"db.example.org:5433"_s, u"o'brien"_s, u"anna"_s}))
          == u"host='db.example.org' port='5433' dbname='o\\'brien' user='anna'"_s);
    CHECK(requireValue(sync::targetOf({u"postgresql://db.example.org"_s, u"kontor"_s, u"anna"_s, u"/tmp/ca.crt"_s}))
          == u"host='db.example.org' dbname='kontor' user='anna' sslrootcert='/tmp/ca.crt'"_s);
    CHECK_FALSE(sync::targetOf({u"nonsense=1"_s, u"kontor"_s, u"anna"_s}).has_value());
}
