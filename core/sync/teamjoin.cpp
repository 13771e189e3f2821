// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/teamclient.h"

#include "core/storage/capturetriggers.h"
#include "core/storage/meta.h"
#include "core/sync/authors.h"
#include "core/sync/servererrors.h"

// How a file becomes one of a team's, and how it stops being one.

namespace kontor::sync {

using commands::Session;
using storage::Connection;
using storage::Transaction;

namespace {

Result<void> installOutbox(Connection &connection, bool on)
{
    return storage::installCaptureTriggers(connection, on);
}

}  // namespace

Result<Greeting> hello(ServerConnection &connection, const Uuid &device)
{
    KONTOR_ASSIGN(const QString said, connection.value("SELECT sync_v1.hello($1, $2, $3)", {device.toString(), protocol, protocol}));
    return readGreeting(said.toUtf8());
}

Result<void> registerDevice(ServerConnection &connection, const Uuid &device, const QString &label)
{
    return connection.exec("SELECT sync_v1.register_device($1, $2, $3)", {device.toString(), label, schemaVersion}).map([](const Reply &) {});
}

Result<void> TeamClient::join(FirstContact contact, const QString &label)
{
    KONTOR_ASSIGN(const Greeting greeting, hello(m_connection, Uuid{}));
    TeamState state;
    KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(state, readTeamState(session.database->writer()));
        if (state.joined && state.server != greeting.server)
            return fail(ErrorCode::Refused, Text::tr("This file belongs to another team. Leave that one first; nothing was changed."));
        return session.database->write([&](Transaction &transaction) -> Result<void> {
            state.device = state.joined ? state.device : transaction.ids().next();
            return {};
        });
    }));
    KONTOR_TRY(registerDevice(m_connection, state.device, label));
    if (state.joined)
        return greet();
    return withFile([&](const Session &session) {
        return session.database->write([&](Transaction &transaction) -> Result<void> {
            Connection &connection = transaction.connection();
            state.joined = true;
            state.server = greeting.server;
            state.epoch = greeting.epoch;
            state.userId = greeting.userId;
            state.offsetMs = greeting.nowMs - transaction.clock().nowMs();
            setClock(connection, state);
            KONTOR_TRY(writeTeamState(connection, state));
            for (const char *read : {conflictsRead, authorsRead})
                KONTOR_TRY(storage::setMeta(connection, read, greeting.rev));
            for (const Scope &scope : greeting.scopes)
                KONTOR_TRY(writeScope(connection, scope));
            KONTOR_TRY(installOutbox(connection, true));
            return contact == FirstContact::Share ? enqueueAll(transaction).map([](qint64) {}) : Result<void>();
        });
    });
}

Result<void> TeamClient::leave(const Storage &storage)
{
    return storage([](const Session &session) {
        return session.database->write([](Transaction &transaction) -> Result<void> {
            Connection &connection = transaction.connection();
            for (const char *table : {"outbox", "sync_record", "sync_scope", "sync_sent", "sync_gone", "sync_issue", "sync_member"})
                KONTOR_TRY(connection.execute(QByteArray("DELETE FROM ") + table));
            for (const char *key : {"joined", "sync_server", "sync_device", "sync_epoch", "sync_user", "sync_batch", "sync_hlc", "sync_offset", "sync_inflight", "sync_conflicts", "sync_target", "sync_authors", "sync_paused"})
                KONTOR_TRY(storage::removeMeta(connection, key));
            return installOutbox(connection, false);
        });
    });
}

}  // namespace kontor::sync
