// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/styleparts.h"

#include "ui/theme/colors.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace kontor::theme {
namespace {

constexpr int sliderLength = 36;
constexpr int sliderInset = 2;

bool enabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}
bool hovered(const QStyleOption &option)
{
    return enabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}
bool pressed(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken);
}

QColor outline(const QStyleOption &option, const Theme &theme)
{
    if (enabled(option) && option.state.testFlag(QStyle::State_HasFocus))
        return theme.color(ColorRole::Accent);
    return theme.color(enabled(option) ? ColorRole::ControlBorder : ColorRole::Border);
}

QColor plainFill(const QStyleOption &option, const Theme &theme)
{
    if (!enabled(option))
        return theme.color(ColorRole::Window);
    if (pressed(option))
        return mixed(theme.color(ColorRole::Text), theme.color(ColorRole::Surface), 0.09);
    return theme.color(hovered(option) ? ColorRole::Hover : ColorRole::Surface);
}

/// Fill of a flat thing on any background: a veil rather than a colour.
QColor veil(const QStyleOption &option, const Theme &theme)
{
    QColor color = theme.color(ColorRole::Text);
    color.setAlphaF(pressed(option) ? 0.12F : 0.065F);
    return color;
}

QColor markOutline(const QStyleOption &option, const Theme &theme)
{
    // A mark must be told from its surface at 3:1, which the softer control border does not reach.
    return enabled(option) ? theme.color(ColorRole::Muted) : theme.color(ColorRole::ControlBorder);
}

}  // namespace

void fillRounded(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outlineColor, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineColor.isValid() ? QPen(outlineColor, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(outlineColor.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &color, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color)
{
    constexpr qreal reach = 3.5;
    QPolygonF line{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}};
    const int quarterTurns = direction == Qt::LeftArrow    ? 1
                             : direction == Qt::UpArrow    ? 2
                             : direction == Qt::RightArrow ? 3
                                                           : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(90.0 * quarterTurns);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

namespace {

void drawButtonFill(const QStyleOption &option, ButtonKind kind, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const QRectF rect = option.rect;
    const bool checked = option.state.testFlag(QStyle::State_On);
    if (kind == ButtonKind::Flat || kind == ButtonKind::Link) {
        if (checked)
            fillRounded(painter, rect, theme.color(ColorRole::Selection), {}, metrics::radius);
        if (hovered(option) || pressed(option))
            fillRounded(painter, rect, veil(option, theme), {}, metrics::radius);
        return;
    }
    if (kind == ButtonKind::Primary && enabled(option)) {
        const QColor accent = theme.color(ColorRole::Accent);
        const double depth = pressed(option) ? 0.16 : hovered(option) ? 0.08 : 0.0;
        fillRounded(painter, rect, mixed(theme.color(ColorRole::Text), accent, depth), {}, metrics::radius);
        return;
    }
    const QColor fill = checked ? theme.color(ColorRole::Selection) : plainFill(option, theme);
    const QColor line = theme.color(enabled(option) ? ColorRole::ControlBorder : ColorRole::Border);
    fillRounded(painter, rect, fill, line, metrics::radius);
}

}  // namespace

void drawButtonPanel(const QStyleOption &option, ButtonKind kind, QPainter &painter)
{
    drawButtonFill(option, kind, painter);
    if (!enabled(option) || !option.state.testFlag(QStyle::State_HasFocus))
        return;
    // On the accent colour the ring is drawn in its contrast colour, a little inside.
    const Theme &theme = Theme::of(option.palette);
    const bool primary = kind == ButtonKind::Primary;
    const QRectF ring = primary ? QRectF(option.rect).adjusted(2, 2, -2, -2) : QRectF(option.rect);
    drawFocusRing(painter, ring, theme.color(primary ? ColorRole::OnAccent : ColorRole::Accent),
                  metrics::radius - (primary ? 2 : 1));
}

void drawIconAndText(const QStyleOption &option, const QIcon &icon, const QSize &iconSize, const QString &text,
                     const QColor &color, bool mnemonic, QPainter &painter)
{
    const int flags = mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const int textWidth = option.fontMetrics.size(flags, text).width();
    const int width = iconSize.width() + iconTextGap + textWidth;
    const int left = option.rect.left() + qMax(0, (option.rect.width() - width) / 2);
    const QRect iconRect(left, option.rect.top(), iconSize.width(), option.rect.height());
    const QRect textRect(iconRect.right() + 1 + iconTextGap, option.rect.top(),
                         qMin(textWidth + 1, option.rect.right() - iconRect.right() - iconTextGap), option.rect.height());
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    // Letters sit a little low in their line; the icon goes with them.
    icon.paint(&painter, visual(iconRect.translated(0, 1)), Qt::AlignCenter, enabled(option) ? QIcon::Normal : QIcon::Disabled,
               option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    painter.setPen(enabled(option) ? color : Theme::of(option.palette).disabledText());
    painter.drawText(visual(textRect), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | flags, text);
}

void drawToolButtonPanel(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    if (option.state.testFlag(QStyle::State_On))
        fillRounded(painter, option.rect, theme.color(ColorRole::Selection), {}, metrics::radius);
    if (!option.state.testFlag(QStyle::State_AutoRaise))
        fillRounded(painter, option.rect, plainFill(option, theme), outline(option, theme), metrics::radius);
    else if (hovered(option) || pressed(option))
        fillRounded(painter, option.rect, veil(option, theme), {}, metrics::radius);
}

void drawFieldPanel(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const QColor fill = theme.color(enabled(option) ? ColorRole::Surface : ColorRole::Window);
    fillRounded(painter, option.rect, fill, outline(option, theme), metrics::radius);
    if (enabled(option) && option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, theme.color(ColorRole::Accent), metrics::radius - 1);
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool partial = option.state.testFlag(QStyle::State_NoChange);
    if (!partial && !option.state.testFlag(QStyle::State_On)) {
        fillRounded(painter, box, plainFill(option, theme), markOutline(option, theme), 4);
        return;
    }
    const QColor fill = enabled(option) ? theme.color(ColorRole::Accent) : theme.color(ColorRole::ControlBorder);
    fillRounded(painter, box, fill, {}, 4);
    const QColor mark = enabled(option) ? theme.color(ColorRole::OnAccent) : theme.color(ColorRole::Surface);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(partial ? QPolygonF{{4.5, 8}, {11.5, 8}} : QPolygonF{{4, 8.2}, {6.9, 11.1}, {12.2, 5.2}});
    painter.restore();
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor accent = enabled(option) ? theme.color(ColorRole::Accent) : theme.color(ColorRole::ControlBorder);
    fillRounded(painter, circle, on ? accent : plainFill(option, theme), on ? accent : markOutline(option, theme),
                circle.width() / 2);
    if (on)
        fillRounded(painter, circle.adjusted(4.5, 4.5, -4.5, -4.5), theme.color(ColorRole::OnAccent), {},
                    circle.width());
}

void drawItemPanel(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.color(ColorRole::Selection));
    else if (hovered(option))
        painter.fillRect(option.rect, theme.color(ColorRole::Hover));
}

void drawTab(const QStyleOptionTab &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !hovered(option))
        return;
    const QRect rect = option.rect;
    const QRect underline(rect.x(), rect.bottom() - 1, rect.width(), 2);
    painter.fillRect(underline, theme.color(selected ? ColorRole::Accent : ColorRole::ControlBorder));
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, QRectF(rect).adjusted(2, 3, -2, -5), theme.color(ColorRole::Accent),
                      metrics::radius - 2);
}

void drawHeaderSection(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.color(hovered(option) ? ColorRole::Hover : ColorRole::Surface));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme.color(ColorRole::Border));
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    QRectF bar = option.rect;
    constexpr qreal thickness = 6;
    bar.setTop(bar.center().y() - thickness / 2);
    bar.setHeight(thickness);
    const QColor groove = mixed(theme.color(ColorRole::Text), theme.color(ColorRole::Surface), 0.12);
    fillRounded(painter, bar, groove, {}, thickness / 2);
    const QColor accent = theme.color(ColorRole::Accent);
    if (option.maximum <= option.minimum) {
        // How much there is to do is unknown: a veil over the whole bar rather than a share that would be a guess.
        fillRounded(painter, bar, mixed(accent, groove, 0.45), {}, thickness / 2);
        return;
    }
    const qreal share = qreal(qint64(option.progress) - option.minimum) / (qint64(option.maximum) - option.minimum);
    if (share <= 0)
        return;
    const qreal width = qMax(thickness, bar.width() * qMin(share, 1.0));
    QRectF done(bar.left(), bar.top(), width, thickness);
    if (option.direction == Qt::RightToLeft)
        done.moveRight(bar.right());
    fillRounded(painter, done, accent, {}, thickness / 2);
}

void drawComboBox(const QStyleOptionComboBox &option, const QRect &arrow, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    fillRounded(painter, option.rect, plainFill(option, theme), outline(option, theme), metrics::radius);
    if (enabled(option) && option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, theme.color(ColorRole::Accent), metrics::radius - 1);
    drawChevron(painter, arrow, Qt::DownArrow, enabled(option) ? theme.color(ColorRole::Muted) : theme.disabledText());
}

void drawSpinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    if (option.frame)
        drawFieldPanel(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrowColor = [&](QAbstractSpinBox::StepEnabledFlag flag) {
        return option.stepEnabled.testFlag(flag) ? theme.color(ColorRole::Muted)
                                                 : theme.color(ColorRole::ControlBorder);
    };
    drawChevron(painter, up, Qt::UpArrow, arrowColor(QAbstractSpinBox::StepUpEnabled));
    drawChevron(painter, down, Qt::DownArrow, arrowColor(QAbstractSpinBox::StepDownEnabled));
}

void drawScrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter &painter)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme &theme = Theme::of(option.palette);
    const bool active =
        option.state.testFlag(QStyle::State_MouseOver) || option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    QColor color = theme.color(ColorRole::Muted);
    color.setAlphaF(active ? 0.85F : 0.5F);
    const QRectF bar = QRectF(slider).adjusted(sliderInset, sliderInset, -sliderInset, -sliderInset);
    fillRounded(painter, bar, color, {}, qMin(bar.width(), bar.height()) / 2);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = qBound(qMin(sliderLength, length), int(qint64(option.pageStep) * length / (range + option.pageStep)),
                        length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect &all = option.rect;
        const QRect rect = horizontal ? QRect(all.x() + from, all.y(), size, all.height())
                                      : QRect(all.x(), all.y() + from, all.width(), size);
        return QStyle::visualRect(option.direction, all, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return stretch(start, handle);
    case QStyle::SC_ScrollBarGroove: return stretch(0, length);
    case QStyle::SC_ScrollBarSubPage: return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage: return stretch(start + handle, length - start - handle);
    default: return {};
    }
}

}  // namespace kontor::theme
