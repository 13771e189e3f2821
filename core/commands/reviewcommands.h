// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/commandcontext.h"

// Whether somebody has looked at the data of a contact: the tag and the tasks that ask for it, and what is noted when it is done.

namespace kontor::commands {

/// The code of the tag (tag.code) that collects contacts whose data somebody has to look at, and of tasks about that (task.kind).
inline const QString reviewCode = QStringLiteral("review");
/// What the tag is called when it is made, in the language of this computer.
QString reviewTagName();

/// Confirms all data of the contacts, takes the tag off them and settles their open tasks about it. One undo step.
Result<qint64> markReviewed(const Session &session, const QList<model::ContactId> &contacts, const JobControl &control = {});
/// Puts the tag on contacts.
Result<qint64> tagForReview(const Session &session, const QList<model::ContactId> &contacts, const JobControl &control = {});
/// Confirms one value: `entity` is "contact" with a field of it ("cf:" and "pref:" included), "contact_point" with "value", or
/// "address" with "address", which is the whole of it.
Result<void> confirmValue(const Session &session, const QString &entity, const Uuid &record, const QString &field);

/// What this file wants done about new contacts (FileSetting::ReviewNew).
struct NewContactRule {
    bool isOn = false;
    int days = 0;  ///< until when
};
Result<NewContactRule> newContactRule(CommandContext &context);
/// Fields of a task to check the data of one contact, or of many from one list.
model::FieldMap reviewTask(const CommandContext &context, const NewContactRule &rule, const QString &title);
QString reviewTitle(const QString &name);
QString reviewTitle(qint64 contacts, const QString &list);

}  // namespace kontor::commands
