// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QtGlobal>

#include <deque>
#include <mutex>
#include <vector>

namespace kontor::storage {

/// Tells which contacts the commits of this program have changed, for what is kept of the file in memory. Announced before
/// a commit and settled after it, so that nobody who reads can see a commit that has not been told. All functions from any
/// thread; one transaction at a time.
class ChangeFeed {
public:
    struct Changes {
        std::vector<qint64> numbers = {};  ///< contact.n of changed list rows
        std::vector<Uuid> ids = {};        ///< contacts whose tags or own fields changed
        bool definitions = false;          ///< tags, own fields or settings themselves
        bool everything = false;           ///< too many to name them
        bool isEmpty() const { return numbers.empty() && ids.empty() && !definitions && !everything; }
        void add(const Changes &other);
    };

    void announce(const Changes &changes);
    void settle(bool committed);

    /// Where a reader stands that begins to read the file now.
    quint64 position() const;
    /// What a reader at `position` does not know yet, and moves the position on. What is announced and not yet settled is
    /// told now and once more later: the commit may or may not be in what the reader sees.
    Changes since(quint64 &position) const;
    bool isCurrent(quint64 position) const { return position == this->position(); }

private:
    struct Entry {
        quint64 number;
        Changes changes;
    };
    void forgetOld();

    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries;  // all below: guarded by the mutex
    quint64 m_newest = 0;         ///< number of the entry announced last
    quint64 m_settled = 0;
    quint64 m_forgotten = 0;      ///< readers who stand before this have to read everything
    size_t m_kept = 0;            ///< contacts named by the entries
};

}  // namespace kontor::storage
