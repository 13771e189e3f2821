// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/tasktile.h"

#include "core/commands/taskcommands.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/relativetext.h"

#include <QMenu>

#include <algorithm>

namespace kontor::pages {

using queries::DueTask;
using queries::DueTasks;
using widgets::TileRow;

namespace {
constexpr int mostShown = 12;
constexpr int daysAhead = 7;
const QString reviewKey = QStringLiteral("review-due");
}  // namespace

TaskTile::TaskTile(PageContext &context, const QString &id, const QString &title)
    : TodayTile(context, id, QStringLiteral("alarm-clock"), title, 5), m_all(addLink(tr("Show all tasks")))
{
    connect(m_all, &QPushButton::clicked, this, [this] { this->context().go({QStringLiteral("tasks")}); });
    connect(list(), &widgets::TileList::activated, this, [this](const QString &key) {
        if (key == reviewKey)
            return openList(tr("Due for review"), model::Filter::condition(QStringLiteral("care"), model::Filter::Compare::Equals, reviewKey));
        const DueTask *found = task(key);
        if (found != nullptr && found->contact.isNull() && found->kind == QLatin1String("review"))
            showTagged(found->title);
        else if (found != nullptr)
            openContact(found->contact);
    });
    connect(list(), &widgets::TileList::checked, this, &TaskTile::finish);
    connect(list(), &widgets::TileList::moreRequested, this, &TaskTile::askForLater);
}

void TaskTile::load()
{
    ask<Waiting>([today = today(), now = context().clock().nowMs()](storage::Connection &connection) -> Result<Waiting> {
        Waiting waiting;
        KONTOR_ASSIGN(waiting.tasks, queries::dueTasks(connection, today, today.addDays(daysAhead), mostShown));
        KONTOR_ASSIGN(waiting.reviews, queries::reviewDueCount(connection, now, queries::mostCounted));
        return waiting;
    }, [this](const Waiting &waiting) { showWaiting(waiting); });
}

void TaskTile::showWaiting(const Waiting &waiting)
{
    const DueTasks &due = waiting.tasks;
    m_tasks = due.tasks;
    QList<TileRow> rows;
    if (waiting.reviews > 0)
        rows << reviewRow(waiting.reviews);
    for (const DueTask &one : due.tasks)
        rows << row(one);
    list()->setRows(rows, tr("Nothing is waiting. Follow-ups that you note on a contact stand here when they are due."));
    const bool counted = due.overdue + due.today > 0;
    setSummary(counted ? tr("%1 overdue · %2 today").arg(countText(due.overdue), countText(due.today)) : QString());
    m_all->setVisible(due.more);
}

/// A task to check the data of many contacts leads to all that carry the tag for it.
void TaskTile::showTagged(const QString &title)
{
    context().workspace().read<QString>(
        this, [](storage::Connection &connection) { return queries::reviewTagName(connection); },
        [this, title](const Result<QString> &name) {
            if (!name && name.error().code == ErrorCode::Cancelled)
                return showTagged(title);
            if (name && !name->isEmpty())
                openList(title, model::Filter::condition(QStringLiteral("tag"), model::Filter::Compare::Equals, *name));
        });
}

TileRow TaskTile::reviewRow(qint64 contacts) const
{
    TileRow row{reviewKey, tr("%1 contact(s) due for review", nullptr, int(contacts)).arg(countText(contacts))};
    row.note = tr("show");
    row.noteRole = theme::ColorRole::Accent;
    row.icon = QStringLiteral("badge-check");
    return row;
}

TileRow TaskTile::row(const DueTask &task) const
{
    const QDate day = QDate::fromString(task.dueOn, Qt::ISODate);
    TileRow row{task.id.toString(), task.title, task.contactName};
    row.note = widgets::dueText(day, today(), locale());
    if (const QTime time = QTime::fromString(task.dueTime, QStringLiteral("HH:mm")); time.isValid() && day >= today())
        row.note += u' ' + locale().toString(time, QLocale::ShortFormat);
    row.noteRole = widgets::urgencyRole(widgets::dueUrgency(day, today()));
    row.checkable = true;
    row.more = tr("Put off: %1").arg(task.title);
    return row;
}

const DueTask *TaskTile::task(const QString &key) const
{
    const auto found = std::find_if(m_tasks.cbegin(), m_tasks.cend(), [&](const DueTask &task) { return task.id.toString() == key; });
    return found == m_tasks.cend() ? nullptr : &*found;
}

void TaskTile::finish(const QString &key)
{
    const DueTask *done = task(key);
    if (done == nullptr)
        return;
    context().change(this, [id = done->id](const commands::Session &session) {
        return commands::setTaskDone(session, id, true).map([](bool) {});
    }, tr("Task done: %1").arg(done->title));
}

void TaskTile::askForLater(const QString &key, QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<QString, QDate> days[]{{tr("Tomorrow"), today().addDays(1)},
                                           {tr("In three days"), today().addDays(3)},
                                           {tr("Next Monday"), today().addDays(8 - today().dayOfWeek())},
                                           {tr("In two weeks"), today().addDays(14)},
                                           {tr("In a month"), today().addMonths(1)}};
    for (const auto &[text, day] : days) {
        QAction *action = menu->addAction(tr("%1 (%2)", "in a month (24.12.)").arg(text, widgets::shortDay(day, today(), locale())));
        connect(action, &QAction::triggered, this, [this, key, day = day] { putOff(key, day); });
    }
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void TaskTile::putOff(const QString &key, QDate day)
{
    const DueTask *moved = task(key);
    if (moved == nullptr)
        return;
    context().change(this, [id = moved->id, day](const commands::Session &session) {
        return commands::moveTasks(session, {id}, day).map([](qint64) {});
    }, tr("Put off to %1: %2").arg(widgets::shortDay(day, today(), locale()), moved->title));
}

}  // namespace kontor::pages
