// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/columnmapping.h"
#include "core/importexport/rowbuilder.h"
#include "core/importexport/source.h"
#include "core/importexport/tablelayout.h"

#include <memory>

namespace kontor::importexport {

/// Turns the rows of a table into records by a mapping. Rows that are no contacts (titles above the table, headings,
/// totals) come as records with `skip` and a reason; rows without any text are passed over in silence. Every cell with
/// text has exactly one trace. Reads forward only, a row at a time. Lives on the importing thread.
class TableRecordReader final : public RecordReader {
public:
    /// `reader` stands before the first row. `thisYear` is what two-digit years are read by.
    TableRecordReader(std::unique_ptr<TableReader> reader, TableLayout layout, ColumnMapping mapping, int thisYear);

    Result<bool> next(SourceRecord &record) override;
    qint64 bytesRead() const override { return m_reader->bytesRead(); }
    qint64 bytesTotal() const override { return m_reader->bytesTotal(); }
    QStringList headers() const override { return m_layout.headers; }

    /// Dates so far that could be read in two ways and were left in the remark: ask for the order and begin again.
    qint64 ambiguousDates() const override { return m_builder.ambiguousDates(); }
    /// As TableReader::warnings().
    QStringList warnings() const override { return m_reader->warnings(); }
    SourceDefinitions definitions() const override;

private:
    void describeSkipped(const TableRow &row, RowKind kind, SourceRecord &record) const;

    std::unique_ptr<TableReader> m_reader;
    TableLayout m_layout;
    ColumnMapping m_mapping;
    RowBuilder m_builder;
};

}  // namespace kontor::importexport
