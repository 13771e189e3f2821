// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/teamstate.h"

#include "core/storage/meta.h"
#include "core/sync/servererrors.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace kontor::sync {

using storage::Connection;
using storage::metaValue;
using storage::setMeta;
using storage::Statement;

namespace {

Uuid uuidIn(const QJsonValue &value)
{
    return Uuid::fromString(value.toString()).value_or(Uuid{});
}

}  // namespace

Result<Greeting> readGreeting(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject user = object[QStringLiteral("user")].toObject();
    const QJsonObject device = object[QStringLiteral("device")].toObject();
    Greeting greeting;
    greeting.server = uuidIn(object[QStringLiteral("server")]);
    greeting.epoch = object[QStringLiteral("epoch")].toString();
    greeting.rev = object[QStringLiteral("rev")].toInteger();
    greeting.nowMs = object[QStringLiteral("now")].toInteger();
    greeting.userId = user[QStringLiteral("id")].toInt();
    greeting.login = user[QStringLiteral("login")].toString();
    greeting.label = user[QStringLiteral("label")].toString();
    greeting.rights = user[QStringLiteral("rights")].toInteger();
    greeting.knowsDevice = !device.isEmpty();
    greeting.revoked = device[QStringLiteral("revoked")].toBool();
    greeting.batch = device[QStringLiteral("batch")].toInteger();
    greeting.mostBytes = object[QStringLiteral("limits")][QStringLiteral("bytes")].toInteger();
    greeting.mostRecords = object[QStringLiteral("limits")][QStringLiteral("records")].toInt();
    const QJsonArray scopes = object[QStringLiteral("scopes")].toArray();
    for (const QJsonValue &scope : scopes)
        greeting.scopes << Scope{uuidIn(scope[QStringLiteral("id")]), scope[QStringLiteral("kind")].toString(), scope[QStringLiteral("name")].toString(),
                                 scope[QStringLiteral("write")].toBool()};
    if (greeting.server.isNull() || greeting.epoch.isEmpty() || greeting.userId == 0)
        return fail(ErrorCode::Malformed, Text::tr("The server's answer was not understood. Nothing was changed. Is it a Kontor server?"));
    return greeting;
}

Result<TeamState> readTeamState(Connection &connection)
{
    TeamState state;
    KONTOR_ASSIGN(const QVariant joined, metaValue(connection, "joined"));
    state.joined = joined.toInt() != 0;
    if (!state.joined)
        return state;
    const auto read = [&](const char *key, auto &&take) -> Result<void> {
        KONTOR_ASSIGN(const QVariant value, metaValue(connection, key));
        take(value);
        return {};
    };
    KONTOR_TRY(read("sync_server", [&](const QVariant &value) { state.server = Uuid::fromBytes(value.toByteArray()); }));
    KONTOR_TRY(read("sync_device", [&](const QVariant &value) { state.device = Uuid::fromBytes(value.toByteArray()); }));
    KONTOR_TRY(read("sync_epoch", [&](const QVariant &value) { state.epoch = value.toString(); }));
    KONTOR_TRY(read("sync_user", [&](const QVariant &value) { state.userId = value.toInt(); }));
    KONTOR_TRY(read("sync_batch", [&](const QVariant &value) { state.batch = value.toLongLong(); }));
    KONTOR_TRY(read("sync_hlc", [&](const QVariant &value) { state.hlc = value.toLongLong(); }));
    KONTOR_TRY(read("sync_offset", [&](const QVariant &value) { state.offsetMs = value.toLongLong(); }));
    return state;
}

Result<void> writeTeamState(Connection &connection, const TeamState &state)
{
    KONTOR_TRY(setMeta(connection, "joined", state.joined ? 1 : 0));
    KONTOR_TRY(setMeta(connection, "sync_server", state.server.toBytes()));
    KONTOR_TRY(setMeta(connection, "sync_device", state.device.toBytes()));
    KONTOR_TRY(setMeta(connection, "sync_epoch", state.epoch));
    KONTOR_TRY(setMeta(connection, "sync_user", state.userId));
    KONTOR_TRY(setMeta(connection, "sync_batch", state.batch));
    KONTOR_TRY(setMeta(connection, "sync_hlc", state.hlc));
    return setMeta(connection, "sync_offset", state.offsetMs);
}

void setClock(Connection &connection, const TeamState &state)
{
    storage::CaptureState &capture = connection.capture();
    capture.hlc = std::max(capture.hlc, state.hlc);
    capture.clockOffsetMs = state.offsetMs;
}

Result<QList<Scope>> readScopes(Connection &connection)
{
    QList<Scope> scopes;
    Statement query = connection.statement(QByteArray("SELECT id, kind, name, can_write, cursor, joined FROM sync_scope ORDER BY kind, id"));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return scopes;
        scopes << Scope{query.uuid(0), query.text(1), query.text(2), query.integer(3) != 0, query.integer(4), query.integer(5) != 0};
    }
}

Result<Scope> readScope(Connection &connection, const Scope &known)
{
    KONTOR_ASSIGN(const QList<Scope> scopes, readScopes(connection));
    for (const Scope &scope : scopes) {
        if (scope.id == known.id)
            return scope;
    }
    return known;
}

Result<void> writeScope(Connection &connection, const Scope &scope)
{
    Statement write = connection.statement(QByteArray("INSERT INTO sync_scope(id, kind, name, can_write, cursor, joined) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"
                                                      " ON CONFLICT(id) DO UPDATE SET kind = ?2, name = ?3, can_write = ?4, cursor = ?5, joined = ?6"));
    write.bind(scope.id, scope.kind, scope.name, scope.canWrite ? 1 : 0, scope.cursor, scope.joined ? 1 : 0);
    return write.run();
}

Result<CopySum> sumOf(Connection &connection, const Scope &scope)
{
    CopySum sum;
    QCryptographicHash hash(QCryptographicHash::Md5);
    Statement query = connection.statement(QByteArray("SELECT id, rev FROM sync_record WHERE scope = ?1"));
    query.bind(scope.id);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return sum;
        hash.reset();
        hash.addData(QByteArray(query.uuid(0).toString().toLatin1() + ':' + QByteArray::number(query.integer(1))));
        ++sum.records;
        sum.checksum ^= qint64(qFromBigEndian<quint64>(hash.resultView().constData()));
    }
}

Result<std::optional<ServerCopy>> serverCopy(Connection &connection, const Uuid &id)
{
    Statement query = connection.statement(QByteArray("SELECT entity, scope, born, rev, stamp FROM sync_record WHERE id = ?1"));
    query.bind(id);
    KONTOR_ASSIGN(const bool row, query.step());
    if (!row)
        return std::optional<ServerCopy>();
    return std::optional(ServerCopy{query.text(0), query.uuid(1), query.integer(2), query.integer(3),
                                    query.isNull(4) ? QJsonObject() : QJsonDocument::fromJson(query.text(4).toUtf8()).object()});
}

Result<void> writeServerCopy(Connection &connection, const Uuid &id, const ServerCopy &copy)
{
    Statement write = connection.statement(QByteArray("INSERT INTO sync_record(id, entity, scope, born, rev, stamp) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"
                                                      " ON CONFLICT(id) DO UPDATE SET entity = ?2, scope = ?3, born = ?4, rev = ?5, stamp = ?6"));
    const QVariant stamps = copy.stamps.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(QJsonDocument(copy.stamps).toJson(QJsonDocument::Compact)));
    write.bind(id, copy.entity, copy.scope, copy.born, copy.rev, stamps);
    return write.run();
}

Result<void> forgetServerCopy(Connection &connection, const Uuid &id)
{
    Statement forget = connection.statement(QByteArray("DELETE FROM sync_record WHERE id = ?1"));
    forget.bind(id);
    return forget.run();
}

}  // namespace kontor::sync
