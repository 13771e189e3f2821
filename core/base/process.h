// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kontor::base {

/// Once, at the start of a program. Keys are in memory: neither a crash nor a debugger of the same user shall find them on
/// the disk (Linux: also no ptrace). And the C library is told not to keep freed small blocks apart until a large one
/// comes and then to sweep through all of them: with millions of short strings that was a seventh of an import.
void prepareProcess();

/// Memory of the computer, in bytes; 0 if it cannot be told.
qint64 physicalMemory();

}  // namespace kontor::base
