// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QIODevice;

namespace kontor::importexport {

inline constexpr qsizetype kMaxJsonElement = 64 * 1024 * 1024;  ///< bytes of one element or member
inline constexpr qsizetype kMaxJsonString = 40 * 1024 * 1024;   ///< bytes of one string in it (base64 of 30 MB)

/// A part of a large JSON object, as text that a JSON parser can take.
struct JsonPiece {
    QByteArray name;        ///< of the member
    QByteArray text;        ///< its value, or one element of the array that is taken apart; empty if too large
    qint64 element = 0;     ///< 1-based for elements, 0 for other members
    bool tooLarge = false;  ///< passed over
};

/// Takes a JSON object apart without holding it: members one by one, and the elements of one array among them. Only the
/// frame is checked here; the pieces are to be parsed. Not thread-safe.
class JsonSplitter {
public:
    JsonSplitter(QIODevice &device, QByteArray arrayName) : m_device(device), m_arrayName(std::move(arrayName)) {}

    /// False after the object's end. Fails when the device does, or where the text stops being such an object.
    Result<bool> next(JsonPiece &piece);
    qint64 bytesRead() const { return m_bytesRead; }

private:
    enum class State { Start, Members, Elements, End };

    int peek();
    int peekToken();
    Result<bool> nextElement(JsonPiece &piece);
    Result<bool> nextMember(JsonPiece &piece);
    Result<void> readValue(JsonPiece &piece);
    void readString(JsonPiece &piece);
    void append(JsonPiece &piece);
    tl::unexpected<Error> malformed() const;

    QIODevice &m_device;
    QByteArray m_arrayName;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_bytesRead = 0;
    qint64 m_elements = 0;
    State m_state = State::Start;
    bool m_first = true;  ///< nothing of the object or array was read yet
    bool m_failed = false;
};

}  // namespace kontor::importexport
