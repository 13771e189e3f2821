// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace kontor::storage {

/// Pages that a connection keeps in memory, in KiB.
inline constexpr int usualCacheKiB = 64 * 1024;
inline constexpr int bulkCacheKiB = 256 * 1024;

/// Lets a connection keep more pages while bulk work goes on: rows that come in by the million go to indices in every order, and each
/// page that is not at hand has to be read and decrypted again.
class WideCache {
public:
    explicit WideCache(Connection &connection) : m_connection(&connection) { (void)set(bulkCacheKiB); }
    ~WideCache()
    {
        (void)set(usualCacheKiB);
        (void)m_connection->execute("PRAGMA shrink_memory");
    }
    WideCache(const WideCache &) = delete;
    WideCache &operator=(const WideCache &) = delete;

private:
    Result<void> set(int kiB) { return m_connection->execute("PRAGMA cache_size = -" + QByteArray::number(kiB)); }

    Connection *m_connection;
};

}  // namespace kontor::storage
