// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/similarity.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>

namespace kontor::quality {

namespace {

constexpr size_t wordBits = 64;
constexpr size_t longestSound = 12;
constexpr size_t longestEdited = 128;

/// Which letters of both texts find a partner.
struct Flags {
    quint64 a = 0;
    quint64 b = 0;
};

/// For each letter of `a` in turn the first free place in `b` inside the window, all places of a letter at once.
Flags partners(std::string_view a, std::string_view b)
{
    thread_local std::array<quint64, 256> places{};
    for (size_t i = 0; i < b.size(); ++i)
        places[quint8(b[i])] |= quint64(1) << i;
    const size_t longer = std::max(a.size(), b.size());
    const size_t reach = longer / 2 > 0 ? longer / 2 - 1 : 0;
    Flags flags;
    for (size_t i = 0; i < a.size(); ++i) {
        const size_t from = i > reach ? i - reach : 0;
        const size_t to = std::min(i + reach, wordBits - 1);
        if (from >= wordBits)
            break;
        const quint64 window = (to == wordBits - 1 ? ~quint64(0) : (quint64(1) << (to + 1)) - 1) & (~quint64(0) << from);
        const quint64 free = places[quint8(a[i])] & window & ~flags.b;
        flags.b |= free & (~free + 1);
        flags.a |= quint64(free != 0) << i;
    }
    for (const char c : b)
        places[quint8(c)] = 0;
    return flags;
}

int transposed(std::string_view a, std::string_view b, Flags flags)
{
    int count = 0;
    while (flags.a != 0) {
        count += a[size_t(std::countr_zero(flags.a))] != b[size_t(std::countr_zero(flags.b))];
        flags.a &= flags.a - 1;
        flags.b &= flags.b - 1;
    }
    return count / 2;
}

bool isIn(char c, std::string_view letters)
{
    return letters.find(c) != std::string_view::npos;
}

/// The digit of a letter between its neighbours (0: none); '-' for letters that have no sound.
const char *soundDigit(char c, char before, char after, bool first)
{
    if (isIn(c, "aeiouyj"))
        return "0";
    if (c == 'b')
        return "1";
    if (c == 'p')
        return after == 'h' ? "3" : "1";
    if (isIn(c, "dt"))
        return isIn(after, "csz") && after != 0 ? "8" : "2";
    if (isIn(c, "fvw"))
        return "3";
    if (isIn(c, "gkq"))
        return "4";
    if (c == 'c') {
        const bool hard = first ? isIn(after, "ahkloqrux") : isIn(after, "ahkoqux") && !isIn(before, "sz");
        return hard && after != 0 ? "4" : "8";
    }
    if (c == 'x')
        return before != 0 && isIn(before, "ckq") ? "8" : "48";
    if (c == 'l')
        return "5";
    if (isIn(c, "mn"))
        return "6";
    if (c == 'r')
        return "7";
    return isIn(c, "sz") ? "8" : "";
}

}  // namespace

double jaroWinkler(std::string_view a, std::string_view b)
{
    a = a.substr(0, wordBits);
    b = b.substr(0, wordBits);
    if (a == b)
        return a.empty() ? 0 : 1;
    // The greedy matching depends on who goes first: the order of the arguments must not.
    if (a.size() > b.size() || (a.size() == b.size() && a > b))
        std::swap(a, b);
    if (a.empty())
        return 0;
    const Flags flags = partners(a, b);
    const int matches = std::popcount(flags.a);
    if (matches == 0)
        return 0;
    const double m = matches;
    const double jaro = (m / double(a.size()) + m / double(b.size()) + (m - transposed(a, b, flags)) / m) / 3;
    size_t prefix = 0;
    while (prefix < 4 && prefix < a.size() && a[prefix] == b[prefix])
        ++prefix;
    return jaro > 0.7 ? jaro + 0.1 * double(prefix) * (1 - jaro) : jaro;
}

std::uint32_t lettersOf(std::string_view text)
{
    std::uint32_t letters = 0;
    for (const char c : text)
        letters |= std::uint32_t(1) << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + quint8(c) % 6);
    return letters;
}

double mostJaroWinkler(std::string_view a, std::uint32_t lettersOfA, std::string_view b, std::uint32_t lettersOfB)
{
    if (a.empty() || b.empty() || a.size() > wordBits || b.size() > wordBits)
        return a.empty() || b.empty() ? 0 : 1;
    const auto found = [](std::string_view text, std::uint32_t only) { return double(text.size()) - std::popcount(only); };
    const double m = std::min(found(a, lettersOfA & ~lettersOfB), found(b, lettersOfB & ~lettersOfA));
    const double jaro = m <= 0 ? 0 : (m / double(a.size()) + m / double(b.size()) + 1) / 3;
    size_t prefix = 0;
    while (prefix < 4 && prefix < std::min(a.size(), b.size()) && a[prefix] == b[prefix])
        ++prefix;
    return jaro + 0.1 * double(prefix) * (1 - jaro);
}

bool isOneErrorApart(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    size_t same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const std::string_view restA = a.substr(same);
    const std::string_view restB = b.substr(same);
    if (a.size() < b.size())
        return restA == restB.substr(1);
    if (restA.empty() || restA.substr(1) == restB.substr(1))
        return true;
    return restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2);
}

int errorsBetween(std::string_view a, std::string_view b, int most)
{
    a = a.substr(0, longestEdited);
    b = b.substr(0, longestEdited);
    if (a.size() > b.size())
        std::swap(a, b);
    if (int(b.size() - a.size()) > most)
        return most + 1;
    // Only what lies about the diagonal can be reached with so few errors; what lies beside it is too much.
    const int far = most + 1;
    std::array<std::array<quint8, longestEdited + 2>, 3> rows{};
    const int width = int(a.size());
    for (int j = 0; j <= std::min(width, far); ++j)
        rows[0][size_t(j)] = quint8(j);
    for (int i = 1; i <= int(b.size()); ++i) {
        const auto &older = rows[size_t(i + 1) % 3];
        const auto &last = rows[size_t(i + 2) % 3];
        auto &now = rows[size_t(i) % 3];
        const int from = std::max(0, i - most);
        const int to = std::min(width, i + most);
        if (from > 0)
            now[size_t(from) - 1] = quint8(far);
        int best = far;
        for (int j = from; j <= to; ++j) {
            const auto at = size_t(j);
            int errors = far;
            if (j == 0) {
                errors = i;
            } else {
                errors = std::min(now[at - 1] + 1, last[at - 1] + (a[at - 1] == b[size_t(i) - 1] ? 0 : 1));
                if (j <= i - 1 + most)
                    errors = std::min(errors, last[at] + 1);
                if (i > 1 && j > 1 && a[at - 1] == b[size_t(i) - 2] && a[at - 2] == b[size_t(i) - 1])
                    errors = std::min(errors, older[at - 2] + 1);
            }
            now[at] = quint8(errors);
            best = std::min(best, errors);
        }
        if (to < width)
            now[size_t(to) + 1] = quint8(far);
        if (best > most)
            return far;
    }
    return std::min(int(rows[b.size() % 3][a.size()]), far);
}

std::string soundOf(std::string_view folded)
{
    std::string code;
    char lastDigit = 0;
    const auto letter = [&](size_t i) { return i < folded.size() ? folded[i] : char(0); };
    for (size_t i = 0; i < folded.size() && code.size() < longestSound; ++i) {
        const char c = folded[i];
        if (c == ' ' || c == 'h')
            continue;
        if (c < 'a' || c > 'z') {  // digits and letters that have no sound here stand for themselves
            code += c;
            lastDigit = 0;
            continue;
        }
        for (const char *digit = soundDigit(c, i > 0 ? folded[i - 1] : char(0), letter(i + 1), i == 0); *digit != 0; ++digit) {
            if (*digit != lastDigit && (*digit != '0' || code.empty()))
                code += *digit;
            lastDigit = *digit;
        }
    }
    return code;
}

}  // namespace kontor::quality
