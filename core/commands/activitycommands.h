// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/model/drafts.h"

namespace kontor::commands {

/// Writes into the timeline of one or more contacts. `fields`: kind, occurred_at (now if missing), subject, body, ….
Result<model::ActivityId> logActivity(const Session &session, const QList<model::ContactId> &contacts, const model::FieldMap &fields);
Result<bool> editActivity(const Session &session, const model::ActivityId &id, const model::FieldMap &changes);
Result<void> deleteActivity(const Session &session, const model::ActivityId &id);

/// `fields`: title, due_on, note, assignee. The contact may be null.
Result<model::TaskId> createTask(const Session &session, const model::ContactId &contact, const model::FieldMap &fields);
Result<bool> editTask(const Session &session, const model::TaskId &id, const model::FieldMap &changes);
/// Done now, or open again.
Result<bool> setTaskDone(const Session &session, const model::TaskId &id, bool done);
Result<void> deleteTask(const Session &session, const model::TaskId &id);

}  // namespace kontor::commands
