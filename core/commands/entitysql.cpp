// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/entitysql.h"

#include <QCoreApplication>

namespace kontor::commands {

using model::EntityDef;
using model::EntityKind;
using model::FieldClass;
using model::FieldDef;

namespace {

void makeRecordSql(EntitySql &sql)
{
    const EntityDef &entity = *sql.entity;
    QByteArray columns = "id, cmd";
    QByteArray places = "?1, ?2";
    QByteArrayList selected;
    int next = 2;
    for (const FieldDef &field : entity.fields) {
        if (field.cls == FieldClass::Local)
            continue;
        const QString key = QString::fromLatin1(field.key);
        sql.keys << key;
        selected << field.key;
        if (key == QLatin1String("id"))
            continue;
        sql.columns.insert(key, {&field, ++next});
        columns += QByteArray(", ") + field.key;
        places += ", ?" + QByteArray::number(next);
        if (field.has(model::Required))
            sql.required.append({key, &field});
    }
    sql.insert = "INSERT INTO " + QByteArray(entity.key) + "(" + columns + ") VALUES(" + places + ")";
    sql.select = "SELECT " + selected.join(", ") + " FROM " + entity.key + " WHERE id = ?1";
}

void makeSetSql(EntitySql &sql)
{
    const EntityDef &set = *sql.entity;
    QByteArray columns = QByteArray(set.parent) + ", " + set.elementColumn + ", cmd";
    QByteArray places = "?1, ?2, ?3";
    QByteArrayList updates;
    QByteArrayList differs;
    int next = 3;
    for (const FieldDef &field : set.fields) {
        const bool isKey = qstrcmp(field.key, set.parent) == 0 || qstrcmp(field.key, set.elementColumn) == 0;
        if (field.cls == FieldClass::Local || isKey)
            continue;
        const QByteArray column = field.key;
        sql.columns.insert(QString::fromLatin1(column), {&field, ++next});
        columns += ", " + column;
        places += ", ?" + QByteArray::number(next);
        updates << column + " = excluded." + column;
        differs << column + " IS NOT excluded." + column;
    }
    sql.add = "INSERT INTO " + QByteArray(set.key) + "(" + columns + ") VALUES(" + places + ") ON CONFLICT DO NOTHING";
    sql.put = "INSERT INTO " + QByteArray(set.key) + "(" + columns + ") VALUES(" + places + ") ON CONFLICT DO ";
    sql.put += updates.isEmpty() ? QByteArray("NOTHING") : QByteArray("UPDATE SET " + updates.join(", ") + " WHERE " + differs.join(" OR "));
    sql.put += " RETURNING 1";
    sql.remove = "DELETE FROM " + QByteArray(set.key) + " WHERE " + set.parent + " = ?1 AND " + set.elementColumn + " = ?2 RETURNING 1";
}

std::vector<EntitySql> makeAll()
{
    std::vector<EntitySql> all;
    for (const EntityDef &entity : model::Catalogue::get().entities()) {
        if (!entity.captured())
            continue;
        EntitySql sql;
        sql.entity = &entity;
        entity.kind == EntityKind::Set ? makeSetSql(sql) : makeRecordSql(sql);
        all.push_back(sql);
    }
    return all;
}

}  // namespace

Result<const EntitySql *> entitySql(QStringView entity)
{
    static const std::vector<EntitySql> all = makeAll();
    static const QHash<QString, const EntitySql *> byKey = [] {
        QHash<QString, const EntitySql *> found;
        for (const EntitySql &sql : all)
            found.insert(QString::fromLatin1(sql.entity->key), &sql);
        return found;
    }();
    if (const EntitySql *sql = byKey.value(QString::fromRawData(entity.data(), entity.size())))
        return sql;
    return fail(ErrorCode::Internal, QCoreApplication::translate("Commands", "There is no such kind of record."), entity.toString());
}

}  // namespace kontor::commands
