// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/incoming.h"

#include "core/commands/merge.h"
#include "core/commands/purge.h"
#include "core/storage/capturetriggers.h"
#include "core/storage/meta.h"
#include "core/storage/readall.h"
#include "core/sync/issues.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace kontor::sync {

using commands::CommandContext;
using commands::Session;
using model::Catalogue;
using model::EntityDef;
using model::EntityKind;
using model::FieldMap;
using storage::Connection;
using storage::Statement;
using storage::Transaction;

namespace {

/// One command that the server's changes are written by: history shows them, undo leaves them alone, nothing of them is sent back.
/// `work(CommandContext &)` tells whether it changed anything.
template <typename Work, typename After>
Result<void> applying(const Session &session, Work &&work, After &&after)
{
    return session.database->write([&](Transaction &transaction) -> Result<void> {
        Session server = session;
        server.author.clear();
        server.source = QStringLiteral("sync");
        KONTOR_ASSIGN(const qint64 number, commands::beginCommand(transaction, server, {QStringLiteral("sync")}));
        transaction.connection().capture().applying = true;
        CommandContext context(transaction, server, number);
        KONTOR_ASSIGN(const bool changed, work(context));
        KONTOR_TRY(context.finish());
        transaction.connection().capture().applying = false;
        if (!changed)
            KONTOR_TRY(commands::withdrawCommand(transaction, number));
        return after(transaction);
    }, storage::Database::Durability::Step);
}

Result<QSet<QString>> pendingFields(Connection &connection, const Uuid &id)
{
    QSet<QString> fields;
    Statement query = connection.statement(QByteArray("SELECT field FROM outbox WHERE record = ?1"));
    query.bind(id);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return fields;
        fields.insert(query.text(0));
    }
}

Result<bool> hasRows(Connection &connection, const char *from)
{
    return connection.scalar(QByteArray("SELECT EXISTS (SELECT 1 FROM ") + from + ')').map([](const QVariant &found) { return found.toBool(); });
}

Result<bool> isThere(Connection &connection, const WireKind &kind, const Uuid &id)
{
    Statement find = connection.statement(kind.find);
    find.bind(id);
    return find.step();
}

/// Whatever is changed here from now on has a later stamp than what the record has.
void reachStamps(Connection &connection, const FeedRecord &record)
{
    storage::CaptureState &capture = connection.capture();
    capture.hlc = std::max(capture.hlc, record.born);
    for (const QJsonValue &stamp : record.stamps)
        capture.hlc = std::max(capture.hlc, stamp.toInteger());
}

/// From so many records on it pays to look whether a page is all new.
constexpr qsizetype recordsOfBulk = 500;

/// Something arrived that has to do with merged contacts (table meta).
constexpr char toFollow[] = "sync_follow";

/// Brings single records in.
class Applier {
public:
    /// `allNew`: the file has none of the records.
    Applier(CommandContext &context, const Scope &scope, bool allNew) : m_context(&context), m_scope(&scope), m_allNew(allNew) {}

    /// Asks what hardly ever is there, once instead of for each record.
    Result<void> begin()
    {
        KONTOR_ASSIGN(m_waits, hasRows(connection(), "outbox"));
        KONTOR_ASSIGN(m_moved, hasRows(connection(), "sync_gone"));
        KONTOR_ASSIGN(m_unread, hasRows(connection(), "sync_issue WHERE kind = 'unreadable' OR (kind = 'denied' AND field = '*')"));
        return {};
    }

    /// Whether something has to follow a merged contact.
    bool toFollow() const { return m_toFollow; }

    /// True if the file is another now.
    Result<bool> apply(const FeedRecord &record)
    {
        switch (record.what) {
        case FeedRecord::What::State: return stateAndMerges(record);
        case FeedRecord::What::Deleted: return remove(record, commands::Traces::Keep);
        case FeedRecord::What::Erased: return remove(record, commands::Traces::Erase);
        case FeedRecord::What::Moved: break;
        }
        m_moved = true;
        Statement gone = transaction().statement(QByteArray("INSERT INTO sync_gone(record, scope) VALUES(?1, ?2) ON CONFLICT DO NOTHING"));
        gone.bind(record.id, m_scope->id);
        return gone.run().map([] { return false; });
    }

private:
    Transaction &transaction() { return m_context->transaction(); }
    Connection &connection() { return transaction().connection(); }

    Result<bool> stateAndMerges(const FeedRecord &record)
    {
        KONTOR_ASSIGN(const bool changed, state(record));
        if (changed && !m_toFollow) {
            KONTOR_ASSIGN(m_toFollow, concernsMerged(record));
        }
        return changed;
    }

    /// It is a merged contact, or names one. Asked until the first one is found, and only where there are merged ones.
    Result<bool> concernsMerged(const FeedRecord &record)
    {
        if (record.values.contains(QStringLiteral("merged_into")))
            return true;
        if (!m_anyMerged) {
            KONTOR_ASSIGN(m_anyMerged, commands::anyMerged(transaction()));
        }
        return *m_anyMerged ? commands::namesMerged(transaction(), record.kind, record.id) : Result<bool>(false);
    }

    Result<bool> state(const FeedRecord &record)
    {
        if (record.wire == nullptr)  // of a newer program: read again after an update
            return writeServerCopy(connection(), record.id, {record.kind, m_scope->id, record.born, record.rev}).map([] { return false; });
        const WireKind &kind = *record.wire;
        QSet<QString> pending;
        if (m_waits) {
            KONTOR_ASSIGN(pending, pendingFields(connection(), record.id));
        }
        KONTOR_ASSIGN(const bool there, m_allNew ? Result<bool>(false) : isThere(connection(), kind, record.id));
        FieldMap fields = there ? columns(record, pending) : values(record, pending);
        KONTOR_TRY(inheritScope(record, fields));
        bool changed = true;
        if (there) {
            KONTOR_ASSIGN(changed, m_context->update(kind.key, record.id, fields));
        } else {
            KONTOR_TRY(m_context->insert(kind.key, fields, record.id));
        }
        for (const WireSet &set : kind.sets) {
            KONTOR_ASSIGN(const bool removed, there ? removeOthers(set, record, pending) : Result<bool>(false));
            changed = changed || removed;
        }
        KONTOR_ASSIGN(const bool put, putElements(record, pending, !there));
        KONTOR_TRY(remember(kind, record, pending));
        return changed || put;
    }

    bool isOrganisation() const { return m_scope->kind == QLatin1String("org"); }
    QVariant scopeValue() const { return isOrganisation() ? QVariant() : model::reference(m_scope->id); }

    /// Every column that travels and does not wait to be sent, with no value where the server has none.
    FieldMap columns(const FeedRecord &record, const QSet<QString> &pending) const
    {
        FieldMap fields;
        for (const auto &[name, field] : record.wire->columns) {
            if (!pending.contains(name))
                fields.insert(name, record.values.value(name));
        }
        if (record.wire->hasScope && !pending.contains(QStringLiteral("scope")))
            fields.insert(QStringLiteral("scope"), scopeValue());
        return fields;
    }

    /// Tasks and entries that are where their contact is have no scope of their own: they go with the contact if it moves.
    Result<void> inheritScope(const FeedRecord &record, FieldMap &fields)
    {
        const QString name = QStringLiteral("scope");
        if (isOrganisation() || !fields.value(name).isValid() || (record.kind != QLatin1String("task") && record.kind != QLatin1String("activity")))
            return {};
        QVariantList owners{record.values.value(QStringLiteral("contact_id"))};
        for (const FeedElement &element : record.elements)
            owners << element.element;
        for (const QVariant &owner : std::as_const(owners)) {
            Statement query = transaction().statement(QByteArray("SELECT 1 FROM contact WHERE id = ?1 AND scope = ?2"));
            query.bind(owner, m_scope->id);
            KONTOR_ASSIGN(const bool there, query.step());
            if (there)
                fields.insert(name, QVariant());
        }
        return {};
    }

    /// The same for a record that the file does not have: what has a value.
    FieldMap values(const FeedRecord &record, const QSet<QString> &pending) const
    {
        FieldMap fields = record.values;
        for (const QString &name : pending)
            fields.remove(name);
        if (const QVariant scope = scopeValue(); record.wire->hasScope && scope.isValid() && !pending.contains(QStringLiteral("scope")))
            fields.insert(QStringLiteral("scope"), scope);
        return fields;
    }

    /// Takes away what the server does not have.
    Result<bool> removeOthers(const WireSet &set, const FeedRecord &record, const QSet<QString> &pending)
    {
        Statement query = transaction().statement(set.elements);
        query.bind(record.id);
        KONTOR_ASSIGN(const QList<QVariant> there, storage::readAll<QVariant>(std::move(query), [](const Statement &row) { return row.value(0); }));
        bool changed = false;
        for (const QVariant &value : there) {
            const bool stays = std::any_of(record.elements.cbegin(), record.elements.cend(),
                                           [&](const FeedElement &element) { return element.set == &set && element.element == value; });
            if (stays || pending.contains(outboxName({set.set, set.element, value})))
                continue;
            KONTOR_ASSIGN(const bool removed, m_context->removeElement(set.key, record.id.toBytes(), value));
            changed = changed || removed;
        }
        return changed;
    }

    Result<bool> putElements(const FeedRecord &record, const QSet<QString> &pending, bool isNew)
    {
        bool changed = false;
        for (const FeedElement &element : record.elements) {
            const WireSet &set = *element.set;
            if (!pending.isEmpty() && pending.contains(outboxName({set.set, set.element, element.element})))
                continue;
            if (isNew) {
                KONTOR_TRY(m_context->addElement(set.key, record.id, element.element, element.values));
                continue;
            }
            KONTOR_ASSIGN(const bool put, m_context->putElement(set.key, record.id.toBytes(), element.element, element.values));
            changed = changed || put;
        }
        return changed;
    }

    /// Of a field that waits to be sent the stamp stays that of the value which was changed: the server has to see it. Unless the server
    /// has an older one, because it was restored: that one was seen as well.
    Result<void> remember(const WireKind &kind, const FeedRecord &record, const QSet<QString> &pending)
    {
        ServerCopy copy{kind.key, m_scope->id, record.born, record.rev, record.stamps};
        if (!pending.isEmpty()) {
            KONTOR_ASSIGN(const auto before, serverCopy(connection(), record.id));
            for (const QString &name : pending) {
                const auto field = fieldNamed(*kind.entity, name);
                const QString wire = field ? wireName(*field) : name;
                const qint64 seen = before ? std::min(before->stampOf(wire), copy.stampOf(wire)) : copy.born;
                if (seen != copy.born)
                    copy.stamps.insert(wire, seen);
                else
                    copy.stamps.remove(wire);
            }
        }
        if (m_moved) {
            Statement here = transaction().statement(QByteArray("DELETE FROM sync_gone WHERE record = ?1 AND scope = ?2"));
            here.bind(record.id, m_scope->id);
            KONTOR_TRY(here.run());
        }
        if (m_unread) {
            Statement known = transaction().statement(QByteArray("DELETE FROM sync_issue WHERE record = ?1 AND (kind = 'unreadable' OR (kind = 'denied' AND field = '*'))"));
            known.bind(record.id);
            KONTOR_TRY(known.run());
        }
        reachStamps(connection(), record);
        return writeServerCopy(connection(), record.id, copy);
    }

    Result<bool> remove(const FeedRecord &record, commands::Traces traces)
    {
        KONTOR_ASSIGN(const auto copy, serverCopy(connection(), record.id));
        const EntityDef *entity = Catalogue::get().entity(copy ? copy->entity : record.kind);
        KONTOR_TRY(forgetServerCopy(connection(), record.id));
        if (entity == nullptr || entity->kind != EntityKind::Record)
            return false;
        if (traces == commands::Traces::Keep)
            KONTOR_TRY(notePending(transaction(), QString::fromLatin1(entity->key), record.id));
        if (traces == commands::Traces::Erase) {
            Statement issues = transaction().statement(QByteArray("DELETE FROM sync_issue WHERE record = ?1"));
            issues.bind(record.id);
            KONTOR_TRY(issues.run());
        }
        return commands::purgeRecord(*m_context, *entity, record.id, traces);
    }

    CommandContext *m_context;
    const Scope *m_scope;
    bool m_allNew;
    bool m_waits = true;  ///< something in the file waits to be sent
    bool m_unread = true; ///< something could not be read before, or was refused as a whole
    bool m_moved = true;  ///< something left a scope and may have arrived in this one
    std::optional<bool> m_anyMerged;
    bool m_toFollow = false;
};

/// A page of the many that make a new file: nothing of it is there yet.
Result<bool> isAllNew(Connection &connection, const FeedPage &page)
{
    if (page.records.size() < recordsOfBulk)
        return false;
    for (const FeedRecord &record : page.records) {
        if (record.what != FeedRecord::What::State)
            return false;
        KONTOR_ASSIGN(const bool there, record.wire != nullptr ? isThere(connection, *record.wire, record.id) : Result<bool>(false));
        if (there)
            return false;
    }
    return true;
}

/// All records of a page. `careful`: one that cannot be stored leaves nothing behind and is noted; else the first one ends it.
Result<Applied> applyAll(CommandContext &context, const Scope &scope, const FeedPage &page, bool careful)
{
    Applied applied;
    Connection &connection = context.transaction().connection();
    KONTOR_ASSIGN(const bool allNew, isAllNew(connection, page));
    std::optional<storage::WithoutTriggers> withoutTriggers;  // what comes from the server as new is neither history nor to be sent
    if (allNew)
        withoutTriggers.emplace(connection);
    Applier applier(context, scope, allNew);
    KONTOR_TRY(applier.begin());
    for (const FeedRecord &record : page.records) {
        auto changed = careful ? context.attempt([&] { return applier.apply(record); }) : applier.apply(record);
        if (changed) {
            applied.changed += *changed ? 1 : 0;
            continue;
        }
        // Only what is wrong with the record itself: it must not keep the others from coming in.
        const ErrorCode code = changed.error().code;
        if (!careful || (code != ErrorCode::Invalid && code != ErrorCode::TooLarge && code != ErrorCode::Internal && code != ErrorCode::Conflict))
            return fail(changed.error());
        ++applied.unread;
        // Known all the same, or file and server would be compared in vain for ever. What the file had seen of it stays seen, no more; what
        // is written over it from now on is newer.
        KONTOR_ASSIGN(const auto before, serverCopy(connection, record.id));
        KONTOR_TRY(writeServerCopy(connection, record.id, {record.kind, scope.id, record.born, record.rev, before ? before->stamps : QJsonObject()}));
        reachStamps(connection, record);
        KONTOR_TRY(noteIssue(context.transaction(), QStringLiteral("unreadable"), record.kind, record.id, QStringLiteral("*")));
    }
    if (applier.toFollow())
        KONTOR_TRY(storage::setMeta(connection, toFollow, 1));
    return applied;
}

Result<void> advance(Transaction &transaction, const Scope &scope, qint64 cursor)
{
    Connection &connection = transaction.connection();
    Scope next = scope;
    next.cursor = cursor;
    KONTOR_TRY(writeScope(connection, next));
    KONTOR_ASSIGN(TeamState state, readTeamState(connection));
    if (connection.capture().hlc <= state.hlc)
        return {};
    state.hlc = connection.capture().hlc;
    return writeTeamState(connection, state);
}

/// Takes records out that are the server's matter no more: they stay in nobody's outbox, and in history they stay.
Result<Applied> purge(const Session &session, const QList<Uuid> &ids, const std::function<Result<void>(Transaction &)> &after)
{
    Applied applied;
    KONTOR_TRY(applying(session, [&](CommandContext &context) -> Result<bool> {
        for (const Uuid &id : ids) {
            KONTOR_ASSIGN(const auto copy, serverCopy(context.transaction().connection(), id));
            KONTOR_TRY(forgetServerCopy(context.transaction().connection(), id));
            const EntityDef *entity = copy ? Catalogue::get().entity(copy->entity) : nullptr;
            if (entity == nullptr)
                continue;
            KONTOR_TRY(notePending(context.transaction(), copy->entity, id));
            KONTOR_ASSIGN(const bool gone, commands::purgeRecord(context, *entity, id, commands::Traces::Erase));
            applied.changed += gone ? 1 : 0;
        }
        return applied.changed > 0;
    }, after));
    return applied;
}

}  // namespace

Result<Applied> applyPage(const Session &session, const Scope &scope, const FeedPage &page, const NextPage &next)
{
    Applied applied;
    const auto run = [&](bool careful) {
        applied = {};
        return applying(session, [&](CommandContext &context) -> Result<bool> {
            std::optional<FeedPage> following;
            for (const FeedPage *now = &page; now != nullptr;) {
                KONTOR_ASSIGN(const Applied more, applyAll(context, scope, *now, careful));
                applied.changed += more.changed;
                applied.unread += more.unread;
                applied.reached = now->next;
                QList<FeedRecord> spent = following ? std::move(following->records) : QList<FeedRecord>();
                following = next && !careful ? next(*now, std::move(spent)) : std::nullopt;
                now = following ? &*following : nullptr;
            }
            return applied.changed > 0;
        }, [&](Transaction &transaction) { return advance(transaction, scope, applied.reached); });
    };
    // Savepoints for every record cost more than all else, and hardly ever one is needed.
    if (const auto done = run(false); !done && done.error().code != ErrorCode::Cancelled && done.error().code != ErrorCode::DiskFull)
        KONTOR_TRY(run(true));
    else
        KONTOR_TRY(done);
    return applied;
}

Result<bool> followMerged(const Session &session)
{
    Connection &connection = session.database->writer();
    KONTOR_ASSIGN(const QVariant marked, storage::metaValue(connection, toFollow));
    if (!marked.isValid())
        return false;
    KONTOR_ASSIGN(const QList<Scope> scopes, readScopes(connection));
    const auto mayWrite = [&](const Uuid &scope) {
        return std::any_of(scopes.cbegin(), scopes.cend(), [&](const Scope &known) {
            return known.joined && known.canWrite && (scope.isNull() ? known.kind == QLatin1String("org") : known.id == scope);
        });
    };
    KONTOR_ASSIGN(const qint64 followed, commands::followMerges(session, mayWrite));
    KONTOR_TRY(session.database->write([](Transaction &transaction) { return storage::removeMeta(transaction.connection(), toFollow); }));
    return followed > 0;
}

Result<Applied> purgeMoved(const Session &session)
{
    KONTOR_ASSIGN(const QList<Uuid> ids, storage::readIds(session.database->writer().statement(QByteArray(
        "SELECT g.record FROM sync_gone g JOIN sync_record r ON r.id = g.record AND r.scope = g.scope"))));
    KONTOR_ASSIGN(const QVariant waiting, session.database->writer().scalar("SELECT count(*) FROM sync_gone"));
    if (waiting.toLongLong() == 0)
        return Applied();
    return purge(session, ids, [](Transaction &transaction) { return transaction.statement(QByteArray("DELETE FROM sync_gone")).run(); });
}

Result<void> purgeRecords(const Session &session, const QList<Uuid> &ids, const std::function<Result<void>(Transaction &)> &after)
{
    return purge(session, ids, after).map([](const Applied &) {});
}

Result<bool> purgeScope(const Session &session, const Scope &scope, int most)
{
    Statement query = session.database->writer().statement(QByteArray("SELECT id FROM sync_record WHERE scope = ?1 LIMIT ?2"));
    query.bind(scope.id, most);
    KONTOR_ASSIGN(const QList<Uuid> ids, storage::readIds(std::move(query)));
    KONTOR_TRY(purge(session, ids, [&](Transaction &transaction) -> Result<void> {
        if (ids.size() == most)
            return {};
        Statement forget = transaction.statement(QByteArray("DELETE FROM sync_scope WHERE id = ?1"));
        forget.bind(scope.id);
        return forget.run();
    }));
    return ids.size() == most;
}

}  // namespace kontor::sync
