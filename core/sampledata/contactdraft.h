// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/drafts.h"
#include "core/sampledata/firm.h"
#include "core/sampledata/person.h"

namespace kontor::sampledata {

/// The draft of a firm: fields, contact points, addresses, tags. `index` is its place in the series, from which the
/// customer number is made.
model::ContactDraft makeFirmDraft(Random &random, const Firm &firm, qint64 index);

/// The draft of a person, who is handed out as `person` too. Those who work for a `firm` (may be null) share its
/// address, mail domain and telephone block; some bear the founder's name.
model::ContactDraft makePersonDraft(Random &random, Person &person, const Firm *firm, qint64 index, int thisYear);

}  // namespace kontor::sampledata
