// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>

QT_FORWARD_DECLARE_CLASS(QPainter)

// The bundled line icons (resources/icons/names.txt), drawn in colours of the theme. GUI thread.

namespace kontor::theme {

/// An icon that takes its colour from the application's palette each time it is drawn: it follows a change of theme,
/// stays sharp at every scale, and greys out when disabled. An unknown name gives an empty icon and a log line.
QIcon icon(const QString &name, ColorRole role = ColorRole::Muted);

/// For something that is on or off, as a star: outlined in `off`, filled in `on`.
QIcon toggleIcon(const QString &name, ColorRole off = ColorRole::Muted, ColorRole on = ColorRole::Accent);

/// `size` in device-independent pixels; the pixmap carries `ratio`. Cached. Null if there is no such icon.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio, bool filled = false);

/// Draws into the middle of `rect`, for delegates and own widgets.
void drawIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color,
              int size = metrics::iconSmall);

/// Names of all bundled icons.
QStringList iconNames();

}  // namespace kontor::theme
