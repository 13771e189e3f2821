// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/tablerecords.h"

namespace kontor::importexport {

TableRecordReader::TableRecordReader(std::unique_ptr<TableReader> reader, TableLayout layout, ColumnMapping mapping,
                                     int thisYear)
    : m_reader(std::move(reader)),
      m_layout(std::move(layout)),
      m_mapping(std::move(mapping)),
      m_builder(m_mapping, m_layout, thisYear)
{
}

Result<bool> TableRecordReader::next(SourceRecord &record)
{
    TableRow row;
    RowKind kind = RowKind::Empty;
    while (kind == RowKind::Empty) {
        KONTOR_ASSIGN(const bool more, m_reader->next(row.cells));
        if (!more)
            return false;
        row.number = m_reader->rowNumber();
        kind = m_layout.kindOf(row);
    }
    record = {};
    record.row = row.number;
    record.cells = row.cells;
    if (kind == RowKind::Data)
        m_builder.build(row, record);
    else
        describeSkipped(row, kind, record);
    return true;
}

void TableRecordReader::describeSkipped(const TableRow &row, RowKind kind, SourceRecord &record) const
{
    const QString reason = TableLayout::reason(kind);
    record.skip = true;
    record.frame = kind != RowKind::Total;
    record.issues.append({RecordIssue::Severity::Hint, -1, reason});
    for (int i = 0; i < row.cells.size(); ++i) {
        if (!QStringView(row.cells[i]).trimmed().isEmpty())
            record.trace.append({i, m_layout.header(i), row.cells[i], CellTrace::Outcome::Reported, {}, reason});
    }
}

SourceDefinitions TableRecordReader::definitions() const
{
    SourceDefinitions definitions;
    for (const CustomFieldNeed &need : m_mapping.customFields()) {
        const model::FieldType *type = customFieldType(need.type);
        definitions.customFields.append({need.key, need.key, type != nullptr ? *type : model::FieldType::Text, {}});
    }
    return definitions;
}

}  // namespace kontor::importexport
