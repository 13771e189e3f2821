// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/duplicates.h"

namespace kontor::quality {

/// Makes groups of pairs, and fills `found` with both. Two groups become one if they would be taken for one contact with all
/// values that their members have: so what is spread over several is put together, and namesakes are not chained by somebody
/// in the middle. Contacts that are to be kept separate never meet in a group.
void groupPairs(const Records &all, const Options &options, std::vector<ScoredPair> pairs, Duplicates &found);

}  // namespace kontor::quality
