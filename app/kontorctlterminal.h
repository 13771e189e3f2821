// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

// What differs between operating systems: terminals, signals, keeping secrets out of core files.

namespace kontor::ctl {

enum class Stream { Input, Output, Error };
bool isTerminal(Stream stream);

/// Asks on the terminal, without showing what is typed. KeyUnavailable if there is no terminal or nothing was typed.
Result<QString> askSecret(const QString &question);

/// Writing to a closed pipe gives an error instead of an end. Text goes in and out as UTF-8, also where the environment
/// names no character set. Call before the application is made.
void prepareTerminal();

/// Makes a file that only its owner can read, and gets it onto the disk. Invalid if there is one of that name already.
Result<void> writePrivateFile(const QString &path, const QByteArray &data);

/// Name of the user who runs the program, for the history.
QString userName();

}  // namespace kontor::ctl
