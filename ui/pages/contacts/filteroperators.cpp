// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/filteroperators.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor::pages {

using itemmodels::ListColumn;
using model::FieldType;
using model::Filter;
using Compare = Filter::Compare;
using enum FilterOperator;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FilterOperators)
};

bool isTag(const ListColumn &field)
{
    return field.id == QLatin1String("tag");
}

bool isDay(const ListColumn &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Instant;
}

QString daysFromNow(qint64 days)
{
    return days == 0 ? QStringLiteral("today") : QStringLiteral("today") + QChar(days < 0 ? u'-' : u'+') + QString::number(qAbs(days)) + u'd';
}

/// "today-30d" → -30.
std::optional<qint64> daysOf(const QVariant &value)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^today(?:([+-])(\d{1,5})d)?$)"));
    const auto match = pattern.match(value.typeId() == QMetaType::QString ? value.toString() : QString());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(2).toLongLong() * (match.captured(1) == u"-" ? -1 : 1);
}

std::optional<FilterCondition> dayCondition(const Filter &filter)
{
    const auto days = daysOf(filter.value);
    if (!days)
        return std::nullopt;
    if (filter.compare == Compare::GreaterEqual && *days < 0)
        return FilterCondition{filter.field, WithinDays, -*days};
    if (filter.compare == Compare::Less && *days < 0)
        return FilterCondition{filter.field, LongerThanDays, -*days};
    if (filter.compare == Compare::LessEqual && *days > 0)
        return FilterCondition{filter.field, UntilInDays, *days};
    return std::nullopt;
}

std::optional<FilterOperator> plainOperator(Compare compare, bool negated)
{
    switch (compare) {
    case Compare::Contains: return negated ? ContainsNot : Contains;
    case Compare::Equals: return negated ? IsNot : Is;
    case Compare::Exists: return negated ? Empty : Filled;
    default: break;
    }
    if (negated)
        return std::nullopt;
    switch (compare) {
    case Compare::StartsWith: return StartsWith;
    case Compare::Less: return Less;
    case Compare::LessEqual: return LessEqual;
    case Compare::Greater: return Greater;
    default: return GreaterEqual;
    }
}

}  // namespace

QList<FilterOperator> operatorsFor(const ListColumn &field)
{
    if (field.id == QLatin1String("text"))
        return {Contains, ContainsNot};
    if (isTag(field))
        return {Is, IsNot, Contains, Filled, Empty};
    if (isDay(field))
        return {WithinDays, LongerThanDays, UntilInDays, Is, Less, LessEqual, Greater, GreaterEqual, Filled, Empty};
    if (field.type == FieldType::Flag)
        return {Yes, No};
    if (field.type == FieldType::Choice)
        return {Is, IsNot, Filled, Empty};
    if (field.type == FieldType::MultiChoice)
        return {Contains, ContainsNot, Filled, Empty};
    if (field.isNumber())
        return {Is, IsNot, Less, LessEqual, Greater, GreaterEqual, Filled, Empty};
    return {Contains, ContainsNot, Is, IsNot, StartsWith, Filled, Empty};
}

QString operatorLabel(FilterOperator comparison, const ListColumn &field)
{
    const bool day = isDay(field);
    switch (comparison) {
    case Contains: return Text::tr("contains");
    case ContainsNot: return Text::tr("does not contain");
    case Is: return isTag(field) ? Text::tr("is on") : day ? Text::tr("on") : Text::tr("is");
    case IsNot: return isTag(field) ? Text::tr("is not on") : Text::tr("is not");
    case StartsWith: return Text::tr("begins with");
    case Less: return day ? Text::tr("before") : Text::tr("less than");
    case LessEqual: return day ? Text::tr("until") : Text::tr("at most");
    case Greater: return day ? Text::tr("after") : Text::tr("more than");
    case GreaterEqual: return day ? Text::tr("from … on") : Text::tr("at least");
    case WithinDays: return Text::tr("in the last … days");
    case LongerThanDays: return Text::tr("more than … days ago");
    case UntilInDays: return Text::tr("until … days from now");
    case Yes: return Text::tr("yes");
    case No: return Text::tr("no");
    case Filled: return isTag(field) ? Text::tr("there is one") : Text::tr("is filled in");
    case Empty: return isTag(field) ? Text::tr("there is none") : Text::tr("is empty");
    }
    return {};
}

bool takesValue(FilterOperator comparison)
{
    return comparison != Yes && comparison != No && comparison != Filled && comparison != Empty;
}

bool takesDays(FilterOperator comparison)
{
    return comparison == WithinDays || comparison == LongerThanDays || comparison == UntilInDays;
}

Filter toFilter(const FilterCondition &condition)
{
    const auto made = [&](Compare compare, const QVariant &value) { return Filter::condition(condition.field, compare, value); };
    const qint64 days = condition.value.toLongLong();
    switch (condition.comparison) {
    case Contains: return made(Compare::Contains, condition.value);
    case ContainsNot: return Filter::negated(made(Compare::Contains, condition.value));
    case Is: return made(Compare::Equals, condition.value);
    case IsNot: return Filter::negated(made(Compare::Equals, condition.value));
    case StartsWith: return made(Compare::StartsWith, condition.value);
    case Less: return made(Compare::Less, condition.value);
    case LessEqual: return made(Compare::LessEqual, condition.value);
    case Greater: return made(Compare::Greater, condition.value);
    case GreaterEqual: return made(Compare::GreaterEqual, condition.value);
    case WithinDays: return made(Compare::GreaterEqual, daysFromNow(-days));
    case LongerThanDays: return made(Compare::Less, daysFromNow(-days));
    case UntilInDays: return made(Compare::LessEqual, daysFromNow(days));
    case Yes: return made(Compare::Equals, qint64(1));
    case No: return Filter::negated(made(Compare::Equals, qint64(1)));
    case Filled: return made(Compare::Exists, {});
    case Empty: return Filter::negated(made(Compare::Exists, {}));
    }
    return {};
}

std::optional<FilterCondition> toCondition(const Filter &filter, const ListColumn &field)
{
    const bool negated = filter.node == Filter::Node::Not;
    const Filter &inner = negated && filter.children.size() == 1 ? filter.children.first() : filter;
    if (inner.node != Filter::Node::Condition || inner.field != field.id)
        return std::nullopt;
    if (field.type == FieldType::Flag) {
        if (inner.compare != Compare::Equals)
            return std::nullopt;
        const bool yes = (inner.value.toLongLong() != 0) != negated;
        return FilterCondition{field.id, yes ? Yes : No, {}};
    }
    if (!negated && isDay(field)) {
        if (const auto days = dayCondition(inner))
            return days;
    }
    const auto comparison = plainOperator(inner.compare, negated);
    if (!comparison || !operatorsFor(field).contains(*comparison))
        return std::nullopt;
    return FilterCondition{field.id, *comparison, inner.value};
}

QList<ListColumn> filterableColumns(const QList<ListColumn> &columns)
{
    QList<ListColumn> list{{QStringLiteral("text"), Text::tr("Any text")}};
    for (const ListColumn &column : columns) {
        if (column.id != QLatin1String("name"))
            list << column;
    }
    return list;
}

}  // namespace kontor::pages
