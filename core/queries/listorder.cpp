// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/listorder.h"

#include <algorithm>
#include <optional>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

namespace {

/// A value that contacts are sorted by, compared as the engine does: numbers before text before bytes.
struct SortKey {
    enum class Type { Number, Text, Bytes, None };
    Type type = Type::None;
    double number = 0;
    QByteArray bytes = {};

    int compare(const SortKey &other) const
    {
        if (type != other.type)
            return type < other.type ? -1 : 1;
        if (type == Type::Number)
            return number < other.number ? -1 : int(number > other.number);
        return bytes.compare(other.bytes);
    }
};

/// The keys of single contacts.
class KeyReader {
public:
    KeyReader(Connection &connection, const SortSql &sort)
        : m_sort(&sort),
          m_query(connection.statement(
              QByteArray("SELECT " + sort.key
                         + (sort.byName ? " FROM contact_index i WHERE i.n = ?"
                                        : " FROM contact_index i JOIN visible_contact c ON c.n = i.n WHERE i.n = ?"))))
    {
    }
    /// None: the contact is not in sight.
    Result<std::optional<SortKey>> operator()(qint64 n)
    {
        m_query.reset();
        int index = 0;
        for (const QVariant &value : m_sort->values)
            m_query.bindOne(++index, value);
        m_query.bindOne(++index, n);
        KONTOR_ASSIGN(const bool row, m_query.step());
        if (!row)
            return std::optional<SortKey>();
        const QVariant value = m_query.value(0);
        SortKey key;
        if (value.typeId() == QMetaType::QString)
            key = {SortKey::Type::Text, 0, value.toString().toUtf8()};
        else if (value.typeId() == QMetaType::QByteArray)
            key = {SortKey::Type::Bytes, 0, value.toByteArray()};
        else if (value.isValid())
            key = {SortKey::Type::Number, value.toDouble()};
        return std::optional(key);
    }

private:
    const SortSql *m_sort;
    Statement m_query;
};

struct Moved {
    qint64 n;
    SortKey key;
    size_t at = 0;  ///< before this one of those that stay
};

}  // namespace

Result<ListOrder> ListOrder::read(Connection &connection, const SortSql &sort)
{
    ListOrder order;
    order.m_sort = sort;
    KONTOR_ASSIGN(const std::vector<qint64> numbers, askFile(connection, {}, &sort, nullptr));
    order.m_numbers.assign(numbers.begin(), numbers.end());
    order.place();
    return order;
}

void ListOrder::place()
{
    const auto highest = std::max_element(m_numbers.begin(), m_numbers.end());
    m_place.assign(highest == m_numbers.end() ? 0 : size_t(*highest) + 1, -1);
    for (size_t at = 0; at < m_numbers.size(); ++at)
        m_place[size_t(m_numbers[at])] = qint32(at);
}

Result<ListOrder> ListOrder::renewed(Connection &connection, const NumberSet &changed, const ListOrder *byName) const
{
    ListOrder order;
    order.m_sort = m_sort;
    std::vector<qint32> rest;
    rest.reserve(m_numbers.size());
    std::copy_if(m_numbers.begin(), m_numbers.end(), std::back_inserter(rest),
                 [&](qint32 n) { return !changed.contains(n); });
    KeyReader keyOf(connection, m_sort);
    const auto before = [&](const SortKey &a, qint64 an, const SortKey &b, qint64 bn) {
        const int compared = a.compare(b);
        const bool missing = a.type == SortKey::Type::None || b.type == SortKey::Type::None;
        if (compared != 0)
            return m_sort.descending && !missing ? compared > 0 : compared < 0;
        return byName != nullptr ? byName->placeOf(an) < byName->placeOf(bn) : an < bn;
    };
    std::vector<Moved> moved;
    for (const qint64 n : changed.numbers()) {
        KONTOR_ASSIGN(const std::optional<SortKey> key, keyOf(n));
        if (!key)
            continue;
        size_t low = 0;
        for (size_t high = rest.size(); low < high;) {
            const size_t middle = low + (high - low) / 2;
            KONTOR_ASSIGN(const std::optional<SortKey> other, keyOf(rest[middle]));
            // One that has gone meanwhile is told of next time.
            if (before(other.value_or(SortKey{}), rest[middle], *key, n))
                low = middle + 1;
            else
                high = middle;
        }
        moved.push_back({n, *key, low});
    }
    std::sort(moved.begin(), moved.end(), [&](const Moved &a, const Moved &b) {
        return a.at != b.at ? a.at < b.at : before(a.key, a.n, b.key, b.n);
    });
    order.m_numbers.reserve(rest.size() + moved.size());
    size_t from = 0;
    for (const Moved &contact : moved) {
        order.m_numbers.insert(order.m_numbers.end(), rest.begin() + std::ptrdiff_t(from),
                               rest.begin() + std::ptrdiff_t(contact.at));
        order.m_numbers.push_back(qint32(contact.n));
        from = contact.at;
    }
    order.m_numbers.insert(order.m_numbers.end(), rest.begin() + std::ptrdiff_t(from), rest.end());
    order.place();
    return order;
}

std::vector<qint64> ListOrder::picked(const NumberSet &set, size_t most) const
{
    const auto wanted = size_t(set.count());
    most = std::min(most, wanted);
    std::vector<qint64> numbers;
    constexpr size_t few = 32;  // so many times fewer than all: sorting them is cheaper than walking along everybody
    if (wanted < m_numbers.size() / few) {
        set.each([&](qint64 n) {
            if (placeOf(n) >= 0)
                numbers.push_back(n);
        });
        most = std::min(most, numbers.size());
        std::partial_sort(numbers.begin(), numbers.begin() + std::ptrdiff_t(most), numbers.end(),
                          [this](qint64 a, qint64 b) { return m_place[size_t(a)] < m_place[size_t(b)]; });
        numbers.resize(most);
        return numbers;
    }
    // Every number is written and the next overwrites it if it is no member: nobody can foretell which are.
    numbers.resize(most + 1);
    size_t count = 0;
    for (auto n = m_numbers.begin(); n != m_numbers.end() && count < most; ++n) {
        numbers[count] = *n;
        count += set.contains(*n) ? 1 : 0;
    }
    numbers.resize(count);
    return numbers;
}

}  // namespace kontor::queries
