// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandcontext.h"

#include "core/commands/entitysql.h"
#include "core/commands/firmpeople.h"
#include "core/commands/normalise.h"
#include "core/model/fieldrules.h"
#include "core/storage/readall.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

#include <sql_queries.h>

namespace kontor::commands {

using model::EntityDef;
using model::FieldDef;
using model::FieldMap;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr qsizetype mostOfCode = 64;

/// Whether the file defines this kind of activity. One that is in the bin counts: entries keep it.
Result<bool> isOwnKind(Transaction &transaction, const FieldDef &field, const EntityDef &entity, const QVariant &value)
{
    if (qstrcmp(field.key, "kind") != 0 || qstrcmp(entity.key, "activity") != 0 || !value.toString().startsWith(QLatin1String("x_")))
        return false;
    if (transaction.connection().capture().applying)
        return true;
    Statement query = transaction.statement(QByteArray("SELECT 1 FROM activity_kind WHERE code = ?1"));
    query.bind(value.toString());
    return query.step();
}

Result<const EntitySql::Column *> columnOf(const EntitySql &sql, const QString &key)
{
    const auto column = sql.columns.constFind(key);
    if (column == sql.columns.cend())
        return fail(ErrorCode::Internal, Text::tr("There is no such field."), QString(QLatin1String(sql.entity->key) + u'.' + key));
    return &*column;
}

/// A colleague's newer program knows more choices than this one, and what defines a kind of entry may come after the entry: such
/// codes are kept as they came.
bool isPulledCode(Transaction &transaction, const FieldDef &field, const QVariant &value)
{
    return field.type == model::FieldType::Choice && transaction.connection().capture().applying && value.typeId() == QMetaType::QString
           && !value.toString().isEmpty() && value.toString().size() <= mostOfCode;
}

/// The value in its storable form.
Result<QVariant> checked(Transaction &transaction, const EntitySql &sql, const FieldDef &field, const QVariant &value)
{
    if (isPulledCode(transaction, field, value))
        return value;
    KONTOR_ASSIGN(const bool ownKind, isOwnKind(transaction, field, *sql.entity, value));
    return ownKind ? Result<QVariant>(value) : model::checkedValue(field, value);
}

/// Replaces every value by its storable form.
Result<void> checkFields(Transaction &transaction, const EntitySql &sql, FieldMap &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        KONTOR_ASSIGN(const EntitySql::Column *column, columnOf(sql, it.key()));
        KONTOR_ASSIGN(it.value(), checked(transaction, sql, *column->field, it.value()));
    }
    return {};
}

Result<void> bindChecked(Statement &statement, Transaction &transaction, const EntitySql &sql, const QString &key, const QVariant &value)
{
    KONTOR_ASSIGN(const EntitySql::Column *column, columnOf(sql, key));
    KONTOR_ASSIGN(const QVariant storable, checked(transaction, sql, *column->field, value));
    if (storable.isValid())
        statement.bindOne(column->parameter, storable);
    return {};
}

Result<void> bindFields(Statement &statement, Transaction &transaction, const EntitySql &sql, const FieldMap &fields)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        KONTOR_TRY(bindChecked(statement, transaction, sql, it.key(), it.value()));
    return {};
}

bool isGiven(const CommandContext::Given &given, const QString &key)
{
    return std::any_of(given.cbegin(), given.cend(), [&](const auto &value) { return value.first == key; });
}

/// What other contacts show of a firm in their list rows.
bool isShownByOthers(const FieldMap &changes)
{
    for (const char *key : {"org_name", "kind", "deleted_at", "restricted_at", "merged_into"}) {
        if (changes.contains(QString::fromLatin1(key)))
            return true;
    }
    return false;
}

}  // namespace

CommandContext::CommandContext(Transaction &transaction, const Session &session, qint64 number)
    : m_transaction(&transaction), m_session(&session), m_number(number), m_indexer(transaction, session.region)
{
}

void CommandContext::addDerived(const EntityDef &entity, FieldMap &fields) const
{
    if (qstrcmp(entity.key, "contact_point") == 0 && fields.contains(QStringLiteral("value")) && !fields.contains(QStringLiteral("norm")))
        fields[QStringLiteral("norm")] = normalisedPoint(fields.value(QStringLiteral("kind")).toString(),
                                                         fields.value(QStringLiteral("value")).toString(), m_session->region);
}

Result<Uuid> CommandContext::insertNew(QStringView entityKey, const FieldMap &fields, const Uuid &id, const Given &given)
{
    KONTOR_ASSIGN(const EntitySql *sql, entitySql(entityKey));
    for (const EntitySql::Requirement &required : sql->required) {
        if (!fields.contains(required.key) && !isGiven(given, required.key))
            return fail(ErrorCode::Invalid, Text::tr("\"%1\" must not be empty.").arg(required.field->labelText()), required.key);
    }
    Statement statement = m_transaction->statement(sql->insert);
    const Uuid newId = id.isNull() ? m_transaction->ids().next() : id;
    statement.bind(newId, m_number);
    KONTOR_TRY(bindFields(statement, *m_transaction, *sql, fields));
    for (const auto &[key, value] : given)
        KONTOR_TRY(bindChecked(statement, *m_transaction, *sql, key, value));
    if (entityKey == QLatin1String("contact_point") && !fields.contains(QStringLiteral("norm")))
        statement.bindOne(sql->columns.value(QStringLiteral("norm")).parameter,
                          normalisedPoint(fields.value(QStringLiteral("kind")).toString(), fields.value(QStringLiteral("value")).toString(), m_session->region));
    KONTOR_TRY(statement.run());
    return newId;
}

Result<Uuid> CommandContext::insert(QStringView entityKey, const FieldMap &fields, const Uuid &id)
{
    KONTOR_ASSIGN(const Uuid newId, insertNew(entityKey, fields, id));
    if (entityKey != QLatin1String("activity"))  // nobody takes part in a new one yet
        KONTOR_TRY(touchOwner(*model::Catalogue::get().entity(entityKey), newId, fields));
    return newId;
}

Result<void> CommandContext::putNew(QStringView setKey, const Uuid &owner, const QVariant &element, const FieldMap &values)
{
    KONTOR_ASSIGN(const EntitySql *sql, entitySql(setKey));
    Statement statement = m_transaction->statement(sql->add);
    statement.bind(owner, element, m_number);
    KONTOR_TRY(bindFields(statement, *m_transaction, *sql, values));
    noteChanged(owner);
    return statement.run();
}

Result<FieldMap> CommandContext::read(QStringView entityKey, const Uuid &id)
{
    KONTOR_ASSIGN(const EntitySql *sql, entitySql(entityKey));
    Statement query = m_transaction->statement(sql->select);
    query.bind(id);
    KONTOR_ASSIGN(const bool row, query.step());
    if (!row)
        return fail(ErrorCode::NotFound, Text::tr("The record is not in the file any more."));
    FieldMap fields;
    for (int i = 0; i < int(sql->keys.size()); ++i) {
        if (!query.isNull(i))
            fields.insert(sql->keys[i], query.value(i));
    }
    return fields;
}

Result<bool> CommandContext::update(QStringView entityKey, const Uuid &id, const FieldMap &wanted)
{
    KONTOR_ASSIGN(const EntitySql *sql, entitySql(entityKey));
    const EntityDef *entity = sql->entity;
    KONTOR_ASSIGN(const FieldMap before, read(entityKey, id));
    FieldMap changes = wanted;
    KONTOR_TRY(checkFields(*m_transaction, *sql, changes));
    if (qstrcmp(entity->key, "contact_point") == 0 && (changes.contains(QStringLiteral("value")) || changes.contains(QStringLiteral("kind")))) {
        for (const char *key : {"kind", "value"}) {
            if (!changes.contains(QLatin1String(key)))
                changes.insert(QLatin1String(key), before.value(QLatin1String(key)));
        }
        addDerived(*entity, changes);
    }
    changes.removeIf([&](const auto &entry) { return before.value(entry.key()) == entry.value(); });
    if (changes.isEmpty())
        return false;
    QByteArray assignments;
    int next = 1;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        assignments += (assignments.isEmpty() ? "" : ", ") + it.key().toLatin1() + " = ?" + QByteArray::number(++next);
    Statement statement = m_transaction->statement(QByteArray("UPDATE " + QByteArray(entity->key) + " SET " + assignments + " WHERE id = ?1"));
    statement.bindOne(1, id);
    next = 1;
    for (const QVariant &value : std::as_const(changes))
        statement.bindOne(++next, value);
    KONTOR_TRY(statement.run());
    KONTOR_TRY(touchShown(*entity, id, before, changes));
    return true;
}

Result<bool> CommandContext::remove(QStringView entity, const Uuid &id)
{
    KONTOR_ASSIGN(const FieldMap fields, read(entity, id));
    if (fields.contains(QStringLiteral("deleted_at")))
        return false;
    return update(entity, id, {{QStringLiteral("deleted_at"), now()}});
}

Result<bool> CommandContext::putElement(QStringView setKey, const QVariant &owner, const QVariant &element, const FieldMap &values)
{
    KONTOR_ASSIGN(const EntitySql *sql, entitySql(setKey));
    Statement statement = m_transaction->statement(sql->put);
    statement.bind(owner, element, m_number);
    KONTOR_TRY(bindFields(statement, *m_transaction, *sql, values));
    KONTOR_ASSIGN(const bool changed, statement.step());
    KONTOR_TRY(statement.run());
    if (changed)
        KONTOR_TRY(elementChanged(*sql->entity, owner, element));
    return changed;
}

Result<void> CommandContext::addElement(QStringView setKey, const Uuid &owner, const QVariant &element, const FieldMap &values)
{
    KONTOR_TRY(putNew(setKey, owner, element, values));
    const EntityDef &set = *model::Catalogue::get().entity(setKey);
    return touchOwner(set, owner, {{QString::fromLatin1(set.elementColumn), element}});
}

/// Tags and own fields are in no list row, so the row of their owner does not tell of them.
void CommandContext::noteChanged(const Uuid &owner)
{
    m_transaction->connection().capture().changes.ids.push_back(owner);
}

Result<void> CommandContext::elementChanged(const EntityDef &set, const QVariant &owner, const QVariant &element)
{
    noteChanged(model::toUuid(owner));
    return touchOwner(set, model::toUuid(owner), {{QString::fromLatin1(set.elementColumn), element}});
}

Result<bool> CommandContext::removeElement(QStringView setKey, const QVariant &owner, const QVariant &element)
{
    KONTOR_ASSIGN(const EntitySql *sql, entitySql(setKey));
    Statement statement = m_transaction->statement(sql->remove);
    statement.bind(owner, element);
    KONTOR_ASSIGN(const bool removed, statement.step());
    KONTOR_TRY(statement.run());
    if (removed)
        KONTOR_TRY(elementChanged(*sql->entity, owner, element));
    return removed;
}

Result<void> CommandContext::touchLinked(const QByteArray &sql, const Uuid &id)
{
    Statement query = m_transaction->statement(sql);
    query.bind(id);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        touch(query.uuid(0));
    }
}

Result<void> CommandContext::touchPeopleOf(const Uuid &organisation)
{
    Statement query = m_transaction->statement(sql::people_of_firm);
    query.bind(organisation, 0, mostPeopleAtOnce + 1);
    KONTOR_ASSIGN(const QList<Uuid> people, storage::readAll<Uuid>(std::move(query), [](const Statement &row) { return row.uuid(1); }));
    if (people.size() > mostPeopleAtOnce)
        return leavePeopleForLater(*m_transaction, organisation);
    for (const Uuid &person : people)
        touch(person);
    return {};
}

/// Touches whoever shows a record that was changed. A firm's people show its name alone.
Result<void> CommandContext::touchShown(const EntityDef &entity, const Uuid &id, const FieldMap &before, const FieldMap &changes)
{
    if (qstrcmp(entity.key, "contact") == 0 && !isShownByOthers(changes)) {
        touch(id);
        return {};
    }
    FieldMap after = before;
    after.insert(changes);
    KONTOR_TRY(touchOwner(entity, id, after));
    // Whoever had it before shows it no more.
    if (changes.contains(QString::fromLatin1(entity.parent != nullptr ? entity.parent : "contact_id")))
        KONTOR_TRY(touchOwner(entity, id, before));
    return {};
}

/// Which contacts show something of this record in their list row or search text.
Result<void> CommandContext::touchOwner(const EntityDef &entity, const Uuid &id, const FieldMap &fields)
{
    const QByteArrayView key(entity.key);
    if (key == QByteArrayView("contact")) {
        touch(id);
        if (fields.value(QStringLiteral("kind")).toString() == QLatin1String("organisation"))
            return touchPeopleOf(id);
    } else if (key == QByteArrayView("contact_point") || key == QByteArrayView("address") || key == QByteArrayView("task")) {
        touch(model::toUuid(fields.value(QStringLiteral("contact_id"))));
    } else if (key == QByteArrayView("affiliation")) {
        touch(model::toUuid(fields.value(QStringLiteral("person_id"))));
    } else if (key == QByteArrayView("activity")) {
        Statement follow = m_transaction->statement(QByteArray(
            "UPDATE activity_link SET occurred_at = (SELECT occurred_at FROM activity WHERE id = ?1) WHERE activity_id = ?1"
            " AND occurred_at IS NOT (SELECT occurred_at FROM activity WHERE id = ?1)"));
        follow.bind(id);
        KONTOR_TRY(follow.run());
        return touchLinked("SELECT record_id FROM activity_link WHERE activity_id = ?1 AND entity = 'contact'", id);
    } else if (key == QByteArrayView("activity_link")) {
        touch(model::toUuid(fields.value(QStringLiteral("record_id"))));
    }
    return {};
}

Result<void> CommandContext::touchWhoShows(const EntityDef &entity, const Uuid &id)
{
    KONTOR_ASSIGN(const FieldMap fields, read(QString::fromLatin1(entity.key), id));
    return touchOwner(entity, id, fields);
}

Result<void> CommandContext::deriveTouched()
{
    m_touched.remove(Uuid{});
    const QList<Uuid> touched(m_touched.cbegin(), m_touched.cend());
    m_touched.clear();
    return m_indexer.rebuild(touched);
}

Result<void> CommandContext::finish()
{
    KONTOR_TRY(deriveTouched());
    return m_indexer.flush();
}

Result<qint64> beginCommand(Transaction &transaction, const Session &session, const CommandInfo &info, const QString &state, qint64 undoes)
{
    Statement insert = transaction.statement(QByteArray(
        "INSERT INTO command(id, kind, params, at, author, device, source, batch_id, state, steps, undoes)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1, ?10) RETURNING n"));
    const Uuid id = transaction.ids().next();
    const QString params = info.params.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(info.params).toJson(QJsonDocument::Compact));
    const qint64 at = transaction.clock().nowMs();
    insert.bind(id, info.kind, params.isEmpty() ? QVariant() : QVariant(params), at,
                session.author.isEmpty() ? QVariant() : QVariant(session.author), session.database->deviceId(), session.source,
                info.batch, state, undoes > 0 ? QVariant(undoes) : QVariant());
    KONTOR_ASSIGN(const bool row, insert.step());
    if (!row)
        return fail(ErrorCode::Internal, Text::tr("The change could not be recorded. Nothing was saved."));
    const qint64 number = insert.integer(0);
    storage::CaptureState &capture = transaction.connection().capture();
    capture.command = number;
    capture.tick(at);
    capture.absorb(id.toBytes() + info.kind.toUtf8() + QByteArray::number(at) + session.author.toUtf8());
    return number;
}

Result<void> withdrawCommand(Transaction &transaction, qint64 number)
{
    Statement remove = transaction.statement(QByteArray("DELETE FROM command WHERE n = ?1"));
    remove.bind(number);
    KONTOR_TRY(remove.run());
    storage::CaptureState &capture = transaction.connection().capture();
    capture.command = 0;
    capture.chained = false;
    return {};
}

BulkCommand::BulkCommand(const Session &session, CommandInfo info, qint64 undoes)
    : m_session(&session), m_info(std::move(info)), m_undoes(undoes)
{
}

BulkCommand::BulkCommand(const Session &session, qint64 number) : m_session(&session), m_number(number) {}

Result<void> BulkCommand::enter(Transaction &transaction, qint64 &number)
{
    if (number == 0) {
        KONTOR_ASSIGN(number, beginCommand(transaction, *m_session, m_info, QStringLiteral("open"), m_undoes));
        return {};
    }
    storage::CaptureState &capture = transaction.connection().capture();
    capture.command = number;
    capture.tick(transaction.clock().nowMs());
    Statement count = transaction.statement(QByteArray("UPDATE command SET steps = steps + 1 WHERE n = ?1"));
    count.bind(number);
    return count.run();
}

Result<void> BulkCommand::finish()
{
    if (m_number == 0)
        return {};
    return m_session->database->write([&](Transaction &transaction) -> Result<void> {
        Statement close = transaction.statement(QByteArray("UPDATE command SET state = 'done' WHERE n = ?1"));
        close.bind(m_number);
        return close.run();
    });
}

}  // namespace kontor::commands
