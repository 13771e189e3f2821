// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/storemail.h"

#include "core/commands/entrycommands.h"
#include "core/model/fieldrules.h"
#include "core/queries/mailboxes.h"

namespace kontor::mail {

using model::ContactId;

namespace {

constexpr qsizetype mostParticipants = 50;

QStringList addressesOf(const QList<Mailbox> &mailboxes)
{
    QStringList addresses;
    for (const Mailbox &mailbox : mailboxes) {
        if (!mailbox.address.isEmpty())
            addresses << mailbox.address;
    }
    return addresses;
}

}  // namespace

Result<model::ActivityId> storeMessage(const commands::Session &session, const ContactId &contact, const Message &message)
{
    storage::Connection &connection = session.database->writer();
    KONTOR_ASSIGN(const QList<ContactId> senders, queries::contactsWithAddress(connection, addressesOf(message.from)));
    KONTOR_ASSIGN(const QList<ContactId> receivers, queries::contactsWithAddress(connection, addressesOf(message.to)));
    commands::NewEntry entry;
    entry.contacts << contact;
    for (const ContactId &other : senders + receivers) {
        if (!entry.contacts.contains(other) && entry.contacts.size() < mostParticipants)
            entry.contacts << other;
    }
    const bool incoming = senders.contains(contact) || !receivers.contains(contact);
    entry.fields = {{QStringLiteral("kind"), QStringLiteral("mail")},
                    {QStringLiteral("subject"), message.subject.left(model::maxTextLength)},
                    {QStringLiteral("body"), message.text.left(model::maxLongTextLength)},
                    {QStringLiteral("direction"), incoming ? QStringLiteral("in") : QStringLiteral("out")}};
    if (message.sentAt)
        entry.fields.insert(QStringLiteral("occurred_at"), *message.sentAt);
    entry.files = message.files;
    return commands::writeEntry(session, entry);
}

bool looksLikeMail(const QString &path)
{
    return path.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive);
}

}  // namespace kontor::mail
