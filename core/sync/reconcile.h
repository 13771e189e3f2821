// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "core/sync/teamstate.h"

#include <QHash>

namespace kontor::sync {

/// What the server has of a scope: record → its revision; records that are deleted there are left out.
using Manifest = QHash<Uuid, qint64>;

/// After the server was restored from a backup: puts into the outbox what it lacks of this scope, whole records and single newer
/// values, and reads all of it again. Nothing is deleted for being absent there.
Result<void> offerAnew(storage::Transaction &transaction, const Scope &scope, const Manifest &manifest);

/// After this file was away for so long that deletions were forgotten: the records of the scope that the server has no more, except
/// those with changes that wait to be sent.
Result<QList<Uuid>> deletedMeanwhile(storage::Connection &connection, const Scope &scope, const Manifest &manifest);

}  // namespace kontor::sync
