// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/relativetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace kontor::widgets {
namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
/// Beyond this a number of days tells less than the date.
constexpr qint64 countedDays = 30;

/// A locale's date format without the year and what ties the year to the rest: "dd.MM.yy" → "dd.MM.".
QString withoutYear(QString format)
{
    static const QRegularExpression yearAtEnd(QStringLiteral(R"([^\p{L}.']*y+[^\p{L}]*$)"));
    static const QRegularExpression yearAtStart(QStringLiteral(R"(^y+[^\p{L}]*)"));
    return format.remove(yearAtEnd).remove(yearAtStart);
}

QString withinDay(qint64 distance, bool ahead)
{
    const qint64 length = qAbs(distance);
    if (length < minuteMs)
        return QCoreApplication::translate("RelativeText", "just now");
    const bool minutes = length < hourMs;
    const int n = int(minutes ? length / minuteMs : length / hourMs);
    if (ahead)
        return minutes ? QCoreApplication::translate("RelativeText", "in %n min.", nullptr, n)
                       : QCoreApplication::translate("RelativeText", "in %n hr.", nullptr, n);
    return minutes ? QCoreApplication::translate("RelativeText", "%n min. ago", nullptr, n)
                   : QCoreApplication::translate("RelativeText", "%n hr. ago", nullptr, n);
}

}  // namespace

QString shortDay(QDate day, QDate today, const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return locale.toString(day, day.year() == today.year() ? withoutYear(format) : format);
}

QString yearsAgo(QDate day, QDate today)
{
    constexpr double daysOfYear = 365.2425;
    return QCoreApplication::translate("RelativeText", "%n year(s) ago", nullptr, qRound(double(day.daysTo(today)) / daysOfYear));
}

QString relativeTime(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const bool ahead = ms > nowMs;
    // Right after midnight "vor 5 Min." says more than "gestern".
    if (day == today || qAbs(ms - nowMs) < hourMs)
        return withinDay(nowMs - ms, ahead);
    if (day == today.addDays(-1))
        return QCoreApplication::translate("RelativeText", "yesterday");
    if (day == today.addDays(1))
        return QCoreApplication::translate("RelativeText", "tomorrow");
    return shortDay(day, today, locale);
}

QString dueText(QDate due, QDate today, const QLocale &locale)
{
    if (!due.isValid())
        return {};
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return QCoreApplication::translate("RelativeText", "today");
    if (days == 1)
        return QCoreApplication::translate("RelativeText", "tomorrow");
    if (days == -1)
        return QCoreApplication::translate("RelativeText", "since yesterday");
    if (days < -countedDays)
        return QCoreApplication::translate("RelativeText", "since %1", "a date").arg(shortDay(due, today, locale));
    if (days < 0)
        return QCoreApplication::translate("RelativeText", "%n days overdue", nullptr, int(-days));
    QString weekday = locale.dayName(due.dayOfWeek(), QLocale::ShortFormat);
    if (weekday.endsWith(u'.'))
        weekday.chop(1);
    return QStringLiteral("%1, %2").arg(weekday, shortDay(due, today, locale));
}

Urgency dueUrgency(QDate due, QDate today)
{
    if (!due.isValid())
        return Urgency::NothingPlanned;
    if (due < today)
        return Urgency::Overdue;
    return due == today ? Urgency::Today : Urgency::Planned;
}

QString dayHeading(QDate day, QDate today, const QLocale &locale)
{
    if (day == today)
        return QCoreApplication::translate("RelativeText", "Today");
    if (day == today.addDays(-1))
        return QCoreApplication::translate("RelativeText", "Yesterday");
    if (day == today.addDays(1))
        return QCoreApplication::translate("RelativeText", "Tomorrow");
    const QString format = locale.dateFormat(QLocale::LongFormat);
    if (day.year() != today.year())
        return locale.toString(day, format);
    static const QRegularExpression year(QStringLiteral(R"([,\s]*\by+\b)"));
    return locale.toString(day, QString(format).remove(year));
}

bool isMonthGroup(QDate day, QDate today)
{
    return day.daysTo(today) > 6;
}

QString monthHeading(QDate month, const QLocale &locale)
{
    return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(month.month()), QString::number(month.year()));
}

}  // namespace kontor::widgets
