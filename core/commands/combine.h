// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"

// What a file has and the team that it joined has as well: made one after both are in the file.

namespace kontor::commands {

/// Two records of a kind ("contact", "tag", "custom_field") that are the same. The team's stays.
struct Twins {
    QString kind;
    Uuid mine;
    Uuid theirs;
};

/// Notes what is to be combined, in the transaction of the caller: it survives whatever happens until it is done.
Result<void> noteTwins(Transaction &transaction, const QList<Twins> &twins);
Result<qint64> notedTwins(storage::Connection &connection);

/// Combines a part of what is noted, in one transaction; all parts are one undo step. What cannot be combined any more (somebody deleted
/// it, or it has not arrived) stays apart. True if there is more to do.
Result<bool> combineStep(const Session &session);

}  // namespace kontor::commands
