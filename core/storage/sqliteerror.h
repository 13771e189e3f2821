// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace kontor::storage {

/// The error a person reads for an SQLite result code; the detail holds code and message (no values).
Error sqliteError(int code, sqlite3 *db);

}  // namespace kontor::storage
