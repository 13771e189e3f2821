// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>

class QIODevice;

namespace kontor::importexport {

/// In which characters a text file is written.
struct TextEncoding {
    QByteArray name = "UTF-8";  ///< IANA name: "UTF-8", "UTF-16LE", "windows-1252", "IBM850", "macintosh", …
    qsizetype bomSize = 0;      ///< bytes of the byte order mark at the beginning, to be passed over
    bool guessed = false;  ///< true if only the letters' likelihood speaks for it; a person should look at the preview
};

/// For people: "Windows-1252 (Western Europe)".
QString encodingLabel(const QByteArray &name);

/// Finds out the encoding of a whole file: byte order mark, valid UTF-8, UTF-16 by its zero bytes, and else the most
/// likely of the single-byte encodings that Western and Central European programs write (Windows-1252 in doubt).
/// Reads the device through once in 64 KiB pieces (bytes that are no ASCII may come late) and returns to where it was.
/// Fails on reading errors and for devices that cannot seek.
Result<TextEncoding> detectEncoding(QIODevice &device);

/// The same for a beginning of a text that is in memory.
TextEncoding detectEncoding(QByteArrayView sample);

/// Turns bytes into text piece by piece; bytes that the encoding does not know become U+FFFD and are counted.
/// Not thread-safe.
class TextDecoder {
public:
    /// Fails for a name that is no known encoding.
    static Result<std::unique_ptr<TextDecoder>> create(const QByteArray &encoding);
    ~TextDecoder();

    /// Appends the text of `bytes` to `text`. A character cut off at the end is kept for the next call, unless `last`.
    void decode(QByteArrayView bytes, bool last, QString &text);
    /// Places so far at which bytes could not be read.
    qint64 errorCount() const;

private:
    struct Private;
    explicit TextDecoder(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// Turns text into bytes; characters that the encoding does not have become "?" and are counted. Not thread-safe.
class TextEncoder {
public:
    static Result<std::unique_ptr<TextEncoder>> create(const QByteArray &encoding);
    ~TextEncoder();

    QByteArray encode(QStringView text);
    /// How many characters were lost so far, and the first 50 different ones.
    qint64 lostCount() const;
    QStringList lostCharacters() const;

private:
    struct Private;
    explicit TextEncoder(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

}  // namespace kontor::importexport
