// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace kontor::importexport {

/// Limits that hold for every table, whatever its format; a file beyond them is refused with the row named.
inline constexpr qsizetype kMaxCellBytes = 1024 * 1024;     ///< of one cell (UTF-16 code units count as one byte each)
inline constexpr qsizetype kMaxRowBytes = 4 * 1024 * 1024;  ///< of all cells of one row together
inline constexpr qsizetype kMaxRowCells = 16384;            ///< columns, as many as XLSX knows

/// Reads a table (CSV, a sheet of an XLSX file) row by row in bounded memory. Every row is delivered, empty ones too:
/// what is header, title, data or total is decided above (see TableLayout). Not thread-safe; lives on the importing
/// thread.
class TableReader {
public:
    virtual ~TableReader() = default;

    /// Puts the next row's cells into `cells` (replacing what was there; as text, unchanged) and returns true; false at
    /// the end. Rows may differ in length; trailing cells that the file does not have are simply missing.
    /// After an error nothing more can be read; rows delivered before stay valid.
    virtual Result<bool> next(QStringList &cells) = 0;

    /// 1-based number of the row delivered last, as a spreadsheet program shows it at the left of the sheet (a cell with
    /// line breaks is one row; empty rows count). 0 before the first row.
    virtual qint64 rowNumber() const = 0;

    /// How far the reading has come, in bytes of the file (of the uncompressed sheet for XLSX); for progress only.
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;

    /// What a person should know about the reading as a whole so far (bytes that could not be decoded, a quote that was
    /// never closed, …). Translated sentences; complete once next() returned false or an error.
    virtual QStringList warnings() const { return {}; }
};

}  // namespace kontor::importexport
