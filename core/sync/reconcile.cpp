// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reconcile.h"

#include "core/storage/readall.h"
#include "core/sync/wire.h"

namespace kontor::sync {

using model::Catalogue;
using storage::Connection;
using storage::Statement;
using storage::Transaction;

namespace {

Result<QList<Uuid>> recordsOf(Connection &connection, const Scope &scope)
{
    Statement query = connection.statement(QByteArray("SELECT id FROM sync_record WHERE scope = ?1 AND rev > 0"));
    query.bind(scope.id);
    return storage::readIds(std::move(query));
}

/// The values that were edited go to the server with their own times, so that newer ones there still win.
Result<void> offerEdits(Transaction &transaction, const Uuid &id, const ServerCopy &copy)
{
    const model::EntityDef *entity = Catalogue::get().entity(copy.entity);
    for (auto stamp = copy.stamps.begin(); entity != nullptr && stamp != copy.stamps.end(); ++stamp) {
        const auto field = fieldNamed(*entity, stamp.key());
        if (!field && stamp.key() != QLatin1String("scope"))
            continue;
        Statement add = transaction.statement(QByteArray("INSERT INTO outbox(record, field, entity, hlc) VALUES(?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING"));
        add.bind(id, field ? outboxName(*field) : stamp.key(), copy.entity, stamp.value().toInteger());
        KONTOR_TRY(add.run());
    }
    return {};
}

}  // namespace

Result<void> offerAnew(Transaction &transaction, const Scope &scope, const Manifest &manifest)
{
    Connection &connection = transaction.connection();
    KONTOR_ASSIGN(const QList<Uuid> ids, recordsOf(connection, scope));
    for (const Uuid &id : scope.canWrite ? ids : QList<Uuid>()) {
        KONTOR_ASSIGN(const auto copy, serverCopy(connection, id));
        // Revisions say nothing here: of a record that others have changed since, the server has a newer one and lacks this file's
        // edits all the same. What it has already changes nothing there.
        KONTOR_TRY(manifest.contains(id) ? offerEdits(transaction, id, *copy) : offerWhole(transaction, id, *copy));
    }
    Scope again = scope;
    again.cursor = 0;
    return writeScope(connection, again);
}

Result<void> offerWhole(Transaction &transaction, const Uuid &id, ServerCopy copy)
{
    if (Catalogue::get().entity(copy.entity) == nullptr)  // of a newer program: not in this file
        return forgetServerCopy(transaction.connection(), id);
    KONTOR_TRY(offerEdits(transaction, id, copy));
    Statement birth = transaction.statement(QByteArray("INSERT INTO outbox(record, field, entity, hlc) VALUES(?1, '*', ?2, ?3) ON CONFLICT DO NOTHING"));
    birth.bind(id, copy.entity, copy.born);
    KONTOR_TRY(birth.run());
    copy.rev = 0;
    return writeServerCopy(transaction.connection(), id, copy);
}

Result<QList<Uuid>> deletedMeanwhile(Connection &connection, const Scope &scope, const Manifest &manifest)
{
    KONTOR_ASSIGN(QList<Uuid> ids, recordsOf(connection, scope));
    ids.removeIf([&](const Uuid &id) { return manifest.contains(id); });
    return ids;
}

}  // namespace kontor::sync
