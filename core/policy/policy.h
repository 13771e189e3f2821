// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/commandcontext.h"
#include "core/model/drafts.h"

namespace kontor::policy {

/// What personal data is wanted for. Every feature that uses it or lets it in asks here first.
enum class Purpose { Import, Export, Care, Marketing };

/// Whether a purpose may use a channel ("email", "phone", "file", …) for a record, with the reason if not.
struct Decision {
    bool allowed = true;
    QString reason;  ///< translated
};

/// Looks at restriction and the contact's communication preferences.
Result<Decision> may(storage::Connection &connection, Purpose purpose, const QString &channel, const model::ContactId &contact);

/// Whether a draft may come into the file: not if its e-mail, phone or name with birthday is on the suppression list,
/// which holds keyed hashes only.
Result<Decision> mayEnter(storage::Connection &connection, const model::ContactDraft &draft, const QString &region);

/// Puts a contact's e-mail addresses, phones and name with birthday on the suppression list: it does not come back by import.
Result<void> suppress(const commands::Session &session, const model::ContactId &contact, const QString &reason);

/// Where imported data comes from (Art. 14 asks): first party, partner, third party.
bool isOrigin(const QString &code);

/// Notes that data left the file: to whom, for what, how many. Written before the data leaves. No personal data.
Result<void> logDisclosure(const commands::Session &session, const QString &purpose, const QString &channel, const QString &recipient,
                           qint64 records, const QString &selection);

/// The same as part of a command that notes more.
Result<void> noteDisclosure(commands::CommandContext &context, const QString &purpose, const QString &channel, const QString &recipient, qint64 records,
                            const QString &selection);

}  // namespace kontor::policy
