// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/records.h"

namespace kontor::quality {

/// Counts contacts, and how many bear each value. Contacts that are most likely one count once: who is there seven times makes none
/// of his values common.
void countContacts(Records &all);

}  // namespace kontor::quality
