// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor::commands {

/// The colours that tags may take ("#0f6e66", …), chosen to be told apart in the light and the dark palette.
QStringList tagColours();
/// The colour a new tag gets: the same for the same name.
QString colourForTag(const QString &name);

}  // namespace kontor::commands
