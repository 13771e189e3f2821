// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"

// Rows that are erased are overwritten at once. Their words stay in the full-text indices until those are merged, and old states of
// pages in the log until it is emptied.

namespace kontor::commands {

/// Something was erased: from now on scrub() has work. In the transaction that erases.
Result<void> noteErased(storage::Transaction &transaction);

/// Done: no byte of what was erased is left in the file. Later: somebody reads an old state; to be tried again.
enum class Scrubbed { Done, More, Later };
/// A little of that work, so that saves get in between. To be called until it says Done.
Result<Scrubbed> scrub(const Session &session);

}  // namespace kontor::commands
