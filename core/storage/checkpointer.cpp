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
    if (pages >= tooMany)
        sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    else if (pages >= worthIt)
        checkpointer->wake();
    return SQLITE_OK;
}

void Checkpointer::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_work = true;
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_wanted.notify_all();
}

void Checkpointer::run()
{
    auto connection = Connection::open(m_options);
    if (!connection) {
        qCWarning(lcStorage) << "no connection for checkpoints; the writer does them";
        return;
    }
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wanted.wait(lock, [this] { return m_work || m_stopped; });
            if (m_stopped)
                return;
            m_work = false;
        }
        const std::scoped_lock writing(m_writing);
        sqlite3_wal_checkpoint_v2((*connection)->handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        ++m_rounds;
    }
}

}  // namespace kontor::storage
