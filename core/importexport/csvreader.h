// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/encoding.h"
#include "core/importexport/tablereader.h"

#include <QChar>

#include <memory>

class QIODevice;

namespace kontor::importexport {

/// How a CSV file is written; empty members are found out from the file.
struct CsvOptions {
    QByteArray encoding;
    QChar delimiter;
};

/// Reads CSV as it comes from Excel, mail programs and phones: any of the usual delimiters and encodings, quoted cells
/// with line breaks, CR, LF or CRLF, a first line "sep=;", quotation marks that stray or never close.
/// Memory stays within a few MiB whatever the file holds. Lives on the importing thread; the device must outlive it.
class CsvReader final : public TableReader {
public:
    /// `device` is open for reading and can seek. Refuses empty files and such that are no text, saying what they look
    /// like.
    static Result<std::unique_ptr<CsvReader>> open(QIODevice &device, const CsvOptions &options = {});
    ~CsvReader() override;

    Result<bool> next(QStringList &cells) override;
    qint64 rowNumber() const override { return m_row; }
    qint64 bytesRead() const override;
    qint64 bytesTotal() const override { return m_bytesTotal; }
    QStringList warnings() const override;

    /// What was found out or given.
    const TextEncoding &encoding() const { return m_encoding; }
    QChar delimiter() const { return m_delimiter; }
    /// 1-based line of the text at which the row delivered last begins, as a text editor counts.
    qint64 lineNumber() const { return m_rowLine; }

private:
    enum class Mark { Delimiter, LineEnd, End };  ///< what ended a cell

    CsvReader(QIODevice &device, TextEncoding encoding, std::unique_ptr<TextDecoder> decoder);
    Result<void> prepare(QChar delimiter);
    Result<bool> refill();
    Result<bool> has(qsizetype index);
    void takeSepLine();
    Result<bool> readRow(QStringList &cells);
    Result<Mark> readCell(QString &cell);
    Result<Mark> readPlain(QString &cell, qsizetype start);
    Result<Mark> readQuoted(QString &cell);
    Result<Mark> afterClosingQuote(QString &cell, qsizetype opening);
    Result<Mark> unclosed(QString &cell, qsizetype opening, bool atEnd);
    Result<Mark> rereadAsPlain(QString &cell, qsizetype opening);
    bool swallowedRows(qsizetype from, qsizetype to) const;
    Result<Mark> endOfCell();
    tl::unexpected<Error> tooLarge(const QString &sentence) const;
    QString place() const;
    void warn(const QString &sentence);

    QIODevice *m_device;
    TextEncoding m_encoding;
    std::unique_ptr<TextDecoder> m_decoder;
    QChar m_delimiter = u';';
    QString m_text;       ///< decoded text, from the beginning of the current row at least
    qsizetype m_pos = 0;  ///< next character in m_text
    bool m_deviceAtEnd = false;
    bool m_binary = false;  ///< a NUL character follows the text in m_text
    bool m_finished = false;
    qint64 m_row = 0;
    qint64 m_rowLine = 0;
    qint64 m_line = 1;
    qint64 m_cellLine = 1;    ///< line at which the current cell begins
    qsizetype m_columns = 1;  ///< cells that most rows have
    int m_rereads = 0;
    qint64 m_bytesTotal = 0;
    QStringList m_warnings;
    qint64 m_moreWarnings = 0;
};

}  // namespace kontor::importexport
