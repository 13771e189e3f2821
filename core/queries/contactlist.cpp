// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contactlist.h"

#include "core/model/names.h"
#include "core/model/relativeday.h"
#include "core/queries/contactcolumns.h"
#include "core/queries/contactsearch.h"
#include "core/queries/filtersql.h"
#include "core/queries/memoryindex.h"

#include <QHash>

#include <algorithm>

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
    row.initials = model::initials({{QStringLiteral("kind"), query.text(2)},
                                    {QStringLiteral("given_name"), query.value(8)},
                                    {QStringLiteral("family_name"), query.value(9)},
                                    {QStringLiteral("org_name"), query.value(10)}});
    return row;
}

model::Filter filterOf(const ListSpec &spec)
{
    return model::atDay(spec.filter, spec.today.isValid() ? spec.today : QDate::currentDate());
}

size_t limitOf(const ListSpec &spec)
{
    return spec.limit > 0 ? size_t(spec.limit) : allOfThem;
}

/// Contacts in the bin have no derived row: their names are sorted and searched word by word.
Result<std::vector<qint64>> binned(Connection &connection, const ListSpec &spec)
{
    KONTOR_ASSIGN(const SqlCondition where, filterCondition(filterOf(spec)));
    KONTOR_ASSIGN(const SortSql sort, sortSql(spec.sort));
    QByteArray sql = "SELECT c.n FROM binned_contact c LEFT JOIN contact_index i ON i.n = c.n WHERE " + where.sql;
    QVariantList values = where.values;
    if (spec.only) {
        sql += " AND c.n IN (SELECT value FROM json_each(?))";
        values << jsonList(*spec.only);
    }
    for (const QString &word : spec.search.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        sql += " AND instr(kontor_fold(concat_ws(' ', c.given_name, c.family_name, c.org_name, c.nickname, "
               "c.customer_number)), ?) > 0";
        values << word;
    }
    const QByteArray name = "kontor_sort_key(coalesce(c.family_name, c.org_name, c.given_name))";
    const QByteArray direction = sort.descending ? " DESC" : " ASC";
    sql += " ORDER BY "
           + (sort.byName ? QByteArray(name + direction) : QByteArray(sort.key + direction + " NULLS LAST, " + name))
           + ", c.n";
    Statement query = connection.statement(sql);
    int index = 0;
    for (const QVariant &value : values + sort.values)
        query.bindOne(++index, value);
    return readNumbers(query, limitOf(spec));
}

/// One list being put together: its order and filter, and the search that leaves some of it.
class Finder {
public:
    Finder(Connection &connection, const ListSpec &spec, bool sorted)
        : m_connection(&connection), m_spec(&spec), m_sorted(sorted), m_limit(limitOf(spec))
    {
    }

    Result<ContactsFound> all(bool further)
    {
        KONTOR_ASSIGN(m_index, MemoryIndex::of(*m_connection));
        ContactsFound found;
        if (m_spec->search.trimmed().isEmpty()) {
            KONTOR_ASSIGN(const std::vector<qint64> numbers, listed(nullptr, m_limit));
            found.add(ContactsFound::Tier::Listed, numbers);
            return found;
        }
        ContactSearch search(*m_connection, m_index, m_spec->search);
        // The first few by name are found without looking at all.
        const bool firstOfAll = m_sorted && isByName() && m_spec->filter.isEverything() && !m_spec->only;
        KONTOR_ASSIGN(const SearchHits *hits, search.words(firstOfAll ? m_limit : allOfThem));
        KONTOR_TRY(take(found, ContactsFound::Tier::Listed, hits->beginnings));
        KONTOR_TRY(take(found, ContactsFound::Tier::Inside, hits->inside));
        if (further && m_spec->reach == ListSpec::Reach::Everything)
            KONTOR_TRY(addFurther(search, found));
        return found;
    }

    Result<ContactsFound> further(const ContactsFound &before)
    {
        KONTOR_ASSIGN(m_index, MemoryIndex::of(*m_connection));
        ContactSearch search(*m_connection, m_index, m_spec->search);
        ContactsFound found = before;
        KONTOR_TRY(addFurther(search, found));
        return found;
    }

private:
    bool isByName() const { return m_spec->sort.isEmpty() || m_spec->sort == QLatin1String("name"); }

    /// Only while the first page is not full: who finds enough is not told of more.
    Result<void> addFurther(ContactSearch &search, ContactsFound &found)
    {
        if (found.numbers.size() >= ContactsFound::enough || found.numbers.size() >= m_limit)
            return {};
        KONTOR_ASSIGN(const NumberSet *similar, search.similar());
        KONTOR_TRY(take(found, ContactsFound::Tier::Similar, *similar));
        if (found.numbers.size() >= ContactsFound::enough || found.numbers.size() >= m_limit)
            return {};
        KONTOR_ASSIGN(const std::vector<qint64> *noted, search.noted());
        NumberSet others(*noted);
        others -= NumberSet(found.numbers);
        KONTOR_ASSIGN(const std::vector<qint64> listedOnes, listed(&others, allOfThem));
        const NumberSet inList(listedOnes);
        std::vector<qint64> newest;
        for (const qint64 n : *noted) {
            if (inList.contains(n) && found.numbers.size() + newest.size() < m_limit)
                newest.push_back(n);
        }
        found.add(ContactsFound::Tier::Notes, newest);
        return {};
    }

    Result<void> take(ContactsFound &found, ContactsFound::Tier tier, const NumberSet &hits)
    {
        if (found.numbers.size() >= m_limit || hits.isEmpty())
            return {};
        KONTOR_ASSIGN(const std::vector<qint64> numbers, listed(&hits, m_limit - found.numbers.size()));
        found.add(tier, numbers);
        return {};
    }

    /// Those of `among` (null: all contacts) that the filter leaves, in order.
    Result<std::vector<qint64>> listed(const NumberSet *among, size_t most)
    {
        std::optional<NumberSet> some;
        if (m_spec->only)
            some = NumberSet(*m_spec->only);
        if (among != nullptr && some)
            *some &= *among;
        else if (among != nullptr)
            some = *among;
        if (m_index == nullptr) {
            std::optional<SortSql> sort;
            if (m_sorted) {
                KONTOR_ASSIGN(sort, sortSql(m_spec->sort));
            }
            return askFile(*m_connection, filterOf(*m_spec), sort ? &*sort : nullptr, some ? &*some : nullptr, most);
        }
        if (!m_set) {
            KONTOR_ASSIGN(m_set, m_index->filtered(*m_connection, filterOf(*m_spec)));
        }
        NumberSet set = *m_set;
        if (some)
            set &= *some;
        if (!m_sorted) {
            std::vector<qint64> numbers = set.numbers();
            numbers.resize(std::min(most, numbers.size()));
            return numbers;
        }
        KONTOR_ASSIGN(const ListOrder *order, m_index->order(*m_connection, m_spec->sort));
        return order->picked(set, most);
    }

    Connection *m_connection;
    const ListSpec *m_spec;
    bool m_sorted;
    size_t m_limit;
    MemoryIndex *m_index = nullptr;
    std::optional<NumberSet> m_set;
};

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

void ContactsFound::add(Tier tier, const std::vector<qint64> &more)
{
    if (more.empty())
        return;
    numbers.insert(numbers.end(), more.begin(), more.end());
    parts.append({tier, qsizetype(more.size())});
}

qsizetype ContactsFound::count(Tier tier) const
{
    qsizetype sum = 0;
    for (const Part &part : parts)
        sum += part.tier == tier ? part.count : 0;
    return sum;
}

Result<ContactsFound> findContacts(Connection &connection, const ListSpec &spec)
{
    if (!spec.bin)
        return Finder(connection, spec, true).all(false);
    ContactsFound found;
    KONTOR_ASSIGN(found.numbers, binned(connection, spec));
    return found;
}

Result<ContactsFound> findFurther(Connection &connection, const ListSpec &spec, const ContactsFound &found)
{
    if (spec.bin || spec.search.trimmed().isEmpty())
        return found;
    return Finder(connection, spec, true).further(found);
}

Result<std::vector<qint64>> contactSnapshot(Connection &connection, const ListSpec &spec)
{
    KONTOR_ASSIGN(ContactsFound found,
                  spec.bin ? findContacts(connection, spec) : Finder(connection, spec, true).all(true));
    return std::move(found.numbers);
}

Result<NumberSet> contactSet(Connection &connection, const ListSpec &spec)
{
    KONTOR_ASSIGN(const ContactsFound found,
                  spec.bin ? findContacts(connection, spec) : Finder(connection, spec, false).all(true));
    return NumberSet(found.numbers);
}

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

Result<std::vector<qint64>> recentContacts(Connection &connection, const QString &kind, int limit)
{
    Statement query = connection.statement(sql::choices_recent);
    query.bind(kind, limit);
    return readNumbers(query);
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
