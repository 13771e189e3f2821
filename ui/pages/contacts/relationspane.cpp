// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/relationspane.h"

#include "core/commands/contactcommands.h"
#include "core/model/names.h"
#include "ui/pages/contacts/relationform.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/contactdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/relationgraph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using widgets::AvatarKind;
namespace metrics = theme::metrics;

RelationsPane::RelationsPane(PageContext &context, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_context(&context), m_model(new RelationsModel(this))
{
    build();
    connect(m_list, &QListView::activated, this, &RelationsPane::openCurrent);
    connect(m_list, &QListView::customContextMenuRequested, this, &RelationsPane::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RelationsPane::updateButtons);
    connect(m_graph, &widgets::RelationGraph::activated, this, [this](int node) { Q_EMIT linkActivated(m_model->related()[node].other); });
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, [this] { begin(RelatedContact::Kind::Affiliation); });
    connect(m_form, &RelationForm::finished, this, [this] {
        m_form->hide();
        m_list->setFocus();
    });
    updateButtons();
}

void RelationsPane::build()
{
    m_graph = new widgets::RelationGraph;
    m_list = new QListView;
    m_list->setAccessibleName(tr("Firms, people and relations"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new widgets::ContactDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_empty = new widgets::EmptyState(QStringLiteral("waypoints"), tr("No relations yet"),
                                      tr("Firms and the people who work there, family, who referred whom: all that joins contacts stands here."), tr("Join a firm or person"));
    auto *filled = new QWidget;
    auto *inner = new QVBoxLayout(filled);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_graph);
    inner->addWidget(m_list, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
    m_form = new RelationForm(*m_context);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar());
    column->addWidget(m_stack, 1);
    column->addWidget(m_form);
}

QLayout *RelationsPane::buildBar()
{
    const auto button = [this](const QString &icon, const QString &text, auto action) {
        auto *made = new QPushButton(text);
        made->setAutoDefault(false);
        made->setIcon(theme::icon(icon, ColorRole::Text));
        theme::setButtonKind(made, theme::ButtonKind::Flat);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    m_addJob = button(QStringLiteral("plus"), tr("Firm"), [this] { begin(RelatedContact::Kind::Affiliation); });
    QPushButton *addRelation = button(QStringLiteral("plus"), tr("Relation"), [this] { begin(RelatedContact::Kind::Relation); });
    m_open = button(QStringLiteral("arrow-right"), tr("Go there"), [this] { openCurrent(); });
    m_edit = button(QStringLiteral("pencil"), tr("Edit"), [this] { editCurrent(); });
    m_remove = button(QStringLiteral("x"), tr("Remove"), [this] { removeCurrent(); });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space1);
    bar->setSpacing(metrics::space1);
    bar->addWidget(m_addJob);
    bar->addWidget(addRelation);
    bar->addStretch();
    for (QPushButton *action : {m_open, m_edit, m_remove}) {
        action->setAccessibleName(action->text());
        action->setToolTip(action->text());
        action->setText({});
        bar->addWidget(action);
    }
    return bar;
}

void RelationsPane::showContact(const queries::ContactDetail &detail)
{
    const bool other = detail.id != m_detail.id;
    m_detail = detail;
    const int row = m_list->currentIndex().row();
    m_model->setRelated(relatedContacts(detail));
    if (!other && row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    if (other)
        m_form->hide();
    m_addJob->setText(detail.isOrganisation() ? tr("Person") : tr("Firm"));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    showGraph();
    updateButtons();
}

void RelationsPane::showGraph()
{
    const auto kind = [](bool organisation) { return organisation ? AvatarKind::Organisation : AvatarKind::Person; };
    QList<widgets::GraphNode> around;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RelatedContact &related = m_model->related()[row];
        around.append({related.name, m_model->index(row).data(widgets::ContactRole::Initials).toString(), kind(related.isOrganisation), related.what});
    }
    m_graph->setNodes({m_detail.listName, model::initials(m_detail.fields), kind(m_detail.isOrganisation()), {}}, around);
}

const RelatedContact *RelationsPane::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->related()[row] : nullptr;
}

void RelationsPane::updateButtons()
{
    for (QPushButton *button : {m_open, m_edit, m_remove})
        button->setEnabled(current() != nullptr);
}

void RelationsPane::begin(RelatedContact::Kind kind)
{
    m_form->begin(m_detail, kind);
}

void RelationsPane::editCurrent()
{
    if (const RelatedContact *related = current())
        m_form->begin(m_detail, related->kind, related);
}

void RelationsPane::removeCurrent()
{
    const RelatedContact *related = current();
    if (related == nullptr)
        return;
    const bool job = related->kind == RelatedContact::Kind::Affiliation;
    m_context->change(this, [id = related->record, job](const commands::Session &session) {
        return commands::removeChild(session, job ? u"affiliation" : u"relation", id);
    }, tr("No longer joined to %1").arg(related->name));
}

void RelationsPane::openCurrent()
{
    if (const RelatedContact *related = current())
        Q_EMIT linkActivated(related->other);
}

void RelationsPane::openMenu(const QPoint &position)
{
    if (current() == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Go there")), &QAction::triggered, this, &RelationsPane::openCurrent);
    connect(menu->addAction(tr("Edit")), &QAction::triggered, this, &RelationsPane::editCurrent);
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, &RelationsPane::removeCurrent);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool RelationsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_F2: editCurrent(); return true;
    case Qt::Key_Delete: removeCurrent(); return true;
    default: return Panel::eventFilter(watched, event);
    }
}

}  // namespace kontor::pages
