// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/activitycommands.h"

#include "core/commands/draftwriter.h"

#include <QCoreApplication>

namespace kontor::commands {

using model::ActivityId;
using model::ContactId;
using model::FieldMap;

Result<ActivityId> logActivity(const Session &session, const QList<ContactId> &contacts, const FieldMap &fields)
{
    return runCommand(session, {QStringLiteral("activity.add"), {}, {}}, [&](CommandContext &context) -> Result<ActivityId> {
        const bool empty = fields.value(QStringLiteral("subject")).toString().trimmed().isEmpty()
                           && fields.value(QStringLiteral("body")).toString().trimmed().isEmpty();
        if (empty)
            return fail(ErrorCode::Invalid, QCoreApplication::translate("Commands", "There is nothing to store yet: write a subject or a text."));
        QList<Uuid> ids;
        for (const ContactId &contact : contacts) {
            KONTOR_TRY(context.read(u"contact", contact));
            ids << contact;
        }
        KONTOR_ASSIGN(const Uuid id, insertActivity(context, {{}, fields}, ids));
        return ActivityId(id);
    });
}

Result<bool> editActivity(const Session &session, const ActivityId &id, const FieldMap &changes)
{
    return runCommand(session, {QStringLiteral("activity.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(u"activity", id, changes);
    });
}

Result<void> deleteActivity(const Session &session, const ActivityId &id)
{
    return runCommand(session, {QStringLiteral("activity.delete"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(u"activity", id).map([](bool) {});
    });
}

}  // namespace kontor::commands
