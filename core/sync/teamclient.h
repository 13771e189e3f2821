// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/combine.h"
#include "core/commands/session.h"
#include "core/sync/files.h"
#include "core/sync/incoming.h"
#include "core/sync/outgoing.h"
#include "core/sync/serverconnection.h"

#include <QSet>

#include <functional>

namespace kontor::sync {

/// Asks the server who one is there, and what it has. `device`: this file as a computer; null before it has joined.
Result<Greeting> hello(ServerConnection &connection, const Uuid &device);
/// The same for a file of the team. Refused: it is another team's server, or this computer's access was revoked.
Result<Greeting> greetingFor(ServerConnection &connection, const TeamState &state);
/// Whether the server has something that the file has not read. One light query.
Result<bool> hasNews(ServerConnection &connection, storage::Connection &file, const TeamState &state);
/// Registers this file as a computer of the member, or renames it.
Result<void> registerDevice(ServerConnection &connection, const Uuid &device, const QString &label);

/// How a file becomes one of a team's.
enum class FirstContact {
    Share,   ///< what is in the file goes to the organisation, what the organisation has comes into the file
    Receive  ///< the file has nothing yet
};

/// What one round did.
struct RoundReport {
    qint64 sent = 0;      ///< records
    qint64 received = 0;  ///< records that are another in the file now
    qint64 unread = 0;
    qint64 files = 0;        ///< contents that came
    bool otherTeam = false;  ///< members, their names, or this member's scopes and rights are others now
    bool isComplete = true;  ///< false: stopped before the end; the next round goes on
};

/// A file's side of team sync, step by step, without a thread of its own: whoever owns it calls it. Everything that happened is in
/// the file before a step ends, so that a client may be thrown away at any moment and the next one goes on.
class TeamClient {
public:
    using Storage = FileAccess;

    TeamClient(Storage storage, ServerConnection connection);

    ServerConnection &connection() { return m_connection; }
    /// This file as a computer; null before it has greeted.
    const Uuid &device() const { return m_state.device; }
    /// Hears of each step of a round, on its thread.
    std::function<void(const RoundReport &)> onStep;

    /// Which contents of files come with a round.
    void setFileFetch(FileFetch which);

    /// Registers this file with the server as a computer of the member, and begins to note what is to be sent. NotFound and Refused
    /// leave the file as it was. `twins`: what file and team both have, to be combined once all has arrived.
    Result<void> join(FirstContact contact, const QString &label, const QList<commands::Twins> &twins = {});
    /// The file stays as it is and is nobody's copy any more.
    static Result<void> leave(const Storage &storage);

    /// Greets, sends all that waits, and fetches all that is new. Failures of the connection leave everything for the next round.
    Result<RoundReport> round(const JobControl &control = {});

    /// The parts of a round, for tests that stop between them.
    Result<void> greet();
    /// False if there is nothing to send.
    Result<bool> push(RoundReport &report, const JobControl &control = {});
    /// The next page of what is new. False if there is none. With `pages`, the one after it is asked for already, and as many more as make a
    /// step are written with it.
    Result<bool> pull(RoundReport &report, FeedPages *pages = nullptr);
    /// Whether the file has what the server has; if not, the next exchange mends that. round() does it when a client has begun.
    enum class Comparison { Same, Differs, NotNow };
    Result<Comparison> verify();

private:
    Result<void> withFile(const std::function<Result<void>(const commands::Session &)> &work) { return m_storage(work); }
    Result<void> adopt(const Greeting &greeting);
    Result<void> startAnew(TeamState &state, const Greeting &greeting);
    Result<bool> wasRestored(const Greeting &greeting);
    Result<void> learnConflicts();
    Result<void> exchange(RoundReport &report, const JobControl &control);
    Result<void> settle(RoundReport &report, const JobControl &control);
    Result<void> pullAll(RoundReport &report, const JobControl &control);
    Result<void> beginMany(const Scope &scope);
    Result<void> endMany();
    Result<bool> cleanUp(const JobControl &control);
    Result<void> compare(RoundReport &report, const JobControl &control);
    Result<Reply> sendBatch(const Batch &batch);
    Result<bool> answerRefusal(const Batch &batch, const Error &error);
    bool isOurs(const FeedPage &page) const { return !page.left && page.rights == m_rights && page.epoch == m_state.epoch; }
    Result<void> takeIn(const Scope &scope, const FeedPage &first, FeedPages *pages, RoundReport &report);
    Result<void> catchUp(const Scope &scope);

    Storage m_storage;
    ServerConnection m_connection;
    TeamState m_state;
    QList<Scope> m_scopes;
    int m_batchSize = 500;
    qint64 m_rights = 0;
    int m_comparisons = 3;      ///< with the server that are still to be made; in vain while others write all the time
    bool m_otherScopes = false;   ///< since the last report
    bool m_membersKnown = false;  ///< asked for once for each client
    FileFetch m_fileFetch = FileFetch::All;
    bool m_many = false;        ///< more comes in than a page; the file is set for that
    bool m_filesAsked = false;  ///< this client knows of no file that it could still fetch
    QSet<Uuid> m_read;  ///< scopes that this round has read to the end
};

}  // namespace kontor::sync
