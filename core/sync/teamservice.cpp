// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/teamservice.h"

#include "core/base/clock.h"
#include "core/commands/workspace.h"
#include "core/storage/meta.h"
#include "core/sync/teamworker.h"

#include <QSemaphore>

namespace kontor::sync {

namespace {

constexpr int patienceMs = 40;

const Clock &systemClock()
{
    static const base::SystemClock clock;
    return clock;
}

}  // namespace

TeamService::TeamService(commands::Workspace *workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    // The workspace outlives the thread, which the destructor ends.
    const auto storage = [workspace](const auto &work) { return workspace->inspectAndWait(work); };
    const auto here = [this](auto work) { QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection); };
    TeamWorker::Listener listener;
    listener.status = [this, here](const TeamStatus &status) { here([this, status] { take(status); }); };
    listener.arrived = [this, here](qint64 records) {
        here([this, records] {
            Q_EMIT arrived(records);
            if (m_workspace)
                Q_EMIT m_workspace->changed();
        });
    };
    listener.members = [this, here] { here([this] { Q_EMIT membersChanged(); }); };
    listener.presence = [this, here](const QList<Presence> &others) {
        here([this, others] {
            m_presence = others;
            Q_EMIT presenceChanged();
        });
    };
    m_worker = new TeamWorker(storage, systemClock(), std::move(listener));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(workspace, &commands::Workspace::changed, m_worker, [worker = m_worker] { worker->wake(); }, Qt::QueuedConnection);
    m_thread.setObjectName(QStringLiteral("kontor-team"));
    m_thread.start();
}

TeamService::~TeamService()
{
    if (m_check)
        m_check->cancel();
    // If the thread is free it says goodbye to the colleagues; nobody waits longer than one notices.
    const auto gone = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, gone] {
        worker->stop();
        gone->release();
    }, Qt::QueuedConnection);
    gone->tryAcquire(1, patienceMs);
    m_worker->cutOff();
    m_thread.quit();
    m_thread.wait();
}

void TeamService::take(const TeamStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void TeamService::readAddress(QObject *context, std::function<void(Result<ServerAddress>)> done)
{
    m_workspace->read<ServerAddress>(context, [](storage::Connection &connection) -> Result<ServerAddress> {
        KONTOR_ASSIGN(const QVariant joined, storage::metaValue(connection, "joined"));
        KONTOR_ASSIGN(const QVariant target, storage::metaValue(connection, "sync_target"));
        return ServerAddress{joined.toInt() != 0 ? target.toString() : QString()};
    }, std::move(done));
}

/// Runs `work` on the service's thread and `done` here, unless the context is gone by then.
template <typename T>
void TeamService::ask(std::function<Result<T>()> work, QObject *context, std::function<void(Result<T>)> done)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work), context = QPointer<QObject>(context), done = std::move(done)] {
        const auto result = std::make_shared<Result<T>>(work());
        QMetaObject::invokeMethod(this, [context, done, result] {
            if (context != nullptr && done)
                done(std::move(*result));
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void TeamService::check(const ServerAddress &address, QObject *context, std::function<void(Result<ServerCheck>)> done)
{
    if (m_check)
        m_check->cancel();
    m_check = std::make_shared<JobControl>();
    ask<ServerCheck>([worker = m_worker, address, control = m_check] { return worker->check(address, *control); }, context, std::move(done));
}

void TeamService::preview(const ServerAddress &address, QObject *context, std::function<void(const Progress &)> progress,
                          std::function<void(Result<JoinPreview>)> done)
{
    if (m_check)
        m_check->cancel();
    m_check = std::make_shared<JobControl>();
    m_check->onProgress = [this, asked = QPointer<QObject>(context), progress = std::move(progress)](const Progress &now) {
        QMetaObject::invokeMethod(this, [asked, progress, now] {
            if (asked != nullptr)
                progress(now);
        }, Qt::QueuedConnection);
    };
    ask<JoinPreview>([worker = m_worker, address, control = m_check] { return worker->preview(address, *control); }, context, std::move(done));
}

void TeamService::join(const ServerAddress &address, FirstContact contact, const QString &label, const QList<commands::Twins> &twins, QObject *context,
                       std::function<void(Result<void>)> done)
{
    // Joined is joined, whether or not the one who asked is still there.
    ask<void>([worker = m_worker, address, contact, label, twins] { return worker->join(address, contact, label, twins); }, this,
              [this, address, asked = QPointer<QObject>(context), done = std::move(done)](Result<void> joined) {
                  if (joined)
                      start(address);
                  if (asked != nullptr && done)
                      done(std::move(joined));
              });
}

void TeamService::leave(QObject *context, std::function<void(Result<void>)> done)
{
    ask<void>([worker = m_worker] { return worker->leave(); }, this, [this, asked = QPointer<QObject>(context), done = std::move(done)](Result<void> left) {
        if (left)
            take({});
        if (asked != nullptr && done)
            done(std::move(left));
    });
}

void TeamService::start(const ServerAddress &address)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, address] { worker->start(address); }, Qt::QueuedConnection);
}

void TeamService::setPaused(bool paused)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, paused] { worker->setPaused(paused); }, Qt::QueuedConnection);
}

void TeamService::syncNow()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->now(); }, Qt::QueuedConnection);
}

void TeamService::setOpenRecords(const QList<Uuid> &records)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, records] { worker->show(records); }, Qt::QueuedConnection);
}

void TeamService::setFileFetch(FileFetch which)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, which] { worker->setFileFetch(which); }, Qt::QueuedConnection);
}

void TeamService::fetchFile(const QByteArray &sha256, const std::shared_ptr<JobControl> &control, QObject *context, std::function<void(qint64)> progress,
                            std::function<void(Result<void>)> done)
{
    const auto here = [this, context = QPointer<QObject>(context)](auto work) {
        QMetaObject::invokeMethod(this, [context, work] {
            if (context != nullptr)
                work();
        }, Qt::QueuedConnection);
    };
    TeamWorker::Fetching fetching{nullptr, control};
    fetching.progress = [here, progress](qint64 bytes) { here([progress, bytes] { progress(bytes); }); };
    fetching.done = [here, done](const Result<void> &fetched) { here([done, fetched] { done(fetched); }); };
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, sha256, fetching] { worker->fetchFile(sha256, fetching); }, Qt::QueuedConnection);
}

void TeamService::changePassword(const QString &password, QObject *context, std::function<void(Result<void>)> done)
{
    ask<void>([worker = m_worker, password] { return worker->changePassword(password); }, context, std::move(done));
}

void TeamService::readDoings(qint64 before, QObject *context, std::function<void(Result<DoingsPage>)> done)
{
    ask<DoingsPage>([worker = m_worker, before] { return worker->doings(before); }, context, std::move(done));
}

}  // namespace kontor::sync
