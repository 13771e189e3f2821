// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/detailpane.h"

#include "core/commands/reviewcommands.h"
#include "core/commands/taskcommands.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/dialogs/teamlink.h"
#include "ui/pages/contacts/changespane.h"
#include "ui/pages/contacts/datapane.h"
#include "ui/pages/contacts/detailheader.h"
#include "ui/pages/contacts/filespane.h"
#include "ui/pages/contacts/relationspane.h"
#include "ui/pages/contacts/timelinepane.h"
#include "ui/widgets/emptystate.h"

#include <QDateTime>
#include <QDropEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontor::pages {

using queries::ContactDetail;
using theme::ColorRole;

DetailPane::DetailPane(PageContext &context, QWidget *parent) : Panel(ColorRole::Surface, parent), m_context(&context)
{
    setAcceptDrops(true);
    build();
    connectParts();
}

void DetailPane::connectParts()
{
    connect(m_header, &DetailHeader::linkActivated, this, &DetailPane::linkActivated);
    connect(m_header, &DetailHeader::tagClicked, this, &DetailPane::tagClicked);
    connect(m_header, &DetailHeader::deleteRequested, this, &DetailPane::deleteRequested);
    connect(m_header, &DetailHeader::mergeRequested, this, &DetailPane::mergeRequested);
    connect(m_header, &DetailHeader::reviewRequested, this, &DetailPane::markReviewed);
    connect(m_header, &DetailHeader::taskRequested, this, &DetailPane::askForTask);
    connect(m_header, &DetailHeader::contactBegun, this, &DetailPane::beginEntry);
    connect(m_timeline, &TimelinePane::linkActivated, this, &DetailPane::linkActivated);
    connect(m_relations, &RelationsPane::linkActivated, this, &DetailPane::linkActivated);
    connect(m_many, &widgets::EmptyState::actionTriggered, this, &DetailPane::tagSelectionRequested);
    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);
}

void DetailPane::build()
{
    m_header = new DetailHeader(*m_context);
    m_timeline = new TimelinePane(*m_context);
    m_data = new DataPane(*m_context);
    m_relations = new RelationsPane(*m_context);
    m_files = new FilesPane(*m_context);
    m_changes = new ChangesPane(*m_context);
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of the contact"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const QString &title : {tr("Timeline"), tr("Data"), tr("Relations"), tr("Files"), tr("Changes")})
        m_tabs->addTab(title);
    m_panes = new QStackedWidget;
    for (QWidget *pane : {static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_data), static_cast<QWidget *>(m_relations),
                          static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_changes)})
        m_panes->addWidget(pane);
    auto *bar = new Panel(ColorRole::Surface);
    bar->setLines(Qt::BottomEdge);
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(theme::metrics::space3, 0, theme::metrics::space3, 1);
    barRow->addWidget(m_tabs, 1);
    m_content = new QWidget;
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_header);
    content->addWidget(bar);
    content->addWidget(m_panes, 1);
    m_empty = new widgets::EmptyState(QStringLiteral("user-round"), tr("Nobody chosen"), tr("Choose a contact on the left."));
    m_many = new widgets::EmptyState(QStringLiteral("users-round"), QString(), QString());
    m_stack = new QStackedWidget;
    for (QWidget *page : {static_cast<QWidget *>(m_empty), m_content, static_cast<QWidget *>(m_many)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void DetailPane::showContact(const model::ContactId &contact)
{
    if (contact == m_wanted && m_stack->currentWidget() == m_content)
        return;
    m_wanted = contact;
    if (contact.isNull()) {
        ++m_generation;
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    refresh();
}

void DetailPane::showSelection(qint64 count)
{
    ++m_generation;
    m_wanted = {};
    m_many->setTexts(tr("%n contact(s) selected", nullptr, int(count)), tr("Delete moves them to the bin; a tag can be put on all of them at once."),
                     tr("Tag …"));
    m_stack->setCurrentWidget(m_many);
}

void DetailPane::showEntry(const EntryRequest &request)
{
    m_entry = request;
    refresh();
}

void DetailPane::refresh()
{
    if (m_wanted.isNull())
        return;
    const quint64 mine = ++m_generation;
    m_context->workspace().read<ContactDetail>(
        this, [contact = m_wanted](storage::Connection &connection) { return queries::currentDetail(connection, contact); },
        [this, mine](Result<ContactDetail> detail) {
            if (mine != m_generation)
                return;
            if (detail) {
                m_wanted = detail->id;  // of a merged contact, the one that it was merged into
                return loaded(*detail);
            }
            if (detail.error().code == ErrorCode::Cancelled)
                return refresh();
            // Deleted or restricted meanwhile: the list will say so too.
            m_wanted = {};
            m_stack->setCurrentWidget(m_empty);
            if (detail.error().code != ErrorCode::NotFound)
                m_context->report(detail.error());
        });
}

void DetailPane::loaded(const ContactDetail &detail)
{
    m_name = detail.fullName;
    const QString readOnly = whyReadOnly(detail);
    m_data->setReadOnly(readOnly);
    m_header->showContact(detail);
    m_header->setReadOnly(readOnly);
    m_timeline->setReadOnly(readOnly);
    m_timeline->showContact(detail);
    m_data->showContact(detail);
    m_relations->showContact(detail);
    m_files->showContact(detail.id);
    m_changes->showContact(detail.id);
    const qsizetype related = detail.affiliations.size() + detail.relations.size();
    m_tabs->setTabText(Relations, related > 0 ? tr("Relations %1").arg(related) : tr("Relations"));
    countFiles();
    m_stack->setCurrentWidget(m_content);
    if (!m_entry || m_entry->contact != detail.id)
        return;
    const EntryRequest request = *std::exchange(m_entry, std::nullopt);
    m_tabs->setCurrentIndex(Timeline);
    m_timeline->showEntry(request.entry, request.day);
}

/// Empty: the team lets this member change the contact, or there is no team.
QString DetailPane::whyReadOnly(const ContactDetail &detail) const
{
    const dialogs::TeamLink *team = m_context->team();
    if (team == nullptr || !team->isMember())
        return {};
    const queries::TeamScope *scope = team->scope(model::toUuid(detail.fields.value(QStringLiteral("scope"))));
    return scope == nullptr || scope->canWrite ? QString() : tr("You may read this, not change it. Whoever looks after the team can give you the right.");
}

void DetailPane::countFiles()
{
    m_context->workspace().read<qint64>(
        this, [contact = m_wanted](storage::Connection &connection) { return queries::contactFileCount(connection, contact); },
        [this, mine = m_generation](Result<qint64> count) {
            if (count && mine == m_generation)
                m_tabs->setTabText(Files, *count > 0 ? tr("Files %1").arg(*count) : tr("Files"));
        });
}

void DetailPane::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool files = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (files && m_stack->currentWidget() == m_content)
        event->acceptProposedAction();
}

void DetailPane::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    m_tabs->setCurrentIndex(Files);
    m_files->attach(paths);
}

void DetailPane::setTags(const QList<queries::TagCount> &tags)
{
    m_header->setTags(tags);
}

void DetailPane::beginEntry(const QString &kind)
{
    m_tabs->setCurrentIndex(Timeline);
    m_timeline->beginEntry(kind);
}

void DetailPane::beginEditing()
{
    m_tabs->setCurrentIndex(Data);
    m_data->beginEditing();
}

void DetailPane::addTag()
{
    if (!m_wanted.isNull())
        m_header->addTag();
}

void DetailPane::askForTask()
{
    if (m_wanted.isNull())
        return;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    auto *dialog = new dialogs::TaskDialog(m_name, today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setStandard(m_context->preferences().value(Preference::ReminderMinutes).toInt(), m_context->people());
    dialog->keepDraft(m_context->workspace(), m_wanted);
    connect(dialog, &dialogs::TaskDialog::submitted, this, [this, contact = m_wanted](const model::FieldMap &fields) {
        m_context->change(this, [contact, fields](const commands::Session &session) {
            return commands::createTask(session, contact, fields).map([](const model::TaskId &) {});
        }, tr("Follow-up noted"));
    });
    dialog->open();
}

void DetailPane::markReviewed()
{
    if (m_wanted.isNull())
        return;
    m_context->change(this, [contact = m_wanted](const commands::Session &session) { return commands::markReviewed(session, {contact}).map([](qint64) {}); },
                      tr("Reviewed: %1").arg(m_name));
}

}  // namespace kontor::pages
