// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/tablereader.h"
#include "core/importexport/xlsxworkbook.h"

#include <QXmlStreamReader>

#include <memory>

namespace kontor::importexport {

/// The sheets of a workbook that hold tables, hidden ones too, in its order.
Result<QList<XlsxSheet>> xlsxSheets(const QString &path);

/// Reads one sheet of an Excel workbook as text (see xlsxNumberText() for dates and numbers). Formulas give the value
/// that the program stored with them, booleans TRUE or FALSE, errors their code ("#N/A"). Of merged cells the first has
/// the value. Rows and cells that the file leaves out are delivered empty. Memory: the shared texts (at most 96 MiB)
/// and one row. Lives on the importing thread.
class XlsxReader final : public TableReader {
public:
    /// `sheet`: a name, or empty for the first visible one.
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const QString &sheet = {});

    Result<bool> next(QStringList &cells) override;
    qint64 rowNumber() const override { return m_row; }
    qint64 bytesRead() const override { return m_device->bytesUnpacked(); }
    qint64 bytesTotal() const override { return m_total; }
    QStringList warnings() const override;

private:
    XlsxReader(std::unique_ptr<XlsxPackage> package, XlsxWorkbook book, std::unique_ptr<XlsxEntryDevice> device,
               qint64 total);
    Result<bool> readRow();
    Result<void> readCells();
    Result<void> readCell();
    Result<void> place(qsizetype column, const QString &text);
    QString cellText(const QString &type, int style, const QString &stored) const;

    std::unique_ptr<XlsxPackage> m_package;
    XlsxWorkbook m_book;
    std::unique_ptr<XlsxEntryDevice> m_device;
    QXmlStreamReader m_xml;
    qint64 m_total = 0;
    qint64 m_row = 0;         ///< delivered last
    qint64 m_pendingRow = 0;  ///< read, but rows before it are still to be delivered empty; 0: none
    qint64 m_lastRead = 0;
    qsizetype m_column = 0;  ///< where a cell without a reference goes
    qsizetype m_rowSize = 0;
    QStringList m_cells;
    bool m_formulaWithoutValue = false;
};

}  // namespace kontor::importexport
