// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "core/mail/message.h"

namespace kontor::mail {

/// Stores a mail in the timeline of a contact: subject, time, text, attachments, and as participants whoever of the file
/// has one of its addresses. A mail from the contact came in, others went out. One undo step; writing thread.
Result<model::ActivityId> storeMessage(const commands::Session &session, const model::ContactId &contact, const Message &message);

/// Whether a file that was dropped is a mail, by its name.
bool looksLikeMail(const QString &path);

}  // namespace kontor::mail
