// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace kontor::widgets {
class JobPanel;
}

namespace kontor::shell {

/// Runs long work one after the other on the writing thread and shows it in the job panel. GUI thread.
class JobController final : public QObject {
    Q_OBJECT

public:
    JobController(commands::Workspace *workspace, widgets::JobPanel *panel, QObject *parent = nullptr);
    /// Stops what is running.
    ~JobController() override;

    void run(const QString &title, pages::PageContext::Job work);

Q_SIGNALS:
    void finished(const QString &summary);
    void failed(const kontor::Error &error);

private:
    struct Shared;
    void showProgress();
    void ended(const Result<QString> &result);

    commands::Workspace *m_workspace;
    widgets::JobPanel *m_panel;
    std::shared_ptr<Shared> m_job;  ///< of the job that runs; null if none does
    QList<std::pair<QString, pages::PageContext::Job>> m_waiting;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

}  // namespace kontor::shell
