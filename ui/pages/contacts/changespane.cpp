// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/changespane.h"

#include "core/commands/undo.h"
#include "ui/theme/icon.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kontor::pages {

ChangesPane::ChangesPane(PageContext &context, QWidget *parent)
    : Panel(theme::ColorRole::Surface, parent), m_context(&context), m_model(new ChangesModel(this)), m_view(new QTableView),
      m_restore(new QPushButton(tr("Restore this value")))
{
    m_view->setAccessibleName(tr("Changes"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(theme::metrics::rowCompact);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_restore->setIcon(theme::icon(QStringLiteral("rotate-ccw"), theme::ColorRole::Text));
    connect(m_restore, &QPushButton::clicked, this, &ChangesPane::restore);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesPane::updateButton);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangesPane::updateButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::metrics::space2);
    column->addWidget(m_view, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::metrics::space4, 0, theme::metrics::space4, 0);
    bar->addStretch();
    bar->addWidget(m_restore);
    column->addLayout(bar);
    updateButton();
}

void ChangesPane::showContact(const model::ContactId &contact)
{
    m_contact = contact;
    m_stale = true;
    ++m_generation;
    if (isVisible())
        load();
}

void ChangesPane::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale)
        load();
}

void ChangesPane::load()
{
    m_context->workspace().read<QList<queries::HistoryRecord>>(
        this, [contact = m_contact](storage::Connection &connection) { return queries::recordHistory(connection, contact); },
        [this, mine = m_generation](Result<QList<queries::HistoryRecord>> records) {
            if (mine != m_generation)
                return;
            if (!records && records.error().code == ErrorCode::Cancelled)
                return load();
            m_stale = false;
            if (!records)
                return m_context->report(records.error());
            const bool first = m_model->rowCount() == 0;
            m_model->setRecords(*records);
            if (first)
                m_view->resizeColumnsToContents();
        });
}

void ChangesPane::updateButton()
{
    m_restore->setEnabled(m_model->canRestore(m_view->currentIndex().row()));
}

void ChangesPane::restore()
{
    const int row = m_view->currentIndex().row();
    if (!m_model->canRestore(row))
        return;
    m_context->change(this, [n = m_model->recordAt(row).n](const commands::Session &session) {
        return commands::restoreValue(session, n);
    }, tr("Value restored"));
}

}  // namespace kontor::pages
