// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/taskmodel.h"
#include "ui/pages/pagecontext.h"

#include <array>

namespace kontor::widgets {
class Label;
class Panel;
}

namespace kontor::pages {

class TaskDesk;
class TaskView;

/// Seven days side by side, each with its tasks; they are moved by dragging, with + and -, and with Ctrl and the arrows.
/// GUI thread.
class WeekPane final : public QWidget {
    Q_OBJECT

public:
    static constexpr int days = 7;

    WeekPane(PageContext &context, TaskDesk &desk, QWidget *parent = nullptr);

    /// The week of this day.
    void showWeek(QDate day);
    QDate monday() const { return m_monday; }
    /// Only tasks of this person and of nobody; empty: all.
    void setMine(const QString &person);
    void refresh();
    TaskView *viewOf(int day) const { return m_columns[std::size_t(day)].view; }
    QWidget *focusTarget() const;

Q_SIGNALS:
    void weekChanged();

private:
    struct Column {
        widgets::Panel *panel;
        widgets::Label *weekday;
        widgets::Label *date;
        itemmodels::DayTasksModel *model;
        TaskView *view;
    };

    QWidget *buildColumn(int day, TaskDesk &desk);
    void showTasks(const QList<queries::TaskRow> &tasks);

    PageContext *m_context;
    std::array<Column, days> m_columns{};
    QDate m_monday;
    QString m_mine;
    quint64 m_generation = 0;
};

}  // namespace kontor::pages
