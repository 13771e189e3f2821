// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/records.h"

namespace kontor::quality {

/// For each row one that stands for it: contacts that agree in the name and one more value, or in two values that are somebody's
/// own, are most likely one. Good enough for counting how many bear a value – a contact that is there seven times makes none of
/// its values common – and for nothing else.
std::vector<Row> bearersOf(const Records &all);

}  // namespace kontor::quality
