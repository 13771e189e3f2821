// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/teamclient.h"

#include "core/storage/capturetriggers.h"
#include "core/storage/meta.h"
#include "core/sync/authors.h"
#include "core/sync/servererrors.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

// How a file becomes one of a team's, and how it stops being one.

namespace kontor::sync {

using commands::Session;
using storage::Connection;
using storage::Transaction;

namespace {

/// The server says which protocol it speaks.
Error whoIsOlder(const Error &refusal)
{
    static const QRegularExpression number(QStringLiteral("protocol ([0-9]+)"));
    const QRegularExpressionMatch spoken = number.match(refusal.detail);
    if (!spoken.hasMatch())
        return refusal;
    const QString sentence = spoken.captured(1).toInt() > protocol
                                 ? Text::tr("The server is newer than this program. Update Kontor on this computer; until then nothing is sent, and everything is kept.")
                                 : Text::tr("This program is newer than the server. Whoever looks after the server runs \"kontorctl server init\" with the new version; until then nothing is sent, and everything is kept.");
    return {ErrorCode::NewerVersion, sentence, refusal.detail};
}

Result<void> installOutbox(Connection &connection, bool on)
{
    return storage::installCaptureTriggers(connection, on);
}

/// Who merely receives brings no settings either, and must not hold to rules that nobody else has.
Result<void> forgetSettings(Transaction &transaction)
{
    storage::CaptureState &capture = transaction.connection().capture();
    capture.erasing = true;
    const Result<void> done = transaction.statement(QByteArray("DELETE FROM organisation_setting")).run();
    capture.erasing = false;
    return done;
}

}  // namespace

Result<Greeting> hello(ServerConnection &connection, const Uuid &device)
{
    const auto said = connection.value("SELECT sync_v1.hello($1, $2, $3)", {device.toString(), protocol, protocol});
    if (said)
        return readGreeting(said->toUtf8());
    return fail(sqlState(said.error()) == "KS010" ? whoIsOlder(said.error()) : said.error());
}

Result<Greeting> greetingFor(ServerConnection &connection, const TeamState &state)
{
    KONTOR_ASSIGN(const Greeting greeting, hello(connection, state.device));
    if (greeting.server != state.server)
        return fail(ErrorCode::Refused, Text::tr("This is the server of another team. Nothing was sent; the changes wait."));
    if (greeting.revoked)
        return fail(ErrorCode::Refused, Text::tr("The server does not let this computer in any more. Nothing was lost: the file and its changes are kept."));
    return greeting;
}

Result<bool> hasNews(ServerConnection &connection, Connection &file, const TeamState &state)
{
    KONTOR_ASSIGN(const QString said, connection.value("SELECT sync_v1.news($1)", {state.device.toString()}));
    const QJsonObject newest = QJsonDocument::fromJson(said.toUtf8()).object()[QStringLiteral("scopes")].toObject();
    KONTOR_ASSIGN(const QList<Scope> scopes, readScopes(file));
    for (auto scope = newest.begin(); scope != newest.end(); ++scope) {
        const auto known = std::find_if(scopes.cbegin(), scopes.cend(), [&](const Scope &one) { return one.joined && one.id.toString() == scope.key(); });
        if (known == scopes.cend() || scope.value().toInteger() > known->cursor)
            return true;
    }
    return false;
}

Result<void> registerDevice(ServerConnection &connection, const Uuid &device, const QString &label)
{
    return connection.exec("SELECT sync_v1.register_device($1, $2, $3)", {device.toString(), label, schemaVersion}).map([](const Reply &) {});
}

Result<void> TeamClient::join(FirstContact contact, const QString &label, const QList<commands::Twins> &twins)
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
            if (contact == FirstContact::Receive)
                KONTOR_TRY(forgetSettings(transaction));
            KONTOR_TRY(installOutbox(connection, true));
            KONTOR_TRY(commands::noteTwins(transaction, twins));
            return contact == FirstContact::Share ? enqueueAll(transaction).map([](qint64) {}) : Result<void>();
        });
    });
}

Result<void> TeamClient::leave(const Storage &storage)
{
    return storage([](const Session &session) {
        return session.database->write([](Transaction &transaction) -> Result<void> {
            Connection &connection = transaction.connection();
            for (const char *table : {"outbox", "sync_record", "sync_scope", "sync_sent", "sync_gone", "sync_issue", "sync_member", "join_match"})
                KONTOR_TRY(connection.execute(QByteArray("DELETE FROM ") + table));
            for (const char *key : {"joined", "sync_server", "sync_device", "sync_epoch", "sync_user", "sync_batch", "sync_hlc", "sync_offset", "sync_inflight", "sync_conflicts", "sync_follow", "sync_target", "sync_read_with", "sync_authors", "sync_paused"})
                KONTOR_TRY(storage::removeMeta(connection, key));
            return installOutbox(connection, false);
        });
    });
}

}  // namespace kontor::sync
