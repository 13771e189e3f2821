// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/online/rounds.h"

#include <QMetaType>
#include <QObject>
#include <QPointer>
#include <QThread>

namespace kontor::commands {
class Workspace;
}

namespace kontor::online {

class OnlineWorker;

/// What can be said of one of the checks.
struct LaneStatus {
    bool isOn = false;
    bool isRunning = false;
    RoundState round = {};  ///< that runs, or was the last
};
struct OnlineStatus {
    LaneStatus domains = {};
    LaneStatus vatIds = {};
};

/// Checks values of an open file online, if its settings say so, and only then: on a thread of its own, in step with changes. Lives on
/// the GUI thread and has to go before the workspace.
class OnlineChecks final : public QObject {
    Q_OBJECT

public:
    explicit OnlineChecks(commands::Workspace *workspace, const Surroundings &around = {}, QObject *parent = nullptr);
    ~OnlineChecks() override;

    const OnlineStatus &status() const { return m_status; }
    /// Begins, once the file is open.
    void start();
    /// Asks about the values of one contact now, by what is switched on.
    void check(const model::ContactId &contact);
    /// Tries at once what is left in peace for a while.
    void tryNow();

Q_SIGNALS:
    void statusChanged();

private:
    QPointer<commands::Workspace> m_workspace;
    QThread m_thread;
    OnlineWorker *m_worker;  ///< on the thread
    OnlineStatus m_status;
};

}  // namespace kontor::online

Q_DECLARE_METATYPE(kontor::online::OnlineStatus)
