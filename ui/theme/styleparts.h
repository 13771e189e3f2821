// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyleOption>

QT_FORWARD_DECLARE_CLASS(QPainter)

#include "ui/theme/style.h"

// The pieces that Style paints, one function each. Internal to ui/theme, except drawFocusRing(), drawChevron() and
// fillRounded(), which own widgets share. GUI thread.

namespace kontor::theme {

class Theme;

/// Fills and outlines a rounded rectangle whose outline lies inside `rect`. An invalid colour draws nothing.
void fillRounded(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius);
/// The mark of the keyboard focus: 2 px, inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &color, qreal radius);
void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color);

void drawButtonPanel(const QStyleOption &option, ButtonKind kind, QPainter &painter);
/// Icon and text of a push or tool button, side by side in the middle; the icon leads.
inline constexpr int iconTextGap = 7;
void drawIconAndText(const QStyleOption &option, const QIcon &icon, const QSize &iconSize, const QString &text,
                     const QColor &color, bool mnemonic, QPainter &painter);
void drawToolButtonPanel(const QStyleOption &option, QPainter &painter);
void drawFieldPanel(const QStyleOption &option, QPainter &painter);
void drawCheckBox(const QStyleOption &option, QPainter &painter);
void drawRadioButton(const QStyleOption &option, QPainter &painter);
void drawItemPanel(const QStyleOption &option, QPainter &painter);
void drawTab(const QStyleOptionTab &option, QPainter &painter);
void drawHeaderSection(const QStyleOption &option, QPainter &painter);
void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter);
void drawComboBox(const QStyleOptionComboBox &option, const QRect &arrow, QPainter &painter);
void drawSpinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, QPainter &painter);
void drawScrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter &painter);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

}  // namespace kontor::theme
