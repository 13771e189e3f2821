// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scopecommands.h"

#include "core/commands/contactcommands.h"
#include "core/storage/readall.h"

namespace kontor::commands {

using model::ContactId;
using storage::Statement;

namespace {

const QString scopeKey = QStringLiteral("scope");

Result<QList<Uuid>> idsBy(CommandContext &context, const QByteArray &sql, const Uuid &id)
{
    Statement query = context.transaction().statement(sql);
    query.bind(id);
    return storage::readIds(std::move(query));
}

Result<bool> moveWithContact(CommandContext &context, const ContactId &id, const QVariant &scope)
{
    KONTOR_ASSIGN(const bool moved, context.update(u"contact", id, {{scopeKey, scope}}));
    KONTOR_ASSIGN(const QList<Uuid> tasks, idsBy(context, "SELECT id FROM task WHERE contact_id = ?1", id));
    for (const Uuid &task : tasks)
        KONTOR_TRY(context.update(u"task", task, {{scopeKey, scope}}));
    KONTOR_ASSIGN(const QList<Uuid> entries, idsBy(context, "SELECT activity_id FROM activity_link WHERE record_id = ?1", id));
    for (const Uuid &entry : entries) {
        KONTOR_ASSIGN(const QList<Uuid> people, idsBy(context, "SELECT record_id FROM activity_link WHERE activity_id = ?1 AND entity = 'contact'", entry));
        KONTOR_ASSIGN(const QVariant narrowest, scopeOfContacts(context, people));
        KONTOR_TRY(context.update(u"activity", entry, {{scopeKey, narrowest}}));
    }
    return moved;
}

}  // namespace

Result<QVariant> scopeOfContacts(CommandContext &context, const QList<Uuid> &contacts)
{
    QVariant narrowest;
    for (const Uuid &contact : contacts) {
        Statement query = context.transaction().statement(QByteArray("SELECT c.scope, coalesce(s.kind = 'private', 0) FROM contact c"
                                                                     " LEFT JOIN sync_scope s ON s.id = c.scope WHERE c.id = ?1 AND c.scope IS NOT NULL"));
        query.bind(contact);
        KONTOR_ASSIGN(const bool row, query.step());
        if (row && (!narrowest.isValid() || query.integer(1) != 0))
            narrowest = query.value(0);
    }
    return narrowest;
}

Result<QVariant> scopeOfNew(CommandContext &context)
{
    Statement query = context.transaction().statement(QByteArray("SELECT s.id FROM setting t JOIN sync_scope s ON hex(s.id) = upper(replace(t.value, '-', ''))"
                                                                 " WHERE t.key = 'team_scope' AND s.joined AND s.can_write AND s.kind <> 'org'"));
    KONTOR_ASSIGN(const bool row, query.step());
    return row ? query.value(0) : QVariant();
}

Result<qint64> moveContacts(const Session &session, const QList<ContactId> &contacts, const Uuid &scope, const JobControl &control)
{
    const QVariant value = scope.isNull() ? QVariant() : QVariant(scope.toBytes());
    const CommandInfo info{QStringLiteral("contact.scope"), {{QStringLiteral("count"), contacts.size()}}, {}};
    return forEachContact(session, info, contacts, control, [&](CommandContext &context, const ContactId &id) { return moveWithContact(context, id, value); });
}

}  // namespace kontor::commands
