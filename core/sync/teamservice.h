// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/doings.h"
#include "core/sync/joinpreview.h"
#include "core/sync/presence.h"
#include "core/sync/teamclient.h"

#include <QMetaType>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>
#include <optional>

namespace kontor::commands {
class Workspace;
}

namespace kontor::sync {

class TeamWorker;

enum class SyncState { NoTeam, Paused, Connecting, Working, InStep, Offline, NeedsYou };

/// What can honestly be said of the file and its team's server.
struct TeamStatus {
    SyncState state = SyncState::NoTeam;
    qint64 waiting = 0;     ///< changes that the server has not confirmed
    qint64 issues = 0;      ///< that people have to look at
    qint64 inStepAtMs = 0;  ///< when all was sent and all fetched, UTC ms; 0: never
    qint64 offlineSinceMs = 0;
    qint64 fetched = 0;     ///< records, of the round that is under way or was the last
    qint64 sent = 0;
    QString organisation = {};
    Error problem = {};     ///< of Offline and NeedsYou
};

/// Who a server lets in as, for the assistant.
struct ServerCheck {
    QString organisation;
    QString label;
    bool encrypted = false;
    bool canWrite = false;
};

/// Keeps an open file in step with its team's server, on a thread of its own. Lives on the GUI thread and has to go before the
/// workspace; the thread is waited for, which a dead connection does not delay.
class TeamService final : public QObject {
    Q_OBJECT

public:
    explicit TeamService(commands::Workspace *workspace, QObject *parent = nullptr);
    ~TeamService() override;

    const TeamStatus &status() const { return m_status; }

    /// The address that the file remembers, without a password; empty target: the file belongs to no team.
    void readAddress(QObject *context, std::function<void(Result<ServerAddress>)> done);
    /// Tries an address, and says who one is there. Changes nothing. A newer question puts an end to an older one (Cancelled).
    void check(const ServerAddress &address, QObject *context, std::function<void(Result<ServerCheck>)> done);
    /// What joining would bring together. Writes nothing; `progress` hears on the GUI thread how far it is. A newer question puts an end to it.
    void preview(const ServerAddress &address, QObject *context, std::function<void(const Progress &)> progress, std::function<void(Result<JoinPreview>)> done);
    /// Makes the file one of the team's, remembers the address (not the password), and starts. `label`: this computer, as colleagues
    /// and administrators see it; `twins`: to be combined once all has arrived. `done` hears that it is a member; what comes then is told by status().
    void join(const ServerAddress &address, FirstContact contact, const QString &label, const QList<commands::Twins> &twins, QObject *context,
              std::function<void(Result<void>)> done);
    /// Stops and forgets the team; the contacts stay.
    void leave(QObject *context, std::function<void(Result<void>)> done);

    /// Keeps in step from now on.
    void start(const ServerAddress &address);
    void setPaused(bool paused);
    /// Now, without waiting for the next turn or for the end of a backoff.
    void syncNow();

    /// Which contents of files come by themselves.
    void setFileFetch(FileFetch which);
    /// Brings the content of one file, part by part between other work. `progress` hears the bytes that came. Fails at once without
    /// a connection; what came before it broke, or before `control` stopped it, stays in memory for the next attempt.
    void fetchFile(const QByteArray &sha256, const std::shared_ptr<JobControl> &control, QObject *context, std::function<void(qint64)> progress,
                   std::function<void(Result<void>)> done);

    /// Gives the member another password at the server, which gets a verifier only, and goes on with it. Needs a connection.
    void changePassword(const QString &password, QObject *context, std::function<void(Result<void>)> done);

    /// The records that the user has open; colleagues see it. The server hears of it soon, and again each minute while it is so.
    void setOpenRecords(const QList<Uuid> &records);
    /// Who else is there; empty while the server is away.
    const QList<Presence> &presence() const { return m_presence; }
    /// What happened in the team before a revision (0: newest). Fails at once without a connection.
    void readDoings(qint64 before, QObject *context, std::function<void(Result<DoingsPage>)> done);

Q_SIGNALS:
    void statusChanged();
    /// Records of the file are another now, because of others.
    void arrived(qint64 records);
    /// Who belongs to the team, or how they are called (queries::teamMembers).
    void membersChanged();
    void presenceChanged();

private:
    void take(const TeamStatus &status);
    template <typename T>
    void ask(std::function<Result<T>()> work, QObject *context, std::function<void(Result<T>)> done);

    QPointer<commands::Workspace> m_workspace;
    QThread m_thread;
    TeamWorker *m_worker;  ///< on the thread
    std::shared_ptr<JobControl> m_check;  ///< of the question that was asked last
    TeamStatus m_status;
    QList<Presence> m_presence;
};

}  // namespace kontor::sync

Q_DECLARE_METATYPE(kontor::sync::TeamStatus)
