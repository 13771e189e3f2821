// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kontor::queries {

/// How a search is carried out. The index has no entry for single letters, so "k*" of "K-1166" means reading every word
/// with k: rare words are asked for first, and the letters are looked up in the few texts that have them.
struct SearchPlan {
    QString match;       ///< FTS query of all words; empty: nothing to search for
    QString rare;        ///< FTS query of the longer words; empty if all have to be asked for
    QStringList letters; ///< beginnings of words that the texts found by `rare` must have
};
SearchPlan planSearch(const QString &typed, const QString &region = QStringLiteral("DE"));

/// Row numbers that a plan finds, ascending. `textsRead` counts the texts that were looked into.
Result<std::vector<qint64>> searchHits(storage::Connection &connection, const SearchPlan &plan, qint64 *textsRead = nullptr);

/// The FTS query for what somebody typed: every word as a prefix, phone numbers in any format. Empty if nothing is left.
QString ftsQuery(const QString &typed, const QString &region = QStringLiteral("DE"));

/// Above this many hits it is cheaper to walk a list in its order and pick them than to look at each.
inline constexpr size_t broadSearch = 2'000;

}  // namespace kontor::queries
