// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/model/drafts.h"

#include <optional>

namespace kontor::commands {

/// A timeline entry with all that is saved together with it.
struct NewEntry {
    QList<model::ContactId> contacts = {};   ///< the first is whom it is about, the others took part
    model::FieldMap fields = {};             ///< of "activity": kind, occurred_at (now if missing), subject, body, …
    QStringList paths = {};                  ///< files to attach
    QList<model::FileDraft> files = {};      ///< the same, in memory: pasted pictures, attachments of mails
    std::optional<model::TaskId> done = {};  ///< a task that this settles
    model::FieldMap next = {};               ///< of "task": the next step with the first contact; empty: none
};
/// One undo step. Refuses an entry without subject, text and file.
Result<model::ActivityId> writeEntry(const Session &session, const NewEntry &entry);

/// Changes fields and, where they are given, who took part (the first is whom it is about); false if nothing was different.
Result<bool> editEntry(const Session &session, const model::ActivityId &id, const model::FieldMap &changes,
                       const std::optional<QList<model::ContactId>> &contacts = {});
/// Keeps an entry on top of its timelines, or not any more. False if that was so.
Result<bool> pinEntry(const Session &session, const model::ActivityId &id, bool pinned);

}  // namespace kontor::commands
