// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/taskcommands.h"

#include "core/commands/contactcommands.h"
#include "core/commands/scopecommands.h"
#include "core/model/taskschedule.h"

#include <QCoreApplication>
#include <QDateTime>

#include <functional>

namespace kontor::commands {

using model::ContactId;
using model::FieldMap;
using model::TaskId;

namespace {

const QString remindKey = QStringLiteral("remind_at");
const QString dueOnKey = QStringLiteral("due_on");

QDate today(const CommandContext &context)
{
    return QDateTime::fromMSecsSinceEpoch(context.now()).date();
}

Result<qint64> forEachTask(const Session &session, const QString &kind, const QList<TaskId> &tasks, const JobControl &control,
                           const std::function<Result<bool>(CommandContext &, const TaskId &)> &work)
{
    return forEachRecord(session, {kind, {{QStringLiteral("count"), tasks.size()}}, {}}, tasks.size(), QCoreApplication::translate("Commands", "Changing tasks"), control,
                         [&](CommandContext &context, qsizetype index) { return work(context, tasks[index]); });
}

/// What this computer has shown stays with it.
Result<void> noteShown(const Session &session, const char *key, qint64 until)
{
    return session.database->write([&](Transaction &transaction) -> Result<void> {
        storage::Statement note = transaction.statement(QByteArray("INSERT INTO setting(key, value) VALUES(?1, ?2)"
                                                                   " ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
        note.bind(QString::fromLatin1(key), QString::number(until));
        return note.run();
    });
}

}  // namespace

Result<Uuid> insertTask(CommandContext &context, const Uuid &contact, const FieldMap &fields)
{
    KONTOR_ASSIGN(FieldMap task, model::checkedTask(fields));
    if (!contact.isNull()) {
        KONTOR_TRY(context.read(u"contact", contact));
        task.insert(QStringLiteral("contact_id"), contact.toBytes());
    } else if (const Uuid named = model::toUuid(task.value(QStringLiteral("contact_id"))); !named.isNull()) {
        KONTOR_TRY(context.read(u"contact", named));
    }
    const Uuid about = model::toUuid(task.value(QStringLiteral("contact_id")));
    if (!about.isNull() && !task.contains(QStringLiteral("scope"))) {
        KONTOR_ASSIGN(const QVariant scope, scopeOfContacts(context, {about}));
        if (scope.isValid())
            task.insert(QStringLiteral("scope"), scope);
    }
    return context.insert(u"task", task);
}

Result<bool> updateTask(CommandContext &context, const Uuid &id, const FieldMap &wanted)
{
    KONTOR_ASSIGN(const FieldMap before, context.read(u"task", id));
    KONTOR_ASSIGN(FieldMap changes, model::checkedTask(wanted, before));
    if (const Uuid contact = model::toUuid(changes.value(QStringLiteral("contact_id"))); !contact.isNull()) {
        KONTOR_TRY(context.read(u"contact", contact));
        KONTOR_ASSIGN(const QVariant scope, scopeOfContacts(context, {contact}));
        changes.insert(QStringLiteral("scope"), scope);
    }
    const bool moves = changes.contains(dueOnKey) || changes.contains(QStringLiteral("due_time")) || changes.contains(QStringLiteral("zone"));
    if (moves && !changes.contains(remindKey)) {
        FieldMap after = before;
        after.insert(changes);
        changes.insert(remindKey, model::movedReminder(before, after));
    }
    return context.update(u"task", id, changes);
}

Result<bool> finishTask(CommandContext &context, const Uuid &id)
{
    KONTOR_ASSIGN(const FieldMap task, context.read(u"task", id));
    if (task.contains(QStringLiteral("done_at")))
        return false;
    KONTOR_TRY(context.update(u"task", id, {{QStringLiteral("done_at"), context.now()}}));
    if (const auto next = model::nextTask(task, today(context)))
        KONTOR_TRY(context.insert(u"task", *next));
    return true;
}

Result<Uuid> finishAndPlan(CommandContext &context, const Uuid &done, const FieldMap &next)
{
    KONTOR_ASSIGN(const FieldMap task, context.read(u"task", done));
    KONTOR_TRY(context.update(u"task", done, {{QStringLiteral("done_at"), context.now()}}));
    FieldMap fields;
    for (const char *key : {"contact_id", "assignee", "repeat", "scope", "owner"}) {
        if (const QVariant value = task.value(QString::fromLatin1(key)); value.isValid())
            fields.insert(QString::fromLatin1(key), value);
    }
    fields.insert(next);
    return insertTask(context, {}, fields);
}

Result<TaskId> createTask(const Session &session, const ContactId &contact, const FieldMap &fields)
{
    return runCommand(session, {QStringLiteral("task.add"), {}, {}}, [&](CommandContext &context) -> Result<TaskId> {
        KONTOR_ASSIGN(const Uuid id, insertTask(context, contact, fields));
        return TaskId(id);
    });
}

Result<bool> editTask(const Session &session, const TaskId &id, const FieldMap &changes)
{
    return runCommand(session, {QStringLiteral("task.edit"), {}, {}}, [&](CommandContext &context) { return updateTask(context, id, changes); });
}

Result<bool> setTaskDone(const Session &session, const TaskId &id, bool done)
{
    return runCommand(session, {done ? QStringLiteral("task.done") : QStringLiteral("task.reopen"), {}, {}},
                      [&](CommandContext &context) -> Result<bool> {
        return done ? finishTask(context, id) : context.update(u"task", id, {{QStringLiteral("done_at"), QVariant()}});
    });
}

Result<TaskId> doneAndPlanNext(const Session &session, const TaskId &done, const FieldMap &next)
{
    return runCommand(session, {QStringLiteral("task.done-next"), {}, {}}, [&](CommandContext &context) -> Result<TaskId> {
        KONTOR_ASSIGN(const Uuid id, finishAndPlan(context, done, next));
        return TaskId(id);
    });
}

Result<void> deleteTask(const Session &session, const TaskId &id)
{
    return runCommand(session, {QStringLiteral("task.delete"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(u"task", id).map([](bool) {});
    });
}

Result<qint64> setTasksDone(const Session &session, const QList<TaskId> &tasks, bool done, const JobControl &control)
{
    return forEachTask(session, done ? QStringLiteral("task.done") : QStringLiteral("task.reopen"), tasks, control,
                       [done](CommandContext &context, const TaskId &id) -> Result<bool> {
        return done ? finishTask(context, id) : context.update(u"task", id, {{QStringLiteral("done_at"), QVariant()}});
    });
}

Result<qint64> moveTasks(const Session &session, const QList<TaskId> &tasks, QDate day, const JobControl &control)
{
    const QVariant due = day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
    return forEachTask(session, QStringLiteral("task.move"), tasks, control,
                       [due](CommandContext &context, const TaskId &id) { return updateTask(context, id, {{dueOnKey, due}}); });
}

Result<qint64> assignTasks(const Session &session, const QList<TaskId> &tasks, const QString &assignee, const JobControl &control)
{
    return forEachTask(session, QStringLiteral("task.assign"), tasks, control, [assignee](CommandContext &context, const TaskId &id) {
        return context.update(u"task", id, {{QStringLiteral("assignee"), assignee.isEmpty() ? QVariant() : QVariant(assignee)}});
    });
}

Result<qint64> snoozeTasks(const Session &session, const QList<TaskId> &tasks, qint64 remindAt)
{
    return forEachTask(session, QStringLiteral("task.snooze"), tasks, {},
                       [remindAt](CommandContext &context, const TaskId &id) { return context.update(u"task", id, {{remindKey, remindAt}}); });
}

Result<qint64> deleteTasks(const Session &session, const QList<TaskId> &tasks, const JobControl &control)
{
    return forEachTask(session, QStringLiteral("task.delete"), tasks, control,
                       [](CommandContext &context, const TaskId &id) { return context.remove(u"task", id); });
}

Result<void> noteRemindersShown(const Session &session, qint64 until)
{
    return noteShown(session, "reminders_shown", until);
}

Result<void> noteAssignmentsShown(const Session &session, qint64 until)
{
    return noteShown(session, "team_assigned_shown", until);
}

}  // namespace kontor::commands
