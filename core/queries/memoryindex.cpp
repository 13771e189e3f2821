// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/memoryindex.h"

#include "core/queries/contactlist.h"

#include <algorithm>

#include <sql_queries.h>

namespace kontor::queries {

using storage::ChangeFeed;
using storage::Connection;
using storage::Statement;

namespace {

/// More changed contacts are not followed one by one: reading everything is cheaper then.
constexpr qint64 mostFollowed = 1'000;
/// The same for orders that are not the one by name; they are made anew when they are asked for.
constexpr qint64 mostReordered = 100;
/// Rows between two looks at whether to stop.
constexpr qint64 patience = 4'096;

const QString nameOrder = QStringLiteral("name");

qsizetype indexIn(QStringList &names, const QString &name)
{
    const qsizetype known = names.indexOf(name);
    if (known >= 0)
        return known;
    names << name;
    return names.size() - 1;
}

tl::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, {});
}

}  // namespace

Result<std::shared_ptr<MemoryIndex>> MemoryIndex::read(Connection &connection, qint64 textBudget,
                                                       const JobControl &control)
{
    const auto index = std::make_shared<MemoryIndex>();
    if (connection.feed())
        index->m_position = connection.feed()->position();
    KONTOR_ASSIGN(ListOrder byName, ListOrder::read(connection, {"i.sort_key", {}, false, true}));
    index->m_orders.emplace(nameOrder, std::move(byName));
    KONTOR_TRY(index->readTags(connection));
    KONTOR_TRY(index->readRows(connection, textBudget, control));
    KONTOR_TRY(index->readMarks(connection));
    KONTOR_ASSIGN(index->m_inBin, binCount(connection));
    return index;
}

MemoryIndex::Entry MemoryIndex::entryOf(const Statement &row)
{
    Entry entry;
    if (!row.isNull(1))
        entry.lastActivity = row.integer(1);
    if (!row.isNull(2))
        entry.due = qint32(QDate::fromString(row.text(2), Qt::ISODate).toJulianDay());
    if (!row.isNull(3))
        entry.owner = qint16(indexIn(m_owners, row.text(3)));
    if (!row.isNull(4))
        entry.stage = qint8(indexIn(m_stages, row.text(4)));
    entry.organisation = row.integer(5) != 0;
    entry.favourite = row.integer(6) != 0;
    return entry;
}

MemoryIndex::Footprint MemoryIndex::footprint() const
{
    Footprint use{m_all.bytes() + qint64(m_entries.capacity() * sizeof(Entry)), m_texts ? m_texts->bytes() : m_textBytes, m_texts != nullptr};
    for (const auto &[n, tag] : m_tags)
        use.lists += tag.contacts.bytes();
    for (const auto &[sort, order] : m_orders)
        use.lists += order.bytes();
    for (const NumberSet &answer : m_answers)
        use.lists += answer.bytes();
    return use;
}

Result<void> MemoryIndex::readRows(Connection &connection, qint64 textBudget, const JobControl &control)
{
    std::vector<quint32> sizes;
    qint64 bytes = 0;
    Statement query = connection.statement(sql::memory_rows);
    for (qint64 row = 0;; ++row) {
        KONTOR_ASSIGN(const bool more, query.step());
        if (!more)
            break;
        if (row % patience == 0 && control.cancelled())
            return stopped();
        const auto n = size_t(query.integer(0));
        if (n >= m_entries.size()) {
            m_entries.resize(n + n / 2 + 64);
            sizes.resize(m_entries.size());
        }
        m_entries[n] = entryOf(query);
        m_all.insert(qint64(n));
        sizes[n] = quint32(query.integer(7));
        bytes += sizes[n];
    }
    m_textBytes = bytes;
    if (bytes > textBudget)
        return {};
    std::vector<std::pair<qint32, quint32>> slots;
    slots.reserve(byName().numbers().size());
    for (const qint32 n : byName().numbers())
        slots.emplace_back(n, size_t(n) < sizes.size() ? sizes[size_t(n)] : 0);
    m_texts = std::make_unique<TextArena>(slots);
    return readTexts(connection, control);
}

Result<void> MemoryIndex::readTexts(Connection &connection, const JobControl &control)
{
    Statement query = connection.statement(QByteArray("SELECT n, search FROM contact_index ORDER BY n"));
    for (qint64 row = 0;; ++row) {
        KONTOR_ASSIGN(const bool more, query.step());
        if (!more)
            return {};
        if (row % patience == 0 && control.cancelled())
            return stopped();
        m_texts->fill(query.integer(0), query.bytes(1));
    }
}

Result<void> MemoryIndex::readTags(Connection &connection)
{
    for (auto &[n, tag] : m_tags)
        tag.visible = false;
    m_tagList.clear();
    Statement query = connection.statement(
        QByteArray("SELECT n, name, colour, deleted_at IS NULL FROM tag ORDER BY kontor_sort_key(name), n"));
    for (;;) {
        KONTOR_ASSIGN(const bool more, query.step());
        if (!more)
            break;
        Tag &tag = m_tags[query.integer(0)];
        tag.shown = {query.text(1), query.text(2)};
        tag.visible = query.integer(3) != 0;
        if (tag.visible)
            m_tagList << tag.shown;
    }
    Statement order = connection.statement(sql::tag_order);
    KONTOR_ASSIGN(m_tagOrder, readNumbers(order));
    return {};
}

QList<FacetTag> MemoryIndex::tagsOf(qint64 n) const
{
    QList<FacetTag> tags;
    for (const qint64 number : m_tagOrder) {
        if (const Tag &tag = m_tags.at(number); tag.contacts.contains(n))
            tags << tag.shown;
    }
    return tags;
}

Result<void> MemoryIndex::readMarks(Connection &connection)
{
    Statement query = connection.statement(sql::memory_marks);
    for (;;) {
        KONTOR_ASSIGN(const bool more, query.step());
        if (!more)
            return {};
        m_tags[query.integer(1)].contacts.insert(query.integer(0));
    }
}

Result<MemoryIndex *> MemoryIndex::of(Connection &connection)
{
    const auto index = std::dynamic_pointer_cast<MemoryIndex>(connection.attachment());
    if (!index || !connection.feed())
        return nullptr;
    KONTOR_ASSIGN(const bool upToDate, index->follow(connection));
    if (upToDate)
        return index.get();
    connection.attach(nullptr);
    return nullptr;
}

Result<NumberSet> MemoryIndex::numbersOf(Connection &connection, const ChangeFeed::Changes &changes) const
{
    NumberSet numbers(changes.numbers);
    Statement query = connection.statement(QByteArray("SELECT n FROM contact WHERE id = ?1"));
    for (const Uuid &id : changes.ids) {
        query.reset();
        query.bind(id);
        KONTOR_ASSIGN(const bool known, query.step());
        if (known)
            numbers.insert(query.integer(0));
    }
    return numbers;
}

Result<std::optional<MemoryIndex::Row>> MemoryIndex::rowOf(Connection &connection, qint64 n)
{
    Statement query = connection.statement(sql::memory_row);
    query.bind(n);
    KONTOR_ASSIGN(const bool visible, query.step());
    if (!visible)
        return std::optional<Row>();
    Row row{n, entryOf(query), query.bytes(7).toByteArray(), {}};
    Statement marks = connection.statement(sql::memory_marks_of);
    marks.bind(n);
    for (;;) {
        KONTOR_ASSIGN(const bool more, marks.step());
        if (!more)
            return std::optional<Row>(std::move(row));
        row.tags.push_back(marks.integer(0));
    }
}

/// Everything is read before anything is changed here: a read that is cut short leaves the index as it was.
Result<bool> MemoryIndex::follow(Connection &connection)
{
    if (connection.feed()->isCurrent(m_position))
        return true;
    quint64 position = m_position;
    const ChangeFeed::Changes changes = connection.feed()->since(position);
    if (changes.everything)
        return false;
    KONTOR_ASSIGN(const NumberSet changed, numbersOf(connection, changes));
    const qint64 count = changed.count();
    if (count > mostFollowed)
        return false;
    std::vector<Row> rows;
    NumberSet visible;
    for (const qint64 n : changed.numbers()) {
        KONTOR_ASSIGN(std::optional<Row> row, rowOf(connection, n));
        if (row) {
            visible.insert(n);
            rows.push_back(std::move(*row));
        }
    }
    std::map<QString, ListOrder> orders;
    KONTOR_ASSIGN(ListOrder names, byName().renewed(connection, changed, nullptr));
    for (const auto &[sort, order] : m_orders) {
        if (sort == nameOrder || count > mostReordered || (changes.definitions && sort.contains(QLatin1String("cf:"))))
            continue;
        KONTOR_ASSIGN(ListOrder renewed, order.renewed(connection, changed, &names));
        orders.emplace(sort, std::move(renewed));
    }
    NumberSet appeared = visible;
    appeared -= m_all;
    NumberSet gone = changed;
    gone &= m_all;
    gone -= visible;
    if (!appeared.isEmpty() || !gone.isEmpty()) {
        KONTOR_ASSIGN(m_inBin, binCount(connection));
    }
    if (changes.definitions)
        KONTOR_TRY(readTags(connection));
    orders.emplace(nameOrder, std::move(names));
    m_orders = std::move(orders);
    gone.each([this](qint64 n) { remove(n); });
    for (const Row &row : rows)
        put(row);
    m_answers.clear();
    m_search.reset();
    m_position = position;
    return true;
}

void MemoryIndex::put(const Row &row)
{
    const auto n = size_t(row.n);
    if (n >= m_entries.size())
        m_entries.resize(n + n / 2 + 64);
    m_entries[n] = row.entry;
    m_all.insert(row.n);
    for (auto &[number, tag] : m_tags)
        tag.contacts.remove(row.n);
    for (const qint64 tag : row.tags)
        m_tags[tag].contacts.insert(row.n);
    if (m_texts)
        m_texts->put(row.n, row.text);
}

void MemoryIndex::remove(qint64 n)
{
    m_entries[size_t(n)] = {};
    m_all.remove(n);
    for (auto &[number, tag] : m_tags)
        tag.contacts.remove(n);
    if (m_texts)
        m_texts->remove(n);
}

Result<const ListOrder *> MemoryIndex::order(Connection &connection, const QString &sort)
{
    const QString key = sort.isEmpty() ? nameOrder : sort;
    auto known = m_orders.find(key);
    if (known == m_orders.end()) {
        KONTOR_ASSIGN(const SortSql sql, sortSql(key));
        KONTOR_ASSIGN(ListOrder order, ListOrder::read(connection, sql));
        known = m_orders.emplace(key, std::move(order)).first;
    }
    return &known->second;
}

bool MemoryIndex::operator==(const MemoryIndex &other) const
{
    if (!(m_all == other.m_all) || !(byName() == other.byName()) || m_inBin != other.m_inBin || tags() != other.tags()
        || m_tagOrder != other.m_tagOrder)
        return false;
    for (const auto &[n, tag] : m_tags) {
        const auto theirs = other.m_tags.find(n);
        if (!(tag.contacts == (theirs == other.m_tags.end() ? NumberSet() : theirs->second.contacts)))
            return false;
    }
    for (const qint64 n : m_all.numbers()) {
        const Entry &mine = m_entries[size_t(n)];
        Entry theirs = other.m_entries[size_t(n)];
        // Names are numbered as they were met.
        if (m_owners.value(mine.owner) != other.m_owners.value(theirs.owner)
            || m_stages.value(mine.stage) != other.m_stages.value(theirs.stage))
            return false;
        theirs.owner = mine.owner;
        theirs.stage = mine.stage;
        if (!(mine == theirs) || (m_texts && other.m_texts && m_texts->text(n) != other.m_texts->text(n)))
            return false;
    }
    return true;
}

}  // namespace kontor::queries
