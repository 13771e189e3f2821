// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/taskdata.h"

#include <QAbstractListModel>

namespace kontor::itemmodels {

/// A list whose rows are tasks, or headings between them: what the views of tasks need, wherever the rows come from.
/// Changes that are typed or dropped come as signals; the list follows when the file has changed. GUI thread.
class TaskModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Null for headings and for rows that have not come yet.
    virtual const queries::TaskRow *taskAt(int row) const = 0;
    /// -1 if it is not in the list, or has not come yet.
    virtual int rowOf(const model::TaskId &task) const = 0;
    /// The day that a task gets when it is dropped on a row (-1: below all rows); nullopt if it can't be dropped there.
    virtual std::optional<QDate> dayFor(int row) const = 0;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QStringList mimeTypes() const override { return {taskMimeType}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void titleEdited(const kontor::model::TaskId &task, const QString &title);
    /// As typed; empty takes the day away.
    void dayEdited(const kontor::model::TaskId &task, const QString &day);
    void tasksDropped(const QList<kontor::model::TaskId> &tasks, QDate day);
};

/// The tasks of one day, handed in. GUI thread.
class DayTasksModel final : public TaskModel {
    Q_OBJECT

public:
    using TaskModel::TaskModel;

    void setTasks(QDate day, QDate today, const QList<queries::TaskRow> &tasks);
    QDate day() const { return m_day; }

    const queries::TaskRow *taskAt(int row) const override;
    int rowOf(const model::TaskId &task) const override;
    std::optional<QDate> dayFor(int) const override { return m_day; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QDate m_day;
    QDate m_today;
    QList<queries::TaskRow> m_tasks;
};

}  // namespace kontor::itemmodels
