// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace kontor::widgets {

/// Shows a pop-up, as large as it needs to be, at `global` or as near to it as the screen of its parent allows. GUI thread.
void popUpWithinScreen(QWidget &popup, const QPoint &global);
/// The same with the size that it has.
void popUpSized(QWidget &popup, const QPoint &global);

}  // namespace kontor::widgets
