// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/timelinepane.h"

#include "core/commands/activitycommands.h"
#include "ui/pages/contacts/composer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/relativetext.h"
#include "ui/widgets/timelinedelegate.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kontor::pages {

using itemmodels::TimelineModel;
using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

TimelinePane::TimelinePane(PageContext &context, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_context(&context),
      m_model(new TimelineModel(&context.workspace(), &context.clock(), this))
{
    build();
    connect(m_model, &TimelineModel::loaded, this, &TimelinePane::showEmptiness);
    connect(m_model, &TimelineModel::loadFailed, this, [this](const Error &error) { m_context->report(error); });
    connect(m_composer, &Composer::submitted, this, &TimelinePane::log);
}

void TimelinePane::build()
{
    m_composer = new Composer;
    m_view = new QListView;
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new widgets::TimelineDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TimelinePane::openMenu);
    m_empty = new widgets::Label(tr("Nothing written down yet. Notes, calls and meetings stand here, newest first."),
                                 TextStyle::Body, ColorRole::Muted);
    m_empty->setWordWrap(true);
    m_empty->hide();
    auto *above = new QVBoxLayout;
    above->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space2);
    above->setSpacing(metrics::space2);
    m_tasks = new QVBoxLayout;
    m_tasks->setSpacing(2);
    above->addLayout(m_tasks);
    above->addWidget(m_composer);
    above->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(m_view, 1);
}

void TimelinePane::showContact(const queries::ContactDetail &detail)
{
    showTasks(detail.openTasks);
    if (detail.id == m_contact)
        return m_model->refresh();
    // What was begun for one contact must not end up with the next.
    if (m_composer->isEmpty())
        m_drafts.remove(m_contact);
    else
        m_drafts.insert(m_contact, m_composer->text());
    m_composer->setText(m_drafts.value(detail.id));
    m_contact = detail.id;
    m_empty->hide();
    m_model->setRecord(detail.id);
}

void TimelinePane::showTasks(const QList<queries::Record> &tasks)
{
    while (QLayoutItem *item = m_tasks->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const queries::Record &task : tasks)
        m_tasks->addWidget(taskLine(task));
}

QWidget *TimelinePane::taskLine(const queries::Record &task)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(2, 0, 0, 0);
    const QString title = task.fields.value(QStringLiteral("title")).toString();
    auto *done = new QCheckBox(title);
    done->setAccessibleName(tr("Task: %1").arg(title));
    done->setToolTip(tr("Done"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    const QDate due = QDate::fromString(task.fields.value(QStringLiteral("due_on")).toString(), Qt::ISODate);
    const ColorRole colour = due.isValid() ? widgets::urgencyRole(widgets::dueUrgency(due, today)) : ColorRole::Muted;
    row->addWidget(done, 1);
    row->addWidget(new widgets::Label(widgets::dueText(due, today, locale()), TextStyle::Small, colour));
    connect(done, &QCheckBox::clicked, this, [this, id = model::TaskId(task.id)](bool on) {
        m_context->change(this, [id, on](const commands::Session &session) {
            return commands::setTaskDone(session, id, on).map([](bool) {});
        }, tr("Task done"));
    });
    return line;
}

void TimelinePane::beginEntry(const QString &kind)
{
    m_composer->begin(kind);
}

void TimelinePane::log(const model::FieldMap &fields)
{
    // The text stays in the composer until it is safely in the file.
    m_context->change(this, [contact = m_contact, fields](const commands::Session &session) {
        return commands::logActivity(session, {contact}, fields).map([](const model::ActivityId &) {});
    }, tr("%1 saved").arg(TimelineModel::labelFor(fields.value(QStringLiteral("kind")).toString())),
    [this, contact = m_contact](bool ok) {
        if (ok && contact == m_contact)
            m_composer->setText({});
        else if (ok)
            m_drafts.remove(contact);
    });
}

void TimelinePane::openMenu(const QPoint &at)
{
    const queries::TimelineEntry *entry = m_model->entryAt(m_view->indexAt(at).row());
    if (entry == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy text")), &QAction::triggered, this, [text = entry->body.isEmpty() ? entry->subject : entry->body] {
        QGuiApplication::clipboard()->setText(text);
    });
    connect(menu->addAction(tr("Delete entry")), &QAction::triggered, this, [this, id = entry->id] {
        m_context->change(this, [id](const commands::Session &session) { return commands::deleteActivity(session, id); },
                          tr("Entry deleted"));
    });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void TimelinePane::showEmptiness()
{
    m_empty->setVisible(m_model->rowCount() == 0);
}

}  // namespace kontor::pages
