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
    TeamWorker(TeamClient::Storage storage, const Clock &clock, std::function<void(const TeamStatus &)> tell, std::function<void(qint64)> arrived);

    void start(const ServerAddress &address);
    void setPaused(bool paused);
    /// Something was changed here, or is said to have been there.
    void wake();
    void now();
    void stop();
    Result<ServerCheck> check(const ServerAddress &address, const JobControl &control);
    Result<void> join(const ServerAddress &address, FirstContact contact, const QString &label);
    Result<void> leave();

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
    void listen();

    TeamClient::Storage m_storage;
    const Clock *m_clock;
    std::function<void(const TeamStatus &)> m_tell;
    std::function<void(qint64)> m_arrived;
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
    int m_failures = 0;
    bool m_paused = false;
    TeamStatus m_status;
};

}  // namespace kontor::sync
