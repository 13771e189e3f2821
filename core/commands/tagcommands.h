// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/commandcontext.h"

#include <functional>

namespace kontor::commands {

/// A tag by name, made if there is none; colour "#rrggbb" or empty for one by name.
Result<model::TagId> createTag(const Session &session, const QString &name, const QString &colour = {});
/// A new tag: name, colour (none: one by name), description. Conflict if there is one of this name.
Result<model::TagId> addTag(const Session &session, const model::FieldMap &fields);
/// name, colour, description. Saved filters that name the tag follow a new name. Conflict if another tag has it.
Result<bool> editTag(const Session &session, const model::TagId &tag, const model::FieldMap &changes);
/// The tag goes to the bin; contacts that carry it keep the mark out of sight, so that undo brings all back.
Result<void> deleteTag(const Session &session, const model::TagId &tag);

/// Contacts that carry `from` carry `into` instead, and `from` goes to the bin; saved filters follow. One undo step; gives how
/// many contacts changed.
Result<qint64> mergeTags(const Session &session, const model::TagId &from, const model::TagId &into, const JobControl &control = {});

/// The same as a part of a command: moves at most so many marks, fewer if `isOver(moved)` says so, and puts the tag away when none is
/// left.
struct MergedMarks {
    qsizetype moved = 0;
    bool isDone = false;
};
Result<MergedMarks> mergeTagStep(CommandContext &context, const model::TagId &from, const model::TagId &into, qsizetype most,
                               const std::function<bool(qsizetype)> &isOver = {});

/// Puts tags (by name, made if needed) on contacts or takes them off. One undo step; gives how many marks changed.
Result<qint64> tagContacts(const Session &session, const QList<model::ContactId> &contacts, const QStringList &add,
                           const QStringList &remove, const JobControl &control = {});

}  // namespace kontor::commands
