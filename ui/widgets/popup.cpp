// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popup.h"

#include <QScreen>
#include <QWidget>

namespace kontor::widgets {

void popUpWithinScreen(QWidget &popup, const QPoint &global)
{
    popup.adjustSize();
    popUpSized(popup, global);
}

void popUpSized(QWidget &popup, const QPoint &global)
{
    QPoint at = global;
    if (const QScreen *screen = popup.parentWidget() != nullptr ? popup.parentWidget()->screen() : popup.screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - popup.width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - popup.height())));
    }
    popup.move(at);
    popup.show();
}

}  // namespace kontor::widgets
