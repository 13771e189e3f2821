// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace kontor::storage {

/// Registers what SQLite itself does for ASCII only, or not exactly:
///   kontor_fold(text)      the text without case ("ÜBACH" = "übach"), for comparing and searching in a column;
///   kontor_sort_key(text)  a BLOB that sorts in phone book order (DIN 5007-2), for ORDER BY.
///   kontor_exact(real)     the shortest decimal notation that gives the very same number again.
///   kontor_suspicious_name(text, organisation)  1 or 0: model::isSuspiciousName(); 0 for NULL.
///   kontor_swapped_name(given, family)          1 or 0: whether model::unswappedName() would change them; NULL is an empty one.
///   kontor_plausible_email(text)                1 or 0: model::isPlausibleEmail(); 0 for NULL.
/// The others give NULL for NULL. They live as long as the connection and run on its thread.
Result<void> registerTextFunctions(sqlite3 *db);

}  // namespace kontor::storage
