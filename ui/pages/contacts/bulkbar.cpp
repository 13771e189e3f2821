// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/bulkbar.h"

#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

BulkBar::BulkBar(QWidget *parent) : Panel(theme::ColorRole::Selection, parent)
{
    setLines(Qt::BottomEdge);
    setAccessibleName(tr("Selected contacts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, theme::metrics::space1, theme::metrics::space2, theme::metrics::space1);
    column->setSpacing(0);
    auto *upper = new QHBoxLayout;
    m_count = new widgets::Label(QString(), theme::TextStyle::BodyStrong);
    m_all = new QPushButton;
    theme::setButtonKind(m_all, theme::ButtonKind::Link);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::selectAllRequested);
    auto *clear = new QToolButton;
    clear->setAutoRaise(true);
    clear->setIcon(theme::icon(QStringLiteral("x")));
    clear->setAccessibleName(tr("Select none"));
    clear->setToolTip(clear->accessibleName());
    connect(clear, &QToolButton::clicked, this, &BulkBar::clearRequested);
    upper->addWidget(m_count);
    upper->addWidget(m_all);
    upper->addStretch();
    upper->addWidget(clear);
    auto *lower = new QHBoxLayout;
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(2);
    m_restore = add(QStringLiteral("rotate-ccw"), tr("Restore"), &BulkBar::restoreRequested);
    add(QStringLiteral("tag"), tr("Tag"), &BulkBar::tagRequested);
    add(QStringLiteral("minus"), tr("Remove tag"), &BulkBar::untagRequested);
    add(QStringLiteral("user"), tr("Assign"), &BulkBar::assignRequested);
    m_scope = add(QStringLiteral("eye"), tr("Visible for"), &BulkBar::scopeRequested);
    add(QStringLiteral("pencil"), tr("Set field"), &BulkBar::fieldRequested);
    add(QStringLiteral("badge-check"), tr("Reviewed"), &BulkBar::reviewRequested);
    add(QStringLiteral("merge"), tr("Merge"), &BulkBar::mergeRequested);
    add(QStringLiteral("upload"), tr("Export"), &BulkBar::exportRequested);
    add(QStringLiteral("trash-2"), tr("Delete"), &BulkBar::deleteRequested);
    for (QToolButton *button : std::as_const(m_actions))
        lower->addWidget(button);
    lower->addStretch();
    column->addLayout(upper);
    column->addLayout(lower);
    hide();
}

QToolButton *BulkBar::add(const QString &icon, const QString &text, Signal signal)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(theme::icon(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::clicked, this, signal);
    m_actions << button;
    return button;
}

void BulkBar::setSelection(qint64 selected, qint64 shown, bool bin)
{
    setVisible(selected > 1 || (bin && selected > 0));
    m_count->setText(tr("%Ln selected", nullptr, int(selected)));
    m_all->setText(tr("Select all %Ln", nullptr, int(shown)));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(selected < shown);
    for (QToolButton *button : std::as_const(m_actions))
        button->setVisible((button == m_restore) == bin && (button != m_scope || m_hasScopes));
    fitTexts();
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fitTexts();
}

/// Words beside the icons where there is room for them; the tool tips say the same.
void BulkBar::fitTexts()
{
    int needed = 40;
    for (QToolButton *button : std::as_const(m_actions)) {
        if (!button->isVisibleTo(this))
            continue;
        needed += button->fontMetrics().horizontalAdvance(button->text()) + 44;
    }
    const auto style = needed <= width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : std::as_const(m_actions))
        button->setToolButtonStyle(style);
}

}  // namespace kontor::pages
