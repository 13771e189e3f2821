// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/application.h"

#include <QApplication>

std::unique_ptr<QCoreApplication> kontor::tests::makeApplication(int &argc, char **argv)
{
    return std::make_unique<QApplication>(argc, argv);
}
