// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/sync/reportviews.h"
#include "core/sync/serveradmin.h"
#include "tests/support/catch.h"
#include "tests/support/postgres.h"
#include "tests/support/skip.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <memory>

// A team for one test case: a fresh database with the server's schema, members, and their computers as plain callers of
// the protocol. What they send is written out, so that a test shows the contract.

namespace kontor::tests {

using namespace Qt::StringLiterals;

/// Repeatable ids, readable in a failed test.
inline QString idOf(int n)
{
    return QStringLiteral("0193aaaa-0000-7000-8000-%1").arg(n, 12, 10, QLatin1Char('0'));
}

inline QJsonObject newRecord(const QString &id, const QString &scope, qint64 hlc, const QJsonObject &data,
                             const QString &kind = u"contact"_s)
{
    return {{u"id"_s, id}, {u"k"_s, kind}, {u"s"_s, scope}, {u"h"_s, hlc}, {u"d"_s, data}};
}
struct Edit {
    QString field;
    QJsonValue value;
    qint64 hlc = 0;
    qint64 base = 0;
};
inline QJsonObject edited(const QString &id, const QList<Edit> &edits)
{
    QJsonObject fields;
    for (const Edit &edit : edits)
        fields.insert(edit.field, QJsonArray{edit.value, edit.hlc, edit.base});
    return {{u"id"_s, id}, {u"f"_s, fields}};
}
inline QJsonObject removed(const QString &id, qint64 seenRev)
{
    return {{u"id"_s, id}, {u"x"_s, seenRev}};
}
inline QByteArray text(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// The server's steps: those of the program, or, to see that the tests notice a fault, the *.sql files of the folder
/// KONTOR_TEST_SERVER_SQL (tests/sync/mutations.py).
inline QList<sync::ServerStep> serverSteps()
{
    const QDir folder(qEnvironmentVariable("KONTOR_TEST_SERVER_SQL"));
    if (folder.path() == u"."_s)
        return sync::shippedServerSteps();
    QList<sync::ServerStep> steps;
    for (const QString &name : folder.entryList({u"0*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        steps << sync::ServerStep{name.chopped(4).toUtf8(), file.readAll()};
    }
    return steps;
}

struct FeedRow {
    char what = 0;
    QString id;
    qint64 rev = 0;
    QString kind;
    qint64 born = 0;
    QJsonObject data;
    QJsonObject stamp;
};
struct Page {
    QMap<QString, FeedRow> rows;
    QJsonObject end;
    qint64 next() const { return end.value(u"next"_s).toInteger(); }
    bool more() const { return end.value(u"more"_s).toBool(); }
};

/// What came of a push for one record; "" where nothing had to be said.
struct Told {
    qint64 rev = 0;
    QMap<QString, QJsonObject> out;
    QString of(const QString &id) const { return out.value(id).value(u"o"_s).toString(); }
    QJsonObject of(const QString &id, const QString &part) const { return out.value(id).value(part).toObject(); }
};

/// A member at one computer.
class Peer {
public:
    Peer(sync::ServerConnection connection, const QString &device)
        : m_connection(std::move(connection)), m_device(device)
    {
    }

    sync::ServerConnection &connection() { return m_connection; }
    const QString &device() const { return m_device; }
    qint64 batch = 0;

    Result<QByteArray> sendRaw(const QByteArray &changes, qint64 number)
    {
        KONTOR_ASSIGN(const sync::Reply reply,
                      m_connection.exec("SELECT sync_v1.push($1, $2, $3, $4)", {m_device, number, qint64(0), changes}));
        return reply.bytes(0, 0);
    }
    Result<QByteArray> send(const QJsonArray &changes)
    {
        KONTOR_ASSIGN(const QByteArray answer, sendRaw(text(changes), batch + 1));
        ++batch;
        return answer;
    }
    Told push(const QJsonArray &changes) { return toldBy(requireValue(send(changes))); }
    static Told toldBy(const QByteArray &answer)
    {
        const QJsonObject object = QJsonDocument::fromJson(answer).object();
        Told told{object.value(u"rev"_s).toInteger(), {}};
        for (const QJsonValue &value : object.value(u"out"_s).toArray())
            told.out.insert(value.toObject().value(u"id"_s).toString(), value.toObject());
        REQUIRE(told.rev > 0);
        return told;
    }
    Page pull(const QString &scope, qint64 cursor, int limit = 1000)
    {
        const sync::Reply reply = requireValue(
            m_connection.exec("SELECT what, id, rev, kind, born, data, stamp FROM sync_v1.pull($1, $2, $3, $4)",
                              {m_device, scope, cursor, limit}));
        Page page;
        for (int i = 0; i < reply.rows(); ++i) {
            const QJsonObject data = QJsonDocument::fromJson(reply.bytes(i, 5)).object();
            if (reply.view(i, 0) == ".")
                page.end = data;
            else
                page.rows.insert(reply.text(i, 1), FeedRow{reply.view(i, 0)[0], reply.text(i, 1), reply.number(i, 2),
                                                           reply.text(i, 3), reply.number(i, 4), data,
                                                           QJsonDocument::fromJson(reply.bytes(i, 6)).object()});
        }
        REQUIRE_FALSE(page.end.isEmpty());
        return page;
    }
    QJsonObject json(const char *call, const sync::Parameters &more = {})
    {
        return QJsonDocument::fromJson(
                   requireValue(m_connection.exec(call, sync::Parameters{m_device} + more)).bytes(0, 0))
            .object();
    }
    QJsonObject hello() { return json("SELECT sync_v1.hello($1, 1, 1)"); }
    QJsonObject news() { return json("SELECT sync_v1.news($1)"); }
    QString scope(const QString &kind)
    {
        for (const QJsonValue &value : hello().value(u"scopes"_s).toArray()) {
            if (value[u"kind"_s].toString() == kind)
                return value[u"id"_s].toString();
        }
        return {};
    }

private:
    sync::ServerConnection m_connection;
    QString m_device;
};

class Team {
public:
    explicit Team(PostgresServer &server, bool install = true) : Team(server, u"template0"_s)
    {
        if (!install)
            return;
        sync::ServerConnection connection = superuser();
        requireValue(sync::installServer(connection, u"Muster GmbH"_s, serverSteps(), sync::reportViews()));
    }

    /// A copy of another team's database, for who needs many: a third of the time. It has the identity of that team.
    static std::unique_ptr<Team> copyOf(Team &team) { return std::unique_ptr<Team>(new Team(team.m_server, team.m_database)); }

    const QString &database() const { return m_database; }
    PostgresServer &server() { return m_server; }
    sync::ServerConnection superuser(const QString &database = {})
    {
        return requireValue(sync::ServerConnection::open(
            {m_server.address(u"postgres"_s, database.isEmpty() ? m_database : database), m_server.password()}));
    }
    sync::ServerAdmin admin() { return requireValue(sync::ServerAdmin::open(superuser())); }
    /// Logins belong to the whole server: those of this team carry its database's name.
    QString login(const QString &name) const { return name + u'_' + m_database; }

    sync::AddedMember add(sync::NewMember member)
    {
        const QString name = member.login;
        if (member.label.isEmpty())
            member.label = name;
        member.login = login(name);
        const sync::AddedMember added = requireValue(admin().addMember(member));
        if (!added.password.isEmpty())
            m_passwords.insert(name, added.password);
        return added;
    }
    sync::ServerConnection connect(const QString &name)
    {
        return requireValue(sync::ServerConnection::open(address(name)));
    }
    sync::ServerAddress address(const QString &name) const { return {m_server.address(login(name), m_database), m_passwords.value(name)}; }
    bool has(const QString &name) const { return m_passwords.contains(name); }
    /// A computer of a member (added on first use), registered.
    Peer peer(const QString &name, sync::NewMember as = {})
    {
        as.login = name;
        if (!m_passwords.contains(name))
            add(as);
        const QString device = QStringLiteral("d0000000-0000-4000-8000-%1").arg(++m_devices, 12, 10, QLatin1Char('0'));
        Peer peer(connect(name), device);
        requireValue(
            peer.connection().exec("SELECT sync_v1.register_device($1, $2, 1)", {device, u"computer of "_s + name}));
        return peer;
    }
    /// As a superuser: what is really there.
    QString value(const char *sql, const sync::Parameters &parameters = {})
    {
        return requireValue(superuser().value(sql, parameters));
    }

private:
    Team(PostgresServer &server, const QString &likeDatabase) : m_server(server), m_database(server.freshName())
    {
        requireValue(superuser(u"postgres"_s).script("CREATE DATABASE " + m_database.toLatin1() + " TEMPLATE " + likeDatabase.toLatin1()));
    }

    PostgresServer &m_server;
    QString m_database;
    QMap<QString, QString> m_passwords;
    int m_devices = 0;
};

/// SQLSTATE of a call that has to fail.
template <typename T>
QByteArray stateOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    REQUIRE_FALSE(result.error().message.isEmpty());
    return sync::sqlState(result.error());
}

}  // namespace kontor::tests
