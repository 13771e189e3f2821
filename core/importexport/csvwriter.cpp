// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/csvwriter.h"

#include "core/importexport/cellcontent.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr qsizetype kFlushAt = 32 * 1024;  // characters, so 64 KiB and a bit for most texts

/// Digits and what stands between them; no letters, so no function, cell or program can be named.
bool isPlainNumber(QStringView rest)
{
    static const QString allowed = u"0123456789 .,'()/-\u00A0€%"_s;
    return std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); })
           && std::all_of(rest.begin(), rest.end(), [](QChar c) { return allowed.contains(c); });
}

}  // namespace

QString defused(const QString &cell)
{
    if (cell.isEmpty())
        return cell;
    // Reading takes one apostrophe off, so where some stood already there must be another.
    if (!isGuarded(cell) && !startsInstruction(cell[0]))
        return cell;
    const bool sign = cell[0] == u'+' || cell[0] == u'-';
    if (sign && isPlainNumber(QStringView(cell).sliced(1)))
        return cell;
    return u'\'' + cell;
}

CsvWriter::CsvWriter(QIODevice &device, QChar delimiter, std::unique_ptr<TextEncoder> encoder)
    : m_device(&device), m_delimiter(delimiter), m_encoder(std::move(encoder))
{
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(QIODevice &device, const CsvWriteOptions &options)
{
    KONTOR_ASSIGN(auto encoder, TextEncoder::create(options.encoding));
    std::unique_ptr<CsvWriter> writer(new CsvWriter(device, options.delimiter, std::move(encoder)));
    if (options.byteOrderMark && options.encoding.toUpper().startsWith("UTF-"))
        writer->m_text = QChar(QChar::ByteOrderMark);
    return writer;
}

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += m_delimiter;
        appendCell(defused(cells[i]));
    }
    m_text += u"\r\n"_s;
    return m_text.size() < kFlushAt ? Result<void>() : flush();
}

void CsvWriter::appendCell(const QString &cell)
{
    const auto needsQuotes = [this](QChar c) { return c == m_delimiter || c == u'"' || c == u'\r' || c == u'\n'; };
    const bool blankEnds = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    if (!blankEnds && std::none_of(cell.begin(), cell.end(), needsQuotes)) {
        m_text += cell;
        return;
    }
    m_text += u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

Result<void> CsvWriter::finish()
{
    return flush();
}

Result<void> CsvWriter::flush()
{
    const QByteArray bytes = m_encoder->encode(m_text);
    m_text.clear();
    if (m_device->write(bytes) == bytes.size())
        return {};
    const auto *file = qobject_cast<const QFileDevice *>(m_device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::Io,
                QCoreApplication::translate("Csv", "The file could not be written: %1").arg(m_device->errorString()));
}

}  // namespace kontor::importexport
