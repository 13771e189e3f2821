// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// The tables that are compiled in (resources/CMakeLists.txt). Internal to core/model.

namespace kontor::model {

/// The bytes of ":/tables/<name>"; empty if there is no such table.
QByteArray registryTable(const QString &name);

}  // namespace kontor::model
