// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/sync/teamstate.h"

#include <optional>

namespace kontor::sync {

/// Where the batch under way is kept (table meta).
inline constexpr char inflight[] = "sync_inflight";

/// Changes on their way to the server: kept in the file, byte for byte, until the server has answered.
struct Batch {
    qint64 number = 0;
    QByteArray changes;  ///< as push() takes them
    int records = 0;
};

/// The batch that is under way, else the next changes of the outbox, which stay there until they are answered. The changes of one
/// command stay together. Nullopt: there is nothing to send. `most`: records.
Result<std::optional<Batch>> stage(storage::Transaction &transaction, int most = 500);

/// What came of a batch: takes out of the outbox exactly what was sent, remembers stamps, and notes what lost or was refused.
Result<void> acknowledge(storage::Transaction &transaction, const Batch &batch, const QByteArray &answer);

/// Gives the batch under way up that the server will never take, so that it can be staged anew. With `refusal` its changes are taken out of the
/// outbox and shown to people under that code.
Result<void> withdraw(storage::Transaction &transaction, const QString &refusal = {});

/// Puts all records of the file into the outbox that the server does not have; gives how many.
Result<qint64> enqueueAll(storage::Transaction &transaction);

/// Changes that the server has not confirmed.
Result<qint64> waitingChanges(storage::Connection &connection);

}  // namespace kontor::sync
