// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/teamclient.h"

#include "core/commands/scrub.h"
#include "core/storage/meta.h"
#include "core/sync/authors.h"
#include "core/sync/issues.h"
#include "core/sync/reconcile.h"
#include "core/sync/servererrors.h"
#include "core/sync/wire.h"

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

/// No call of the protocol takes as long; a hung server, or a network that swallows everything, is given up after that.
constexpr int patienceS = 120;

/// A program that has learnt of more fields or kinds fetches what an older one had to leave on the server.
Result<void> readAgainWhatIsNew(Connection &connection)
{
    KONTOR_ASSIGN(const QVariant before, storage::metaValue(connection, readWith));
    const QByteArray now = knownFields();
    if (before.toByteArray() == now)
        return {};
    KONTOR_TRY(connection.execute("UPDATE sync_scope SET cursor = 0"));
    return storage::setMeta(connection, readWith, now);
}

constexpr int mostConflicts = 1'000;
constexpr int manifestPage = 50'000;

Result<Manifest> readManifest(ServerConnection &connection, const Uuid &device, const Uuid &scope)
{
    Manifest manifest;
    QString after = Uuid{}.toString();
    for (;;) {
        KONTOR_ASSIGN(const Reply reply, connection.exec("SELECT id, state FROM sync_v1.manifest($1, $2, $3, $4)",
                                                         {device.toString(), scope.toString(), after, manifestPage}));
        for (int row = 0; row < reply.rows(); ++row) {
            if (reply.view(row, 1) == "live")
                manifest.insert(Uuid::fromString(reply.text(row, 0)).value_or(Uuid{}));
        }
        if (reply.rows() < manifestPage)
            return manifest;
        after = reply.text(reply.rows() - 1, 0);
    }
}

}  // namespace

TeamClient::TeamClient(Storage storage, ServerConnection connection) : m_storage(std::move(storage)), m_connection(std::move(connection))
{
    m_connection.setPatience(patienceS);
}

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
    KONTOR_ASSIGN(const Greeting greeting, greetingFor(m_connection, m_state));
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
/// server lacks and reads the scope again.
Result<TeamClient::Comparison> TeamClient::verify()
{
    Comparison found = Comparison::Same;
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
        if (sums.number(0, 0) != now.cursor) {  // somebody has changed something since it was read
            found = found == Comparison::Same ? Comparison::NotNow : found;
            continue;
        }
        if (sums.number(0, 1) == mine.records && sums.number(0, 2) == mine.checksum)
            continue;
        found = Comparison::Differs;
        KONTOR_ASSIGN(const Manifest manifest, readManifest(m_connection, m_state.device, scope.id));
        KONTOR_TRY(withFile([&](const Session &session) {
            return session.database->write([&](Transaction &transaction) { return offerAnew(transaction, now, manifest); });
        }));
        m_read.remove(scope.id);
    }
    if (found == Comparison::Differs) {
        KONTOR_TRY(withFile([this](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(m_scopes, readScopes(session.database->writer()));
            return {};
        }));
    }
    return found;
}

Result<void> TeamClient::adopt(const Greeting &greeting)
{
    return withFile([&](const Session &session) {
        return session.database->write([&](Transaction &transaction) -> Result<void> {
            Connection &connection = transaction.connection();
            m_state.offsetMs = greeting.nowMs - transaction.clock().nowMs();
            setClock(connection, m_state);
            KONTOR_TRY(writeTeamState(connection, m_state));
            KONTOR_TRY(readAgainWhatIsNew(connection));
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

/// It takes the server a while where there is much, so that it is not done for ever.
Result<void> TeamClient::compare(RoundReport &report, const JobControl &control)
{
    if (m_comparisons == 0 || control.cancelled())
        return {};
    KONTOR_ASSIGN(const Comparison found, verify());
    m_comparisons = found == Comparison::Same ? 0 : m_comparisons - 1;
    return found == Comparison::Differs ? exchange(report, control) : Result<void>();
}

Result<void> TeamClient::exchange(RoundReport &report, const JobControl &control)
{
    // Who has read all that is there need not read back what it sends; and what a restored server gets stands on what it has.
    if (std::any_of(m_scopes.cbegin(), m_scopes.cend(), [](const Scope &scope) { return scope.cursor == 0; }))
        KONTOR_TRY(pullAll(report, control));
    for (bool more = true; more && !control.cancelled();) {
        KONTOR_ASSIGN(more, push(report, control));
        if (onStep)
            onStep(report);
    }
    m_read.clear();
    KONTOR_TRY(pullAll(report, control));
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
    return settle(report, control);
}

/// What can be done only once all has arrived; what that changes is sent at once.
Result<void> TeamClient::settle(RoundReport &report, const JobControl &control)
{
    bool more = false;
    // Only now is it known what left one scope and arrived in no other.
    KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(const Applied moved, purgeMoved(session));
        report.received += moved.changed;
        KONTOR_ASSIGN(more, followMerged(session));
        return {};
    }));
    for (bool twins = true; twins && !control.cancelled();) {
        KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(const qint64 noted, commands::notedTwins(session.database->writer()));
            KONTOR_ASSIGN(twins, commands::combineStep(session));
            report.received += noted > 0 ? 1 : 0;  // whoever shows the file has to look again
            more = more || noted > 0;
            return {};
        }));
    }
    while (more && !control.cancelled()) {
        KONTOR_ASSIGN(more, push(report, control));
    }
    return {};
}

/// Takes what was erased out of search indices and the log, a little at a time. False: not yet.
Result<bool> TeamClient::cleanUp(const JobControl &control)
{
    commands::Scrubbed state = commands::Scrubbed::More;
    while (state == commands::Scrubbed::More && !control.cancelled()) {
        KONTOR_TRY(withFile([&state](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(state, commands::scrub(session));
            return {};
        }));
    }
    return state == commands::Scrubbed::Done;
}

Result<RoundReport> TeamClient::round(const JobControl &control)
{
    RoundReport report;
    KONTOR_TRY(greet());
    KONTOR_TRY(exchange(report, control));
    report.otherTeam = std::exchange(m_otherScopes, false) || report.otherTeam;
    KONTOR_TRY(compare(report, control));
    if (report.received > 0 || !m_filesAsked) {
        KONTOR_ASSIGN(report.files, fetchFiles(m_storage, m_connection, m_state.device, m_fileFetch, control));
        m_filesAsked = true;
    }
    if (control.cancelled()) {
        report.isComplete = false;
        return report;
    }
    KONTOR_ASSIGN(const bool clean, cleanUp(control));
    qint64 read = std::numeric_limits<qint64>::max();
    KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(m_scopes, readScopes(session.database->writer()));
        for (const Scope &scope : std::as_const(m_scopes))
            read = std::min(read, scope.cursor);
        return {};
    }));
    // An erasure counts as confirmed only when nothing of it is left here.
    if (!m_scopes.isEmpty() && clean)
        KONTOR_TRY(m_connection.exec("SELECT sync_v1.ack($1, $2)", {m_state.device.toString(), read}));
    return report;
}

}  // namespace kontor::sync
