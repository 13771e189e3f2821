// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace kontor::queries {

/// A set of contacts by row number (contact.n), a bit for each: a million take 125 kB, and two are intersected in microseconds.
class NumberSet {
public:
    /// Memory that it takes.
    qint64 bytes() const { return qint64(m_words.capacity() * sizeof(quint64)); }
    NumberSet() = default;
    explicit NumberSet(const std::vector<qint64> &numbers)
    {
        for (const qint64 n : numbers)
            insert(n);
    }

    void insert(qint64 n)
    {
        const auto word = size_t(n) / 64;
        if (word >= m_words.size())
            m_words.resize(std::max(word + 1, m_words.size() + m_words.size() / 2));
        m_words[word] |= quint64(1) << (size_t(n) % 64);
    }
    void remove(qint64 n)
    {
        if (size_t(n) / 64 < m_words.size())
            m_words[size_t(n) / 64] &= ~(quint64(1) << (size_t(n) % 64));
    }
    bool contains(qint64 n) const
    {
        return size_t(n) / 64 < m_words.size() && (m_words[size_t(n) / 64] >> (size_t(n) % 64) & 1) != 0;
    }
    qint64 count() const
    {
        qint64 sum = 0;
        for (const quint64 word : m_words)
            sum += std::popcount(word);
        return sum;
    }
    bool isEmpty() const
    {
        return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
    }
    /// Members that the other set has too.
    qint64 countCommon(const NumberSet &other) const
    {
        qint64 sum = 0;
        for (size_t word = 0; word < std::min(m_words.size(), other.m_words.size()); ++word)
            sum += std::popcount(m_words[word] & other.m_words[word]);
        return sum;
    }

    NumberSet &operator&=(const NumberSet &other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        for (size_t word = 0; word < m_words.size(); ++word)
            m_words[word] &= other.m_words[word];
        return *this;
    }
    NumberSet &operator|=(const NumberSet &other)
    {
        m_words.resize(std::max(m_words.size(), other.m_words.size()));
        for (size_t word = 0; word < other.m_words.size(); ++word)
            m_words[word] |= other.m_words[word];
        return *this;
    }
    NumberSet &operator-=(const NumberSet &other)
    {
        for (size_t word = 0; word < std::min(m_words.size(), other.m_words.size()); ++word)
            m_words[word] &= ~other.m_words[word];
        return *this;
    }
    bool operator==(const NumberSet &other) const
    {
        const size_t both = std::min(m_words.size(), other.m_words.size());
        const auto isZero = [](quint64 word) { return word == 0; };
        return std::equal(m_words.begin(), m_words.begin() + std::ptrdiff_t(both), other.m_words.begin())
               && std::all_of(m_words.begin() + std::ptrdiff_t(both), m_words.end(), isZero)
               && std::all_of(other.m_words.begin() + std::ptrdiff_t(both), other.m_words.end(), isZero);
    }

    /// Calls `use(n)` for every member, ascending.
    template <typename Use>
    void each(Use &&use) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 rest = m_words[word]; rest != 0; rest &= rest - 1)
                use(qint64(word) * 64 + std::countr_zero(rest));
        }
    }
    std::vector<qint64> numbers() const
    {
        std::vector<qint64> list;
        list.reserve(size_t(count()));
        each([&list](qint64 n) { list.push_back(n); });
        return list;
    }

private:
    std::vector<quint64> m_words;
};

/// "[3,1,2]", for json_each().
inline QString jsonList(const std::vector<qint64> &numbers)
{
    QByteArray list;
    for (const qint64 n : numbers)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(n);
    return QString::fromLatin1("[" + list + "]");
}

}  // namespace kontor::queries
