// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taskentrywords.h"

#include <QRegularExpression>

#include <algorithm>

namespace kontor::model::entry {

namespace {

constexpr int saturday = 6;

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The next such day from today on; the year may be written.
QDate upcoming(int day, int month, int year, QDate today)
{
    if (year > 0)
        return {year < 100 ? 2000 + year : year, month, day};
    const QDate thisYear(today.year(), month, day);
    if (thisYear.isValid() && thisYear >= today)
        return thisYear;
    for (int ahead = 1; ahead <= 8; ++ahead) {  // 29 February
        if (const QDate date(today.year() + ahead, month, day); date.isValid())
            return date;
    }
    return {};
}

/// "24.12.", "24.12.2026", "2026-12-24", "24/12"
QDate written(const QString &bare, QDate today, bool introduced)
{
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})(\\.)?(\\d{4}|\\d{2})?$"));
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    static const QRegularExpression slashed(QStringLiteral("^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$"));
    if (iso.match(bare).hasMatch())
        return QDate::fromString(bare, Qt::ISODate);
    if (const auto match = dotted.match(bare); match.hasMatch()) {
        if (!match.captured(4).isEmpty() && match.captured(3).isEmpty())
            return {};
        if (!introduced && match.captured(3).isEmpty())  // "24.12" alone may be a price
            return {};
        return upcoming(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(4).toInt(), today);
    }
    if (const auto match = slashed.match(bare); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const QDate date = upcoming(first, second, match.captured(3).toInt(), today);
        return date.isValid() ? date : upcoming(second, first, match.captured(3).toInt(), today);
    }
    return {};
}

int yearAt(const Words &words, qsizetype at)
{
    static const QRegularExpression year(QStringLiteral("^20\\d{2}$"));
    return year.match(bareAt(words, at)).hasMatch() ? bareAt(words, at).toInt() : 0;
}

/// "24. Dezember 2026", "24th of December", "Dec 24", "am 3.", "on the 15th"
Span<QDate> withMonthName(const Words &words, qsizetype at, QDate today, bool introduced)
{
    if (at >= words.size())
        return {};
    const auto dayNumber = [&](qsizetype index) {
        if (index >= words.size())
            return 0;
        const int ordinal = ordinalOf(words[index]);
        return ordinal > 0 ? ordinal : (words[index].bare.size() <= 2 ? words[index].bare.toInt() : 0);
    };
    const int day = dayNumber(at);
    if (day > 0) {
        const qsizetype name = keyAt(words, at + 1) == u"of" ? at + 2 : at + 1;
        if (const int month = monthOf(keyAt(words, name)); month > 0) {
            const int year = yearAt(words, name + 1);
            return {name + 1 + (year > 0 ? 1 : 0) - at, upcoming(day, month, year, today)};
        }
        static const QRegularExpression numeral(QStringLiteral("^\\d{1,2}(\\.|st|nd|rd|th)$"));
        if (introduced && day <= 31 && numeral.match(words[at].bare).hasMatch() && unitOf(keyAt(words, at + 1)) == Unit::None) {
            QDate month(today.year(), today.month(), 1);
            while (day > month.daysInMonth() || month.addDays(day - 1) < today)
                month = month.addMonths(1);
            return {1, month.addDays(day - 1)};
        }
        return {};
    }
    if (const int month = monthOf(keyAt(words, at)); month > 0) {
        if (const int number = dayNumber(at + 1); number > 0) {
            const int year = yearAt(words, at + 2);
            return {year > 0 ? 3 : 2, upcoming(number, month, year, today)};
        }
    }
    return {};
}

/// "Montag", "nächsten Dienstag", "Montag nächste Woche", "next week Friday"
Span<QDate> weekdays(const Words &words, qsizetype at, QDate today, bool introduced)
{
    const QString key = keyAt(words, at);
    const bool next = isOneOf(key, "nächster|nächste|nächsten|nächstes|nächstem|next");
    const bool afterNext = isOneOf(key, "übernächste|übernächsten|übernächster|übernächstem");
    const bool coming = isOneOf(key, "diesen|dieser|dieses|diese|kommenden|kommende|kommender|this|coming");
    const qsizetype name = next || afterNext || coming ? at + 1 : at;
    const bool shortened = introduced || name > at || bareAt(words, name).endsWith(u'.')
                           || (name < words.size() && words[name].typed.endsWith(u','));
    const auto dayInWeek = [&](int weekday, int weeks) { return monday(today).addDays(7 * weeks + weekday - 1); };
    if (const int weekday = weekdayOf(keyAt(words, name), shortened); weekday > 0) {
        if (next || afterNext)
            return {2, dayInWeek(weekday, next ? 1 : 2)};
        const bool nextWeek = isOneOf(keyAt(words, name + 1), "nächste|nächster|next") && unitOf(keyAt(words, name + 2)) == Unit::Week;
        if (nextWeek)
            return {name + 3 - at, dayInWeek(weekday, 1)};
        return {name + 1 - at, today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1)};
    }
    if (name == at)
        return {};
    const int steps = afterNext ? 2 : next ? 1 : 0;
    switch (unitOf(keyAt(words, name))) {
    case Unit::Week: {
        const int weekday = weekdayOf(keyAt(words, name + 1), true);
        if (weekday > 0 && (steps > 0 || dayInWeek(weekday, 0) >= today))
            return {3, dayInWeek(weekday, steps)};
        if (steps > 0)
            return {2, dayInWeek(1, steps)};
        return key == u"kommende" || key == u"kommenden" || key == u"coming" ? Span<QDate>{2, dayInWeek(1, 1)} : Span<QDate>{};
    }
    case Unit::Month: return steps > 0 ? Span<QDate>{2, today.addMonths(steps)} : Span<QDate>{};
    case Unit::Year: return steps > 0 ? Span<QDate>{2, today.addYears(steps)} : Span<QDate>{};
    default: return {};
    }
}

/// "in 3 Wochen", "in einer Woche", "in 14 days"
Span<QDate> distance(const Words &words, qsizetype at, QDate today)
{
    if (keyAt(words, at) != u"in")
        return {};
    const int number = numberOf(keyAt(words, at + 1));
    if (number == 0)
        return {};
    switch (unitOf(keyAt(words, at + 2))) {
    case Unit::Day: return {3, today.addDays(number)};
    case Unit::Week: return {3, today.addDays(7 * number)};
    case Unit::Month: return {3, today.addMonths(number)};
    case Unit::Year: return {3, today.addYears(number)};
    default: return {};
    }
}

/// "Ende der Woche", "Monatsende", "Anfang März", "end of the month", "im März", "KW 49"
Span<QDate> edges(const Words &words, qsizetype at, QDate today)
{
    const QString key = keyAt(words, at);
    const QDate monthEnd(today.year(), today.month(), today.daysInMonth());
    if (isOneOf(key, "wochenende|weekend"))
        return {1, today.addDays((saturday - today.dayOfWeek() + 7) % 7)};
    if (isOneOf(key, "monatsende"))
        return {1, monthEnd};
    if (isOneOf(key, "jahresende"))
        return {1, QDate(today.year(), 12, 31)};
    if (key == u"kw") {
        const int week = numberOf(keyAt(words, at + 1));
        const QDate first = monday(QDate(today.year(), 1, 4)).addDays(7 * (week - 1));
        const QDate thisWeek = first < monday(today) ? monday(QDate(today.year() + 1, 1, 4)).addDays(7 * (week - 1)) : first;
        return week >= 1 && week <= 53 ? Span<QDate>{2, thisWeek} : Span<QDate>{};
    }
    const bool begin = isOneOf(key, "anfang|beginning|early");
    const bool middle = isOneOf(key, "mitte|mid|middle");
    const bool end = isOneOf(key, "ende|end");
    const bool within = isOneOf(key, "im");
    if (!begin && !middle && !end && !within)
        return {};
    qsizetype name = at + 1;
    while (isOneOf(keyAt(words, name), "of|the|der|des|dieser|dieses|this"))
        ++name;
    if (const int month = monthOf(keyAt(words, name)); month > 0) {
        const int day = end ? QDate(2000, month, 1).daysInMonth() - (month == 2 ? 1 : 0) : middle ? 15 : 1;
        return {name + 1 - at, upcoming(day, month, yearAt(words, name + 1), today)};
    }
    if (!end)
        return {};
    if (isOneOf(keyAt(words, name), "woche|week"))
        return {name + 1 - at, monday(today).addDays(today.dayOfWeek() > 5 ? 11 : 4)};
    if (isOneOf(keyAt(words, name), "monat|monats|month"))
        return {name + 1 - at, monthEnd};
    return isOneOf(keyAt(words, name), "jahr|jahres|year") ? Span<QDate>{name + 1 - at, QDate(today.year(), 12, 31)} : Span<QDate>{};
}

}  // namespace

Span<QDate> readBareDay(const Words &words, qsizetype at, QDate today, bool introduced)
{
    const QString key = keyAt(words, at);
    if (isOneOf(key, "heute|today"))
        return {1, today};
    if (isOneOf(key, "morgen|tomorrow|tmrw"))
        return {1, today.addDays(1)};
    if (isOneOf(key, "übermorgen"))
        return {1, today.addDays(2)};
    if (key == u"day" && keyAt(words, at + 1) == u"after" && isOneOf(keyAt(words, at + 2), "tomorrow"))
        return {3, today.addDays(2)};
    if (const QDate date = written(bareAt(words, at), today, introduced); date.isValid())
        return {1, date};
    if (const auto named = withMonthName(words, at, today, introduced); named && named.value.isValid())
        return named;
    if (const auto weekday = weekdays(words, at, today, introduced))
        return weekday;
    if (const auto ahead = distance(words, at, today))
        return ahead;
    const auto edge = edges(words, at, today);
    return edge && edge.value.isValid() ? edge : Span<QDate>{};
}

Span<QDate> readDay(const Words &words, qsizetype at, QDate today)
{
    if (const auto day = readBareDay(words, at, today, false))
        return day;
    qsizetype first = at;
    while (first < at + 3 && isOneOf(keyAt(words, first), "am|an|ab|bis|zum|den|dem|der|für|in|on|by|until|till|for|the|starting|from"))
        ++first;
    if (first == at)
        return {};
    const auto day = readBareDay(words, first, today, true);
    return day ? Span<QDate>{first - at + day.words, day.value} : day;
}

}  // namespace kontor::model::entry
