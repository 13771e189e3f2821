// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "core/model/value.h"

namespace kontor::commands {

/// So many contacts are remembered as seen of late.
constexpr int mostSeen = 100;

/// Remembers that a contact was looked at now. Local to the file, so no command and no step of undo; run it through
/// Workspace::inspect(), since no list changes by it.
Result<void> noteSeen(const Session &session, const model::ContactId &contact);

}  // namespace kontor::commands
