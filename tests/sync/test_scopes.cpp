// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/scopecommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/taskcommands.h"
#include "core/commands/undo.h"
#include "core/queries/team.h"

// Who of a team sees what: contacts that move take along what hangs on them, and nothing about them gets out later.

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;

namespace {

struct House {
    explicit House(PostgresServer &server) : team(server), anna(team, u"anna"_s, 1'000'000), bert(team, u"bert"_s, 2'000'000)
    {
        team.add({u"anna"_s, {}, {}, {}, {u"Sales"_s}});
        for (Member *member : {&anna, &bert}) {
            member->join();
            member->round();
        }
    }
    Uuid scope(const QString &kind)
    {
        for (const queries::TeamScope &scope : requireValue(queries::teamScopes(anna.file.connection()))) {
            if (scope.kind == kind)
                return scope.isOrganisation() ? Uuid() : scope.id;
        }
        FAIL("no such scope");
        return {};
    }
    ContactId contact(const char *given, const char *family)
    {
        anna.file.clock().advance(1'000);
        return requireValue(commands::createContact(anna.file.session(), personDraft(given, family)));
    }
    void move(const QList<ContactId> &contacts, const Uuid &to)
    {
        anna.file.clock().advance(1'000);
        requireValue(commands::moveContacts(anna.file.session(), contacts, to));
    }
    void write(const QList<ContactId> &contacts, const char *subject)
    {
        requireValue(commands::logActivity(anna.file.session(), contacts, {{u"kind"_s, u"note"_s}, {u"subject"_s, QString::fromUtf8(subject)}}));
    }
    void exchange()
    {
        anna.round();
        bert.round();
        CHECK(anna.waiting() == 0);
        CHECK(anna.issues("denied") == 0);
    }
    qint64 bertHas(const QByteArray &table, const QByteArray &where = "1") { return bert.file.number("SELECT count(*) FROM " + table + " WHERE " + where); }

    Team team;
    Member anna;
    Member bert;
};

}  // namespace

TEST_CASE("a contact that becomes private takes parts, tasks and entries along, and what is written later stays private", "[scopes]")
{
    KONTOR_POSTGRES(server);
    House house(server);
    house.anna.file.clock().advance(1'000);
    const ContactId maria = requireValue(commands::createContact(house.anna.file.session(), fullDraft("Maria", "Klein")));
    house.exchange();
    const qint64 firms = 1;
    REQUIRE(house.bertHas("contact") == 1 + firms);
    REQUIRE(house.bertHas("task") == 1);
    REQUIRE(house.bertHas("activity") == 1);

    house.move({maria}, house.scope(u"private"_s));
    house.exchange();
    CHECK(house.bertHas("contact") == firms);
    for (const char *table : {"task", "activity", "contact_point", "address", "affiliation", "attachment", "activity_link"})
        CHECK(house.bertHas(table) == 0);

    house.write({maria}, "Vertraulich");
    requireValue(commands::createTask(house.anna.file.session(), maria, {{u"title"_s, u"Geheim"_s}}));
    house.exchange();
    CHECK(house.bertHas("activity") == 0);
    CHECK(house.bertHas("task") == 0);
    CHECK(house.team.value("SELECT count(*)::text FROM sync.rec r JOIN sync.scope s USING (scope) WHERE r.kind IN ('activity', 'task') AND s.kind <> 'private'") == u"0"_s);

    requireValue(commands::undo(house.anna.file.session()));  // the task
    requireValue(commands::undo(house.anna.file.session()));  // the entry
    requireValue(commands::undo(house.anna.file.session()));  // the move
    house.exchange();
    CHECK(house.bertHas("contact", "family_name = 'Klein'") == 1);
    CHECK(house.bertHas("activity", "deleted_at IS NULL") == 1);
    CHECK(house.bertHas("task", "deleted_at IS NULL") == 1);
}

TEST_CASE("an entry with several people is seen by those only who see all of them", "[scopes]")
{
    KONTOR_POSTGRES(server);
    House house(server);
    const ContactId maria = house.contact("Maria", "Klein");
    const ContactId otto = house.contact("Otto", "Groß");
    house.write({maria, otto}, "Zu dritt");
    house.exchange();
    REQUIRE(house.bertHas("activity") == 1);
    house.move({maria}, house.scope(u"private"_s));
    house.exchange();
    CHECK(house.bertHas("contact") == 1);
    CHECK(house.bertHas("activity") == 0);
    house.move({otto}, house.scope(u"team"_s));  // still about somebody private
    house.exchange();
    CHECK(house.bertHas("contact") == 0);
    house.move({otto}, {});
    house.exchange();
    CHECK(house.bertHas("activity") == 0);
    house.move({maria}, {});
    house.exchange();
    CHECK(house.bertHas("activity") == 1);
    CHECK(difference(house.anna.synced(), house.bert.synced()).toStdString() == "");
}

TEST_CASE("new contacts are visible for whom the file's setting says, as long as that is possible", "[scopes]")
{
    KONTOR_POSTGRES(server);
    House house(server);
    const Uuid own = house.scope(u"private"_s);
    requireValue(commands::storeSetting(house.anna.file.session(), model::FileSetting::TeamScope, own.toString()));
    house.anna.file.clock().advance(1'000);
    requireValue(commands::createContact(house.anna.file.session(), fullDraft("Maria", "Klein")));
    house.exchange();
    for (const char *table : {"contact", "task", "activity"})
        CHECK(house.bertHas(table) == 0);

    requireValue(commands::storeSetting(house.anna.file.session(), model::FileSetting::TeamScope, Uuid::fromString(idOf(9))->toString()));
    house.contact("Otto", "Groß");
    house.exchange();
    CHECK(house.bertHas("contact") == 1);
}

TEST_CASE("contents of files come at once, or photos only and the rest when asked for", "[scopes]")
{
    KONTOR_POSTGRES(server);
    House house(server);
    house.anna.file.clock().advance(1'000);
    requireValue(commands::createContact(house.anna.file.session(), fullDraft("Maria", "Klein")));
    house.anna.round();
    sync::TeamClient client = house.bert.client();
    client.setFileFetch(sync::FileFetch::Photos);
    requireValue(client.round());
    REQUIRE(house.bertHas("attachment") == 1);
    CHECK(house.bertHas("blob") == 0);
    const auto storage = [&](const auto &work) { return work(house.bert.file.session()); };
    storage::Statement query = house.bert.file.connection().statement(QByteArray("SELECT sha256 FROM attachment"));
    REQUIRE(requireValue(query.step()));
    const QByteArray sha256 = query.blob(0);
    requireValue(query.run());
    sync::FileDownload download(sha256);
    CHECK_FALSE(requireValue(download.step(storage, client.connection(), client.device())));
    CHECK(download.bytes() == QByteArray("Inhalt").size());
    CHECK(requireValue(download.step(storage, client.connection(), client.device())));
    CHECK(house.bertHas("blob") == 1);
    // What is there already is not fetched again.
    CHECK(requireValue(sync::FileDownload(sha256).step(storage, client.connection(), client.device())));
    const auto none = sync::FileDownload(QByteArray(32, 'x')).step(storage, client.connection(), client.device());
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == ErrorCode::NotFound);
}
