// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importexport/importsource.h"
#include "core/storage/database.h"

#include <optional>

namespace kontor::importexport {

/// The mapping used last for files with these headings; none if there is none.
Result<std::optional<ColumnMapping>> storedMapping(storage::Connection &connection, const QString &signature);
/// Keeps a mapping for the next file of its kind. Local to this file, no undo step.
Result<void> storeMapping(storage::Database &database, const ColumnMapping &mapping);

/// Where it is known, the stored mapping is used instead of the proposal.
Result<void> applyStoredMapping(storage::Connection &connection, ImportSource &source);

}  // namespace kontor::importexport
