// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire.h"

#include "core/storage/capturetriggers.h"

#include <QCryptographicHash>

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

QJsonObject elementObject(const WireSet &set, const Statement &row, int first)
{
    QJsonObject value;
    for (const FieldDef *column : set.values) {
        if (!row.isNull(first))
            value.insert(QLatin1String(column->key), toJson(*column, row.value(first)));
        ++first;
    }
    return value;
}

Result<void> readElements(Connection &connection, const WireSet &set, const Uuid &id, QJsonObject &data)
{
    Statement query = connection.statement(set.select);
    query.bind(id);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        data.insert(wireName({set.set, set.element, query.value(0)}), elementObject(set, query, 1));
    }
}

WireSet makeSet(const EntityDef &set)
{
    WireSet made{&set, QString::fromLatin1(set.key), QString(QLatin1String(set.elementPrefix) + u':'), &elementField(set), {}, {}, {}};
    QByteArray columns = set.elementColumn;
    for (const QByteArray &column : storage::setValueColumns(set)) {
        made.values << set.field(QString::fromLatin1(column));
        columns += ", " + column;
    }
    const QByteArray from = QByteArray(" FROM ") + set.key + " WHERE " + set.parent + " = ?1";
    made.select = "SELECT " + columns + from;
    made.elements = QByteArray("SELECT ") + set.elementColumn + from;
    return made;
}

/// A set whose parent column names no kind belongs to records of every kind.
bool isOwner(const EntityDef &entity, const EntityDef &set)
{
    if (set.kind != EntityKind::Set)
        return false;
    const QByteArrayView parent(set.parent);
    const char *kind = parent == QByteArrayView("contact_id") ? "contact" : parent == QByteArrayView("activity_id") ? "activity" : nullptr;
    return kind == nullptr || qstrcmp(entity.key, kind) == 0;
}

WireKind makeKind(const EntityDef &entity)
{
    WireKind kind;
    kind.entity = &entity;
    kind.key = QString::fromLatin1(entity.key);
    QByteArrayList columns;
    for (const FieldDef &field : entity.fields) {
        kind.hasScope = kind.hasScope || qstrcmp(field.key, "scope") == 0;
        if (!travels(field))
            continue;
        kind.columns.append({QString::fromLatin1(field.key), &field});
        kind.byName.insert(kind.columns.constLast().first, &field);
        columns << field.key;
    }
    const QByteArray from = QByteArray(" FROM ") + entity.key + " WHERE id = ?1";
    kind.select = "SELECT " + columns.join(", ") + from;
    kind.find = "SELECT 1" + from;
    for (const EntityDef &set : model::Catalogue::get().entities()) {
        if (isOwner(entity, set))
            kind.sets << makeSet(set);
    }
    return kind;
}

const std::vector<WireKind> &wireKinds()
{
    static const std::vector<WireKind> kinds = [] {
        std::vector<WireKind> all;
        for (const EntityDef &entity : model::Catalogue::get().entities()) {
            if (entity.kind == EntityKind::Record)
                all.push_back(makeKind(entity));
        }
        return all;
    }();
    return kinds;
}

const WireSet &wireSet(const EntityDef &set)
{
    for (const WireKind &kind : wireKinds()) {
        for (const WireSet &made : kind.sets) {
            if (made.set == &set)
                return made;
        }
    }
    Q_UNREACHABLE();
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

const WireKind *wireKind(const QString &entity)
{
    for (const WireKind &kind : wireKinds()) {
        if (kind.key == entity)
            return &kind;
    }
    return nullptr;
}

std::optional<WireField> fieldNamed(const EntityDef &entity, const QString &name)
{
    const WireKind *kind = wireKind(QString::fromLatin1(entity.key));
    if (kind == nullptr)
        return std::nullopt;
    if (!name.contains(u':')) {
        const FieldDef *field = kind->byName.value(name);
        return field != nullptr ? std::optional(WireField{nullptr, field}) : std::nullopt;
    }
    for (const WireSet &set : kind->sets) {
        if (name.startsWith(set.prefix))
            return elementNamed(set, name);
    }
    return std::nullopt;
}

std::optional<WireField> elementNamed(const WireSet &set, const QString &name)
{
    const QStringView element = QStringView(name).mid(set.prefix.size());
    if (set.element->type != FieldType::Reference)
        return WireField{set.set, set.element, element.toString()};
    const auto id = Uuid::fromString(element);
    return id ? std::optional(WireField{set.set, set.element, id->toBytes()}) : std::nullopt;
}

QByteArray knownFields()
{
    QCryptographicHash names(QCryptographicHash::Sha256);
    for (const EntityDef &entity : model::Catalogue::get().entities()) {
        for (const FieldDef &field : entity.fields) {
            if (entity.captured() && field.cls == FieldClass::Synced)
                names.addData(QByteArray(entity.key) + '.' + field.key + '\n');
        }
    }
    return names.result();
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
    for (const FieldDef *column : wireSet(set).values) {
        const QString key = QString::fromLatin1(column->key);
        if (const QVariant stored = fromJson(*column, value.value(key)); stored.isValid())
            values.insert(key, stored);
    }
    return values;
}

Result<std::optional<QJsonObject>> readRecord(Connection &connection, const EntityDef &entity, const Uuid &id)
{
    const WireKind *kind = wireKind(QString::fromLatin1(entity.key));
    if (kind == nullptr)
        return std::optional<QJsonObject>();
    Statement query = connection.statement(kind->select);
    query.bind(id);
    KONTOR_ASSIGN(const bool row, query.step());
    if (!row)
        return std::optional<QJsonObject>();
    QJsonObject data;
    int column = -1;
    for (const auto &[name, field] : kind->columns) {
        if (!query.isNull(++column))
            data.insert(name, toJson(*field, query.value(column)));
    }
    for (const WireSet &set : kind->sets)
        KONTOR_TRY(readElements(connection, set, id, data));
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
    const WireSet &set = wireSet(*field.set);
    Statement query = connection.statement(QByteArray(set.select + " AND " + field.set->elementColumn + " = ?2"));
    query.bind(id, field.element);
    KONTOR_ASSIGN(const bool row, query.step());
    return row ? QJsonValue(elementObject(set, query, 1)) : QJsonValue(QJsonValue::Null);
}

}  // namespace kontor::sync
