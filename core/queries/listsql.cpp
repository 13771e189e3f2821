// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/listsql.h"

#include "core/queries/contactcolumns.h"
#include "core/queries/filtersql.h"

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

QByteArray SortSql::orderBy() const
{
    const QByteArray direction = descending ? " DESC" : " ASC";
    return byName ? " ORDER BY " + key + direction + ", i.n" : " ORDER BY " + key + direction + " NULLS LAST, i.sort_key, i.n";
}

Result<SortSql> sortSql(const QString &sort)
{
    const bool reversed = sort.startsWith(u'-');
    const QString key = reversed ? sort.mid(1) : sort;
    if (key.isEmpty() || key == QLatin1String("name"))
        return SortSql{"i.sort_key", {}, reversed, true};
    KONTOR_ASSIGN(const ColumnSql column, columnSql(key));
    return SortSql{column.sort, column.values, reversed, false};
}

Result<std::vector<qint64>> readNumbers(Statement &query, size_t most)
{
    std::vector<qint64> numbers;
    while (numbers.size() < most) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            break;
        numbers.push_back(query.integer(0));
    }
    return numbers;
}

Result<std::vector<qint64>> askFile(Connection &connection, const model::Filter &filter, const SortSql *sort, const NumberSet *among, size_t most)
{
    KONTOR_ASSIGN(const SqlCondition where, filterCondition(filter));
    const bool needsContact = !filter.isEverything() || (sort != nullptr && !sort->byName);
    QByteArray sql = "SELECT i.n FROM contact_index i";
    if (needsContact)
        sql += " JOIN visible_contact c ON c.n = i.n";
    sql += " WHERE " + where.sql;
    QVariantList values = where.values;
    if (among != nullptr) {
        sql += " AND i.n IN (SELECT value FROM json_each(?))";
        values << jsonList(among->numbers());
    }
    if (sort != nullptr) {
        sql += sort->orderBy();
        values += sort->values;
    }
    Statement query = connection.statement(sql);
    int index = 0;
    for (const QVariant &value : std::as_const(values))
        query.bindOne(++index, value);
    return readNumbers(query, most);
}

}  // namespace kontor::queries
