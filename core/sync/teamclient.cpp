// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/teamclient.h"

#include "core/storage/meta.h"
#include "core/sync/authors.h"
#include "core/sync/issues.h"
#include "core/sync/reconcile.h"
#include "core/sync/servererrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <utility>

namespace kontor::sync {

using commands::Session;
using storage::Connection;
using storage::Transaction;

namespace {

constexpr int pageRecords = 2'000;

/// As the file has it now.
Result<Scope> readScope(Connection &connection, const Scope &known)
{
    KONTOR_ASSIGN(const QList<Scope> scopes, readScopes(connection));
    for (const Scope &scope : scopes) {
        if (scope.id == known.id)
            return scope;
    }
    return known;
}

constexpr int mostConflicts = 1'000;
constexpr int manifestPage = 50'000;

Result<Manifest> readManifest(ServerConnection &connection, const Uuid &device, const Uuid &scope)
{
    Manifest manifest;
    QString after = Uuid{}.toString();
    for (;;) {
        KONTOR_ASSIGN(const Reply reply, connection.exec("SELECT id, rev, state FROM sync_v1.manifest($1, $2, $3, $4)",
                                                         {device.toString(), scope.toString(), after, manifestPage}));
        for (int row = 0; row < reply.rows(); ++row) {
            if (reply.view(row, 2) == "live")
                manifest.insert(Uuid::fromString(reply.text(row, 0)).value_or(Uuid{}), reply.number(row, 1));
        }
        if (reply.rows() < manifestPage)
            return manifest;
        after = reply.text(reply.rows() - 1, 0);
    }
}

}  // namespace

TeamClient::TeamClient(Storage storage, ServerConnection connection) : m_storage(std::move(storage)), m_connection(std::move(connection)) {}

void TeamClient::setFileFetch(FileFetch which)
{
    m_filesAsked = m_filesAsked && which == m_fileFetch;
    m_fileFetch = which;
}

Result<void> TeamClient::greet()
{
    KONTOR_TRY(withFile([this](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(m_state, readTeamState(session.database->writer()));
        if (!m_state.joined)
            return fail(ErrorCode::NotFound, Text::tr("This file belongs to no team yet."));
        return {};
    }));
    KONTOR_ASSIGN(const Greeting greeting, hello(m_connection, m_state.device));
    if (greeting.server != m_state.server)
        return fail(ErrorCode::Refused, Text::tr("This is the server of another team. Nothing was sent; the changes wait."));
    if (greeting.revoked)
        return fail(ErrorCode::Refused, Text::tr("The server does not let this computer in any more. Nothing was lost: the file and its changes are kept."));
    m_rights = greeting.rights;
    m_read.clear();
    if (!greeting.knowsDevice)
        KONTOR_TRY(registerDevice(m_connection, m_state.device, greeting.label));
    KONTOR_ASSIGN(const bool restored, wasRestored(greeting));
    if (restored)
        KONTOR_TRY(startAnew(m_state, greeting));
    return adopt(greeting);
}

/// It says so itself, or it has forgotten what it had told this file. (A restored server that has meanwhile gone beyond that is found
/// by verify().)
Result<bool> TeamClient::wasRestored(const Greeting &greeting)
{
    if (greeting.epoch != m_state.epoch || !greeting.knowsDevice || greeting.batch < m_state.batch)
        return true;
    qint64 read = 0;
    KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(const QVariant cursor, session.database->writer().scalar("SELECT max(cursor) FROM sync_scope"));
        read = cursor.toLongLong();
        return {};
    }));
    return greeting.rev < read;
}

/// Compares what file and server have of each scope, by a number over ids and revisions; where they differ, the file offers what the
/// server lacks and reads the scope again. False if they differed.
Result<bool> TeamClient::verify()
{
    bool same = true;
    for (const Scope &scope : std::as_const(m_scopes)) {
        if (!scope.joined)
            continue;
        KONTOR_ASSIGN(const Reply sums, m_connection.exec("SELECT rev, records, checksum FROM sync_v1.verify($1, $2)",
                                                          {m_state.device.toString(), scope.id.toString()}));
        CopySum mine;
        Scope now = scope;
        KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(now, readScope(session.database->writer(), scope));
            KONTOR_ASSIGN(mine, sumOf(session.database->writer(), scope));
            return {};
        }));
        // Somebody has changed something since it was read: another time.
        if (sums.number(0, 0) != now.cursor || (sums.number(0, 1) == mine.records && sums.number(0, 2) == mine.checksum))
            continue;
        same = false;
        KONTOR_ASSIGN(const Manifest manifest, readManifest(m_connection, m_state.device, scope.id));
        KONTOR_TRY(withFile([&](const Session &session) {
            return session.database->write([&](Transaction &transaction) { return offerAnew(transaction, now, manifest); });
        }));
        m_read.remove(scope.id);
    }
    return same;
}

Result<void> TeamClient::adopt(const Greeting &greeting)
{
    return withFile([&](const Session &session) {
        return session.database->write([&](Transaction &transaction) -> Result<void> {
            Connection &connection = transaction.connection();
            m_state.offsetMs = greeting.nowMs - transaction.clock().nowMs();
            setClock(connection, m_state);
            KONTOR_TRY(writeTeamState(connection, m_state));
            KONTOR_ASSIGN(QList<Scope> known, readScopes(connection));
            for (const Scope &told : greeting.scopes) {
                Scope scope = told;
                for (const Scope &before : std::as_const(known))
                    scope.cursor = before.id == told.id && before.joined ? before.cursor : scope.cursor;
                const auto isSame = [&](const Scope &before) {
                    return before.id == told.id && before.joined && before.name == told.name && before.canWrite == told.canWrite;
                };
                m_otherScopes = m_otherScopes || std::none_of(known.cbegin(), known.cend(), isSame);
                KONTOR_TRY(writeScope(connection, scope));
                known.removeIf([&](const Scope &before) { return before.id == told.id; });
            }
            m_otherScopes = m_otherScopes || !known.isEmpty();
            for (Scope &left : known) {
                left.joined = false;
                KONTOR_TRY(writeScope(connection, left));
            }
            KONTOR_ASSIGN(m_scopes, readScopes(connection));
            return {};
        });
    });
}

/// The server was restored from a backup: it may lack what it had confirmed, and counts anew.
Result<void> TeamClient::startAnew(TeamState &state, const Greeting &greeting)
{
    QHash<Uuid, Manifest> manifests;
    for (const Scope &scope : greeting.scopes) {
        KONTOR_ASSIGN(Manifest manifest, readManifest(m_connection, state.device, scope.id));
        manifests.insert(scope.id, std::move(manifest));
    }
    return withFile([&](const Session &session) {
        return session.database->write([&](Transaction &transaction) -> Result<void> {
            Connection &connection = transaction.connection();
            KONTOR_TRY(withdraw(transaction));
            KONTOR_ASSIGN(const QList<Scope> scopes, readScopes(connection));
            for (const Scope &scope : scopes) {
                if (manifests.contains(scope.id))
                    KONTOR_TRY(offerAnew(transaction, scope, manifests.value(scope.id)));
            }
            state.epoch = greeting.epoch;
            state.batch = greeting.batch;
            return writeTeamState(connection, state);
        });
    });
}

Result<bool> TeamClient::push(RoundReport &report, const JobControl &control)
{
    std::optional<Batch> batch;
    KONTOR_TRY(withFile([&](const Session &session) {
        return session.database->write([&](Transaction &transaction) -> Result<void> {
            KONTOR_ASSIGN(batch, stage(transaction, m_batchSize));
            return {};
        });
    }));
    if (!batch)
        return false;
    KONTOR_TRY(sendFiles(m_storage, m_connection, m_state.device, *batch, control));
    if (control.cancelled())
        return false;
    const auto reply = sendBatch(*batch);
    if (!reply)
        return answerRefusal(*batch, reply.error());
    const QByteArray answer = reply->bytes(0, 0);
    KONTOR_TRY(withFile([&](const Session &session) {
        return session.database->write([&](Transaction &transaction) { return acknowledge(transaction, *batch, answer); });
    }));
    m_batchSize = 500;
    report.sent += batch->records;
    return true;
}

Result<Reply> TeamClient::sendBatch(const Batch &batch)
{
    qint64 now = 0;
    KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
        now = session.database->clock().nowMs();
        return {};
    }));
    return m_connection.exec("SELECT sync_v1.push($1, $2, $3, $4)", {m_state.device.toString(), batch.number, now, batch.changes});
}

/// What the server says to a batch that it does not take. True: it was dealt with, and there may be more to send.
Result<bool> TeamClient::answerRefusal(const Batch &batch, const Error &error)
{
    const QByteArray state = sqlState(error);
    const bool copied = state == "KS004" || state == "KS005";
    const bool tooMuch = state == "KS006" || state == "KS007";
    if (!copied && !tooMuch)
        return fail(error);
    if (tooMuch && batch.records > 1) {
        m_batchSize = std::max(1, m_batchSize / 4);
        if (batch.records <= m_batchSize)
            m_batchSize = 1;
    }
    TeamState next = m_state;
    KONTOR_TRY(withFile([&](const Session &session) {
        return session.database->write([&](Transaction &transaction) -> Result<void> {
            const bool hopeless = tooMuch && batch.records == 1;
            KONTOR_TRY(withdraw(transaction, hopeless ? QStringLiteral("too-large") : QString()));
            if (!copied)
                return {};
            // Two copies of one file, or one from a backup: this one goes on as a computer of its own. What had arrived before
            // and is sent again is the same value there, and changes nothing.
            next.device = transaction.ids().next();
            next.batch = 0;
            return writeTeamState(transaction.connection(), next);
        });
    }));
    m_state = next;
    if (copied)
        KONTOR_TRY(registerDevice(m_connection, m_state.device, QStringLiteral("Kontor")));
    return true;
}

namespace {

Result<FeedPage> fetchPage(ServerConnection &connection, const Uuid &device, const Uuid &scope, qint64 cursor)
{
    KONTOR_ASSIGN(const Reply reply, connection.exec("SELECT what, id, rev, kind, born, data, stamp FROM sync_v1.pull($1, $2, $3, $4)",
                                                     {device.toString(), scope.toString(), cursor, pageRecords}));
    return readFeed(reply);
}

}  // namespace

Result<FeedPage> TeamClient::fetch(const Scope &scope, Ahead *ahead)
{
    if (ahead != nullptr && ahead->page.valid()) {
        auto page = ahead->page.get();
        if (ahead->scope == scope.id && ahead->cursor == scope.cursor)
            return page;
    }
    return fetchPage(m_connection, m_state.device, scope.id, scope.cursor);
}

Result<bool> TeamClient::pull(RoundReport &report, Ahead *ahead)
{
    for (const Scope &known : std::as_const(m_scopes)) {
        if (m_read.contains(known.id))
            continue;
        Scope scope = known;
        if (!scope.joined) {
            bool more = false;
            KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
                KONTOR_ASSIGN(more, purgeScope(session, scope));
                return {};
            }));
            if (!more)
                m_read.insert(scope.id);
            return true;
        }
        KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(scope, readScope(session.database->writer(), known));
            return {};
        }));
        KONTOR_ASSIGN(const FeedPage page, fetch(scope, ahead));
        if (page.left || page.rights != m_rights || page.epoch != m_state.epoch) {
            KONTOR_TRY(greet());
            return true;
        }
        if (scope.cursor > 0 && scope.cursor < page.floor) {
            KONTOR_TRY(catchUp(scope));
            return true;
        }
        if (ahead != nullptr && page.more) {
            const auto next = [this, device = m_state.device, id = scope.id, cursor = page.next] { return fetchPage(m_connection, device, id, cursor); };
            *ahead = {scope.id, page.next, std::async(std::launch::async, next)};
        }
        KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(const Applied applied, applyPage(session, scope, page));
            report.received += applied.changed;
            report.unread += applied.unread;
            return {};
        }));
        if (!page.more)
            m_read.insert(scope.id);
        return true;
    }
    return false;
}

/// Deletions since the cursor were forgotten: what the server has no more goes, the rest is read again.
Result<void> TeamClient::catchUp(const Scope &scope)
{
    KONTOR_ASSIGN(const Manifest manifest, readManifest(m_connection, m_state.device, scope.id));
    return withFile([&](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(const QList<Uuid> gone, deletedMeanwhile(session.database->writer(), scope, manifest));
        return purgeRecords(session, gone, [scope](Transaction &transaction) {
            Scope again = scope;
            again.cursor = 0;
            return writeScope(transaction.connection(), again);
        });
    });
}

/// Whose value was confirmed and gave way to a later one of somebody who had not seen it is told too.
Result<void> TeamClient::learnConflicts()
{
    qint64 since = 0;
    KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(since, storage::metaMark(session.database->writer(), conflictsRead));
        return {};
    }));
    KONTOR_ASSIGN(const Reply reply, m_connection.exec("SELECT rev, kind, id, field, mine, outcome FROM sync_v1.conflicts($1, $2, $3)",
                                                       {m_state.device.toString(), std::max<qint64>(since, 0), mostConflicts}));
    if (reply.rows() == 0)
        return {};
    return withFile([&](const Session &session) {
        return session.database->write([&](Transaction &transaction) -> Result<void> {
            for (int row = 0; row < reply.rows(); ++row) {
                if (reply.text(row, 5) != QLatin1String("won"))  // "lost" came with the answer to the push
                    continue;
                const QJsonValue mine = QJsonDocument::fromJson('[' + (reply.isNull(row, 4) ? QByteArray("null") : reply.bytes(row, 4)) + ']').array().first();
                KONTOR_TRY(noteIssue(transaction, QStringLiteral("conflict"), reply.text(row, 1), Uuid::fromString(reply.text(row, 2)).value_or(Uuid{}),
                                     reply.text(row, 3), mine));
            }
            return storage::setMeta(transaction.connection(), conflictsRead, reply.number(reply.rows() - 1, 0));
        });
    });
}

Result<void> TeamClient::exchange(RoundReport &report, const JobControl &control)
{
    for (bool more = true; more && !control.cancelled();) {
        KONTOR_ASSIGN(more, push(report, control));
        if (onStep)
            onStep(report);
    }
    {
        Ahead ahead;  // its end waits for the page that is on its way
        for (bool more = true; more && !control.cancelled();) {
            KONTOR_ASSIGN(more, pull(report, &ahead));
            if (onStep)
                onStep(report);
        }
    }
    if (control.cancelled())
        return {};
    if (!m_membersKnown) {
        KONTOR_ASSIGN(report.otherTeam, learnMembers(m_storage, m_connection));
        m_membersKnown = true;
    }
    if (report.received > 0) {
        KONTOR_TRY(learnConflicts());
        KONTOR_TRY(learnAuthors(m_storage, m_connection, m_state.device));
    }
    // Only now is it known what left one scope and arrived in no other.
    return withFile([&](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(const Applied moved, purgeMoved(session));
        report.received += moved.changed;
        return {};
    });
}

Result<RoundReport> TeamClient::round(const JobControl &control)
{
    RoundReport report;
    KONTOR_TRY(greet());
    KONTOR_TRY(exchange(report, control));
    report.otherTeam = std::exchange(m_otherScopes, false) || report.otherTeam;
    if (!m_verified && !control.cancelled()) {
        KONTOR_ASSIGN(m_verified, verify());
        if (!m_verified)
            KONTOR_TRY(exchange(report, control));
    }
    if (report.received > 0 || !m_filesAsked) {
        KONTOR_ASSIGN(report.files, fetchFiles(m_storage, m_connection, m_state.device, m_fileFetch, control));
        m_filesAsked = true;
    }
    if (control.cancelled()) {
        report.isComplete = false;
        return report;
    }
    qint64 read = std::numeric_limits<qint64>::max();
    KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(m_scopes, readScopes(session.database->writer()));
        for (const Scope &scope : std::as_const(m_scopes))
            read = std::min(read, scope.cursor);
        return {};
    }));
    if (!m_scopes.isEmpty())
        KONTOR_TRY(m_connection.exec("SELECT sync_v1.ack($1, $2)", {m_state.device.toString(), read}));
    return report;
}

}  // namespace kontor::sync
