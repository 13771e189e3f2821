// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/taskdata.h"

#include "ui/widgets/relativetext.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tasktext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMimeData>

namespace kontor::itemmodels {

using queries::TaskRow;
using queries::TaskSection;
using widgets::TaskRole;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TaskData)
};

QString repeatOf(const TaskRow &task)
{
    const auto rule = model::Recurrence::fromRule(task.repeat);
    return rule ? widgets::repeatText(*rule, QLocale()) : QString();
}

QString detailsOf(const TaskRow &task)
{
    QStringList parts{task.assignee, repeatOf(task), task.note.section(u'\n', 0, 0).left(200)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString dueOf(const TaskRow &task, QDate today)
{
    if (!task.doneAt)
        return widgets::dueLine(task.dueOn, task.dueTime, today, QLocale());
    return Text::tr("done %1", "a day").arg(widgets::shortDay(QDateTime::fromMSecsSinceEpoch(*task.doneAt).date(), today, QLocale()));
}

QString spoken(const TaskRow &task, QDate today)
{
    QStringList parts{task.title, dueOf(task, today), task.contactName, detailsOf(task)};
    if (!task.kind.isEmpty() && task.kind != QLatin1String("task"))
        parts.insert(1, widgets::taskKindLabel(task.kind));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

widgets::Urgency urgencyOf(const TaskRow &task, QDate today)
{
    return task.isDone() || !task.dueOn.isValid() ? widgets::Urgency::None : widgets::dueUrgency(task.dueOn, today);
}

}  // namespace

QVariant taskData(const TaskRow &task, int role, QDate today)
{
    switch (role) {
    case TaskRole::IsHeader:
    case TaskRole::Loading: return false;
    case Qt::DisplayRole:
    case Qt::EditRole:
    case TaskRole::Title: return task.title;
    case Qt::CheckStateRole: return int(task.isDone() ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole: return spoken(task, today);
    case Qt::ToolTipRole: return task.note.isEmpty() ? QVariant() : QVariant(task.note);
    case TaskRole::Icon: return widgets::taskIcon(task.kind);
    case TaskRole::Contact: return task.contactName;
    case TaskRole::Details: return detailsOf(task);
    case TaskRole::Due: return dueOf(task, today);
    case TaskRole::Time: return widgets::timeText(task.dueTime, QLocale());
    case TaskRole::DueUrgency: return int(urgencyOf(task, today));
    case TaskRole::Done: return task.isDone();
    case TaskRole::Repeats: return !task.repeat.isEmpty() && !task.isDone();
    case TaskRole::Reminds: return task.remindAt.has_value() && !task.isDone();
    case TaskRole::DueText: return task.dueOn.isValid() ? QLocale().toString(task.dueOn, Text::tr("yyyy-MM-dd", "a day with the year")) : QString();
    default: return {};
    }
}

QString sectionTitle(TaskSection section)
{
    switch (section) {
    case TaskSection::Overdue: return Text::tr("Overdue");
    case TaskSection::Today: return Text::tr("Today");
    case TaskSection::Tomorrow: return Text::tr("Tomorrow");
    case TaskSection::ThisWeek: return Text::tr("This week");
    case TaskSection::Later: return Text::tr("Later");
    case TaskSection::Undated: return Text::tr("Without a day");
    case TaskSection::Done: return Text::tr("Done");
    }
    return {};
}

QMimeData *taskMimeData(const QList<model::TaskId> &tasks)
{
    QByteArrayList ids;
    for (const model::TaskId &task : tasks)
        ids << task.toString().toLatin1();
    auto *data = new QMimeData;
    data->setData(taskMimeType, ids.join('\n'));
    return data;
}

QList<model::TaskId> tasksOf(const QMimeData *data)
{
    QList<model::TaskId> tasks;
    for (const QByteArray &line : data->data(taskMimeType).split('\n')) {
        if (const auto id = Uuid::fromString(QString::fromLatin1(line)))
            tasks << model::TaskId(*id);
    }
    return tasks;
}

}  // namespace kontor::itemmodels
