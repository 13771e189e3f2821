// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contactlist.h"

#include "core/model/names.h"
#include "core/model/relativeday.h"
#include "core/queries/contactcolumns.h"
#include "core/queries/facets.h"
#include "core/queries/filtersql.h"

#include <QHash>

#include <algorithm>
#include <iterator>

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using storage::Connection;
using storage::Statement;

namespace {

constexpr char byName[] = " ORDER BY i.sort_key";

/// ORDER BY of a list; contacts without the value come last, equal ones by name.
Result<SqlCondition> orderBy(const QString &sort, bool bin)
{
    const bool reversed = sort.startsWith(u'-');
    const QString key = reversed ? sort.mid(1) : sort;
    const QByteArray direction = reversed ? " DESC" : " ASC";
    // Contacts in the bin have no derived row.
    const QByteArray name = bin ? "kontor_sort_key(coalesce(c.family_name, c.org_name, c.given_name))" : "i.sort_key";
    const QByteArray number = bin ? "c.n" : "i.n";
    if (key.isEmpty() || key == QLatin1String("name"))
        return SqlCondition{" ORDER BY " + name + direction + ", " + number, {}};
    KONTOR_ASSIGN(const ColumnSql column, columnSql(key));
    return SqlCondition{" ORDER BY " + column.sort + direction + " NULLS LAST, " + name + ", " + number, column.values};
}

QByteArray numberList(const std::vector<qint64> &numbers)
{
    QByteArray list;
    for (const qint64 n : numbers)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(n);
    return "[" + list + "]";
}

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
    row.initials = model::initials({{QStringLiteral("kind"), query.text(2)}, {QStringLiteral("given_name"), query.value(8)},
                                    {QStringLiteral("family_name"), query.value(9)}, {QStringLiteral("org_name"), query.value(10)}});
    return row;
}

Result<std::vector<qint64>> numbersOf(Statement &query, size_t most = std::numeric_limits<size_t>::max())
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

/// Hits of a search in the order of the list's own index; `hits` ascending.
Result<std::vector<qint64>> pickedInOrder(Connection &connection, const std::vector<qint64> &hits, const QByteArray &order, size_t most)
{
    std::vector<bool> isHit(size_t(hits.back()) + 1);
    for (const qint64 n : hits)
        isHit[size_t(n)] = true;
    Statement walk = connection.statement(QByteArray("SELECT i.n FROM contact_index i" + order));
    std::vector<qint64> numbers;
    const size_t wanted = qMin(most, hits.size());
    while (numbers.size() < wanted) {
        KONTOR_ASSIGN(const bool row, walk.step());
        if (!row)
            break;
        const auto n = size_t(walk.integer(0));
        if (n < isHit.size() && isHit[n])
            numbers.push_back(qint64(n));
    }
    return numbers;
}

/// What a list is made of, put together piece by piece.
struct ListSql {
    QByteArray where;
    QVariantList values;

    void add(const SqlCondition &condition)
    {
        where += " AND " + condition.sql;
        values += condition.values;
    }
    void addOnly(const std::vector<qint64> &numbers, bool bin)
    {
        add({(bin ? QByteArray("c.n") : QByteArray("i.n")) + " IN (SELECT value FROM json_each(?))", {QString::fromLatin1(numberList(numbers))}});
    }
};

/// The bin is not indexed: each word has to be somewhere in the names or numbers.
void addBinSearch(ListSql &list, const QString &typed)
{
    for (const QString &word : typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        list.add({"instr(kontor_fold(concat_ws(' ', c.given_name, c.family_name, c.org_name, c.nickname, c.customer_number)), ?) > 0", {word}});
}

/// What the index in memory can answer alone, with the full-text index: some or all contacts, those with some tags, hits of
/// a search, by name. None for everything else.
Result<std::optional<std::vector<qint64>>> fromMemory(Connection &connection, const ListSpec &spec, bool sorted, size_t most)
{
    const auto none = std::optional<std::vector<qint64>>();
    const auto index = spec.bin || spec.only ? nullptr : FacetIndex::of(connection);
    if (!index)
        return none;
    const bool searches = !spec.search.trimmed().isEmpty();
    std::optional<std::vector<qint64>> numbers = spec.filter.isEverything() ? none : index->tagged(spec.filter);
    if (!spec.filter.isEverything() && !numbers)
        return none;
    if (searches) {
        const SearchPlan plan = planSearch(spec.search);
        if (plan.match.isEmpty())
            return std::optional(std::vector<qint64>{});  // nothing but punctuation was typed
        KONTOR_ASSIGN(std::vector<qint64> hits, searchHits(connection, plan));
        if (numbers) {
            std::vector<qint64> both;
            std::set_intersection(hits.begin(), hits.end(), numbers->begin(), numbers->end(), std::back_inserter(both));
            hits = std::move(both);
        }
        numbers = std::move(hits);
    } else if (!numbers) {
        return std::optional(std::vector<qint64>(index->byName().begin(),
                                                 index->byName().begin() + std::ptrdiff_t(std::min(most, index->byName().size()))));
    }
    if (sorted)
        index->sortByName(*numbers, most);
    else
        numbers->resize(std::min(most, numbers->size()));
    return numbers;
}

Result<std::vector<qint64>> numbersFor(Connection &connection, const ListSpec &spec, const SqlCondition &order)
{
    const size_t limit = spec.limit > 0 ? size_t(spec.limit) : std::numeric_limits<size_t>::max();
    if (order.sql.isEmpty() || (order.sql.startsWith(byName) && !order.sql.contains(" DESC"))) {
        KONTOR_ASSIGN(auto answer, fromMemory(connection, spec, !order.sql.isEmpty(), limit));
        if (answer)
            return std::move(*answer);
    }
    const QDate today = spec.today.isValid() ? spec.today : QDate::currentDate();
    KONTOR_ASSIGN(const SqlCondition where, filterCondition(model::atDay(spec.filter, today)));
    const bool needsContact = spec.bin || !spec.filter.isEverything() || order.sql.contains("c.");
    ListSql list;
    if (needsContact)
        list.add(where);
    if (spec.only)
        list.addOnly(*spec.only, spec.bin);
    if (spec.bin) {
        addBinSearch(list, spec.search);
    } else if (!spec.search.trimmed().isEmpty()) {
        const SearchPlan plan = planSearch(spec.search);
        if (plan.match.isEmpty())
            return std::vector<qint64>{};  // nothing but punctuation was typed
        KONTOR_ASSIGN(std::vector<qint64> hits, searchHits(connection, plan));
        if (hits.empty() || (list.where.isEmpty() && order.sql.isEmpty())) {
            hits.resize(std::min(limit, hits.size()));
            return hits;
        }
        if (list.where.isEmpty() && hits.size() > broadSearch && order.sql.startsWith(byName))
            return pickedInOrder(connection, hits, order.sql, limit);
        list.addOnly(hits, false);
    }
    QByteArray sql = "SELECT i.n FROM contact_index i";
    if (spec.bin)
        sql = "SELECT c.n FROM binned_contact c LEFT JOIN contact_index i ON i.n = c.n";
    else if (needsContact)
        sql += " JOIN visible_contact c ON c.n = i.n";
    Statement query = connection.statement(QByteArray(sql + " WHERE 1" + list.where + order.sql));
    int index = 0;
    for (const QVariant &value : list.values + order.values)
        query.bindOne(++index, value);
    return numbersOf(query, limit);
}

Result<void> readCells(Connection &connection, const QString &list, const QStringList &columns, QHash<qint64, ContactRow> &rows)
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
    Statement query = connection.statement(QByteArray(sql + " FROM json_each(?) j JOIN visible_contact c ON c.n = j.value JOIN contact_index i ON i.n = c.n"));
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
    static const char *const names[]{"title", "given_name", "additional_names", "family_name", "name_suffix", "nickname", "org_name"};
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

Result<std::vector<qint64>> contactSnapshot(Connection &connection, const ListSpec &spec)
{
    KONTOR_ASSIGN(const SqlCondition order, orderBy(spec.sort, spec.bin));
    return numbersFor(connection, spec, order);
}

Result<std::vector<qint64>> contactSet(Connection &connection, ListSpec spec)
{
    return numbersFor(connection, spec, {});
}

Result<QList<ContactRow>> contactRows(Connection &connection, const std::vector<qint64> &numbers, const QStringList &columns)
{
    const QString list = QString::fromLatin1(numberList(numbers));
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
    Statement tags = connection.statement(sql::list_row_tags);
    tags.bind(list);
    for (;;) {
        KONTOR_ASSIGN(const bool row, tags.step());
        if (!row)
            break;
        if (const auto found = rows.find(tags.integer(0)); found != rows.end())
            found->tags.append({tags.text(1), tags.text(2)});
    }
    KONTOR_TRY(readCells(connection, list, columns, rows));
    return ordered(numbers, rows);
}

Result<QList<ContactRow>> binRows(Connection &connection, const std::vector<qint64> &numbers)
{
    QHash<qint64, ContactRow> rows;
    Statement query = connection.statement(sql::list_bin_rows);
    query.bind(QString::fromLatin1(numberList(numbers)));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return ordered(numbers, rows);
        const ContactRow read = readBinRow(query);
        rows.insert(read.n, read);
    }
}

Result<std::vector<qint64>> recentContacts(Connection &connection, const QString &kind, int limit)
{
    Statement query = connection.statement(sql::choices_recent);
    query.bind(kind, limit);
    return numbersOf(query);
}

Result<qint64> contactCount(Connection &connection)
{
    KONTOR_ASSIGN(const QVariant count, connection.scalar("SELECT count(*) FROM contact_index"));
    return count.toLongLong();
}

Result<qint64> binCount(Connection &connection)
{
    KONTOR_ASSIGN(const QVariant count, connection.scalar("SELECT count(*) FROM binned_contact"));
    return count.toLongLong();
}

Result<QList<ContactId>> contactIds(Connection &connection, const std::vector<qint64> &numbers, bool bin)
{
    QList<ContactId> ids;
    ids.reserve(qsizetype(numbers.size()));
    Statement query = connection.statement(bin ? QByteArray("SELECT id FROM binned_contact WHERE n = ?1")
                                               : QByteArray("SELECT id FROM visible_contact WHERE n = ?1"));
    for (const qint64 n : numbers) {
        query.reset();
        query.bind(n);
        KONTOR_ASSIGN(const bool row, query.step());
        if (row)
            ids << ContactId(query.uuid(0));
    }
    return ids;
}

}  // namespace kontor::queries
