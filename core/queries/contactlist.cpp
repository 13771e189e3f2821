// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contactlist.h"

#include "core/model/relativeday.h"
#include "core/queries/contactsearch.h"
#include "core/queries/filtersql.h"
#include "core/queries/memoryindex.h"

#include <algorithm>

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using storage::Connection;
using storage::Statement;

namespace {

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

    /// The same contacts as all(true) in no order: from memory none are put into one, unless few are found.
    Result<NumberSet> set()
    {
        KONTOR_ASSIGN(m_index, MemoryIndex::of(*m_connection));
        if (m_index != nullptr && m_spec->limit <= 0) {
            if (m_spec->search.trimmed().isEmpty())
                return members(nullptr);
            ContactSearch search(*m_connection, m_index, m_spec->search);
            KONTOR_ASSIGN(const SearchHits *hits, search.words(allOfThem));
            NumberSet words = hits->beginnings;
            words |= hits->inside;
            KONTOR_ASSIGN(NumberSet set, members(&words));
            if (m_spec->reach == ListSpec::Reach::Words || set.count() >= qint64(ContactsFound::enough))
                return set;
        }
        KONTOR_ASSIGN(const ContactsFound found, all(true));
        return NumberSet(found.numbers);
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
        KONTOR_ASSIGN(const std::vector<NotedHit> *noted, search.noted());
        NumberSet others;
        for (const NotedHit &hit : *noted)
            others.insert(hit.contact);
        others -= NumberSet(found.numbers);
        KONTOR_ASSIGN(const std::vector<qint64> listedOnes, listed(&others, allOfThem));
        const NumberSet inList(listedOnes);
        std::vector<qint64> newest;
        for (const auto &[contact, entry] : *noted) {
            if (inList.contains(contact) && found.numbers.size() + newest.size() < m_limit)
                newest.push_back(contact);
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

    /// `among` (null: all contacts) and the list's own bounds; none: nobody is left out.
    std::optional<NumberSet> bounds(const NumberSet *among) const
    {
        std::optional<NumberSet> some;
        if (m_spec->only)
            some = NumberSet(*m_spec->only);
        if (among != nullptr && some)
            *some &= *among;
        else if (among != nullptr)
            some = *among;
        return some;
    }

    /// Those of `among` that the filter leaves, from memory.
    Result<NumberSet> members(const NumberSet *among)
    {
        if (!m_set) {
            KONTOR_ASSIGN(m_set, m_index->filtered(*m_connection, filterOf(*m_spec)));
        }
        NumberSet set = *m_set;
        if (const std::optional<NumberSet> some = bounds(among))
            set &= *some;
        return set;
    }

    /// The same in order.
    Result<std::vector<qint64>> listed(const NumberSet *among, size_t most)
    {
        if (m_index == nullptr) {
            const std::optional<NumberSet> some = bounds(among);
            std::optional<SortSql> sort;
            if (m_sorted) {
                KONTOR_ASSIGN(sort, sortSql(m_spec->sort));
            }
            return askFile(*m_connection, filterOf(*m_spec), sort ? &*sort : nullptr, some ? &*some : nullptr, most);
        }
        KONTOR_ASSIGN(const NumberSet set, members(among));
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
    if (spec.bin || spec.reach != ListSpec::Reach::Everything || spec.search.trimmed().isEmpty())
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
