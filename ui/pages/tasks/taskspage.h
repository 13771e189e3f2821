// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/tasklist.h"
#include "ui/pages/pagecontext.h"

#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::itemmodels {
class TaskListModel;
}
namespace kontor::widgets {
class EmptyState;
class FacetFrame;
class FacetList;
class Label;
}

namespace kontor::pages {

class QuickEntry;
class TaskDesk;
class TaskView;
class WeekPane;

/// The area "Tasks": all follow-ups and tasks as a list by urgency or as a week, with a line to note new ones. GUI thread.
class TasksPage final : public Page {
    Q_OBJECT

public:
    explicit TasksPage(PageContext &context, QWidget *parent = nullptr);

    void showRecord(const Uuid &task) override;
    QWidget *focusTarget() override;
    bool takesSearch() const override { return true; }
    QString searchHint() const override { return tr("Search tasks …"); }
    QString searchText() const override { return m_search; }
    void setSearch(const QString &text) override;
    void moveCurrent(int rows) override;

    TaskView *listView() const { return m_list; }
    WeekPane *week() const { return m_week; }
    QuickEntry *quickEntry() const { return m_entry; }
    bool showsWeek() const;
    void setShowsWeek(bool week);

private:
    void build();
    QList<widgets::FacetList *> buildFacets();
    QWidget *buildHead();
    void addWeekButtons(QHBoxLayout *row);
    void connectParts();
    void applySpec();
    void refresh();
    void waitForMidnight();
    void showCounts();
    void showWeekTitle();
    void showMode();
    void reveal(const model::TaskId &task);
    QString mine() const;

    PageContext *m_context;
    TaskDesk *m_desk;
    itemmodels::TaskListModel *m_model;
    QString m_search;
    model::TaskId m_wanted;
    QTimer m_midnight;  ///< "today" is another day then
    widgets::FacetFrame *m_frame = nullptr;
    widgets::FacetList *m_sections = nullptr;
    widgets::FacetList *m_kinds = nullptr;
    QuickEntry *m_entry = nullptr;
    TaskView *m_list = nullptr;
    WeekPane *m_week = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_listButton = nullptr;
    QToolButton *m_weekButton = nullptr;
    QCheckBox *m_mine = nullptr;
    QWidget *m_weekButtons = nullptr;
    widgets::Label *m_title = nullptr;
};

}  // namespace kontor::pages
