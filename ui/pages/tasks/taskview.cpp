// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/taskview.h"

#include "ui/itemmodels/taskmodel.h"
#include "ui/widgets/roles.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace kontor::pages {

using queries::TaskRow;
using widgets::TaskDelegate;

TaskView::TaskView(itemmodels::TaskModel *model, TaskDelegate::Shape shape, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new TaskDelegate(shape, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setUniformItemSizes(false);
    const auto taskAt = [this](const QModelIndex &index) { return m_model->taskAt(index.row()); };
    connect(m_delegate, &TaskDelegate::checkClicked, this, [this, taskAt](const QModelIndex &index) {
        if (const TaskRow *task = taskAt(index))
            Q_EMIT doneToggled({*task});
    });
    connect(m_delegate, &TaskDelegate::contactClicked, this, [this, taskAt](const QModelIndex &index) {
        if (const TaskRow *task = taskAt(index))
            Q_EMIT contactRequested(*task);
    });
    connect(m_delegate, &TaskDelegate::dueClicked, this, [this, taskAt](const QModelIndex &index, const QPoint &global) {
        if (const TaskRow *task = taskAt(index))
            Q_EMIT menuRequested({*task}, global);
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TaskView::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &TaskView::restorePlace);
}

const TaskRow *TaskView::current() const
{
    return currentIndex().isValid() ? m_model->taskAt(currentIndex().row()) : nullptr;
}

QList<TaskRow> TaskView::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<TaskRow> tasks;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (const TaskRow *task = m_model->taskAt(index.row()))
            tasks << *task;
    }
    if (tasks.isEmpty() && current() != nullptr)
        tasks << *current();
    return tasks;
}

void TaskView::selectTask(const model::TaskId &task)
{
    const int row = m_model->rowOf(task);
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
}

void TaskView::editTitle()
{
    m_delegate->setEditedPart(TaskDelegate::Part::Title);
    if (current() != nullptr)
        edit(currentIndex());
}

void TaskView::editDay()
{
    m_delegate->setEditedPart(TaskDelegate::Part::Due);
    if (current() != nullptr)
        edit(currentIndex());
}

void TaskView::keepPlace()
{
    const TaskRow *task = current();
    m_row = currentIndex().row();
    m_task = task != nullptr ? task->id : model::TaskId();
}

/// On the same task where it stayed in the list; where it was ticked off and went away, on the one that took its place.
void TaskView::restorePlace()
{
    if (m_row < 0)
        return;
    const int found = m_model->rowOf(m_task);
    const TaskRow *task = m_model->taskAt(found);
    const int rows = m_model->rowCount();
    const auto isHeader = [this](int row) { return m_model->index(row).data(widgets::TaskRole::IsHeader).toBool(); };
    int row = found >= 0 && (task == nullptr || !task->isDone()) ? found : std::min(m_row, rows - 1);
    while (row >= 0 && row < rows && isHeader(row))
        ++row;
    for (row = std::min(row, rows - 1); row >= 0 && isHeader(row);)
        --row;
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
}

void TaskView::ensureCurrent()
{
    for (int row = 0; !currentIndex().isValid() && row < m_model->rowCount(); ++row) {
        if (!m_model->index(row).data(widgets::TaskRole::IsHeader).toBool())
            setCurrentIndex(m_model->index(row));
    }
}

void TaskView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        ensureCurrent();
}

void TaskView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();  // the height of cards depends on their width
}

void TaskView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void TaskView::keyPressEvent(QKeyEvent *event)
{
    const QList<TaskRow> tasks = chosen();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (state() == EditingState || (tasks.isEmpty() && event->key() != Qt::Key_Left && event->key() != Qt::Key_Right))
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space: return Q_EMIT doneToggled(tasks);
    case Qt::Key_Return:
    case Qt::Key_Enter: return control ? Q_EMIT contactRequested(tasks.first()) : Q_EMIT openRequested(tasks.first());
    case Qt::Key_Delete: return Q_EMIT deleteRequested(tasks);
    case Qt::Key_F2: return editTitle();
    case Qt::Key_D: return editDay();
    case Qt::Key_Plus: return Q_EMIT shiftRequested(tasks, 1);
    case Qt::Key_Minus: return Q_EMIT shiftRequested(tasks, -1);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Right ? 1 : -1;
        return control && !tasks.isEmpty() ? Q_EMIT shiftRequested(tasks, direction) : Q_EMIT neighbourRequested(direction);
    }
    case Qt::Key_J:
    case Qt::Key_K: {
        QKeyEvent arrow(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        return QListView::keyPressEvent(&arrow);
    }
    default: QListView::keyPressEvent(event);
    }
}

void TaskView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && !selectionModel()->isSelected(index))
        setCurrentIndex(index);
    const QList<TaskRow> tasks = chosen();
    if (index.isValid() && !tasks.isEmpty())
        Q_EMIT menuRequested(tasks, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TaskView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const TaskRow *task = index.isValid() ? m_model->taskAt(index.row()) : nullptr;
    if (task != nullptr && m_delegate->partAt(visualRect(index), index, event->pos()) != TaskDelegate::Part::Check)
        Q_EMIT openRequested(*task);
}

}  // namespace kontor::pages
