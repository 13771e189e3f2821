// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/workspace.h"

#include "core/commands/contactindex.h"

#include <QCoreApplication>
#include <QMutex>

#include <atomic>

namespace kontor::commands {

struct Workspace::State {
    base::SystemClock clock;
    Session session;
    std::unique_ptr<storage::Database> database;  // writing thread
    std::unique_ptr<storage::Connection> reader;  // reading thread; null while the file is held exclusively
    QMutex interruptMutex;                        // guards `reading` against the end of the connection
    storage::Connection *reading = nullptr;
    std::atomic<bool> exclusive{false};           // set once, by open(); read by whoever asks for a read
};

Workspace::Workspace(QObject *parent) : QObject(parent), m_state(std::make_shared<State>())
{
    m_writeSide = new QObject;  // deleted on its thread when that ends
    m_readSide = new QObject;
    m_writeSide->moveToThread(&m_writeThread);
    m_readSide->moveToThread(&m_readThread);
    connect(&m_writeThread, &QThread::finished, m_writeSide, &QObject::deleteLater);
    connect(&m_readThread, &QThread::finished, m_readSide, &QObject::deleteLater);
    m_writeThread.setObjectName(QStringLiteral("kontor-write"));
    m_readThread.setObjectName(QStringLiteral("kontor-read"));
    m_writeThread.start();
    m_readThread.start();
}

Workspace::~Workspace()
{
    // Blocking: a thread that is told to quit may leave what was posted before. First all writes run, and an open() that
    // is still on its way hands its reader over; then the connections end on the threads that made them.
    QMetaObject::invokeMethod(m_writeSide, [] {}, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_readSide, [state = m_state] {
        const QMutexLocker lock(&state->interruptMutex);
        state->reading = nullptr;
        state->reader.reset();
    }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_writeSide, [state = m_state] { state->database.reset(); }, Qt::BlockingQueuedConnection);
    for (QThread *thread : {&m_readThread, &m_writeThread}) {
        thread->quit();
        thread->wait();
    }
}

void Workspace::open(const QString &path, const storage::Secret &secret, Mode mode, const QString &author, QObject *context,
                     std::function<void(Result<void>)> done)
{
    m_path = path;
    const auto reply = guarded<void>(context, [this, done = std::move(done)](Result<void> result) {
        m_open = result.has_value();
        done(std::move(result));
    });
    QMetaObject::invokeMethod(m_writeSide, [this, state = m_state, path, secret, mode, author, reply] {
        const storage::Database::Settings settings{&state->clock, 0, {}};
        auto opened = mode == Mode::Create ? storage::Database::create(path, secret, settings)
                                           : storage::Database::open(path, secret, settings);
        if (!opened)
            return reply(fail(opened.error()));
        state->database = std::move(*opened);
        state->session = {state->database.get(), author, QStringLiteral("window"), QStringLiteral("DE")};
        if (auto derived = refreshDerived(*state->database, state->session.region, {}); !derived)
            return reply(fail(derived.error()));
        state->exclusive = state->database->isExclusive();
        if (state->exclusive)
            return reply({});
        QMetaObject::invokeMethod(m_readSide, [state, reply] {
            auto reader = state->database->newReader();
            if (!reader)
                return reply(fail(reader.error()));
            const QMutexLocker lock(&state->interruptMutex);
            state->reader = std::move(*reader);
            state->reading = state->reader.get();
            reply({});
        });
    });
}

void Workspace::postRead(std::function<void(storage::Connection *)> work)
{
    // On a network share there is one connection for both.
    QMetaObject::invokeMethod(m_state->exclusive ? m_writeSide : m_readSide, [state = m_state, work = std::move(work)] {
        if (state->exclusive)
            return work(state->database ? &state->database->reader() : nullptr);
        work(state->reader.get());
    });
}

void Workspace::postWrite(std::function<void(const Session *)> work)
{
    QMetaObject::invokeMethod(m_writeSide, [state = m_state, work = std::move(work)] {
        work(state->database ? &state->session : nullptr);
    });
}

void Workspace::setAuthor(const QString &author)
{
    QMetaObject::invokeMethod(m_writeSide, [state = m_state, author] { state->session.author = author; });
}

void Workspace::interruptReads()
{
    const QMutexLocker lock(&m_state->interruptMutex);
    if (m_state->reading != nullptr)
        m_state->reading->interrupt();
}

tl::unexpected<Error> Workspace::notOpen()
{
    return fail(ErrorCode::Internal, QCoreApplication::translate("Commands", "No file is open."));
}

}  // namespace kontor::commands
