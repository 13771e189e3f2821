// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/theme/styleparts.h"

#include <QPainter>

namespace kontor::widgets {

using theme::ColorRole;
using theme::Theme;

Panel::Panel(ColorRole fill, QWidget *parent) : QWidget(parent), m_fill(fill) {}

void Panel::setLines(Qt::Edges edges)
{
    m_lines = edges;
    update();
}

void Panel::setCard(bool card)
{
    m_card = card;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QColor line = theme.color(ColorRole::Border);
    if (m_card) {
        theme::fillRounded(painter, rect(), theme.color(m_fill), line, theme::metrics::radius + 2);
        return;
    }
    painter.fillRect(rect(), theme.color(m_fill));
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

}  // namespace kontor::widgets
