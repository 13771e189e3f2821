// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/about.h"

#include "core/model/filesettings.h"
#include "core/model/value.h"

#include <sql_queries.h>

namespace kontor::sync {

using model::EntityDef;
using storage::Connection;
using storage::Statement;

Result<QVariant> columnOf(Connection &connection, const char *table, const char *column, const Uuid &id)
{
    Statement query = connection.statement(QByteArray("SELECT ") + column + " FROM " + table + " WHERE id = ?1");
    query.bind(id);
    KONTOR_ASSIGN(const bool row, query.step());
    return row && !query.isNull(0) ? query.value(0) : QVariant();
}

Result<Uuid> contactOf(Connection &connection, const EntityDef &entity, const Uuid &record)
{
    const QByteArrayView key(entity.key);
    if (key == "contact")
        return record;
    if (key == "activity") {
        Statement query = connection.statement(sql::activity_contact);
        query.bind(record);
        KONTOR_ASSIGN(const bool row, query.step());
        return row ? query.uuid(0) : Uuid();
    }
    const char *column = key == "task" ? "contact_id" : entity.parent;
    if (column == nullptr)
        return Uuid();
    KONTOR_ASSIGN(const QVariant owner, columnOf(connection, entity.key, column, record));
    return model::toUuid(owner);
}

Result<QString> nameOfRecord(Connection &connection, const EntityDef &entity, const Uuid &record)
{
    if (qstrcmp(entity.key, "organisation_setting") == 0) {
        const model::FileSettingDef *setting = model::fileSettingOf(record);
        return setting != nullptr ? setting->labelText() : entity.labelText();
    }
    for (const char *column : {"name", "label", "title", "subject"}) {
        if (entity.field(QString::fromLatin1(column)) == nullptr)
            continue;
        KONTOR_ASSIGN(const QVariant name, columnOf(connection, entity.key, column, record));
        return name.toString().isEmpty() ? entity.labelText() : name.toString();
    }
    return entity.labelText();
}

}  // namespace kontor::sync
