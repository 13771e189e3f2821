// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace kontor::storage {

/// Registers the tokenizer "kontor" for full-text indices over texts as people wrote them: words as model::foldForSearch()
/// makes them, so that Müller, Mueller and Muller are one. Every connection needs it, since triggers write to such an index.
Result<void> registerFoldTokenizer(sqlite3 *db);

}  // namespace kontor::storage
