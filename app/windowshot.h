// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace kontor::shell {
class MainWindow;
}

namespace kontor::app {

/// Shows the window at this size, waits until all that it has asked the file for is here, saves a picture of it and ends
/// the program: with 1 if the picture could not be saved.
void takeScreenshot(shell::MainWindow &window, const QString &path, const QSize &size);

}  // namespace kontor::app
