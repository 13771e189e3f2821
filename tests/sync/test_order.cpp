// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/team.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <thread>

// Revisions become visible in their order; a restored server is noticed; a killed one loses nothing it answered for.

using namespace kontor;
using namespace kontor::sync;
using namespace kontor::tests;

namespace {

constexpr qint64 early = qint64(1'700'000'000'000) << 16;

}  // namespace

TEST_CASE("eight writers and a polling reader: no revision is missed", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    constexpr int writers = 8;
    std::vector<Peer> peers;
    for (int i = 0; i < writers; ++i)
        peers.push_back(team.peer(u"w%1"_s.arg(i)));
    Peer reader = team.peer(u"reader"_s);
    const QString org = reader.scope(u"org"_s);
    std::atomic<int> running = writers;
    std::atomic<int> sent = 0;
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([&, w] {
            QElapsedTimer clock;
            clock.start();
            // Catch2 is for one thread: failures are counted here, and looked at below.
            for (int i = 0; clock.elapsed() < 3000; ++i) {
                QJsonArray changes;
                for (int k = 0; k < 1 + (i + w) % 7; ++k)
                    changes << newRecord(idOf(w * 10'000'000 + i * 10 + k), org, early, {{u"a"_s, i}});
                if (peers[size_t(w)].send(changes))
                    sent += int(changes.size());
                else
                    ++failed;
            }
            --running;
        });
    }
    QMap<QString, qint64> got;
    qint64 cursor = 0;
    int behind = 0;
    for (bool last = false; !last;) {
        last = running == 0;
        for (Page page; page.end.isEmpty() || page.more();) {
            page = reader.pull(org, cursor, 50);
            for (const FeedRow &row : std::as_const(page.rows)) {
                behind += row.rev <= cursor ? 1 : 0;
                got.insert(row.id, row.rev);
            }
            cursor = page.next();
        }
    }
    for (std::thread &thread : threads)
        thread.join();
    REQUIRE(failed == 0);
    REQUIRE(behind == 0);
    REQUIRE(sent > writers);
    REQUIRE(got.size() == sent);
}

TEST_CASE("a page of the feed costs what it holds, however much is left", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    const QString org = anna.scope(u"org"_s);
    requireValue(team.superuser().script("INSERT INTO sync.rec SELECT gen_random_uuid(), (SELECT scope FROM sync.scope WHERE kind = 'org'), 100 + i / 5, 100,"
                                         " 1, 'contact', 'live', '{}', NULL FROM generate_series(0, 4999) i; UPDATE sync.clock SET rev = 2000"));
    // The server's own count of rows of that table, which goes on within one transaction.
    const auto counted = [&] {
        return requireValue(anna.connection().value("SELECT coalesce(sum(seq_tup_read + idx_tup_fetch), 0) FROM pg_stat_xact_all_tables"
                                                    " WHERE schemaname = 'sync' AND relname = 'rec'")).toLongLong();
    };
    const auto rowsRead = [&](qint64 cursor) {
        requireValue(anna.connection().exec("BEGIN"));
        const qint64 before = counted();
        CHECK(anna.pull(org, cursor, 50).rows.size() == 50);
        const qint64 read = counted() - before;
        requireValue(anna.connection().exec("ROLLBACK"));
        return read;
    };
    for (const char *statistics : {"", "ANALYZE sync.rec"}) {  // a table that was just filled has none
        requireValue(team.superuser().script(statistics));
        for (const qint64 cursor : {99, 600, 1000}) {
            const qint64 read = rowsRead(cursor);
            INFO(statistics << " from " << cursor << ": " << read);
            CHECK(read >= 50);
            CHECK(read < 200);
        }
    }
}

TEST_CASE("a server restored from a base backup shows it in three ways", "[sync]")
{
    KONTOR_POSTGRES(shared);
    Q_UNUSED(shared)
    const auto server = requireValue(PostgresServer::start({}));
    Team team(*server);
    QString org;
    QString epoch;
    qint64 before = 0;
    qint64 after = 0;
    QString backup;
    QString device;
    {
        Peer anna = team.peer(u"anna"_s);
        device = anna.device();
        org = anna.scope(u"org"_s);
        before = anna.push({newRecord(idOf(1), org, early, {})}).rev;
        requireValue(anna.connection().exec("SELECT sync_v1.ack($1, $2)", {device, before}));
        epoch = anna.hello().value(u"epoch"_s).toString();
        backup = requireValue(server->baseBackup());
        after = anna.push({newRecord(idOf(2), org, early, {})}).rev;
        requireValue(anna.connection().exec("SELECT sync_v1.ack($1, $2)", {device, after}));
    }
    requireValue(server->restore(backup));
    Peer anna(team.connect(u"anna"_s), device);
    anna.batch = 2;
    // 1: the head is behind the cursor. 2: the server has confirmed less than the client knows. 3: the next batch is no next.
    const QJsonObject hello = anna.hello();
    REQUIRE(hello.value(u"rev"_s).toInteger() < after);
    REQUIRE(hello.value(u"device"_s)[u"acked"_s].toInteger() == before);
    REQUIRE(hello.value(u"device"_s)[u"batch"_s].toInteger() == 1);
    REQUIRE(stateOf(anna.send({newRecord(idOf(3), org, early, {})})) == "KS005");
    // The administrator says so; from then on the epoch does, and no number comes twice.
    REQUIRE(requireValue(team.admin().afterRestore()) != epoch);
    REQUIRE(anna.hello().value(u"epoch"_s).toString() != epoch);
    REQUIRE(anna.hello().value(u"rev"_s).toInteger() > after);
    // A new timeline (restoring from an archive, a failover) and another cluster are noticed without being told.
    const QString second = anna.hello().value(u"epoch"_s).toString();
    requireValue(team.superuser().script("UPDATE sync.clock SET incarnation = 'another-00000001'"));
    const QString third = anna.hello().value(u"epoch"_s).toString();
    REQUIRE(third != second);
    REQUIRE(anna.hello().value(u"epoch"_s).toString() == third);
    requireValue(team.superuser().script("UPDATE sync.clock SET incarnation = 'another-00000001'"));
    anna.batch = 1;
    const QByteArray answer = requireValue(anna.send({newRecord(idOf(3), org, early, {})}));
    REQUIRE(QJsonDocument::fromJson(answer).object().value(u"epoch"_s).toString() != third);
    REQUIRE(requireValue(team.admin().verify()).problems.isEmpty());
}

TEST_CASE("a server that is stopped hard has every push that it answered, once", "[sync]")
{
    KONTOR_POSTGRES(shared);
    Q_UNUSED(shared)
    const auto server = requireValue(PostgresServer::start({false, true, {}}));
    Team team(*server);
    Peer anna = team.peer(u"anna"_s);
    const QString org = anna.scope(u"org"_s);
    std::atomic<bool> stopped = false;
    int answered = 0;
    std::thread stopper([&] {
        QThread::msleep(500);
        stopped = server->stop("immediate").has_value();
    });
    QJsonArray changes;
    for (;;) {
        changes = {newRecord(idOf(answered + 1), org, early, {})};
        if (!anna.send(changes))
            break;
        ++answered;
    }
    stopper.join();
    REQUIRE(stopped);
    REQUIRE(answered > 0);
    requireValue(server->startAgain());
    Peer again(team.connect(u"anna"_s), anna.device());
    again.batch = anna.batch;
    requireValue(again.send(changes));  // whether it had arrived or not
    REQUIRE(again.pull(org, 0, 50'000).rows.size() == answered + 1);
    REQUIRE(team.value("SELECT count(*) FROM sync.revision WHERE kind = 'push'").toInt() == answered + 1);
}
