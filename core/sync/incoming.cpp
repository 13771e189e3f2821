// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/incoming.h"

#include "core/commands/merge.h"
#include "core/commands/purge.h"
#include "core/storage/readall.h"
#include "core/storage/meta.h"
#include "core/sync/issues.h"
#include "core/sync/servererrors.h"
#include "core/sync/wire.h"

#include <QJsonDocument>
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

/// Something arrived that has to do with merged contacts (table meta).
constexpr char toFollow[] = "sync_follow";

/// Brings single records in.
class Applier {
public:
    Applier(CommandContext &context, const Scope &scope) : m_context(&context), m_scope(&scope) {}

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
        if (record.data.contains(QStringLiteral("merged_into")))
            return true;
        if (!m_anyMerged) {
            KONTOR_ASSIGN(m_anyMerged, commands::anyMerged(transaction()));
        }
        return *m_anyMerged ? commands::namesMerged(transaction(), record.kind, record.id) : Result<bool>(false);
    }

    Result<bool> state(const FeedRecord &record)
    {
        const WireKind *kind = wireKind(record.kind);
        if (kind == nullptr)  // of a newer program: read again after an update
            return writeServerCopy(connection(), record.id, {record.kind, m_scope->id, record.born, record.rev}).map([] { return false; });
        QSet<QString> pending;
        if (m_waits) {
            KONTOR_ASSIGN(pending, pendingFields(connection(), record.id));
        }
        Statement find = transaction().statement(kind->find);
        find.bind(record.id);
        KONTOR_ASSIGN(const bool there, find.step());
        find.reset();
        FieldMap fields = there ? columns(*kind, record.data, pending) : values(*kind, record.data, pending);
        KONTOR_TRY(inheritScope(*kind, record.data, fields));
        bool changed = true;
        if (there) {
            KONTOR_ASSIGN(changed, m_context->update(kind->key, record.id, fields));
        } else {
            KONTOR_TRY(m_context->insert(kind->key, fields, record.id));
        }
        for (const WireSet &set : kind->sets) {
            KONTOR_ASSIGN(const bool removed, there ? removeOthers(set, record, pending) : Result<bool>(false));
            changed = changed || removed;
        }
        KONTOR_ASSIGN(const bool put, putElements(*kind, record, pending, !there));
        KONTOR_TRY(remember(*kind, record, pending));
        return changed || put;
    }

    QVariant scopeValue() const { return m_scope->kind == QLatin1String("org") ? QVariant() : model::reference(m_scope->id); }

    /// Every column that travels and does not wait to be sent, with no value where the server has none.
    FieldMap columns(const WireKind &kind, const QJsonObject &data, const QSet<QString> &pending) const
    {
        FieldMap fields;
        for (const auto &[name, field] : kind.columns) {
            if (!pending.contains(name))
                fields.insert(name, fromJson(*field, data.value(name)));
        }
        if (kind.hasScope && !pending.contains(QStringLiteral("scope")))
            fields.insert(QStringLiteral("scope"), scopeValue());
        return fields;
    }

    /// Tasks and entries that are where their contact is have no scope of their own: they go with the contact if it moves.
    Result<void> inheritScope(const WireKind &kind, const QJsonObject &data, FieldMap &fields)
    {
        const QString name = QStringLiteral("scope");
        if (!fields.value(name).isValid() || (kind.key != QLatin1String("task") && kind.key != QLatin1String("activity")))
            return {};
        for (auto it = data.begin(); it != data.end(); ++it) {
            const QString contact = it.key() == QLatin1String("contact_id") ? it.value().toString() : it.key().startsWith(QLatin1String("member:")) ? it.key().mid(7) : QString();
            const auto id = Uuid::fromString(contact);
            if (!id)
                continue;
            Statement query = transaction().statement(QByteArray("SELECT 1 FROM contact WHERE id = ?1 AND scope = ?2"));
            query.bind(*id, m_scope->id);
            KONTOR_ASSIGN(const bool there, query.step());
            if (there)
                fields.insert(name, QVariant());
        }
        return {};
    }

    /// The same for a record that the file does not have: what has a value.
    FieldMap values(const WireKind &kind, const QJsonObject &data, const QSet<QString> &pending) const
    {
        FieldMap fields;
        for (auto it = data.begin(); it != data.end(); ++it) {
            const QString name = it.key();
            const model::FieldDef *field = kind.byName.value(name);
            if (field == nullptr || pending.contains(name))
                continue;
            if (const QVariant value = fromJson(*field, it.value()); value.isValid())
                fields.insert(name, value);
        }
        if (const QVariant scope = scopeValue(); kind.hasScope && scope.isValid() && !pending.contains(QStringLiteral("scope")))
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
            const WireField field{set.set, set.element, value};
            if (record.data.contains(wireName(field)) || pending.contains(outboxName(field)))
                continue;
            KONTOR_ASSIGN(const bool removed, m_context->removeElement(set.key, record.id.toBytes(), value));
            changed = changed || removed;
        }
        return changed;
    }

    Result<bool> putElements(const WireKind &kind, const FeedRecord &record, const QSet<QString> &pending, bool isNew)
    {
        bool changed = false;
        for (auto it = record.data.begin(); !kind.sets.isEmpty() && it != record.data.end(); ++it) {
            const QString name = it.key();
            if (!it.value().isObject() || !name.contains(u':'))
                continue;
            for (const WireSet &set : kind.sets) {
                const auto field = name.startsWith(set.prefix) ? elementNamed(set, name) : std::nullopt;
                if (!field || pending.contains(outboxName(*field)))
                    continue;
                FieldMap values = elementValues(*set.set, it.value().toObject());
                if (set.key == QLatin1String("activity_link"))  // repeats the activity's
                    values.insert(QStringLiteral("occurred_at"), record.data.value(QStringLiteral("occurred_at")).toInteger());
                if (isNew) {
                    KONTOR_TRY(m_context->addElement(set.key, record.id, field->element, values));
                    continue;
                }
                KONTOR_ASSIGN(const bool put, m_context->putElement(set.key, record.id.toBytes(), field->element, values));
                changed = changed || put;
            }
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
        storage::CaptureState &capture = connection().capture();
        capture.hlc = std::max(capture.hlc, record.born);
        for (const QJsonValue &stamp : record.stamps)
            capture.hlc = std::max(capture.hlc, stamp.toInteger());
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
    bool m_waits = true;  ///< something in the file waits to be sent
    bool m_unread = true; ///< something could not be read before, or was refused as a whole
    bool m_moved = true;  ///< something left a scope and may have arrived in this one
    std::optional<bool> m_anyMerged;
    bool m_toFollow = false;
};

/// All records of a page. `careful`: one that cannot be stored leaves nothing behind and is noted; else the first one ends it.
Result<Applied> applyAll(CommandContext &context, const Scope &scope, const FeedPage &page, bool careful)
{
    Applied applied;
    Applier applier(context, scope);
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
        // Known all the same, or file and server would be compared in vain for ever.
        KONTOR_TRY(writeServerCopy(context.transaction().connection(), record.id, {record.kind, scope.id, record.born, record.rev}));
        KONTOR_TRY(noteIssue(context.transaction(), QStringLiteral("unreadable"), record.kind, record.id, QStringLiteral("*")));
    }
    if (applier.toFollow())
        KONTOR_TRY(storage::setMeta(context.transaction().connection(), toFollow, 1));
    return applied;
}

Result<void> advance(Transaction &transaction, const Scope &scope, const FeedPage &page)
{
    Connection &connection = transaction.connection();
    Scope next = scope;
    next.cursor = page.next;
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

Result<FeedPage> readFeed(const Reply &reply)
{
    FeedPage page;
    bool ended = false;
    page.records.reserve(reply.rows());
    const auto object = [&](int row, int column) {
        return reply.isNull(row, column) ? QJsonObject() : QJsonDocument::fromJson(reply.bytes(row, column)).object();
    };
    for (int row = 0; row < reply.rows(); ++row) {
        const char what = reply.view(row, 0).isEmpty() ? '?' : reply.view(row, 0)[0];
        if (what == '.') {
            const QJsonObject end = object(row, 5);
            page.next = end[QStringLiteral("next")].toInteger();
            page.more = end[QStringLiteral("more")].toBool();
            page.left = end[QStringLiteral("left")].toBool();
            page.floor = end[QStringLiteral("floor")].toInteger();
            page.rights = end[QStringLiteral("rights")].toInteger();
            page.epoch = end[QStringLiteral("epoch")].toString();
            ended = true;
            continue;
        }
        using What = FeedRecord::What;
        FeedRecord record{what == 'd' ? What::Deleted : what == 'e' ? What::Erased : what == 'g' ? What::Moved : What::State,
                          Uuid::fromString(reply.text(row, 1)).value_or(Uuid{}), reply.number(row, 2), reply.text(row, 3)};
        if (record.what == What::State) {
            record.born = reply.number(row, 4);
            record.data = object(row, 5);
            record.stamps = object(row, 6);
        }
        page.records << std::move(record);
    }
    if (!ended)
        return fail(ErrorCode::Malformed, Text::tr("The server's answer was not understood. Nothing was changed. Is it a Kontor server?"));
    return page;
}

Result<Applied> applyPage(const Session &session, const Scope &scope, const FeedPage &page)
{
    Applied applied;
    const auto run = [&](bool careful) {
        return applying(session, [&](CommandContext &context) -> Result<bool> {
            KONTOR_ASSIGN(applied, applyAll(context, scope, page, careful));
            return applied.changed > 0;
        }, [&](Transaction &transaction) { return advance(transaction, scope, page); });
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
