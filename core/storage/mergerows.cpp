// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mergerows.h"

#include "core/storage/readall.h"

#include <sql_queries.h>

namespace kontor::storage {

using model::MergeSide;
using model::MergeTrace;

namespace {

MergeTrace readTrace(const Statement &row)
{
    MergeTrace trace;
    trace.record = row.uuid(0);
    trace.field = model::tracedField(row.text(1));
    trace.entity = row.text(2);
    trace.other = Uuid::fromBytes(QByteArray::fromHex(row.text(3).toLatin1()));
    trace.before = model::tracedValue(trace.entity, trace.field, row.value(4));
    trace.after = model::tracedValue(trace.entity, trace.field, row.value(5));
    return trace;
}

}  // namespace

Result<MergeSide> readMergeSide(Connection &connection, const model::ContactId &id, const model::FieldMap &contact)
{
    MergeSide side{id, contact, {}};
    Statement own = connection.statement(sql::merge_own_values);
    own.bind(id);
    for (;;) {
        KONTOR_ASSIGN(const bool row, own.step());
        if (!row)
            break;
        side.fields.insert(own.text(0), own.value(1));
    }
    Statement confirmed = connection.statement(sql::merge_confirmed);
    confirmed.bind(id);
    for (;;) {
        KONTOR_ASSIGN(const bool row, confirmed.step());
        if (!row)
            return side;
        side.confirmedAt.insert(confirmed.text(0), confirmed.integer(1));
    }
}

Result<QList<MergeTrace>> readMergeTraces(Statement query)
{
    return readAll<MergeTrace>(std::move(query), readTrace);
}

Result<QList<MergeTrace>> mergeTracesOf(Connection &connection, const Uuid &merged)
{
    Statement query = connection.statement(sql::merge_traces);
    query.bind(model::traceOther(merged));
    return readMergeTraces(std::move(query));
}

}  // namespace kontor::storage
