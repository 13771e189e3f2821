// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/facets.h"

#include "core/model/relativeday.h"
#include "core/queries/contactlist.h"

#include <QDateTime>

#include <algorithm>
#include <bit>

#include <sql_queries.h>

namespace kontor::queries {

using model::Filter;
using storage::Connection;
using storage::Statement;
using Compare = Filter::Compare;

namespace {

Filter lastContact(Compare compare, const char *day)
{
    return Filter::condition(QStringLiteral("last_activity"), compare, QString::fromLatin1(day));
}

Filter due(Compare compare, const char *day)
{
    return Filter::condition(QStringLiteral("open_task"), compare, QString::fromLatin1(day));
}

Filter exists(const char *field)
{
    return Filter::condition(QString::fromLatin1(field), Compare::Exists);
}

Filter lastContactFilter(const QString &key)
{
    if (key == QLatin1String("never"))
        return Filter::negated(exists("last_activity"));
    if (key == QLatin1String("quarter"))
        return lastContact(Compare::Less, "today-3m");
    return lastContact(Compare::GreaterEqual, key == QLatin1String("week") ? "week" : "month");
}

Filter taskFilter(const QString &key)
{
    if (key == QLatin1String("nothing"))
        return Filter::negated(exists("open_task"));
    if (key == QLatin1String("overdue"))
        return due(Compare::Less, "today");
    if (key == QLatin1String("today"))
        return due(Compare::Equals, "today");
    return Filter::all({due(Compare::Greater, "today"), due(Compare::Less, "today+8d")});
}

qsizetype indexIn(QStringList &names, QHash<QString, qsizetype> &known, const QString &name)
{
    const auto found = known.constFind(name);
    if (found != known.cend())
        return *found;
    known.insert(name, names.size());
    names << name;
    return names.size() - 1;
}

qint64 msOf(const char *day, QDate today)
{
    return model::relativeDay(QString::fromLatin1(day), today)->startOfDay().toMSecsSinceEpoch();
}

}  // namespace

Filter facetFilter(FacetGroup group, const QString &key)
{
    switch (group) {
    case FacetGroup::Tag: return Filter::condition(QStringLiteral("tag"), Compare::Equals, key);
    case FacetGroup::Kind: return Filter::condition(QStringLiteral("contact.kind"), Compare::Equals, key);
    case FacetGroup::LastContact: return lastContactFilter(key);
    case FacetGroup::Task: return taskFilter(key);
    case FacetGroup::Owner:
        return key.isEmpty() ? Filter::negated(exists("contact.owner")) : Filter::condition(QStringLiteral("contact.owner"), Compare::Equals, key);
    case FacetGroup::Stage: return Filter::condition(QStringLiteral("contact.lifecycle_stage"), Compare::Equals, key);
    case FacetGroup::Favourite: return Filter::condition(QStringLiteral("contact.favourite"), Compare::Equals, qint64(1));
    }
    return {};
}

Result<std::shared_ptr<const FacetIndex>> FacetIndex::read(Connection &connection)
{
    const auto index = std::make_shared<FacetIndex>();
    KONTOR_ASSIGN(index->m_version, connection.dataVersion());
    KONTOR_TRY(index->readEntries(connection));
    KONTOR_TRY(index->readTags(connection));
    KONTOR_TRY(index->readOrder(connection));
    KONTOR_ASSIGN(index->m_inBin, binCount(connection));
    KONTOR_ASSIGN(const qint64 after, connection.dataVersion());
    // A connection that writes would not see that its own changes make it old.
    const bool lasts = connection.isReadOnly() && after == index->m_version;
    connection.attach(lasts ? index : nullptr);
    return std::shared_ptr<const FacetIndex>(index);
}

std::shared_ptr<const FacetIndex> FacetIndex::of(Connection &connection)
{
    auto index = std::dynamic_pointer_cast<const FacetIndex>(connection.attachment());
    if (!index)
        return nullptr;
    const auto version = connection.dataVersion();
    return version && *version == index->m_version ? index : nullptr;
}

Result<void> FacetIndex::readOrder(Connection &connection)
{
    m_place.assign(m_numbers.empty() ? 0 : size_t(m_numbers.back()) + 1, -1);
    m_byName.reserve(m_numbers.size());
    Statement walk = connection.statement(QByteArray("SELECT n FROM contact_index ORDER BY sort_key, n"));
    for (;;) {
        KONTOR_ASSIGN(const bool row, walk.step());
        if (!row)
            return {};
        const qint64 n = walk.integer(0);
        if (size_t(n) < m_place.size())
            m_place[size_t(n)] = qint32(m_byName.size());
        m_byName.push_back(n);
    }
}

FacetIndex::Bits FacetIndex::bitsOf(const QString &tagName) const
{
    const QString wanted = tagName.toCaseFolded();
    Bits bits(m_place.size() / 64 + 1);
    for (qsizetype tag = 0; tag < m_tags.size(); ++tag) {
        if (m_tags[tag].name.toCaseFolded() != wanted)
            continue;
        for (size_t word = 0; word < bits.size(); ++word)
            bits[word] |= m_bits[size_t(tag)][word];
    }
    return bits;
}

std::optional<std::vector<qint64>> FacetIndex::tagged(const Filter &filter) const
{
    const QList<Filter> conditions = filter.node == Filter::Node::All ? filter.children : QList<Filter>{filter};
    std::optional<Bits> all;
    for (const Filter &condition : conditions) {
        const bool isTag = condition.node == Filter::Node::Condition && condition.field == QLatin1String("tag")
                           && condition.compare == Compare::Equals && condition.value.typeId() == QMetaType::QString;
        if (!isTag)
            return std::nullopt;
        const Bits bits = bitsOf(condition.value.toString());
        for (size_t word = 0; all && word < bits.size(); ++word)
            (*all)[word] &= bits[word];
        if (!all)
            all = bits;
    }
    if (!all)
        return std::nullopt;
    std::vector<qint64> numbers;
    for (size_t word = 0; word < all->size(); ++word) {
        for (quint64 rest = (*all)[word]; rest != 0; rest &= rest - 1)
            numbers.push_back(qint64(word) * 64 + std::countr_zero(rest));
    }
    return numbers;
}

void FacetIndex::sortByName(std::vector<qint64> &numbers, size_t most) const
{
    Bits places(m_byName.size() / 64 + 1);  // sorting by a mark for each place costs nothing but the walk
    for (const qint64 n : numbers) {
        const qint32 place = size_t(n) < m_place.size() ? m_place[size_t(n)] : -1;
        if (place >= 0)
            places[size_t(place) / 64] |= quint64(1) << (place % 64);
    }
    most = std::min(most, numbers.size());
    numbers.clear();
    for (size_t word = 0; word < places.size() && numbers.size() < most; ++word) {
        for (quint64 rest = places[word]; rest != 0 && numbers.size() < most; rest &= rest - 1)
            numbers.push_back(m_byName[word * 64 + size_t(std::countr_zero(rest))]);
    }
}

Result<void> FacetIndex::readEntries(Connection &connection)
{
    QHash<QString, qsizetype> owners;
    QHash<QString, qsizetype> stages;
    Statement query = connection.statement(sql::facet_entries);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            break;
        Entry entry;
        m_numbers.push_back(query.integer(0));
        if (!query.isNull(1))
            entry.lastActivity = query.integer(1);
        if (!query.isNull(2))
            entry.due = qint32(QDate::fromString(query.text(2), Qt::ISODate).toJulianDay());
        if (!query.isNull(3))
            entry.owner = qint32(indexIn(m_owners, owners, query.text(3)));
        if (!query.isNull(4))
            entry.stage = qint16(indexIn(m_stages, stages, query.text(4)));
        entry.organisation = query.integer(5) != 0;
        entry.favourite = query.integer(6) != 0;
        m_entries.push_back(entry);
    }
    return {};
}

Result<void> FacetIndex::readTags(Connection &connection)
{
    QHash<qint64, qsizetype> indexOf;
    Statement tags = connection.statement(QByteArray("SELECT n, name, colour FROM tag WHERE deleted_at IS NULL ORDER BY kontor_sort_key(name), n"));
    for (;;) {
        KONTOR_ASSIGN(const bool row, tags.step());
        if (!row)
            break;
        indexOf.insert(tags.integer(0), m_tags.size());
        m_tags.append({tags.text(1), tags.text(2)});
    }
    m_bits.assign(size_t(m_tags.size()), Bits(m_numbers.empty() ? 1 : size_t(m_numbers.back() + 1) / 64 + 1));
    Statement marks = connection.statement(sql::facet_marks);
    for (;;) {
        KONTOR_ASSIGN(const bool row, marks.step());
        if (!row)
            return {};
        const Mark mark{marks.integer(0), indexOf.value(marks.integer(1))};
        m_marks.push_back(mark);
        if (!m_numbers.empty() && mark.n <= m_numbers.back())
            m_bits[size_t(mark.tag)][size_t(mark.n) / 64] |= quint64(1) << (mark.n % 64);
    }
}

FacetIndex::Members FacetIndex::membersOf(const std::vector<qint64> *set) const
{
    const qint64 highest = m_numbers.empty() ? 0 : m_numbers.back();
    Members members(size_t(highest) + 1, set == nullptr);
    for (const qint64 n : set != nullptr ? *set : std::vector<qint64>()) {
        if (n <= highest)
            members[size_t(n)] = true;
    }
    return members;
}

template <typename Use>
void FacetIndex::each(const Members &members, Use &&use) const
{
    for (size_t at = 0; at < m_entries.size(); ++at) {
        if (members[size_t(m_numbers[at])])
            use(m_entries[at]);
    }
}

QHash<QString, qint64> FacetIndex::count(FacetGroup group, const std::vector<qint64> *set, QDate today) const
{
    const Members members = membersOf(set);
    QHash<QString, qint64> counts;
    if (group == FacetGroup::Tag) {
        std::vector<qint64> byTag(size_t(m_tags.size()));
        for (const Mark &mark : m_marks) {
            if (members[size_t(mark.n)])
                ++byTag[size_t(mark.tag)];
        }
        for (qsizetype tag = 0; tag < m_tags.size(); ++tag)
            counts[m_tags[tag].name] += byTag[size_t(tag)];
    } else if (group == FacetGroup::Owner || group == FacetGroup::Stage) {
        const bool isOwner = group == FacetGroup::Owner;
        const QStringList &names = isOwner ? m_owners : m_stages;
        std::vector<qint64> byName(size_t(names.size()) + 1);  // the first: nobody
        each(members, [&](const Entry &entry) { ++byName[size_t((isOwner ? entry.owner : entry.stage) + 1)]; });
        for (qsizetype name = 0; name < names.size(); ++name)
            counts.insert(names[name], byName[size_t(name) + 1]);
        counts.insert(QString(), byName[0]);
    } else if (group == FacetGroup::Kind) {
        each(members, [&](const Entry &entry) { ++counts[entry.organisation ? QStringLiteral("organisation") : QStringLiteral("person")]; });
    } else if (group == FacetGroup::Favourite) {
        each(members, [&](const Entry &entry) { counts[QStringLiteral("yes")] += entry.favourite ? 1 : 0; });
    } else {
        countDates(group, members, today, counts);
    }
    counts.removeIf([](const auto &item) { return item.value() == 0; });
    return counts;
}

void FacetIndex::countDates(FacetGroup group, const Members &members, QDate today, QHash<QString, qint64> &counts) const
{
    qint64 never = 0, week = 0, month = 0, quarter = 0;
    qint64 overdue = 0, now = 0, soon = 0, nothing = 0;
    const qint64 weekFrom = msOf("week", today), monthFrom = msOf("month", today), quarterAgo = msOf("today-3m", today);
    const auto day = qint32(today.toJulianDay());
    each(members, [&](const Entry &entry) {
        never += entry.lastActivity < 0;
        week += entry.lastActivity >= weekFrom;
        month += entry.lastActivity >= monthFrom;
        quarter += entry.lastActivity >= 0 && entry.lastActivity < quarterAgo;
        nothing += entry.due == 0;
        overdue += entry.due != 0 && entry.due < day;
        now += entry.due == day;
        soon += entry.due > day && entry.due < day + 8;
    });
    if (group == FacetGroup::LastContact)
        counts = {{QStringLiteral("never"), never}, {QStringLiteral("week"), week}, {QStringLiteral("month"), month}, {QStringLiteral("quarter"), quarter}};
    else
        counts = {{QStringLiteral("overdue"), overdue}, {QStringLiteral("today"), now}, {QStringLiteral("week"), soon}, {QStringLiteral("nothing"), nothing}};
}

}  // namespace kontor::queries
