// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios.h"

#include "core/commands/contactcommands.h"
#include "core/queries/contactlist.h"
#include "core/sampledata/samplewriter.h"
#include "core/storage/lateindices.h"
#include "core/storage/readall.h"
#include "core/storage/widecache.h"
#include "core/sync/reportviews.h"
#include "core/sync/serveradmin.h"
#include "core/sync/teamclient.h"
#include "tests/support/postgres.h"

#include <sqlite3.h>

#include <algorithm>

// The whole way of team sync: from one file over a real server into another.

namespace kontor::bench {

using sync::ServerConnection;
using sync::TeamClient;
using tests::PostgresServer;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewest = 6'000;  // with all that belongs to them about 100,000 records
constexpr qint64 most = 60'000;   // about a million
constexpr int saves = 200;

/// A new file of a member.
class MemberFile {
public:
    MemberFile(const Scene &scene, const QString &name)
        : m_database(need(storage::Database::create(scene.folder + u"/"_s + name + u".kontor"_s, scene.secret, {&m_clock, 0, {}}))),
          session{m_database.get(), name, QStringLiteral("cli"), QStringLiteral("DE")}
    {
    }
    TeamClient client(ServerConnection connection)
    {
        return TeamClient([this](const auto &work) { return work(session); }, std::move(connection));
    }
    storage::Database &database() { return *m_database; }
    qint64 records() { return need(m_database->reader().scalar("SELECT count(*) FROM sync_record")).toLongLong(); }

private:
    base::SystemClock m_clock;
    std::unique_ptr<storage::Database> m_database;

public:
    const commands::Session session;
};

class Server {
public:
    explicit Server(PostgresServer &server) : m_server(&server)
    {
        need(root(u"postgres"_s).script("CREATE DATABASE files"));
        ServerConnection connection = root(u"files"_s);
        need(sync::installServer(connection, u"Bench"_s, sync::shippedServerSteps(), sync::reportViews()));
    }
    ServerConnection member(const QString &login)
    {
        sync::ServerAdmin admin = need(sync::ServerAdmin::open(root(u"files"_s)));
        if (!m_passwords.contains(login))
            m_passwords.insert(login, need(admin.addMember({login})).password);
        return need(ServerConnection::open({m_server->address(login, u"files"_s), m_passwords.value(login)}));
    }

private:
    ServerConnection root(const QString &database)
    {
        return need(ServerConnection::open({m_server->address(u"postgres"_s, database), m_server->password()}));
    }

    PostgresServer *m_server;
    QMap<QString, QString> m_passwords;
};

struct Copied {
    double ms = 0;
    double longestIndexMs = 0;  ///< for so long a save has to wait
};

/// The engine alone puts the rows of one file into the tables of an empty one, each table in one statement, and makes indices and words after
/// that: nothing read from a server, nothing checked or worked out.
Copied copiedByEngine(MemberFile &from, MemberFile &into)
{
    storage::Database &made = from.database();
    storage::Connection &connection = into.database().writer();
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    const QByteArray key = made.key().toHex() + made.salt().toHex();
    need(connection.execute("PRAGMA foreign_keys = OFF; ATTACH '" + made.path().toUtf8() + "' AS made KEY \"x'" + key + "'\""));
    const QStringList tables = need(storage::readAll<QString>(
        connection.statement(QByteArray("SELECT name FROM made.sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"
                                        " AND name NOT GLOB '*_fts*' AND name NOT GLOB '*_trigram*' AND name <> 'meta'")),
        [](const storage::Statement &row) { return row.text(0); }));
    need(storage::widenCache(connection));
    Copied copied;
    copied.ms = timed([&] {
        need(connection.execute("BEGIN IMMEDIATE"));
        need(storage::dropLateIndices(connection));
        for (const QString &table : tables)
            need(connection.execute("INSERT OR REPLACE INTO main." + table.toUtf8() + " SELECT * FROM made." + table.toUtf8()));
        while (need(storage::missesIndex(connection)))
            copied.longestIndexMs = std::max(copied.longestIndexMs, timed([&] { need(storage::makeMissingIndex(connection)); }));
        need(connection.execute("INSERT INTO contact_fts(contact_fts) VALUES('rebuild'); COMMIT"));
    });
    return copied;
}

/// From the save in one file to the same value in the other, without the debounce.
void measureArrival(MemberFile &from, TeamClient &sender, TeamClient &receiver, Report &report)
{
    const auto number = need(queries::contactSnapshot(from.session.database->reader(), {}));
    const auto ids = need(queries::contactIds(from.session.database->reader(), {number.front()}));
    Line line{u"sync.arrival"_s, u"a save reaches the other file"_s, {}, {}, 20, 0.99};
    for (int i = 0; i < saves; ++i) {
        line.ours.add(timed([&] {
            need(commands::editContact(from.session, ids.front(), {{u"remark"_s, QString::number(i)}}));
            sync::RoundReport done;
            while (need(sender.push(done))) {
            }
            need(receiver.round());
        }));
    }
    report.lines << line;
}

}  // namespace

void measureSyncFiles(const Scene &scene, Report &report)
{
    const auto postgres = PostgresServer::start({false, true, {u"shared_buffers = '512MB'"_s}});
    if (!postgres) {
        std::fprintf(stderr, "kontor-bench: files in a team are not measured: %s\n", qUtf8Printable(postgres.error().message));
        return;
    }
    Server server(**postgres);
    MemberFile anna(scene, u"anna"_s);
    MemberFile bert(scene, u"bert"_s);
    (void)need(sampledata::writeSampleData(anna.session, std::clamp(report.contacts, fewest, most), 1, {}));
    TeamClient sender = anna.client(server.member(u"anna"_s));
    TeamClient receiver = bert.client(server.member(u"bert"_s));
    need(sender.join(sync::FirstContact::Share, u"anna"_s));
    Rate sent{u"sync.share"_s, u"records of a file that joins, sent"_s, 0, 0, 0, 15'000};
    sent.ms = timed([&] { need(sender.round()); });
    sent.count = anna.records();
    report.rates << sent;
    need(receiver.join(sync::FirstContact::Receive, u"bert"_s));
    Rate received{u"sync.bootstrap"_s, u"records fetched into a new file, lists and search made"_s, 0, 0, 0, 66'000};
    const double written = writtenMb();
    received.ms = timed([&] { need(receiver.round()); });
    received.count = bert.records();
    MemberFile engine(scene, u"engine"_s);
    const Copied copied = copiedByEngine(bert, engine);
    received.floorMs = copied.ms;
    report.rates << received;
    report.figures << Figure{u"sync.bootstrap-index"_s, u"the longest of its indices made afterwards: a save waits for it"_s, copied.longestIndexMs, u"ms"_s};
    report.figures << Figure{u"sync.bootstrap-written"_s, u"written for that, log and file"_s, writtenMb() - written, u"MB"_s};
    measureArrival(anna, sender, receiver, report);
}

}  // namespace kontor::bench
