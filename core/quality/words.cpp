// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/words.h"

#include "core/model/text.h"

#include <QString>

#include <unicode/utrans.h>

#include <algorithm>
#include <cstring>

namespace kontor::quality {

namespace {

constexpr size_t firstSlots = 1024;

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return static_cast<signed char>(c) > 0; });
}

/// Greek, Cyrillic and other letters in Latin ones, by ICU.
QString latinised(const QString &text)
{
    static thread_local UTransliterator *const latin = [] {
        UErrorCode status = U_ZERO_ERROR;
        const QString id = QStringLiteral("Any-Latin; Latin-ASCII");
        UTransliterator *made = utrans_openU(reinterpret_cast<const UChar *>(id.utf16()), int32_t(id.size()), UTRANS_FORWARD, nullptr, 0,
                                             nullptr, &status);
        return U_FAILURE(status) ? nullptr : made;
    }();
    if (!latin)
        return text;
    std::vector<UChar> buffer(size_t(text.size()) * 4 + 16);
    std::copy_n(reinterpret_cast<const UChar *>(text.utf16()), text.size(), buffer.data());
    int32_t length = int32_t(text.size());
    int32_t limit = length;
    UErrorCode status = U_ZERO_ERROR;
    utrans_transUChars(latin, buffer.data(), &length, int32_t(buffer.size()), 0, &limit, &status);
    return U_FAILURE(status) ? text : QString(reinterpret_cast<const QChar *>(buffer.data()), length);
}

/// The rules of foldForSearch() for plain ASCII, without its detours.
void foldAscii(std::string &to, QByteArrayView text, size_t most)
{
    bool gap = false;
    for (const char byte : text) {
        const char c = byte >= 'A' && byte <= 'Z' ? char(byte + ('a' - 'A')) : byte;
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            gap = !to.empty();
            continue;
        }
        if (to.size() >= most)
            return;
        if (gap) {
            to += ' ';
            gap = false;
        } else if (c == 'e' && !to.empty() && (to.back() == 'a' || to.back() == 'o' || to.back() == 'u')) {
            continue;
        }
        to += c;
    }
}

}  // namespace

WordTable::WordTable() : m_starts{0}, m_slots(firstSlots, 0)
{
    m_starts.push_back(0);  // word 0 is the empty text
    m_hashes.push_back(0);
}

Word WordTable::intern(std::string_view text)
{
    if (text.empty())
        return 0;
    const quint64 hash = hashOf(text);
    size_t slot = slotOf(text, hash);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    const Word word = size();
    m_bytes.append(text);
    m_starts.push_back(quint32(m_bytes.size()));
    m_hashes.push_back(quint32(hash));
    m_slots[slot] = word;
    if (size_t(word) * 2 > m_slots.size())
        grow();
    return word;
}

Word WordTable::find(std::string_view text) const
{
    return text.empty() ? 0 : m_slots[slotOf(text, hashOf(text))];
}

size_t WordTable::slotOf(std::string_view text, quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = quint32(hash) & mask;
    while (m_slots[slot] != 0 && (m_hashes[m_slots[slot]] != quint32(hash) || this->text(m_slots[slot]) != text))
        slot = (slot + 1) & mask;
    return slot;
}

void WordTable::grow()
{
    m_slots.assign(m_slots.size() * 4, 0);
    const size_t mask = m_slots.size() - 1;
    for (Word word = 1; word < size(); ++word) {
        size_t slot = m_hashes[word] & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = word;
    }
}

quint64 hashOf(std::string_view text, quint64 seed)
{
    quint64 hash = seed ^ (text.size() * 0x9e3779b97f4a7c15ULL);
    const char *at = text.data();
    size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8) {
        quint64 part = 0;
        std::memcpy(&part, at, 8);
        hash = mixed(hash ^ part) * 0x9fb21c651e98df25ULL;
    }
    quint64 rest = 0;
    for (size_t i = 0; i < left; ++i)
        rest |= quint64(quint8(at[i])) << (8 * i);
    return mixed(hash ^ rest);
}

void foldInto(std::string &to, QByteArrayView utf8, size_t most)
{
    to.clear();
    // Of a text that never ends no more is read than may be needed.
    if (utf8.size() > qsizetype(4 * most))
        utf8 = utf8.first(qsizetype(4 * most));
    if (isAscii(utf8)) {
        foldAscii(to, utf8, most);
        return;
    }
    QString folded = model::foldForSearch(QString::fromUtf8(utf8));
    const auto isForeign = [](QChar c) { return c.unicode() > 0x7f; };
    if (std::any_of(folded.cbegin(), folded.cend(), isForeign))
        folded = model::foldForSearch(latinised(QString::fromUtf8(utf8)));
    for (const QChar c : std::as_const(folded)) {
        if (to.size() >= most)
            return;
        to += c.unicode() < 0x80 ? char(c.unicode()) : char(0x80 | (c.unicode() & 0x7f));
    }
}

}  // namespace kontor::quality
