// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kontor::quality {

/// Does on a thread of its own, one after the other, what it is given, while the next is being fetched.
class Worker {
public:
    Worker() : m_thread([this] { run(); }) {}
    ~Worker() { finish(); }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Waits as long as enough is waiting, so that memory does not grow with the work.
    void give(std::function<void()> piece);
    /// Returns when all of it is done.
    void finish();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_pieces;
    bool m_closed = false;
    std::thread m_thread;
};

}  // namespace kontor::quality
