// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/foundtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/roles.h"

#include <QRect>

QT_FORWARD_DECLARE_CLASS(QPainter)
QT_FORWARD_DECLARE_CLASS(QFontMetrics)

// What widgets and delegates draw alike. GUI thread.

namespace kontor::widgets {

inline constexpr int chipHeight = 20;
inline constexpr int chipMaximumWidth = 180;

int chipWidth(const QString &text);
/// A chip that fills `rect`; text that does not fit is elided. `background` is what lies below.
void drawChip(QPainter &painter, const QRect &rect, const TagLabel &tag, const theme::Theme &theme,
              const QColor &background);
/// As many chips as fit into `area` from its left, then "+3" for the rest. Returns the width used.
int drawChips(QPainter &painter, const QRect &area, const QList<TagLabel> &tags, const theme::Theme &theme,
              const QColor &background);

/// Initials on a disc (person) or a rounded square (organisation); the colour comes from `name`.
void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, const QString &name, AvatarKind kind,
                const theme::Theme &theme, const QColor &background);

/// One line of text, elided at its end.
void drawLine(QPainter &painter, const QRect &rect, const QString &text, theme::TextStyle style, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Signs behind a contact's name: a star for a favourite, a lock for what nobody else sees. The room they take.
int nameSignsWidth(bool starred, bool isPrivate);
void drawNameSigns(QPainter &painter, QPoint at, bool starred, bool isPrivate, const theme::Theme &theme);

/// The same with the places that a search found in it set off.
void drawFoundLine(QPainter &painter, const QRect &rect, const QString &text, const QList<model::TextRange> &found, theme::TextStyle style,
                   const QColor &color, const theme::Theme &theme, const QColor &background);

inline constexpr int captionHeight = 26;
/// The line above the first row of a part of a list, at the top of `row`; returns what is left below it. No caption: all is left.
QRect drawCaption(QPainter &painter, const QRect &row, const QString &caption, const theme::Theme &theme);

/// `text` broken into at most `most` lines of `width`; the last one ends in an ellipsis if more would follow.
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

theme::ColorRole urgencyRole(Urgency urgency);

}  // namespace kontor::widgets
