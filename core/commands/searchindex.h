// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/session.h"

// Search indices that are filled in quiet moments, a little at a time: each covers the rows up to a number that stands in meta,
// and who searches reads the newer ones besides.

namespace kontor::commands {

/// Merges parts of a full-text index ("contact_fts") that saves have left, up to about so many pages. False if there was nothing to
/// do.
Result<bool> mergeIndex(storage::Transaction &transaction, const QByteArray &index, int pages);

/// Adds up to so many entries of timelines to the full-text index of notes. False if none was left to add.
Result<bool> indexNotes(storage::Transaction &transaction, int most);
/// Empties it; it is filled anew.
Result<void> forgetNotes(storage::Transaction &transaction);

/// The same for the index of three letters, which is kept where setTrigrams() asked for it.
Result<bool> indexTrigrams(storage::Transaction &transaction, int most);
/// Search texts are too many for the memory (or no longer): inner parts of words are looked up in the file. False if that was so.
Result<bool> setTrigrams(const Session &session, bool on);

}  // namespace kontor::commands
