// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "core/sync/teamstate.h"

#include <QSet>

namespace kontor::sync {

/// The records that the server has of a scope; those that are deleted there are left out.
using Manifest = QSet<Uuid>;

/// After the server was restored from a backup: puts into the outbox what it may lack of this scope, whole records and edited
/// values, and reads all of it again. Nothing is deleted for being absent there.
Result<void> offerAnew(storage::Transaction &transaction, const Scope &scope, const Manifest &manifest);

/// The server has lost this record: it goes there as it was born, what was edited since follows in its next batch with its own times,
/// so that whoever else brings back edits of it loses none to this copy.
Result<void> offerWhole(storage::Transaction &transaction, const Uuid &id, ServerCopy copy);

/// After this file was away for so long that deletions were forgotten: the records of the scope that the server has no more, except
/// those with changes that wait to be sent.
Result<QList<Uuid>> deletedMeanwhile(storage::Connection &connection, const Scope &scope, const Manifest &manifest);

}  // namespace kontor::sync
