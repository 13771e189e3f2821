// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kontorctlarguments.h"
#include "core/importexport/importer.h"

namespace kontor::ctl {

/// What --possible says about rows that may be duplicates: found by a dry run, so that the import decides as it is told here. Empty without
/// that option.
Result<importexport::RowChoices> importChoices(const Arguments &arguments, const commands::Session &session, const importexport::ImportSource &source,
                                               importexport::ImportOptions options);

}  // namespace kontor::ctl
