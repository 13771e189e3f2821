// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/xlsxreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr qint64 kMaxRows = 1'048'576;

/// "AB12" → 27; -1 if the text does not begin with letters or lies outside of any sheet.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || letters == 3)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        ++letters;
    }
    return letters == 0 || column > kMaxRowCells ? -1 : column - 1;
}

}  // namespace

Result<QList<XlsxSheet>> xlsxSheets(const QString &path)
{
    KONTOR_ASSIGN(const auto package, XlsxPackage::open(path));
    KONTOR_ASSIGN(const XlsxWorkbook book, XlsxWorkbook::readSheets(*package));
    return book.sheets;
}

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString &path, const QString &sheetName)
{
    KONTOR_ASSIGN(auto package, XlsxPackage::open(path));
    KONTOR_ASSIGN(XlsxWorkbook book, XlsxWorkbook::read(*package));
    const XlsxSheet *sheet = book.sheet(sheetName);
    if (sheet == nullptr) {
        return fail(
            ErrorCode::NotFound,
            sheetName.isEmpty()
                ? QCoreApplication::translate("Import", "The workbook has no visible sheet with a table.")
                : QCoreApplication::translate("Import", "The workbook has no sheet named \"%1\".").arg(sheetName));
    }
    KONTOR_ASSIGN(auto device, package->entry(sheet->entry));
    const qint64 total = package->size(sheet->entry);
    return std::unique_ptr<TableReader>(new XlsxReader(std::move(package), std::move(book), std::move(device), total));
}

XlsxReader::XlsxReader(std::unique_ptr<XlsxPackage> package, XlsxWorkbook book, std::unique_ptr<XlsxEntryDevice> device,
                       qint64 total)
    : m_package(std::move(package)),
      m_book(std::move(book)),
      m_device(std::move(device)),
      m_xml(m_device.get()),
      m_total(total)
{
}

Result<bool> XlsxReader::next(QStringList &cells)
{
    cells.clear();
    if (m_pendingRow == 0) {
        KONTOR_ASSIGN(const bool more, readRow());
        if (!more)
            return false;
    }
    ++m_row;
    if (m_row < m_pendingRow)
        return true;
    m_row = m_pendingRow;
    m_pendingRow = 0;
    cells.swap(m_cells);
    return true;
}

/// Reads on to the next row of the sheet into m_cells and m_pendingRow.
Result<bool> XlsxReader::readRow()
{
    while (!m_xml.atEnd()) {
        KONTOR_TRY(xlsxAdvance(m_xml));
        if (m_xml.isEndElement() && m_xml.name() == u"sheetData")
            return false;
        if (!m_xml.isStartElement() || m_xml.name() != u"row")
            continue;
        bool ok = false;
        const qint64 stated = m_xml.attributes().value(u"r"_s).toLongLong(&ok);
        const qint64 row = ok ? stated : m_lastRead + 1;
        if (row <= m_lastRead || row > kMaxRows) {
            return fail(ErrorCode::Damaged,
                        QCoreApplication::translate("Import", "The sheet is damaged: after row %1 comes row %2.")
                            .arg(m_lastRead)
                            .arg(row));
        }
        m_lastRead = row;
        m_pendingRow = row;
        KONTOR_TRY(readCells());
        return true;
    }
    return false;
}

Result<void> XlsxReader::readCells()
{
    m_cells.clear();
    m_column = 0;
    m_rowSize = 0;
    for (;;) {
        KONTOR_TRY(xlsxAdvance(m_xml));
        if (m_xml.isEndElement())
            return {};
        if (m_xml.isStartElement() && m_xml.name() == u"c")
            KONTOR_TRY(readCell());
        else if (m_xml.isStartElement())
            m_xml.skipCurrentElement();
    }
}

Result<void> XlsxReader::readCell()
{
    const auto attributes = m_xml.attributes();
    const auto reference = attributes.value(u"r"_s);
    const QString type = attributes.value(u"t"_s).toString();
    const int style = attributes.value(u"s"_s).toInt();
    const qsizetype column = reference.isEmpty() ? m_column : columnOf(reference);
    QString stored;
    bool hasValue = false;
    bool formula = false;
    for (;;) {
        KONTOR_TRY(xlsxAdvance(m_xml));
        if (m_xml.isEndElement())
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == u"v") {
            KONTOR_ASSIGN(stored, xlsxElementText(m_xml));
            hasValue = true;
        } else if (m_xml.name() == u"is") {
            KONTOR_ASSIGN(stored, xlsxRichText(m_xml));
            hasValue = true;
        } else {
            formula = formula || m_xml.name() == u"f";
            m_xml.skipCurrentElement();
        }
    }
    m_formulaWithoutValue = m_formulaWithoutValue || (formula && !hasValue);
    return place(column, hasValue ? cellText(type, style, stored) : QString());
}

Result<void> XlsxReader::place(qsizetype column, const QString &text)
{
    m_column = column + 1;
    m_rowSize += text.size();
    if (column < 0 || column >= kMaxRowCells || text.size() > kMaxCellBytes || m_rowSize > kMaxRowBytes) {
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("Import", "Row %1 of the sheet is larger than an address list can be. "
                                                          "What came before was read.")
                        .arg(m_pendingRow));
    }
    if (text.isEmpty())
        return {};
    while (m_cells.size() <= column)
        m_cells.append(QString());
    m_cells[column] = text;
    return {};
}

QString XlsxReader::cellText(const QString &type, int style, const QString &stored) const
{
    if (type == u"s")
        return m_book.strings.at(stored.toLongLong());
    if (type == u"b")
        return stored.trimmed() == u"1" ? u"TRUE"_s : u"FALSE"_s;
    if (type == u"str")
        return xlsxUnescaped(stored);
    // "d": an ISO date; "e": an error's code; "inlineStr" is decoded already.
    if (!type.isEmpty() && type != u"n")
        return stored;
    const bool known = style >= 0 && size_t(style) < m_book.styles.size();
    return xlsxNumberText(stored, known ? m_book.styles[size_t(style)] : XlsxNumberFormat(), m_book.date1904);
}

QStringList XlsxReader::warnings() const
{
    if (!m_formulaWithoutValue)
        return {};
    return {QCoreApplication::translate("Import",
                                        "Some formulas have no stored result; their cells were read as empty. Open "
                                        "the workbook in a spreadsheet program and save it once to have them.")};
}

}  // namespace kontor::importexport
