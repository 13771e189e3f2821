// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/jsonsplitter.h"

#include <QCoreApplication>
#include <QIODevice>

namespace kontor::importexport {

namespace {

constexpr qsizetype kMaxName = 1024;
constexpr int kEnd = -1;

bool isBlank(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

}  // namespace

tl::unexpected<Error> JsonSplitter::malformed() const
{
    if (m_failed)
        return fail(ErrorCode::Io, QCoreApplication::translate("Import", "The file could not be read further."),
                    m_device.errorString());
    if (m_state == State::Start)
        return fail(ErrorCode::Malformed, QCoreApplication::translate("Import", "This is no JSON file of contacts."));
    return fail(ErrorCode::Malformed,
                QCoreApplication::translate("Import",
                                            "The file is broken or incomplete after contact %1. What came before "
                                            "was read.")
                    .arg(m_elements),
                QStringLiteral("at byte %1").arg(m_bytesRead - m_buffer.size() + m_position));
}

/// The next byte without taking it; kEnd at the end and on errors.
int JsonSplitter::peek()
{
    if (m_position >= m_buffer.size()) {
        m_buffer.resize(256 * 1024);
        const qint64 size = m_device.read(m_buffer.data(), m_buffer.size());
        m_failed = m_failed || size < 0;
        m_buffer.truncate(std::max<qint64>(size, 0));
        m_position = 0;
        m_bytesRead += m_buffer.size();
        if (m_buffer.isEmpty())
            return kEnd;
    }
    return uchar(m_buffer[m_position]);
}

int JsonSplitter::peekToken()
{
    int c = peek();
    while (isBlank(c)) {
        ++m_position;
        c = peek();
    }
    return c;
}

/// Takes the next byte into the piece.
void JsonSplitter::append(JsonPiece &piece)
{
    if (piece.text.size() >= kMaxJsonElement)
        piece.tooLarge = true;
    if (piece.tooLarge)
        piece.text = {};
    else
        piece.text += m_buffer[m_position];
    ++m_position;
}

void JsonSplitter::readString(JsonPiece &piece)
{
    append(piece);
    qsizetype size = 0;
    bool escaped = false;
    for (int c = peek(); c != kEnd; c = peek()) {
        append(piece);
        if (++size > kMaxJsonString)
            piece.tooLarge = true;
        if (!escaped && c == '"')
            return;
        escaped = !escaped && c == '\\';
    }
}

Result<void> JsonSplitter::readValue(JsonPiece &piece)
{
    int depth = 0;
    int c = peekToken();
    const bool scalar = c != '{' && c != '[' && c != '"';
    do {
        c = peek();
        const bool ends = scalar && (c == ',' || c == ']' || c == '}' || isBlank(c));
        if (c == kEnd || ends)
            break;
        if (c == '"') {
            readString(piece);
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        append(piece);
    } while (depth > 0 || scalar);
    if (m_failed || (peek() == kEnd) || (piece.text.isEmpty() && !piece.tooLarge))
        return malformed();
    return {};
}

Result<bool> JsonSplitter::nextElement(JsonPiece &piece)
{
    if (!m_first && peekToken() == ',')
        ++m_position;
    else if (!m_first && peekToken() != ']')
        return malformed();
    if (peekToken() == ']') {
        ++m_position;
        m_state = State::Members;
        m_first = false;
        return nextMember(piece);
    }
    m_first = false;
    piece.name = m_arrayName;
    KONTOR_TRY(readValue(piece));
    piece.element = ++m_elements;
    return true;
}

Result<bool> JsonSplitter::nextMember(JsonPiece &piece)
{
    if (!m_first && peekToken() == ',')
        ++m_position;
    if (peekToken() == '}') {
        ++m_position;
        m_state = State::End;
        return false;
    }
    m_first = false;
    JsonPiece name;
    if (peekToken() != '"')
        return malformed();
    readString(name);
    if (peekToken() != ':' || name.text.size() > kMaxName)
        return malformed();
    ++m_position;
    piece.name = name.text.mid(1, name.text.size() - 2);
    if (piece.name == m_arrayName && peekToken() == '[') {
        ++m_position;
        m_state = State::Elements;
        m_first = true;
        return nextElement(piece);
    }
    KONTOR_TRY(readValue(piece));
    return true;
}

Result<bool> JsonSplitter::next(JsonPiece &piece)
{
    piece = {};
    if (m_state == State::Start) {
        const QByteArrayView mark("\xEF\xBB\xBF");
        if (peek() == uchar(mark[0]) && QByteArrayView(m_buffer).startsWith(mark))
            m_position += mark.size();
        if (peekToken() != '{')
            return malformed();
        ++m_position;
        m_state = State::Members;
    }
    switch (m_state) {
    case State::Members: return nextMember(piece);
    case State::Elements: return nextElement(piece);
    default: return false;
    }
}

}  // namespace kontor::importexport
