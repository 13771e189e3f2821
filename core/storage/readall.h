// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QList>

namespace kontor::storage {

/// What `read` makes of each row of a bound query, in the query's order.
template <typename T, typename Read>
Result<QList<T>> readAll(Statement query, Read &&read)
{
    QList<T> list;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return list;
        list << read(query);
    }
}

/// The ids that a bound query gives in its first column.
inline Result<QList<Uuid>> readIds(Statement query)
{
    return readAll<Uuid>(std::move(query), [](const Statement &row) { return row.uuid(0); });
}

}  // namespace kontor::storage
