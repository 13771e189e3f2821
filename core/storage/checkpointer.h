// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace kontor::storage {

/// Writes the log of committed pages back to the file on a thread and a connection of its own, so that no save has to wait
/// for it. Only where the file is in write-ahead mode.
class Checkpointer {
public:
    /// From this many pages on the log is written back; about 4 MB.
    static constexpr int worthIt = 1'000;
    /// From this many on bulk work waits for it: it writes faster than the disk takes it, and the log must not grow for
    /// ever. About 130 MB.
    static constexpr int tooMany = 32'000;
    /// From this many on the writer does it itself, whoever waits.
    static constexpr int farTooMany = 8 * tooMany;

    /// Watches the commits of `writer` from now on.
    Checkpointer(Connection &writer, Connection::Options options);
    /// Waits for what is being written. On the writer's thread.
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

    /// While this is held it writes nothing back: for whoever needs the log to themselves.
    std::unique_lock<std::mutex> hold() { return std::unique_lock(m_writing); }
    /// If the log is too long, waits up to `most` until it has been written back once. False: not yet.
    bool hasCaughtUp(std::chrono::milliseconds most);
    /// How often it has written back, for tests.
    int rounds() const { return m_rounds; }

private:
    static int committed(void *self, sqlite3 *handle, const char *name, int pages);
    bool noteLog(int pages);
    void wake();
    void run();

    Connection &m_writer;
    const Connection::Options m_options;
    std::mutex m_writing;  ///< held while the log is written back
    std::mutex m_mutex;    ///< guards what follows
    std::condition_variable m_wanted;
    std::condition_variable m_done;
    bool m_work = false;
    bool m_stopped = false;
    bool m_failed = false;
    bool m_busy = false;
    int m_pages = 0;      ///< in the log after the last commit
    int m_awaited = 0;    ///< round that bulk work waits for; 0: none
    std::atomic<int> m_rounds{0};
    std::thread m_thread;  ///< started when there is something to do
};

}  // namespace kontor::storage
