// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/quality/records.h"

#include <vector>

namespace kontor::quality {

/// Two contacts worth comparing: the smaller row in the upper half.
using PairKey = quint64;
inline PairKey pairKey(Row a, Row b)
{
    return a < b ? (PairKey(a) << 32) | b : (PairKey(b) << 32) | a;
}
inline Row firstOf(PairKey pair) { return Row(pair >> 32); }
inline Row secondOf(PairKey pair) { return Row(pair); }

/// Pairs that share at least one of many keys (sound of the names, birthday, phone, house, rare word of a firm …) or stand
/// next to each other in one of several orders. A key that many share is narrowed by order, so the work grows with the
/// contacts and not with their square. Each pair once, in order, whatever the number of threads; no contact that equals an
/// earlier one.
std::vector<PairKey> candidatePairs(const Records &all, size_t threads, const JobControl &control);

/// The most pairs for `contacts`; a file that would give more is searched less widely.
size_t mostPairs(size_t contacts);

}  // namespace kontor::quality
