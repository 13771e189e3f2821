// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchterms.h"

#include "core/base/bytesearch.h"
#include "core/model/phone.h"
#include "core/model/text.h"

#include <algorithm>
#include <string>

namespace kontor::model {

namespace {

constexpr qsizetype shortestInside = 3;
constexpr qsizetype shortestSimilar = 4;

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool canBeMisspelt(const QByteArray &word)
{
    return word.size() >= shortestSimilar
           && std::none_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool contains(std::string_view text, std::string_view part)
{
    return base::findBytes(text.data(), text.data() + text.size(), part) != text.data() + text.size();
}

bool beginsWord(std::string_view text, const QByteArray &word, size_t from = 0)
{
    if (from > 0 && text[from - 1] == ' '
        && text.substr(from, size_t(word.size())) == std::string_view(word.constData(), size_t(word.size())))
        return true;
    for (const char *at = text.data() + from;; ++at) {
        at = base::findBytes(at, text.data() + text.size(), {word.constData(), size_t(word.size())});
        if (at == text.data() + text.size())
            return false;
        if (at > text.data() && at[-1] == ' ')
            return true;
    }
}

/// After the first difference: is the rest of one the beginning of the rest of the other, and far enough?
template <typename View>
bool goesOn(View typed, View word)
{
    constexpr size_t letters = 2;
    return typed == word || (typed.size() >= letters && word.substr(0, typed.size()) == typed);
}

template <typename View>
bool isSimilarIn(View typed, View word)
{
    const size_t most = std::min(typed.size(), word.size());
    size_t at = 0;
    while (at < most && typed[at] == word[at])
        ++at;
    if (at == typed.size())
        return true;
    const View left = typed.substr(at);
    const View right = word.substr(at);
    if (goesOn(left.substr(1), right))  // one letter too many was typed
        return true;
    if (right.empty())
        return false;
    if (goesOn(left.substr(1), right.substr(1)) || goesOn(left, right.substr(1)))  // another, or one is missing
        return true;
    return left.size() > 1 && right.size() > 1 && left[0] == right[1] && left[1] == right[0]
           && goesOn(left.substr(2), right.substr(2));
}

}  // namespace

bool isSimilarWord(std::string_view typed, std::string_view word)
{
    if (isAscii(typed) && isAscii(word))
        return isSimilarIn(typed, word);
    const auto points = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toStdU32String();
    };
    const std::u32string a = points(typed);
    const std::u32string b = points(word);
    return isSimilarIn(std::u32string_view(a), std::u32string_view(b));
}

SearchTerms::SearchTerms(QStringView typed, const QString &region)
{
    if (const QString digits = phoneQueryDigits(typed, region); !digits.isEmpty()) {
        m_words << digits.toUtf8();
        m_isPhone = true;
        return;
    }
    takeWords(typed);
}

SearchTerms SearchTerms::ofWords(QStringView typed)
{
    SearchTerms terms;
    terms.takeWords(typed);
    return terms;
}

void SearchTerms::takeWords(QStringView typed)
{
    for (const QString &word : searchWords(typed))
        m_words << word.toUtf8();
    const auto longest = std::max_element(m_words.cbegin(), m_words.cend(),
                                          [](const auto &a, const auto &b) { return a.size() < b.size(); });
    m_rarest = longest - m_words.cbegin();
}

bool SearchTerms::canBeInside() const
{
    return std::any_of(m_words.cbegin(), m_words.cend(),
                       [](const QByteArray &word) { return word.size() >= shortestInside; });
}

bool SearchTerms::canBeSimilar() const
{
    return !isEmpty() && canBeMisspelt(rarest());
}

SearchFit SearchTerms::fit(std::string_view text, size_t rarestFrom) const
{
    SearchFit fit = isEmpty() ? SearchFit::None : SearchFit::Beginnings;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QByteArray &word = m_words[i];
        const size_t from = i == m_rarest ? rarestFrom : 0;
        if (beginsWord(text, word, from))
            continue;
        if (word.size() < shortestInside || !contains(text.substr(from), {word.constData(), size_t(word.size())}))
            return SearchFit::None;
        fit = SearchFit::Inside;
    }
    return fit;
}

bool SearchTerms::hasSimilar(std::string_view text, const QByteArray &word) const
{
    if (beginsWord(text, word))
        return true;
    if (!canBeMisspelt(word))
        return false;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find(' ', at), text.size());
        if (end > at && isSimilarWord({word.constData(), size_t(word.size())}, text.substr(at, end - at)))
            return true;
        at = end + 1;
    }
    return false;
}

bool SearchTerms::isSimilar(std::string_view text) const
{
    return !isEmpty() && std::all_of(m_words.cbegin(), m_words.cend(), [&](const QByteArray &word) {
        return hasSimilar(text, word);
    });
}

QList<SearchTerms::Part> SearchTerms::similarParts() const
{
    // One error leaves one half of a word as it is, or swaps the two letters where they meet.
    const QByteArray &word = rarest();
    const qsizetype half = word.size() / 2;
    QByteArray swapped = word.left(half + 1);
    std::swap(swapped[half - 1], swapped[half]);
    return {{' ' + word.left(half)}, {word.mid(half), half}, {' ' + swapped}};
}

}  // namespace kontor::model
