// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/teamservice.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <atomic>
#include <mutex>

namespace kontor::sync {

/// What TeamService has on its thread: the connection, and when a round is due. Only cutOff() may be called from elsewhere.
class TeamWorker final : public QObject {
public:
    /// What the service wants to hear, on this thread.
    struct Listener {
        std::function<void(const TeamStatus &)> status;
        std::function<void(qint64)> arrived;
        std::function<void()> members;
        std::function<void(const QList<Presence> &)> presence;
    };
    TeamWorker(TeamClient::Storage storage, const Clock &clock, Listener listener);

    void start(const ServerAddress &address);
    void setPaused(bool paused);
    /// Something was changed here, or is said to have been there.
    void wake();
    void now();
    void stop();
    Result<ServerCheck> check(const ServerAddress &address, const JobControl &control);
    Result<JoinPreview> preview(const ServerAddress &address, const JobControl &control);
    Result<void> join(const ServerAddress &address, FirstContact contact, const QString &label, const QList<commands::Twins> &twins);
    Result<void> leave();
    /// The records that the user has open.
    void show(const QList<Uuid> &records);
    Result<DoingsPage> doings(qint64 before);
    void setFileFetch(FileFetch which);
    /// A file that somebody waits for.
    struct Fetching {
        std::shared_ptr<FileDownload> download = {};
        std::shared_ptr<JobControl> control;
        std::function<void(qint64)> progress = {};
        std::function<void(const Result<void> &)> done = {};
    };
    void fetchFile(const QByteArray &sha256, Fetching fetching);
    Result<void> changePassword(const QString &password);

    /// Ends what waits for the network. Any thread.
    void cutOff();

private:
    void round();
    Result<RoundReport> exchange();
    Result<void> connectNow();
    int watch(int socket);
    void disconnect();
    void failed(const Error &error);
    void count();
    void tellStep(const RoundReport &report);
    void tell(SyncState state);
    bool wasPaused();
    void rest();
    void listen();
    void meet();
    void fetchNext(const Fetching &fetching);
    /// Asks the server beside the rounds; fails at once without a connection.
    template <typename T, typename Question>
    Result<T> asking(Question &&question);

    TeamClient::Storage m_storage;
    const Clock *m_clock;
    Listener m_listener;
    ServerAddress m_address;
    std::unique_ptr<TeamClient> m_client;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::shared_ptr<JobControl> m_control = std::make_shared<JobControl>();
    std::mutex m_socketMutex;
    int m_socket = -1;  ///< guarded by the mutex; for cutOff()
    QTimer m_soon;      ///< a round after changes, once they pause
    QTimer m_poll;      ///< a round though nobody called
    QTimer m_retry;     ///< the next attempt while offline
    QElapsedTimer m_told;  ///< since the last word about a round under way
    QTimer m_meet;      ///< time to say what is open here, and to hear of others
    QList<Uuid> m_open;
    QList<Presence> m_others;
    FileFetch m_fileFetch = FileFetch::All;
    std::shared_ptr<FileDownload> m_download;  ///< the newest; what has come of it serves the next attempt
    int m_failures = 0;
    bool m_paused = false;
    TeamStatus m_status;
};

}  // namespace kontor::sync
