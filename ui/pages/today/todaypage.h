// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lookups.h"
#include "ui/pages/pagecontext.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// The area "Today": follow-ups and tasks by urgency, to be ticked off. GUI thread.
class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(PageContext &context, QWidget *parent = nullptr);

private:
    void build();
    void load();
    void showTasks(const QList<queries::TaskRecord> &tasks);
    QWidget *taskLine(const queries::TaskRecord &task);
    QDate today() const;

    PageContext *m_context;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_summary = nullptr;
    QStackedWidget *m_stack = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

}  // namespace kontor::pages
