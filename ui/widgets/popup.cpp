// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popup.h"

#include <QScreen>
#include <QWidget>

namespace kontor::widgets {

void popUpWithinScreen(QWidget &popup, const QPoint &global)
{
    popup.adjustSize();
    QPoint at = global;
    if (const QScreen *screen = popup.parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), room.right() - popup.width()));
        at.setY(qBound(room.top(), at.y(), room.bottom() - popup.height()));
    }
    popup.move(at);
    popup.show();
}

}  // namespace kontor::widgets
