// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checkpointer.h"

#include "core/base/logging.h"

#include <utility>

#include <sqlite3.h>

namespace kontor::storage {

Checkpointer::Checkpointer(Connection &writer, Connection::Options options) : m_writer(writer), m_options(std::move(options))
{
    sqlite3_wal_hook(m_writer.handle(), &Checkpointer::committed, this);
}

Checkpointer::~Checkpointer()
{
    sqlite3_wal_hook(m_writer.handle(), nullptr, nullptr);
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_wanted.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

/// Called by the engine after each commit, with the pages in the log. Whatever goes wrong here must not make a commit fail
/// that has succeeded: the log is complete without it.
int Checkpointer::committed(void *self, sqlite3 *handle, const char *name, int pages)
{
    auto *checkpointer = static_cast<Checkpointer *>(self);
    const bool helps = checkpointer->noteLog(pages);
    if (pages >= (helps ? farTooMany : tooMany))
        sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

/// False if the thread cannot do its work.
bool Checkpointer::noteLog(int pages)
{
    const std::scoped_lock lock(m_mutex);
    m_pages = pages;
    if (pages >= worthIt)
        wake();
    return !m_failed;
}

/// With the mutex held.
void Checkpointer::wake()
{
    m_work = true;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wanted.notify_all();
}

bool Checkpointer::hasCaughtUp(std::chrono::milliseconds most)
{
    std::unique_lock lock(m_mutex);
    if (m_pages < tooMany || m_failed)
        return true;
    if (m_awaited == 0) {
        m_awaited = m_rounds + (m_busy ? 2 : 1);  // one that sees the whole log
        wake();
    }
    if (!m_done.wait_for(lock, most, [this] { return m_failed || m_rounds >= m_awaited; }))
        return false;
    m_awaited = 0;
    m_pages = 0;  // the next commit begins the log anew, or says that it could not
    return true;
}

void Checkpointer::run()
{
    auto connection = Connection::open(m_options);
    if (!connection) {
        qCWarning(lcStorage) << "no connection for checkpoints; the writer does them";
        const std::scoped_lock lock(m_mutex);
        m_failed = true;
        m_done.notify_all();
        return;
    }
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wanted.wait(lock, [this] { return m_work || m_stopped; });
            if (m_stopped)
                return;
            m_work = false;
            m_busy = true;
        }
        {
            const std::scoped_lock writing(m_writing);
            sqlite3_wal_checkpoint_v2((*connection)->handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        }
        const std::scoped_lock lock(m_mutex);
        m_busy = false;
        ++m_rounds;
        m_done.notify_all();
    }
}

}  // namespace kontor::storage
