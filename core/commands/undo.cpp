// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo.h"

#include "core/commands/reversal.h"
#include "core/model/references.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <sql_queries.h>

namespace kontor::commands {

using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Result<std::optional<UndoReport>> candidate(const Session &session, const sql::SqlText &query)
{
    Statement find = session.database->writer().statement(query);
    find.bind(session.database->deviceId());
    KONTOR_ASSIGN(const bool found, find.step());
    if (!found)
        return std::optional<UndoReport>();
    UndoReport report;
    report.command = find.integer(0);
    report.kind = find.text(1);
    report.params = QJsonDocument::fromJson(find.text(2).toUtf8()).object();
    return std::optional<UndoReport>(report);
}

/// The change that a chain of undo and redo started from.
Result<UndoReport> describe(const Session &session, qint64 number)
{
    UndoReport report;
    report.command = number;
    for (qint64 at = number; at != 0;) {
        Statement find = session.database->writer().statement(QByteArray("SELECT kind, params, undoes FROM command WHERE n = ?1"));
        find.bind(at);
        KONTOR_ASSIGN(const bool found, find.step());
        if (!found)
            return fail(ErrorCode::NotFound, Text::tr("There is nothing to undo."));
        report.kind = find.text(0);
        report.params = QJsonDocument::fromJson(find.text(1).toUtf8()).object();
        at = find.integer(2);
    }
    return report;
}

/// The undo or redo of this command that a crash or a cancel left open; 0 if there is none.
Result<qint64> cutOffRevert(const Session &session, qint64 number)
{
    Statement find = session.database->writer().statement(QByteArray("SELECT n FROM command WHERE state = 'open' AND undoes = ?1 AND undone_by IS NULL"));
    find.bind(number);
    KONTOR_ASSIGN(const bool found, find.step());
    return found ? find.integer(0) : 0;
}

Result<UndoReport> revert(const Session &session, qint64 number, const QString &kind, const JobControl &control)
{
    KONTOR_ASSIGN(UndoReport report, describe(session, number));
    KONTOR_ASSIGN(const qint64 begun, cutOffRevert(session, number));
    BulkCommand command = begun > 0 ? BulkCommand(session, begun) : BulkCommand(session, {kind, {}, {}}, number);
    Reversal reversal(session, number);
    KONTOR_ASSIGN(const qint64 total, reversal.size(session));
    for (bool more = true; more;) {
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Undoing was stopped. What was put back so far stays; undo again to go on."));
        KONTOR_TRY(command.step([&](CommandContext &context) -> Result<void> {
            KONTOR_ASSIGN(more, reversal.step(context, command.number() != 0));
            if (more)
                return {};
            Statement mark = context.transaction().statement(QByteArray("UPDATE command SET undone_by = ?2 WHERE n = ?1"));
            mark.bind(number, context.number());
            KONTOR_TRY(mark.run());
            Statement close = context.transaction().statement(QByteArray("UPDATE command SET state = 'done' WHERE n IN (?1, ?2)"));
            close.bind(number, context.number());
            return close.run();
        }));
        reversal.committed();
        control.report({Text::tr("Undoing"), reversal.done(), total});
    }
    report.restored = reversal.restored();
    report.conflicts = reversal.conflicts();
    return report;
}

/// Whether a value names a contact that was merged into another one.
Result<bool> isMergedContact(CommandContext &context, const FormerValue &former)
{
    const model::FieldDef *field = model::Catalogue::get().field(former.entity, former.field);
    const QByteArrayView target = field == nullptr ? QByteArrayView() : model::referenceTarget(*field);
    if (target != "contact" && target != "*")
        return false;
    Statement query = context.transaction().statement(QByteArray("SELECT 1 FROM contact WHERE id = ?1 AND merged_into IS NOT NULL"));
    query.bind(former.value);
    return query.step();
}

}  // namespace

Result<std::optional<UndoReport>> nextUndo(const Session &session)
{
    KONTOR_ASSIGN(std::optional<UndoReport> next, candidate(session, sql::newest_undoable));
    if (!next || next->kind != QLatin1String("redo"))
        return next;
    KONTOR_ASSIGN(const UndoReport origin, describe(session, next->command));
    return std::optional<UndoReport>(origin);
}

Result<std::optional<UndoReport>> nextRedo(const Session &session)
{
    KONTOR_ASSIGN(std::optional<UndoReport> next, candidate(session, sql::newest_redoable));
    if (!next)
        return next;
    KONTOR_ASSIGN(const UndoReport origin, describe(session, next->command));
    return std::optional<UndoReport>(origin);
}

Result<qint64> newestCommand(const Session &session)
{
    KONTOR_ASSIGN(const QVariant newest, session.database->writer().scalar("SELECT max(n) FROM command"));
    return newest.toLongLong();
}

Result<qint64> commandAfter(const Session &session, qint64 number)
{
    Statement find = session.database->writer().statement(QByteArray("SELECT coalesce(min(n), 0) FROM command WHERE n > ?1"));
    find.bind(number);
    KONTOR_TRY(find.step());
    return find.integer(0);
}

Result<bool> isUndone(const Session &session, qint64 number)
{
    bool undone = false;
    for (qint64 at = number;; undone = !undone) {
        Statement find = session.database->writer().statement(QByteArray("SELECT undone_by FROM command WHERE n = ?1"));
        find.bind(at);
        KONTOR_ASSIGN(const bool found, find.step());
        if (!found || find.isNull(0))
            return undone;
        at = find.integer(0);
    }
}

Result<UndoReport> undoCommand(const Session &session, qint64 number, const JobControl &control)
{
    Statement find = session.database->writer().statement(QByteArray("SELECT kind, undone_by FROM command WHERE n = ?1"));
    find.bind(number);
    KONTOR_ASSIGN(const bool found, find.step());
    if (!found || !find.isNull(1) || find.text(0) == QLatin1String("undo") || find.text(0) == QLatin1String("disclosure")
        || find.text(0) == QLatin1String("online.vat"))
        return fail(ErrorCode::NotFound, Text::tr("There is nothing to undo."));
    find.reset();
    return revert(session, number, QStringLiteral("undo"), control);
}

Result<UndoReport> undo(const Session &session, const JobControl &control)
{
    KONTOR_ASSIGN(const std::optional<UndoReport> next, nextUndo(session));
    if (!next)
        return fail(ErrorCode::NotFound, Text::tr("There is nothing to undo."));
    return undoCommand(session, next->command, control);
}

Result<UndoReport> redoCommand(const Session &session, qint64 number, const JobControl &control)
{
    KONTOR_ASSIGN(const std::optional<UndoReport> next, nextRedo(session));
    if (!next || next->command != number)
        return fail(ErrorCode::NotFound, Text::tr("There is nothing to redo."));
    return revert(session, number, QStringLiteral("redo"), control);
}

Result<UndoReport> redo(const Session &session, const JobControl &control)
{
    KONTOR_ASSIGN(const std::optional<UndoReport> next, nextRedo(session));
    return redoCommand(session, next ? next->command : 0, control);
}

Result<qint64> restoreValues(const Session &session, const QList<FormerValue> &values)
{
    const CommandInfo info{QStringLiteral("value.restore"), {{QStringLiteral("count"), values.size()}}, {}};
    return runCommand(session, info, [&](CommandContext &context) -> Result<qint64> {
        for (const FormerValue &former : values) {
            // What hung on a contact that is merged now stays where it is: unmerging brings it back.
            KONTOR_ASSIGN(const bool toMerged, isMergedContact(context, former));
            if (toMerged)
                continue;
            // The day of a binning is the day on which it happens.
            if (former.field == QLatin1String("deleted_at") && former.value.isValid())
                KONTOR_TRY(context.remove(former.entity, former.record));
            else
                KONTOR_TRY(restoreOld(context, {former.entity, former.record, former.field, former.value, {}}));
        }
        return values.size();
    });
}

Result<void> restoreValue(const Session &session, qint64 historyRow)
{
    return runCommand(session, {QStringLiteral("value.restore"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        Statement find = context.transaction().statement(QByteArray("SELECT entity, record, field, old FROM history WHERE n = ?1"));
        find.bind(historyRow);
        KONTOR_ASSIGN(const bool found, find.step());
        if (!found)
            return fail(ErrorCode::NotFound, Text::tr("This entry of the history does not exist."));
        const HistoryEntry entry{find.text(0), find.uuid(1), find.text(2), find.value(3), {}};
        find.reset();
        return restoreOld(context, entry);
    });
}

}  // namespace kontor::commands
