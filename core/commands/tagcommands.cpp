// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/tagcommands.h"

#include "core/commands/contactcommands.h"
#include "core/commands/draftwriter.h"
#include "core/commands/tagcolours.h"

#include <QCoreApplication>

namespace kontor::commands {

using model::ContactId;
using model::TagId;
using storage::Statement;

Result<TagId> createTag(const Session &session, const QString &name, const QString &colour)
{
    return runCommand(session, {QStringLiteral("tag.create"), {}, {}}, [&](CommandContext &context) -> Result<TagId> {
        DraftCache cache;
        KONTOR_ASSIGN(const Uuid id, DraftWriter(context, cache).tag(name));
        if (!colour.isEmpty())
            KONTOR_TRY(context.update(u"tag", id, {{QStringLiteral("colour"), colour}}));
        return TagId(id);
    });
}

Result<bool> editTag(const Session &session, const TagId &tag, const model::FieldMap &changes)
{
    return runCommand(session, {QStringLiteral("tag.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(u"tag", tag, changes);
    });
}

Result<void> deleteTag(const Session &session, const TagId &tag)
{
    return runCommand(session, {QStringLiteral("tag.delete"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(u"tag", tag).map([](bool) {});
    });
}

Result<qint64> tagContacts(const Session &session, const QList<ContactId> &contacts, const QStringList &add, const QStringList &remove,
                           const JobControl &control)
{
    const QJsonObject params{{QStringLiteral("count"), contacts.size()}, {QStringLiteral("add"), add.size()}, {QStringLiteral("remove"), remove.size()}};
    DraftCache cache;
    return forEachContact(session, {add.isEmpty() ? QStringLiteral("tag.remove") : QStringLiteral("tag.add"), params, {}}, contacts, control,
                          [&](CommandContext &context, const ContactId &contact) -> Result<bool> {
        bool changed = false;
        DraftWriter writer(context, cache);
        for (const QString &name : add) {
            KONTOR_ASSIGN(const Uuid tag, writer.tag(name));
            KONTOR_ASSIGN(const bool added, context.putElement(u"contact_tag", contact.toBytes(), tag.toBytes()));
            changed = changed || added;
        }
        for (const QString &name : remove) {
            KONTOR_ASSIGN(const Uuid tag, writer.existingTag(name));
            if (tag.isNull())
                continue;
            KONTOR_ASSIGN(const bool removed, context.removeElement(u"contact_tag", contact.toBytes(), tag.toBytes()));
            changed = changed || removed;
        }
        return changed;
    });
}

}  // namespace kontor::commands
