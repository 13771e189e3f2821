// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/contactcommands.h"
#include "core/commands/merge.h"
#include "core/commands/tagcommands.h"
#include "core/commands/undo.h"
#include "core/storage/check.h"

// Merging where others do the same, the opposite, or go on working with what was merged.

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;

namespace {

/// Anna has made three contacts that are the same person, and Bert has them too.
struct Merging {
    Team team;
    Member anna;
    Member bert;
    QList<ContactId> ids;

    explicit Merging(PostgresServer &server) : team(server), anna(team, u"anna"_s, 1), bert(team, u"bert"_s, 2)
    {
        for (const char *mail : {"a@example.org", "b@example.org", "c@example.org"}) {
            model::ContactDraft draft = fullDraft("Maria", "Bäcker");
            draft.points << pointDraft("email", mail);
            draft.fields.insert(u"remark"_s, text(mail));
            ids << requireValue(commands::createContact(anna.file.session(), draft));
        }
        anna.join();
        bert.join();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            anna.round();
            bert.round();
        }
    }
    static void merge(Member &member, const ContactId &primary, const QList<ContactId> &others)
    {
        requireValue(commands::mergeContacts(member.file.session(), {primary, others, {}}));
    }
    static QByteArray hex(const Uuid &id) { return "x'" + id.toBytes().toHex() + "'"; }
    QList<Uuid> visible(Member &member) const
    {
        QList<Uuid> shown;
        for (const ContactId &id : ids) {
            if (member.file.number("SELECT count(*) FROM visible_contact WHERE id = " + hex(id)) == 1)
                shown << id;
        }
        return shown;
    }
    static qint64 points(Member &member, const ContactId &id)
    {
        return member.file.number("SELECT count(*) FROM contact_point WHERE deleted_at IS NULL AND contact_id = " + hex(id));
    }
    void expectSame()
    {
        const auto truth = syncedOf(team);
        for (Member *member : {&anna, &bert}) {
            CHECK(difference(member->synced(), truth).toStdString() == "");
            CHECK(member->waiting() == 0);
            CHECK(requireValue(storage::checkFile(member->file.connection(), {})).problems == QStringList());
            CHECK(member->file.number("SELECT count(*) FROM contact_point WHERE contact_id IN (SELECT id FROM contact WHERE merged_into IS NOT NULL)") == 0);
        }
    }
};

}  // namespace

TEST_CASE("A colleague who did not merge can take a contact out again, and one who came later", "[merge]")
{
    KONTOR_POSTGRES(server);
    Merging m(server);
    const auto before = syncedOf(m.team);
    Merging::merge(m.anna, m.ids[0], {m.ids[1], m.ids[2]});
    m.settle();
    m.expectSame();
    CHECK(m.visible(m.bert) == QList<Uuid>{m.ids[0]});

    Member late(m.team, u"cora"_s, 3);
    late.join();
    late.round();
    requireValue(commands::unmergeContact(late.file.session(), m.ids[2]));
    late.round();
    m.settle();
    requireValue(commands::unmergeContact(m.bert.file.session(), m.ids[1]));
    m.settle();
    m.expectSame();
    CHECK(difference(before, syncedOf(m.team)).toStdString() == "");
}

TEST_CASE("Two who merge the same at once write the same, and nobody has to decide anything", "[merge]")
{
    KONTOR_POSTGRES(server);
    Merging m(server);
    m.anna.file.clock().advance(5'000);
    Merging::merge(m.anna, m.ids[0], {m.ids[1]});
    m.bert.file.clock().advance(90'000);
    Merging::merge(m.bert, m.ids[0], {m.ids[1]});
    m.settle();
    m.expectSame();
    CHECK(m.anna.issues("conflict") == 0);
    CHECK(m.bert.issues("conflict") == 0);
    CHECK(m.visible(m.anna) == QList<Uuid>{m.ids[0], m.ids[2]});
    requireValue(commands::unmergeContact(m.bert.file.session(), m.ids[1]));
    m.settle();
    m.expectSame();
    CHECK(Merging::points(m.anna, m.ids[1]) == 3);
}

TEST_CASE("Merged in opposite directions at once, one of the two stays in sight with everything", "[merge]")
{
    KONTOR_POSTGRES(server);
    Merging m(server);
    Merging::merge(m.anna, m.ids[0], {m.ids[1]});
    Merging::merge(m.bert, m.ids[1], {m.ids[0]});
    m.settle();
    m.expectSame();
    CHECK(m.visible(m.anna) == QList<Uuid>{m.ids[0], m.ids[2]});
    CHECK(m.visible(m.bert) == m.visible(m.anna));
    CHECK(Merging::points(m.anna, m.ids[0]) == 4);  // one phone, and three addresses
    requireValue(commands::unmergeContact(m.anna.file.session(), m.ids[1]));
    m.settle();
    m.expectSame();
    CHECK(Merging::points(m.bert, m.ids[0]) == 3);
    CHECK(Merging::points(m.bert, m.ids[1]) == 3);
}

TEST_CASE("Chains that arise on two computers lead to one contact", "[merge]")
{
    KONTOR_POSTGRES(server);
    Merging m(server);
    const int turn = GENERATE(0, 1);
    Merging::merge(m.anna, m.ids[1], {m.ids[0]});
    Merging::merge(m.bert, m.ids[2], {m.ids[1]});
    if (turn == 1)
        m.bert.round();
    m.settle();
    m.expectSame();
    CHECK(m.visible(m.anna) == QList<Uuid>{m.ids[2]});
    CHECK(Merging::points(m.bert, m.ids[2]) == 5);
    requireValue(commands::unmergeContact(m.bert.file.session(), m.ids[1]));
    requireValue(commands::unmergeContact(m.bert.file.session(), m.ids[0]));
    m.settle();
    m.expectSame();
    for (const ContactId &id : m.ids)
        CHECK(Merging::points(m.anna, id) == 3);
}

TEST_CASE("What a colleague adds to a contact that is being merged follows it, and back", "[merge]")
{
    KONTOR_POSTGRES(server);
    Merging m(server);
    Merging::merge(m.anna, m.ids[0], {m.ids[1]});
    const auto session = m.bert.file.session();
    requireValue(commands::addChild(session, u"contact_point", m.ids[1], pointDraft("mobile", "0171 1").fields));
    requireValue(commands::tagContacts(session, {m.ids[1]}, {u"Neu"_s}, {}));
    requireValue(commands::editContact(session, m.ids[1], {{u"nickname"_s, u"Mia"_s}}));
    SECTION("and he undoes nothing")
    {
        m.settle();
        m.expectSame();
        CHECK(Merging::points(m.anna, m.ids[0]) == 5);
        CHECK(m.anna.file.number("SELECT count(*) FROM contact_tag WHERE contact_id = " + Merging::hex(m.ids[0])) == 2);
        requireValue(commands::unmergeContact(m.anna.file.session(), m.ids[1]));
        m.settle();
        m.expectSame();
        CHECK(Merging::points(m.bert, m.ids[1]) == 4);
        CHECK(m.bert.file.number("SELECT count(*) FROM contact_tag WHERE contact_id = " + Merging::hex(m.ids[1])) == 2);
        CHECK(m.bert.file.scalar("SELECT nickname FROM contact WHERE id = " + Merging::hex(m.ids[1])).toString() == u"Mia"_s);
    }
    SECTION("and the merge is undone before he hears of it")
    {
        m.anna.round();
        requireValue(commands::undo(m.anna.file.session()));
        m.settle();
        m.expectSame();
        CHECK(m.visible(m.bert).size() == 3);
        CHECK(Merging::points(m.anna, m.ids[1]) == 4);
    }
}

TEST_CASE("Who may only read follows nobody's merge", "[merge]")
{
    KONTOR_POSTGRES(server);
    Merging m(server);
    m.team.add({u"rita"_s, {}, {}, true});
    Member rita(m.team, u"rita"_s, 4, sync::FirstContact::Receive);
    rita.join();
    Merging::merge(m.anna, m.ids[0], {m.ids[1]});
    requireValue(commands::addChild(m.bert.file.session(), u"contact_point", m.ids[1], pointDraft("mobile", "0171 1").fields));
    m.anna.round();
    m.bert.round();
    rita.round();
    CHECK(rita.waiting() == 0);
    CHECK(rita.file.number("SELECT count(*) FROM sync_issue") == 0);
    m.settle();
    rita.round();
    m.expectSame();
    CHECK(Merging::points(rita, m.ids[0]) == 5);
}

TEST_CASE("Erasing a merged contact takes what the merge noted of it from the server and from every file", "[merge]")
{
    KONTOR_POSTGRES(server);
    Merging m(server);
    m.merge(m.anna, m.ids[0], {m.ids[1]});
    m.merge(m.anna, m.ids[0], {m.ids[2]});
    m.settle();
    const QString mark = QString::fromLatin1(m.ids[1].toBytes().toHex());
    const auto kept = [&] {
        const QByteArray end = mark.toLatin1() + "'";
        return m.team.value("SELECT (SELECT count(*) FROM sync.rec q, jsonb_object_keys(q.data) k WHERE k LIKE 'merge:%@" + end + ") + (SELECT count(*) FROM sync.audit a"
                            " WHERE a.field LIKE 'merge:%@" + end + " AND (a.old IS NOT NULL OR a.val IS NOT NULL))").toLongLong();
    };
    const QByteArray inFile = "SELECT (SELECT count(*) FROM merge_trace WHERE other = '" + mark.toLatin1() + "')"
                              " + (SELECT count(*) FROM history WHERE field GLOB 'merge:*@" + mark.toLatin1() + "' AND (old IS NOT NULL OR new IS NOT NULL))";
    REQUIRE(kept() > 0);
    REQUIRE(m.anna.file.number(inFile) > 0);
    REQUIRE(m.bert.file.number(inFile) > 0);
    const qint64 others = m.bert.file.number("SELECT count(*) FROM merge_trace WHERE other <> '" + mark.toLatin1() + "'");

    requireValue(m.team.admin().erase({m.ids[1]}, false));
    CHECK(kept() == 0);
    m.settle();
    CHECK(m.anna.file.number(inFile) == 0);
    CHECK(m.bert.file.number(inFile) == 0);
    CHECK(m.bert.file.number("SELECT count(*) FROM merge_trace") == others);
    m.expectSame();
    CHECK(requireValue(m.team.admin().verify()).problems.isEmpty());
    requireValue(commands::unmergeContact(m.bert.file.session(), m.ids[2]));
    m.settle();
    m.expectSame();
}
