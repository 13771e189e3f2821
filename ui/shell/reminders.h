// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/queries/tasklist.h"
#include "ui/pages/page.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace kontor::commands {
class Workspace;
}
namespace kontor::pages {
class Preferences;
}

namespace kontor::shell {

class Notifier;

/// Reminds of tasks when their time has come: sleeps until the next reminder, looks again when the file has changed, shows
/// notices that tick the task off, put it off, or lead to it. What came due while the program was closed comes in one
/// notice. One for an open file. GUI thread.
class Reminders final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    Reminders(commands::Workspace &workspace, Notifier &notifier, const pages::Preferences &preferences, const Clock &clock,
              QObject *parent = nullptr);

    /// Milliseconds until it looks by itself; -1: not before something changes.
    int sleepsFor() const { return m_timer.isActive() ? m_timer.remainingTime() : -1; }

public Q_SLOTS:
    void look();

Q_SIGNALS:
    /// A notice was clicked: this is what it was about.
    void openRequested(const kontor::pages::Location &location);
    void failed(const kontor::Error &error);

private:
    struct Look;

    void show(const Look &found, qint64 now);
    void notify(const queries::TaskRow &task);
    void notifyTogether(const QList<queries::TaskRow> &tasks);
    void sleepUntil(std::optional<qint64> next, qint64 now);
    void act(const QString &notice, const QString &action);
    void open(const model::TaskId &task);
    void putOff(const QList<model::TaskId> &tasks, const QString &action);

    commands::Workspace *m_workspace;
    Notifier *m_notifier;
    const pages::Preferences *m_preferences;
    const Clock *m_clock;
    QTimer m_timer;
    std::optional<qint64> m_shownUntil;  ///< nullopt: nothing has been shown yet since the file was opened
    QSet<model::TaskId> m_shown;         ///< tasks with a notice of their own
    QList<model::TaskId> m_together;     ///< tasks of the one notice for many
    quint64 m_generation = 0;
};

}  // namespace kontor::shell
