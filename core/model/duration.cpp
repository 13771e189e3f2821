// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/duration.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace kontor::model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::model)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 most = 99 * hour;

qint64 unitOf(const QString &word)
{
    static const QRegularExpression seconds(QStringLiteral("^(s|sek|sec|secs|sekunden?|seconds?)$"));
    static const QRegularExpression hours(QStringLiteral("^(h|std|stdn|stunden?|hrs?|hours?)$"));
    static const QRegularExpression minutes(QStringLiteral("^(m|min|mins|minuten?|minutes?)$"));
    if (word.isEmpty() || minutes.match(word).hasMatch())
        return minute;
    if (hours.match(word).hasMatch())
        return hour;
    return seconds.match(word).hasMatch() ? 1 : 0;
}

}  // namespace

std::optional<qint64> parseDuration(QStringView typed)
{
    const QString text = typed.trimmed().toString().toLower();
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?\\s*(h|std\\.?|min\\.?)?$"));
    if (const auto match = clock.match(text); match.hasMatch()) {
        const bool minutesFirst = match.captured(4).startsWith(QLatin1String("min")) && match.captured(3).isEmpty();
        const qint64 first = match.captured(1).toInt();
        const qint64 second = match.captured(2).toInt();
        return minutesFirst ? first * minute + second : first * hour + second * minute + match.captured(3).toInt();
    }
    static const QRegularExpression part(QStringLiteral("\\G\\s*(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*([a-z]*)\\.?\\s*"));
    qint64 sum = 0;
    qint64 last = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = part.match(text, at);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return std::nullopt;
        qint64 unit = unitOf(match.captured(2));
        // "1 h 15": what follows the hours without a word is minutes; anything else has to get smaller.
        if (unit == 0 || (last != 0 && unit >= last) || (match.captured(2).isEmpty() && last != 0 && last != hour))
            return std::nullopt;
        sum += std::llround(match.captured(1).replace(u',', u'.').toDouble() * double(unit));
        last = unit;
        at = match.capturedEnd();
    }
    return last != 0 && sum <= most ? std::optional(sum) : std::nullopt;
}

QString durationText(qint64 seconds)
{
    if (seconds < minute)
        return Text::tr("%1 s", "seconds").arg(seconds);
    const qint64 minutes = (seconds + minute / 2) / minute;
    if (minutes < 60)
        return Text::tr("%1 min", "minutes").arg(minutes);
    return Text::tr("%1:%2 h", "hours and minutes").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace kontor::model
