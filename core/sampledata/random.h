// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <span>

namespace kontor::sampledata {

/// Spreads the bits of a counter: neighbouring inputs give unrelated outputs (SplitMix64's finaliser).
constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// xoshiro256**: our own generator and integer-only draws, because the distributions of the standard library differ
/// between compilers and the same seed must give the same bytes everywhere. Value type; not shared between threads.
class Random {
public:
    explicit constexpr Random(quint64 seed)
    {
        for (quint64 &word : m_state)
            word = seed = mixed(seed);
    }

    constexpr quint64 next()
    {
        const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// Evenly from 0 … bound - 1; `bound` is at least 1.
    constexpr int below(int bound)
    {
        return static_cast<int>(((next() >> 32) * static_cast<quint64>(bound)) >> 32);
    }
    /// Evenly from `low` … `high`, both included.
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    /// True in `perMille` of 1,000 cases.
    constexpr bool chance(int perMille) { return below(1000) < perMille; }

    template <typename T, size_t N>
    constexpr const T &pick(const T (&table)[N])
    {
        return table[below(static_cast<int>(N))];
    }
    template <typename T>
    constexpr const T &pick(std::span<const T> table)
    {
        return table[static_cast<size_t>(below(static_cast<int>(table.size())))];
    }
    /// An element with probability proportional to `weight(element)`, which must lie in 0 … `heaviest` and be above 0
    /// for at least one. Draws until one is accepted, so tables need no prepared sums.
    template <typename T, typename Weight>
    constexpr const T &pickWeighted(std::span<const T> table, int heaviest, Weight weight)
    {
        for (;;) {
            const T &candidate = pick(table);
            if (below(heaviest) < weight(candidate))
                return candidate;
        }
    }

private:
    std::array<quint64, 4> m_state{};
};

}  // namespace kontor::sampledata
