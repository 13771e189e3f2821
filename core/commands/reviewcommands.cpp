// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/reviewcommands.h"

#include "core/commands/contactcommands.h"
#include "core/commands/draftwriter.h"
#include "core/commands/taskcommands.h"
#include "core/storage/readall.h"
#include "core/storage/settings.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kontor::commands {

using model::ContactId;
using model::FieldMap;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// So much of a name is in a title.
constexpr qsizetype mostOfName = 200;

Result<QList<Uuid>> idsOf(CommandContext &context, const char *sql, const ContactId &contact)
{
    Statement query = context.transaction().statement(QByteArray(sql));
    query.bind(contact, reviewCode);
    return storage::readIds(std::move(query));
}

/// Colleagues who were offline may each have made a tag for it.
Result<void> settle(CommandContext &context, const ContactId &contact)
{
    KONTOR_ASSIGN(const QList<Uuid> tags, idsOf(context, "SELECT t.id FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE x.contact_id = ?1 AND t.code = ?2", contact));
    for (const Uuid &tag : tags)
        KONTOR_TRY(context.removeElement(u"contact_tag", contact.toBytes(), tag.toBytes()));
    KONTOR_ASSIGN(const QList<Uuid> tasks, idsOf(context, "SELECT id FROM task WHERE contact_id = ?1 AND kind = ?2 AND done_at IS NULL AND deleted_at IS NULL", contact));
    for (const Uuid &task : tasks)
        KONTOR_TRY(finishTask(context, task));
    return {};
}

}  // namespace

QString reviewTagName()
{
    return Text::tr("Data check");
}

Result<qint64> markReviewed(const Session &session, const QList<ContactId> &contacts, const JobControl &control)
{
    const CommandInfo info{QStringLiteral("contact.review"), {{QStringLiteral("count"), contacts.size()}}, {}};
    return forEachContact(session, info, contacts, control, [](CommandContext &context, const ContactId &contact) -> Result<bool> {
        KONTOR_TRY(context.update(u"contact", contact, {{QStringLiteral("reviewed_at"), context.now()}}));
        KONTOR_TRY(settle(context, contact));
        return true;
    });
}

Result<qint64> tagForReview(const Session &session, const QList<ContactId> &contacts, const JobControl &control)
{
    const CommandInfo info{QStringLiteral("tag.add"), {{QStringLiteral("count"), contacts.size()}, {QStringLiteral("add"), 1}}, {}};
    DraftCache cache;
    return forEachContact(session, info, contacts, control, [&](CommandContext &context, const ContactId &contact) -> Result<bool> {
        KONTOR_ASSIGN(const Uuid tag, DraftWriter(context, cache).reviewTag());
        return context.putElement(u"contact_tag", contact.toBytes(), tag.toBytes());
    });
}

Result<void> confirmValue(const Session &session, const QString &entity, const Uuid &record, const QString &field)
{
    return runCommand(session, {QStringLiteral("value.confirm"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        KONTOR_TRY(context.read(entity, record));
        FieldMap values{{QStringLiteral("entity"), entity}};
        Statement known = context.transaction().statement(QByteArray("SELECT origin, source FROM provenance WHERE record_id = ?1 AND field = ?2"));
        known.bind(record, field);
        KONTOR_ASSIGN(const bool there, known.step());
        if (there && !known.isNull(0))
            values.insert(QStringLiteral("origin"), known.text(0));
        if (there && !known.isNull(1))
            values.insert(QStringLiteral("source"), known.text(1));
        known.reset();
        values.insert(QStringLiteral("confirmed_at"), context.now());
        values.insert(QStringLiteral("author"), context.session().author);
        return context.putElement(u"provenance", record.toBytes(), field, values).map([](bool) {});
    });
}

Result<NewContactRule> newContactRule(CommandContext &context)
{
    storage::Connection &connection = context.transaction().connection();
    KONTOR_ASSIGN(const QVariant on, storage::fileSetting(connection, model::FileSetting::ReviewNew));
    if (!on.toBool())
        return NewContactRule{};
    KONTOR_ASSIGN(const QVariant days, storage::fileSetting(connection, model::FileSetting::ReviewNewDays));
    return NewContactRule{true, days.toInt()};
}

FieldMap reviewTask(const CommandContext &context, const NewContactRule &rule, const QString &title)
{
    const QDate due = QDateTime::fromMSecsSinceEpoch(context.now()).date().addDays(rule.days);
    FieldMap task{{QStringLiteral("title"), title}, {QStringLiteral("kind"), reviewCode}, {QStringLiteral("due_on"), due.toString(Qt::ISODate)}};
    if (!context.session().author.isEmpty())
        task.insert(QStringLiteral("assignee"), context.session().author);
    return task;
}

QString reviewTitle(const QString &name)
{
    return Text::tr("Check data: %1").arg(name.simplified().left(mostOfName));
}

QString reviewTitle(qint64 contacts, const QString &list)
{
    return Text::tr("Check data: %Ln new contact(s) from “%1”", nullptr, int(contacts)).arg(list.left(mostOfName));
}

}  // namespace kontor::commands
