// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/purge.h"

namespace kontor::commands {

using model::EntityDef;
using model::EntityKind;
using storage::Statement;

namespace {

Result<void> runFor(Transaction &transaction, const QByteArray &sql, const Uuid &id)
{
    Statement statement = transaction.statement(sql);
    statement.bind(id);
    return statement.run();
}

Result<void> removeElements(Transaction &transaction, const Uuid &id)
{
    for (const EntityDef &set : model::Catalogue::get().entities()) {
        if (set.kind == EntityKind::Set)
            KONTOR_TRY(runFor(transaction, QByteArray("DELETE FROM ") + set.key + " WHERE " + set.parent + " = ?1", id));
    }
    return {};
}

/// The salt and the values go; the commitment stays, so the chain can still be checked.
Result<void> eraseTraces(Transaction &transaction, const Uuid &id)
{
    return runFor(transaction, "UPDATE history SET old = NULL, new = NULL, seal = substr(seal, -32) WHERE record = ?1", id);
}

}  // namespace

Result<bool> purgeRecord(CommandContext &context, const EntityDef &entity, const Uuid &id, Traces traces)
{
    Transaction &transaction = context.transaction();
    Statement find = transaction.statement(QByteArray("SELECT n FROM " + QByteArray(entity.key) + " WHERE id = ?1"));
    find.bind(id);
    KONTOR_ASSIGN(const bool there, find.step());
    if (there) {
        const qint64 n = find.integer(0);
        KONTOR_TRY(find.run());
        if (qstrcmp(entity.key, "contact") == 0)
            KONTOR_TRY(context.removeDerived(n));
        else
            KONTOR_TRY(context.touchWhoShows(entity, id));
        storage::CaptureState &capture = transaction.connection().capture();
        capture.erasing = true;
        auto removed = removeElements(transaction, id);
        if (removed)
            removed = runFor(transaction, QByteArray("DELETE FROM ") + entity.key + " WHERE id = ?1", id);
        capture.erasing = false;
        KONTOR_TRY(removed);
    }
    for (const char *table : {"outbox", "sync_sent", "draft", "seen"})
        KONTOR_TRY(runFor(transaction, QByteArray("DELETE FROM ") + table + " WHERE record = ?1", id));
    if (traces == Traces::Erase) {
        KONTOR_TRY(runFor(transaction, "DELETE FROM sync_author WHERE record = ?1", id));
        KONTOR_TRY(eraseTraces(transaction, id));
    }
    return there;
}

}  // namespace kontor::commands
