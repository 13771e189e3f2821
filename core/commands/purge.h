// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"

namespace kontor::commands {

enum class Traces { Keep, Erase };

/// Removes a record for good, with the elements of its sets, what waits to be sent of it, and its row in lists; records that belong
/// to it stay. Nothing can bring it back. `traces`: whether its values stay in history; of a merged contact also what the merge noted
/// on others, so that it cannot be taken out of them any more. False if there is none.
Result<bool> purgeRecord(CommandContext &context, const model::EntityDef &entity, const Uuid &id, Traces traces);

}  // namespace kontor::commands
