// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/xlsxpackage.h"
#include "core/importexport/xlsxvalues.h"

#include <QList>
#include <QString>

#include <vector>

class QXmlStreamReader;

namespace kontor::importexport {

struct XlsxSheet {
    QString name;
    QString entry;  ///< of the package
    bool hidden = false;
};

/// What the cells of all sheets of a workbook share: the list of sheets, number formats, texts. Immutable once read.
struct XlsxWorkbook {
    QList<XlsxSheet> sheets;  ///< tables only (no chart sheets), in the workbook's order
    bool date1904 = false;
    std::vector<XlsxNumberFormat> styles;  ///< by a cell's style number
    XlsxSharedStrings strings;

    /// The list of sheets, without formats and texts.
    static Result<XlsxWorkbook> readSheets(const XlsxPackage &package);
    /// Everything that reading cells takes.
    static Result<XlsxWorkbook> read(const XlsxPackage &package);

    /// By name, or the first visible one if the name is empty. Null if there is none.
    const XlsxSheet *sheet(const QString &name) const;

private:
    QString m_stringsEntry;
    QString m_stylesEntry;
};

/// Reads on to the next element or its end; fails on broken XML, on reading errors and on any document type declaration
/// (nothing may be expanded or fetched).
Result<void> xlsxAdvance(QXmlStreamReader &xml);
/// The text of a <si> or <is> element, of which the reader stands at the start: its runs joined, without phonetic hints.
Result<QString> xlsxRichText(QXmlStreamReader &xml);
/// The text of a plain element; child elements are an error.
Result<QString> xlsxElementText(QXmlStreamReader &xml);

}  // namespace kontor::importexport
