// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mergeproposal.h"
#include "core/model/mergetrace.h"
#include "core/storage/connection.h"

// Rows about merges, for those who merge and for those who say beforehand what a merge would do.

namespace kontor::storage {

/// A contact as one side of a merge: its columns (`contact`, as they were read), its own fields, and when values were confirmed.
Result<model::MergeSide> readMergeSide(Connection &connection, const model::ContactId &id, const model::FieldMap &contact);

/// All rows of a bound query that gives record, place, entity, other, before, after of merge_trace.
Result<QList<model::MergeTrace>> readMergeTraces(Statement query);
/// What the merging of this contact changed, in the order of the records.
Result<QList<model::MergeTrace>> mergeTracesOf(Connection &connection, const Uuid &merged);

}  // namespace kontor::storage
