// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include <time.h>

// Does the window answer? A thread asks the event loop of the GUI thread every few milliseconds and measures how long
// the answer takes. For tests and for `kontor --watchdog`.

namespace kontor::base {

/// Measures while it exists how long the event loop of the thread that made it does not answer. Time in which that thread
/// got no processor (a busy machine) does not count: only what it did itself, unless it waited on purpose, which wall time
/// shows. Make it on the GUI thread, after the application.
class Watchdog {
public:
    Watchdog() : m_shared(std::make_shared<Shared>()), m_target(std::make_unique<QObject>())
    {
        m_shared->clock.start();
        m_watcher = std::thread([shared = m_shared, target = m_target.get()] { watch(*shared, shared, target); });
    }
    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_shared->mutex);
            m_shared->ended = true;
        }
        m_shared->wake.notify_all();
        m_watcher.join();
    }
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// The longest time without an answer so far, in ms of wall time. The event loop must have run since; what blocks
    /// right now counts up to now.
    double longestMs() const
    {
        const std::lock_guard lock(m_shared->mutex);
        return double(std::max(m_shared->longest, m_shared->asked < 0 ? 0 : m_shared->clock.nsecsElapsed() - m_shared->asked)) / 1e6;
    }
    /// The longest time that the thread itself worked without an answer, in ms of processor time.
    double longestWorkMs() const
    {
        const std::lock_guard lock(m_shared->mutex);
        return double(m_shared->longestWork) / 1e6;
    }
    /// How often the event loop answered: a test that got no answer at all has measured nothing.
    int answers() const
    {
        const std::lock_guard lock(m_shared->mutex);
        return m_shared->answers;
    }
    /// Forgets what was measured: the start of a window is not what is looked at.
    void restart()
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->longest = 0;
        m_shared->longestWork = 0;
        m_shared->answers = 0;
        if (m_shared->asked >= 0)
            m_shared->asked = m_shared->clock.nsecsElapsed();
        m_shared->workAtAnswer = threadWork();
    }

private:
    static constexpr auto askEvery = std::chrono::milliseconds(2);

    struct Shared {
        std::mutex mutex;
        std::condition_variable wake;
        QElapsedTimer clock;
        qint64 asked = -1;  ///< when the question that waits was put, in ns; -1: none waits
        qint64 longest = 0;
        qint64 longestWork = 0;
        qint64 workAtAnswer = -1;
        int answers = 0;
        bool ended = false;
    };

    /// Processor time of the calling thread, in ns.
    static qint64 threadWork()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    static void answer(Shared &shared)
    {
        const std::lock_guard lock(shared.mutex);
        const qint64 work = threadWork();
        shared.longest = std::max(shared.longest, shared.clock.nsecsElapsed() - shared.asked);
        if (shared.workAtAnswer >= 0)
            shared.longestWork = std::max(shared.longestWork, work - shared.workAtAnswer);
        shared.workAtAnswer = work;
        shared.asked = -1;
        ++shared.answers;
        shared.wake.notify_all();
    }

    static void watch(Shared &shared, const std::shared_ptr<Shared> &keep, QObject *target)
    {
        std::unique_lock lock(shared.mutex);
        while (!shared.ended) {
            shared.asked = shared.clock.nsecsElapsed();
            lock.unlock();
            QMetaObject::invokeMethod(target, [keep] { answer(*keep); }, Qt::QueuedConnection);
            lock.lock();
            shared.wake.wait(lock, [&] { return shared.ended || shared.asked < 0; });
            shared.wake.wait_for(lock, askEvery, [&] { return shared.ended; });
        }
    }

    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QObject> m_target;  ///< an answer that is still on its way goes with it
    std::thread m_watcher;
};

}  // namespace kontor::base
