// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/columnmapping.h"
#include "core/model/drafts.h"

namespace kontor::importexport {

/// Where a table was written by exportFile() in the present language, its columns go where they came from, whatever the
/// headings look like; other tables and custom columns keep their proposal.
void recogniseExportedTable(ColumnMapping &proposal);

/// How many of a contact's addresses, numbers, jobs, tasks and files a table row has no column for.
qint64 valuesBeyondTable(const model::ContactDraft &contact);

}  // namespace kontor::importexport
