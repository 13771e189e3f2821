// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/taskdesk.h"

#include "core/commands/taskcommands.h"
#include "core/model/taskentry.h"
#include "core/model/taskschedule.h"
#include "core/model/text.h"
#include "core/queries/timeline.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/itemmodels/taskmodel.h"
#include "ui/itemmodels/timelinetext.h"
#include "ui/pages/entryrequest.h"
#include "ui/pages/tasks/taskview.h"
#include "ui/widgets/relativetext.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace kontor::pages {

using itemmodels::TaskModel;
using model::FieldMap;
using model::TaskId;
using queries::TaskRow;
using queries::TimelineEntry;

namespace {

/// More than this many run as a job with progress.
constexpr int manyTasks = 200;

QList<TaskId> idsOf(const QList<TaskRow> &tasks)
{
    QList<TaskId> ids;
    for (const TaskRow &task : tasks)
        ids << task.id;
    return ids;
}

}  // namespace

TaskDesk::TaskDesk(PageContext &context, QWidget *owner) : QObject(owner), m_context(&context), m_owner(owner) {}

QDate TaskDesk::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
}

void TaskDesk::serve(TaskView *view)
{
    connect(view, &TaskView::doneToggled, this, &TaskDesk::toggleDone);
    connect(view, &TaskView::openRequested, this, &TaskDesk::open);
    connect(view, &TaskView::contactRequested, this, &TaskDesk::showContact);
    connect(view, &TaskView::deleteRequested, this, &TaskDesk::remove);
    connect(view, &TaskView::shiftRequested, this, &TaskDesk::shift);
    connect(view, &TaskView::menuRequested, this, [this, view](const QList<TaskRow> &tasks, const QPoint &global) { openMenu(view, tasks, global); });
    connect(view->taskModel(), &TaskModel::tasksDropped, this, &TaskDesk::move);
    connect(view->taskModel(), &TaskModel::titleEdited, this, [this](const TaskId &task, const QString &title) {
        if (const QString tidy = model::tidied(title); !tidy.isEmpty())
            edit(task, {{QStringLiteral("title"), tidy}}, tr("Task renamed"));
    });
    connect(view->taskModel(), &TaskModel::dayEdited, this, [this](const TaskId &task, const QString &typed) {
        const auto day = model::parseDay(typed, today());
        if (day || typed.trimmed().isEmpty())
            move({task}, day.value_or(QDate()));
    });
}

FieldMap TaskDesk::withReminder(FieldMap fields) const
{
    const int minutes = m_context->preferences().value(Preference::ReminderMinutes).toInt();
    const bool timed = !fields.value(QStringLiteral("due_time")).toString().isEmpty();
    if (minutes >= 0 && timed && !fields.contains(QStringLiteral("remind_at")))
        fields.insert(QStringLiteral("remind_at"), model::reminderBefore(fields, minutes));
    return fields;
}

void TaskDesk::create(const FieldMap &fields, const model::ContactId &contact, std::function<void(bool)> after)
{
    m_context->change(this, [contact, fields](const commands::Session &session) {
        return commands::createTask(session, contact, fields).map([](const TaskId &) {});
    }, tr("Task noted"), std::move(after));
}

void TaskDesk::openNew()
{
    auto *dialog = new dialogs::TaskDialog(QString(), today(), m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setStandard(m_context->preferences().value(Preference::ReminderMinutes).toInt(), m_context->people());
    dialog->offerContacts(m_context->workspace());
    dialog->keepDraft(m_context->workspace());
    connect(dialog, &dialogs::TaskDialog::submitted, this, [this](const FieldMap &fields) { create(fields, {}); });
    dialog->open();
}

void TaskDesk::open(const TaskRow &task)
{
    auto *dialog = new dialogs::TaskDialog(QString(), today(), m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setStandard(-1, m_context->people());
    dialog->offerContacts(m_context->workspace());
    dialog->setTask(task);
    showOrigin(dialog, task);
    connect(dialog, &dialogs::TaskDialog::submitted, this,
            [this, id = task.id](const FieldMap &fields) { edit(id, fields, tr("Task saved")); });
    dialog->open();
}

void TaskDesk::showOrigin(dialogs::TaskDialog *dialog, const TaskRow &task)
{
    if (task.activity.isNull() || task.contact.isNull())
        return;
    m_context->workspace().read<TimelineEntry>(
        dialog, [id = task.activity](storage::Connection &connection) { return queries::activityEntry(connection, id); },
        [this, dialog, contact = task.contact](const Result<TimelineEntry> &entry) {
            if (!entry)
                return;  // in the bin by now
            const QDate day = QDateTime::fromMSecsSinceEpoch(entry->occurredAt).date();
            dialog->setOrigin(tr("%1 of %2", "an entry, its day").arg(itemmodels::entryTitle(*entry), QLocale().toString(day, QLocale::ShortFormat)));
            const Location place{QStringLiteral("contacts"), contact,
                                 ViewState{{}, QVariant::fromValue(EntryRequest{contact, entry->id, day})}};
            connect(dialog, &dialogs::TaskDialog::originRequested, this, [this, dialog, place] {
                if (dialog->isChanged())
                    return m_context->goInNewWindow(place);  // what was typed stays
                dialog->reject();
                m_context->go(place);
            });
        });
}

void TaskDesk::planNext(const TaskRow &task)
{
    auto *dialog = new dialogs::TaskDialog(task.contactName, today(), m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setStandard(m_context->preferences().value(Preference::ReminderMinutes).toInt(), m_context->people());
    dialog->planAfter(task);
    connect(dialog, &dialogs::TaskDialog::submitted, this, [this, id = task.id](const FieldMap &fields) {
        m_context->change(this, [id, fields](const commands::Session &session) {
            return commands::doneAndPlanNext(session, id, fields).map([](const TaskId &) {});
        }, tr("Task done, next one planned"));
    });
    dialog->open();
}

void TaskDesk::assign(const QList<TaskRow> &tasks, const QString &name)
{
    const QList<TaskId> ids = idsOf(tasks);
    changeMany(ids, tr("Changing tasks"), tr("%n task(s) assigned", nullptr, int(ids.size())),
               [ids, name](const commands::Session &session, const JobControl &control) { return commands::assignTasks(session, ids, name, control); });
}

void TaskDesk::edit(const TaskId &task, const FieldMap &changes, const QString &done)
{
    m_context->change(this, [task, changes](const commands::Session &session) {
        return commands::editTask(session, task, changes).map([](bool) {});
    }, done);
}

void TaskDesk::changeMany(const QList<TaskId> &tasks, const QString &title, const QString &done,
                          std::function<Result<qint64>(const commands::Session &, const JobControl &)> work)
{
    if (tasks.size() > manyTasks) {
        return m_context->runJob(title, [work = std::move(work), done](const commands::Session &session, const JobControl &control) {
            return work(session, control).map([&](qint64) { return done; });
        });
    }
    m_context->change(this, [work = std::move(work)](const commands::Session &session) { return work(session, {}).map([](qint64) {}); }, done);
}

void TaskDesk::toggleDone(const QList<TaskRow> &tasks)
{
    const bool done = !std::all_of(tasks.cbegin(), tasks.cend(), [](const TaskRow &task) { return task.isDone(); });
    const QList<TaskId> ids = idsOf(tasks);
    const int n = int(ids.size());
    const bool repeats = n == 1 && done && !tasks.first().repeat.isEmpty();
    const QString text = repeats ? tr("Task done; the next one is planned") : done ? tr("%n task(s) done", nullptr, n) : tr("%n task(s) open again", nullptr, n);
    changeMany(ids, tr("Changing tasks"), text, [ids, done](const commands::Session &session, const JobControl &control) {
        return commands::setTasksDone(session, ids, done, control);
    });
}

void TaskDesk::move(const QList<TaskId> &tasks, QDate day)
{
    const int n = int(tasks.size());
    const QString text = day.isValid() ? tr("%n task(s) moved to %1", nullptr, n).arg(QLocale().toString(day, tr("dddd, d MMMM", "a day")))
                                       : tr("%n task(s) without a day now", nullptr, n);
    changeMany(tasks, tr("Changing tasks"), text, [tasks, day](const commands::Session &session, const JobControl &control) {
        return commands::moveTasks(session, tasks, day, control);
    });
}

void TaskDesk::shift(const QList<TaskRow> &tasks, int days)
{
    // From the first one's day: several tasks gather on one, as "put off until" means.
    const QDate from = tasks.first().dueOn.isValid() ? tasks.first().dueOn : today();
    move(idsOf(tasks), std::max(from, days > 0 ? today().addDays(-1) : from).addDays(days));
}

void TaskDesk::remove(const QList<TaskRow> &tasks)
{
    const QList<TaskId> ids = idsOf(tasks);
    changeMany(ids, tr("Deleting tasks"), tr("%n task(s) deleted", nullptr, int(ids.size())),
               [ids](const commands::Session &session, const JobControl &control) { return commands::deleteTasks(session, ids, control); });
}

void TaskDesk::showContact(const TaskRow &task)
{
    if (!task.contact.isNull())
        m_context->go({QStringLiteral("contacts"), task.contact});
}

void TaskDesk::addDays(QMenu *menu, const QList<TaskRow> &tasks, TaskView *view)
{
    const QDate day = today();
    const std::pair<QString, QDate> days[]{{tr("Today"), day},           {tr("Tomorrow"), day.addDays(1)},
                                           {tr("Next Monday"), day.addDays(8 - day.dayOfWeek())}, {tr("In a week"), day.addDays(7)},
                                           {tr("In a month"), day.addMonths(1)}, {tr("Without a day"), {}}};
    for (const auto &[text, target] : days)
        connect(menu->addAction(text), &QAction::triggered, this, [this, ids = idsOf(tasks), target = target] { move(ids, target); });
    if (tasks.size() == 1)
        connect(menu->addAction(tr("Another day …")), &QAction::triggered, view, &TaskView::editDay);
}

void TaskDesk::openMenu(TaskView *view, const QList<TaskRow> &tasks, const QPoint &global)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TaskRow first = tasks.first();
    const bool one = tasks.size() == 1;
    const auto add = [&](QMenu *to, const QString &text, const QString &keys, auto &&work) {
        QAction *action = to->addAction(keys.isEmpty() ? text : QString(text + u'\t' + keys));
        connect(action, &QAction::triggered, this, std::forward<decltype(work)>(work));
        return action;
    };
    const bool allDone = std::all_of(tasks.cbegin(), tasks.cend(), [](const TaskRow &task) { return task.isDone(); });
    add(menu, allDone ? tr("Open again") : tr("Done"), tr("Space", "key"), [this, tasks] { toggleDone(tasks); });
    add(menu, tr("Done and plan next …"), {}, [this, first] { planNext(first); })->setEnabled(one && !first.isDone());
    QMenu *days = menu->addMenu(tr("Move to"));
    addDays(days, tasks, view);
    menu->addSeparator();
    add(menu, tr("Open …"), tr("Enter", "key"), [this, first] { open(first); })->setEnabled(one);
    add(menu, tr("Rename"), QStringLiteral("F2"), [view] { view->editTitle(); })->setEnabled(one);
    const QString name = first.contactName;
    add(menu, one && !name.isEmpty() ? tr("Show %1").arg(name) : tr("Show contact"), tr("Ctrl+Enter", "key"), [this, first] { showContact(first); })
        ->setEnabled(one && !first.contact.isNull());
    const QString me = m_context->me();
    add(menu, tr("Assign to me"), {}, [this, tasks, me] { assign(tasks, me); })->setEnabled(!me.isEmpty());
    QMenu *people = menu->addMenu(tr("Assign to"));
    for (const QString &person : m_context->people())
        add(people, person, {}, [this, tasks, person] { assign(tasks, person); });
    people->addSeparator();
    add(people, tr("Nobody"), {}, [this, tasks] { assign(tasks, {}); });
    menu->addSeparator();
    add(menu, tr("Delete"), tr("Del", "key"), [this, tasks] { remove(tasks); });
    menu->popup(global);
}

}  // namespace kontor::pages
