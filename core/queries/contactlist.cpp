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
#include <limits>

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

/// What a list is made of, put together piece by piece.
struct ListSql {
    QByteArray where;
    QVariantList values;

    void add(const SqlCondition &condition)
    {
        where += " AND " + condition.sql;
        values += condition.values;
    }
    void addOnly(const QByteArray &number, const std::vector<qint64> &numbers)
    {
        add({number + " IN (SELECT value FROM json_each(?))", {jsonList(numbers)}});
    }
};

/// Which contacts a list has, in order, asked of SQL. `sort`: null for any order.
Result<std::vector<qint64>> askFile(Connection &connection, const ListSpec &spec, const SortSql *sort, const NumberSet *among, size_t most)
{
    const QDate today = spec.today.isValid() ? spec.today : QDate::currentDate();
    KONTOR_ASSIGN(const SqlCondition where, filterCondition(model::atDay(spec.filter, today)));
    const bool needsContact = !spec.filter.isEverything() || (sort != nullptr && !sort->byName);
    ListSql list;
    if (needsContact)
        list.add(where);
    if (spec.only)
        list.addOnly("i.n", *spec.only);
    if (among != nullptr)
        list.addOnly("i.n", among->numbers());
    const QByteArray from = needsContact ? "contact_index i JOIN visible_contact c ON c.n = i.n" : "contact_index i";
    Statement query = connection.statement(QByteArray("SELECT i.n FROM " + from + " WHERE 1" + list.where + (sort != nullptr ? sort->orderBy() : QByteArray())));
    int index = 0;
    for (const QVariant &value : list.values + (sort != nullptr ? sort->values : QVariantList()))
        query.bindOne(++index, value);
    return numbersOf(query, most);
}

/// Contacts in the bin have no derived row: their names are sorted and searched word by word.
Result<std::vector<qint64>> binned(Connection &connection, const ListSpec &spec, size_t most)
{
    const QDate today = spec.today.isValid() ? spec.today : QDate::currentDate();
    KONTOR_ASSIGN(const SqlCondition where, filterCondition(model::atDay(spec.filter, today)));
    KONTOR_ASSIGN(SortSql sort, sortSql(spec.sort));
    const QByteArray name = "kontor_sort_key(coalesce(c.family_name, c.org_name, c.given_name))";
    const QByteArray direction = sort.descending ? " DESC" : " ASC";
    ListSql list;
    list.add(where);
    if (spec.only)
        list.addOnly("c.n", *spec.only);
    for (const QString &word : spec.search.toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        list.add({"instr(kontor_fold(concat_ws(' ', c.given_name, c.family_name, c.org_name, c.nickname, c.customer_number)), ?) > 0", {word}});
    const QByteArray order = sort.byName ? QByteArray(name + direction) : QByteArray(sort.key + direction + " NULLS LAST, " + name);
    Statement query = connection.statement(QByteArray("SELECT c.n FROM binned_contact c LEFT JOIN contact_index i ON i.n = c.n WHERE 1"
                                                      + list.where + " ORDER BY " + order + ", c.n"));
    int index = 0;
    for (const QVariant &value : list.values + sort.values)
        query.bindOne(++index, value);
    return numbersOf(query, most);
}

/// One list being put together: its order and filter, and the search that leaves some of it.
class Finder {
public:
    Finder(Connection &connection, const ListSpec &spec, bool sorted)
        : m_connection(&connection), m_spec(&spec), m_sorted(sorted), m_limit(spec.limit > 0 ? size_t(spec.limit) : std::numeric_limits<size_t>::max())
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
        KONTOR_ASSIGN(const SearchHits *hits, search.words(firstOfAll ? m_limit : std::numeric_limits<size_t>::max()));
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
        KONTOR_ASSIGN(const std::vector<qint64> listedOnes, listed(&others, std::numeric_limits<size_t>::max()));
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
        if (m_index == nullptr) {
            std::optional<SortSql> sort;
            if (m_sorted) {
                KONTOR_ASSIGN(sort, sortSql(m_spec->sort));
            }
            return askFile(*m_connection, *m_spec, sort ? &*sort : nullptr, among, most);
        }
        if (!m_set) {
            const QDate today = m_spec->today.isValid() ? m_spec->today : QDate::currentDate();
            KONTOR_ASSIGN(m_set, m_index->filtered(*m_connection, model::atDay(m_spec->filter, today)));
            if (m_spec->only)
                *m_set &= NumberSet(*m_spec->only);
        }
        NumberSet set = *m_set;
        if (among != nullptr)
            set &= *among;
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
    KONTOR_ASSIGN(found.numbers, binned(connection, spec, spec.limit > 0 ? size_t(spec.limit) : std::numeric_limits<size_t>::max()));
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
    KONTOR_ASSIGN(ContactsFound found, spec.bin ? findContacts(connection, spec) : Finder(connection, spec, true).all(true));
    return std::move(found.numbers);
}

Result<NumberSet> contactSet(Connection &connection, const ListSpec &spec)
{
    KONTOR_ASSIGN(const ContactsFound found, spec.bin ? findContacts(connection, spec) : Finder(connection, spec, false).all(true));
    return NumberSet(found.numbers);
}

Result<QList<ContactRow>> contactRows(Connection &connection, const std::vector<qint64> &numbers, const QStringList &columns)
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
