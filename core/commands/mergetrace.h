// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/model/mergetrace.h"

// Changes that a merge makes: each leaves a trace, by which it can be taken back long after its command.

namespace kontor::commands {

/// Changes columns of a record because `other` is merged. A row that returns to the contact it came from loses its trace.
Result<void> changeTraced(CommandContext &context, const QString &entity, const Uuid &record, const model::FieldMap &changes, const Uuid &other);
/// Puts an element (values as history keeps them), changes it, or removes it (invalid).
Result<void> putTraced(CommandContext &context, const QString &entity, const Uuid &owner, const QString &element, const QVariant &value, const Uuid &other);

/// Takes one change back, and its trace away. False: the value was changed since and stays; a value that a later merge stands on is
/// handed down to its trace.
Result<bool> revertTrace(CommandContext &context, const model::MergeTrace &trace);
/// Takes the trace away and leaves the value.
Result<void> forgetTrace(CommandContext &context, const model::MergeTrace &trace);

}  // namespace kontor::commands
