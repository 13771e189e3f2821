// SPDX-License-Identifier: GPL-3.0-or-later

// The rows that a list shows of its contacts.

#include "core/queries/contactlist.h"

#include "core/model/names.h"
#include "core/queries/contactcolumns.h"
#include "core/queries/memoryindex.h"

#include <QHash>

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using storage::Connection;
using storage::Statement;

namespace {

ContactRow readRow(const Statement &query)
{
    ContactRow row;
    row.n = query.integer(0);
    row.id = ContactId(query.uuid(1));
    row.isOrganisation = query.text(2) == QLatin1String("organisation");
    row.name = query.text(3);
    row.subtitle = query.text(4);
    if (!query.isNull(5))
        row.lastActivityAt = query.integer(5);
    row.nextDue = query.text(6);
    row.favourite = query.integer(7) != 0;
    row.isPrivate = query.integer(11) != 0;
    row.initials = model::initials({{QStringLiteral("kind"), query.text(2)},
                                    {QStringLiteral("given_name"), query.value(8)},
                                    {QStringLiteral("family_name"), query.value(9)},
                                    {QStringLiteral("org_name"), query.value(10)}});
    return row;
}

/// From memory where there is an index: marks of contacts that follow each other in a list are all over the file.
Result<void> readTags(Connection &connection, const QString &list, QHash<qint64, ContactRow> &rows)
{
    KONTOR_ASSIGN(const MemoryIndex *index, MemoryIndex::of(connection));
    if (index != nullptr) {
        for (ContactRow &row : rows) {
            for (const FacetTag &tag : index->tagsOf(row.n))
                row.tags.append({tag.name, tag.colour});
        }
        return {};
    }
    Statement tags = connection.statement(sql::list_row_tags);
    for (tags.bind(list);;) {
        KONTOR_ASSIGN(const bool row, tags.step());
        if (!row)
            return {};
        if (const auto found = rows.find(tags.integer(0)); found != rows.end())
            found->tags.append({tags.text(1), tags.text(2)});
    }
}

Result<void> readCells(Connection &connection, const QString &list, const QStringList &columns,
                       QHash<qint64, ContactRow> &rows)
{
    if (columns.isEmpty())
        return {};
    QByteArray sql = "SELECT c.n";
    QVariantList values;
    for (const QString &id : columns) {
        auto column = columnSql(id);
        // A field that was deleted since the column was chosen leaves the column empty.
        sql += ", " + (column ? column->cell : QByteArray("NULL"));
        values += column ? column->values : QVariantList();
    }
    Statement query = connection.statement(QByteArray(
        sql + " FROM json_each(?) j JOIN visible_contact c ON c.n = j.value JOIN contact_index i ON i.n = c.n"));
    int index = 0;
    for (const QVariant &value : std::as_const(values))
        query.bindOne(++index, value);
    query.bindOne(++index, list);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        const auto found = rows.find(query.integer(0));
        for (int column = 1; found != rows.end() && column <= columns.size(); ++column)
            found->cells << query.value(column);
    }
}

QList<ContactRow> ordered(const std::vector<qint64> &numbers, const QHash<qint64, ContactRow> &rows)
{
    QList<ContactRow> list;
    list.reserve(qsizetype(numbers.size()));
    for (const qint64 n : numbers) {
        if (const auto found = rows.constFind(n); found != rows.cend())
            list << *found;
    }
    return list;
}

ContactRow readBinRow(const Statement &query)
{
    static const char *const names[]{"title",       "given_name", "additional_names", "family_name",
                                     "name_suffix", "nickname",   "org_name"};
    model::FieldMap fields{{QStringLiteral("kind"), query.text(2)}};
    int column = 5;
    for (const char *key : names) {
        if (!query.isNull(column))
            fields.insert(QLatin1String(key), query.text(column));
        ++column;
    }
    ContactRow row;
    row.n = query.integer(0);
    row.id = ContactId(query.uuid(1));
    row.isOrganisation = query.text(2) == QLatin1String("organisation");
    row.deletedAt = query.integer(3);
    row.favourite = query.integer(4) != 0;
    row.name = model::listName(fields);
    if (row.name.isEmpty())
        row.name = query.text(column);
    row.subtitle = query.text(column + 1);
    row.initials = model::initials(fields);
    return row;
}

}  // namespace

Result<QList<ContactRow>> contactRows(Connection &connection, const std::vector<qint64> &numbers,
                                      const QStringList &columns)
{
    const QString list = jsonList(numbers);
    QHash<qint64, ContactRow> rows;
    Statement query = connection.statement(sql::list_rows);
    query.bind(list);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            break;
        const ContactRow read = readRow(query);
        rows.insert(read.n, read);
    }
    KONTOR_TRY(readTags(connection, list, rows));
    KONTOR_TRY(readCells(connection, list, columns, rows));
    return ordered(numbers, rows);
}

Result<QList<ContactRow>> binRows(Connection &connection, const std::vector<qint64> &numbers)
{
    QHash<qint64, ContactRow> rows;
    Statement query = connection.statement(sql::list_bin_rows);
    query.bind(jsonList(numbers));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return ordered(numbers, rows);
        const ContactRow read = readBinRow(query);
        rows.insert(read.n, read);
    }
}

}  // namespace kontor::queries
