// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace kontor::storage {

/// What the file remembers of itself (table meta) under a key: how far an index goes, which program made it. Invalid if there is
/// nothing.
Result<QVariant> metaValue(Connection &connection, const char *key);
/// The same as a row number up to which something goes; -1 if there is nothing.
Result<qint64> metaMark(Connection &connection, const char *key);
/// Inside a transaction of the caller.
Result<void> setMeta(Connection &connection, const char *key, const QVariant &value);
Result<void> removeMeta(Connection &connection, const char *key);

}  // namespace kontor::storage
