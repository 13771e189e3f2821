// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <variant>

namespace kontor::widgets {
class JobPanel;
}

namespace kontor::shell {

/// Runs long work on the open file, one after the other, on the thread that is right for it, and shows it in the job panels of all
/// windows. GUI thread.
class JobController final : public QObject {
    Q_OBJECT

public:
    using Work = std::variant<pages::PageContext::Job, pages::PageContext::LongReading>;
    using Ended = std::function<void(const Result<QString> &)>;

    explicit JobController(commands::Workspace *workspace, QObject *parent = nullptr);
    /// Stops what is running.
    ~JobController() override;

    /// `ended` hears of work that was over before a panel came up, if `origin` still lives.
    void run(const QString &title, Work work, QObject *origin, Ended ended);
    /// The panel shows what runs, now and later, as long as both live.
    void showIn(widgets::JobPanel *panel);
    /// True while work is running that closing the window would stop: the user is asked, and with his consent the window
    /// closes.
    bool holdsClosing(dialogs::Prompts &prompts, QWidget *window);

Q_SIGNALS:
    void appeared(const QString &title);
    void progressed(const kontor::base::Progress &progress, qint64 elapsedMs);
    void over(const QString &summary, bool failed);
    /// What the job that was shown last has done was taken back, or counts again.
    void undone(bool undone);

private:
    struct Shared;
    struct Waiting {
        QString title;
        Work work;
        QPointer<QObject> origin;
        Ended ended;
    };
    void start(Waiting job);
    void showProgress();
    void finish(const Result<QString> &result);
    void followUndo();

    commands::Workspace *m_workspace;
    std::shared_ptr<Shared> m_job;  ///< of the job that runs; null if none does
    std::shared_ptr<Shared> m_last;  ///< whose outcome the panels show; null if that changed nothing, or failed
    QList<Waiting> m_waiting;
    bool m_mayStop = false;  ///< the user agreed to stop what is running
    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

}  // namespace kontor::shell
