// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/mergetrace.h"

#include "core/commands/reversal.h"
#include "core/model/references.h"
#include "core/storage/mergerows.h"

#include <sql_queries.h>

namespace kontor::commands {

using model::FieldMap;
using model::MergeTrace;
using storage::Statement;

namespace {

const QString traceSet = QStringLiteral("merge_trace");

/// Of all merges that changed this value.
Result<QList<MergeTrace>> tracesOfField(CommandContext &context, const Uuid &record, const QString &field)
{
    Statement query = context.transaction().statement(sql::merge_traces_of_field);
    query.bind(record, QString(field + u'@'), QString(field + QChar(u'@' + 1)));
    return storage::readMergeTraces(std::move(query));
}

Result<void> writeTrace(CommandContext &context, const MergeTrace &trace)
{
    const FieldMap values{{QStringLiteral("entity"), trace.entity},
                          {QStringLiteral("other"), model::traceOther(trace.other)},
                          {QStringLiteral("before"), model::traceText(trace.entity, trace.field, trace.before)},
                          {QStringLiteral("after"), model::traceText(trace.entity, trace.field, trace.after)}};
    return context.putElement(traceSet, trace.record.toBytes(), model::tracePlace(trace.field, trace.other), values).map([](bool) {});
}

bool namesContact(const QString &entity, const QString &field)
{
    const model::FieldDef *def = model::Catalogue::get().field(entity, field);
    const QByteArrayView target = def == nullptr ? QByteArrayView() : model::referenceTarget(*def);
    return target == "contact" || target == "*";
}

Result<void> trace(CommandContext &context, const MergeTrace &change)
{
    KONTOR_ASSIGN(const QList<MergeTrace> known, tracesOfField(context, change.record, change.field));
    const bool moves = namesContact(change.entity, change.field);
    for (const MergeTrace &earlier : known) {
        if (moves && earlier.before == change.after) {  // it is where it belongs: nothing was changed, all in all
            for (const MergeTrace &each : known)
                KONTOR_TRY(forgetTrace(context, each));
            return {};
        }
        if (earlier.other != change.other)
            continue;
        MergeTrace both = change;
        both.before = earlier.before;
        return both.before == both.after ? forgetTrace(context, earlier) : writeTrace(context, both);
    }
    return writeTrace(context, change);
}

}  // namespace

Result<void> changeTraced(CommandContext &context, const QString &entity, const Uuid &record, const FieldMap &changes, const Uuid &other)
{
    KONTOR_ASSIGN(const FieldMap before, context.read(entity, record));
    KONTOR_TRY(context.update(entity, record, changes));
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const QVariant value = it.value().isNull() ? QVariant() : it.value();
        if (before.value(it.key()) != value)
            KONTOR_TRY(trace(context, {entity, record, it.key(), other, before.value(it.key()), value}));
    }
    return {};
}

Result<void> putTraced(CommandContext &context, const QString &entity, const Uuid &owner, const QString &element, const QVariant &value, const Uuid &other)
{
    KONTOR_ASSIGN(const QVariant before, presentValue(context, entity, owner, element));
    if (before == value)
        return {};
    KONTOR_TRY(restoreOld(context, {entity, owner, element, value, {}}));
    return trace(context, {entity, owner, element, other, before, value});
}

Result<void> forgetTrace(CommandContext &context, const MergeTrace &trace)
{
    return context.removeElement(traceSet, trace.record.toBytes(), model::tracePlace(trace.field, trace.other)).map([](bool) {});
}

Result<bool> revertTrace(CommandContext &context, const MergeTrace &trace)
{
    KONTOR_TRY(forgetTrace(context, trace));
    const Result<QVariant> present = presentValue(context, trace.entity, trace.record, trace.field);
    if (!present)
        return present.error().code == ErrorCode::NotFound ? Result<bool>(false) : fail(present.error());
    if (*present == trace.before)
        return true;
    if (*present == trace.after)
        return restoreOld(context, {trace.entity, trace.record, trace.field, trace.before, trace.after}).map([] { return true; });
    // Another merge took the value over from this one: taken back, it leads to what was there before both.
    KONTOR_ASSIGN(const QList<MergeTrace> others, tracesOfField(context, trace.record, trace.field));
    for (MergeTrace later : others) {
        if (later.before != trace.after)
            continue;
        later.before = trace.before;
        KONTOR_TRY(later.before == later.after ? forgetTrace(context, later) : writeTrace(context, later));
        break;
    }
    return false;
}

}  // namespace kontor::commands
