// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taskschedule.h"

#include "core/model/partialdate.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace kontor::model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

const QString dueOnKey = QStringLiteral("due_on");
const QString dueTimeKey = QStringLiteral("due_time");
const QString zoneKey = QStringLiteral("zone");
const QString repeatKey = QStringLiteral("repeat");
const QString remindKey = QStringLiteral("remind_at");

QTimeZone zoneOf(const FieldMap &task)
{
    const QTimeZone zone(task.value(zoneKey).toString().toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

/// The clock on the wall as if it were UTC: differences of it do not know daylight saving.
QDateTime onTheWall(const QDateTime &moment)
{
    return {moment.date(), moment.time(), Qt::UTC};
}

}  // namespace

QDate dueDay(const FieldMap &task)
{
    const auto date = PartialDate::fromIso(task.value(dueOnKey).toString());
    return date && date->isFull() ? QDate(date->year, date->month, date->day) : QDate();
}

QTime dueTime(const FieldMap &task)
{
    return QTime::fromString(task.value(dueTimeKey).toString(), QStringLiteral("HH:mm"));
}

QDateTime dueMoment(const FieldMap &task)
{
    const QDate day = dueDay(task);
    if (!day.isValid())
        return {};
    const QTime time = dueTime(task);
    return {day, time.isValid() ? time : QTime(startOfWork, 0), zoneOf(task)};
}

QVariant reminderBefore(const FieldMap &task, int minutes)
{
    const QDateTime due = dueMoment(task);
    return due.isValid() ? QVariant(due.toMSecsSinceEpoch() - qint64(minutes) * 60'000) : QVariant();
}

Result<FieldMap> checkedTask(FieldMap changes, const FieldMap &task)
{
    FieldMap after = task;
    after.insert(changes);
    const QString time = changes.value(dueTimeKey).toString();
    if (!time.isEmpty() && !dueTime(changes).isValid())
        return fail(ErrorCode::Invalid, Text::tr("\"%1\" is no time. Write it as 14:30.").arg(time.left(40)));
    const QString zone = changes.value(zoneKey).toString();
    if (!zone.isEmpty() && !QTimeZone(zone.toLatin1()).isValid())
        return fail(ErrorCode::Invalid, Text::tr("There is no time zone \"%1\".").arg(zone.left(40)));
    if (!time.isEmpty() && after.value(zoneKey).toString().isEmpty())
        changes.insert(zoneKey, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    if (const QString repeat = changes.value(repeatKey).toString(); !repeat.isEmpty()) {
        const auto rule = Recurrence::fromRule(repeat);
        if (!rule)
            return fail(ErrorCode::Invalid, Text::tr("Kontor does not know how to repeat \"%1\".").arg(repeat.left(80)));
        changes.insert(repeatKey, rule->anchoredAt(dueDay(after)).toRule());
    }
    return changes;
}

QVariant movedReminder(const FieldMap &before, const FieldMap &after)
{
    const QVariant remind = before.value(remindKey);
    const QDateTime was = dueMoment(before);
    const QDateTime is = dueMoment(after);
    if (!remind.isValid() || !was.isValid())
        return remind;
    if (!is.isValid())
        return {};
    const QTimeZone zone = zoneOf(after);
    const qint64 distance = onTheWall(was).msecsTo(onTheWall(QDateTime::fromMSecsSinceEpoch(remind.toLongLong(), zoneOf(before))));
    const QDateTime wall = onTheWall(is).addMSecs(distance);
    const qint64 moved = QDateTime(wall.date(), wall.time(), zone).toMSecsSinceEpoch();
    // Put off until after the old time: that says nothing about the new one.
    return dueTime(after).isValid() ? std::min(moved, is.toMSecsSinceEpoch()) : moved;
}

std::optional<FieldMap> nextTask(const FieldMap &done, QDate today)
{
    const auto rule = Recurrence::fromRule(done.value(repeatKey).toString());
    if (!rule)
        return std::nullopt;
    const QDate due = dueDay(done);
    const auto next = nextOccurrence(*rule, due.isValid() ? due : today, today);
    if (!next)
        return std::nullopt;
    FieldMap task = done;
    for (const char *key : {"id", "done_at", "deleted_at"})
        task.remove(QString::fromLatin1(key));
    task.insert(dueOnKey, next->day.toString(Qt::ISODate));
    task.insert(repeatKey, next->rest.toRule());
    if (const QVariant remind = movedReminder(done, task); remind.isValid())
        task.insert(remindKey, remind);
    return task;
}

}  // namespace kontor::model
