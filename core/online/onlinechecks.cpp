// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/online/onlinechecks.h"

#include "core/commands/workspace.h"
#include "core/online/onlineworker.h"

namespace kontor::online {

namespace {

const Clock &systemClock()
{
    static const base::SystemClock clock;
    return clock;
}

}  // namespace

OnlineChecks::OnlineChecks(commands::Workspace *workspace, const Surroundings &around, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    // The workspace outlives the thread, which the destructor ends.
    const auto storage = [workspace](const commands::LongRead::Change &work) { return workspace->inspectAndWait(work); };
    const auto here = [this](auto work) { QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection); };
    OnlineWorker::Listener listener;
    listener.status = [this, here](const OnlineStatus &status) {
        here([this, status] {
            m_status = status;
            Q_EMIT statusChanged();
        });
    };
    listener.noted = [this, here] {
        here([this] {
            if (m_workspace)
                Q_EMIT m_workspace->changed();
        });
    };
    m_worker = new OnlineWorker(storage, systemClock(), around, std::move(listener));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(workspace, &commands::Workspace::changed, m_worker, [worker = m_worker] { worker->wake(); }, Qt::QueuedConnection);
    m_thread.setObjectName(QStringLiteral("kontor-online"));
    m_thread.start();
}

OnlineChecks::~OnlineChecks()
{
    // A question that is under way is dropped with the worker; nothing waits for the network.
    m_thread.quit();
    m_thread.wait();
}

void OnlineChecks::start()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->wake(); }, Qt::QueuedConnection);
}

void OnlineChecks::check(const model::ContactId &contact)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, contact] { worker->check(contact); }, Qt::QueuedConnection);
}

void OnlineChecks::tryNow()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->tryNow(); }, Qt::QueuedConnection);
}

}  // namespace kontor::online
