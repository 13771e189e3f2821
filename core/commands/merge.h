// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/commandcontext.h"
#include "core/model/mergeproposal.h"

#include <functional>

// Several contacts become one, and can become several again at any later time. What is merged stays as a record of its own that is out
// of sight, with all its values; what hung on it hangs on the primary, and traces say what to put back.

namespace kontor::commands {

/// Contacts that are one and the same. Fields without a choice become what model::proposeMerge() proposes.
struct MergeRequest {
    model::ContactId primary;
    QList<model::ContactId> others;
    QList<model::MergeChoice> choices = {};
};

struct MergeReport {
    qint64 contacts = 0;    ///< that were merged into another
    qint64 moved = 0;       ///< records, tags, values and entries that the primary has now
    qint64 duplicates = 0;  ///< that it had already
    qint64 skipped = 0;     ///< contacts that could not be merged any more (mergeMany)
};

/// One undo step. Refuses what is not in sight, people with firms, and contacts of different scopes: nobody's private data gets to
/// others by merging.
Result<MergeReport> mergeContacts(const Session &session, const MergeRequest &request);

/// Many groups as one undo step of many transactions. Contacts that cannot be merged any more are left out and counted. Cut off, it is
/// gone on with by calling again with the number of the command (openMerge()): what is merged already is not counted again.
Result<MergeReport> mergeMany(const Session &session, const QList<MergeRequest> &requests, const JobControl &control = {}, qint64 goOnWith = 0);
/// The merging of many that was cut off last on this computer; 0 if there is none.
Result<qint64> openMerge(const Session &session);

/// A merge as a part of a command: one contact into the primary.
Result<void> mergeOne(CommandContext &context, const model::ContactId &primary, const model::ContactId &other);

struct UnmergeReport {
    model::ContactId from;  ///< the contact that it was merged into
    qint64 restored = 0;    ///< values and places that are as before the merge
    qint64 kept = 0;        ///< that were changed since and stay so
};
/// A record that came to the primary after the merge, and goes with the contact that is taken out: "contact_point", "address", "task", …
struct ComesAlong {
    QString entity;
    Uuid record;
};
/// Takes a merged contact out again: what was its own goes back to it, with all edits since; what was added to the primary since stays
/// there, unless it is named in `along`. Conflict if the primary itself is merged into another one: that is taken out first.
Result<UnmergeReport> unmergeContact(const Session &session, const model::ContactId &merged, const QList<ComesAlong> &along = {});

/// After others' changes arrived: what still hangs on merged contacts follows them, and contacts that were merged into one another at
/// the same time find one primary (the oldest). Ordinary changes that everybody would make alike. `mayWrite`: whether this member may
/// change records of a scope (null: the organisation's). Gives how many contacts were concerned.
Result<qint64> followMerges(const Session &session, const std::function<bool(const Uuid &scope)> &mayWrite);

/// Whether there are merged contacts at all, and whether a record is one, or names one with a column or an element.
Result<bool> anyMerged(Transaction &transaction);
Result<bool> namesMerged(Transaction &transaction, const QString &entity, const Uuid &record);

}  // namespace kontor::commands
