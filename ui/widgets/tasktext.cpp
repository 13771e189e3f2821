// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tasktext.h"

#include "core/model/catalogue.h"
#include "ui/widgets/relativetext.h"

#include <QCoreApplication>
#include <QHash>

namespace kontor::widgets {

namespace {

using Every = model::Recurrence::Every;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TaskText)
};

QString everyText(const model::Recurrence &rule)
{
    const int n = rule.interval;
    switch (rule.every) {
    case Every::Day: return n == 1 ? Text::tr("every day") : Text::tr("every %n days", nullptr, n);
    case Every::Week: return n == 1 ? Text::tr("every week") : Text::tr("every %n weeks", nullptr, n);
    case Every::Month: return n == 1 ? Text::tr("every month") : Text::tr("every %n months", nullptr, n);
    case Every::Year: return n == 1 ? Text::tr("every year") : Text::tr("every %n years", nullptr, n);
    }
    return {};
}

QString weekdayList(const QList<int> &weekdays, const QLocale &locale)
{
    QStringList names;
    for (const int weekday : weekdays)
        names << locale.standaloneDayName(weekday, QLocale::LongFormat);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return Text::tr("%1 and %2", "Monday, Tuesday and Friday").arg(names.join(QStringLiteral(", ")), last);
}

/// "2. Montag", "last Friday", "15.", "last day"
QString dayInMonth(const model::Recurrence &rule, const QLocale &locale)
{
    if (rule.nth != 0) {
        const QString weekday = locale.standaloneDayName(rule.weekdays.value(0, 1), QLocale::LongFormat);
        switch (rule.nth) {
        case 1: return Text::tr("first %1", "weekday").arg(weekday);
        case 2: return Text::tr("second %1", "weekday").arg(weekday);
        case 3: return Text::tr("third %1", "weekday").arg(weekday);
        case 4: return Text::tr("fourth %1", "weekday").arg(weekday);
        case 5: return Text::tr("fifth %1", "weekday").arg(weekday);
        default: return Text::tr("last %1", "weekday").arg(weekday);
        }
    }
    if (rule.monthDay < 0)
        return Text::tr("last day", "of the month");
    // Languages that say 1st, 2nd, 3rd get them through the plural forms of numbers that behave alike.
    switch (rule.monthDay) {
    case 1:
    case 21:
    case 31: return Text::tr("%1st", "day of the month").arg(rule.monthDay);
    case 2:
    case 22: return Text::tr("%1nd", "day of the month").arg(rule.monthDay);
    case 3:
    case 23: return Text::tr("%1rd", "day of the month").arg(rule.monthDay);
    default: return Text::tr("%1th", "day of the month").arg(rule.monthDay);
    }
}

}  // namespace

QString repeatText(const model::Recurrence &rule, const QLocale &locale)
{
    QString text;
    if (rule.every == Every::Week && rule.interval == 1 && rule.weekdays == QList<int>{1, 2, 3, 4, 5})
        text = Text::tr("every weekday");
    else if (rule.every == Every::Week && rule.interval == 1 && !rule.weekdays.isEmpty())
        text = Text::tr("every %1", "weekday").arg(weekdayList(rule.weekdays, locale));
    else if (rule.every == Every::Week && !rule.weekdays.isEmpty())
        text = Text::tr("%1 on %2", "every 2 weeks on Monday").arg(everyText(rule), weekdayList(rule.weekdays, locale));
    else if (rule.every == Every::Month && (rule.nth != 0 || rule.monthDay != 0))
        text = Text::tr("%1 on the %2", "every month on the 15th").arg(everyText(rule), dayInMonth(rule, locale));
    else if (rule.every == Every::Year && rule.month != 0 && rule.monthDay > 0)
        text = Text::tr("%1 on %2", "every year on 24 December")
                   .arg(everyText(rule), locale.toString(QDate(2000, rule.month, rule.monthDay), Text::tr("d MMMM", "a day without the year")));
    else
        text = everyText(rule);
    if (rule.count > 0)
        text = Text::tr("%1, %n time(s)", "every Monday, 5 times", rule.count).arg(text);
    if (rule.until.isValid())
        text = Text::tr("%1, until %2", "every Monday, until a day").arg(text, locale.toString(rule.until, Text::tr("yyyy-MM-dd", "a day with the year")));
    return text;
}

QString timeText(QTime time, const QLocale &locale)
{
    return time.isValid() ? locale.toString(time, QStringLiteral("HH:mm")) : QString();
}

QString dueLine(QDate day, QTime time, QDate today, const QLocale &locale)
{
    const QString text = dueText(day, today, locale);
    return time.isValid() && !text.isEmpty() ? QString(text + QStringLiteral(" · ") + timeText(time, locale)) : text;
}

QString leadText(int minutes)
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    if (minutes == 0)
        return Text::tr("At the time");
    if (minutes % day == 0)
        return Text::tr("%n day(s) before", nullptr, minutes / day);
    return minutes % hour == 0 ? Text::tr("%n hour(s) before", nullptr, minutes / hour) : Text::tr("%n min. before", nullptr, minutes);
}

QString taskIcon(const QString &kind)
{
    static const QHash<QString, QString> icons{{QStringLiteral("call"), QStringLiteral("phone")},
                                               {QStringLiteral("mail"), QStringLiteral("mail")},
                                               {QStringLiteral("meeting"), QStringLiteral("users")},
                                               {QStringLiteral("letter"), QStringLiteral("file-text")},
                                               {QStringLiteral("follow_up"), QStringLiteral("rotate-ccw")},
                                               {QStringLiteral("review"), QStringLiteral("badge-check")}};
    return icons.value(kind);
}

QString taskKindLabel(const QString &kind)
{
    const model::FieldDef *field = model::Catalogue::get().field(u"task", u"kind");
    for (const model::Choice &choice : field->choices) {
        if (kind == QLatin1String(choice.code))
            return model::catalogueText(choice.label);
    }
    return kind.isEmpty() ? taskKindLabel(QStringLiteral("task")) : kind;
}

QStringList taskKinds()
{
    QStringList codes;
    for (const model::Choice &choice : model::Catalogue::get().field(u"task", u"kind")->choices)
        codes << QString::fromLatin1(choice.code);
    return codes;
}

}  // namespace kontor::widgets
