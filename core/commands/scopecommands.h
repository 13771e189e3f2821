// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/commandcontext.h"

// Who of a team sees what: the scope of a contact, and that of what hangs on it. No scope: the organisation's.

namespace kontor::commands {

/// Moves contacts into a scope (null: the organisation's), and with them their tasks and entries. An entry that others took part in as
/// well is seen by those only who see all of them.
Result<qint64> moveContacts(const Session &session, const QList<model::ContactId> &contacts, const Uuid &scope, const JobControl &control = {});

/// Inside a command: where an entry about these contacts belongs, or a task about one. Invalid: to all.
Result<QVariant> scopeOfContacts(CommandContext &context, const QList<Uuid> &contacts);
/// Where new contacts belong by the file's setting, if this member may still write there. Invalid: to all.
Result<QVariant> scopeOfNew(CommandContext &context);

}  // namespace kontor::commands
