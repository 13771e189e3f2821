// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/merge.h"

#include "core/commands/mergeparts.h"
#include "core/commands/mergetrace.h"
#include "core/commands/reversal.h"
#include "core/storage/mergerows.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

#include <sql_queries.h>

// The way back from a merge, and what follows one that came from elsewhere.

namespace kontor::commands {

using model::ContactId;
using model::ContactReference;
using model::EntityKind;
using model::FieldMap;
using model::MergeTrace;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

const QString contactKey = QStringLiteral("contact");
const QString mergedInto = QStringLiteral("merged_into");

/// "member:<hex>" of the contact that is taken out: it takes part again, if the primary still does.
bool isLinkOf(const MergeTrace &trace, const Uuid &contact)
{
    return trace.entity != contactKey && !trace.after.isValid() && trace.field.endsWith(u':' + model::traceOther(contact));
}

Result<bool> takesPart(CommandContext &context, const MergeTrace &link, const Uuid &contact)
{
    const QString element = link.field.left(link.field.indexOf(u':') + 1) + model::traceOther(contact);
    return presentValue(context, link.entity, link.record, element).map([](const QVariant &value) { return value.isValid(); });
}

/// What was taken back of a merge.
struct Released {
    UnmergeReport report;
    QList<MergeTrace> reverted;
};

Result<void> takeBack(CommandContext &context, const MergeTrace &trace, Released &released)
{
    KONTOR_ASSIGN(const bool reverted, revertTrace(context, trace));
    released.report.restored += reverted ? 1 : 0;
    released.report.kept += reverted ? 0 : 1;
    if (reverted)
        released.reverted << trace;
    return {};
}

/// Everything back that merging `merged` changed. Links first: they look at what the primary still has.
Result<Released> release(CommandContext &context, const ContactId &merged)
{
    KONTOR_ASSIGN(const FieldMap contact, context.read(contactKey, merged));
    Released released{{ContactId(model::toUuid(contact.value(mergedInto)))}, {}};
    UnmergeReport &report = released.report;
    KONTOR_ASSIGN(const QList<MergeTrace> traces, storage::mergeTracesOf(context.transaction().connection(), merged));
    for (const MergeTrace &trace : traces) {
        if (!isLinkOf(trace, merged))
            continue;
        KONTOR_ASSIGN(const bool still, takesPart(context, trace, report.from));
        if (still) {
            KONTOR_TRY(takeBack(context, trace, released));
        } else {
            ++report.kept;
            KONTOR_TRY(forgetTrace(context, trace));
        }
    }
    for (const MergeTrace &trace : traces) {
        if (!isLinkOf(trace, merged))
            KONTOR_TRY(takeBack(context, trace, released));
    }
    KONTOR_TRY(context.update(contactKey, merged, {{mergedInto, QVariant()}}));
    if (!report.from.isNull())
        context.touch(report.from);
    return released;
}

/// What the primary loses with one contact, and others that are still merged into it have as well, stays with it on their account.
class Inheritance {
public:
    Inheritance(CommandContext &context, const ContactId &primary, const ContactId &left) : m_context(&context), m_primary(primary), m_left(left) {}

    Result<void> settle(const QList<MergeTrace> &reverted)
    {
        KONTOR_TRY(readHeirs());
        for (const Uuid &heir : std::as_const(m_heirs)) {
            KONTOR_ASSIGN(const QList<MergeTrace> own, storage::mergeTracesOf(m_context->transaction().connection(), heir));
            for (const MergeTrace &lost : reverted)
                KONTOR_TRY(lost.field.contains(u':') ? keepElement(lost, heir, own) : keepValue(lost, heir));
            for (const MergeTrace &trace : own) {
                if (trace.field == QLatin1String("deleted_at") && !trace.before.isValid())
                    KONTOR_TRY(revive(trace));
            }
        }
        return {};
    }

private:
    Result<void> readHeirs()
    {
        Statement query = m_context->transaction().statement(QByteArray("SELECT id FROM contact WHERE merged_into = ?1 ORDER BY id"));
        query.bind(m_primary);
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                return {};
            m_heirs << query.uuid(0);
        }
    }

    /// A tag, a value of one's own, a place in an entry.
    Result<void> keepElement(const MergeTrace &lost, const Uuid &heir, const QList<MergeTrace> &own)
    {
        if (lost.before.isValid())
            return {};
        const bool isLink = lost.entity != contactKey;
        const QString field = isLink ? QString(lost.field.left(lost.field.indexOf(u':') + 1) + model::traceOther(heir)) : lost.field;
        for (const MergeTrace &trace : own) {
            if (trace.field != field || trace.record != (isLink ? lost.record : heir) || trace.after.isValid())
                continue;
            KONTOR_ASSIGN(const QVariant there, presentValue(*m_context, lost.entity, lost.record, lost.field));
            return there.isValid() ? Result<void>() : putTraced(*m_context, lost.entity, lost.record, lost.field, trace.before, heir);
        }
        return {};
    }

    /// A column of the primary that is empty now.
    Result<void> keepValue(const MergeTrace &lost, const Uuid &heir)
    {
        if (lost.record != m_primary || lost.before.isValid())
            return {};
        KONTOR_ASSIGN(const FieldMap primary, m_context->read(contactKey, m_primary));
        KONTOR_ASSIGN(const FieldMap other, m_context->read(contactKey, heir));
        if (primary.contains(lost.field) || !other.contains(lost.field))
            return {};
        return changeTraced(*m_context, contactKey, m_primary, {{lost.field, other.value(lost.field)}}, heir);
    }

    /// Of two that were the same the one in sight went: the other comes into sight.
    Result<void> revive(const MergeTrace &binned)
    {
        const auto row = m_context->read(binned.entity, binned.record);
        if (!row)
            return row.error().code == ErrorCode::NotFound ? Result<void>() : fail(row.error());
        KONTOR_ASSIGN(const bool here, hasTwin(binned, *row, m_primary));
        KONTOR_ASSIGN(const bool went, hasTwin(binned, *row, m_left));
        return !here && went ? revertTrace(*m_context, binned).map([](bool) {}) : Result<void>();
    }

    /// Whether a contact has the same in sight.
    Result<bool> hasTwin(const MergeTrace &binned, FieldMap row, const Uuid &contact)
    {
        for (const ContactReference &reference : model::contactReferences()) {
            const QString column = QString::fromLatin1(reference.field->key);
            if (binned.entity != QLatin1String(reference.entity->key) || row.value(column) != m_primary.toBytes())
                continue;
            row.insert(column, contact.toBytes());
            Statement query = m_context->transaction().statement(QByteArray("SELECT id FROM ") + reference.entity->key + " WHERE " + reference.field->key
                                                                 + " = ?1 AND deleted_at IS NULL AND id <> ?2");
            query.bind(contact, binned.record);
            for (;;) {
                KONTOR_ASSIGN(const bool found, query.step());
                if (!found)
                    break;
                KONTOR_ASSIGN(const FieldMap twin, m_context->read(binned.entity, query.uuid(0)));
                if (sameRecord(binned.entity, row, twin))
                    return true;
            }
            return false;
        }
        return false;
    }

    CommandContext *m_context;
    Uuid m_primary;
    Uuid m_left;
    QList<Uuid> m_heirs;
};

Result<void> bringAlong(CommandContext &context, const ComesAlong &part, const ContactId &from, const ContactId &to)
{
    if (part.entity == QLatin1String("activity")) {
        const auto element = [](const Uuid &contact) { return QString(QStringLiteral("member:") + model::traceOther(contact)); };
        KONTOR_ASSIGN(const QVariant values, presentValue(context, part.entity, part.record, element(from)));
        if (!values.isValid())
            return {};
        KONTOR_TRY(restoreOld(context, {part.entity, part.record, element(to), values, {}}));
        return restoreOld(context, {part.entity, part.record, element(from), {}, {}});
    }
    KONTOR_ASSIGN(const FieldMap row, context.read(part.entity, part.record));
    FieldMap changes;
    for (const ContactReference &reference : model::contactReferences()) {
        const QString column = QString::fromLatin1(reference.field->key);
        if (part.entity == QLatin1String(reference.entity->key) && row.value(column) == from.toBytes())
            changes.insert(column, to.toBytes());
    }
    return context.update(part.entity, part.record, changes).map([](bool) {});
}

/// Contacts that were merged, and into whom.
Result<QHash<Uuid, Uuid>> allMerged(CommandContext &context)
{
    QHash<Uuid, Uuid> merged;
    Statement query = context.transaction().statement(sql::merged_contacts);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return merged;
        merged.insert(query.uuid(0), query.uuid(1));
    }
}

/// Contacts that were merged into one another in a ring, the oldest first.
QList<QList<Uuid>> rings(const QHash<Uuid, Uuid> &merged)
{
    QSet<Uuid> done;
    QList<QList<Uuid>> found;
    for (auto start = merged.cbegin(); start != merged.cend(); ++start) {
        QList<Uuid> path;
        Uuid at = start.key();
        while (merged.contains(at) && !done.contains(at)) {
            done.insert(at);
            path << at;
            at = merged.value(at);
        }
        if (const qsizetype first = path.indexOf(at); first >= 0) {
            QList<Uuid> ring = path.mid(first);
            std::sort(ring.begin(), ring.end());
            found << ring;
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Merged contacts on which something hangs that has not followed.
Result<QList<Uuid>> withLateParts(CommandContext &context)
{
    QSet<Uuid> late;
    for (const ContactReference &reference : model::contactReferences()) {
        if (reference.isOwner() && describesValues(*reference.entity))
            continue;
        const QByteArray column = reference.field->key;
        Statement query = context.transaction().statement(QByteArray("SELECT m.id FROM contact m WHERE m.merged_into IS NOT NULL AND EXISTS (SELECT 1 FROM ") + reference.entity->key
                                                          + " WHERE " + column + " = m.id AND " + reference.condition + ")");
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            late.insert(query.uuid(0));
        }
    }
    QList<Uuid> list(late.cbegin(), late.cend());
    std::sort(list.begin(), list.end());
    return list;
}

/// Lets follow what arrived for merged contacts, as far as this member may.
class Follower {
public:
    Follower(CommandContext &context, const std::function<bool(const Uuid &)> &mayWrite) : m_context(&context), m_mayWrite(&mayWrite) {}

    Result<qint64> run()
    {
        KONTOR_TRY(openRings());
        // Along a chain parts go one contact at a time, so that each can be taken out again.
        for (bool more = true; more;) {
            more = false;
            KONTOR_ASSIGN(const QList<Uuid> late, withLateParts(*m_context));
            for (const Uuid &from : late) {
                KONTOR_ASSIGN(const bool moved, follow(from));
                more = more || moved;
            }
        }
        return m_concerned;
    }

private:
    Result<bool> mayChange(const Uuid &contact)
    {
        const auto fields = m_context->read(contactKey, contact);
        if (!fields)
            return fields.error().code == ErrorCode::NotFound ? Result<bool>(false) : fail(fields.error());
        return (*m_mayWrite)(model::toUuid(fields->value(QStringLiteral("scope"))));
    }

    Result<void> openRings()
    {
        KONTOR_ASSIGN(const auto merged, allMerged(*m_context));
        for (const QList<Uuid> &ring : rings(merged)) {
            KONTOR_ASSIGN(const bool may, mayChange(ring.first()));
            if (may)
                KONTOR_TRY(release(*m_context, ContactId(ring.first())));
            else
                m_left.unite(QSet<Uuid>(ring.cbegin(), ring.cend()));
            m_concerned += may ? 1 : 0;
        }
        return {};
    }

    Result<bool> follow(const Uuid &from)
    {
        KONTOR_ASSIGN(const FieldMap contact, m_context->read(contactKey, from));
        const Uuid into = model::toUuid(contact.value(mergedInto));
        KONTOR_ASSIGN(const bool mayFrom, mayChange(from));
        KONTOR_ASSIGN(const bool mayInto, mayChange(into));
        if (m_left.contains(from) || !mayFrom || !mayInto) {
            m_left.insert(from);
            return false;
        }
        KONTOR_TRY(PartMover(*m_context, from, into).run());
        m_context->touch(into);
        ++m_concerned;
        return true;
    }

    CommandContext *m_context;
    const std::function<bool(const Uuid &)> *m_mayWrite;
    QSet<Uuid> m_left;  ///< that somebody else has to care for
    qint64 m_concerned = 0;
};

}  // namespace

Result<UnmergeReport> unmergeContact(const Session &session, const ContactId &merged, const QList<ComesAlong> &along)
{
    return runCommand(session, {QStringLiteral("contact.unmerge"), {}, {}}, [&](CommandContext &context) -> Result<UnmergeReport> {
        KONTOR_ASSIGN(const FieldMap contact, context.read(contactKey, merged));
        const ContactId primary(model::toUuid(contact.value(mergedInto)));
        if (primary.isNull())
            return fail(ErrorCode::NotFound, Text::tr("This contact was not merged into another one, or it was taken out again already."));
        const auto above = context.read(contactKey, primary);
        if (!above && above.error().code != ErrorCode::NotFound)
            return fail(above.error());
        if (above && above->contains(mergedInto))
            return fail(ErrorCode::Conflict, Text::tr("The contact that this one was merged into was itself merged into another one. Take that one out first."));
        KONTOR_ASSIGN(const Released released, release(context, merged));
        if (above)
            KONTOR_TRY(Inheritance(context, primary, merged).settle(released.reverted));
        for (const ComesAlong &part : along)
            KONTOR_TRY(bringAlong(context, part, primary, merged));
        return released.report;
    });
}

Result<bool> anyMerged(Transaction &transaction)
{
    return transaction.connection().scalar("SELECT EXISTS (SELECT 1 FROM contact WHERE merged_into IS NOT NULL)").map([](const QVariant &value) { return value.toBool(); });
}

Result<bool> namesMerged(Transaction &transaction, const QString &entity, const Uuid &record)
{
    static const QHash<QString, QByteArray> queries = [] {
        QHash<QString, QByteArray> all{{contactKey, "SELECT 1 FROM contact WHERE id = ?1 AND merged_into IS NOT NULL"}};
        for (const ContactReference &reference : model::contactReferences()) {
            const bool isSet = reference.entity->kind == EntityKind::Set;
            if (isSet && !reference.isElement())
                continue;  // its owner is asked
            const QString owner = !isSet ? QString::fromLatin1(reference.entity->key) : QStringLiteral("activity");
            QByteArray &sql = all[owner];
            sql += (sql.isEmpty() ? "" : " UNION ALL ") + QByteArray("SELECT 1 FROM ") + reference.entity->key + " x JOIN contact c ON c.id = x." + reference.field->key
                   + " WHERE x." + (isSet ? reference.entity->parent : "id") + " = ?1 AND c.merged_into IS NOT NULL";
        }
        return all;
    }();
    const auto sql = queries.constFind(entity);
    if (sql == queries.cend())
        return false;
    Statement query = transaction.statement(*sql);
    query.bind(record);
    return query.step();
}

Result<qint64> followMerges(const Session &session, const std::function<bool(const Uuid &)> &mayWrite)
{
    return runCommand(session, {QStringLiteral("sync"), {}, {}}, [&](CommandContext &context) { return Follower(context, mayWrite).run(); });
}

}  // namespace kontor::commands
