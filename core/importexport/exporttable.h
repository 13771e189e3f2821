// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/columnmapping.h"

namespace kontor::importexport {

/// Where a table was written by exportFile() in the present language, its columns go where they came from, whatever the
/// headings look like; other tables and custom columns keep their proposal.
void recogniseExportedTable(ColumnMapping &proposal);

}  // namespace kontor::importexport
