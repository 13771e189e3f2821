// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/records.h"

#include <span>
#include <utility>
#include <vector>

// By what contacts are brought together before they are compared. Used by candidatePairs() only.

namespace kontor::quality::blocking {

using Key = std::pair<quint64, Row>;
using KeyMaker = void (*)(const Records &, Row, std::vector<Key> &);

struct Pass {
    KeyMaker make = nullptr;
    size_t whole = 0;   ///< in blocks up to this size everybody is compared with everybody,
    size_t window = 0;  ///< in larger ones with so many who stand next in each order
};
/// Surest first.
std::span<const Pass> passes();

// Orders in which similar contacts stand next to each other: the first bytes of a text. 0: has no place in it.
quint64 nameOrder(const Records &all, Row row);   ///< last name, first name; name of a firm
quint64 givenOrder(const Records &all, Row row);  ///< first name, last name
quint64 endOrder(const Records &all, Row row);    ///< last name from its end: errors at the beginning do not part it
quint64 placeOrder(const Records &all, Row row);  ///< postcode, street

}  // namespace kontor::quality::blocking
