// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/relativeday.h"

#include "core/model/filterfields.h"

#include <QDateTime>

namespace kontor::model {

namespace {

struct Anchor {
    const char *code;
    const char *german;
};
constexpr Anchor anchors[]{{"today", "heute"}, {"week", "woche"}, {"month", "monat"}, {"quarter", "quartal"}, {"year", "jahr"}};
constexpr int farthest = 100'000;

struct Parts {
    QString anchor;
    int distance = 0;
    QChar unit = u'd';
};

QChar unitCode(QStringView text)
{
    if (text.isEmpty() || text == u"d" || text == u"t")
        return u'd';
    if (text == u"j" || text == u"y")
        return u'y';
    return text == u"w" || text == u"m" ? text.front() : QChar();
}

std::optional<Parts> partsOf(QStringView typed)
{
    const QString text = typed.trimmed().toString().toLower();
    for (const Anchor &anchor : anchors) {
        for (const char *name : {anchor.code, anchor.german}) {
            const QLatin1String word(name);
            if (!text.startsWith(word))
                continue;
            Parts parts{QString(QLatin1String(anchor.code)), 0, u'd'};
            const QStringView rest = QStringView(text).mid(word.size());
            if (rest.isEmpty())
                return parts;
            if (rest.front() != u'-' && rest.front() != u'+')
                continue;
            qsizetype end = 1;
            while (end < rest.size() && rest[end].isDigit())
                ++end;
            bool ok = false;
            parts.distance = rest.mid(1, end - 1).toInt(&ok) * (rest.front() == u'-' ? -1 : 1);
            parts.unit = unitCode(rest.mid(end));
            if (ok && !parts.unit.isNull() && qAbs(parts.distance) <= farthest)
                return parts;
        }
    }
    return std::nullopt;
}

QDate anchorDay(QStringView anchor, QDate today)
{
    if (anchor == u"week")
        return today.addDays(1 - today.dayOfWeek());
    if (anchor == u"month")
        return {today.year(), today.month(), 1};
    if (anchor == u"quarter")
        return {today.year(), (today.month() - 1) / 3 * 3 + 1, 1};
    return anchor == u"year" ? QDate(today.year(), 1, 1) : today;
}

qint64 startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

/// Instants compare with whole days: "after the 5th" begins with the 6th.
Filter instantCondition(const Filter &condition, QDate day)
{
    using Compare = Filter::Compare;
    const QString &field = condition.field;
    switch (condition.compare) {
    case Compare::Greater: return Filter::condition(field, Compare::GreaterEqual, startOf(day.addDays(1)));
    case Compare::LessEqual: return Filter::condition(field, Compare::Less, startOf(day.addDays(1)));
    case Compare::Equals:
        return Filter::all({Filter::condition(field, Compare::GreaterEqual, startOf(day)),
                            Filter::condition(field, Compare::Less, startOf(day.addDays(1)))});
    default: return Filter::condition(field, condition.compare, startOf(day));
    }
}

}  // namespace

QString relativeDayCode(QStringView typed)
{
    const auto parts = partsOf(typed);
    if (!parts)
        return {};
    if (parts->distance == 0)
        return parts->anchor;
    return parts->anchor + (parts->distance < 0 ? u'-' : u'+') + QString::number(qAbs(parts->distance)) + parts->unit;
}

std::optional<QDate> relativeDay(QStringView code, QDate today)
{
    const auto parts = partsOf(code);
    if (!parts || !today.isValid())
        return std::nullopt;
    const QDate from = anchorDay(parts->anchor, today);
    switch (parts->unit.unicode()) {
    case u'w': return from.addDays(7 * qint64(parts->distance));
    case u'm': return from.addMonths(parts->distance);
    case u'y': return from.addYears(parts->distance);
    default: return from.addDays(parts->distance);
    }
}

Filter atDay(const Filter &filter, QDate today)
{
    if (filter.node != Filter::Node::Condition) {
        Filter whole = filter;
        for (Filter &child : whole.children)
            child = atDay(child, today);
        return whole;
    }
    if (filter.value.typeId() != QMetaType::QString)
        return filter;
    const auto field = findFilterField(filter.field);
    if (!field || (field->type != FieldType::Date && field->type != FieldType::Instant && !field->anyValue))
        return filter;
    const auto day = relativeDay(filter.value.toString(), today);
    if (!day || !day->isValid())
        return filter;
    if (field->type == FieldType::Instant)
        return instantCondition(filter, *day);
    Filter resolved = filter;
    resolved.value = day->toString(Qt::ISODate);
    return resolved;
}

}  // namespace kontor::model
