// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactlist.h"

namespace kontor::queries {

/// Says of the rows that a search found where it found them (ContactRow::foundIn), if name and subtitle do not show all the words:
/// in an e-mail address, a remark, an entry of the timeline. `typed`: the search.
Result<void> explainHits(storage::Connection &connection, const QString &typed, QList<ContactRow> &rows);

}  // namespace kontor::queries
