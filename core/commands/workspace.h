// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/longread.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace kontor::commands {

/// An open file for a window: one thread that writes, one that reads, one that reads what takes long; results delivered where
/// they are wanted. Lives on the GUI thread, which never waits for it. Work begins in the order it was given, per thread; while a job runs, what is
/// not a job gets in between its steps, in its own order.
class Workspace final : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    /// Waits for running work; call interrupt() first to cut long reads short.
    ~Workspace() override;

    enum class Mode { Open, Create };
    /// A job may take long (import, change of many); everything else is short and is not kept waiting by one.
    enum class Length { Short, Job };
    /// Opens the file on the writing thread; `done` hears how it went. Once per workspace.
    void open(const QString &path, const storage::Secret &secret, Mode mode, const QString &author, QObject *context,
              std::function<void(Result<void>)> done);

    /// Runs `work` on the reading thread and `done` on the GUI thread, unless `context` (an object of that thread) or the
    /// workspace is gone by then.
    template <typename T>
    void read(QObject *context, std::function<Result<T>(storage::Connection &)> work, std::function<void(Result<T>)> done)
    {
        postRead([this, work = std::move(work), reply = guarded<T>(context, std::move(done))](storage::Connection *connection) {
            reply(connection != nullptr ? work(*connection) : Result<T>(notOpen()));
        });
    }

    /// Runs `work` on a thread and a connection of its own, one after the other, so that neither looking around nor saving
    /// waits for it. Where the file allows one connection only it is a job of the writing thread.
    template <typename T>
    void readLong(QObject *context, std::function<Result<T>(const LongRead &)> work, std::function<void(Result<T>)> done)
    {
        postLongRead([work = std::move(work), reply = guarded<T>(context, std::move(done))](Result<const LongRead *> read) {
            reply(read ? work(**read) : Result<T>(fail(read.error())));
        });
    }

    /// Runs `work` (usually one command) on the writing thread. changed() follows if it succeeded, and if it was stopped
    /// half-way, since steps of it may have been committed.
    template <typename T>
    void write(QObject *context, std::function<Result<T>(const Session &)> work, std::function<void(Result<T>)> done,
               Length length = Length::Short)
    {
        postWrite(length, [this, work = std::move(work), reply = guarded<T>(context, std::move(done))](const Session *session) {
            Result<T> result = session != nullptr ? work(*session) : Result<T>(notOpen());
            const bool wrote = result.has_value() || result.error().code == ErrorCode::Cancelled;
            reply(std::move(result));
            if (wrote)
                Q_EMIT changed();
        });
    }

    /// As write(), for work that only looks (what would undo take back?) or writes what no list shows (drafts): no
    /// changed() follows.
    template <typename T>
    void inspect(QObject *context, std::function<Result<T>(const Session &)> work, std::function<void(Result<T>)> done,
                 Length length = Length::Short)
    {
        postWrite(length, [this, work = std::move(work), reply = guarded<T>(context, std::move(done))](const Session *session) {
            reply(session != nullptr ? work(*session) : Result<T>(notOpen()));
        });
    }

    /// For another thread that has to end before the workspace does: runs `work` on the writing thread and waits for it. No changed()
    /// follows.
    Result<void> inspectAndWait(const LongRead::Change &work);

    /// Before open(): hold the file with one connection, as on a network share.
    void setExclusive(bool exclusive) { m_exclusive = exclusive; }
    /// Encrypts the file with a key from a new passphrase (Database::rekey). Reads that are asked for meanwhile wait.
    void rekey(const storage::Secret &secret, QObject *context, std::function<void(Result<void>)> done);

    /// The name that history shows for changes from now on.
    void setAuthor(const QString &author);

    /// Stops the read that is running now; it ends with Cancelled. The newest keystroke wins.
    void interruptReads();

    bool isOpen() const { return m_open; }
    const QString &path() const { return m_path; }

Q_SIGNALS:
    /// Something in the file changed (emitted from the writing thread: connections are queued).
    void changed();
    /// Lists can be answered from memory now, and quicker: whoever shows one may ask again.
    void listsReady();
    /// Somebody, here or in the team, has set another country of phone numbers. What is written from now on goes by it; what is there
    /// waits for refreshDerived(), as a job or when the file is opened the next time.
    void regionChanged();

private:
    void postRead(std::function<void(storage::Connection *)> work);
    void postLongRead(std::function<void(Result<const LongRead *>)> work);
    Result<void> writeAndWait(const LongRead::Change &change);
    void postWrite(Length length, std::function<void(const Session *)> work);
    void post(Length length, std::function<void()> task);
    static tl::unexpected<Error> notOpen();

    template <typename T>
    std::function<void(Result<T>)> guarded(QObject *context, std::function<void(Result<T>)> done)
    {
        // Through the workspace, which outlives its threads: only the GUI thread may ask whether the context still lives.
        return [this, target = QPointer<QObject>(context), done = std::move(done)](Result<T> result) {
            auto shared = std::make_shared<Result<T>>(std::move(result));
            QMetaObject::invokeMethod(this, [target, done, shared] {
                if (target != nullptr && done)
                    done(std::move(*shared));
            }, Qt::QueuedConnection);
        };
    }

    void tidy();

    struct State;  // what the threads own
    std::shared_ptr<State> m_state;
    QThread m_writeThread;
    QThread m_readThread;
    QThread m_longThread;
    QObject *m_writeSide = nullptr;
    QObject *m_readSide = nullptr;
    QObject *m_longSide = nullptr;
    QString m_path;
    bool m_exclusive = false;
    bool m_open = false;
    QTimer m_idle;  ///< nothing has changed for a while
};

}  // namespace kontor::commands
