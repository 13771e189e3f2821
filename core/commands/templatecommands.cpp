// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/templatecommands.h"

#include "core/model/text.h"

#include <QCoreApplication>

namespace kontor::commands {

using model::ActivityKindId;
using model::FieldMap;
using model::TextTemplateId;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// A label without stray blanks; no label becomes an error by the catalogue's name of the field.
FieldMap tidy(FieldMap fields, const char *key)
{
    if (const auto label = fields.find(QLatin1String(key)); label != fields.end())
        *label = model::tidied(label->toString());
    return fields;
}

}  // namespace

Result<qint64> lastPosition(CommandContext &context, QStringView entity)
{
    if (model::Catalogue::get().field(entity, u"position") == nullptr)
        return fail(ErrorCode::Internal, Text::tr("There is no such kind of record."), entity.toString());
    KONTOR_ASSIGN(const QVariant last, context.transaction().connection().scalar("SELECT coalesce(max(position), 0) + 1 FROM " + entity.toLatin1()));
    return last.toLongLong();
}

Result<TextTemplateId> createTextTemplate(const Session &session, const FieldMap &fields)
{
    return runCommand(session, {QStringLiteral("template.create"), {}, {}}, [&](CommandContext &context) -> Result<TextTemplateId> {
        FieldMap all = tidy(fields, "name");
        KONTOR_ASSIGN(const qint64 position, lastPosition(context, u"text_template"));
        all.insert(QStringLiteral("position"), position);
        KONTOR_ASSIGN(const Uuid id, context.insert(u"text_template", all));
        return TextTemplateId(id);
    });
}

Result<bool> editTextTemplate(const Session &session, const TextTemplateId &id, const FieldMap &changes)
{
    return runCommand(session, {QStringLiteral("template.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(u"text_template", id, tidy(changes, "name"));
    });
}

Result<void> deleteTextTemplate(const Session &session, const TextTemplateId &id)
{
    return runCommand(session, {QStringLiteral("template.delete"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(u"text_template", id).map([](bool) {});
    });
}

Result<bool> hasActivityKind(CommandContext &context, const QString &code)
{
    Statement query = context.transaction().statement(QByteArray("SELECT 1 FROM activity_kind WHERE code = ?1"));
    query.bind(code);
    return query.step();
}

QString activityKindCode(const QString &label)
{
    return QStringLiteral("x_") + model::foldToKey(label);
}

Result<Uuid> ensureActivityKind(CommandContext &context, const QString &label, const QString &icon, bool *made, const QString &wantedCode)
{
    const QString tidied = model::tidied(label);
    if (model::foldToKey(tidied).isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("A kind of activity needs a name."));
    const QString code = wantedCode.isEmpty() ? activityKindCode(tidied) : wantedCode;
    Uuid id;
    bool live = false;
    {
        Statement query = context.transaction().statement(QByteArray(
            "SELECT id, deleted_at IS NULL FROM activity_kind WHERE code = ?1 ORDER BY deleted_at IS NOT NULL, n LIMIT 1"));
        query.bind(code);
        KONTOR_ASSIGN(const bool found, query.step());
        if (found) {
            id = query.uuid(0);
            live = query.integer(1) != 0;
        }
    }
    if (made != nullptr)
        *made = !live;
    if (live)
        return id;
    FieldMap fields{{QStringLiteral("label"), tidied}, {QStringLiteral("icon"), icon}};
    if (!id.isNull()) {
        fields.insert(QStringLiteral("deleted_at"), QVariant());
        KONTOR_TRY(context.update(u"activity_kind", id, fields));
        return id;
    }
    KONTOR_ASSIGN(const qint64 position, lastPosition(context, u"activity_kind"));
    fields.insert(QStringLiteral("position"), position);
    fields.insert(QStringLiteral("code"), code);
    return context.insert(u"activity_kind", fields);
}

Result<ActivityKindId> createActivityKind(const Session &session, const QString &label, const QString &icon)
{
    return runCommand(session, {QStringLiteral("kind.create"), {}, {}}, [&](CommandContext &context) -> Result<ActivityKindId> {
        bool made = false;
        KONTOR_ASSIGN(const Uuid id, ensureActivityKind(context, label, icon, &made));
        if (!made)
            return fail(ErrorCode::Conflict, Text::tr("There is a kind \"%1\" already.").arg(model::tidied(label)));
        return ActivityKindId(id);
    });
}

Result<bool> editActivityKind(const Session &session, const ActivityKindId &id, const FieldMap &changes)
{
    return runCommand(session, {QStringLiteral("kind.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        FieldMap allowed = tidy(changes, "label");
        allowed.remove(QStringLiteral("code"));
        return context.update(u"activity_kind", id, allowed);
    });
}

Result<void> deleteActivityKind(const Session &session, const ActivityKindId &id)
{
    return runCommand(session, {QStringLiteral("kind.delete"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(u"activity_kind", id).map([](bool) {});
    });
}

Result<bool> arrangeRecords(const Session &session, QStringView entity, const QList<Uuid> &order)
{
    return runCommand(session, {QString(entity.toString() + QStringLiteral(".arrange")), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        bool changed = false;
        qint64 position = 0;
        for (const Uuid &id : order) {
            KONTOR_ASSIGN(const bool moved, context.update(entity, id, {{QStringLiteral("position"), ++position}}));
            changed = changed || moved;
        }
        return changed;
    });
}

}  // namespace kontor::commands
