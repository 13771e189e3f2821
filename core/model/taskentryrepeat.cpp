// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taskentrywords.h"

#include <QRegularExpression>

#include <algorithm>

namespace kontor::model::entry {

namespace {

using Every = Recurrence::Every;

const QList<int> workdays{1, 2, 3, 4, 5};

std::optional<Every> everyUnit(Unit unit)
{
    switch (unit) {
    case Unit::Day: return Every::Day;
    case Unit::Week: return Every::Week;
    case Unit::Month: return Every::Month;
    case Unit::Year: return Every::Year;
    default: return std::nullopt;
    }
}

/// "täglich", "monthly", "werktags"
Span<Recurrence> inOneWord(const QString &key)
{
    struct Line {
        const char *names;
        Recurrence rule;
    };
    static const Line lines[] = {{"täglich|daily", {Every::Day}},
                                 {"wöchentlich|weekly", {Every::Week}},
                                 {"zweiwöchentlich|vierzehntägig|14 tägig|biweekly|fortnightly", {Every::Week, 2}},
                                 {"monatlich|monthly", {Every::Month}},
                                 {"vierteljährlich|quartalsweise|quarterly", {Every::Month, 3}},
                                 {"halbjährlich", {Every::Month, 6}},
                                 {"jährlich|yearly|annually", {Every::Year}},
                                 {"werktags|wochentags", {Every::Week, 1, workdays}}};
    for (const Line &line : lines) {
        if (isOneOf(key, line.names))
            return {1, line.rule};
    }
    return {};
}

/// "Montag", "Montag und Donnerstag", "Mo, Mi und Fr"; `plural`: "montags", "Mondays".
Span<QList<int>> weekdayList(const Words &words, qsizetype at, bool plural)
{
    const auto dayAt = [&](qsizetype index) {
        QString key = keyAt(words, index);
        if (!plural)
            return weekdayOf(key, true);
        if (!key.endsWith(u's'))
            return 0;
        key.chop(1);
        return weekdayOf(key, false);
    };
    Span<QList<int>> list;
    for (qsizetype next = at; dayAt(next) > 0;) {
        if (!list.value.contains(dayAt(next)))
            list.value << dayAt(next);
        list.words = next + 1 - at;
        next = isOneOf(keyAt(words, next + 1), "und|and") || bareAt(words, next + 1) == u"&" ? next + 2 : next + 1;
    }
    std::sort(list.value.begin(), list.value.end());
    return list;
}

qsizetype ofTheMonth(const Words &words, qsizetype at)
{
    if (isOneOf(keyAt(words, at), "im|des|jeden") && isOneOf(keyAt(words, at + 1), "monat|monats"))
        return 2;
    if (keyAt(words, at) == u"of" && isOneOf(keyAt(words, at + 1), "the|every|each") && keyAt(words, at + 2) == u"month")
        return 3;
    return 0;
}

/// Behind "jeden" and behind "jeden Monat am": "15.", "letzten Tag", "2. Montag".
Span<Recurrence> inMonth(const Words &words, qsizetype at)
{
    const qsizetype first = isOneOf(keyAt(words, at), "the|den") ? at + 1 : at;
    if (first >= words.size())
        return {};
    const int ordinal = ordinalOf(words[first]);
    if (ordinal == 0 || ordinal > 31)
        return {};
    Recurrence rule{Every::Month};
    const qsizetype lead = first - at;
    if (const int weekday = weekdayOf(keyAt(words, first + 1), true); weekday > 0 && ordinal <= 5) {
        rule.nth = ordinal;
        rule.weekdays = {weekday};
        return {lead + 2 + ofTheMonth(words, first + 2), rule};
    }
    rule.monthDay = ordinal;
    if (ordinal < 0)
        return unitOf(keyAt(words, first + 1)) == Unit::Day ? Span<Recurrence>{lead + 2 + ofTheMonth(words, first + 2), rule}
                                                            : Span<Recurrence>{};
    static const QRegularExpression numeral(QStringLiteral("^\\d"));
    const bool isDay = numeral.match(words[first].bare).hasMatch() && unitOf(keyAt(words, first + 1)) == Unit::None
                       && monthOf(keyAt(words, first + 1)) == 0;
    return isDay ? Span<Recurrence>{lead + 1 + ofTheMonth(words, first + 1), rule} : Span<Recurrence>{};
}

/// What "am" and "on" add to "jede Woche", "jeden Monat", "jedes Jahr".
Span<Recurrence> refined(const Words &words, qsizetype at, Span<Recurrence> span, QDate today)
{
    const qsizetype on = at + span.words;
    if (!isOneOf(keyAt(words, on), "am|on"))
        return span;
    Recurrence &rule = span.value;
    if (rule.every == Every::Week && rule.weekdays.isEmpty()) {
        if (const auto days = weekdayList(words, on + 1, false)) {
            rule.weekdays = days.value;
            span.words += 1 + days.words;
        }
    } else if (rule.every == Every::Month) {
        if (const auto day = inMonth(words, on + 1)) {
            rule.monthDay = day.value.monthDay;
            rule.nth = day.value.nth;
            rule.weekdays = day.value.weekdays;
            span.words += 1 + day.words;
        }
    } else if (rule.every == Every::Year) {
        if (const auto day = readBareDay(words, on + 1, today, true)) {
            rule.month = day.value.month();
            rule.monthDay = day.value.day();
            span.words += 1 + day.words;
        }
    }
    return span;
}

/// Behind "jeden", "alle", "every".
Span<Recurrence> behindEvery(const Words &words, qsizetype at, QDate today)
{
    const QString key = keyAt(words, at);
    if (isOneOf(key, "werktag|arbeitstag|wochentag|weekday|workday"))
        return {1, {Every::Week, 1, workdays}};
    if (isOneOf(key, "morgen|morning"))
        return {1, {Every::Day}};
    if (isOneOf(key, "quartal|quarter"))
        return refined(words, at, {1, {Every::Month, 3}}, today);
    if (const auto unit = everyUnit(unitOf(key)))
        return refined(words, at, {1, {*unit}}, today);
    if (const auto days = weekdayList(words, at, false))
        return {days.words, {Every::Week, 1, days.value}};
    if (at >= words.size())
        return {};
    const int number = ordinalOf(words[at]) > 0 ? ordinalOf(words[at]) : numberOf(key);
    if (const auto unit = everyUnit(unitOf(keyAt(words, at + 1))); unit && number > 0)
        return refined(words, at, {2, {*unit, number}}, today);
    const auto monthly = inMonth(words, at);
    // "Jeden zweiten Montag" is every other one, unless a month is named.
    if (monthly && monthly.value.nth > 1 && monthly.words == 2)
        return {2, {Every::Week, monthly.value.nth, monthly.value.weekdays}};
    return monthly;
}

Span<Recurrence> withoutEnd(const Words &words, qsizetype at, QDate today)
{
    if (const auto word = inOneWord(keyAt(words, at)))
        return refined(words, at, word, today);
    if (const auto days = weekdayList(words, at, true))
        return {days.words, {Every::Week, 1, days.value}};
    if (!isOneOf(keyAt(words, at), "jede|jeden|jeder|jedes|alle|every|each"))
        return {};
    const auto rule = behindEvery(words, at + 1, today);
    return rule ? Span<Recurrence>{rule.words + 1, rule.value} : rule;
}

/// "5-mal", "5 mal", "5x", "5 times", "bis 31.12.", "until Friday"
qsizetype readEnd(const Words &words, qsizetype at, QDate today, Recurrence &rule)
{
    static const QRegularExpression times(QStringLiteral("^(\\d{1,4})(?:-mal|mal|x)$"));
    if (const auto match = times.match(bareAt(words, at)); match.hasMatch() && match.captured(1).toInt() > 0) {
        rule.count = match.captured(1).toInt();
        return 1;
    }
    if (isOneOf(keyAt(words, at + 1), "mal|times") && numberOf(keyAt(words, at)) > 0) {
        rule.count = numberOf(keyAt(words, at));
        return 2;
    }
    if (isOneOf(keyAt(words, at), "bis|until|till")) {
        const qsizetype lead = isOneOf(keyAt(words, at + 1), "zum|the") ? 2 : 1;
        if (const auto day = readBareDay(words, at + lead, today, true)) {
            rule.until = day.value;
            return lead + day.words;
        }
    }
    return 0;
}

}  // namespace

Span<Recurrence> readRepeat(const Words &words, qsizetype at, QDate today)
{
    auto span = withoutEnd(words, at, today);
    while (span) {
        const qsizetype more = readEnd(words, at + span.words, today, span.value);
        if (more == 0)
            break;
        span.words += more;
    }
    return span;
}

}  // namespace kontor::model::entry
