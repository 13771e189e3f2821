// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace kontor::storage {

/// Pages that a connection keeps in memory, in KiB.
inline constexpr int usualCacheKiB = 64 * 1024;
inline constexpr int bulkCacheKiB = 256 * 1024;

/// Lets a connection keep more pages while bulk work goes on: rows that come in by the million go to indices in every order, and each
/// page that is not at hand has to be read and decrypted again.
inline Result<void> widenCache(Connection &connection)
{
    return connection.execute("PRAGMA cache_size = -" + QByteArray::number(bulkCacheKiB));
}

/// Takes that back, and gives the memory away.
inline Result<void> narrowCache(Connection &connection)
{
    return connection.execute("PRAGMA cache_size = -" + QByteArray::number(usualCacheKiB) + "; PRAGMA shrink_memory");
}

/// The same for as long as it lives.
class WideCache {
public:
    explicit WideCache(Connection &connection) : m_connection(&connection) { (void)widenCache(connection); }
    ~WideCache() { (void)narrowCache(*m_connection); }
    WideCache(const WideCache &) = delete;
    WideCache &operator=(const WideCache &) = delete;

private:
    Connection *m_connection;
};

}  // namespace kontor::storage
