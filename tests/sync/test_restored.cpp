// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/contactcommands.h"
#include "core/commands/tagcommands.h"

// A server that comes back from a backup, and files that know more than it does: in whatever order they come, what was
// confirmed once is there again, older values of others do not displace newer ones, and nobody is asked about what was settled.

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;

namespace {

void edit(Member &member, const ContactId &id, const char *key, const char *value)
{
    member.file.clock().advance(1'000);
    requireValue(commands::editContact(member.file.session(), id, {{QString::fromLatin1(key), value == nullptr ? QVariant() : text(value)}}));
}

QString field(Member &member, const ContactId &id, const QByteArray &name)
{
    storage::Statement query = member.file.connection().statement(QByteArray("SELECT " + name + " FROM contact WHERE id = ?1"));
    query.bind(id);
    return requireValue(query.step()) ? query.text(0) : QStringLiteral("(none)");
}

struct Three {
    explicit Three(PostgresServer &server) : team(server), anna(team, u"anna"_s, 1'000'000), bert(team, u"bert"_s, 2'000'000), carl(team, u"carl"_s, 3'000'000)
    {
        for (Member *member : {&anna, &bert, &carl})
            member->join();
    }
    void exchange()
    {
        for (int i = 0; i < 2; ++i) {
            for (Member *member : {&anna, &bert, &carl})
                member->round();
        }
    }
    void settle(const QList<Member *> &order, int told = 0)
    {
        for (int i = 0; i < 3; ++i) {
            for (Member *member : order)
                member->round();
        }
        const auto truth = syncedOf(team);
        qint64 issues = 0;
        for (Member *member : order) {
            CAPTURE(member->name().toStdString());
            CHECK(member->waiting() == 0);
            CHECK(difference(member->synced(), truth).toStdString() == "");
            CHECK(member->file.number("SELECT count(*) FROM sync_record WHERE rev = 0") == 0);
            issues += member->file.number("SELECT count(*) FROM sync_issue");
        }
        CHECK(issues == told);
    }
    Team team;
    Member anna;
    Member bert;
    Member carl;
};

}  // namespace

TEST_CASE("edits that a restored server has lost come back, whoever comes first", "[client][restored]")
{
    KONTOR_POSTGRES(server);
    Three three(server);
    const ContactId maria = requireValue(commands::createContact(three.anna.file.session(), personDraft("Maria", "Bäcker")));
    three.exchange();
    Backup backup(three.team);
    // Bert edits having seen all of it; Carl has not seen that; Anna edits another field.
    edit(three.bert, maria, "remark", "eins");
    three.bert.round();
    edit(three.bert, maria, "remark", "zwei");
    requireValue(commands::tagContacts(three.bert.file.session(), {maria}, {text("Messe")}, {}));
    three.bert.round();
    edit(three.anna, maria, "title", "Dr.");
    three.anna.round();
    const bool noticed = GENERATE(true, false);
    CAPTURE(noticed);
    backup.putBack(noticed);
    SECTION("Bert first") { three.settle({&three.bert, &three.anna, &three.carl}); }
    SECTION("Anna first") { three.settle({&three.anna, &three.carl, &three.bert}); }
    SECTION("Carl first, and he goes on with another field")
    {
        edit(three.carl, maria, "nickname", "Mia");
        three.carl.round();
        three.settle({&three.carl, &three.anna, &three.bert});
        CHECK(field(three.anna, maria, "nickname") == u"Mia"_s);
    }
    CHECK(field(three.carl, maria, "remark") == u"zwei"_s);
    CHECK(field(three.carl, maria, "title") == u"Dr."_s);
    CHECK(three.carl.file.number("SELECT count(*) FROM contact_tag") == 1);
}

TEST_CASE("records that a restored server has lost come back with the newest of what each file knows", "[client][restored]")
{
    KONTOR_POSTGRES(server);
    Three three(server);
    Backup backup(three.team);
    const ContactId maria = requireValue(commands::createContact(three.anna.file.session(), fullDraft("Maria", "Bäcker")));
    three.exchange();
    // Anna's and Bert's files know different edits; of one field Bert has the older and Anna the newer value.
    edit(three.bert, maria, "remark", "älter");
    edit(three.bert, maria, "nickname", "Mia");
    three.bert.round();
    three.anna.round();
    edit(three.anna, maria, "remark", "neuer");
    edit(three.anna, maria, "title", "Dr.");
    edit(three.anna, maria, "family_name", "Müller");
    three.anna.round();
    const bool noticed = GENERATE(true, false);
    CAPTURE(noticed);
    backup.putBack(noticed);
    // Bert's file does not know that Anna had seen his value when she changed it: he is told rather than not.
    SECTION("the newer first") { three.settle({&three.anna, &three.bert, &three.carl}, 1); }
    SECTION("the older first") { three.settle({&three.bert, &three.anna, &three.carl}); }
    SECTION("who knows of no edit first") { three.settle({&three.carl, &three.bert, &three.anna}); }
    SECTION("and something is changed while nobody has noticed")
    {
        edit(three.carl, maria, "salutation", "ms");
        edit(three.bert, maria, "remark", "noch neuer, ohne Annas Wert zu kennen");
        three.bert.file.clock().advance(3'600'000);
        for (int i = 0; i < 3; ++i) {
            for (Member *member : {&three.carl, &three.bert, &three.anna})
                member->round();
        }
        CHECK(difference(three.anna.synced(), three.bert.synced()).toStdString() == "");
        CHECK(difference(three.anna.synced(), syncedOf(three.team)).toStdString() == "");
        CHECK(three.anna.issues("conflict") + three.bert.issues("conflict") == 1);
        CHECK(field(three.anna, maria, "salutation") == u"ms"_s);
        return;
    }
    CHECK(field(three.carl, maria, "remark") == u"neuer"_s);
    CHECK(field(three.carl, maria, "nickname") == u"Mia"_s);
    CHECK(field(three.carl, maria, "title") == u"Dr."_s);
    CHECK(field(three.carl, maria, "family_name") == text("Müller"));
}

TEST_CASE("what was removed for good since the restore is not brought back", "[client][restored]")
{
    KONTOR_POSTGRES(server);
    Three three(server);
    Backup backup(three.team);
    const ContactId maria = requireValue(commands::createContact(three.anna.file.session(), personDraft("Maria", "Bäcker")));
    three.exchange();
    edit(three.anna, maria, "remark", "eins");
    three.exchange();
    backup.putBack(true);
    three.anna.round();
    requireValue(three.team.admin().erase({maria}, false));
    for (int i = 0; i < 3; ++i) {
        for (Member *member : {&three.bert, &three.carl, &three.anna})
            member->round();
    }
    for (Member *member : {&three.anna, &three.bert, &three.carl}) {
        CAPTURE(member->name().toStdString());
        CHECK(field(*member, maria, "family_name") == u"(none)"_s);
        CHECK(member->waiting() == 0);
    }
}

TEST_CASE("what only a file knows that has sent nothing since is found by comparing sums", "[client][restored]")
{
    KONTOR_POSTGRES(server);
    Three three(server);
    three.exchange();
    Backup backup(three.team);
    const ContactId maria = requireValue(commands::createContact(three.anna.file.session(), personDraft("Maria", "Bäcker")));
    three.anna.round();
    three.bert.round();
    backup.putBack(false);
    // Anna never comes again, and the server has counted beyond what Bert has read before he comes.
    for (int i = 0; i < 8; ++i) {
        requireValue(commands::createContact(three.carl.file.session(), firmDraft("Firma")));
        three.carl.round();
    }
    for (int i = 0; i < 2; ++i) {
        three.bert.round();
        three.carl.round();
    }
    CHECK(field(three.carl, maria, "family_name") == text("Bäcker"));
    CHECK(difference(three.bert.synced(), syncedOf(three.team)).toStdString() == "");
}

TEST_CASE("a reader brings nothing back to a restored server, and is not bothered", "[client][restored]")
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
    Backup backup(team);
    const ContactId maria = requireValue(commands::createContact(anna.file.session(), personDraft("Maria", "Bäcker")));
    anna.round();
    rita.round();
    backup.putBack(true);
    rita.round();
    CHECK(rita.file.number("SELECT count(*) FROM sync_issue") == 0);
    CHECK(field(rita, maria, "family_name") == text("Bäcker"));
    for (int i = 0; i < 2; ++i) {
        anna.round();
        rita.round();
    }
    CHECK(difference(rita.synced(), syncedOf(team)).toStdString() == "");
    CHECK(rita.file.number("SELECT count(*) FROM sync_issue") == 0);
}
