// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/queries/listsql.h"

#include <vector>

namespace kontor::queries {

/// All visible contacts in the order of one column, in memory. Contacts without the value come last, equal ones by name.
class ListOrder {
public:
    static Result<ListOrder> read(storage::Connection &connection, const SortSql &sort);
    /// The order after `changed` have changed, appeared or gone; asks the file for their new values and for about twenty
    /// others each. `byName`: the present order by name, if this is not that one.
    Result<ListOrder> renewed(storage::Connection &connection, const NumberSet &changed, const ListOrder *byName) const;

    const std::vector<qint32> &numbers() const { return m_numbers; }
    /// The first `most` members of a set in this order. Members that the order does not know are left out.
    std::vector<qint64> picked(const NumberSet &set, size_t most) const;
    /// Memory that it takes.
    qint64 bytes() const { return qint64((m_numbers.capacity() + m_place.capacity()) * sizeof(qint32)); }
    bool operator==(const ListOrder &other) const { return m_numbers == other.m_numbers; }

private:
    void place();
    qint32 placeOf(qint64 n) const { return size_t(n) < m_place.size() ? m_place[size_t(n)] : -1; }

    SortSql m_sort;
    std::vector<qint32> m_numbers;
    std::vector<qint32> m_place;  ///< in m_numbers, by contact.n; -1: not in sight
};

}  // namespace kontor::queries
