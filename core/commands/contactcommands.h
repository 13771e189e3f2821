// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/commandcontext.h"
#include "core/model/drafts.h"

namespace kontor::commands {

/// A new contact with everything in the draft. One undo step.
Result<model::ContactId> createContact(const Session &session, const model::ContactDraft &draft);
/// Adds what a draft knows and the contact does not: fields without a value, further numbers and addresses. What is there stays. False
/// if that is nothing.
Result<bool> completeContact(const Session &session, const model::ContactId &contact, model::ContactDraft draft);
/// Changes fields of a contact; false if nothing was different.
Result<bool> editContact(const Session &session, const model::ContactId &contact, const model::FieldMap &changes);

/// Adds to a contact what was read elsewhere: values replace differing ones, numbers, addresses and firms are added where they are
/// not there yet. Changed values carry `source` ("signature", "card") as their origin. One undo step; false if all was known.
Result<bool> enrichContact(const Session &session, const model::ContactId &contact, const model::ContactDraft &draft, const QString &source);

/// To the bin, and back. Many at once are one undo step, run in steps with progress; gives the number moved.
Result<qint64> deleteContacts(const Session &session, const QList<model::ContactId> &contacts, const JobControl &control = {});
Result<qint64> restoreContacts(const Session &session, const QList<model::ContactId> &contacts, const JobControl &control = {});
/// Sets one field of many contacts.
Result<qint64> setFieldOfMany(const Session &session, const QList<model::ContactId> &contacts, const QString &field,
                              const QVariant &value, const JobControl &control = {});

/// Sets one custom field (by code or label) of many contacts; no value takes it away.
Result<qint64> setCustomValueOfMany(const Session &session, const QList<model::ContactId> &contacts, const QString &codeOrLabel,
                                    const QVariant &value, const JobControl &control = {});

/// Children of a contact: "contact_point", "address", "affiliation" (parent "person_id"), "relation" ("from_id"). `fields`
/// as in the catalogue, without the parent.
Result<Uuid> addChild(const Session &session, QStringView entity, const model::ContactId &contact, const model::FieldMap &fields);
Result<bool> editChild(const Session &session, QStringView entity, const Uuid &id, const model::FieldMap &changes);
Result<void> removeChild(const Session &session, QStringView entity, const Uuid &id);

/// The firm a person works for, by name; made if there is none of that name.
Result<Uuid> addAffiliation(const Session &session, const model::ContactId &person, const model::AffiliationDraft &draft);

/// "email:marketing" → "allowed" | "refused" | "preferred"; empty state removes it.
Result<void> setPreference(const Session &session, const model::ContactId &contact, const QString &key, const QString &state);

/// A custom value by code or label of the field; no value removes it.
Result<void> setCustomValue(const Session &session, const model::ContactId &contact, const QString &codeOrLabel, const QVariant &value);

/// Runs `work(context, index)` from 0 to `count` - 1 as one bulk command in steps of at most 500, with progress in these words; gives how
/// many said that they changed something. A step may be done again: nothing may be counted elsewhere.
Result<qint64> forEachRecord(const Session &session, const CommandInfo &info, qsizetype count, const QString &progress, const JobControl &control,
                             const std::function<Result<bool>(CommandContext &, qsizetype)> &work);
/// Runs `work(context, contact)` for each contact: up to 500 in one transaction, more as a resumable bulk command.
Result<qint64> forEachContact(const Session &session, const CommandInfo &info, const QList<model::ContactId> &contacts,
                              const JobControl &control,
                              const std::function<Result<bool>(CommandContext &, const model::ContactId &)> &work);

}  // namespace kontor::commands
