// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/definitionpane.h"

#include "core/commands/templatecommands.h"
#include "ui/pages/settings/formrow.h"
#include "ui/theme/icon.h"
#include "ui/widgets/definitiondelegate.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

namespace metrics = theme::metrics;
using itemmodels::Definition;
using itemmodels::DefinitionModel;

namespace {
constexpr int rowHeight = 46;
constexpr int mostVisibleRows = 9;
}  // namespace

DefinitionPane::DefinitionPane(PageContext &context, const QString &entity, const QString &icon, const QString &emptyTitle,
                               const QString &emptyText, QWidget *parent)
    : QWidget(parent), m_context(&context), m_entity(entity), m_model(new DefinitionModel(this)), m_view(new QListView),
      m_empty(new widgets::EmptyState(icon, emptyTitle, emptyText)), m_buttons(new QHBoxLayout)
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new widgets::DefinitionDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    auto *card = new RowCard;
    auto *inside = static_cast<QVBoxLayout *>(card->layout());
    inside->addWidget(m_view);
    inside->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addLayout(m_buttons);
    column->addWidget(card);
    buildButtons();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_chosen = m_model->idAt(index.row());
        updateButtons();
    });
    connect(m_view, &QListView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT editWanted(m_model->idAt(index.row())); });
    connect(m_model, &DefinitionModel::orderWanted, this, &DefinitionPane::arrange);
    setDefinitions({});
    m_view->setFixedHeight(rowHeight);
    updateButtons();
}

void DefinitionPane::setName(const QString &accessibleName)
{
    m_view->setAccessibleName(accessibleName);
}

void DefinitionPane::setAddText(const QString &text)
{
    m_add->setText(text);
}

void DefinitionPane::buildButtons()
{
    m_buttons->setSpacing(metrics::space1);
    m_add = new QToolButton;
    m_add->setIcon(theme::icon(QStringLiteral("plus"), theme::ColorRole::Text));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_add, &QToolButton::clicked, this, &DefinitionPane::addWanted);
    m_buttons->addWidget(m_add);
    m_buttons->addStretch();
    connect(addButton(QStringLiteral("pencil"), tr("Change …")), &QToolButton::clicked, this, [this] { Q_EMIT editWanted(current()); });
    connect(addButton(QStringLiteral("trash-2"), tr("Remove")), &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
    m_up = addButton(QStringLiteral("arrow-up"), tr("Up (Alt+Up)"));
    m_down = addButton(QStringLiteral("arrow-down"), tr("Down (Alt+Down)"));
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
}

QToolButton *DefinitionPane::addButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(icon, theme::ColorRole::Text));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setEnabled(false);
    m_buttons->addWidget(button);
    m_ofRow << button;
    return button;
}

void DefinitionPane::setDefinitions(const QList<Definition> &definitions)
{
    const Uuid chosen = m_chosen;
    m_model->setDefinitions(definitions);
    const int rows = qBound(1, int(definitions.size()), mostVisibleRows);
    m_view->setFixedHeight(rows * rowHeight);
    m_view->setVisible(!definitions.isEmpty());
    m_empty->setVisible(definitions.isEmpty());
    const int row = m_model->rowOf(chosen);
    m_view->setCurrentIndex(m_model->index(row < 0 && !definitions.isEmpty() ? 0 : row));
    updateButtons();
}

Uuid DefinitionPane::current() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

void DefinitionPane::updateButtons()
{
    const int row = m_view->currentIndex().row();
    for (QToolButton *button : std::as_const(m_ofRow))
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void DefinitionPane::moveCurrent(int by)
{
    const int row = m_view->currentIndex().row();
    m_model->wantMove(row, by < 0 ? row - 1 : row + 2);
}

void DefinitionPane::arrange(const QList<Uuid> &order)
{
    m_context->change(this, [entity = m_entity, order](const commands::Session &session) {
        return commands::arrangeRecords(session, entity, order).map([](bool) {});
    });
}

bool DefinitionPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        const bool open = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2;
        if (open && !current().isNull()) {
            Q_EMIT editWanted(current());
            return true;
        }
        if (key->key() == Qt::Key_Delete && !current().isNull()) {
            Q_EMIT removeWanted(current());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace kontor::pages
