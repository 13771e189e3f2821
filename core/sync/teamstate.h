// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace kontor::sync {

/// A part of the team's data that one may read: the organisation's, a team's, or one's own.
struct Scope {
    Uuid id;
    QString kind;  ///< "org", "team", "private"
    QString name;
    bool canWrite = false;
    qint64 cursor = 0;   ///< revision that has been read
    bool joined = true;  ///< not any more: its records are to be purged
};

/// What the file knows of a record's copy on the server.
struct ServerCopy {
    QString entity;
    Uuid scope;
    qint64 born = 0;
    qint64 rev = 0;  ///< 0: the server has lost it, and gets it again
    QJsonObject stamps = {};  ///< of edited fields, by their names on the wire

    qint64 stampOf(const QString &wireName) const { return stamps.contains(wireName) ? stamps.value(wireName).toInteger() : born; }
};

/// What hello() tells.
struct Greeting {
    Uuid server;
    QString epoch;
    qint64 rev = 0;
    qint64 nowMs = 0;
    int userId = 0;
    QString login;
    QString label;
    qint64 rights = 0;
    bool knowsDevice = false;
    bool revoked = false;
    qint64 batch = 0;  ///< the last one it has of this device
    QList<Scope> scopes = {};
    qint64 mostBytes = 0;
    int mostRecords = 0;
};
Result<Greeting> readGreeting(const QByteArray &json);

/// The few values that sync keeps in the file (table meta). Empty before the file joins a team.
struct TeamState {
    bool joined = false;
    Uuid server;
    Uuid device;         ///< one for each copy of the file
    QString epoch;
    int userId = 0;
    qint64 batch = 0;    ///< the last one that was answered
    qint64 hlc = 0;
    qint64 offsetMs = 0; ///< of the server's clock
};
Result<TeamState> readTeamState(storage::Connection &connection);
/// Inside a transaction of the caller, as all below that write.
Result<void> writeTeamState(storage::Connection &connection, const TeamState &state);

/// What this program speaks, and the version of the file's schema as servers list it.
inline constexpr int protocol = 1;
inline constexpr int schemaVersion = 3;
/// knownFields() of the program that read what the file has from the server (table meta).
inline constexpr char readWith[] = "sync_read_with";
/// Up to which revision conflicts were learnt (table meta).
inline constexpr char conflictsRead[] = "sync_conflicts";

/// The clock of this file's changes never runs backwards, and runs as the server's does.
void setClock(storage::Connection &connection, const TeamState &state);

Result<QList<Scope>> readScopes(storage::Connection &connection);
/// A scope as the file has it now; `known` if it is gone.
Result<Scope> readScope(storage::Connection &connection, const Scope &known);
Result<void> writeScope(storage::Connection &connection, const Scope &scope);

/// Number of records of a scope, and a sum over their ids and revisions as sync_v1.verify() makes it.
struct CopySum {
    qint64 records = 0;
    qint64 checksum = 0;
};
Result<CopySum> sumOf(storage::Connection &connection, const Scope &scope);

Result<std::optional<ServerCopy>> serverCopy(storage::Connection &connection, const Uuid &id);
Result<void> writeServerCopy(storage::Connection &connection, const Uuid &id, const ServerCopy &copy);
Result<void> forgetServerCopy(storage::Connection &connection, const Uuid &id);

}  // namespace kontor::sync
