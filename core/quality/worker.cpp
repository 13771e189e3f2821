// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/worker.h"

#include <utility>

namespace kontor::quality {

namespace {

constexpr size_t mostWaiting = 4;

}  // namespace

void Worker::give(std::function<void()> piece)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_pieces.size() < mostWaiting; });
    m_pieces.push_back(std::move(piece));
    m_changed.notify_all();
}

void Worker::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_closed || !m_pieces.empty(); });
        if (m_pieces.empty())
            return;
        const std::function<void()> piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_changed.notify_all();
        lock.unlock();
        piece();
        lock.lock();
    }
}

}  // namespace kontor::quality
