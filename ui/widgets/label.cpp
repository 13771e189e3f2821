// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;

Label::Label(const QString &text, TextStyle style, ColorRole color, QWidget *parent)
    : QLabel(text, parent), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setFont(theme::textFont(style));
    applyColor();
}

void Label::setColor(ColorRole color)
{
    m_color = color;
    applyColor();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

bool Label::focusNextPrevChild(bool next)
{
    // Going back, QLabel finds the link that it is on again and again.
    return next || !hasSelectedText() ? QLabel::focusNextPrevChild(next) : QWidget::focusNextPrevChild(next);
}

void Label::applyColor()
{
    const QColor color = Theme::of(this).color(m_color);
    // Setting a palette sends PaletteChange again: stop once the colour is right.
    if (palette().color(QPalette::Active, QPalette::WindowText) == color)
        return;
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, color);
    own.setColor(QPalette::Inactive, QPalette::WindowText, color);
    setPalette(own);
}

SectionLabel::SectionLabel(const QString &text, QWidget *parent)
    : Label(text, TextStyle::CaptionStrong, ColorRole::Muted, parent)
{
    QFont caption = font();
    caption.setCapitalization(QFont::AllUppercase);
    caption.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    setFont(caption);
}

ElidedLabel::ElidedLabel(const QString &text, TextStyle style, ColorRole color, QWidget *parent)
    : QWidget(parent), m_style(style), m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setColor(ColorRole color)
{
    m_color = color;
    update();
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(theme::textFont(m_style)).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(theme::textFont(m_style));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(theme::textFont(m_style));
    return {metrics.horizontalAdvance(u'…') + 1, metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    drawLine(painter, rect(), m_text, m_style, isEnabled() ? theme.color(m_color) : theme.disabledText());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace kontor::widgets
