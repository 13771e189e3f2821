// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringDecoder>

class QIODevice;

namespace kontor::importexport {

inline constexpr qsizetype kMaxVCardProperty = 8 * 1024 * 1024;  ///< bytes of one property after unfolding
inline constexpr qsizetype kMaxVCardRecord = 32 * 1024 * 1024;   ///< bytes of one card

/// One property line of a vCard file after unfolding; its bytes are in the file's encoding, UTF-16 already as UTF-8.
struct VCardLine {
    QByteArray text;
    qint64 number = 0;       ///< 1-based line of the file on which it starts
    bool truncated = false;  ///< longer than kMaxVCardProperty: the rest was passed over
};

/// Joins the physical lines of a vCard file to property lines: folded lines, the soft line breaks of
/// quoted-printable, base64 without folding marks, and texts whose line breaks were written raw. Knows the line ends
/// CRLF, LF and CR, a byte order mark and UTF-16. Holds at most one property. Not thread-safe.
class VCardLineReader {
public:
    explicit VCardLineReader(QIODevice &device);

    /// False at the end. Blank lines are passed over.
    Result<bool> next(VCardLine &line);
    /// vCard 2.1 folds *before* a blank that belongs to the text; later versions insert one.
    void keepFoldingBlank(bool keep) { m_keepFoldingBlank = keep; }
    qint64 bytesRead() const { return m_bytesRead; }

private:
    struct Header;
    Result<bool> peek();
    void takePeeked(VCardLine &line);
    bool continues(const VCardLine &line, const Header &header);
    Result<bool> fillBuffer();
    void appendPhysical(const char *data, qsizetype size);

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    QStringDecoder m_utf16;
    bool m_started = false;
    bool m_atEnd = false;
    bool m_skipLineFeed = false;
    bool m_keepFoldingBlank = false;
    QByteArray m_peeked;
    bool m_hasPeeked = false;
    bool m_peekedTruncated = false;
    qint64 m_physicalLine = 0;
    qint64 m_bytesRead = 0;
};

}  // namespace kontor::importexport
