// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/timeline.h"

#include <sql_queries.h>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

Result<QList<TimelineEntry>> timelinePage(Connection &connection, const Uuid &record, const TimelinePosition &below, int limit,
                                          const QString &kind)
{
    Statement query = connection.statement(sql::timeline_page);
    query.bind(record, below.occurredAt, below.id.toBytes(), limit, kind);
    QList<TimelineEntry> entries;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return entries;
        TimelineEntry entry;
        entry.id = model::ActivityId(query.uuid(0));
        entry.kind = query.text(1);
        entry.occurredAt = query.integer(2);
        entry.subject = query.text(3);
        entry.body = query.text(4);
        entry.direction = query.text(5);
        if (!query.isNull(6))
            entry.durationS = query.integer(6);
        entry.result = query.text(7);
        entry.author = query.text(8);
        entry.files = query.integer(9);
        if (!query.isNull(10))
            entry.participants = query.text(10).split(u'\n');
        entries << entry;
    }
}

Result<QList<HistoryRecord>> recordHistory(Connection &connection, const model::ContactId &contact, int limit)
{
    Statement query = connection.statement(sql::record_history);
    query.bind(contact, limit);
    QList<HistoryRecord> records;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return records;
        records << HistoryRecord{query.integer(0), query.integer(1), query.text(2), query.integer(3), query.text(4),
                                 query.text(5), query.uuid(6), query.text(7), query.value(8), query.value(9)};
    }
}

}  // namespace kontor::queries
