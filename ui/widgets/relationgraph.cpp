// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/relationgraph.h"

#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <numbers>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;

namespace {
constexpr int middleSize = 44;
constexpr int nodeSize = 32;
constexpr int nameWidth = 104;
constexpr int nameHeight = 15;
constexpr int wordsHeight = 2 * nameHeight;  // the name, and below it what joins
constexpr int graphHeight = 236;
constexpr int flatHeight = 100;  // one or two beside the middle
}  // namespace

RelationGraph::RelationGraph(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the relations"));
    setFixedHeight(graphHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RelationGraph::setNodes(const GraphNode &middle, const QList<GraphNode> &around)
{
    m_middle = middle;
    m_around = around;
    m_current = -1;
    setFixedHeight(shown() <= 2 ? flatHeight : graphHeight);
    update();
}

QSize RelationGraph::sizeHint() const
{
    return {360, shown() <= 2 ? flatHeight : graphHeight};
}

int RelationGraph::shown() const
{
    return int(qMin<qsizetype>(m_around.size(), most));
}

QPointF RelationGraph::centreOf(int node) const
{
    // A wide ellipse; one or two stand beside the middle, where their names have room.
    const double step = 2 * std::numbers::pi / qMax(1, shown());
    const double angle = -std::numbers::pi / 2 + (shown() <= 2 ? std::numbers::pi / 2 : 0) + node * step;
    const double a = qBound(80.0, width() / 2.0 - nameWidth / 2.0 - 4, 260.0);
    const double b = (height() - wordsHeight - nodeSize) / 2.0 - 2;
    if (shown() == 1)
        return middle() + QPointF(a, 0);
    return {width() / 2.0 + a * std::cos(angle), height() / 2.0 - wordsHeight / 2.0 + b * std::sin(angle)};
}

QPointF RelationGraph::middle() const
{
    // One other: both stand side by side.
    const double aside = shown() == 1 ? qBound(80.0, width() / 2.0 - nameWidth / 2.0 - 4, 260.0) / 2 : 0;
    return {width() / 2.0 - aside, height() / 2.0 - wordsHeight / 2.0};
}

QRect RelationGraph::avatarOf(int node) const
{
    const QPointF centre = centreOf(node);
    return QRectF(centre.x() - nodeSize / 2.0, centre.y() - nodeSize / 2.0, nodeSize, nodeSize).toRect();
}

int RelationGraph::nodeAt(const QPoint &position) const
{
    for (int node = 0; node < shown(); ++node) {
        const QRect avatar = avatarOf(node);
        if (avatar.adjusted(-4, -4, 4, wordsHeight + 4).contains(position))
            return node;
    }
    return -1;
}

void RelationGraph::setCurrent(int node)
{
    if (node == m_current)
        return;
    m_current = node;
    setCursor(node >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(node >= 0 ? tr("%1: %2").arg(m_around[node].name, m_around[node].link) : QString());
    update();
}

void RelationGraph::drawNode(QPainter &painter, const GraphNode &node, const QPointF &centre, int size, bool current) const
{
    const theme::Theme &theme = theme::Theme::of(this);
    const QRect avatar = QRectF(centre.x() - size / 2.0, centre.y() - size / 2.0, size, size).toRect();
    // What lies below the avatar must not shine through its tint.
    theme::fillRounded(painter, avatar.adjusted(-2, -2, 2, 2), theme.color(ColorRole::Surface), {}, (size + 4) / 2.0);
    drawAvatar(painter, avatar, node.initials, node.name, node.kind, theme, theme.color(ColorRole::Surface));
    if (current)
        theme::drawFocusRing(painter, avatar.adjusted(-3, -3, 3, 3), theme.color(ColorRole::Accent), (size + 6) / 2.0);
    const QRect name(int(centre.x()) - nameWidth / 2, avatar.bottom() + 3, nameWidth, nameHeight);
    drawLine(painter, name, node.name, TextStyle::Caption, theme.color(current ? ColorRole::Accent : ColorRole::Text), Qt::AlignHCenter | Qt::AlignVCenter);
    drawLine(painter, name.translated(0, nameHeight), node.link.section(QStringLiteral(" · "), 0, 0), TextStyle::Caption, theme.color(ColorRole::Muted),
             Qt::AlignHCenter | Qt::AlignVCenter);
}

void RelationGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme &theme = theme::Theme::of(this);
    for (int node = 0; node < shown(); ++node) {
        painter.setPen(QPen(theme.color(node == m_current ? ColorRole::Accent : ColorRole::ControlBorder), 1.2));
        painter.drawLine(middle(), centreOf(node));
    }
    for (int node = 0; node < shown(); ++node)
        drawNode(painter, m_around[node], centreOf(node), nodeSize, node == m_current);
    drawNode(painter, m_middle, middle(), middleSize, false);
    if (m_around.size() > shown())
        drawLine(painter, QRect(0, height() - nameHeight, width() - 4, nameHeight), tr("and %n more", nullptr, int(m_around.size()) - shown()),
                 TextStyle::Caption, theme.color(ColorRole::Muted), Qt::AlignRight | Qt::AlignVCenter);
}

void RelationGraph::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(nodeAt(event->position().toPoint()));
}

void RelationGraph::mouseReleaseEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position().toPoint());
    if (node >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT activated(node);
}

void RelationGraph::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrent(-1);
}

void RelationGraph::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && shown() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
}

void RelationGraph::keyPressEvent(QKeyEvent *event)
{
    if (shown() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return setCurrent((m_current + 1) % shown());
    case Qt::Key_Left:
    case Qt::Key_Up: return setCurrent((qMax(0, m_current) + shown() - 1) % shown());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool RelationGraph::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int node = nodeAt(help->pos());
    if (node >= 0)
        QToolTip::showText(help->globalPos(), tr("%1: %2").arg(m_around[node].name, m_around[node].link), this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace kontor::widgets
