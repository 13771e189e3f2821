// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/purge.h"

#include "core/commands/scrub.h"
#include "core/model/mergetrace.h"
#include "core/storage/readall.h"

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

/// The content that an attachment names; empty for all else.
Result<QByteArray> fileOf(Transaction &transaction, const EntityDef &entity, const Uuid &id)
{
    if (qstrcmp(entity.key, "attachment") != 0)
        return QByteArray();
    Statement query = transaction.statement(QByteArray("SELECT sha256 FROM attachment WHERE id = ?1"));
    query.bind(id);
    KONTOR_ASSIGN(const bool row, query.step());
    return row ? query.blob(0) : QByteArray();
}

/// Unless another attachment names it as well.
Result<void> removeContent(Transaction &transaction, const QByteArray &sha256)
{
    if (sha256.isEmpty())
        return {};
    Statement statement = transaction.statement(QByteArray("DELETE FROM blob WHERE sha256 = ?1 AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = ?1)"));
    statement.bind(sha256);
    return statement.run();
}

/// What was found out about the domain of an e-mail address may say whose it is; whoever else has it there asks again.
Result<void> forgetDomain(Transaction &transaction, const EntityDef &entity, const Uuid &id)
{
    if (qstrcmp(entity.key, "contact_point") != 0)
        return {};
    return runFor(transaction, "DELETE FROM domain_check WHERE domain = (SELECT substr(p.norm, instr(p.norm, '@') + 1) FROM contact_point p"
                               " WHERE p.id = ?1 AND p.kind = 'email')", id);
}

/// The salt and the values go; the commitment stays, so the chain can still be checked.
Result<void> eraseTraces(Transaction &transaction, const Uuid &id)
{
    return runFor(transaction, "UPDATE history SET old = NULL, new = NULL, seal = substr(seal, -32) WHERE record = ?1", id);
}

/// What merging this contact noted on those that it went into repeats its values: the traces go, and what history says of them. Taken
/// back merges have left theirs in history alone.
Result<void> eraseMergeTraces(Transaction &transaction, const Uuid &contact)
{
    const QString other = model::traceOther(contact);
    Statement holders = transaction.statement(QByteArray("SELECT DISTINCT record_id FROM merge_trace WHERE other = ?1"));
    holders.bind(other);
    KONTOR_ASSIGN(const QList<Uuid> records, storage::readIds(std::move(holders)));
    Statement merged = transaction.statement(QByteArray("SELECT 1 FROM history WHERE record = ?1 AND field = 'merged_into'"));
    merged.bind(contact);
    KONTOR_ASSIGN(const bool wasMerged, merged.step());
    if (records.isEmpty() && !wasMerged)
        return {};
    const QString places = QStringLiteral("merge:*@") + other;
    for (const char *table : {"outbox", "sync_sent"}) {
        for (const Uuid &record : records) {
            Statement waiting = transaction.statement(QByteArray("DELETE FROM ") + table + " WHERE record = ?1 AND field GLOB ?2");
            waiting.bind(record, places);
            KONTOR_TRY(waiting.run());
        }
    }
    storage::CaptureState &capture = transaction.connection().capture();
    capture.erasing = true;
    Statement traces = transaction.statement(QByteArray("DELETE FROM merge_trace WHERE other = ?1"));
    traces.bind(other);
    const auto removed = traces.run();
    capture.erasing = false;
    KONTOR_TRY(removed);
    Statement told = transaction.statement(QByteArray("UPDATE history SET old = NULL, new = NULL, seal = substr(seal, -32) WHERE field GLOB ?1"));
    told.bind(places);
    return told.run();
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
        KONTOR_TRY(context.touchWhoShows(entity, id));
        if (qstrcmp(entity.key, "contact") == 0)
            KONTOR_TRY(context.removeDerived(n));
        KONTOR_ASSIGN(const QByteArray file, fileOf(transaction, entity, id));
        KONTOR_TRY(forgetDomain(transaction, entity, id));
        storage::CaptureState &capture = transaction.connection().capture();
        capture.erasing = true;
        auto removed = removeElements(transaction, id);
        if (removed)
            removed = runFor(transaction, QByteArray("DELETE FROM ") + entity.key + " WHERE id = ?1", id);
        capture.erasing = false;
        KONTOR_TRY(removed);
        KONTOR_TRY(removeContent(transaction, file));
    }
    for (const char *table : {"outbox", "sync_sent", "draft", "seen"})
        KONTOR_TRY(runFor(transaction, QByteArray("DELETE FROM ") + table + " WHERE record = ?1", id));
    if (traces == Traces::Erase) {
        KONTOR_TRY(runFor(transaction, "DELETE FROM sync_author WHERE record = ?1", id));
        KONTOR_TRY(eraseTraces(transaction, id));
        if (qstrcmp(entity.key, "contact") == 0)
            KONTOR_TRY(eraseMergeTraces(transaction, id));
        KONTOR_TRY(noteErased(transaction));
    }
    return there;
}

}  // namespace kontor::commands
