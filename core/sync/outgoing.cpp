// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outgoing.h"

#include "core/storage/meta.h"
#include "core/storage/readall.h"
#include "core/sync/servererrors.h"
#include "core/sync/wire.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kontor::sync {

using model::Catalogue;
using model::EntityDef;
using model::EntityKind;
using model::ScopeRule;
using storage::Connection;
using storage::metaValue;
using storage::setMeta;
using storage::Statement;
using storage::Transaction;

namespace {

constexpr char whole[] = "*";
/// Commands of up to so many records travel as one revision.
constexpr int mostOfOneCommand = 5'000;
/// A quarter of what a server takes by default.
constexpr qsizetype mostBytes = 8 * 1024 * 1024;

struct Waiting {
    QString field;  ///< as in the outbox
    QString entity;
    qint64 hlc = 0;
};

bool isBirth(const Waiting &waiting)
{
    return waiting.field == QLatin1String(whole);
}

/// Where records are, by the rule of their kind.
class Scopes {
public:
    static Result<Scopes> read(Connection &connection)
    {
        Scopes scopes(connection);
        KONTOR_ASSIGN(const QList<Scope> all, readScopes(connection));
        for (const Scope &scope : all) {
            if (scope.kind == QLatin1String("org"))
                scopes.m_organisation = scope.id;
        }
        scopes.m_several = all.size() > 1;
        return scopes;
    }

    /// Records of a contact, a person or another record are where that is. `data`: the record as it travels, if that is known.
    Result<Uuid> of(const EntityDef &entity, const Uuid &id, const QJsonObject &data = {})
    {
        if (!m_several || entity.scope == ScopeRule::None)
            return m_organisation;
        if (entity.scope == ScopeRule::Own)
            return ownScope(entity.key, id).map([this](const auto &scope) { return scope.value_or(m_organisation); });
        KONTOR_ASSIGN(const Uuid parent, parentOf(entity, id, data));
        if (const auto known = m_parents.constFind(parent); known != m_parents.cend())
            return *known;
        std::optional<Uuid> found;
        for (const EntityDef &owner : Catalogue::get().entities()) {
            if (found || owner.kind != EntityKind::Record || owner.scope != ScopeRule::Own)
                continue;
            KONTOR_ASSIGN(found, ownScope(owner.key, parent));
        }
        return *m_parents.insert(parent, found.value_or(m_organisation));
    }

private:
    explicit Scopes(Connection &connection) : m_connection(&connection) {}

    Result<Uuid> parentOf(const EntityDef &entity, const Uuid &id, const QJsonObject &data) const
    {
        if (!data.isEmpty())
            return Uuid::fromString(data.value(QLatin1String(entity.parent)).toString()).value_or(Uuid{});
        Statement query = m_connection->statement(QByteArray("SELECT " + QByteArray(entity.parent) + " FROM " + entity.key + " WHERE id = ?1"));
        query.bind(id);
        KONTOR_ASSIGN(const bool row, query.step());
        return row ? query.uuid(0) : Uuid{};
    }

    /// Nullopt if there is no such record.
    Result<std::optional<Uuid>> ownScope(const char *table, const Uuid &id) const
    {
        Statement query = m_connection->statement(QByteArray("SELECT scope FROM " + QByteArray(table) + " WHERE id = ?1"));
        query.bind(id);
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return std::optional<Uuid>();
        if (!query.isNull(0))
            return std::optional(query.uuid(0));
        return ofContact(table, id).map([](const Uuid &scope) { return std::optional(scope); });
    }

    /// What is said of somebody private, or planned with them, is where they are, unless it was put elsewhere.
    Result<Uuid> ofContact(const char *table, const Uuid &id) const
    {
        QByteArray sql;
        if (qstrcmp(table, "task") == 0)
            sql = "SELECT c.scope FROM task t JOIN contact c ON c.id = t.contact_id WHERE t.id = ?1 AND c.scope IS NOT NULL";
        else if (qstrcmp(table, "activity") == 0)
            sql = "SELECT c.scope FROM activity_link l JOIN contact c ON c.id = l.record_id WHERE l.activity_id = ?1 AND c.scope IS NOT NULL LIMIT 1";
        else
            return m_organisation;
        Statement query = m_connection->statement(sql);
        query.bind(id);
        KONTOR_ASSIGN(const bool row, query.step());
        return row ? query.uuid(0) : m_organisation;
    }

    Connection *m_connection;
    Uuid m_organisation;
    bool m_several = false;
    QHash<Uuid, Uuid> m_parents;  ///< scopes of records that others belong to, of this batch
};

/// The kind of record that an entry of the outbox is about: for an element of a set, its owner's.
const EntityDef *ownerKind(const Waiting &waiting, const std::optional<ServerCopy> &copy)
{
    const EntityDef *entity = Catalogue::get().entity(waiting.entity);
    if (entity == nullptr || entity->kind == EntityKind::Record)
        return entity;
    if (copy)
        return Catalogue::get().entity(copy->entity);
    return Catalogue::get().entity(qstrcmp(entity->parent, "activity_id") == 0 ? u"activity" : u"contact");
}

/// A record that moves takes with it what belongs to it: those have to be told to the server too.
Result<void> enqueueMoved(Transaction &transaction)
{
    QList<std::pair<Uuid, qint64>> moved;
    {
        Statement query = transaction.statement(QByteArray("SELECT record, hlc FROM outbox WHERE field = 'scope'"));
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            moved.append({query.uuid(0), query.integer(1)});
        }
    }
    for (const auto &[id, hlc] : std::as_const(moved)) {
        for (const EntityDef &entity : Catalogue::get().entities()) {
            if (entity.kind != EntityKind::Record || entity.scope != ScopeRule::Parent)
                continue;
            Statement add = transaction.statement(QByteArray("INSERT INTO outbox(record, field, entity, hlc) SELECT id, 'scope', ?1, ?2 FROM ")
                                                  + entity.key + " WHERE " + entity.parent + " = ?3 ON CONFLICT DO NOTHING");
            add.bind(QString::fromLatin1(entity.key), hlc, id);
            KONTOR_TRY(add.run());
        }
        for (const char *belonging : {"SELECT id, 'scope', 'task', ?1 FROM task WHERE contact_id = ?2",
                                      "SELECT activity_id, 'scope', 'activity', ?1 FROM activity_link WHERE record_id = ?2"}) {
            Statement add = transaction.statement(QByteArray("INSERT INTO outbox(record, field, entity, hlc) ") + belonging + " ON CONFLICT DO NOTHING");
            add.bind(hlc, id);
            KONTOR_TRY(add.run());
        }
    }
    return {};
}

/// A task or an entry that gets to somebody else may get to another scope with that.
bool mayMove(const EntityDef &entity, const Waiting &waiting)
{
    return (qstrcmp(entity.key, "task") == 0 && waiting.field == QLatin1String("contact_id"))
           || (qstrcmp(entity.key, "activity") == 0 && waiting.field.startsWith(QLatin1String("member:")));
}

/// The records of the next batch, in the order of their first changes.
Result<QList<Uuid>> nextRecords(Transaction &transaction, int most)
{
    QList<Uuid> records;
    QSet<Uuid> known;
    qint64 command = 0;
    Statement query = transaction.statement(QByteArray("SELECT record, hlc FROM outbox ORDER BY hlc, record"));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return records;
        const Uuid id = query.uuid(0);
        if (known.contains(id))
            continue;
        const bool another = std::exchange(command, query.integer(1)) != command;
        if ((another && records.size() >= most) || records.size() >= std::max(most, mostOfOneCommand))
            return records;
        known.insert(id);
        records << id;
    }
}

Result<QList<Waiting>> waitingOf(Transaction &transaction, const Uuid &record)
{
    Statement query = transaction.statement(QByteArray("SELECT field, entity, hlc FROM outbox WHERE record = ?1"));
    query.bind(record);
    return storage::readAll<Waiting>(std::move(query), [](const Statement &row) { return Waiting{row.text(0), row.text(1), row.integer(2)}; });
}

Result<void> markSent(Transaction &transaction, const Uuid &record, const QList<Waiting> &list)
{
    for (const Waiting &waiting : list) {
        Statement sent = transaction.statement(QByteArray("INSERT INTO sync_sent(record, field, hlc) VALUES(?1, ?2, ?3)"));
        sent.bind(record, waiting.field, waiting.hlc);
        KONTOR_TRY(sent.run());
    }
    return {};
}

Result<void> forgetWaiting(Transaction &transaction, const Uuid &record)
{
    Statement forget = transaction.statement(QByteArray("DELETE FROM outbox WHERE record = ?1"));
    forget.bind(record);
    return forget.run();
}

/// Makes the changes of single records.
class Writer {
public:
    Writer(Transaction &transaction, Scopes scopes) : m_transaction(&transaction), m_scopes(std::move(scopes)) {}

    /// Nullopt: there is nothing to tell of this record, and its entries are gone.
    Result<std::optional<QJsonObject>> change(const Uuid &record)
    {
        KONTOR_ASSIGN(const QList<Waiting> list, waitingOf(*m_transaction, record));
        KONTOR_ASSIGN(const auto copy, serverCopy(connection(), record));
        const EntityDef *entity = nullptr;
        for (const Waiting &waiting : list)
            entity = entity == nullptr || isBirth(waiting) ? ownerKind(waiting, copy) : entity;
        std::optional<QJsonObject> made;
        const bool isMade = std::any_of(list.cbegin(), list.cend(), isBirth);
        const bool isLost = copy && copy->rev == 0 && isMade;
        KONTOR_ASSIGN(const bool unread, isMade && copy ? isUnread(record) : Result<bool>(false));
        if (entity != nullptr && copy && copy->rev > 0 && !unread) {
            KONTOR_ASSIGN(made, edits(*entity, record, *copy, list));
        } else if (entity != nullptr) {
            KONTOR_ASSIGN(made, newRecord(*entity, record, list, isLost ? &*copy : nullptr));
        }
        if (!made)
            KONTOR_TRY(forgetWaiting(*m_transaction, record));
        else
            KONTOR_TRY(markSent(*m_transaction, record, isLost ? onlyBirth(list) : list));
        return made;
    }

private:
    Connection &connection() { return m_transaction->connection(); }

    /// What the server has of it could not be read, so nothing of that is in the file: what was made here goes as a whole, for the server to merge.
    Result<bool> isUnread(const Uuid &record)
    {
        Statement query = connection().statement(QByteArray("SELECT 1 FROM sync_issue WHERE record = ?1 AND kind = 'unreadable'"));
        query.bind(record);
        return query.step();
    }

    /// `lost`: the copy that the server had once. What was edited since its birth comes with the next batch.
    Result<std::optional<QJsonObject>> newRecord(const EntityDef &entity, const Uuid &record, const QList<Waiting> &list, const ServerCopy *lost)
    {
        KONTOR_ASSIGN(auto data, readRecord(connection(), entity, record));
        if (!data)
            return std::optional<QJsonObject>();
        const auto newest = std::max_element(list.cbegin(), list.cend(), [](const auto &a, const auto &b) { return a.hlc < b.hlc; });
        KONTOR_ASSIGN(const Uuid scope, m_scopes.of(entity, record, *data));
        if (lost != nullptr)
            leaveOutEdited(entity, lost->stamps, *data);
        return std::optional(QJsonObject{{QStringLiteral("id"), record.toString()}, {QStringLiteral("k"), QLatin1String(entity.key)},
                                         {QStringLiteral("s"), scope.toString()}, {QStringLiteral("h"), lost != nullptr ? lost->born : newest->hlc}, {QStringLiteral("d"), *data}});
    }

    /// What no record can be without stays in.
    static void leaveOutEdited(const EntityDef &entity, const QJsonObject &stamps, QJsonObject &data)
    {
        for (auto stamp = stamps.begin(); stamp != stamps.end(); ++stamp) {
            const model::FieldDef *field = entity.field(stamp.key());
            if (field == nullptr || !field->has(model::Required))
                data.remove(stamp.key());
        }
    }

    static QList<Waiting> onlyBirth(QList<Waiting> list)
    {
        list.removeIf([](const Waiting &waiting) { return !isBirth(waiting); });
        return list;
    }

    Result<std::optional<QJsonObject>> edits(const EntityDef &entity, const Uuid &record, const ServerCopy &copy, const QList<Waiting> &list)
    {
        QJsonObject fields;
        const QString where = QStringLiteral("scope");
        for (const Waiting &waiting : list) {
            if (waiting.field == where || mayMove(entity, waiting)) {
                KONTOR_ASSIGN(const Uuid scope, m_scopes.of(entity, record));
                if (scope != copy.scope)
                    fields.insert(where, QJsonArray{scope.toString(), waiting.hlc, copy.stampOf(where)});
                if (waiting.field == where)
                    continue;
            }
            const auto field = fieldNamed(entity, waiting.field);
            if (!field)
                continue;
            KONTOR_ASSIGN(const QJsonValue value, readField(connection(), entity, record, *field));
            const QString name = wireName(*field);
            fields.insert(name, QJsonArray{value, waiting.hlc, copy.stampOf(name)});
        }
        if (fields.isEmpty())
            return std::optional<QJsonObject>();
        return std::optional(QJsonObject{{QStringLiteral("id"), record.toString()}, {QStringLiteral("f"), fields}});
    }

    Transaction *m_transaction;
    Scopes m_scopes;
};

Result<std::optional<Batch>> underWay(Connection &connection, qint64 number)
{
    KONTOR_ASSIGN(const QVariant bytes, metaValue(connection, inflight));
    if (!bytes.isValid())
        return std::optional<Batch>();
    Batch batch{number, bytes.toByteArray(), 0};
    batch.records = int(QJsonDocument::fromJson(batch.changes).array().size());
    return std::optional(batch);
}

}  // namespace

Result<std::optional<Batch>> stage(Transaction &transaction, int most)
{
    Connection &connection = transaction.connection();
    KONTOR_ASSIGN(TeamState state, readTeamState(connection));
    KONTOR_ASSIGN(auto batch, underWay(connection, state.batch + 1));
    if (batch)
        return batch;
    KONTOR_ASSIGN(Scopes scopes, Scopes::read(connection));
    KONTOR_TRY(enqueueMoved(transaction));
    Writer writer(transaction, std::move(scopes));
    // Records of which there is nothing to tell make no batch: the next ones may.
    for (;;) {
        KONTOR_ASSIGN(const QList<Uuid> records, nextRecords(transaction, most));
        if (records.isEmpty())
            return std::optional<Batch>();
        QByteArray changes("[");
        int count = 0;
        for (const Uuid &record : records) {
            KONTOR_ASSIGN(const auto change, writer.change(record));
            if (!change)
                continue;
            changes += (count++ == 0 ? "" : ",") + QJsonDocument(*change).toJson(QJsonDocument::Compact);
            if (changes.size() >= mostBytes)
                break;
        }
        if (count == 0)
            continue;
        changes += ']';
        KONTOR_TRY(setMeta(connection, inflight, changes));
        return std::optional(Batch{state.batch + 1, changes, count});
    }
}

Result<qint64> enqueueAll(Transaction &transaction)
{
    storage::CaptureState &capture = transaction.connection().capture();
    capture.tick(transaction.clock().nowMs());
    const qint64 before = transaction.connection().changes();
    for (const EntityDef &entity : Catalogue::get().entities()) {
        if (entity.kind != EntityKind::Record)
            continue;
        Statement add = transaction.statement(QByteArray("INSERT INTO outbox(record, field, entity, hlc) SELECT id, '*', ?1, ?2 FROM ") + entity.key
                                              + " e WHERE NOT EXISTS (SELECT 1 FROM sync_record r WHERE r.id = e.id) ON CONFLICT DO NOTHING");
        add.bind(QString::fromLatin1(entity.key), capture.hlc);
        KONTOR_TRY(add.run());
    }
    return transaction.connection().changes() - before;
}

Result<qint64> waitingChanges(Connection &connection)
{
    return connection.scalar("SELECT count(*) FROM outbox").map([](const QVariant &value) { return value.toLongLong(); });
}

}  // namespace kontor::sync
