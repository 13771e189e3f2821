// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaypage.h"

#include "core/commands/activitycommands.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/relativetext.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor::pages {

using queries::TaskRecord;
using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {
constexpr int mostShown = 100;
constexpr int daysAhead = 7;
}  // namespace

TodayPage::TodayPage(PageContext &context, QWidget *parent) : Page(parent), m_context(&context)
{
    build();
    connect(&context.workspace(), &commands::Workspace::changed, this, &TodayPage::load, Qt::QueuedConnection);
    load();
}

QDate TodayPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
}

void TodayPage::build()
{
    m_title = new widgets::Label(QString(), TextStyle::PageTitle);
    m_summary = new widgets::Label(QString(), TextStyle::Small, ColorRole::Muted);
    auto *panel = new widgets::Panel(ColorRole::Surface);
    panel->setCard(true);
    auto *head = new QHBoxLayout;
    head->addWidget(new widgets::Label(tr("Follow-ups and tasks"), TextStyle::BodyStrong));
    head->addStretch();
    head->addWidget(m_summary);
    auto *card = new QVBoxLayout(panel);
    card->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    card->setSpacing(metrics::space2);
    card->addLayout(head);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    card->addLayout(m_lines);
    auto *content = new QWidget;
    content->setMaximumWidth(900);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space5);
    column->setSpacing(metrics::space4);
    column->addWidget(m_title);
    column->addWidget(panel);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack = new QStackedWidget;
    m_stack->addWidget(scroll);
    m_stack->addWidget(new widgets::EmptyState(QStringLiteral("circle-check"), tr("Nothing is waiting"),
                                               tr("Follow-ups that you note on a contact stand here when they are due.")));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void TodayPage::load()
{
    m_context->workspace().read<QList<TaskRecord>>(
        this, [](storage::Connection &connection) { return queries::tasks(connection, false); },
        [this](Result<QList<TaskRecord>> tasks) {
            if (tasks)
                showTasks(*tasks);
            else if (tasks.error().code == ErrorCode::Cancelled)
                load();
            else
                m_context->report(tasks.error());
        });
}

void TodayPage::showTasks(const QList<TaskRecord> &tasks)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_title->setText(locale().toString(today(), locale().dateFormat(QLocale::LongFormat)));
    int overdue = 0;
    int due = 0;
    int shown = 0;
    for (const TaskRecord &task : tasks) {
        const QDate day = QDate::fromString(task.dueOn, Qt::ISODate);
        overdue += day.isValid() && day < today() ? 1 : 0;
        due += day == today() ? 1 : 0;
        if (shown < mostShown && (!day.isValid() || day <= today().addDays(daysAhead))) {
            m_lines->addWidget(taskLine(task));
            ++shown;
        }
    }
    m_summary->setText(tr("%1 overdue · %2 today").arg(locale().toString(overdue), locale().toString(due)));
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
}

QWidget *TodayPage::taskLine(const TaskRecord &task)
{
    auto *line = new widgets::Panel(ColorRole::Surface);
    line->setLines(Qt::TopEdge);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, metrics::space2, 0, metrics::space2);
    auto *done = new QCheckBox;
    done->setAccessibleName(tr("Done: %1").arg(task.title));
    connect(done, &QCheckBox::clicked, this, [this, id = task.id](bool on) {
        m_context->change(this, [id, on](const commands::Session &session) {
            return commands::setTaskDone(session, id, on).map([](bool) {});
        }, tr("Task done"));
    });
    auto *title = new widgets::Label(task.title, TextStyle::BodyMedium);
    title->setBuddy(done);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    if (!task.contact.isNull()) {
        auto *contact = new QLabel(QStringLiteral("<a href=\"#\" style=\"color:%1; text-decoration:none\">%2</a>")
                                       .arg(theme::Theme::of(this).color(ColorRole::Accent).name(), task.contactName.toHtmlEscaped()));
        contact->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(contact, &QLabel::linkActivated, this, [this, id = task.contact] { m_context->go({QStringLiteral("contacts"), id}); });
        texts->addWidget(contact);
    }
    const QDate day = QDate::fromString(task.dueOn, Qt::ISODate);
    const ColorRole colour = day.isValid() ? widgets::urgencyRole(widgets::dueUrgency(day, today())) : ColorRole::Muted;
    row->addWidget(done, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(new widgets::Label(widgets::dueText(day, today(), locale()), TextStyle::Body, colour));
    return line;
}

}  // namespace kontor::pages
