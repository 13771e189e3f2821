// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabletesting.h"

namespace tabletesting {

Imported imported(const QByteArray &bytes, const Change &change)
{
    Imported result;
    Source first(bytes);
    result.sample = requireValue(readSample(*first.reader));
    result.mapping = proposeMapping(result.sample);
    if (change)
        change(result.mapping);
    auto second = std::make_unique<Source>(bytes);
    TableRecordReader records(std::move(second->reader), result.sample.layout, result.mapping, 2026);
    SourceRecord record;
    while (requireValue(records.next(record)))
        result.records.append(record);
    result.ambiguousDates = records.ambiguousDates();
    return result;
}

void checkEveryCellTraced(const QByteArray &bytes, const QList<SourceRecord> &records)
{
    QMap<qint64, const SourceRecord *> byRow;
    for (const SourceRecord &record : records)
        byRow.insert(record.row, &record);
    CHECK(byRow.size() == records.size());
    Source source(bytes);
    QStringList cells;
    qsizetype expected = 0;
    qsizetype traced = 0;
    while (requireValue(source.reader->next(cells))) {
        const qint64 row = source.reader->rowNumber();
        for (int column = 0; column < cells.size(); ++column) {
            if (cells[column].trimmed().isEmpty())
                continue;
            ++expected;
            INFO("row " << row << " column " << column << " “" << cells[column].toStdString() << "”");
            REQUIRE(byRow.contains(row));
            const CellTrace &trace = traceOf(*byRow[row], column);
            CHECK(trace.value == cells[column]);
            const bool field = trace.outcome == CellTrace::Outcome::Field;
            CHECK(trace.targets.isEmpty() == (trace.outcome == CellTrace::Outcome::Reported));
            CHECK(trace.reason.isEmpty() == field);
        }
    }
    for (const SourceRecord &record : records)
        traced += record.trace.size();
    CHECK(traced == expected);
    CHECK(expected > 0);
}

}  // namespace tabletesting
