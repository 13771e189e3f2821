// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/recordimage.h"

namespace kontor::queries {

/// Turns the rows of an image into what the detail pane shows. For recordimage.cpp only.
Result<ContactDetail> shownImage(storage::Connection &connection, const model::ContactId &contact, qint64 n, const RecordImage &image);

}  // namespace kontor::queries
