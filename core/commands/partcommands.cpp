// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/partcommands.h"

#include "core/storage/readall.h"

#include <QCoreApplication>

namespace kontor::commands {

using model::ContactId;
using model::FieldMap;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Result<void> clearMain(CommandContext &context, const ContactId &person, const Uuid &except)
{
    Statement query = context.transaction().statement(QByteArray(
        "SELECT id FROM affiliation WHERE person_id = ?1 AND id <> ?2 AND main = 1 AND deleted_at IS NULL"));
    query.bind(person, except);
    KONTOR_ASSIGN(const QList<Uuid> others, storage::readIds(std::move(query)));
    for (const Uuid &other : others)
        KONTOR_TRY(context.update(u"affiliation", other, {{QStringLiteral("main"), QVariant()}}));
    return {};
}

/// Makes the record, or changes it.
Result<Uuid> put(CommandContext &context, QStringView entity, const Uuid &id, const FieldMap &fields)
{
    if (id.isNull())
        return context.insert(entity, fields);
    KONTOR_TRY(context.update(entity, id, fields));
    return id;
}

QString kindOf(const char *entity, const Uuid &id)
{
    return QString::fromLatin1(entity) + (id.isNull() ? QStringLiteral(".add") : QStringLiteral(".edit"));
}

bool isPart(QStringView entity)
{
    return entity == QLatin1String("contact_point") || entity == QLatin1String("address");
}

tl::unexpected<Error> noSuchKind(QStringView entity)
{
    return fail(ErrorCode::Internal, Text::tr("There is no such kind of record."), entity.toString());
}

}  // namespace

Result<Uuid> saveAffiliation(const Session &session, const Uuid &id, const ContactId &person, const ContactId &organisation,
                             const FieldMap &fields)
{
    return runCommand(session, {kindOf("affiliation", id), {}, {}}, [&](CommandContext &context) -> Result<Uuid> {
        KONTOR_TRY(context.read(u"contact", person));
        KONTOR_ASSIGN(const FieldMap firm, context.read(u"contact", organisation));
        if (person == organisation || firm.value(QStringLiteral("kind")).toString() != QLatin1String("organisation"))
            return fail(ErrorCode::Invalid, Text::tr("People work for firms. Choose a firm."));
        FieldMap all = fields;
        all.insert(QStringLiteral("person_id"), person.toBytes());
        all.insert(QStringLiteral("organisation_id"), organisation.toBytes());
        KONTOR_ASSIGN(const Uuid saved, put(context, u"affiliation", id, all));
        if (fields.value(QStringLiteral("main")).toLongLong() != 0)
            KONTOR_TRY(clearMain(context, person, saved));
        return saved;
    });
}

Result<Uuid> saveRelation(const Session &session, const Uuid &id, const ContactId &from, const ContactId &to, const QString &kind,
                          const QString &note)
{
    return runCommand(session, {kindOf("relation", id), {}, {}}, [&](CommandContext &context) -> Result<Uuid> {
        KONTOR_TRY(context.read(u"contact", from));
        KONTOR_TRY(context.read(u"contact", to));
        if (from == to)
            return fail(ErrorCode::Invalid, Text::tr("A contact cannot be related to itself. Choose another one."));
        Statement same = context.transaction().statement(QByteArray(
            "SELECT 1 FROM relation WHERE from_id = ?1 AND to_id = ?2 AND kind = ?3 AND id <> ?4 AND deleted_at IS NULL"));
        same.bind(from, to, kind, id);
        KONTOR_ASSIGN(const bool known, same.step());
        if (known)
            return fail(ErrorCode::Conflict, Text::tr("This relation is there already."));
        return put(context, u"relation", id, {{QStringLiteral("from_id"), from.toBytes()}, {QStringLiteral("to_id"), to.toBytes()},
                                              {QStringLiteral("kind"), kind}, {QStringLiteral("note"), note}});
    });
}

Result<bool> setPreferred(const Session &session, QStringView entity, const Uuid &id, bool preferred)
{
    if (!isPart(entity))
        return noSuchKind(entity);
    return runCommand(session, {QString(entity.toString() + QStringLiteral(".edit")), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        KONTOR_ASSIGN(const bool changed, context.update(entity, id, {{QStringLiteral("preferred"), preferred ? QVariant(qint64(1)) : QVariant()}}));
        if (!preferred)
            return changed;
        const QByteArray table = entity.toLatin1();
        Statement query = context.transaction().statement(QByteArray(
            "SELECT o.id FROM " + table + " x JOIN " + table + " o ON o.contact_id = x.contact_id AND o.id <> x.id AND o.kind IS x.kind"
            " WHERE x.id = ?1 AND o.preferred = 1 AND o.deleted_at IS NULL"));
        query.bind(id);
        KONTOR_ASSIGN(const QList<Uuid> others, storage::readIds(std::move(query)));
        for (const Uuid &other : others)
            KONTOR_TRY(context.update(entity, other, {{QStringLiteral("preferred"), QVariant()}}));
        return changed;
    });
}

Result<bool> movePart(const Session &session, QStringView entity, const Uuid &id, int steps)
{
    if (!isPart(entity))
        return noSuchKind(entity);
    return runCommand(session, {QString(entity.toString() + QStringLiteral(".edit")), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        const QByteArray table = entity.toLatin1();
        // Preferred ones stay on top: a move is one among its equals.
        Statement query = context.transaction().statement(QByteArray(
            "SELECT o.id FROM " + table + " x JOIN " + table + " o ON o.contact_id = x.contact_id"
            " AND coalesce(o.preferred, 0) = coalesce(x.preferred, 0)"
            " WHERE x.id = ?1 AND o.deleted_at IS NULL ORDER BY o.position, o.n"));
        query.bind(id);
        KONTOR_ASSIGN(QList<Uuid> ids, storage::readIds(std::move(query)));
        const qsizetype from = ids.indexOf(id);
        if (from < 0)
            return fail(ErrorCode::NotFound, Text::tr("The record is not in the file any more."));
        const qsizetype to = qBound<qsizetype>(0, from + steps, ids.size() - 1);
        if (to == from)
            return false;
        ids.move(from, to);
        for (qsizetype i = 0; i < ids.size(); ++i)
            KONTOR_TRY(context.update(entity, ids[i], {{QStringLiteral("position"), qint64(i + 1)}}));
        return true;
    });
}

}  // namespace kontor::commands
