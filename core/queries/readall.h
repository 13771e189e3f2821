// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QList>

namespace kontor::queries {

/// What `read` makes of each row of a bound query, in the query's order.
template <typename T, typename Read>
Result<QList<T>> readAll(storage::Statement query, Read &&read)
{
    QList<T> list;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return list;
        list << read(query);
    }
}

}  // namespace kontor::queries
