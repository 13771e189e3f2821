// SPDX-License-Identifier: GPL-3.0-or-later

// Tasks: what commands do to them, and what the queries of the desk find.

#include "core/queries/contactlist.h"
#include "core/queries/lookups.h"
#include "core/queries/tasklist.h"

#include "core/commands/contactcommands.h"
#include "core/commands/taskcommands.h"
#include "core/commands/undo.h"

#include "tests/support/kontorfile.h"

#include <sql_queries.h>

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;
using model::FieldMap;
using model::TaskId;
using queries::TaskSection;

namespace {

const QDate today(2026, 1, 15);  // a Thursday; what testNowMs says

FieldMap fields(const char *title, const char *due = "", std::initializer_list<std::pair<const char *, QVariant>> more = {})
{
    FieldMap map{{QStringLiteral("title"), text(title)}};
    if (*due != '\0')
        map.insert(QStringLiteral("due_on"), text(due));
    for (const auto &[key, value] : more)
        map.insert(QString::fromLatin1(key), value);
    return map;
}

TaskId add(KontorFile &file, const FieldMap &task, const ContactId &contact = {})
{
    return requireValue(commands::createTask(file.session(), contact, task));
}

queries::TaskSpec spec()
{
    queries::TaskSpec all;
    all.today = today;
    all.mostDone = 100;
    return all;
}

QStringList titles(const QList<queries::TaskRow> &tasks)
{
    QStringList list;
    for (const queries::TaskRow &task : tasks)
        list << task.title;
    return list;
}

QStringList listed(KontorFile &file, const queries::TaskSpec &wanted)
{
    return titles(requireValue(queries::taskList(file.database().reader(), wanted)));
}

queries::TaskRow task(KontorFile &file, const TaskId &id)
{
    return requireValue(queries::taskById(file.database().reader(), id));
}

QString nextDue(KontorFile &file, const ContactId &contact)
{
    return file.scalar("SELECT i.next_due FROM contact_index i JOIN contact c ON c.n = i.n WHERE c.id = x'" + contact.toBytes().toHex() + "'").toString();
}

}  // namespace

TEST_CASE("Tasks stand in their sections, in order")
{
    KontorFile file;
    add(file, fields("later", "2026-01-19"));
    add(file, fields("undated"));
    add(file, fields("today at ten", "2026-01-15", {{"due_time", text("10:00")}}));
    add(file, fields("tomorrow", "2026-01-16"));
    add(file, fields("sunday", "2026-01-18"));
    add(file, fields("today", "2026-01-15"));
    add(file, fields("long overdue", "2025-12-01"));
    add(file, fields("overdue", "2026-01-14"));
    const TaskId done = add(file, fields("done", "2026-01-10"));
    requireValue(commands::setTaskDone(file.session(), done, true));
    CHECK(listed(file, spec()) == QStringList{"long overdue", "overdue", "today", "today at ten", "tomorrow", "sunday", "later", "undated", "done"});
    const auto snapshot = requireValue(queries::taskSnapshot(file.database().reader(), spec()));
    CHECK(snapshot.counts == std::array<qsizetype, queries::taskSectionCount>{2, 2, 1, 1, 1, 1, 1});
    queries::TaskSpec soon = spec();
    soon.before = today.addDays(1);
    soon.limit = 3;
    soon.mostDone = 0;
    CHECK(listed(file, soon) == QStringList{"long overdue", "overdue", "today"});
    CHECK(requireValue(queries::dueTaskCount(file.database().reader(), today)) == 4);
    CHECK(titles(requireValue(queries::tasksBetween(file.database().reader(), QDate(2026, 1, 12), QDate(2026, 1, 18))))
          == QStringList{"overdue", "today", "today at ten", "tomorrow", "sunday"});
    CHECK(titles(requireValue(queries::tasksBetween(file.database().reader(), QDate(2026, 1, 5), QDate(2026, 1, 11)))) == QStringList{"done"});
    CHECK(queries::sectionOf(QDate(2026, 1, 18), QDate(2026, 1, 18)) == TaskSection::Today);
    CHECK(queries::sectionOf(QDate(2026, 1, 19), QDate(2026, 1, 18)) == TaskSection::Tomorrow);
    CHECK(queries::sectionOf(QDate(2026, 1, 20), QDate(2026, 1, 18)) == TaskSection::Later);
}

TEST_CASE("Tasks are filtered by person, kind, and words")
{
    KontorFile file;
    const ContactId mueller = requireValue(commands::createContact(file.session(), personDraft("Käthe", "Müller")));
    add(file, fields("Angebot", "2026-01-15", {{"assignee", text("Eva")}, {"kind", text("call")}}));
    add(file, fields("Rechnung ÜBER 100 %", "2026-01-16", {{"assignee", text("Jan")}}));
    add(file, fields("Ablage", "2026-01-17"), mueller);
    queries::TaskSpec mine = spec();
    mine.mine = text("Eva");
    CHECK(listed(file, mine) == QStringList{"Angebot", "Ablage"});
    queries::TaskSpec calls = spec();
    calls.kind = text("call");
    CHECK(listed(file, calls) == QStringList{"Angebot"});
    queries::TaskSpec plain = spec();
    plain.kind = text("task");
    CHECK(listed(file, plain) == QStringList{text("Rechnung ÜBER 100 %"), text("Ablage")});
    const auto found = [&](const char *words) {
        queries::TaskSpec wanted = spec();
        wanted.text = text(words);
        return listed(file, wanted);
    };
    CHECK(found("über") == QStringList{text("Rechnung ÜBER 100 %")});
    CHECK(found("100 %") == QStringList{text("Rechnung ÜBER 100 %")});
    CHECK(found("müller") == QStringList{"Ablage"});
    CHECK(found("x%").isEmpty());
    CHECK(requireValue(queries::dueTaskCount(file.database().reader(), today.addDays(5), text("Jan"))) == 2);
}

TEST_CASE("Tasks of contacts out of sight are out of sight")
{
    KontorFile file;
    const ContactId contact = requireValue(commands::createContact(file.session(), personDraft("Eva", "Klein")));
    const TaskId id = add(file, fields("x", "2026-01-15", {{"remind_at", testNowMs}}), contact);
    CHECK(listed(file, spec()).size() == 1);
    requireValue(commands::deleteContacts(file.session(), {contact}));
    CHECK(listed(file, spec()).isEmpty());
    CHECK(requireValue(queries::dueTaskCount(file.database().reader(), today)) == 0);
    CHECK(requireValue(queries::dueReminders(file.database().reader(), 0, testNowMs)).isEmpty());
    CHECK(queries::taskById(file.database().reader(), id).error().code == ErrorCode::NotFound);
    CHECK(queries::taskById(file.database().reader(), TaskId(file.database().ids().next())).error().code == ErrorCode::NotFound);
}

TEST_CASE("A repeating task that is ticked off makes its next one in the same step")
{
    KontorFile file;
    const ContactId contact = requireValue(commands::createContact(file.session(), personDraft("Eva", "Klein")));
    const TaskId id = add(file, fields("Wartung", "2026-01-12", {{"repeat", text("FREQ=WEEKLY")}, {"due_time", text("10:00")}, {"zone", text("Europe/Berlin")},
                                                                  {"assignee", text("Eva")}, {"note", text("mit Leiter")}, {"kind", text("meeting")}}), contact);
    CHECK(task(file, id).repeat == text("FREQ=WEEKLY;BYDAY=MO"));
    CHECK(requireValue(commands::setTaskDone(file.session(), id, true)));
    CHECK_FALSE(requireValue(commands::setTaskDone(file.session(), id, true)));
    const auto tasks = requireValue(queries::tasksOfContact(file.database().reader(), contact, true));
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].dueOn == QDate(2026, 1, 19));
    CHECK(tasks[0].dueTime == QTime(10, 0));
    CHECK(tasks[0].assignee == text("Eva"));
    CHECK(tasks[0].note == text("mit Leiter"));
    CHECK(tasks[0].kind == text("meeting"));
    CHECK(tasks[1].isDone());
    CHECK(nextDue(file, contact) == text("2026-01-19"));
    requireValue(commands::undo(file.session()));
    CHECK(requireValue(queries::tasksOfContact(file.database().reader(), contact, true)).size() == 1);
    CHECK(nextDue(file, contact) == text("2026-01-12"));
    requireValue(commands::redo(file.session()));
    CHECK(nextDue(file, contact) == text("2026-01-19"));
}

TEST_CASE("Done and schedule next keeps contact, person and repetition")
{
    KontorFile file;
    const ContactId contact = requireValue(commands::createContact(file.session(), personDraft("Eva", "Klein")));
    const TaskId id = add(file, fields("Anruf", "2026-01-15", {{"assignee", text("Eva")}, {"repeat", text("FREQ=MONTHLY")}}), contact);
    const TaskId next = requireValue(commands::doneAndPlanNext(file.session(), id, fields("Nachfassen", "2026-01-20")));
    CHECK(task(file, id).isDone());
    CHECK(task(file, next).contact == contact);
    CHECK(task(file, next).assignee == text("Eva"));
    CHECK(task(file, next).repeat == text("FREQ=MONTHLY;BYMONTHDAY=15"));
    CHECK(file.number("SELECT count(*) FROM task WHERE deleted_at IS NULL") == 2);
    requireValue(commands::undo(file.session()));
    CHECK_FALSE(task(file, id).isDone());
    CHECK(file.number("SELECT count(*) FROM task WHERE deleted_at IS NULL") == 1);
}

TEST_CASE("A task that changes its contact is shown at the new one, and undo brings it back")
{
    KontorFile file;
    const ContactId first = requireValue(commands::createContact(file.session(), personDraft("Eva", "Klein")));
    const ContactId second = requireValue(commands::createContact(file.session(), personDraft("Jan", "Groß")));
    const TaskId id = add(file, fields("x", "2026-01-20"), first);
    requireValue(commands::editTask(file.session(), id, {{QStringLiteral("contact_id"), second.toBytes()}}));
    CHECK((nextDue(file, first).isEmpty() && nextDue(file, second) == text("2026-01-20")));
    requireValue(commands::undo(file.session()));
    CHECK((nextDue(file, second).isEmpty() && nextDue(file, first) == text("2026-01-20")));
    const ContactId nobody(file.database().ids().next());
    CHECK(commands::editTask(file.session(), id, {{QStringLiteral("contact_id"), nobody.toBytes()}}).error().code == ErrorCode::NotFound);
    CHECK(commands::editTask(file.session(), id, {{QStringLiteral("due_time"), text("26:00")}}).error().code == ErrorCode::Invalid);
}

TEST_CASE("Many tasks are moved, assigned, ticked off and deleted as one step each")
{
    KontorFile file;
    const ContactId contact = requireValue(commands::createContact(file.session(), personDraft("Eva", "Klein")));
    QList<TaskId> ids;
    for (const char *day : {"2026-01-10", "2026-01-11", "2026-01-20"})
        ids << add(file, fields(day, day, {{"remind_at", testNowMs}}), contact);
    CHECK(requireValue(commands::moveTasks(file.session(), ids, QDate(2026, 1, 20))) == 2);
    CHECK(nextDue(file, contact) == text("2026-01-20"));
    CHECK(*task(file, ids[0]).remindAt == testNowMs + 10 * 86'400'000LL);
    requireValue(commands::undo(file.session()));
    CHECK(nextDue(file, contact) == text("2026-01-10"));
    CHECK(requireValue(commands::assignTasks(file.session(), ids, text("Eva"))) == 3);
    CHECK(requireValue(commands::setTasksDone(file.session(), ids, true)) == 3);
    CHECK(nextDue(file, contact).isEmpty());
    CHECK(requireValue(commands::deleteTasks(file.session(), ids)) == 3);
    CHECK(listed(file, spec()).isEmpty());
    requireValue(commands::undo(file.session()));
    CHECK(listed(file, spec()).size() == 3);
    CHECK(requireValue(commands::moveTasks(file.session(), ids, {})) == 3);
    CHECK_FALSE(task(file, ids[0]).dueOn.isValid());
}

TEST_CASE("Reminders come due in order, and once shown only after that")
{
    KontorFile file;
    const auto reader = [&]() -> storage::Connection & { return file.database().reader(); };
    add(file, fields("second", "2026-01-15", {{"remind_at", testNowMs - 1'000}}));
    const TaskId first = add(file, fields("first", "2026-01-15", {{"remind_at", testNowMs - 5'000}}));
    add(file, fields("ahead", "2026-01-15", {{"remind_at", testNowMs + 60'000}, {"assignee", text("Jan")}}));
    CHECK_FALSE(requireValue(queries::remindersShown(reader())).has_value());
    CHECK(titles(requireValue(queries::dueReminders(reader(), 0, testNowMs))) == QStringList{"first", "second"});
    CHECK(requireValue(queries::nextReminder(reader(), testNowMs)) == testNowMs + 60'000);
    CHECK_FALSE(requireValue(queries::nextReminder(reader(), testNowMs, text("Eva"))).has_value());
    const QByteArray kinds = "SELECT count(*) FROM command";
    const qint64 commandsBefore = file.number(kinds);
    requireValue(commands::noteRemindersShown(file.session(), testNowMs));
    CHECK(file.number(kinds) == commandsBefore);
    CHECK(requireValue(queries::remindersShown(reader())) == testNowMs);
    CHECK(requireValue(queries::dueReminders(reader(), testNowMs, testNowMs)).isEmpty());
    requireValue(commands::snoozeTasks(file.session(), {first}, testNowMs + 600'000));
    CHECK(titles(requireValue(queries::dueReminders(reader(), testNowMs, testNowMs + 600'000))) == QStringList{"ahead", "first"});
    requireValue(commands::setTaskDone(file.session(), first, true));
    CHECK(titles(requireValue(queries::dueReminders(reader(), testNowMs, testNowMs + 600'000))) == QStringList{"ahead"});
}

TEST_CASE("No query of tasks walks the table or sorts the list")
{
    KontorFile file;
    struct Query {
        const sql::SqlText &sql;
        bool maySort;  ///< where the rows are bounded by a range or a contact
    };
    const Query asked[] = {{sql::task_open_numbers, false}, {sql::task_undated_numbers, false}, {sql::task_done_numbers, false}, {sql::task_rows, false},
                           {sql::task_between, true}, {sql::task_of_contact, true}, {sql::task_reminders, false}, {sql::task_next_reminder, false},
                           {sql::task_due_count, false}};
    for (const Query &query : asked) {
        storage::Statement plan = file.connection().statement(QByteArray("EXPLAIN QUERY PLAN ") + query.sql.text);
        while (requireValue(plan.step())) {
            const QString step = plan.text(3);
            INFO(query.sql.text << "\n" << step.toStdString());
            // One's own names are a handful.
            if (step.startsWith(QStringLiteral("SCAN m")))
                continue;
            const bool walks = step.startsWith(QStringLiteral("SCAN")) && !step.contains(QStringLiteral("INDEX"));
            CHECK_FALSE((walks && step != QStringLiteral("SCAN d") && !step.contains(QStringLiteral("subquery")) && !step.contains(QStringLiteral("CONSTANT"))));
            CHECK((query.maySort || !step.contains(QStringLiteral("TEMP B-TREE"))));
        }
    }
}
