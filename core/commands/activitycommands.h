// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/model/drafts.h"

namespace kontor::commands {

/// Writes into the timeline of one or more contacts. `fields`: kind, occurred_at (now if missing), subject, body, ….
Result<model::ActivityId> logActivity(const Session &session, const QList<model::ContactId> &contacts, const model::FieldMap &fields);
Result<bool> editActivity(const Session &session, const model::ActivityId &id, const model::FieldMap &changes);
Result<void> deleteActivity(const Session &session, const model::ActivityId &id);

}  // namespace kontor::commands
