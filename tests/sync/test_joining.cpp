// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/contactcommands.h"
#include "core/commands/customvalues.h"
#include "core/commands/tagcommands.h"
#include "core/commands/templatecommands.h"
#include "core/commands/undo.h"
#include "core/storage/check.h"
#include "core/sync/joinpreview.h"

#include "tests/support/filedump.h"

// A file with contacts joins a team that has some of them already.

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;

namespace {

model::ContactDraft person(const char *given, const char *family, std::initializer_list<model::ChildDraft> points, const char *number = nullptr)
{
    model::ContactDraft draft = personDraft(given, family);
    draft.points = points;
    if (number != nullptr)
        draft.fields.insert(u"customer_number"_s, text(number));
    return draft;
}

model::ContactDraft firm(const char *name, const char *city)
{
    model::ContactDraft draft = firmDraft(name);
    draft.addresses = {{{}, {{u"city"_s, text(city)}}}};
    return draft;
}

/// Anna's team has contacts, and Bert has a file of his own.
struct Joining {
    Team team;
    Member anna;
    Member bert;

    explicit Joining(PostgresServer &server) : team(server), anna(team, u"anna"_s, 1), bert(team, u"bert"_s, 2)
    {
        for (Member *member : {&anna, &bert}) {
            const bool isAnna = member == &anna;
            const auto make = [&](model::ContactDraft draft) {
                draft.tags = {u"Stammkunde"_s};
                draft.custom = {{u"hobby"_s, u"Segeln"_s}};
                requireValue(commands::createContact(member->file.session(), draft));
            };
            make(person("Maria", "Bäcker", {pointDraft("email", isAnna ? "maria@example.org" : "MARIA@example.org")}));
            make(person("Jörg", "Strauß", {pointDraft(isAnna ? "phone" : "mobile", isAnna ? "0221 4711" : "+49 221 4711")}));
            make(person("Eva", isAnna ? "Klein" : "KLEIN", {}, "K-7"));
            make(firm(isAnna ? "Größer & Söhne" : "Groesser + Soehne", isAnna ? "Köln" : "KÖLN"));
            // The same mailbox, other people; the same name alone; one who fits two.
            make(person(isAnna ? "Otto" : "Hans", "Gross", {pointDraft("email", "info@gross.example")}));
            make(person("Max", "Muster", {pointDraft("phone", isAnna ? "030 1" : "030 2")}));
            make(person("Uwe", "Zwei", {pointDraft("email", "uwe@example.org")}));
        }
        requireValue(commands::createContact(anna.file.session(), person("Uwe", "Zwei", {pointDraft("email", "uwe@example.org")})));
        anna.join();
        anna.round();
    }
    sync::JoinPreview preview()
    {
        sync::ServerConnection connection = bert.connect();
        return requireValue(sync::previewJoin([this](const auto &work) { return work(bert.file.session()); }, connection));
    }
    qint64 visible(Member &member) { return member.file.number("SELECT count(*) FROM visible_contact"); }
    void expectSame()
    {
        for (int i = 0; i < 3; ++i) {
            bert.round();
            anna.round();
        }
        const auto truth = syncedOf(team);
        for (Member *member : {&anna, &bert}) {
            CHECK(difference(member->synced(), truth).toStdString() == "");
            CHECK(member->waiting() == 0);
            CHECK(requireValue(storage::checkFile(member->file.connection(), {})).problems == QStringList());
        }
    }
};

}  // namespace

TEST_CASE("Before joining one sees what both have, and nothing is written for it", "[joining]")
{
    KONTOR_POSTGRES(server);
    Joining j(server);
    const QByteArray before = wholeDump(j.bert.file.connection());
    const auto truth = syncedOf(j.team);
    const QString devices = j.team.value("SELECT count(*) FROM sync.device");
    const sync::JoinPreview preview = j.preview();
    CHECK(wholeDump(j.bert.file.connection()) == before);
    CHECK(difference(truth, syncedOf(j.team)).toStdString() == "");
    CHECK(j.team.value("SELECT count(*) FROM sync.device") == devices);

    CHECK(preview.isLookedAt);
    CHECK(preview.teamCount(u"contact"_s) == 8);
    CHECK(preview.teamCount(u"tag"_s) == 1);
    CHECK(preview.file.value(u"contact"_s) == 7);
    QMap<QString, sync::TwinReason> found;
    for (const auto &match : preview.contacts)
        found.insert(match.name, match.reason);
    CHECK(found == QMap<QString, sync::TwinReason>{{text("Bäcker, Maria"), sync::TwinReason::Email}, {text("Strauß, Jörg"), sync::TwinReason::Phone},
                                                   {u"KLEIN, Eva"_s, sync::TwinReason::CustomerNumber}, {u"Groesser + Soehne"_s, sync::TwinReason::FirmAndPlace}});
    CHECK(preview.unclear == 1);
    CHECK(preview.known == 0);
    REQUIRE(preview.definitions.size() == 2);

    // Where an administrator adds the devices, nobody reads without one.
    sync::ServerConnection root = j.team.superuser();
    requireValue(root.exec("UPDATE sync.policy SET open_devices = false"));
    CHECK_FALSE(j.preview().isLookedAt);
    sync::ServerConnection closed = j.bert.connect();
    CHECK(sync::sqlState(closed.exec("SELECT * FROM sync_v1.glance($1, '{contact}', '{kind}', NULL, 9)", {idOf(1)}).error()) == "KS002");
    requireValue(root.exec("UPDATE sync.policy SET open_devices = true"));

    // Who may not read a scope learns nothing of it.
    sync::ServerConnection connection = j.bert.connect();
    const auto foreign = connection.exec("SELECT * FROM sync_v1.glance($1, '{contact}', '{kind}', NULL, 9)", {idOf(1)});
    REQUIRE_FALSE(foreign.has_value());
    CHECK(sync::sqlState(foreign.error()) == "KS009");
}

TEST_CASE("What both have becomes one once all has arrived, and undo takes it apart", "[joining]")
{
    KONTOR_POSTGRES(server);
    Joining j(server);
    const bool combine = GENERATE(true, false);
    const auto preview = j.preview();
    requireValue(j.bert.client().join(sync::FirstContact::Share, u"bert"_s, combine ? preview.twins() : QList<commands::Twins>()));
    j.expectSame();
    CHECK(j.visible(j.bert) == (combine ? 11 : 15));
    CHECK(j.visible(j.anna) == (combine ? 11 : 15));
    CHECK(j.anna.file.number("SELECT count(*) FROM tag WHERE deleted_at IS NULL") == (combine ? 1 : 2));
    CHECK(j.anna.file.number("SELECT count(*) FROM custom_field WHERE deleted_at IS NULL") == (combine ? 1 : 2));
    if (!combine)
        return;
    CHECK(j.bert.file.number("SELECT count(DISTINCT field_id) FROM custom_value") == 1);
    CHECK(j.bert.file.number("SELECT count(*) FROM join_match") == 0);
    CHECK(j.bert.file.number("SELECT count(*) FROM command WHERE state = 'open'") == 0);
    const auto undone = requireValue(commands::undo(j.bert.file.session()));
    CHECK(undone.kind == u"team.combine"_s);
    CHECK(undone.conflicts == 0);
    j.expectSame();
    CHECK(j.visible(j.anna) == 15);
    CHECK(j.preview().known == 15);
    CHECK(j.preview().contacts.isEmpty());
}

TEST_CASE("Joining that is cut off anywhere goes on with the next start", "[joining]")
{
    KONTOR_POSTGRES(server);
    for (int cut = 0; cut < 6; ++cut) {
        CAPTURE(cut);
        Joining j(server);
        const auto preview = j.preview();
        requireValue(j.bert.client().join(sync::FirstContact::Share, u"bert"_s, preview.twins()));
        j.bert.file.reopen();
        // A program that dies after so many statements of the first round.
        storage::FaultPlan counting;
        storage::FaultPlan plan{150 + cut * 400, 0, 13};
        j.bert.file.connection().setFaultPlan(&plan);
        const auto round = j.bert.client().round();
        j.bert.file.connection().setFaultPlan(nullptr);
        if (plan.executed >= 150 + cut * 400)
            CHECK_FALSE(round.has_value());
        j.bert.file.reopen();
        j.expectSame();
        CHECK(j.visible(j.anna) == 11);
        CHECK(j.bert.file.number("SELECT count(*) FROM join_match") == 0);
        CHECK(j.bert.file.number("SELECT count(*) FROM command WHERE state = 'open'") == 0);
    }
}
