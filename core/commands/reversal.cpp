// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/reversal.h"

#include "core/storage/capturetriggers.h"
#include "core/storage/readall.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sql_queries.h>

namespace kontor::commands {

using model::Catalogue;
using model::EntityDef;
using model::EntityKind;
using storage::Statement;

namespace {

constexpr int changesPerStep = 5'000;
constexpr int contactsAtOnce = 500;

struct Element {
    const EntityDef *set = nullptr;
    QVariant key;
};

/// The set and element that a field name like "tag:0192…" means; no set for a plain column.
Element elementOf(const QString &field)
{
    const qsizetype colon = field.indexOf(u':');
    if (colon < 0)
        return {};
    for (const EntityDef &entity : Catalogue::get().entities()) {
        if (entity.kind != EntityKind::Set || QStringView(field).left(colon) != QLatin1String(entity.elementPrefix))
            continue;
        const QString key = field.mid(colon + 1);
        const bool isId = entity.field(QString::fromLatin1(entity.elementColumn))->type == model::FieldType::Reference;
        return {&entity, isId ? QVariant(QByteArray::fromHex(key.toLatin1())) : QVariant(key)};
    }
    return {};
}

/// The value columns of a set element from the JSON array in history.
model::FieldMap elementValues(const EntityDef &set, const QVariant &json)
{
    model::FieldMap values;
    const QJsonArray array = QJsonDocument::fromJson(json.toString().toUtf8()).array();
    qsizetype index = 0;
    for (const model::FieldDef &field : set.fields) {
        const bool isKey = qstrcmp(field.key, set.parent) == 0 || qstrcmp(field.key, set.elementColumn) == 0;
        if (field.cls != model::FieldClass::Synced || isKey)
            continue;
        const QJsonValue value = array.at(index++);
        if (value.isNull() || value.isUndefined())
            values.insert(QString::fromLatin1(field.key), QVariant());
        else if (field.type == model::FieldType::Integer || field.type == model::FieldType::Instant
                 || field.type == model::FieldType::Flag)
            values.insert(QString::fromLatin1(field.key), value.toInteger());
        else
            values.insert(QString::fromLatin1(field.key), value.toVariant());
    }
    return values;
}

Result<void> putBack(CommandContext &context, const Element &element, const Uuid &owner, const QVariant &old)
{
    if (!old.isValid())
        return context.removeElement(QString::fromLatin1(element.set->key), owner.toBytes(), element.key).map([](bool) {
        });
    model::FieldMap values = elementValues(*element.set, old);
    if (qstrcmp(element.set->key, "activity_link") == 0) {
        KONTOR_ASSIGN(const model::FieldMap activity, context.read(u"activity", owner));
        values.insert(QStringLiteral("occurred_at"), activity.value(QStringLiteral("occurred_at")));
    }
    return context.putElement(QString::fromLatin1(element.set->key), owner.toBytes(), element.key, values)
        .map([](bool) {});
}

/// The element's present values as history writes them; invalid if it is not there.
Result<QVariant> presentElement(CommandContext &context, const Element &element, const Uuid &owner)
{
    Statement query = context.transaction().statement(
        QByteArray("SELECT " + storage::setValueExpression(*element.set, element.set->key) + " FROM " + element.set->key
                   + " WHERE " + element.set->parent + " = ?1 AND " + element.set->elementColumn + " = ?2"));
    query.bind(owner, element.key);
    KONTOR_ASSIGN(const bool present, query.step());
    return present ? query.value(0) : QVariant();
}

}  // namespace

Result<QVariant> presentValue(CommandContext &context, const QString &entity, const Uuid &record, const QString &field)
{
    const Element element = elementOf(field);
    if (element.set != nullptr)
        return presentElement(context, element, record);
    return context.read(entity, record).map([&](const model::FieldMap &fields) { return fields.value(field); });
}

Result<void> restoreOld(CommandContext &context, const HistoryEntry &entry)
{
    const Element element = elementOf(entry.field);
    if (element.set != nullptr)
        return putBack(context, element, entry.record, entry.old);
    return context.update(entry.entity, entry.record, {{entry.field, entry.old}}).map([](bool) {});
}

Reversal::Reversal(const Session &session, qint64 command)
    : m_command(command), m_pace(*session.database, changesPerStep)
{
}

Result<qint64> Reversal::size(const Session &session) const
{
    // Rows of a command mostly follow each other; the ends of an index are read at once, counting what is between takes long.
    const auto span = [](const QByteArray &table) {
        return "coalesce((SELECT max(n) FROM " + table + " WHERE cmd = ?1) - (SELECT min(n) FROM " + table
               + " WHERE cmd = ?1) + 1, 0)";
    };
    QByteArray sql = "SELECT " + span("history");
    for (const EntityDef &entity : Catalogue::get().entities()) {
        if (entity.kind == EntityKind::Record)
            sql += " + " + span(entity.key);
    }
    Statement count = session.database->writer().statement(sql);
    count.bind(m_command);
    KONTOR_TRY(count.step());
    return count.integer(0);
}

Result<void> Reversal::revertChange(CommandContext &context, const HistoryEntry &entry)
{
    const Result<QVariant> present = presentValue(context, entry.entity, entry.record, entry.field);
    if (!present && present.error().code != ErrorCode::NotFound)
        return fail(present.error());
    if (present && *present == entry.old)
        return {};  // put back already, by a run that was cut off
    if (!present || *present != entry.now) {  // erased since (it must not stop the rest), or changed
        ++m_conflicts;
        return {};
    }
    ++m_restored;
    return restoreOld(context, entry);
}

Result<bool> Reversal::revertChanges(CommandContext &context)
{
    const qsizetype most = m_pace.most();
    std::vector<std::pair<qint64, HistoryEntry>> entries;
    {
        Statement query = context.transaction().statement(sql::undo_history);
        query.bind(m_command, m_historyBefore, qint64(most));
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            entries.emplace_back(query.integer(0), HistoryEntry{query.text(1), query.uuid(2), query.text(3),
                                                                query.value(4), query.value(5)});
        }
    }
    for (const auto &[number, entry] : entries) {
        if (m_pace.isOver(m_inStep))
            return true;
        KONTOR_TRY(revertChange(context, entry));
        m_historyBefore = number;
        ++m_inStep;
    }
    return qsizetype(entries.size()) == most;
}

/// What the command created and is there still, if it is not known yet from a step before with nothing in between.
Result<void> Reversal::findContacts(CommandContext &context)
{
    const qint64 transactions = context.session().database->transactions();
    if (const qint64 before = std::exchange(m_transactions, transactions); before + 1 < transactions)
        m_contacts.clear();  // others came in between
    if (!m_contacts.empty())
        return {};
    Statement query = context.transaction().statement(sql::undo_created_contacts);
    query.bind(m_command, m_contactAfter, contactsAtOnce);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        m_contacts.push_back({query.integer(0), query.integer(2) != 0});
    }
}

/// Contacts first and in pieces: an import made many. What hangs on a removed contact goes out of sight with it.
Result<bool> Reversal::removeContacts(CommandContext &context)
{
    Statement bin = context.transaction().statement(QByteArray("UPDATE contact SET deleted_at = ?2 WHERE n = ?1"));
    KONTOR_TRY(findContacts(context));
    while (!m_contacts.empty()) {
        if (m_pace.isOver(m_inStep))
            return true;
        const Created contact = m_contacts.front();
        m_contacts.pop_front();
        m_contactAfter = contact.n;
        ++m_inStep;
        if (contact.isKept) {
            ++m_conflicts;
        } else {
            bin.reset();
            bin.bind(contact.n, context.now());
            KONTOR_TRY(bin.run());
            KONTOR_TRY(context.removeDerived(contact.n));
            ++m_restored;
        }
        if (m_contacts.empty())
            KONTOR_TRY(findContacts(context));
    }
    return false;
}

Result<void> Reversal::removeRecords(CommandContext &context, const EntityDef &entity)
{
    QByteArray sql = "SELECT id FROM " + QByteArray(entity.key) + " WHERE cmd = ?1 AND deleted_at IS NULL";
    if (entity.scope == model::ScopeRule::Parent)
        sql += " AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.id = " + QByteArray(entity.key) + "." + entity.parent
               + " AND c.cmd = ?1 AND c.deleted_at IS NOT NULL)";
    // A tag or custom field that other contacts have by now stays.
    if (qstrcmp(entity.key, "tag") == 0)
        sql += " AND NOT EXISTS (SELECT 1 FROM contact_tag t JOIN visible_contact c ON c.id = t.contact_id WHERE "
               "t.tag_id = tag.id AND t.cmd > ?1)";
    if (qstrcmp(entity.key, "custom_field") == 0)
        sql += " AND NOT EXISTS (SELECT 1 FROM custom_value v JOIN visible_contact c ON c.id = v.record_id WHERE "
               "v.field_id = custom_field.id AND v.cmd > ?1)";
    QList<Uuid> ids;
    {
        Statement query = context.transaction().statement(sql);
        query.bind(m_command);
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            ids << query.uuid(0);
        }
    }
    for (const Uuid &id : std::as_const(ids)) {
        KONTOR_ASSIGN(const bool removed, context.remove(QString::fromLatin1(entity.key), id));
        m_restored += removed ? 1 : 0;
    }
    return {};
}

/// A setting that was first set here goes back to the standard, if it still is what it was set to. It is not binned: what others set
/// at the same time would go with it, and a tombstone would keep it from ever being set again.
Result<void> Reversal::unsetSettings(CommandContext &context)
{
    const QByteArray later = "FROM history h WHERE h.record = s.id AND h.field = 'value' AND h.cmd > ?1";
    Statement query = context.transaction().statement("SELECT id, NOT EXISTS (SELECT 1 " + later + ") OR value IS (SELECT h.old " + later + " ORDER BY h.n LIMIT 1)"
                                                      " FROM organisation_setting s WHERE cmd = ?1 AND value IS NOT NULL");
    query.bind(m_command);
    using Set = std::pair<Uuid, bool>;
    KONTOR_ASSIGN(const QList<Set> all, storage::readAll<Set>(std::move(query), [](const Statement &row) { return Set{row.uuid(0), row.integer(1) != 0}; }));
    for (const auto &[id, isAsSet] : all) {
        ++(isAsSet ? m_restored : m_conflicts);
        if (isAsSet)
            KONTOR_TRY(context.update(u"organisation_setting", id, {{QStringLiteral("value"), QVariant()}}));
    }
    return {};
}

Result<bool> Reversal::step(CommandContext &context, bool underWay)
{
    KONTOR_TRY(m_pace.begin(context.transaction(), underWay));
    m_inStep = 0;
    if (!m_changesDone) {
        KONTOR_ASSIGN(const bool more, revertChanges(context));
        m_changesDone = !more;
        if (more)
            return true;
    }
    KONTOR_ASSIGN(const bool moreContacts, removeContacts(context));
    if (moreContacts)
        return true;
    for (const EntityDef &entity : Catalogue::get().entities()) {
        if (entity.kind == EntityKind::Record && qstrcmp(entity.key, "contact") != 0 && qstrcmp(entity.key, "organisation_setting") != 0)
            KONTOR_TRY(removeRecords(context, entity));
    }
    KONTOR_TRY(unsetSettings(context));
    return false;
}

}  // namespace kontor::commands
