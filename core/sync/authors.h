// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/files.h"
#include "core/sync/serverconnection.h"

// Who is in the team, and who made the changes that came: the feed of states does not tell.

namespace kontor::sync {

/// Up to which revision authors were learnt (table meta).
inline constexpr char authorsRead[] = "sync_authors";

/// Asks who the members are and keeps their names. True if they are others now.
Result<bool> learnMembers(const FileAccess &storage, ServerConnection &connection);
/// Asks who made the changes that this file has taken in since it asked last; nothing of what was there when it joined. An older
/// server does not know.
Result<void> learnAuthors(const FileAccess &storage, ServerConnection &connection, const Uuid &device);

}  // namespace kontor::sync
