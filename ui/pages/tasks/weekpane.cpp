// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/weekpane.h"

#include "ui/pages/tasks/taskdesk.h"
#include "ui/pages/tasks/taskview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/relativetext.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontor::pages {

using queries::TaskRow;
using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

WeekPane::WeekPane(PageContext &context, TaskDesk &desk, QWidget *parent) : QWidget(parent), m_context(&context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space4);
    row->setSpacing(metrics::space2);
    for (int day = 0; day < days; ++day)
        row->addWidget(buildColumn(day, desk), 1);
    showWeek(desk.today());
}

QWidget *WeekPane::buildColumn(int day, TaskDesk &desk)
{
    Column &column = m_columns[std::size_t(day)];
    column.panel = new widgets::Panel(ColorRole::Window);
    column.weekday = new widgets::Label(QString(), TextStyle::BodyStrong);
    column.date = new widgets::Label(QString(), TextStyle::Small, ColorRole::Muted);
    column.model = new itemmodels::DayTasksModel(this);
    column.view = new TaskView(column.model, widgets::TaskDelegate::Shape::Card);
    column.view->setObjectName(QStringLiteral("day%1").arg(day));
    column.view->viewport()->setAutoFillBackground(false);
    desk.serve(column.view);
    connect(column.view, &TaskView::neighbourRequested, this, [this, day](int direction) {
        const int next = day + direction;
        if (next >= 0 && next < days)
            viewOf(next)->setFocus(Qt::TabFocusReason);
        else
            showWeek(m_monday.addDays(days * direction));
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space1, 0, metrics::space1, 0);
    head->addWidget(column.weekday);
    head->addStretch();
    head->addWidget(column.date);
    auto *box = new QVBoxLayout(column.panel);
    box->setContentsMargins(0, metrics::space1, 0, 0);
    box->setSpacing(metrics::space1);
    box->addLayout(head);
    box->addWidget(column.view, 1);
    column.panel->setMinimumWidth(80);
    return column.panel;
}

void WeekPane::showWeek(QDate day)
{
    m_monday = day.addDays(1 - day.dayOfWeek());
    refresh();
    Q_EMIT weekChanged();
}

void WeekPane::setMine(const QString &person)
{
    m_mine = person;
    refresh();
}

QWidget *WeekPane::focusTarget() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    const qint64 day = m_monday.daysTo(today);
    return viewOf(day >= 0 && day < days ? int(day) : 0);
}

void WeekPane::refresh()
{
    m_context->workspace().read<QList<TaskRow>>(
        this,
        [first = m_monday, mine = m_mine](storage::Connection &connection) {
            return queries::tasksBetween(connection, first, first.addDays(days - 1), mine);
        },
        [this, generation = ++m_generation](Result<QList<TaskRow>> tasks) {
            if (generation != m_generation)
                return;
            if (tasks)
                showTasks(*tasks);
            else if (tasks.error().code == ErrorCode::Cancelled)
                refresh();
            else
                m_context->report(tasks.error());
        });
}

void WeekPane::showTasks(const QList<TaskRow> &tasks)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    for (int day = 0; day < days; ++day) {
        const Column &column = m_columns[std::size_t(day)];
        const QDate date = m_monday.addDays(day);
        QList<TaskRow> ofDay;
        for (const TaskRow &task : tasks) {
            if (task.dueOn == date)
                ofDay << task;
        }
        QString weekday = locale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
        if (weekday.endsWith(u'.'))
            weekday.chop(1);
        column.weekday->setText(weekday);
        column.date->setText(widgets::shortDay(date, today, locale()));
        column.weekday->setColor(date == today ? ColorRole::Accent : date.dayOfWeek() > 5 ? ColorRole::Muted : ColorRole::Text);
        column.date->setColor(date == today ? ColorRole::Accent : ColorRole::Muted);
        column.view->setAccessibleName(date == today ? tr("Tasks of today, %1").arg(locale().toString(date, QLocale::LongFormat))
                                                     : tr("Tasks of %1").arg(locale().toString(date, QLocale::LongFormat)));
        column.model->setTasks(date, today, ofDay);
    }
}

}  // namespace kontor::pages
