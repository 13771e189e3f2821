// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobcontroller.h"

#include "ui/widgets/jobpanel.h"

#include <QMutex>

namespace kontor::shell {

using widgets::JobPanel;

namespace {
constexpr int progressEveryMs = 100;
/// Shorter work comes and goes without a panel.
constexpr int showAfterMs = 300;
}  // namespace

/// What the working thread and the window share.
struct JobController::Shared {
    JobControl control;
    QMutex mutex;
    Progress latest;  ///< guarded by the mutex
    QString title;
    bool shown = false;
};

JobController::JobController(commands::Workspace *workspace, JobPanel *panel, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_panel(panel)
{
    m_timer.setInterval(progressEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &JobController::showProgress);
    connect(m_panel, &JobPanel::cancelRequested, this, [this] {
        if (m_job)
            m_job->control.cancel();
    });
    connect(m_panel, &JobPanel::closed, m_panel, &QWidget::hide);
}

JobController::~JobController()
{
    if (m_job)
        m_job->control.cancel();
}

void JobController::run(const QString &title, pages::PageContext::Job work)
{
    if (m_job) {
        m_waiting.append({title, std::move(work)});
        return;
    }
    m_job = std::make_shared<Shared>();
    m_job->title = title;
    // The working thread only writes down how far it is; the window looks ten times a second.
    m_job->control.onProgress = [job = m_job.get()](const Progress &progress) {
        const QMutexLocker lock(&job->mutex);
        job->latest = progress;
    };
    m_elapsed.start();
    m_timer.start();
    m_workspace->write<QString>(
        this, [job = m_job, work = std::move(work)](const commands::Session &session) { return work(session, job->control); },
        [this](Result<QString> result) { ended(result); });
}

void JobController::showProgress()
{
    if (!m_job || m_elapsed.elapsed() < showAfterMs)
        return;
    if (!m_job->shown) {
        m_panel->start(m_job->title);
        m_panel->show();
    }
    m_job->shown = true;
    const QMutexLocker lock(&m_job->mutex);
    m_panel->setProgress(m_job->latest, m_elapsed.elapsed());
}

void JobController::ended(const Result<QString> &result)
{
    m_timer.stop();
    const bool shown = m_job->shown;
    m_job.reset();
    if (shown)
        m_panel->finish(result ? *result : result.error().message, !result);
    else if (result)
        Q_EMIT finished(*result);
    if (!shown && !result)
        Q_EMIT failed(result.error());
    if (m_waiting.isEmpty())
        return;
    auto [title, work] = m_waiting.takeFirst();
    run(title, std::move(work));
}

}  // namespace kontor::shell
