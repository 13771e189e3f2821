// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowshot.h"

#include "ui/shell/filecontroller.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QPixmap>

namespace kontor::app {

namespace {

/// An answer may lead to the next question: list, detail, counts one by one. As many rounds are enough for all.
constexpr int rounds = 24;

void settle(shell::MainWindow &window, int left, const std::function<void()> &done)
{
    commands::Workspace *workspace = window.files().workspace();
    if (left == 0 || workspace == nullptr)
        return done();
    workspace->read<void>(&window, [](storage::Connection &) -> Result<void> { return {}; },
                          [&window, left, done](Result<void>) { settle(window, left - 1, done); });
}

}  // namespace

void takeScreenshot(shell::MainWindow &window, const QString &path, const QSize &size)
{
    window.resize(size);
    const auto shoot = [&window, path] { QCoreApplication::exit(window.grab().save(path) ? 0 : 1); };
    if (window.files().workspace() == nullptr)
        shoot();
    else
        settle(window, rounds, shoot);
}

}  // namespace kontor::app
