// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace kontor::commands {

/// An open file for a window: one thread that writes, one that reads, results delivered where they are wanted. Lives on
/// the GUI thread, which never waits for it. Work runs in the order it was given, per thread.
class Workspace final : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    /// Waits for running work; call interrupt() first to cut long reads short.
    ~Workspace() override;

    enum class Mode { Open, Create };
    /// Opens the file on the writing thread; `done` hears how it went. Once per workspace.
    void open(const QString &path, const storage::Secret &secret, Mode mode, const QString &author, QObject *context,
              std::function<void(Result<void>)> done);

    /// Runs `work` on the reading thread and `done` on the thread of `context`, unless that is gone by then.
    template <typename T>
    void read(QObject *context, std::function<Result<T>(storage::Connection &)> work, std::function<void(Result<T>)> done)
    {
        postRead([this, work = std::move(work), reply = guarded<T>(context, std::move(done))](storage::Connection *connection) {
            reply(connection != nullptr ? work(*connection) : Result<T>(notOpen()));
        });
    }

    /// Runs `work` (usually one command) on the writing thread. changed() follows if it succeeded.
    template <typename T>
    void write(QObject *context, std::function<Result<T>(const Session &)> work, std::function<void(Result<T>)> done)
    {
        postWrite([this, work = std::move(work), reply = guarded<T>(context, std::move(done))](const Session *session) {
            Result<T> result = session != nullptr ? work(*session) : Result<T>(notOpen());
            const bool ok = result.has_value();
            reply(std::move(result));
            if (ok)
                Q_EMIT changed();
        });
    }

    /// Stops the read that is running now; it ends with Cancelled. The newest keystroke wins.
    void interruptReads();

    bool isOpen() const { return m_open; }
    const QString &path() const { return m_path; }

Q_SIGNALS:
    /// Something in the file changed (emitted from the writing thread: connections are queued).
    void changed();

private:
    void postRead(std::function<void(storage::Connection *)> work);
    void postWrite(std::function<void(const Session *)> work);
    static tl::unexpected<Error> notOpen();

    template <typename T>
    static std::function<void(Result<T>)> guarded(QObject *context, std::function<void(Result<T>)> done)
    {
        return [target = QPointer<QObject>(context), done = std::move(done)](Result<T> result) {
            if (target == nullptr || !done)
                return;
            auto shared = std::make_shared<Result<T>>(std::move(result));
            QMetaObject::invokeMethod(target, [done, shared] { done(std::move(*shared)); }, Qt::QueuedConnection);
        };
    }

    struct State;  // what the threads own
    std::shared_ptr<State> m_state;
    QThread m_writeThread;
    QThread m_readThread;
    QObject *m_writeSide = nullptr;
    QObject *m_readSide = nullptr;
    QString m_path;
    bool m_open = false;
};

}  // namespace kontor::commands
