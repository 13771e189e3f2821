// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/taskmodel.h"

#include "ui/widgets/roles.h"

#include <QMimeData>

namespace kontor::itemmodels {

using queries::TaskRow;

Qt::ItemFlags TaskModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return dayFor(-1) ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags drop = dayFor(index.row()) ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (index.data(widgets::TaskRole::IsHeader).toBool())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | drop;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren | drop;
}

bool TaskModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TaskRow *task = index.isValid() ? taskAt(index.row()) : nullptr;
    if (task == nullptr)
        return false;
    if (role == Qt::EditRole)
        Q_EMIT titleEdited(task->id, value.toString());
    else if (role == widgets::TaskRole::DueText)
        Q_EMIT dayEdited(task->id, value.toString());
    else
        return false;
    return true;
}

QMimeData *TaskModel::mimeData(const QModelIndexList &indexes) const
{
    QList<model::TaskId> tasks;
    for (const QModelIndex &index : indexes) {
        if (const TaskRow *task = taskAt(index.row()))
            tasks << task->id;
    }
    return taskMimeData(tasks);
}

bool TaskModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    return data->hasFormat(taskMimeType) && dayFor(parent.isValid() ? parent.row() : row).has_value();
}

bool TaskModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (const QList<model::TaskId> tasks = tasksOf(data); !tasks.isEmpty())
        Q_EMIT tasksDropped(tasks, *dayFor(parent.isValid() ? parent.row() : row));
    return true;
}

void DayTasksModel::setTasks(QDate day, QDate today, const QList<TaskRow> &tasks)
{
    beginResetModel();
    m_day = day;
    m_today = today;
    m_tasks = tasks;
    endResetModel();
}

const TaskRow *DayTasksModel::taskAt(int row) const
{
    return row >= 0 && row < m_tasks.size() ? &m_tasks[row] : nullptr;
}

int DayTasksModel::rowOf(const model::TaskId &task) const
{
    for (int row = 0; row < m_tasks.size(); ++row) {
        if (m_tasks[row].id == task)
            return row;
    }
    return -1;
}

int DayTasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

QVariant DayTasksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return taskData(m_tasks[index.row()], role, m_today);
}

}  // namespace kontor::itemmodels
