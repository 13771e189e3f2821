// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/contactcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/taskcommands.h"
#include "core/queries/recordimage.h"
#include "core/queries/team.h"
#include "core/queries/timeline.h"
#include "core/sync/doings.h"

// Whose the changes are that come from the server, what they put into one's charge, and what is told of them.

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;
using queries::Assigned;
using sync::Doing;

namespace {

struct Office {
    explicit Office(PostgresServer &server) : team(server), anna(team, u"anna"_s, 1'000'000), bert(team, u"bert"_s, 2'000'000), cem(team, u"cem"_s, 3'000'000)
    {
        team.admin();
        for (Member *member : {&anna, &bert, &cem}) {
            member->join();
            member->round();
        }
    }
    ContactId contact(Member &by, const char *given, const char *family, const char *owner = nullptr)
    {
        by.file.clock().advance(1'000);
        model::ContactDraft draft = personDraft(given, family);
        if (owner != nullptr)
            draft.fields.insert(u"owner"_s, QString::fromUtf8(owner));
        const ContactId id = requireValue(commands::createContact(by.file.session(), draft));
        by.round();
        return id;
    }
    void edit(Member &by, const ContactId &id, const model::FieldMap &fields)
    {
        by.file.clock().advance(1'000);
        requireValue(commands::editContact(by.file.session(), id, fields));
        by.round();
    }
    QList<Assigned> assigned(Member &to, qint64 after = 0) { return requireValue(queries::assignedToMe(to.file.connection(), after)); }
    /// "field by author" of what came from the server, newest first.
    QStringList authors(Member &at, const ContactId &id)
    {
        QStringList said;
        for (const queries::HistoryRecord &record : requireValue(queries::recordHistory(at.file.connection(), id))) {
            if (record.commandKind == u"sync"_s)
                said << (record.field.isEmpty() ? u"made"_s : record.field.section(u':', 0, 0)) + u" by "_s + record.author;
        }
        return said;
    }
    QList<Doing> doings(Member &of)
    {
        sync::TeamClient client = of.client();
        requireValue(client.greet());
        const auto storage = [&of](const auto &work) { return work(of.file.session()); };
        return requireValue(sync::readDoings(storage, client.connection(), client.device(), 0)).doings;
    }

    Team team;
    Member anna;
    Member bert;
    Member cem;
};

}  // namespace

TEST_CASE("members are known by name, also those who left, and namesakes are told apart", "[authors]")
{
    KONTOR_POSTGRES(server);
    Office office(server);
    auto members = requireValue(queries::teamMembers(office.anna.file.connection()));
    REQUIRE(members.size() == 3);
    CHECK(members[0].label == u"anna"_s);
    CHECK(members[0].isMe);
    CHECK_FALSE(members[1].isMe);

    office.team.value("UPDATE sync.member SET label = 'Anna Klein' WHERE label = 'anna' RETURNING label");
    office.team.value("UPDATE sync.member SET label = 'Berta' WHERE label IN ('bert', 'cem') RETURNING label");
    office.team.value("UPDATE sync.member SET active = false WHERE login LIKE 'cem%' RETURNING label");
    office.anna.round();
    members = requireValue(queries::teamMembers(office.anna.file.connection()));
    REQUIRE(members.size() == 3);
    CHECK(members[0].label == u"Anna Klein"_s);
    CHECK(members[1].label == u"Berta"_s);
    CHECK(members[2].label == QStringLiteral("Berta (%1)").arg(office.team.login(u"cem"_s)));
    CHECK_FALSE(members[2].isActive);
    // What was in the charge of the old name still is in hers.
    CHECK(office.anna.file.number("SELECT count(*) FROM my_name") == 2);
}

TEST_CASE("history names the colleagues whose changes came", "[authors]")
{
    KONTOR_POSTGRES(server);
    Office office(server);
    const ContactId id = office.contact(office.anna, "Maria", "Klein");
    office.bert.round();
    office.cem.round();
    CHECK(office.authors(office.bert, id).contains(u"made by anna"_s));

    // Two changes by two people that arrive at once.
    office.edit(office.bert, id, {{u"title"_s, u"Dr."_s}});
    requireValue(commands::tagContacts(office.bert.file.session(), {id}, {u"VIP"_s}, {}));
    office.bert.round();
    office.anna.round();
    office.edit(office.anna, id, {{u"family_name"_s, u"Groß"_s}});
    office.cem.round();
    const QStringList said = office.authors(office.cem, id);
    CHECK(said.contains(u"title by bert"_s));
    CHECK(said.contains(u"tag by bert"_s));
    CHECK(said.contains(u"family_name by anna"_s));
    CHECK_FALSE(said.join(u' ').contains(u"by cem"_s));
    QStringList points;
    for (const queries::HistoryPoint &point : requireValue(queries::historyPoints(office.cem.file.connection(), id)))
        points << point.author;
    CHECK(points == QStringList{u"anna"_s, u"anna, bert"_s});
}

TEST_CASE("what a colleague puts into one's charge is told once, and what one does oneself is not", "[authors]")
{
    KONTOR_POSTGRES(server);
    Office office(server);
    const ContactId before = office.contact(office.anna, "Maria", "Klein", "bert");
    const ContactId later = office.contact(office.anna, "Otto", "Groß");
    office.bert.round();
    auto found = office.assigned(office.bert);
    REQUIRE(found.size() == 1);
    CHECK(found[0].record == before);
    CHECK(found[0].by == u"anna"_s);
    const qint64 shown = found[0].n;

    office.edit(office.anna, later, {{u"owner"_s, u"bert"_s}});
    office.edit(office.anna, before, {{u"title"_s, u"Dr."_s}});
    requireValue(commands::createTask(office.anna.file.session(), before, {{u"title"_s, u"Anrufen"_s}, {u"assignee"_s, u"bert"_s}}));
    requireValue(commands::createTask(office.anna.file.session(), before, {{u"title"_s, u"Schreiben"_s}, {u"assignee"_s, u"cem"_s}}));
    office.anna.round();
    office.bert.round();
    found = office.assigned(office.bert, shown);
    REQUIRE(found.size() == 2);
    CHECK(found[0].record == later);
    CHECK(found[1].isTask);
    CHECK(found[1].name == u"Anrufen"_s);
    CHECK(found[1].contact == before);

    // Taken back before it was looked at: nothing to tell.
    office.cem.round();
    office.edit(office.cem, later, {{u"owner"_s, QVariant()}});
    office.bert.round();
    CHECK(office.assigned(office.bert, shown).size() == 1);
    CHECK(office.assigned(office.anna).isEmpty());

    // One's own at another computer.
    Member second(office.team, u"bert"_s, 4'000'000, sync::FirstContact::Receive);
    second.join();
    second.round();
    CHECK(office.assigned(second).isEmpty());  // all of that was there before
    office.edit(second, later, {{u"owner"_s, u"bert"_s}});
    office.bert.round();
    CHECK(office.assigned(office.bert, found.last().n).isEmpty());
}

TEST_CASE("authors and doings show nothing of scopes that one does not see", "[sync][authors][hostile]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer bert = team.peer(u"bert"_s);
    constexpr qint64 early = qint64(1'700'000'000'000) << 16;
    const QString own = anna.scope(u"private"_s);
    const QString all = anna.scope(u"org"_s);
    anna.push({newRecord(idOf(1), own, early, {{u"family_name"_s, u"Geheim"_s}})});
    anna.push({edited(idOf(1), {{u"title"_s, u"Dr."_s, early + 1, early}}), newRecord(idOf(2), all, early, {{u"family_name"_s, u"Klein"_s}})});
    const auto rowsOf = [](Peer &peer, const char *call) {
        return requireValue(peer.connection().exec(call, {peer.device(), qint64(0)})).rows();
    };
    constexpr const char *authors = "SELECT * FROM sync_v1.authors($1, $2, 100)";
    constexpr const char *doings = "SELECT * FROM sync_v1.doings($1, nullif($2::bigint, 0), 100)";
    CHECK(rowsOf(bert, authors) == 1);  // the second record
    CHECK(rowsOf(bert, doings) == 1);

    // Given to all: from then on, not what was before.
    anna.push({edited(idOf(1), {{u"scope"_s, all, early + 2, early}})});
    anna.push({edited(idOf(1), {{u"nickname"_s, u"Mia"_s, early + 3, early}})});
    const sync::Reply reply = requireValue(bert.connection().exec("SELECT coalesce(field, 'made'), ids FROM sync_v1.authors($1, 0, 100)", {bert.device()}));
    QStringList told;
    for (int row = 0; row < reply.rows(); ++row)
        told << reply.text(row, 0) + u' ' + reply.text(row, 1).right(2).left(1);
    CHECK(told == QStringList{u"made 2"_s, u"scope 1"_s, u"nickname 1"_s});
    CHECK(stateOf(bert.connection().exec("SELECT * FROM sync_v1.authors($1, 0, 100)", {anna.device()})) == "KS002");
    CHECK(stateOf(bert.connection().exec("SELECT * FROM sync_v1.doings($1, 0, 100)", {anna.device()})) == "KS002");
}

TEST_CASE("what happened is told in the steps of people", "[authors]")
{
    KONTOR_POSTGRES(server);
    Office office(server);
    const ContactId maria = office.contact(office.anna, "Maria", "Klein");
    const ContactId otto = office.contact(office.anna, "Otto", "Groß");
    office.bert.round();
    office.edit(office.bert, maria, {{u"title"_s, u"Dr."_s}});
    office.edit(office.bert, maria, {{u"nickname"_s, u"Mia"_s}});
    office.edit(office.bert, otto, {{u"title"_s, u"Dr."_s}});
    requireValue(commands::createTask(office.bert.file.session(), maria, {{u"title"_s, u"Anrufen"_s}}));
    office.bert.round();
    office.anna.round();

    const QList<Doing> doings = office.doings(office.anna);
    REQUIRE(doings.size() == 3);
    CHECK(doings[0].what == Doing::What::AddedTasks);
    CHECK(doings[0].author == u"bert"_s);
    CHECK(doings[0].about.value(0).name == u"Anrufen"_s);
    CHECK(doings[1].what == Doing::What::ChangedContacts);
    CHECK(doings[1].count == 2);
    CHECK(doings[1].about.size() == 2);
    CHECK(doings[1].about[0].contact == otto);
    CHECK_FALSE(doings[1].isMine);
    CHECK(doings[2].author == u"anna"_s);
    CHECK(doings[2].isMine);
    CHECK(doings[2].at <= doings[1].at);
}
