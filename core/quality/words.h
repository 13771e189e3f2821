// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace kontor::quality {

/// A text by its number in a table; equal texts have equal numbers. 0: none.
using Word = quint32;

/// Every text once, with how often it stands in which role. Comparing two values is comparing two numbers, and what is
/// expensive to know of a text (how it sounds) is worked out once for each text and not for each contact.
class WordTable {
public:
    WordTable();
    Word intern(std::string_view text);
    /// 0 if it was never interned.
    Word find(std::string_view text) const;
    std::string_view text(Word word) const
    {
        return {m_bytes.data() + m_starts[word], m_starts[word + 1] - m_starts[word]};
    }
    Word size() const { return Word(m_starts.size() - 1); }

private:
    void grow();
    size_t slotOf(std::string_view text, quint64 hash) const;

    std::string m_bytes;
    std::vector<quint32> m_starts;  ///< of each word, and the end of the last
    std::vector<Word> m_slots;      ///< open addressing, a power of two
    std::vector<quint32> m_hashes;  ///< of each word
};

/// A good mixture of a text; the same on every machine.
quint64 hashOf(std::string_view text, quint64 seed = 0);
inline quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}
inline quint64 combined(quint64 a, quint64 b)
{
    return mixed(a * 0x9e3779b97f4a7c15ULL + b + 0x7f4a7c15ULL);
}

/// UTF-8 as it is compared: model::foldForSearch() in one byte a letter. Letters beyond Latin are written in Latin first;
/// what remains is told apart as well as a byte can. Never longer than `most` bytes.
void foldInto(std::string &to, QByteArrayView utf8, size_t most = 120);

}  // namespace kontor::quality
