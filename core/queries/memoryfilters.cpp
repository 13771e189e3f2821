// SPDX-License-Identifier: GPL-3.0-or-later

// What the index in memory answers about sets of contacts: filters and the counts of facets.

#include "core/queries/memoryindex.h"

#include "core/model/relativeday.h"

#include <QDateTime>
#include <QJsonDocument>

namespace kontor::queries {

using model::Filter;
using storage::Connection;
using Compare = Filter::Compare;

namespace {

/// From so many contacts on, a question to the file is asked for all of them, and the answer kept.
constexpr qint64 fewContacts = 2'000;

qint64 msOf(const char *day, QDate today)
{
    return model::relativeDay(QString::fromLatin1(day), today)->startOfDay().toMSecsSinceEpoch();
}

template <typename T>
bool compared(const T &value, Compare compare, const T &wanted)
{
    switch (compare) {
    case Compare::Less: return value < wanted;
    case Compare::LessEqual: return value <= wanted;
    case Compare::Greater: return value > wanted;
    case Compare::GreaterEqual: return value >= wanted;
    default: return value == wanted;
    }
}

bool isOrdering(Compare compare)
{
    return compare != Compare::Contains && compare != Compare::StartsWith && compare != Compare::Exists;
}

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
}

}  // namespace

template <typename Holds>
NumberSet MemoryIndex::where(Holds &&holds) const
{
    NumberSet set;
    m_all.each([&](qint64 n) {
        if (holds(m_entries[size_t(n)]))
            set.insert(n);
    });
    return set;
}

/// None for what the index does not know, or compares otherwise than SQL does.
std::optional<NumberSet> MemoryIndex::known(const Filter &filter) const
{
    const QString &field = filter.field;
    const bool exists = filter.compare == Compare::Exists;
    const bool equals = filter.compare == Compare::Equals;
    const QString text = filter.value.typeId() == QMetaType::QString ? filter.value.toString() : QString();
    if (field == QLatin1String("tag") && equals && !text.isNull()) {
        NumberSet set;
        for (const auto &[n, tag] : m_tags) {
            if (tag.visible && tag.shown.name.toCaseFolded() == text.toCaseFolded())
                set |= tag.contacts;
        }
        return set;
    }
    if (field == QLatin1String("contact.kind") && equals && !text.isNull())
        return where([&, organisation = text == QLatin1String("organisation"), person = text == QLatin1String("person")](const Entry &entry) {
            return entry.organisation ? organisation : person;
        });
    if (field == QLatin1String("contact.owner") && (exists || (equals && !text.isNull()))) {
        const QString wanted = text.toCaseFolded();
        return where([&](const Entry &entry) { return entry.owner >= 0 && (exists || m_owners[entry.owner].toCaseFolded() == wanted); });
    }
    if (field == QLatin1String("contact.lifecycle_stage") && (exists || (equals && !text.isNull())))
        return where([&](const Entry &entry) { return entry.stage >= 0 && (exists || m_stages[entry.stage] == text); });
    if (field == QLatin1String("contact.favourite") && equals && isNumber(filter.value) && filter.value.toLongLong() == 1)
        return where([](const Entry &entry) { return entry.favourite; });
    if (field == QLatin1String("last_activity") && (exists || (isOrdering(filter.compare) && isNumber(filter.value)))) {
        const qint64 wanted = filter.value.toLongLong();
        return where([&](const Entry &entry) { return entry.lastActivity >= 0 && (exists || compared(entry.lastActivity, filter.compare, wanted)); });
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (field == QLatin1String("open_task") && (exists || (isOrdering(filter.compare) && day.isValid() && text.size() == 10))) {
        const auto wanted = qint32(day.toJulianDay());
        return where([&](const Entry &entry) { return entry.due != 0 && (exists || compared(entry.due, filter.compare, wanted)); });
    }
    return std::nullopt;
}

/// Of a condition that is not known(): asked once, and the answer kept.
Result<NumberSet> MemoryIndex::asked(Connection &connection, const Filter &filter)
{
    const QByteArray key = QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact);
    if (const auto answer = m_answers.constFind(key); answer != m_answers.cend())
        return *answer;
    KONTOR_ASSIGN(const auto numbers, askFile(connection, filter, nullptr, nullptr));
    return *m_answers.insert(key, NumberSet(numbers));
}

Result<NumberSet> MemoryIndex::filtered(Connection &connection, const Filter &filter)
{
    if (filter.node == Filter::Node::Condition) {
        std::optional<NumberSet> set = known(filter);
        return set ? Result<NumberSet>(std::move(*set)) : asked(connection, filter);
    }
    if (filter.node == Filter::Node::All)
        return allOf(connection, filter.children);
    NumberSet set = filter.node == Filter::Node::Not ? m_all : NumberSet();
    for (const Filter &child : filter.children) {
        KONTOR_ASSIGN(const NumberSet part, filtered(connection, child));
        if (filter.node == Filter::Node::Not)
            set -= part;
        else
            set |= part;
    }
    return set;
}

/// What the file has to be asked for comes last: then it is asked about few contacts, if the others leave few.
Result<NumberSet> MemoryIndex::allOf(Connection &connection, const QList<Filter> &filters)
{
    NumberSet set = m_all;
    QList<Filter> dear;
    for (const Filter &filter : filters) {
        const bool isCondition = filter.node == Filter::Node::Condition;
        if (const std::optional<NumberSet> here = isCondition ? known(filter) : std::nullopt) {
            set &= *here;
        } else if (isCondition) {
            dear << filter;
        } else {
            KONTOR_ASSIGN(const NumberSet part, filtered(connection, filter));
            set &= part;
        }
    }
    for (const Filter &filter : std::as_const(dear)) {
        if (set.count() <= fewContacts) {
            KONTOR_ASSIGN(const auto numbers, askFile(connection, filter, nullptr, &set));
            set = NumberSet(numbers);
        } else {
            KONTOR_ASSIGN(const NumberSet part, asked(connection, filter));
            set &= part;
        }
    }
    return set;
}

template <typename Use>
void MemoryIndex::each(const NumberSet *set, Use &&use) const
{
    if (set == nullptr)
        return m_all.each([&](qint64 n) { use(m_entries[size_t(n)]); });
    NumberSet members = *set;
    members &= m_all;
    members.each([&](qint64 n) { use(m_entries[size_t(n)]); });
}

QStringList MemoryIndex::owners() const
{
    QStringList list = count(FacetGroup::Owner, nullptr, {}).keys();
    list.removeAll(QString());
    list.sort();
    return list;
}

QHash<QString, qint64> MemoryIndex::count(FacetGroup group, const NumberSet *set, QDate today) const
{
    QHash<QString, qint64> counts;
    if (group == FacetGroup::Tag) {
        for (const auto &[n, tag] : m_tags) {
            if (tag.visible)
                counts[tag.shown.name] += set == nullptr ? tag.contacts.count() : tag.contacts.countCommon(*set);
        }
    } else if (group == FacetGroup::Owner || group == FacetGroup::Stage) {
        const bool isOwner = group == FacetGroup::Owner;
        const QStringList &names = isOwner ? m_owners : m_stages;
        std::vector<qint64> byName(size_t(names.size()) + 1);  // the first: nobody
        each(set, [&](const Entry &entry) { ++byName[size_t((isOwner ? entry.owner : entry.stage) + 1)]; });
        for (qsizetype name = 0; name < names.size(); ++name)
            counts.insert(names[name], byName[size_t(name) + 1]);
        counts.insert(QString(), byName[0]);
    } else if (group == FacetGroup::Kind) {
        qint64 persons = 0, organisations = 0;
        each(set, [&](const Entry &entry) { ++(entry.organisation ? organisations : persons); });
        counts = {{QStringLiteral("person"), persons}, {QStringLiteral("organisation"), organisations}};
    } else if (group == FacetGroup::Favourite) {
        qint64 favourites = 0;
        each(set, [&](const Entry &entry) { favourites += entry.favourite ? 1 : 0; });
        counts.insert(QStringLiteral("yes"), favourites);
    } else {
        counts = countDates(group, set, today);
    }
    counts.removeIf([](const auto &item) { return item.value() == 0; });
    return counts;
}

QHash<QString, qint64> MemoryIndex::countDates(FacetGroup group, const NumberSet *set, QDate today) const
{
    qint64 never = 0, week = 0, month = 0, quarter = 0;
    qint64 overdue = 0, now = 0, soon = 0, nothing = 0;
    const qint64 weekFrom = msOf("week", today), monthFrom = msOf("month", today), quarterAgo = msOf("today-3m", today);
    const auto day = qint32(today.toJulianDay());
    each(set, [&](const Entry &entry) {
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
        return {{QStringLiteral("never"), never}, {QStringLiteral("week"), week}, {QStringLiteral("month"), month}, {QStringLiteral("quarter"), quarter}};
    return {{QStringLiteral("overdue"), overdue}, {QStringLiteral("today"), now}, {QStringLiteral("week"), soon}, {QStringLiteral("nothing"), nothing}};
}

}  // namespace kontor::queries
