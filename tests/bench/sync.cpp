// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios.h"

#include "core/sync/reportviews.h"
#include "core/sync/serveradmin.h"
#include "tests/support/postgres.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QThread>

#include <mutex>
#include <thread>

// The server half of team sync: a real PostgreSQL of its own that writes through to the disk, on the same computer.

namespace kontor::bench {

using sync::ServerConnection;
using tests::PostgresServer;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 early = qint64(1'700'000'000'000) << 16;
constexpr int clients = 50;
constexpr int seconds = 10;

QByteArray idOf(qint64 n)
{
    return "01a0aaaa-0000-7000-8000-" + QByteArray::number(n).rightJustified(12, '0');
}

/// A contact as it is typical: 13 fields, 510 bytes.
QByteArray contact(qint64 n, const QByteArray &scope)
{
    const QByteArray number = QByteArray::number(n);
    return R"({"id":")" + idOf(n) + R"(","k":"contact","s":")" + scope + R"(","h":)" + QByteArray::number(early)
           + R"(,"d":{"kind":"person","salutation":"mr","given_name":"Anna)" + number
           + R"(","family_name":"Beispielmann)" + number + R"(","org_name":"Firma )" + number
           + R"( GmbH","customer_number":"K)" + number
           + R"(","lifecycle_stage":"customer","industry":"Handel","language":"de","remark":"Ein Hinweis, der etwas länger ist und Nr. )"
           + number
           + R"( trägt.","created_at":1700000000000,"birthday":"1970-01-02","tag:0193aaaa-0000-7000-8000-00000000000)"
           + QByteArray::number(n % 10) + R"(":{}}})";
}

QByteArray edit(qint64 n, int round)
{
    return R"({"id":")" + idOf(n) + R"(","f":{"remark":["Neuer Hinweis )" + QByteArray::number(round) + R"(",)"
           + QByteArray::number(early + round + 1) + ',' + QByteArray::number(round == 0 ? early : early + round)
           + "]}}";
}

/// A member's computer.
struct Client {
    ServerConnection connection;
    QByteArray device;
    qint64 batch = 0;

    QByteArray push(const QByteArray &changes)
    {
        return need(connection.exec("SELECT sync_v1.push($1, $2, 0, $3)", {device, ++batch, changes})).bytes(0, 0);
    }
};

class Bench {
public:
    Bench(PostgresServer &server, Report &report) : m_server(server), m_report(report)
    {
        ServerConnection first = root(u"postgres"_s);
        need(first.script("CREATE DATABASE kontor"));
        ServerConnection connection = root(u"kontor"_s);
        need(sync::installServer(connection, u"Bench"_s, sync::shippedServerSteps(), sync::reportViews()));
        m_scope = need(connection.value("SELECT scope FROM sync.scope WHERE kind = 'org'")).toLatin1();
    }

    void run(qint64 contacts)
    {
        Client client = this->client();
        pushNew(client, 500, std::min<qint64>(contacts, 50'000), u"sync.push-500"_s);
        pushNew(client, 5000, contacts, u"sync.push-5000"_s);
        need(root(u"kontor"_s).script("ANALYZE sync.rec"));
        pushEdits(client);
        fetch(client);
        team();
    }

private:
    ServerConnection root(const QString &database)
    {
        return need(ServerConnection::open({m_server.address(u"postgres"_s, database), m_server.password()}));
    }

    /// A member of its own each: a login has a limit of connections.
    Client client()
    {
        const QString login = u"bench%1"_s.arg(++m_devices);
        sync::ServerAdmin admin = need(sync::ServerAdmin::open(root(u"kontor"_s)));
        const QString password = need(admin.addMember({login, {}, false, false, {}, false})).password;
        Client client{need(ServerConnection::open({m_server.address(login, u"kontor"_s), password})),
                      "d" + idOf(m_devices).mid(1), 0};
        need(client.connection.exec("SELECT sync_v1.register_device($1, 'bench', 1)", {client.device}));
        return client;
    }

    QByteArray batchOf(int size, const std::function<QByteArray()> &one)
    {
        QByteArray changes = "[";
        for (int i = 0; i < size; ++i)
            changes += (i > 0 ? "," : "") + one();
        return changes + ']';
    }

    void pushNew(Client &client, int size, qint64 count, const QString &id)
    {
        double ms = 0;
        for (qint64 done = 0; done < count; done += size) {
            const QByteArray changes = batchOf(size, [this] { return contact(++m_records, m_scope); });
            ms += timed([&] { client.push(changes); });
        }
        m_report.rates << Rate{id,    u"new records, %1 in a push"_s.arg(size), (count + size - 1) / size * size, ms, 0,
                               15'000};
    }

    void pushEdits(Client &client)
    {
        constexpr int size = 500;
        constexpr int rounds = 20;
        double ms = 0;
        for (int round = 0; round < rounds; ++round) {
            qint64 n = 0;
            const QByteArray changes = batchOf(size, [&] { return edit(++n, round); });
            ms += timed([&] { client.push(changes); });
        }
        m_report.rates << Rate{
            u"sync.push-edits"_s, u"edits of one field, %1 in a push"_s.arg(size), size * rounds, ms, 0, 0};
    }

    /// All records, as a new computer gets them: fetched only, nothing applied.
    void fetch(Client &client)
    {
        qint64 rows = 0;
        qint64 bytes = 0;
        const double ms = timed([&] {
            QByteArray cursor = "0";
            for (bool more = true; more;) {
                const sync::Reply page = need(client.connection.exec("SELECT * FROM sync_v1.pull($1, $2, $3, 10000)",
                                                                     {client.device, m_scope, cursor}));
                const QJsonObject end = QJsonDocument::fromJson(page.bytes(page.rows() - 1, 5)).object();
                for (int i = 0; i + 1 < page.rows(); ++i)
                    bytes += page.view(i, 5).size();
                rows += page.rows() - 1;
                cursor = QByteArray::number(end.value(u"next"_s).toInteger());
                more = end.value(u"more"_s).toBool();
            }
        });
        m_report.rates << Rate{u"sync.fetch"_s, u"records fetched from 0, 10,000 a page"_s, rows, ms, 0, 100'000};
        m_report.figures << Figure{u"sync.record-bytes"_s, u"a record's data on the wire"_s,
                                   double(bytes) / double(std::max<qint64>(rows, 1)), u"bytes"_s};
    }

    /// 50 clients each save a field once a second, at moments of their own, each in a thread of its own.
    void team()
    {
        const auto before = need(root(u"kontor"_s).value("SELECT pg_database_size(current_database())")).toLongLong();
        Line line{u"sync.team"_s, u"a push while %1 clients save once a second"_s.arg(clients), {}, {}, 250, 0.99};
        std::mutex mutex;
        std::vector<std::thread> threads;
        std::vector<Client> peers;
        for (int i = 0; i < clients; ++i)
            peers.push_back(client());
        for (int i = 0; i < clients; ++i) {
            threads.emplace_back([&, i] {
                QThread::msleep(unsigned(i) * 1000 / clients);
                for (int second = 0; second < seconds; ++second) {
                    QElapsedTimer clock;
                    clock.start();
                    peers[size_t(i)].push('[' + edit(1000 + i, second) + ']');
                    const double ms = double(clock.nsecsElapsed()) / 1e6;
                    {
                        const std::scoped_lock lock(mutex);
                        line.ours.add(ms);
                    }
                    QThread::msleep(unsigned(std::max<qint64>(0, 1000 - clock.elapsed())));
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        m_report.lines << line;
        const auto after = need(root(u"kontor"_s).value("SELECT pg_database_size(current_database())")).toLongLong();
        m_report.figures << Figure{u"sync.edit-bytes"_s, u"an edit of one field, sent"_s,
                                   double(edit(1000, 5).size() + 2), u"bytes"_s}
                         << Figure{u"sync.growth"_s, u"the server grows by an edit, before it tidies up"_s,
                                   double(after - before) / (clients * seconds), u"bytes"_s};
    }

    PostgresServer &m_server;
    Report &m_report;
    QByteArray m_scope;
    qint64 m_records = 0;
    int m_devices = 0;
};

}  // namespace

void measureSync(const Scene &, Report &report)
{
    const auto server = PostgresServer::start({false, true, {u"shared_buffers = '512MB'"_s}});
    if (!server) {
        std::fprintf(stderr, "kontor-bench: sync is not measured: %s\n", qUtf8Printable(server.error().message));
        return;
    }
    Bench(**server, report).run(std::max<qint64>(report.contacts, 10'000));
}

}  // namespace kontor::bench
