// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/changespane.h"

#include "core/commands/undo.h"
#include "ui/pages/contacts/asofpane.h"
#include "ui/theme/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace kontor::pages {

namespace metrics = theme::metrics;

ChangesPane::ChangesPane(PageContext &context, QWidget *parent)
    : Panel(theme::ColorRole::Surface, parent), m_context(&context),
      m_model(new GroupTreeModel({tr("What"), tr("Before"), tr("After")}, this))
{
    build();
    connect(m_restore, &QPushButton::clicked, this, &ChangesPane::restore);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangesPane::updateButton);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangesPane::updateButton);
    connect(m_fields, &QComboBox::activated, this, &ChangesPane::showChanges);
    connect(m_lookBack, &QPushButton::toggled, this, [this](bool on) {
        m_stack->setCurrentIndex(on ? 1 : 0);
        m_fields->setEnabled(!on);
        if (on)
            m_asOf->showContact(m_contact);
    });
    updateButton();
}

void ChangesPane::build()
{
    m_view = makeGroupTree(m_model, tr("Changes"));
    m_fields = new QComboBox;
    m_fields->setAccessibleName(tr("Show changes of"));
    m_fields->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fields->setMinimumContentsLength(16);
    m_lookBack = new QPushButton(tr("As of …"));
    m_lookBack->setToolTip(tr("Look at the contact as it was on a day"));
    m_lookBack->setIcon(theme::icon(QStringLiteral("history"), theme::ColorRole::Text));
    m_lookBack->setCheckable(true);
    m_restore = new QPushButton(tr("Restore this value"));
    m_restore->setIcon(theme::icon(QStringLiteral("rotate-ccw"), theme::ColorRole::Text));
    auto *list = new QWidget;
    auto *inner = new QVBoxLayout(list);
    inner->setContentsMargins(0, 0, 0, metrics::space2);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(metrics::space3, 0, 0, 0);
    indented->addWidget(m_view);
    inner->addLayout(indented, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    below->addStretch();
    below->addWidget(m_restore);
    inner->addLayout(below);
    m_asOf = new AsOfPane(*m_context);
    m_stack = new QStackedWidget;
    m_stack->addWidget(list);
    m_stack->addWidget(m_asOf);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    bar->addWidget(m_fields, 1);
    bar->addStretch(1);
    bar->addWidget(m_lookBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
}

void ChangesPane::showContact(const model::ContactId &contact)
{
    if (contact != m_contact)
        m_lookBack->setChecked(false);
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
    if (m_lookBack->isChecked())
        m_asOf->showContact(m_contact);
    m_context->workspace().read<Changes>(
        this,
        [contact = m_contact](storage::Connection &connection) -> Result<Changes> {
            KONTOR_ASSIGN(const auto records, queries::recordHistory(connection, contact));
            KONTOR_ASSIGN(const auto names, queries::elementNames(connection));
            return Changes{records, names};
        },
        [this, mine = m_generation](Result<Changes> changes) {
            if (mine != m_generation)
                return;
            if (!changes && changes.error().code == ErrorCode::Cancelled)
                return load();
            m_stale = false;
            if (!changes)
                return m_context->report(changes.error());
            m_changes = *changes;
            fillFields();
            showChanges();
        });
}

void ChangesPane::fillFields()
{
    const QString chosen = m_fields->currentData().toString();
    QStringList fields;
    for (const queries::HistoryRecord &record : std::as_const(m_changes.records))
        fields << changedWhat(record, m_changes.names);
    fields.removeDuplicates();
    fields.sort(Qt::CaseInsensitive);
    m_fields->clear();
    m_fields->addItem(tr("All changes"));
    for (const QString &field : std::as_const(fields))
        m_fields->addItem(field, field);
    m_fields->setCurrentIndex(qMax(0, m_fields->findData(chosen)));
}

void ChangesPane::showChanges()
{
    m_model->setGroups(changeGroups(m_changes.records, m_changes.names, m_fields->currentData().toString()));
}

const queries::HistoryRecord *ChangesPane::current() const
{
    const GroupTreeModel::Line *line = m_model->lineAt(m_view->currentIndex());
    return line == nullptr ? nullptr : &m_changes.records[line->tag];
}

void ChangesPane::updateButton()
{
    const queries::HistoryRecord *record = current();
    m_restore->setEnabled(record != nullptr && canRestore(*record));
}

void ChangesPane::restore()
{
    const queries::HistoryRecord *record = current();
    if (record == nullptr || !canRestore(*record))
        return;
    m_context->change(this, [n = record->n](const commands::Session &session) { return commands::restoreValue(session, n); }, tr("Value restored"));
}

}  // namespace kontor::pages
