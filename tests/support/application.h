// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace kontor::tests {

/// The application object that the test program runs under: without a window system for core, with one for ui.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

}  // namespace kontor::tests
