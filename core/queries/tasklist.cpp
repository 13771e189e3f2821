// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/tasklist.h"

#include "core/queries/lookups.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <sql_queries.h>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

namespace {

constexpr int mostOfWeek = 1'000;
constexpr int mostCounted = 1'000;
constexpr int mostReminders = 100;
/// Behind every day that can be written.
const QString endOfTime = QStringLiteral("A");

std::optional<qint64> optionalInteger(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

TaskRow readTask(const Statement &row)
{
    TaskRow task;
    task.n = row.integer(0);
    task.id = model::TaskId(row.uuid(1));
    task.title = row.text(2);
    task.kind = row.text(3);
    task.dueOn = QDate::fromString(row.text(4), Qt::ISODate);
    task.dueTime = QTime::fromString(row.text(5), QStringLiteral("HH:mm"));
    task.zone = row.text(6);
    task.repeat = row.text(7);
    task.remindAt = optionalInteger(row, 8);
    task.assignee = row.text(9);
    task.note = row.text(10);
    task.doneAt = optionalInteger(row, 11);
    task.contact = model::ContactId(row.uuid(12));
    task.contactName = row.text(13);
    task.activity = model::ActivityId(row.uuid(14));
    return task;
}

Result<QList<TaskRow>> readTasks(Statement query)
{
    QList<TaskRow> tasks;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return tasks;
        tasks << readTask(query);
    }
}

Result<void> addNumbers(Statement query, TaskSnapshot &snapshot, TaskSection section)
{
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        snapshot.numbers.push_back(query.integer(0));
        ++snapshot.counts[std::size_t(section)];
    }
}

}  // namespace

model::FieldMap TaskRow::fields() const
{
    model::FieldMap map{{QStringLiteral("title"), title}};
    const auto put = [&](const char *key, const QVariant &value) {
        if (value.isValid() && !(value.typeId() == QMetaType::QString && value.toString().isEmpty()))
            map.insert(QString::fromLatin1(key), value);
    };
    put("kind", kind);
    put("due_on", dueOn.toString(Qt::ISODate));
    put("due_time", dueTime.toString(QStringLiteral("HH:mm")));
    put("zone", zone);
    put("repeat", repeat);
    put("remind_at", remindAt ? QVariant(*remindAt) : QVariant());
    put("assignee", assignee);
    put("note", note);
    put("done_at", doneAt ? QVariant(*doneAt) : QVariant());
    put("contact_id", model::reference(contact));
    put("activity_id", model::reference(activity));
    return map;
}

TaskSection sectionOf(QDate due, QDate today)
{
    if (!due.isValid())
        return TaskSection::Undated;
    if (due < today)
        return TaskSection::Overdue;
    if (due <= today.addDays(1))
        return due == today ? TaskSection::Today : TaskSection::Tomorrow;
    return due <= today.addDays(7 - today.dayOfWeek()) ? TaskSection::ThisWeek : TaskSection::Later;
}

Result<TaskSnapshot> taskSnapshot(Connection &connection, const TaskSpec &spec)
{
    TaskSnapshot snapshot;
    const QString text = spec.text.trimmed().toCaseFolded();
    {
        // The order of days is the order of sections: the first number of the next section ends the one before.
        Statement open = connection.statement(sql::task_open_numbers);
        open.bind(spec.mine, spec.kind, text, spec.before.isValid() ? spec.before.toString(Qt::ISODate) : endOfTime, qint64(spec.limit));
        QString day;
        TaskSection section = TaskSection::Later;
        for (;;) {
            KONTOR_ASSIGN(const bool row, open.step());
            if (!row)
                break;
            snapshot.numbers.push_back(open.integer(0));
            if (const QString due = open.text(1); due != day) {
                day = due;
                const QDate date = QDate::fromString(due, Qt::ISODate);
                section = date.isValid() ? sectionOf(date, spec.today)
                          : due < spec.today.toString(Qt::ISODate) ? TaskSection::Overdue : TaskSection::Later;
            }
            ++snapshot.counts[std::size_t(section)];
        }
    }
    if (!spec.before.isValid() && (spec.limit < 0 || qsizetype(snapshot.numbers.size()) < spec.limit)) {
        Statement undated = connection.statement(sql::task_undated_numbers);
        undated.bind(spec.mine, spec.kind, text, spec.limit < 0 ? -1 : qint64(spec.limit) - qint64(snapshot.numbers.size()));
        KONTOR_TRY(addNumbers(std::move(undated), snapshot, TaskSection::Undated));
    }
    if (spec.mostDone > 0) {
        Statement done = connection.statement(sql::task_done_numbers);
        done.bind(spec.mine, spec.kind, text, qint64(spec.mostDone));
        KONTOR_TRY(addNumbers(std::move(done), snapshot, TaskSection::Done));
    }
    return snapshot;
}

Result<QList<TaskRow>> taskRows(Connection &connection, const std::vector<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    Statement query = connection.statement(sql::task_rows);
    query.bind(QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    KONTOR_ASSIGN(const QList<TaskRow> found, readTasks(std::move(query)));
    QHash<qint64, TaskRow> byNumber;
    for (const TaskRow &task : found)
        byNumber.insert(task.n, task);
    QList<TaskRow> tasks;
    for (const qint64 number : numbers) {
        if (const auto task = byNumber.constFind(number); task != byNumber.cend())
            tasks << *task;
    }
    return tasks;
}

Result<QList<TaskRow>> taskList(Connection &connection, const TaskSpec &spec)
{
    KONTOR_ASSIGN(const TaskSnapshot snapshot, taskSnapshot(connection, spec));
    return taskRows(connection, snapshot.numbers);
}

Result<QList<TaskRow>> tasksBetween(Connection &connection, QDate first, QDate last, const QString &mine)
{
    Statement query = connection.statement(sql::task_between);
    query.bind(mine, first.toString(Qt::ISODate), last.addDays(1).toString(Qt::ISODate), mostOfWeek);
    return readTasks(std::move(query));
}

Result<QList<TaskRow>> tasksOfContact(Connection &connection, const model::ContactId &contact, bool withDone, int limit)
{
    Statement query = connection.statement(sql::task_of_contact);
    query.bind(contact, withDone, limit);
    return readTasks(std::move(query));
}

Result<TaskRow> taskById(Connection &connection, const model::TaskId &id)
{
    Statement number = connection.statement(QByteArray("SELECT n FROM task WHERE id = ?1"));
    number.bind(id);
    KONTOR_ASSIGN(const bool found, number.step());
    const std::vector<qint64> numbers = found ? std::vector<qint64>{number.integer(0)} : std::vector<qint64>{};
    KONTOR_ASSIGN(const QList<TaskRow> tasks, taskRows(connection, numbers));
    if (tasks.isEmpty())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Queries", "This task is not in the file, or in the bin."));
    return tasks.first();
}

Result<qint64> dueTaskCount(Connection &connection, QDate today, const QString &mine)
{
    Statement query = connection.statement(sql::task_due_count);
    query.bind(today.addDays(1).toString(Qt::ISODate), mine, mostCounted);
    KONTOR_TRY(query.step());
    return query.integer(0);
}

Result<QList<TaskRow>> dueReminders(Connection &connection, qint64 shownUntil, qint64 now, const QString &mine)
{
    Statement query = connection.statement(sql::task_reminders);
    query.bind(shownUntil, now, mine, mostReminders);
    return readTasks(std::move(query));
}

Result<std::optional<qint64>> nextReminder(Connection &connection, qint64 after, const QString &mine)
{
    Statement query = connection.statement(sql::task_next_reminder);
    query.bind(after, mine);
    KONTOR_ASSIGN(const bool found, query.step());
    return found ? std::optional(query.integer(0)) : std::nullopt;
}

Result<std::optional<qint64>> remindersShown(Connection &connection)
{
    KONTOR_ASSIGN(const QString stored, setting(connection, QStringLiteral("reminders_shown")));
    bool ok = false;
    const qint64 until = stored.toLongLong(&ok);
    return ok ? std::optional(until) : std::nullopt;
}

}  // namespace kontor::queries
