// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importexport/encoding.h"

#include <QStringList>

#include <memory>

class QIODevice;

namespace kontor::importexport {

struct CsvWriteOptions {
    QChar delimiter = u';';         ///< what a German Excel expects
    QByteArray encoding = "UTF-8";  ///< with a byte order mark for the UTFs: Excel knows UTF-8 by nothing else
    bool byteOrderMark = true;
};

/// `cell` as it is safe to open in a spreadsheet: text that would be run as a formula (= + - @, tab, CR or LF in front,
/// also the full-width signs) gets an apostrophe in front. Numbers and phone numbers ("-12,5", "+49 221 4710") are left
/// as they are: they hold nothing to run, and other programs must be able to read them. unwrapped() takes the
/// apostrophe off again.
QString defused(const QString &cell);

/// Writes RFC 4180 with CRLF to a device, in pieces of 64 KiB. Lives on the exporting thread; the device must outlive it.
class CsvWriter {
public:
    static Result<std::unique_ptr<CsvWriter>> create(QIODevice &device, const CsvWriteOptions &options = {});

    Result<void> writeRow(const QStringList &cells);
    /// Writes what is still in memory. Without it the end of the file is missing.
    Result<void> finish();

    /// Characters that the encoding does not have, written as "?", and the first 50 different ones of them.
    qint64 lostCount() const { return m_encoder->lostCount(); }
    QStringList lostCharacters() const { return m_encoder->lostCharacters(); }

private:
    CsvWriter(QIODevice &device, QChar delimiter, std::unique_ptr<TextEncoder> encoder);
    void appendCell(const QString &cell);
    Result<void> flush();

    QIODevice *m_device;
    QChar m_delimiter;
    std::unique_ptr<TextEncoder> m_encoder;
    QString m_text;
};

}  // namespace kontor::importexport
