// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardlines.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace kontor::importexport {

namespace {

constexpr qsizetype kChunk = 64 * 1024;

bool isBase64Line(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
               || c == '=' || c == ' ' || c == '\t';
    });
}

bool isFrame(QByteArrayView line)
{
    const qsizetype first = std::find_if(line.begin(), line.end(), [](char c) { return c > ' '; }) - line.begin();
    if (first == line.size() || !QByteArrayView("BbEe").contains(line[first]))
        return false;
    const QByteArray start = line.first(std::min<qsizetype>(line.size(), 16)).toByteArray().trimmed().toUpper();
    return start.startsWith("BEGIN:") || start.startsWith("END:");
}

/// "ADR;TYPE=work;X-COMPANY=…" with its colon behind the fold: a name, a semicolon, and long enough to be folded.
bool isFoldedHeader(QByteArrayView line)
{
    constexpr qsizetype shortestFolded = 60;
    const auto *const end = std::find_if(line.begin(), line.end(), [](char c) {
        return !((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.');
    });
    return line.size() >= shortestFolded && end != line.begin() && end + 1 < line.end() && *end == ';' && end[1] != ' ';
}

/// By its first bytes: marked UTF-16, or unmarked by the zero beside the "B" of BEGIN.
std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView start)
{
    if (start.startsWith("\xFF\xFE") || (start.size() > 3 && start[0] == 'B' && start[1] == '\0'))
        return QStringConverter::Utf16LE;
    if (start.startsWith("\xFE\xFF") || (start.size() > 3 && start[0] == '\0' && start[1] == 'B'))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

}  // namespace

/// What the part of a line before its colon says about where the line ends.
struct VCardLineReader::Header {
    bool quotedPrintable = false;
    bool base64 = false;
    bool frame = false;

    explicit Header(QByteArrayView line)
    {
        const QByteArrayView text = line.first(std::min<qsizetype>(line.size(), 4096));
        const qsizetype colon = text.indexOf(':');
        frame = isFrame(line);
        // Most lines have no parameters, and there are millions of lines.
        if (colon < 0 || (text[0] != 'V' && text[0] != 'v' && !text.first(colon).contains(';')))
            return;
        const QByteArray upper = text.first(colon).toByteArray().toUpper();
        quotedPrintable = upper.contains("QUOTED-PRINTABLE");
        base64 = upper.contains("BASE64") || upper.contains("ENCODING=B");
        frame = frame || upper == "VERSION";
    }
};

VCardLineReader::VCardLineReader(QIODevice &device) : m_device(device) {}

Result<bool> VCardLineReader::fillBuffer()
{
    if (m_atEnd)
        return false;
    QByteArray bytes(kChunk, Qt::Uninitialized);
    const qint64 size = m_device.read(bytes.data(), kChunk);
    if (size < 0) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Import", "The file could not be read further after line %1.")
                        .arg(m_physicalLine),
                    m_device.errorString());
    }
    bytes.truncate(size);
    m_bytesRead += size;
    m_atEnd = size == 0;
    if (!m_started) {
        m_started = true;
        if (const auto encoding = utf16Of(bytes))
            m_utf16 = QStringDecoder(*encoding);
    }
    m_buffer = m_utf16.isValid() ? QString(m_utf16.decode(bytes)).toUtf8() : bytes;
    m_position = 0;
    return !m_atEnd;
}

void VCardLineReader::appendPhysical(const char *data, qsizetype size)
{
    const qsizetype room = kMaxVCardProperty - m_peeked.size();
    m_peekedTruncated = m_peekedTruncated || size > room;
    m_peeked.append(data, std::min(size, room));
}

/// Makes the next physical line available in m_peeked, without its line end.
Result<bool> VCardLineReader::peek()
{
    if (m_hasPeeked)
        return true;
    m_peeked.clear();
    m_peekedTruncated = false;
    bool any = false;
    for (;;) {
        if (m_position >= m_buffer.size()) {
            KONTOR_ASSIGN(const bool more, fillBuffer());
            if (!more) {
                m_hasPeeked = any;
                m_physicalLine += any ? 1 : 0;
                return any;
            }
            continue;
        }
        const char *const begin = m_buffer.constData() + m_position;
        const char *const end = m_buffer.constData() + m_buffer.size();
        if (m_skipLineFeed) {
            m_skipLineFeed = false;
            if (*begin == '\n') {
                ++m_position;
                continue;
            }
        }
        const char *const stop = std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
        appendPhysical(begin, stop - begin);
        any = true;
        m_position += stop - begin;
        if (stop != end) {
            m_skipLineFeed = *stop == '\r';
            ++m_position;
            break;
        }
    }
    // A mark stands in the middle, too, where files were put together.
    if (m_peeked.startsWith("\xEF\xBB\xBF"))
        m_peeked.remove(0, 3);
    ++m_physicalLine;
    m_hasPeeked = true;
    return true;
}

void VCardLineReader::takePeeked(VCardLine &line)
{
    const qsizetype room = kMaxVCardProperty - line.text.size();
    line.truncated = line.truncated || m_peekedTruncated || m_peeked.size() > room;
    line.text.append(m_peeked.constData(), std::min(m_peeked.size(), room));
    m_hasPeeked = false;
}

/// Joins the peeked physical line to `line` if it belongs to it.
bool VCardLineReader::continues(const VCardLine &line, const Header &header)
{
    const bool softBreak = header.quotedPrintable && line.text.endsWith('=');
    if (softBreak)
        return !isFrame(m_peeked);
    if (m_peeked.startsWith(' ') || m_peeked.startsWith('\t')) {
        if (!m_keepFoldingBlank || header.base64)
            m_peeked.remove(0, 1);
        return true;
    }
    if (header.frame || m_peeked.contains(':') || isFrame(m_peeked) || isFoldedHeader(m_peeked))
        return false;
    // No property begins without a colon: the writer forgot to fold or to escape its line break.
    if (!header.base64)
        m_peeked.prepend(header.quotedPrintable ? "=0A" : "\\n");
    else if (!isBase64Line(m_peeked))
        return false;
    return true;
}

Result<bool> VCardLineReader::next(VCardLine &line)
{
    line = {};
    for (;;) {
        KONTOR_ASSIGN(const bool more, peek());
        if (!more)
            return false;
        if (!m_peeked.trimmed().isEmpty())
            break;
        m_hasPeeked = false;
    }
    line.number = m_physicalLine;
    takePeeked(line);
    const Header header(line.text);
    for (;;) {
        KONTOR_ASSIGN(const bool more, peek());
        if (!more)
            break;
        const bool softBreak = header.quotedPrintable && line.text.endsWith('=');
        if (m_peeked.isEmpty()) {
            m_hasPeeked = false;
            if (softBreak)
                break;
            continue;
        }
        if (!continues(line, header))
            break;
        if (softBreak)
            line.text.chop(1);
        takePeeked(line);
    }
    return true;
}

}  // namespace kontor::importexport
