// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/moment.h"

#include "core/model/taskentry.h"

#include <QRegularExpression>

namespace kontor::model {

namespace {

constexpr int week = 7;
constexpr int halfYear = 183;

/// What was not said to lie ahead lies behind.
QDate lookBack(const QString &typed, QDate day, QDate today)
{
    static const QRegularExpression ahead(QStringLiteral("\\b(morgen|übermorgen|tomorrow|in|nächste[nrsm]?|kommende[nrsm]?|next)\\b"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression year(QStringLiteral("\\d{4}|\\d\\.\\d{1,2}\\.\\d{2}"));
    if (day <= today || ahead.match(typed).hasMatch() || year.match(typed).hasMatch())
        return day;
    if (today.daysTo(day) <= week)
        return day.addDays(-week);
    return today.daysTo(day) > halfYear ? day.addYears(-1) : day;
}

std::optional<QDateTime> joined(const QString &dayText, const QString &timeText, const QDateTime &now)
{
    std::optional<QDate> day = now.date();
    std::optional<QTime> time;
    if (!dayText.isEmpty()) {
        static const QRegularExpression today(QStringLiteral("^(heute|today)$"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression yesterday(QStringLiteral("^(gestern|yesterday)$"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression before(QStringLiteral("^(vorgestern|the day before yesterday)$"), QRegularExpression::CaseInsensitiveOption);
        if (today.match(dayText).hasMatch())
            day = now.date();
        else if (yesterday.match(dayText).hasMatch())
            day = now.date().addDays(-1);
        else if (before.match(dayText).hasMatch())
            day = now.date().addDays(-2);
        else if ((day = parseDay(dayText, now.date())))
            day = lookBack(dayText, *day, now.date());
    }
    if (!timeText.isEmpty() && !(time = parseTime(timeText)))
        return std::nullopt;
    if (!day)
        return std::nullopt;
    if (!time)
        time = *day == now.date() ? now.time() : QTime(12, 0);
    return QDateTime(*day, *time);
}

}  // namespace

std::optional<QDateTime> parseMoment(QStringView typed, const QDateTime &now)
{
    static const QRegularExpression filler(QStringLiteral("(^|\\s)(um|at|gegen|on)(?=\\s)|,(?=\\s|$)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression isoTime(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})T(?=\\d)"));
    QString text = typed.toString();
    text.replace(isoTime, QStringLiteral("\\1 "));
    text = text.replace(filler, QStringLiteral(" ")).simplified();
    if (text.isEmpty() || text.compare(QLatin1String("jetzt"), Qt::CaseInsensitive) == 0 || text.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0)
        return now;
    const QStringList words = text.split(u' ');
    for (qsizetype split = words.size(); split >= 0; --split) {
        const QString head = words.first(split).join(u' ');
        const QString tail = words.sliced(split).join(u' ');
        if (const auto moment = joined(head, tail, now))
            return moment;
        if (const auto moment = joined(tail, head, now))
            return moment;
    }
    return std::nullopt;
}

}  // namespace kontor::model
