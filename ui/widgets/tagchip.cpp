// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagchip.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace kontor::widgets {

using theme::ColorRole;
using theme::Theme;

namespace {
constexpr int focusMargin = 2;  // around the chip, so that the ring does not cover the letters
constexpr int crossWidth = 16;
}  // namespace

TagChip::TagChip(const TagLabel &tag, QWidget *parent) : QAbstractButton(parent), m_tag(tag)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void TagChip::setTag(const TagLabel &tag)
{
    m_tag = tag;
    describe();
    updateGeometry();
    update();
}

void TagChip::setRemovable(bool removable)
{
    m_removable = removable;
    describe();
    updateGeometry();
    update();
}

void TagChip::describe()
{
    setText(m_tag.name);
    setAccessibleName(tr("Tag %1").arg(m_tag.name));
    setAccessibleDescription(m_removable ? tr("Delete removes it") : QString());
    const bool cut = chipWidth(m_tag.name) >= chipMaximumWidth;
    setToolTip(cut ? m_tag.name : QString());
}

QSize TagChip::sizeHint() const
{
    const int width = chipWidth(m_tag.name) + (m_removable ? crossWidth : 0);
    return {width + 2 * focusMargin, chipHeight + 2 * focusMargin};
}

QRect TagChip::crossRect() const
{
    if (!m_removable)
        return {};
    const QRect chip = rect().adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
    const QRect cross(chip.right() + 1 - crossWidth - 4, chip.top(), crossWidth + 4, chip.height());
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QRect chip = rect().adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
    const QColor background = theme.color(ColorRole::Surface);
    const QColor tint = isEnabled() ? m_tag.color : theme.color(ColorRole::Muted);
    const theme::ChipColors colors = theme.chip(tint, background);
    theme::fillRounded(painter, chip, colors.fill, underMouse() ? colors.text : QColor(), chip.height() / 2.0);
    const QRect text = chip.adjusted(8, 0, m_removable ? -crossWidth - 3 : -7, 0);
    drawLine(painter, QStyle::visualRect(layoutDirection(), chip, text), m_tag.name, theme::TextStyle::Caption,
             colors.text);
    if (m_removable)
        theme::drawIcon(painter, crossRect(), QStringLiteral("x"), colors.text, 11);
    if (hasFocus())
        theme::drawFocusRing(painter, rect(), theme.color(ColorRole::Accent), height() / 2.0 - 1);
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        return Q_EMIT removeRequested();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void TagChip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        QAbstractButton::mousePressEvent(event);
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_crossPressed)
        return QAbstractButton::mouseReleaseEvent(event);
    m_crossPressed = false;
    if (crossRect().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

}  // namespace kontor::widgets
