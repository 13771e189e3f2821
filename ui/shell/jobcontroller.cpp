// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobcontroller.h"

#include "core/commands/undo.h"
#include "ui/widgets/jobpanel.h"

#include <QMutex>

namespace kontor::shell {

using widgets::JobPanel;

namespace {
constexpr int progressEveryMs = 100;
/// Shorter work comes and goes without a panel.
constexpr int showAfterMs = 300;

/// Runs a job and notes its change: the first one after what was there, since others only write between its steps.
Result<QString> runNoting(const pages::PageContext::Job &work, const commands::Session &session, const JobControl &control, qint64 &command)
{
    KONTOR_ASSIGN(const qint64 before, commands::newestCommand(session));
    Result<QString> result = work(session, control);
    KONTOR_ASSIGN(command, commands::commandAfter(session, before));
    return result;
}

}  // namespace

/// What the working thread and the windows share.
struct JobController::Shared {
    JobControl control;
    QMutex mutex;
    Progress latest;  ///< guarded by the mutex
    QString title;
    QPointer<QObject> origin;
    Ended ended;
    bool shown = false;
    qint64 command = 0;  ///< what it changed; written before it is over, read afterwards
    bool undone = false;
};

JobController::JobController(commands::Workspace *workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setInterval(progressEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &JobController::showProgress);
    connect(workspace, &commands::Workspace::changed, this, &JobController::followUndo, Qt::QueuedConnection);
}

JobController::~JobController()
{
    if (m_job)
        m_job->control.cancel();
}

void JobController::showIn(JobPanel *panel)
{
    connect(panel, &JobPanel::cancelRequested, this, [this] {
        if (m_job)
            m_job->control.cancel();
    });
    const auto show = [panel](const QString &title) {
        panel->start(title);
        panel->show();
    };
    connect(this, &JobController::appeared, panel, show);
    connect(this, &JobController::progressed, panel, &JobPanel::setProgress);
    connect(this, &JobController::over, panel, &JobPanel::finish);
    connect(this, &JobController::undone, panel, &JobPanel::setUndone);
    if (m_job && m_job->shown)
        show(m_job->title);
}

void JobController::run(const QString &title, Work work, QObject *origin, Ended ended)
{
    Waiting job{title, std::move(work), origin, std::move(ended)};
    if (m_job)
        m_waiting.append(std::move(job));
    else
        start(std::move(job));
}

void JobController::start(Waiting job)
{
    m_job = std::make_shared<Shared>();
    m_job->title = job.title;
    m_job->origin = job.origin;
    m_job->ended = std::move(job.ended);
    // The working thread only writes down how far it is; the windows look ten times a second.
    m_job->control.onProgress = [shared = m_job.get()](const Progress &progress) {
        const QMutexLocker lock(&shared->mutex);
        shared->latest = progress;
    };
    m_elapsed.start();
    m_timer.start();
    const auto done = [this](Result<QString> result) { finish(result); };
    if (const auto *reading = std::get_if<pages::PageContext::LongReading>(&job.work)) {
        m_workspace->readLong<QString>(
            this, [shared = m_job, work = *reading](const commands::LongRead &read) { return work(read, shared->control); }, done);
        return;
    }
    m_workspace->write<QString>(
        this, [shared = m_job, work = std::get<pages::PageContext::Job>(job.work)](const commands::Session &session) { return runNoting(work, session, shared->control, shared->command); },
        done, commands::Workspace::Length::Job);
}

void JobController::showProgress()
{
    if (!m_job || m_elapsed.elapsed() < showAfterMs)
        return;
    if (!std::exchange(m_job->shown, true))
        Q_EMIT appeared(m_job->title);
    Progress latest;
    {
        const QMutexLocker lock(&m_job->mutex);
        latest = m_job->latest;
    }
    Q_EMIT progressed(latest, m_elapsed.elapsed());
}

void JobController::finish(const Result<QString> &result)
{
    m_timer.stop();
    const std::shared_ptr<Shared> job = std::exchange(m_job, nullptr);
    if (job->shown)
        m_last = result && job->command > 0 ? job : nullptr;
    if (job->shown)
        Q_EMIT over(result ? *result : result.error().message, !result);
    else if (job->origin != nullptr && job->ended)
        job->ended(result);
    if (!m_job && !m_waiting.isEmpty())
        start(m_waiting.takeFirst());
}

/// An outcome stays to be read until somebody closes it; it shall not say what is no longer so.
void JobController::followUndo()
{
    if (!m_last)
        return;
    m_workspace->inspect<bool>(
        this, [command = m_last->command](const commands::Session &session) { return commands::isUndone(session, command); },
        [this, asked = m_last](const Result<bool> &undone) {
            if (undone && asked == m_last && std::exchange(asked->undone, *undone) != *undone)
                Q_EMIT this->undone(*undone);
        });
}

bool JobController::holdsClosing(dialogs::Prompts &prompts, QWidget *window)
{
    if (!m_job || m_mayStop)
        return false;
    prompts.confirm(window, tr("Work is running"), tr("\"%1\" is not done yet. What is done so far stays.").arg(m_job->title), tr("Stop and close"),
                    [this, window] {
        m_mayStop = true;
        window->close();
    });
    return true;
}

}  // namespace kontor::shell
