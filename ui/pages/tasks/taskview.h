// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/tasklist.h"
#include "ui/widgets/taskdelegate.h"

#include <QListView>

namespace kontor::itemmodels {
class TaskModel;
}

namespace kontor::pages {

/// A list of tasks with its keys: Space ticks, Enter opens, F2 renames, D changes the day in place, + and - move by a day,
/// Del deletes, Ctrl+Enter shows the contact. Says what is wanted; somebody else does it. GUI thread.
class TaskView final : public QListView {
    Q_OBJECT

public:
    TaskView(itemmodels::TaskModel *model, widgets::TaskDelegate::Shape shape, QWidget *parent = nullptr);

    itemmodels::TaskModel *taskModel() const { return m_model; }
    /// Those selected, else the current one; top to bottom.
    QList<queries::TaskRow> chosen() const;
    void selectTask(const model::TaskId &task);
    void editTitle();
    void editDay();

Q_SIGNALS:
    void doneToggled(const QList<kontor::queries::TaskRow> &tasks);
    void openRequested(const kontor::queries::TaskRow &task);
    void contactRequested(const kontor::queries::TaskRow &task);
    void deleteRequested(const QList<kontor::queries::TaskRow> &tasks);
    /// By days, negative: earlier.
    void shiftRequested(const QList<kontor::queries::TaskRow> &tasks, int days);
    void menuRequested(const QList<kontor::queries::TaskRow> &tasks, const QPoint &global);
    /// The list to the left (-1) or right (1), where there is one.
    void neighbourRequested(int direction);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyboardSearch(const QString &) override {}
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    const queries::TaskRow *current() const;
    void keepPlace();
    void restorePlace();
    void ensureCurrent();

    itemmodels::TaskModel *m_model;
    widgets::TaskDelegate *m_delegate;
    int m_row = -1;  ///< where the current row was while the list is made anew
    model::TaskId m_task;
};

}  // namespace kontor::pages
