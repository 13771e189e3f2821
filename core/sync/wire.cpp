// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire.h"

#include "core/storage/capturetriggers.h"

namespace kontor::sync {

using model::EntityDef;
using model::EntityKind;
using model::FieldClass;
using model::FieldDef;
using model::FieldType;
using storage::Connection;
using storage::Statement;

namespace {

bool travels(const FieldDef &field)
{
    return field.cls == FieldClass::Synced && qstrcmp(field.key, "id") != 0 && qstrcmp(field.key, "scope") != 0;
}

const FieldDef &elementField(const EntityDef &set)
{
    return *set.field(QString::fromLatin1(set.elementColumn));
}

QString elementText(const WireField &field, bool withHyphens)
{
    if (field.field->type != FieldType::Reference)
        return field.element.toString();
    return withHyphens ? model::toUuid(field.element).toString() : QString::fromLatin1(field.element.toByteArray().toHex());
}

QString elementName(const WireField &field, bool withHyphens)
{
    return field.set == nullptr ? QString::fromLatin1(field.field->key)
                                : QString(QLatin1String(field.set->elementPrefix) + u':' + elementText(field, withHyphens));
}

/// The columns of a record that travel, in the catalogue's order.
QByteArrayList columnsOf(const EntityDef &entity)
{
    QByteArrayList columns;
    for (const FieldDef &field : entity.fields) {
        if (travels(field))
            columns << field.key;
    }
    return columns;
}

QJsonObject elementObject(const EntityDef &set, const Statement &row, int first)
{
    QJsonObject value;
    for (const QByteArray &column : storage::setValueColumns(set)) {
        if (!row.isNull(first))
            value.insert(QString::fromLatin1(column), toJson(*set.field(QString::fromLatin1(column)), row.value(first)));
        ++first;
    }
    return value;
}

QByteArray elementQuery(const EntityDef &set)
{
    QByteArray sql = QByteArray("SELECT ") + set.elementColumn;
    for (const QByteArray &column : storage::setValueColumns(set))
        sql += ", " + column;
    return sql + " FROM " + set.key + " WHERE " + set.parent + " = ?1";
}

Result<void> readElements(Connection &connection, const EntityDef &set, const Uuid &id, QJsonObject &data)
{
    Statement query = connection.statement(elementQuery(set));
    query.bind(id);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        data.insert(wireName({&set, &elementField(set), query.value(0)}), elementObject(set, query, 1));
    }
}

}  // namespace

QString wireName(const WireField &field)
{
    return elementName(field, true);
}

QString outboxName(const WireField &field)
{
    return elementName(field, false);
}

QList<const EntityDef *> setsOf(const EntityDef &entity)
{
    QList<const EntityDef *> sets;
    for (const EntityDef &set : model::Catalogue::get().entities()) {
        if (set.kind != EntityKind::Set)
            continue;
        const QByteArrayView parent(set.parent);
        const bool ofContacts = parent == QByteArrayView("contact_id");
        const bool ofActivities = parent == QByteArrayView("activity_id");
        if ((!ofContacts && !ofActivities) || (ofContacts && qstrcmp(entity.key, "contact") == 0) || (ofActivities && qstrcmp(entity.key, "activity") == 0))
            sets << &set;
    }
    return sets;
}

std::optional<WireField> fieldNamed(const EntityDef &entity, const QString &name)
{
    const qsizetype colon = name.indexOf(u':');
    if (colon < 0) {
        const FieldDef *field = entity.field(name);
        return field != nullptr && travels(*field) ? std::optional(WireField{nullptr, field}) : std::nullopt;
    }
    const QString prefix = name.left(colon);
    for (const EntityDef *set : setsOf(entity)) {
        if (prefix != QLatin1String(set->elementPrefix))
            continue;
        const FieldDef &field = elementField(*set);
        if (field.type != FieldType::Reference)
            return WireField{set, &field, name.mid(colon + 1)};
        const auto id = Uuid::fromString(QStringView(name).mid(colon + 1));
        return id ? std::optional(WireField{set, &field, id->toBytes()}) : std::nullopt;
    }
    return std::nullopt;
}

QJsonValue toJson(const FieldDef &field, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Instant:
    case FieldType::Flag: return value.toLongLong();
    case FieldType::Real: return value.toDouble();
    case FieldType::Reference: return model::toUuid(value).toString();
    case FieldType::Blob: return QString::fromLatin1(value.toByteArray().toHex());
    default: return value.toString();
    }
}

QVariant fromJson(const FieldDef &field, const QJsonValue &value)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Instant:
    case FieldType::Flag: return value.isDouble() ? QVariant(value.toInteger()) : QVariant();
    case FieldType::Real: return value.isDouble() ? QVariant(value.toDouble()) : QVariant();
    case FieldType::Reference: {
        const auto id = Uuid::fromString(value.toString());
        return id ? QVariant(id->toBytes()) : QVariant();
    }
    case FieldType::Blob: return value.isString() ? QVariant(QByteArray::fromHex(value.toString().toLatin1())) : QVariant();
    default: return value.isString() ? QVariant(value.toString()) : QVariant();
    }
}

model::FieldMap elementValues(const EntityDef &set, const QJsonObject &value)
{
    model::FieldMap values;
    for (const QByteArray &column : storage::setValueColumns(set)) {
        const QString key = QString::fromLatin1(column);
        if (const QVariant stored = fromJson(*set.field(key), value.value(key)); stored.isValid())
            values.insert(key, stored);
    }
    return values;
}

Result<std::optional<QJsonObject>> readRecord(Connection &connection, const EntityDef &entity, const Uuid &id)
{
    const QByteArrayList columns = columnsOf(entity);
    Statement query = connection.statement(QByteArray("SELECT " + columns.join(", ") + " FROM " + entity.key + " WHERE id = ?1"));
    query.bind(id);
    KONTOR_ASSIGN(const bool row, query.step());
    if (!row)
        return std::optional<QJsonObject>();
    QJsonObject data;
    for (int column = 0; column < int(columns.size()); ++column) {
        const QString key = QString::fromLatin1(columns[column]);
        if (!query.isNull(column))
            data.insert(key, toJson(*entity.field(key), query.value(column)));
    }
    for (const EntityDef *set : setsOf(entity))
        KONTOR_TRY(readElements(connection, *set, id, data));
    return std::optional(data);
}

Result<QJsonValue> readField(Connection &connection, const EntityDef &entity, const Uuid &id, const WireField &field)
{
    if (field.set == nullptr) {
        Statement query = connection.statement(QByteArray("SELECT " + QByteArray(field.field->key) + " FROM " + entity.key + " WHERE id = ?1"));
        query.bind(id);
        KONTOR_ASSIGN(const bool row, query.step());
        return row && !query.isNull(0) ? toJson(*field.field, query.value(0)) : QJsonValue(QJsonValue::Null);
    }
    Statement query = connection.statement(QByteArray(elementQuery(*field.set) + " AND " + field.set->elementColumn + " = ?2"));
    query.bind(id, field.element);
    KONTOR_ASSIGN(const bool row, query.step());
    return row ? QJsonValue(elementObject(*field.set, query, 1)) : QJsonValue(QJsonValue::Null);
}

}  // namespace kontor::sync
