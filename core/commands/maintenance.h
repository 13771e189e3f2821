// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/longread.h"
#include "core/commands/session.h"
#include "core/storage/check.h"

namespace kontor::commands {

/// Reads the whole file and says whether it is sound. Changes nothing.
Result<storage::CheckReport> checkFile(const Session &session, const JobControl &control);

/// The same beside those who save: they wait for no more than the comparison of the search index.
Result<storage::CheckReport> checkFile(const LongRead &read, const JobControl &control);

/// Gives back the room of deleted rows and the log; gives how many bytes the file shrank. Needs free room for a copy of
/// the file; when that is missing, or the program is killed, the file stays as it was.
Result<qint64> compressFile(const Session &session, const JobControl &control);

enum class Tidied {
    Nothing,  ///< is left to do
    Unseen,   ///< something was done that nobody sees
    Shown     ///< lists show something else now
};
/// A little of what saves put off, to be asked for again and again while nobody waits: a few milliseconds.
Result<Tidied> tidyWhenIdle(const Session &session);

}  // namespace kontor::commands
