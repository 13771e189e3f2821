// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/online/onlinechecks.h"

#include <memory>

namespace kontor::online {

/// What OnlineChecks has on its thread: the rounds, and when the next ones are due.
class OnlineWorker final : public QObject {
public:
    struct Listener {
        std::function<void(const OnlineStatus &)> status;
        std::function<void()> noted;
    };
    OnlineWorker(Storage storage, const Clock &clock, const Surroundings &around, Listener listener);

    /// The file or its settings may be others.
    void wake();
    void tryNow();
    void check(const model::ContactId &contact);

private:
    bool readSettings();
    void look();
    void tend(Round &round, LaneStatus &lane);
    void ended(const Round &round, LaneStatus &lane);
    void lookLater();
    void tell();

    Storage m_storage;
    const Clock *m_clock;
    Listener m_listener;
    Pauses m_pauses;
    DomainRound m_domains;
    VatRound m_vatIds;
    OnlineStatus m_status;
    QTimer m_soon;   ///< changes pause first
    QTimer m_later;  ///< what was refused, or has become old
    QElapsedTimer m_told;
    QElapsedTimer m_begun;
    qint64 m_tookMs = 0;  ///< to look the file through, the last time
};

}  // namespace kontor::online
