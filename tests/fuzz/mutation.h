// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace kontor::testing {

/// Damages texts as files get damaged and as attackers do, the same way for the same seed.
class Mutator {
public:
    /// `words`: pieces of the format that may be put anywhere.
    Mutator(unsigned seed, QByteArrayList words) : m_random(seed), m_words(std::move(words)) {}

    QByteArray mutated(QByteArray text)
    {
        for (int i = 1 + below(6); i > 0 && !text.isEmpty(); --i)
            mutateOnce(text);
        return text;
    }

private:
    int below(qsizetype n) { return int(m_random() % std::uint_fast32_t(n)); }

    void mutateOnce(QByteArray &text)
    {
        const qsizetype at = below(text.size());
        const qsizetype length = below(std::min<qsizetype>(text.size() - at, 40) + 1);
        switch (below(7)) {
        case 0: text[at] = char(below(256)); break;
        case 1: text.remove(at, length); break;
        case 2: text.insert(at, text.mid(at, length)); break;
        case 3: text.insert(at, m_words[below(m_words.size())]); break;
        case 4: text.truncate(at); break;
        case 5: text[at] = char(text[at] ^ (1 << below(8))); break;
        default: text.insert(at, text.mid(at, 4).repeated(1 + below(200))); break;
        }
    }

    std::mt19937 m_random;
    QByteArrayList m_words;
};

}  // namespace kontor::testing
