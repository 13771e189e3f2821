// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taskentrywords.h"

#include <QRegularExpression>

namespace kontor::model::entry {

namespace {

constexpr int halfDay = 12;
constexpr int lastGuessedHour = 6;  ///< "at 3" is in the afternoon; nobody means the night

bool isHourWord(const QString &key)
{
    return isOneOf(key, "uhr|h|oclock") || key == u"o clock";
}

QTime timeOf(int hour, int minute, const QString &half)
{
    const bool afternoon = half.startsWith(u'p');
    const bool morning = half.startsWith(u'a');
    if ((afternoon || morning) && (hour < 1 || hour > halfDay))
        return {};
    if (afternoon && hour < halfDay)
        hour += halfDay;
    if (morning && hour == halfDay)
        hour = 0;
    return hour == 24 && minute == 0 ? QTime() : QTime(hour, minute);
}

QTime guessed(int hour)
{
    return hour >= 1 && hour <= lastGuessedHour ? QTime(hour + halfDay, 0) : timeOf(hour, 0, {});
}

/// "am" and "pm" behind a number, unless "am" begins a German day.
QString halfAt(const Words &words, qsizetype at)
{
    static const QRegularExpression half(QStringLiteral("^([ap])\\.?m\\.?$"));
    const auto match = half.match(bareAt(words, at));
    if (!match.hasMatch())
        return {};
    if (keyAt(words, at) == u"am" && readBareDay(words, at + 1, QDate(2000, 1, 1), true))
        return {};
    return match.captured(1);
}

/// "14:30", "14:30 Uhr", "10.30 Uhr", "3:30pm"
Span<QTime> withMinutes(const Words &words, qsizetype at, bool introduced)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2})([:.])(\\d{2})(uhr|h|am|pm|a\\.m\\.|p\\.m\\.)?$"));
    const auto match = clock.match(bareAt(words, at));
    if (!match.hasMatch())
        return {};
    QString half = match.captured(4);
    qsizetype used = 1;
    const bool named = !half.isEmpty() || isHourWord(keyAt(words, at + 1));
    if (half.isEmpty() && isHourWord(keyAt(words, at + 1)))
        ++used;
    else if (half.isEmpty() && !(half = halfAt(words, at + 1)).isEmpty())
        ++used;
    if (match.captured(2) == u"." && !named && !introduced)
        return {};
    if (half == u"uhr" || half == u"h")
        half.clear();
    const QTime time = timeOf(match.captured(1).toInt(), match.captured(3).toInt(), half);
    return time.isValid() ? Span<QTime>{used, time} : Span<QTime>{};
}

/// "10 Uhr", "10uhr", "3 pm", "3pm"; after "um" and "at" the number alone.
Span<QTime> withHour(const Words &words, qsizetype at, bool introduced)
{
    static const QRegularExpression joined(QStringLiteral("^(\\d{1,2})(uhr|h|am|pm|a\\.m\\.|p\\.m\\.)$"));
    static const QRegularExpression number(QStringLiteral("^\\d{1,2}$"));
    if (const auto match = joined.match(bareAt(words, at)); match.hasMatch()) {
        const int hour = match.captured(1).toInt();
        const bool plain = match.captured(2) == u"uhr" || match.captured(2) == u"h";
        const QTime time = plain ? guessed(hour) : timeOf(hour, 0, match.captured(2));
        return time.isValid() ? Span<QTime>{1, time} : Span<QTime>{};
    }
    if (!number.match(bareAt(words, at)).hasMatch())
        return {};
    const int hour = bareAt(words, at).toInt();
    if (isHourWord(keyAt(words, at + 1))) {
        static const QRegularExpression minutes(QStringLiteral("^[0-5]\\d$"));
        if (minutes.match(bareAt(words, at + 2)).hasMatch() && QTime::isValid(hour, bareAt(words, at + 2).toInt(), 0))
            return {3, QTime(hour, bareAt(words, at + 2).toInt())};  // "10 Uhr 30"
        return guessed(hour).isValid() ? Span<QTime>{2, guessed(hour)} : Span<QTime>{};
    }
    if (const QString half = halfAt(words, at + 1); !half.isEmpty()) {
        const QTime time = timeOf(hour, 0, half);
        return time.isValid() ? Span<QTime>{2, time} : Span<QTime>{};
    }
    const bool counts = unitOf(keyAt(words, at + 1)) != Unit::None || monthOf(keyAt(words, at + 1)) > 0;
    return introduced && !counts && guessed(hour).isValid() ? Span<QTime>{1, guessed(hour)} : Span<QTime>{};
}

/// "halb 10", "Viertel nach 3", "quarter to 4", "half past 3"
Span<QTime> inWords(const Words &words, qsizetype at)
{
    const QString key = keyAt(words, at);
    const QString second = keyAt(words, at + 1);
    const auto hourAt = [&](qsizetype index, int minutes, qsizetype used) -> Span<QTime> {
        const int hour = numberOf(keyAt(words, index));
        if (hour < 1 || hour > 24)
            return {};
        if (isHourWord(keyAt(words, index + 1)))
            ++used;
        return {used, QTime(guessed(hour).isValid() ? guessed(hour).hour() : 0, 0).addSecs(60 * minutes)};
    };
    if (key == u"halb")
        return hourAt(at + 1, -30, 2);
    if (key == u"half" && second == u"past")
        return hourAt(at + 2, 30, 3);
    if (isOneOf(key, "viertel|quarter") && isOneOf(second, "nach|past"))
        return hourAt(at + 2, 15, 3);
    if (isOneOf(key, "viertel|quarter") && isOneOf(second, "vor|to"))
        return hourAt(at + 2, -15, 3);
    return {};
}

}  // namespace

QTime partOfDay(const QString &key)
{
    if (isOneOf(key, "früh|morgens"))
        return {8, 0};
    if (isOneOf(key, "morning"))
        return {9, 0};
    if (isOneOf(key, "vormittag|vormittags"))
        return {10, 0};
    if (isOneOf(key, "mittag|mittags|noon|midday"))
        return {12, 0};
    if (isOneOf(key, "nachmittag|nachmittags|afternoon"))
        return {15, 0};
    return isOneOf(key, "abend|abends|evening") ? QTime(18, 0) : QTime();
}

Span<QTime> readTime(const Words &words, qsizetype at)
{
    const bool introduced = isOneOf(keyAt(words, at), "um|ab|gegen|at|from|around");
    const bool clockOnly = isOneOf(keyAt(words, at), "um|gegen|at|around");
    const qsizetype first = introduced ? at + 1 : at;
    const qsizetype lead = first - at;
    for (const auto &span : {withMinutes(words, first, introduced), withHour(words, first, clockOnly), inWords(words, first)}) {
        if (span)
            return {lead + span.words, span.value};
    }
    if (isOneOf(keyAt(words, first), "mittags|noon|midday|morgens|vormittags|nachmittags|abends"))
        return {lead + 1, partOfDay(keyAt(words, first))};
    if (keyAt(words, at) == u"this" && partOfDay(keyAt(words, at + 1)).isValid())
        return {2, partOfDay(keyAt(words, at + 1))};
    if (keyAt(words, at) == u"in" && keyAt(words, at + 1) == u"the" && partOfDay(keyAt(words, at + 2)).isValid())
        return {3, partOfDay(keyAt(words, at + 2))};
    return {};
}

}  // namespace kontor::model::entry
