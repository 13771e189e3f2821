// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/kontorfile.h"

#include <QStringList>

namespace kontor::tests {

/// What people can see of the synced tables, a line per value that is there: records that are not in the bin and whose
/// contact is visible, and elements of sets. Row numbers, ids of commands and times of deletion do not count.
QStringList visibleDump(storage::Connection &connection);

/// All of it, the history and the command rows too: equal before and after means that nothing was written.
QByteArray wholeDump(storage::Connection &connection);

/// The derived rows, and those that a rebuild of everything would give; must be equal.
QStringList derivedDump(storage::Connection &connection);
QStringList rebuiltDerivedDump(KontorFile &file);

/// The lines in which two dumps differ, for the message of a failed test.
std::string difference(const QStringList &before, const QStringList &after);

}  // namespace kontor::tests
