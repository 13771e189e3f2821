// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/workspace.h"

#include "core/commands/contactindex.h"
#include "core/commands/maintenance.h"
#include "core/storage/settings.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <atomic>
#include <deque>
#include <future>
#include <iterator>

namespace kontor::commands {

namespace {

/// So long nobody has changed anything before the file is tidied.
constexpr int idleMs = 2'000;

/// What waits for the writing thread. Filled from anywhere, emptied by that thread.
class TaskQueue {
public:
    struct Task {
        Workspace::Length length;
        std::function<void()> work;
    };
    void add(Task task)
    {
        const QMutexLocker lock(&m_mutex);
        m_tasks.push_back(std::move(task));
    }
    std::optional<Task> takeFirst()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_tasks.empty())
            return std::nullopt;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        return task;
    }
    bool hasShort()
    {
        const QMutexLocker lock(&m_mutex);
        return std::any_of(m_tasks.cbegin(), m_tasks.cend(), [](const Task &task) { return task.length == Workspace::Length::Short; });
    }
    /// The short ones that wait now; jobs keep their places.
    std::deque<Task> takeShort()
    {
        std::deque<Task> taken;
        const QMutexLocker lock(&m_mutex);
        const auto firstShort = std::stable_partition(m_tasks.begin(), m_tasks.end(),
                                                      [](const Task &task) { return task.length == Workspace::Length::Job; });
        std::move(firstShort, m_tasks.end(), std::back_inserter(taken));
        m_tasks.erase(firstShort, m_tasks.end());
        return taken;
    }

private:
    QMutex m_mutex;
    std::deque<Task> m_tasks;  ///< guarded by the mutex
};

}  // namespace

struct Workspace::State {
    base::SystemClock clock;
    Session session;
    std::unique_ptr<storage::Database> database;  // writing thread
    TaskQueue tasks;                              // of the writing thread
    bool inInterlude = false;                     // writing thread
    std::unique_ptr<storage::Connection> reader;  // reading thread; null while the file is held exclusively
    QMutex interruptMutex;                        // guards `reading` against the end of the connection
    storage::Connection *reading = nullptr;
    std::atomic<bool> exclusive{false};           // set once, by open(); read by whoever asks for a read
    std::atomic<bool> ready{false};               // set once, by open(), after the database: others may look at it

    void runJob(const std::function<void()> &work);
    void runShort();
    bool followRegion();
    void takeReader(std::unique_ptr<storage::Connection> connection);
};

/// On the reading thread: another connection instead of the one that was there, or none.
void Workspace::State::takeReader(std::unique_ptr<storage::Connection> connection)
{
    const QMutexLocker lock(&interruptMutex);
    reading = connection.get();
    reader = std::move(connection);
}

/// Between the steps of a job run the short tasks that have come meanwhile. Not before its first step: what was asked for
/// after it must not happen before it.
void Workspace::State::runJob(const std::function<void()> &work)
{
    if (!database)
        return work();
    database->setInterlude([this, begun = false]() mutable {
        if (std::exchange(begun, true))
            runShort();
    }, [this] { return !inInterlude && tasks.hasShort(); });
    work();
    database->setInterlude({});
}

void Workspace::State::runShort()
{
    // What these write is no step of the job. Only those that wait now, so that the job goes on however many come.
    if (std::exchange(inInterlude, true))
        return;
    for (const TaskQueue::Task &task : tasks.takeShort())
        task.work();
    inInterlude = false;
}

/// Reads the country that phone numbers belong to after a task that may have changed it: a command, its undo, what came from the team.
/// True if it is another one.
bool Workspace::State::followRegion()
{
    if (!database)
        return false;
    const auto region = storage::fileSetting(database->writer(), model::FileSetting::Region);
    if (!region || region->toString() == session.region)
        return false;
    session.region = region->toString();
    // What is written meanwhile is for this country: all is to be read anew, even if it changes back before that was done.
    (void)database->write([](storage::Transaction &transaction) { return forgetDerived(transaction.connection()); });
    return true;
}

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
    m_longSide = new QObject;
    m_longSide->moveToThread(&m_longThread);
    connect(&m_longThread, &QThread::finished, m_longSide, &QObject::deleteLater);
    m_longThread.setObjectName(QStringLiteral("kontor-long"));
    m_longThread.start();
    m_writeThread.start();
    m_readThread.start();
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(this, &Workspace::changed, &m_idle, qOverload<>(&QTimer::start));
    connect(&m_idle, &QTimer::timeout, this, &Workspace::tidy);
}

/// Bit by bit, so that a save that comes meanwhile waits for one bit at most.
void Workspace::tidy()
{
    inspect<Tidied>(this, [](const Session &session) { return tidyWhenIdle(session); }, [this](Result<Tidied> tidied) {
        if (tidied && *tidied == Tidied::Shown)
            Q_EMIT changed();
        else if (tidied && *tidied == Tidied::Unseen && !m_idle.isActive())
            tidy();
    });
}

Workspace::~Workspace()
{
    // Blocking: a thread that is told to quit may leave what was posted before. First all writes run, and an open() that
    // is still on its way hands its reader over; then the connections end on the threads that made them.
    // Long reads come first of all, since they may write.
    QMetaObject::invokeMethod(m_longSide, [] {}, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_writeSide, [] {}, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_readSide, [state = m_state] { state->takeReader(nullptr); }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_writeSide, [state = m_state] { state->database.reset(); }, Qt::BlockingQueuedConnection);
    for (QThread *thread : {&m_longThread, &m_readThread, &m_writeThread}) {
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
        if (m_open)
            m_idle.start();  // the last one may have left something
        done(std::move(result));
    });
    QMetaObject::invokeMethod(m_writeSide, [this, state = m_state, path, secret, mode, author, reply, exclusive = m_exclusive] {
        const storage::Database::Settings settings{&state->clock, 0, {}, exclusive};
        auto opened = mode == Mode::Create ? storage::Database::create(path, secret, settings)
                                           : storage::Database::open(path, secret, settings);
        if (!opened)
            return reply(fail(opened.error()));
        state->database = std::move(*opened);
        const auto region = storage::fileSetting(state->database->writer(), model::FileSetting::Region);
        if (!region)
            return reply(fail(region.error()));
        state->session = {state->database.get(), author, QStringLiteral("window"), region->toString()};
        if (auto derived = refreshDerived(*state->database, state->session.region, {}); !derived)
            return reply(fail(derived.error()));
        state->exclusive = state->database->isExclusive();
        state->ready = true;
        if (state->exclusive)
            return reply({});
        QMetaObject::invokeMethod(m_readSide, [state, reply] {
            auto reader = state->database->newReader();
            if (!reader)
                return reply(fail(reader.error()));
            state->takeReader(std::move(*reader));
            reply({});
        });
    });
}

void Workspace::postRead(std::function<void(storage::Connection *)> work)
{
    if (m_state->exclusive)  // on a network share there is one connection for both
        return post(Length::Short, [state = m_state.get(), work = std::move(work)] {
            work(state->database ? &state->database->reader() : nullptr);
        });
    QMetaObject::invokeMethod(m_readSide, [state = m_state, work = std::move(work)] { work(state->reader.get()); });
}

/// A connection as long as the work lasts: its cache would take memory for ever.
void Workspace::postLongRead(std::function<void(Result<const LongRead *>)> work)
{
    if (m_state->exclusive)
        return postWrite(Length::Job, [work = std::move(work)](const Session *session) {
            if (session == nullptr)
                return work(notOpen());
            const LongRead read = longRead(*session);
            work(&read);
        });
    QMetaObject::invokeMethod(m_longSide, [this, state = m_state.get(), work = std::move(work)] {
        if (!state->ready || !state->database)
            return work(notOpen());
        const auto connection = state->database->newReader();
        if (!connection)
            return work(fail(connection.error()));
        const LongRead read{**connection, state->clock, [this](const LongRead::Change &change) { return writeAndWait(change); }, [] {}};
        work(&read);
    });
}

Result<void> Workspace::inspectAndWait(const LongRead::Change &work)
{
    std::promise<Result<void>> done;
    postWrite(Length::Short, [&](const Session *session) { done.set_value(session != nullptr ? work(*session) : Result<void>(notOpen())); });
    return done.get_future().get();
}

/// On the long thread.
Result<void> Workspace::writeAndWait(const LongRead::Change &change)
{
    const Result<void> result = inspectAndWait(change);
    if (result)
        Q_EMIT changed();
    return result;
}

void Workspace::postWrite(Length length, std::function<void(const Session *)> work)
{
    post(length, [this, state = m_state.get(), work = std::move(work)] {
        // A copy: the author of a job stays, even if another is set between its steps.
        const Session session = state->session;
        work(state->database ? &session : nullptr);
        if (state->followRegion())
            Q_EMIT regionChanged();
    });
}

/// As many calls of the writing thread as tasks: one that finds nothing was overtaken between the steps of a job.
void Workspace::post(Length length, std::function<void()> task)
{
    m_state->tasks.add({length, std::move(task)});
    QMetaObject::invokeMethod(m_writeSide, [state = m_state] {
        const std::optional<TaskQueue::Task> next = state->tasks.takeFirst();
        if (!next)
            return;
        if (next->length == Length::Job)
            state->runJob(next->work);
        else
            next->work();
    });
}

void Workspace::rekey(const storage::Secret &secret, QObject *context, std::function<void(Result<void>)> done)
{
    const auto reply = guarded<void>(context, std::move(done));
    // The reading threads hold their queues until the new file is there: their connections belong to the old one.
    const auto renew = [state = m_state, side = m_writeSide, secret, reply] {
        state->takeReader(nullptr);
        Result<void> result = notOpen();
        QMetaObject::invokeMethod(side, [&] {
            if (state->database)
                result = state->database->rekey(secret);
            if (state->database && !state->database->isConnected())
                state->database.reset();
        }, Qt::BlockingQueuedConnection);
        if (state->database && !state->exclusive) {
            auto reader = state->database->newReader();
            if (!reader)
                return reply(fail(reader.error()));
            state->takeReader(std::move(*reader));
        }
        reply(std::move(result));
    };
    QMetaObject::invokeMethod(m_longSide, [side = m_readSide, renew] { QMetaObject::invokeMethod(side, renew, Qt::BlockingQueuedConnection); });
}

void Workspace::setAuthor(const QString &author)
{
    post(Length::Short, [state = m_state.get(), author] { state->session.author = author; });
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
