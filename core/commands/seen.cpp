// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/seen.h"

namespace kontor::commands {

using storage::Statement;
using storage::Transaction;

Result<void> noteSeen(const Session &session, const model::ContactId &contact)
{
    return session.database->write([&](Transaction &transaction) -> Result<void> {
        Statement note = transaction.statement(QByteArray("INSERT INTO seen(record, seen_at) VALUES(?1, ?2)"
                                                          " ON CONFLICT(record) DO UPDATE SET seen_at = excluded.seen_at"));
        note.bind(contact, transaction.clock().nowMs());
        KONTOR_TRY(note.run());
        Statement forget = transaction.statement(QByteArray("DELETE FROM seen WHERE record IN"
                                                            " (SELECT record FROM seen ORDER BY seen_at DESC, record LIMIT -1 OFFSET ?1)"));
        forget.bind(mostSeen);
        return forget.run();
    });
}

}  // namespace kontor::commands
