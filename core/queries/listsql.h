// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/queries/numberset.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <limits>
#include <vector>

namespace kontor::queries {

/// How SQL sorts a list: an expression over contact_index i (and visible_contact c), then the name.
struct SortSql {
    QByteArray key;  ///< "i.sort_key"
    QVariantList values = {};
    bool descending = false;
    bool byName = false;
    QByteArray orderBy() const;
};
/// `sort` as in ListSpec; not for the bin, whose contacts have no derived row.
Result<SortSql> sortSql(const QString &sort);

inline constexpr size_t allOfThem = std::numeric_limits<size_t>::max();

/// The first numbers that a bound query gives in its first column.
Result<std::vector<qint64>> readNumbers(storage::Statement &query, size_t most = allOfThem);
/// Which of the visible contacts (or of `among`) a filter leaves, asked of SQL. Days in the filter are resolved
/// (model::atDay). `sort`: null for any order.
Result<std::vector<qint64>> askFile(storage::Connection &connection, const model::Filter &filter, const SortSql *sort,
                                    const NumberSet *among, size_t most = allOfThem);

}  // namespace kontor::queries
