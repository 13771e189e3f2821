// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/tagcommands.h"

#include "core/commands/contactcommands.h"
#include "core/commands/draftwriter.h"
#include "core/commands/steppace.h"
#include "core/commands/tagcolours.h"

#include "core/model/filter.h"
#include "core/model/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kontor::commands {

using model::ContactId;
using model::FieldMap;
using model::TagId;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr qsizetype contactsPerStep = 500;

/// True if the filter names the tag; it names the other one then.
bool renameTag(model::Filter &filter, const QString &from, const QString &to)
{
    bool changed = false;
    for (model::Filter &child : filter.children)
        changed = renameTag(child, from, to) || changed;
    const bool named = filter.node == model::Filter::Node::Condition && filter.field == QLatin1String("tag")
                       && filter.compare == model::Filter::Compare::Equals && filter.value.toString().toCaseFolded() == from.toCaseFolded();
    if (named)
        filter.value = to;
    return changed || named;
}

/// Saved filters name tags by their names; they are to find the same contacts after a tag was renamed.
Result<void> renameInFilters(CommandContext &context, const QString &from, const QString &to)
{
    QList<std::pair<Uuid, QString>> changes;
    Statement query = context.transaction().statement(QByteArray("SELECT id, filter FROM saved_filter WHERE deleted_at IS NULL"));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            break;
        auto filter = model::Filter::fromJson(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
        if (filter && renameTag(*filter, from, to))
            changes.append({query.uuid(0), QString::fromUtf8(QJsonDocument(filter->toJson()).toJson(QJsonDocument::Compact))});
    }
    for (const auto &[id, json] : std::as_const(changes))
        KONTOR_TRY(context.update(u"saved_filter", id, {{QStringLiteral("filter"), json}}));
    return {};
}

/// As many as are asked for, or all.
Result<QList<Uuid>> contactsWith(CommandContext &context, const TagId &tag, qsizetype most)
{
    QList<Uuid> contacts;
    Statement query = context.transaction().statement(QByteArray("SELECT contact_id FROM contact_tag WHERE tag_id = ?1 LIMIT ?2"));
    query.bind(tag, qint64(most));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return contacts;
        contacts << query.uuid(0);
    }
}

}  // namespace

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

Result<TagId> addTag(const Session &session, const FieldMap &fields)
{
    return runCommand(session, {QStringLiteral("tag.create"), {}, {}}, [&](CommandContext &context) -> Result<TagId> {
        const QString name = model::tidied(fields.value(QStringLiteral("name")).toString());
        DraftCache cache;
        DraftWriter writer(context, cache);
        KONTOR_ASSIGN(const Uuid known, writer.existingTag(name));
        if (!known.isNull())
            return fail(ErrorCode::Conflict, Text::tr("There is a tag \"%1\" already.").arg(name));
        KONTOR_ASSIGN(const Uuid id, writer.tag(name));
        FieldMap more = fields;
        more.remove(QStringLiteral("name"));
        KONTOR_TRY(context.update(u"tag", id, more));
        return TagId(id);
    });
}

Result<bool> editTag(const Session &session, const TagId &tag, const FieldMap &changes)
{
    return runCommand(session, {QStringLiteral("tag.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        FieldMap all = changes;
        if (const auto name = all.find(QStringLiteral("name")); name != all.end()) {
            *name = model::tidied(name->toString());
            DraftCache cache;
            KONTOR_ASSIGN(const Uuid known, DraftWriter(context, cache).existingTag(name->toString()));
            if (!known.isNull() && known != tag)
                return fail(ErrorCode::Conflict, Text::tr("There is a tag \"%1\" already. Merge the two instead.").arg(name->toString()));
            KONTOR_ASSIGN(const FieldMap before, context.read(u"tag", tag));
            KONTOR_TRY(renameInFilters(context, before.value(QStringLiteral("name")).toString(), name->toString()));
        }
        return context.update(u"tag", tag, all);
    });
}

Result<MergedMarks> mergeTagStep(CommandContext &context, const TagId &from, const TagId &into, qsizetype most,
                               const std::function<bool(qsizetype)> &isOver)
{
    KONTOR_ASSIGN(const QList<Uuid> contacts, contactsWith(context, from, most));
    qsizetype moved = 0;
    for (; moved < contacts.size() && (!isOver || !isOver(moved)); ++moved) {
        const Uuid &contact = contacts[moved];
        KONTOR_TRY(context.putElement(u"contact_tag", contact.toBytes(), into.toBytes()));
        KONTOR_TRY(context.removeElement(u"contact_tag", contact.toBytes(), from.toBytes()));
    }
    if (moved < contacts.size() || moved == most)
        return MergedMarks{moved, false};
    KONTOR_ASSIGN(const FieldMap old, context.read(u"tag", from));
    KONTOR_ASSIGN(const FieldMap target, context.read(u"tag", into));
    KONTOR_TRY(renameInFilters(context, old.value(QStringLiteral("name")).toString(), target.value(QStringLiteral("name")).toString()));
    if (old.contains(QStringLiteral("code")) && !target.contains(QStringLiteral("code")))
        KONTOR_TRY(context.update(u"tag", into, {{QStringLiteral("code"), old.value(QStringLiteral("code"))}}));
    KONTOR_TRY(context.remove(u"tag", from));
    return MergedMarks{moved, true};
}

Result<qint64> mergeTags(const Session &session, const TagId &from, const TagId &into, const JobControl &control)
{
    if (from == into)
        return fail(ErrorCode::Invalid, Text::tr("A tag cannot be merged with itself."));
    BulkCommand command(session, {QStringLiteral("tag.merge"), {}, {}});
    StepPace pace(*session.database, contactsPerStep);
    qint64 moved = 0;
    for (bool more = true; more;) {
        if (control.cancelled())
            break;
        qsizetype inStep = 0;
        KONTOR_TRY(command.step([&](CommandContext &context) -> Result<void> {
            KONTOR_TRY(pace.begin(context.transaction(), command.number() != 0));
            KONTOR_ASSIGN(const MergedMarks step, mergeTagStep(context, from, into, pace.most(), [&](qsizetype done) { return pace.isOver(done); }));
            inStep = step.moved;
            more = !step.isDone;
            return {};
        }));
        pace.end(inStep);
        moved += inStep;
        control.report({Text::tr("Merging tags"), moved, 0});
    }
    KONTOR_TRY(command.finish());
    return moved;
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
