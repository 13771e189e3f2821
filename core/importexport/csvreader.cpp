// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/csvreader.h"

#include "core/importexport/csvsniffer.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kSampleCharacters = 256 * 1024;
constexpr int kMaxRereads = 100;
constexpr qsizetype kMaxWarnings = 20;

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Line breaks in a piece of text; CRLF is one.
qint64 lineBreaks(QStringView piece)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < piece.size(); ++i)
        count += piece[i] == u'\n' || (piece[i] == u'\r' && (i + 1 == piece.size() || piece[i + 1] != u'\n'));
    return count;
}

Error readingFailed(const QIODevice &device)
{
    return {ErrorCode::Io, QCoreApplication::translate("Csv", "The file cannot be read: %1").arg(device.errorString())};
}

}  // namespace

CsvReader::CsvReader(QIODevice &device, TextEncoding encoding, std::unique_ptr<TextDecoder> decoder)
    : m_device(&device), m_encoding(std::move(encoding)), m_decoder(std::move(decoder)), m_bytesTotal(device.size())
{
}

CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(QIODevice &device, const CsvOptions &options)
{
    const qint64 begin = device.pos();
    const QByteArray start = device.peek(kChunk);
    KONTOR_ASSIGN(TextEncoding encoding, detectEncoding(device));
    if (!options.encoding.isEmpty() && options.encoding.compare(encoding.name, Qt::CaseInsensitive) != 0)
        encoding = {options.encoding, 0, false};
    const bool wide = encoding.name.startsWith("UTF-16") || encoding.name.startsWith("UTF-32");
    KONTOR_TRY(refuseIfNotText(start, wide));
    if (!device.seek(begin + encoding.bomSize))
        return fail(readingFailed(device));
    KONTOR_ASSIGN(auto decoder, TextDecoder::create(encoding.name));
    std::unique_ptr<CsvReader> reader(new CsvReader(device, std::move(encoding), std::move(decoder)));
    KONTOR_TRY(reader->prepare(options.delimiter));
    return reader;
}

Result<void> CsvReader::prepare(QChar delimiter)
{
    bool more = true;
    while (more && !m_binary && m_text.size() < kSampleCharacters) {
        KONTOR_ASSIGN(more, refill());
    }
    if (QStringView(m_text).trimmed().isEmpty())
        return fail(ErrorCode::Malformed,
                    QCoreApplication::translate("Csv", "The file holds no text; there is nothing to import."));
    takeSepLine();
    const QStringView sample = QStringView(m_text).sliced(m_pos);
    const bool told = m_pos > 0;
    if (!delimiter.isNull())
        m_delimiter = delimiter;
    const CsvShape shape = told || !delimiter.isNull() ? shapeFor(sample, m_delimiter) : sniffShape(sample);
    m_delimiter = shape.delimiter;
    m_columns = shape.columns;
    return {};
}

/// Excel takes a first line "sep=;" as an instruction and shows the next line as row 1.
void CsvReader::takeSepLine()
{
    const auto isBreak = [](QChar c) { return isLineBreak(c); };
    const qsizetype end = std::find_if(m_text.cbegin(), m_text.cend(), isBreak) - m_text.cbegin();
    QStringView line = QStringView(m_text).first(end);
    if (line.size() > 2 && line.front() == u'"' && line.back() == u'"')
        line = line.sliced(1).chopped(1);
    if (line.size() != 5 || !line.startsWith("sep="_L1, Qt::CaseInsensitive))
        return;
    m_delimiter = line.back();
    m_pos = end;
    if (m_text.sliced(end).startsWith("\r\n"_L1))
        ++m_pos;
    m_pos = qMin(m_pos + 1, m_text.size());
    ++m_line;
}

Result<bool> CsvReader::refill()
{
    if (m_binary) {
        return fail(
            ErrorCode::Malformed,
            QCoreApplication::translate("Csv", "%1 holds binary data (NUL characters). What stands before it was read.")
                .arg(place()));
    }
    if (m_deviceAtEnd)
        return false;
    const QByteArray bytes = m_device->read(kChunk);
    if (bytes.isEmpty() && !m_device->atEnd())
        return fail(readingFailed(*m_device));
    m_deviceAtEnd = bytes.isEmpty();
    const qsizetype before = m_text.size();
    m_decoder->decode(bytes, m_deviceAtEnd, m_text);
    if (const qsizetype nul = m_text.indexOf(QChar(u'\0'), before); nul >= 0) {
        m_text.truncate(nul);
        m_binary = true;
    }
    return true;
}

/// Whether there is a character at `index` of the text.
Result<bool> CsvReader::has(qsizetype index)
{
    while (index >= m_text.size()) {
        KONTOR_ASSIGN(const bool more, refill());
        if (!more)
            return false;
    }
    return true;
}

Result<bool> CsvReader::next(QStringList &cells)
{
    cells.clear();
    if (m_finished)
        return false;
    if (m_pos > kChunk) {
        m_text.remove(0, m_pos);
        m_pos = 0;
    }
    Result<bool> result = readRow(cells);
    if (!result || !*result) {
        m_finished = true;
        if (!result)
            cells.clear();
        if (const qint64 faults = m_decoder->errorCount(); faults > 0) {
            warn(QCoreApplication::translate(
                     "Csv",
                     "At %1 places the text does not fit the encoding %2; the signs there are replaced by “\uFFFD”.")
                     .arg(QString::number(faults), encodingLabel(m_encoding.name)));
        }
    }
    return result;
}

Result<bool> CsvReader::readRow(QStringList &cells)
{
    ++m_row;
    m_rowLine = m_line;
    KONTOR_ASSIGN(const bool any, has(m_pos));
    if (!any) {
        --m_row;
        return false;
    }
    const qsizetype rowStart = m_pos;
    for (;;) {
        QString cell;
        KONTOR_ASSIGN(const Mark mark, readCell(cell));
        if (cell.size() > kMaxCellBytes) {
            return tooLarge(QCoreApplication::translate("Csv", "%1 holds a cell of more than 1 MiB. This is no list of "
                                                               "contacts, or a quotation mark is missing there."));
        }
        cells.append(std::move(cell));
        if (m_pos - rowStart > kMaxRowBytes)
            return tooLarge(
                QCoreApplication::translate("Csv", "%1 is longer than 4 MiB. This is no list of contacts."));
        if (cells.size() > kMaxRowCells)
            return tooLarge(
                QCoreApplication::translate("Csv", "%1 has more than 16,384 cells. This is no list of contacts."));
        if (mark != Mark::Delimiter)
            return true;
    }
}

Result<CsvReader::Mark> CsvReader::readCell(QString &cell)
{
    m_cellLine = m_line;
    const qsizetype start = m_pos;
    qsizetype first = m_pos;
    for (;;) {
        KONTOR_ASSIGN(const bool there, has(first));
        if (!there || m_text.at(first) != u' ' || first - start > kMaxCellBytes)
            break;
        ++first;
    }
    if (first < m_text.size() && m_text.at(first) == u'"' && m_delimiter != u'"') {
        m_pos = first;
        return readQuoted(cell);
    }
    return readPlain(cell, start);
}

/// Reads on from m_pos to the end of the cell; its text begins at `start`.
Result<CsvReader::Mark> CsvReader::readPlain(QString &cell, qsizetype start)
{
    for (;;) {
        const auto ends = [this](QChar c) { return c == m_delimiter || isLineBreak(c); };
        m_pos = std::find_if(m_text.cbegin() + m_pos, m_text.cend(), ends) - m_text.cbegin();
        if (m_pos < m_text.size()) {
            cell = m_text.sliced(start, m_pos - start);
            return endOfCell();
        }
        if (m_pos - start > kMaxCellBytes) {
            cell = m_text.sliced(start, m_pos - start);  // beyond the limit; readRow() refuses it
            return Mark::End;
        }
        KONTOR_ASSIGN(const bool more, refill());
        if (!more) {
            cell = m_text.sliced(start);
            return Mark::End;
        }
    }
}

Result<CsvReader::Mark> CsvReader::readQuoted(QString &cell)
{
    const qsizetype opening = m_pos++;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', m_pos);
        const qsizetype end = quote < 0 ? m_text.size() : quote;
        cell.append(QStringView(m_text).sliced(m_pos, end - m_pos));
        m_pos = end;
        if (m_pos - opening > 2 * kMaxCellBytes || cell.size() > kMaxCellBytes)
            return unclosed(cell, opening, false);
        if (quote < 0) {
            KONTOR_ASSIGN(const bool more, refill());
            if (!more)
                return unclosed(cell, opening, true);
            continue;
        }
        ++m_pos;
        KONTOR_ASSIGN(const bool there, has(m_pos));
        if (!there || m_text.at(m_pos) != u'"')
            return afterClosingQuote(cell, opening);
        cell.append(u'"');
        ++m_pos;
    }
}

Result<CsvReader::Mark> CsvReader::afterClosingQuote(QString &cell, qsizetype opening)
{
    const qsizetype closed = m_pos;
    for (;;) {
        KONTOR_ASSIGN(const bool there, has(m_pos));
        if (!there || m_text.at(m_pos) != u' ')
            break;
        ++m_pos;
    }
    const QStringView raw = QStringView(m_text).sliced(opening, closed - opening);
    m_line += lineBreaks(raw);
    if (m_pos >= m_text.size())
        return Mark::End;
    if (m_text.at(m_pos) == m_delimiter || isLineBreak(m_text.at(m_pos)))
        return endOfCell();
    if (swallowedRows(opening + 1, closed))
        return rereadAsPlain(cell, opening);
    // "Gasthof "Alte Post" GmbH": the marks inside were not doubled. Keep the text, drop only the outer pair.
    warn(QCoreApplication::translate(
             "Csv", "%1: a quotation mark inside a cell is not doubled; the text was kept as it stands.")
             .arg(place()));
    KONTOR_ASSIGN(const Mark mark, readPlain(cell, opening));
    if (cell.size() > 1 && cell.endsWith(u'"'))
        cell = cell.sliced(1).chopped(1);
    return mark;
}

/// The text ended (or the cell grew beyond its limit) before a quotation mark was closed. Either the file was cut off
/// inside a cell, or the mark is a slip of the pen and the rows after it are rows: then they are read as such.
Result<CsvReader::Mark> CsvReader::unclosed(QString &cell, qsizetype opening, bool atEnd)
{
    if (swallowedRows(opening + 1, m_pos))
        return rereadAsPlain(cell, opening);
    if (!atEnd) {
        cell.resize(kMaxCellBytes + 1);  // readRow() refuses it
        return Mark::End;
    }
    warn(QCoreApplication::translate(
             "Csv", "%1: the file ends inside a cell in quotation marks; it may be cut off. What is there was read.")
             .arg(place()));
    return Mark::End;
}

bool CsvReader::swallowedRows(qsizetype from, qsizetype to) const
{
    if (m_columns < 2)
        return false;
    const QStringView raw = QStringView(m_text).sliced(from, to - from);
    qsizetype delimiters = 0;
    bool inFirstLine = true;
    for (const QChar c : raw) {
        if (isLineBreak(c)) {
            inFirstLine = false;
            delimiters = 0;
        } else if (!inFirstLine && c == m_delimiter && ++delimiters >= m_columns - 1) {
            return true;
        }
    }
    return false;
}

Result<CsvReader::Mark> CsvReader::rereadAsPlain(QString &cell, qsizetype opening)
{
    if (++m_rereads > kMaxRereads)
        return fail(ErrorCode::Malformed,
                    QCoreApplication::translate("Csv", "%1: too many quotation marks in this file are never closed.")
                        .arg(place()));
    warn(QCoreApplication::translate("Csv", "%1: a quotation mark is never closed; it was taken as an ordinary sign.")
             .arg(place()));
    m_line = m_cellLine;
    m_pos = opening;
    cell.clear();
    return readPlain(cell, opening);
}

/// Passes over the delimiter or line break at m_pos.
Result<CsvReader::Mark> CsvReader::endOfCell()
{
    const QChar c = m_text.at(m_pos++);
    if (c == m_delimiter)
        return Mark::Delimiter;
    ++m_line;
    if (c == u'\r') {
        KONTOR_ASSIGN(const bool there, has(m_pos));
        if (there && m_text.at(m_pos) == u'\n')
            ++m_pos;
    }
    return Mark::LineEnd;
}

/// "Row 12", and where that is in a text editor if line breaks in cells make a difference.
QString CsvReader::place() const
{
    if (m_rowLine == m_row || m_rowLine == 0)
        return QCoreApplication::translate("Csv", "Row %1").arg(m_row);
    return QCoreApplication::translate("Csv", "Row %1 (line %2 of the text)").arg(m_row).arg(m_rowLine);
}

tl::unexpected<Error> CsvReader::tooLarge(const QString &sentence) const
{
    return fail(ErrorCode::TooLarge, sentence.arg(place()));
}

void CsvReader::warn(const QString &sentence)
{
    if (m_warnings.size() < kMaxWarnings)
        m_warnings.append(sentence);
    else
        ++m_moreWarnings;
}

qint64 CsvReader::bytesRead() const
{
    return m_device->pos();
}

QStringList CsvReader::warnings() const
{
    QStringList all = m_warnings;
    if (m_moreWarnings > 0)
        all.append(QCoreApplication::translate("Csv", "… and %1 more of this kind.").arg(m_moreWarnings));
    return all;
}

}  // namespace kontor::importexport
