// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"

// What hangs on a contact where more than one record is concerned: only one is the main one, positions follow one another.

namespace kontor::commands {

/// Who works where: makes the record, or changes the one named by `id`. `fields`: position, department, role, since,
/// until, main; a main one takes that mark off the person's others.
Result<Uuid> saveAffiliation(const Session &session, const Uuid &id, const model::ContactId &person, const model::ContactId &organisation,
                             const model::FieldMap &fields);
/// "`to` is the `kind` of `from`". Makes the record, or changes the one named by `id`. Refuses a contact's relation to
/// itself and one that is there already.
Result<Uuid> saveRelation(const Session &session, const Uuid &id, const model::ContactId &from, const model::ContactId &to,
                          const QString &kind, const QString &note = {});

/// Makes a phone number, e-mail address, … (or an address) the preferred one of its kind, or no longer so.
Result<bool> setPreferred(const Session &session, QStringView entity, const Uuid &id, bool preferred);
/// Moves a contact point or address up (negative) or down among those of its contact; false at the end of the list.
Result<bool> movePart(const Session &session, QStringView entity, const Uuid &id, int steps);

}  // namespace kontor::commands
