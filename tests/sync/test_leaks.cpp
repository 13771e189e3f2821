// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/contactcommands.h"
#include "core/commands/maintenance.h"
#include "core/commands/scrub.h"
#include "core/commands/taskcommands.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

// What must not be in a file is not there: neither in a row nor in a page that is free, nor in a search index, nor in the log. Pages
// are read as the engine decrypts them, and what is looked for was there before.

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;

namespace {

constexpr char marker[] = "xqzvw";
constexpr qint64 logHeader = 32;
constexpr qint64 frameHeader = 24;

/// Pages with the marker, in any case of letters.
QStringList pagesWith(storage::Connection &connection)
{
    QStringList found;
    storage::Statement query = connection.statement(QByteArray("SELECT pgno, data FROM sqlite_dbpage"));
    while (requireValue(query.step())) {
        const QByteArray page = query.blob(1).toLower();
        if (const qsizetype at = page.indexOf(marker); at >= 0)
            found << QStringLiteral("page %1: %2").arg(query.integer(0)).arg(QString::fromLatin1(page.mid(std::max<qsizetype>(0, at - 20), 60).toPercentEncoding(" ")));
    }
    return found;
}

/// The same of every state that the log of a closed-off copy can bring back. Frames of a log before this one are none of them: there are
/// none, which is checked.
QStringList logWith(Member &member)
{
    const QByteArray log = fileBytes(member.file.path() + u"-wal"_s);
    if (log.isEmpty())
        return {};
    const qint64 frame = frameHeader + qFromBigEndian<quint32>(log.constData() + 8);
    QStringList found;
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.kontor"_s);
    for (qint64 end = logHeader + frame; end <= log.size(); end += frame) {
        if (log.mid(16, 8) != log.mid(end - frame + 8, 8)) {
            found << u"the log has frames of one before"_s;
            break;
        }
        if (qFromBigEndian<quint32>(log.constData() + end - frame + 4) == 0)  // no commit
            continue;
        writeFile(copy, fileBytes(member.file.path()));
        writeFile(copy + u"-wal"_s, log.left(end));
        QFile::remove(copy + u"-shm"_s);
        const auto connection = requireValue(storage::Connection::open({copy, testKey(), {}, storage::Connection::Access::ReadWrite, false}));
        found += pagesWith(*connection);
    }
    return found;
}

std::string leaks(Member &member)
{
    return (pagesWith(member.file.connection()) + logWith(member)).mid(0, 10).join(u'\n').toStdString();
}

QString marked(const char *rest)
{
    return QString::fromLatin1(marker) + text(rest);
}

/// Somebody with the marker wherever a text can be.
model::ContactDraft markedDraft()
{
    model::ContactDraft draft = personDraft(marked("ia").toUtf8(), marked("mann").toUtf8());
    draft.fields.insert(u"remark"_s, marked(" Bemerkung"));
    draft.points = {pointDraft("email", marked("@example.org").toUtf8())};
    draft.addresses = {{{}, {{u"street"_s, marked("straße 1")}, {u"city"_s, marked("stadt")}}}};
    draft.affiliations = {{marked(" Bau GmbH"), {{u"position"_s, marked("leiterin")}}}};
    draft.activities = {{{}, {{u"kind"_s, u"note"_s}, {u"occurred_at"_s, testNowMs}, {u"subject"_s, marked(" Betreff")}, {u"body"_s, marked(" Text")}}}};
    draft.tasks = {{{}, {{u"title"_s, marked(" anrufen")}, {u"note"_s, marked(" Notiz")}}}};
    draft.custom = {{u"hobby"_s, marked(" sammeln")}};
    draft.files = {{marked(".txt"), u"text/plain"_s, marked(" Inhalt").repeated(2'000).toUtf8(), false}};
    return draft;
}

void indexAll(Member &member)
{
    while (requireValue(commands::tidyWhenIdle(member.file.session())) != commands::Tidied::Nothing) {
    }
}

/// Enough others that free pages, deeper trees and parts of indices come about.
void addCrowd(Member &member)
{
    for (int i = 0; i < 120; ++i)
        requireValue(commands::createContact(member.file.session(), fullDraft("Maria", ("Bäcker" + QByteArray::number(i)).constData())));
}

struct Two {
    explicit Two(PostgresServer &server) : team(server), anna(team, u"anna"_s, 1'000'000), bert(team, u"bert"_s, 2'000'000)
    {
        addCrowd(anna);
        anna.join();
        bert.join();
        exchange();
    }
    void exchange()
    {
        for (int i = 0; i < 2; ++i) {
            anna.round();
            bert.round();
        }
    }
    Team team;
    Member anna;
    Member bert;
};

}  // namespace

TEST_CASE("of what was erased no byte is left in any file", "[client][leaks]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), markedDraft()));
    // A colleague of hers stays; the firm's name is in his row of the list, too.
    model::ContactDraft colleague = personDraft("Jan", "Fischer");
    colleague.affiliations = {{marked(" Bau GmbH"), {}}};
    requireValue(commands::createContact(two.anna.file.session(), colleague));
    two.exchange();
    for (Member *member : {&two.anna, &two.bert}) {
        member->file.clock().advance(1'000);
        requireValue(commands::editContact(member->file.session(), maria, {{u"nickname"_s, marked(member == &two.anna ? "anna" : "bert")}}));
        requireValue(commands::editContact(member->file.session(), maria, {{u"remark"_s, QVariant()}}));
        indexAll(*member);
    }
    two.exchange();
    CHECK(two.anna.issues("conflict") + two.bert.issues("conflict") > 0);
    for (Member *member : {&two.anna, &two.bert}) {
        indexAll(*member);
        CHECK(pagesWith(member->file.connection()).size() > 8);
    }

    QList<Uuid> ids;
    const sync::Reply rows = requireValue(two.team.superuser().exec("SELECT id FROM sync.rec WHERE data::text ILIKE '%xqzvw%'"));
    for (int row = 0; row < rows.rows(); ++row)
        ids << *Uuid::fromString(rows.text(row, 0));
    REQUIRE(ids.size() == 8);
    requireValue(two.team.admin().erase(ids, false));
    // An edit that waits when the erasure comes.
    requireValue(commands::editContact(two.bert.file.session(), maria, {{u"title"_s, marked("Dr.")}}));
    two.exchange();
    for (Member *member : {&two.anna, &two.bert}) {
        CAPTURE(member->name().toStdString());
        CHECK(leaks(*member) == "");
        CHECK(member->file.number("SELECT count(*) FROM visible_contact WHERE given_name = 'Jan'") == 1);
        CHECK(requireValue(commands::checkFile(member->file.session(), JobControl())).problems.isEmpty());
        member->file.reopen();
        CHECK(leaks(*member) == "");
    }
    for (const auto &confirmed : requireValue(two.team.admin().confirmed(ids)))
        CHECK(confirmed.confirmed == confirmed.devices);
}

TEST_CASE("an erasure is confirmed only when nothing of it is left", "[client][leaks]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), markedDraft()));
    two.exchange();
    requireValue(two.team.admin().erase({maria}, false));
    sync::TeamClient client = two.bert.client();
    {
        // Somebody reads an old state: the log cannot be emptied.
        const auto reader = requireValue(two.bert.file.database().newReader());
        requireValue(reader->execute("BEGIN"));
        REQUIRE(requireValue(reader->scalar("SELECT count(*) FROM contact")).toInt() > 0);
        requireValue(client.round());
        CHECK(requireValue(two.team.admin().confirmed({maria})).first().confirmed == 0);
        requireValue(reader->execute("ROLLBACK"));
    }
    requireValue(client.round());
    CHECK(requireValue(two.team.admin().confirmed({maria})).first().confirmed == 1);
    CHECK(requireValue(commands::scrub(two.bert.file.session())) == commands::Scrubbed::Done);
}

TEST_CASE("nobody ever holds a private record of somebody else, nor what was made private or left to others", "[client][leaks]")
{
    KONTOR_POSTGRES(server);
    Two two(server);
    const Uuid own = Uuid::fromBytes(two.anna.file.scalar("SELECT id FROM sync_scope WHERE kind = 'private'").toByteArray());
    model::ContactDraft draft = markedDraft();
    draft.affiliations.clear();  // the firm is a record of its own
    draft.custom.clear();
    SECTION("private from the start")
    {
        draft.fields.insert(u"scope"_s, own.toBytes());
        requireValue(commands::createContact(two.anna.file.session(), draft));
        for (int i = 0; i < 3; ++i) {
            two.anna.round();
            two.bert.round();
            CHECK(leaks(two.bert) == "");
        }
        CHECK_FALSE(pagesWith(two.anna.file.connection()).isEmpty());
        CHECK(two.team.value("SELECT count(*) FROM sync.rec r JOIN sync.scope s USING (scope) WHERE r.data::text ILIKE '%xqzvw%' AND s.kind <> 'private'") == u"0"_s);
    }
    SECTION("made private later")
    {
        const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), draft));
        two.exchange();
        indexAll(two.bert);
        CHECK_FALSE(pagesWith(two.bert.file.connection()).isEmpty());
        requireValue(commands::editContact(two.anna.file.session(), maria, {{u"scope"_s, own.toBytes()}}));
        two.exchange();
        CHECK(leaks(two.bert) == "");
        CHECK_FALSE(pagesWith(two.anna.file.connection()).isEmpty());
        // And back: all of it comes again.
        requireValue(commands::editContact(two.anna.file.session(), maria, {{u"scope"_s, QVariant()}}));
        two.exchange();
        two.exchange();
        CHECK(difference(two.anna.synced(), two.bert.synced()).toStdString() == "");
        CHECK(two.bert.file.number("SELECT count(*) FROM task WHERE title LIKE 'xqzvw%'") == 1);
        CHECK(two.bert.file.number("SELECT count(*) FROM activity WHERE subject LIKE 'xqzvw%'") == 1);
    }
    SECTION("a task that gets to somebody private")
    {
        draft.activities.clear();
        draft.tasks.clear();
        draft.fields.insert(u"scope"_s, own.toBytes());
        const ContactId maria = requireValue(commands::createContact(two.anna.file.session(), draft));
        const ContactId jan = requireValue(commands::createContact(two.anna.file.session(), personDraft("Jan", "Fischer")));
        const auto task = requireValue(commands::createTask(two.anna.file.session(), jan, {{u"title"_s, marked(" anrufen")}}));
        two.exchange();
        CHECK_FALSE(pagesWith(two.bert.file.connection()).isEmpty());
        requireValue(commands::editTask(two.anna.file.session(), task, {{u"contact_id"_s, maria.toBytes()}}));
        two.exchange();
        CHECK(leaks(two.bert) == "");
    }
}

TEST_CASE("whoever leaves a scope keeps nothing of it", "[client][leaks]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    for (const char *name : {"anna", "bert"}) {
        sync::NewMember member{QString::fromLatin1(name)};
        member.teams = {u"Sales"_s};
        team.add(member);
    }
    Member anna(team, u"anna"_s, 1'000'000);
    Member bert(team, u"bert"_s, 2'000'000);
    addCrowd(anna);
    anna.join();
    bert.join();
    const Uuid sales = Uuid::fromBytes(anna.file.scalar("SELECT id FROM sync_scope WHERE name = 'Sales'").toByteArray());
    model::ContactDraft draft = markedDraft();
    draft.affiliations.clear();
    draft.custom.clear();
    draft.fields.insert(u"scope"_s, sales.toBytes());
    requireValue(commands::createContact(anna.file.session(), draft));
    anna.round();
    bert.round();
    indexAll(bert);
    CHECK_FALSE(pagesWith(bert.file.connection()).isEmpty());
    requireValue(team.admin().withdraw(team.login(u"bert"_s), u"Sales"_s));
    bert.round();
    bert.round();
    CHECK(leaks(bert) == "");
    CHECK_FALSE(pagesWith(anna.file.connection()).isEmpty());
}
