// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/actions.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/searchbox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace kontor::shell {

using theme::ColorRole;
namespace metrics = theme::metrics;

namespace {

constexpr int searchWidthMost = 480;
/// In a narrower window the undo button says just "Undo"; its tool tip says what.
constexpr int roomForUndoText = 900;
constexpr int undoTextMost = 260;

/// A button that does what an action does, and is enabled with it.
QPushButton *buttonFor(QAction *action, const QString &text, const QString &icon, theme::ButtonKind kind)
{
    auto *button = new QPushButton(text);
    button->setIcon(theme::icon(icon, kind == theme::ButtonKind::Primary ? ColorRole::OnAccent : ColorRole::Text));
    theme::setButtonKind(button, kind);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

}  // namespace

TopBar::TopBar(const Actions &actions, QWidget *parent) : Panel(ColorRole::Window, parent), m_search(new widgets::SearchBox)
{
    setLines(Qt::BottomEdge);
    m_search->setAccessibleName(tr("Search"));
    QAction *palette = actions.action(QStringLiteral("go.palette"));
    m_search->setShortcutHint(palette->shortcut());
    connect(palette, &QAction::changed, m_search, [this, palette] { m_search->setShortcutHint(palette->shortcut()); });
    m_search->setMaximumWidth(searchWidthMost);
    m_undo = buttonFor(actions.action(QStringLiteral("edit.undo")), tr("Undo"), QStringLiteral("undo-2"), theme::ButtonKind::Normal);
    QPushButton *add = buttonFor(actions.action(QStringLiteral("contact.new")), tr("New"), QStringLiteral("plus"), theme::ButtonKind::Primary);
    add->setToolTip(tr("New contact (%1)").arg(actions.action(QStringLiteral("contact.new"))->shortcut().toString(QKeySequence::NativeText)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, metrics::space2 + 1, metrics::space4, metrics::space2 + 2);
    row->setSpacing(metrics::space2);
    row->addWidget(arrow(actions.action(QStringLiteral("go.back"))));
    row->addWidget(arrow(actions.action(QStringLiteral("go.forward"))));
    row->addWidget(m_search, 10);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(add);
}

QToolButton *TopBar::arrow(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    return button;
}

void TopBar::setUndoText(const QString &text)
{
    m_undoText = text;
    showUndoText();
}

void TopBar::showUndoText()
{
    const QString whole = m_undoText.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(m_undoText);
    m_undo->setText(width() < roomForUndoText ? tr("Undo") : fontMetrics().elidedText(whole, Qt::ElideRight, undoTextMost));
    m_undo->setToolTip(m_undoText.isEmpty() ? QString() : whole);
    m_undo->setAccessibleName(whole);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    showUndoText();
}

}  // namespace kontor::shell
