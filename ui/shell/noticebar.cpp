// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace kontor::shell {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

NoticeBar::NoticeBar(Notifier &notifier, QWidget *parent)
    : Panel(ColorRole::Selection, parent), m_notifier(&notifier), m_title(new widgets::Label(QString(), TextStyle::BodyStrong)),
      m_text(new widgets::ElidedLabel), m_more(new widgets::Label(QString(), TextStyle::Small, ColorRole::Muted)), m_buttons(new QHBoxLayout)
{
    setLines(Qt::BottomEdge);
    auto *bell = new QToolButton;
    bell->setIcon(theme::icon(QStringLiteral("bell"), ColorRole::Accent));
    bell->setAutoRaise(true);
    bell->setFocusPolicy(Qt::NoFocus);
    bell->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *close = new QToolButton;
    close->setIcon(theme::icon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, [this] { m_notifier->invoke(m_shown.id, {}); });
    m_buttons->setSpacing(metrics::space2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space3, metrics::space1 + 2, metrics::space3, metrics::space1 + 3);
    row->setSpacing(metrics::space2);
    row->addWidget(bell);
    row->addWidget(m_title);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addLayout(m_buttons);
    row->addWidget(close);
    connect(m_notifier, &Notifier::insideChanged, this, &NoticeBar::showFirst);
    hide();
    showFirst();
}

void NoticeBar::showFirst()
{
    const QList<Notice> &all = m_notifier->inside();
    setVisible(!all.isEmpty());
    m_more->setVisible(all.size() > 1);
    m_more->setText(tr("%n more", nullptr, int(all.size() - 1)));
    if (all.isEmpty()) {
        m_shown = {};
        return;
    }
    if (m_shown == all.first())
        return;
    m_shown = all.first();
    m_title->setText(m_shown.title);
    m_text->setText(m_shown.text);
    setAccessibleName(tr("%1: %2").arg(m_shown.title, m_shown.text));
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const NoticeAction &action : m_shown.actions)
        addButton(m_shown, action);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::addButton(const Notice &notice, const NoticeAction &action)
{
    auto *button = new QPushButton(action.label);
    connect(button, &QPushButton::clicked, this, [this, id = notice.id, key = action.key] { m_notifier->invoke(id, key); });
    m_buttons->addWidget(button);
    button->show();  // at once: a layout in a window that is shown would do it later
}

}  // namespace kontor::shell
