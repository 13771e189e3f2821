// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kontor::storage {

/// Where the copy of a file lies while it is encrypted anew.
QString rekeyedCopy(const QString &path);

/// Copies a file, readable by the owner only, down to the disk.
Result<void> copyToDisk(const QString &from, const QString &to);

/// Puts `with` in the place of `path`, in one step: whoever opens `path` gets the one or the other, whole. The folder is
/// written down to the disk as well.
Result<void> replaceFile(const QString &path, const QString &with);

}  // namespace kontor::storage
