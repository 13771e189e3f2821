// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/addressblock.h"
#include "core/model/drafts.h"

namespace kontor::model {

/// The contact that a block describes, as it may be written: a person with its firm, or the firm itself. A firm's block may name
/// somebody, who is no part of its draft. The entry in a register becomes a line of the remark.
ContactDraft draftOf(const QList<BlockField> &fields, bool isOrganisation);

/// The other way: what a card says as lines of a block that is read as the same, each with its label where it needs one.
QString blockText(const ContactDraft &card);

}  // namespace kontor::model
