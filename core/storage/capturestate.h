// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/changefeed.h"

#include <QByteArray>

struct sqlite3;
struct sqlite3_stmt;

namespace kontor::storage {

/// What the capture triggers ask for while a command runs: its number, and the running head of the history chain.
/// One per connection, on its thread.
struct CaptureState {
    qint64 command = 0;      ///< number of the running command; 0: no change to synced tables is allowed
    QByteArray head;         ///< hash over all history so far (32 bytes); empty before the first
    bool chained = false;    ///< history was written in the running transaction
    bool erasing = false;    ///< rows may really be deleted (erasure and purge only)
    ChangeFeed::Changes changes = {};  ///< what the running transaction changes of contacts
    bool applying = false;   ///< what is written came from the server and need not be sent there
    qint64 hlc = 0;          ///< hybrid logical time of the running command: 48 bits of ms (UTC), 16 of a counter
    qint64 clockOffsetMs = 0;  ///< of the server's clock against this computer's
    bool stray = false;      ///< a synced record was inserted outside a command: the transaction must not commit

    /// The next hybrid logical time: later than all before, and not before this computer's clock as the server sees it.
    void tick(qint64 nowMs);
    /// Adds `data` to the chain: head = SHA-256(head, data).
    void absorb(const QByteArray &data);
};

/// Registers kontor_command(), kontor_seal(…), kontor_erasing(), kontor_applying() and kontor_hlc() for the triggers, and watches rows: inserts, which have no
/// trigger, and what the change feed tells of.
Result<void> registerCaptureFunctions(sqlite3 *db, CaptureState *state);

/// The commitment of a history row as kontor_seal() makes it, for verification; `values` are entity, record, field,
/// old, new with their SQLite types.
QByteArray sealDigest(const QByteArray &salt, sqlite3_stmt *row, int firstColumn);

}  // namespace kontor::storage
