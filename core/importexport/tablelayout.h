// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/tablereader.h"

#include <QList>
#include <QMap>

namespace kontor::importexport {

struct TableRow {
    qint64 number = 0;  ///< as TableReader::rowNumber()
    QStringList cells;
};

/// What a row of a table is for.
enum class RowKind { Data, Empty, Title, Header, Total, Footer };

/// How a table is laid out: where its headings are and which rows are no records. Plain data.
struct TableLayout {
    qint64 headerRow = 0;  ///< row number of the headings; 0: the table has none
    QStringList headers;   ///< tidied heading per column, made up ("Column 3") where there is none; never two alike
    QStringList headings;  ///< the same as the file has them, empty where there is none

    /// Decides for any row of the file, also beyond the sample.
    RowKind kindOf(const TableRow &row) const;
    /// Why a row of this kind is passed over; translated, empty for Data.
    static QString reason(RowKind kind);
    /// Heading of a column that may lie beyond the headings ("Column 12").
    QString header(int column) const;
};

/// The first rows of a table and what they tell.
struct TableSample {
    QList<TableRow> rows;
    TableLayout layout;

    QList<TableRow> dataRows() const;
};

/// Reads up to `limit` rows and works out the layout. To import, begin again with a fresh reader.
Result<TableSample> readSample(TableReader &reader, int limit = 200);

TableLayout findLayout(const QList<TableRow> &rows);
/// For a person's own choice: the row that holds the headings, 0 for none.
TableLayout layoutWithHeader(const QList<TableRow> &rows, qint64 headerRow);

/// A value of a column and how often it occurs.
struct DistinctValue {
    QString value;
    qint64 count = 0;
};
struct ColumnValues {
    QList<DistinctValue> values;  ///< most frequent first
    bool complete = true;         ///< false: there are more different values than the limit
    qint64 filled = 0;            ///< cells that are not empty
};

/// The different values per column over the whole file, at most `limit` each and not more than 256 characters long (to
/// be looked through and mended before an import). Reads `reader` to its end.
Result<QList<ColumnValues>> distinctValues(TableReader &reader, const TableLayout &layout, int limit = 1000);

}  // namespace kontor::importexport
