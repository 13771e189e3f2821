// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kontor::storage {

class Connection;

// A new file that takes in a million rows does without those indices in which every row goes somewhere else, by name, number or time:
// each of their pages would be read, decrypted and written again and again. They are made once all rows are there, by sorting. Until then
// lists are right, but take longer. Which are missing is kept in the file, so a program that is killed leaves nothing undone.

/// Drops these indices. For a file that has hardly anything yet. Inside a transaction of the caller.
Result<void> dropLateIndices(Connection &connection);

/// Whether one is missing.
Result<bool> missesIndex(Connection &connection);

/// Makes one that is missing, if there is one: up to a second for a million rows. Inside a transaction of the caller.
Result<void> makeMissingIndex(Connection &connection);

}  // namespace kontor::storage
