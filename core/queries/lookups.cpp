// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/lookups.h"

#include "core/model/fieldcodes.h"
#include "core/storage/readall.h"

#include <sql_queries.h>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

Result<QList<TagCount>> tagCounts(Connection &connection)
{
    return readAll<TagCount>(connection.statement(sql::tag_counts), [](const Statement &row) {
        return TagCount{model::TagId(row.uuid(0)), row.text(1), row.text(2), row.integer(4), row.text(3)};
    });
}

Result<QStringList> townsOfPostcode(Connection &connection, const QString &code)
{
    Statement query = connection.statement(sql::towns_of_postcode);
    query.bind(code);
    return readAll<QString>(std::move(query), [](const Statement &row) { return row.text(0); }).map([](const QList<QString> &towns) { return QStringList(towns); });
}

Result<QList<SavedFilterRecord>> savedFilters(Connection &connection)
{
    return readAll<SavedFilterRecord>(
        connection.statement(QByteArray("SELECT id, name, filter, sort, pinned FROM saved_filter WHERE deleted_at IS NULL"
                                        " ORDER BY pinned DESC, position, n")),
        [](const Statement &row) {
            return SavedFilterRecord{model::SavedFilterId(row.uuid(0)), row.text(1), row.text(2), row.text(3), row.integer(4) != 0};
        });
}

Result<QList<CustomFieldRecord>> customFields(Connection &connection)
{
    return readAll<CustomFieldRecord>(connection.statement(sql::custom_fields), [](const Statement &row) {
        return CustomFieldRecord{model::CustomFieldId(row.uuid(0)), row.text(1), row.text(2), model::customTypeFromCode(row.text(3)),
                                 row.text(3), row.text(4), row.text(5), row.integer(6), row.text(7), row.text(8), row.integer(9) != 0};
    });
}

Result<QJsonObject> fileStatistics(Connection &connection)
{
    Statement query = connection.statement(sql::statistics);
    KONTOR_TRY(query.step());
    QJsonObject numbers;
    for (int column = 0; column < query.columnCount(); ++column)
        numbers.insert(query.columnName(column), query.integer(column));
    return numbers;
}

Result<QString> contactName(Connection &connection, const Uuid &id)
{
    Statement query = connection.statement(sql::contact_name);
    query.bind(id);
    KONTOR_ASSIGN(const bool row, query.step());
    return row ? query.text(0) : QString();
}

Result<QString> setting(Connection &connection, const QString &key, const QString &fallback)
{
    Statement query = connection.statement(QByteArray("SELECT value FROM setting WHERE key = ?1"));
    query.bind(key);
    KONTOR_ASSIGN(const bool found, query.step());
    return found ? query.text(0) : fallback;
}

}  // namespace kontor::queries
