// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recurrence.h"

#include <QStringList>

#include <algorithm>

namespace kontor::model {

namespace {

constexpr int mostInterval = 999;
constexpr int mostCount = 9'999;
constexpr int daysPerWeek = 7;
const QStringList weekdayCodes{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"), QStringLiteral("TH"),
                               QStringLiteral("FR"), QStringLiteral("SA"), QStringLiteral("SU")};
const QStringList frequencies{QStringLiteral("DAILY"), QStringLiteral("WEEKLY"), QStringLiteral("MONTHLY"), QStringLiteral("YEARLY")};

/// The day of a month; its last one where it has fewer.
QDate dayOfMonth(int year, int month, int day)
{
    const int length = QDate(year, month, 1).daysInMonth();
    return {year, month, day < 0 ? length : std::min(day, length)};
}

/// The nth weekday of a month; invalid where there is no fifth.
QDate nthWeekday(int year, int month, int nth, int weekday)
{
    if (nth < 0) {
        const QDate last = dayOfMonth(year, month, -1);
        return last.addDays(-((last.dayOfWeek() - weekday + daysPerWeek) % daysPerWeek));
    }
    const QDate first(year, month, 1);
    const QDate day = first.addDays((weekday - first.dayOfWeek() + daysPerWeek) % daysPerWeek + (nth - 1) * daysPerWeek);
    return day.month() == month ? day : QDate();
}

/// The rule's day in a month; the rule is anchored.
QDate inMonth(const Recurrence &rule, QDate month)
{
    return rule.nth != 0 ? nthWeekday(month.year(), month.month(), rule.nth, rule.weekdays.value(0, 1))
                         : dayOfMonth(month.year(), month.month(), rule.monthDay);
}

QDate nextInWeek(const Recurrence &rule, QDate day)
{
    for (const int weekday : rule.weekdays) {
        if (weekday > day.dayOfWeek())
            return day.addDays(weekday - day.dayOfWeek());
    }
    return day.addDays(1 - day.dayOfWeek() + qint64(daysPerWeek) * rule.interval + rule.weekdays.first() - 1);
}

QDate nextInMonths(const Recurrence &rule, QDate day)
{
    QDate month(day.year(), day.month(), 1);
    // A fifth Monday may be missing for months on end, but not for years.
    for (int tries = 0; tries < 200; ++tries) {
        month = month.addMonths(rule.interval);
        if (const QDate found = inMonth(rule, month); found.isValid())
            return found;
    }
    return {};
}

/// The next day of an anchored rule after `day`.
QDate following(const Recurrence &rule, QDate day)
{
    switch (rule.every) {
    case Recurrence::Every::Day: return day.addDays(rule.interval);
    case Recurrence::Every::Week: return nextInWeek(rule, day);
    case Recurrence::Every::Month: return nextInMonths(rule, day);
    case Recurrence::Every::Year: return dayOfMonth(day.year() + rule.interval, rule.month, rule.monthDay);
    }
    return {};
}

/// "MO,TH", "2TU", "-1FR"
bool readDays(QStringView value, Recurrence &rule)
{
    for (const QStringView part : value.split(u',')) {
        const int weekday = int(weekdayCodes.indexOf(part.right(2))) + 1;
        if (weekday == 0)
            return false;
        if (part.size() > 2) {
            bool ok = false;
            rule.nth = part.chopped(2).toInt(&ok);
            if (!ok || rule.nth == 0 || rule.nth < -1 || rule.nth > 5)
                return false;
        }
        if (!rule.weekdays.contains(weekday))
            rule.weekdays << weekday;
    }
    std::sort(rule.weekdays.begin(), rule.weekdays.end());
    return true;
}

bool readNumber(QStringView value, int least, int most, int &number)
{
    bool ok = false;
    number = value.toInt(&ok);
    return ok && number >= least && number <= most;
}

bool readPart(QStringView name, QStringView value, Recurrence &rule)
{
    if (name == u"FREQ") {
        const auto index = frequencies.indexOf(value);
        rule.every = Recurrence::Every(std::max<qsizetype>(index, 0));
        return index >= 0;
    }
    if (name == u"INTERVAL")
        return readNumber(value, 1, mostInterval, rule.interval);
    if (name == u"COUNT")
        return readNumber(value, 1, mostCount, rule.count);
    if (name == u"BYDAY")
        return readDays(value, rule);
    if (name == u"BYMONTHDAY")
        return readNumber(value, -1, 31, rule.monthDay) && rule.monthDay != 0;
    if (name == u"BYMONTH")
        return readNumber(value, 1, 12, rule.month);
    if (name == u"UNTIL") {
        rule.until = QDate::fromString(value.left(8).toString(), QStringLiteral("yyyyMMdd"));
        return rule.until.isValid();
    }
    return name == u"WKST" && value == u"MO";
}

/// Parts that do not go together: then it is a rule that this program would misunderstand.
bool isConsistent(const Recurrence &rule)
{
    using Every = Recurrence::Every;
    const bool monthly = rule.every == Every::Month;
    const bool yearly = rule.every == Every::Year;
    if (!rule.weekdays.isEmpty() && rule.every != Every::Week && (!monthly || rule.nth == 0 || rule.weekdays.size() > 1))
        return false;
    return (rule.nth == 0 || (monthly && rule.monthDay == 0)) && (rule.monthDay == 0 || monthly || yearly) && (rule.month == 0 || yearly);
}

}  // namespace

QString Recurrence::toRule() const
{
    QStringList parts{QStringLiteral("FREQ=") + frequencies[int(every)]};
    if (interval > 1)
        parts << QStringLiteral("INTERVAL=%1").arg(interval);
    if (!weekdays.isEmpty()) {
        QStringList codes;
        for (const int weekday : weekdays)
            codes << QString((nth != 0 ? QString::number(nth) : QString()) + weekdayCodes[weekday - 1]);
        parts << QString(QStringLiteral("BYDAY=") + codes.join(u','));
    }
    if (month != 0)
        parts << QStringLiteral("BYMONTH=%1").arg(month);
    if (monthDay != 0)
        parts << QStringLiteral("BYMONTHDAY=%1").arg(monthDay);
    if (count > 0)
        parts << QStringLiteral("COUNT=%1").arg(count);
    if (until.isValid())
        parts << QString(QStringLiteral("UNTIL=") + until.toString(QStringLiteral("yyyyMMdd")));
    return parts.join(u';');
}

std::optional<Recurrence> Recurrence::fromRule(QStringView text)
{
    const QString upper = text.trimmed().toString().toUpper();
    QStringView rule(upper);
    if (rule.startsWith(u"RRULE:"))
        rule = rule.mid(6);
    Recurrence read;
    bool hasFrequency = false;
    for (const QStringView part : rule.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0 || !readPart(part.left(equals), part.mid(equals + 1), read))
            return std::nullopt;
        hasFrequency = hasFrequency || part.startsWith(u"FREQ=");
    }
    return hasFrequency && isConsistent(read) ? std::optional(read) : std::nullopt;
}

Recurrence Recurrence::anchoredAt(QDate day) const
{
    Recurrence anchored = *this;
    if (!day.isValid())
        return anchored;
    if (every == Every::Week && weekdays.isEmpty())
        anchored.weekdays = {day.dayOfWeek()};
    if ((every == Every::Month || every == Every::Year) && nth == 0 && monthDay == 0)
        anchored.monthDay = day.day();
    if (every == Every::Year && month == 0)
        anchored.month = day.month();
    return anchored;
}

bool Recurrence::hasDay(QDate day) const
{
    const Recurrence rule = anchoredAt(day);
    switch (every) {
    case Every::Day: return true;
    case Every::Week: return rule.weekdays.contains(day.dayOfWeek());
    case Every::Month: return inMonth(rule, day) == day;
    case Every::Year: return rule.month == day.month() && dayOfMonth(day.year(), rule.month, rule.monthDay) == day;
    }
    return false;
}

QDate Recurrence::firstFrom(QDate from) const
{
    constexpr int longest = 8 * 366;  // 29 February across a century that has none
    for (int days = 0; days < longest; ++days) {
        if (hasDay(from.addDays(days)))
            return from.addDays(days);
    }
    return from;
}

std::optional<Occurrence> nextOccurrence(const Recurrence &rule, QDate day, QDate earliest)
{
    if (!day.isValid())
        return std::nullopt;
    Occurrence next{day, rule.anchoredAt(day)};
    do {
        if (rule.count > 0 && --next.rest.count == 0)
            return std::nullopt;
        next.day = following(next.rest, next.day);
        if (!next.day.isValid() || (rule.until.isValid() && next.day > rule.until))
            return std::nullopt;
    } while (next.day < earliest);
    return next;
}

}  // namespace kontor::model
