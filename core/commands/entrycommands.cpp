// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/entrycommands.h"

#include "core/commands/draftwriter.h"
#include "core/commands/filecommands.h"
#include "core/commands/scopecommands.h"
#include "core/commands/taskcommands.h"
#include "core/storage/readall.h"

#include <QCoreApplication>

namespace kontor::commands {

using model::ActivityId;
using model::ContactId;
using model::FieldMap;
using storage::Statement;

namespace {

QVariant roleOf(bool isFirst)
{
    return isFirst ? QVariant() : QVariant(QStringLiteral("participant"));
}

bool isBlank(const FieldMap &fields, const QString &key)
{
    return fields.value(key).toString().trimmed().isEmpty();
}

Result<void> checkEntry(const NewEntry &entry)
{
    if (isBlank(entry.fields, QStringLiteral("subject")) && isBlank(entry.fields, QStringLiteral("body")) && entry.paths.isEmpty() && entry.files.isEmpty())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Commands", "There is nothing to store yet: write a subject or a text."));
    return {};
}

/// The contacts that took part until now.
Result<QList<Uuid>> linkedContacts(CommandContext &context, const ActivityId &id)
{
    Statement query = context.transaction().statement(QByteArray(
        "SELECT record_id FROM activity_link WHERE activity_id = ?1 AND entity = 'contact'"));
    query.bind(id);
    return storage::readIds(std::move(query));
}

Result<bool> setContacts(CommandContext &context, const ActivityId &id, const QList<ContactId> &contacts)
{
    if (contacts.isEmpty())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Commands", "An entry belongs to somebody: name at least one contact."));
    KONTOR_ASSIGN(const FieldMap fields, context.read(u"activity", id));
    KONTOR_ASSIGN(const QList<Uuid> before, linkedContacts(context, id));
    bool changed = false;
    for (const ContactId &contact : contacts) {
        if (!before.contains(contact))
            KONTOR_TRY(context.read(u"contact", contact));
        KONTOR_ASSIGN(const bool put, context.putElement(u"activity_link", id.toBytes(), contact.toBytes(),
                                                         {{QStringLiteral("entity"), QStringLiteral("contact")},
                                                          {QStringLiteral("role"), roleOf(contact == contacts.first())},
                                                          {QStringLiteral("occurred_at"), fields.value(QStringLiteral("occurred_at"))}}));
        changed = changed || put;
    }
    for (const Uuid &gone : before) {
        if (contacts.contains(ContactId(gone)))
            continue;
        KONTOR_TRY(context.removeElement(u"activity_link", id.toBytes(), gone.toBytes()));
        changed = true;
    }
    if (!changed)
        return false;
    KONTOR_ASSIGN(const QVariant scope, scopeOfContacts(context, QList<Uuid>(contacts.cbegin(), contacts.cend())));
    KONTOR_TRY(context.update(u"activity", id, {{QStringLiteral("scope"), scope}}));
    return true;
}

/// What follows from the entry refers to it.
Result<void> plan(CommandContext &context, const NewEntry &entry, const Uuid &activity, const Uuid &contact)
{
    FieldMap next = entry.next;
    if (!next.isEmpty())
        next.insert(QStringLiteral("activity_id"), activity.toBytes());
    if (entry.done && !next.isEmpty())
        return finishAndPlan(context, *entry.done, next).map([](const Uuid &) {});
    if (entry.done)
        return finishTask(context, *entry.done).map([](bool) {});
    return next.isEmpty() ? Result<void>{} : insertTask(context, contact, next).map([](const Uuid &) {});
}

Result<void> attachAll(CommandContext &context, const Uuid &activity, const NewEntry &entry)
{
    for (const QString &path : entry.paths)
        KONTOR_TRY(attachPath(context, u"activity", activity, path));
    for (const model::FileDraft &file : entry.files)
        KONTOR_TRY(attachBytes(context, u"activity", activity, file));
    return {};
}

}  // namespace

Result<ActivityId> writeEntry(const Session &session, const NewEntry &entry)
{
    KONTOR_TRY(checkEntry(entry));
    return runCommand(session, {QStringLiteral("activity.add"), {}, {}}, [&](CommandContext &context) -> Result<ActivityId> {
        QList<Uuid> contacts;
        for (const ContactId &contact : entry.contacts) {
            KONTOR_TRY(context.read(u"contact", contact));
            contacts << contact;
        }
        KONTOR_ASSIGN(const Uuid id, insertActivity(context, {{}, entry.fields}, contacts));
        KONTOR_TRY(attachAll(context, id, entry));
        KONTOR_TRY(plan(context, entry, id, contacts.isEmpty() ? Uuid() : contacts.first()));
        return ActivityId(id);
    });
}

Result<bool> editEntry(const Session &session, const ActivityId &id, const FieldMap &changes, const std::optional<QList<ContactId>> &contacts)
{
    return runCommand(session, {QStringLiteral("activity.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        KONTOR_ASSIGN(bool changed, context.update(u"activity", id, changes));
        if (contacts) {
            KONTOR_ASSIGN(const bool linked, setContacts(context, id, *contacts));
            changed = changed || linked;
        }
        return changed;
    });
}

Result<bool> pinEntry(const Session &session, const ActivityId &id, bool pinned)
{
    const QString kind = pinned ? QStringLiteral("activity.pin") : QStringLiteral("activity.unpin");
    return runCommand(session, {kind, {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(u"activity", id, {{QStringLiteral("pinned"), pinned ? QVariant(qint64(1)) : QVariant()}});
    });
}

}  // namespace kontor::commands
