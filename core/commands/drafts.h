// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/session.h"

#include <QJsonObject>

// What is typed into an editor and not saved yet, kept in the file so that it survives a crash. Local: no command, no
// history, nothing to undo.

namespace kontor::commands {

/// `editor` names the form ("timeline", "contact.new"), `record` what it is about (null for something new). Content that is
/// the same as before is not written again.
Result<void> saveDraft(const Session &session, const QString &editor, const Uuid &record, const QJsonObject &content);
/// Nothing happens if there is none.
Result<void> dropDraft(const Session &session, const QString &editor, const Uuid &record);

}  // namespace kontor::commands
