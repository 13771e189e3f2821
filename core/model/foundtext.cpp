// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/foundtext.h"

#include "core/model/text.h"

#include <algorithm>

namespace kontor::model {

namespace {

/// What a text folds to, and where each folded letter comes from. Folding keeps prefixes, so the fold of the first so many letters
/// says how far they reach.
class FoldedText {
public:
    explicit FoldedText(const QString &text) : m_folded(foldForSearch(text))
    {
        m_lengths.reserve(text.size() + 1);
        for (qsizetype length = 0; length < text.size(); ++length)
            m_lengths << std::min(foldForSearch(QStringView(text).left(length)).size(), m_folded.size());
        m_lengths << m_folded.size();
    }

    const QString &folded() const { return m_folded; }

    TextRange original(qsizetype start, qsizetype length) const
    {
        const auto first = std::upper_bound(m_lengths.cbegin() + 1, m_lengths.cend(), start) - m_lengths.cbegin() - 1;
        const auto end = std::lower_bound(m_lengths.cbegin() + first, m_lengths.cend(), start + length) - m_lengths.cbegin();
        return {first, std::min(end, m_lengths.size() - 1) - first};
    }

private:
    QString m_folded;
    QList<qsizetype> m_lengths;  ///< folded length of the first so many letters
};

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Where the digits of a number stand, whatever is between them.
std::optional<TextRange> digitsIn(const QString &text, const QString &wanted)
{
    QString digits;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isDigit()) {
            digits += text[at];
            places << at;
        }
    }
    const qsizetype found = digits.indexOf(wanted);
    if (wanted.isEmpty() || found < 0)
        return std::nullopt;
    const qsizetype start = places[found];
    return TextRange{start, places[found + wanted.size() - 1] + 1 - start};
}

enum class Place { Beginning, Inside, Similar, None };

/// How a word is in a folded text.
Place placeOf(const QByteArray &folded, const QByteArray &word)
{
    const SearchTerms term = SearchTerms::ofWords(QString::fromUtf8(word));
    switch (term.fit(view(folded))) {
    case SearchFit::Beginnings: return Place::Beginning;
    case SearchFit::Inside: return Place::Inside;
    default: break;
    }
    return term.canBeSimilar() && term.isSimilar(view(folded)) ? Place::Similar : Place::None;
}

void addPlaces(QList<TextRange> &places, const FoldedText &text, const QString &word, bool atBeginnings)
{
    const QString &folded = text.folded();
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (!atBeginnings || at == 0 || folded[at - 1] == u' ')
            places << text.original(at, word.size());
    }
}

void addSimilar(QList<TextRange> &places, const FoldedText &text, const QByteArray &word)
{
    qsizetype start = 0;
    const QStringList candidates = text.folded().split(u' ');
    for (const QString &candidate : candidates) {
        if (isSimilarWord(view(word), view(candidate.toUtf8())))
            places << text.original(start, candidate.size());
        start += candidate.size() + 1;
    }
}

QList<TextRange> apart(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    QList<TextRange> result;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.start <= result.last().start + result.last().length)
            result.last().length = std::max(result.last().length, range.start + range.length - result.last().start);
        else
            result << range;
    }
    return result;
}

/// As texts are searched: a blank before each word.
QByteArray searched(const QString &text)
{
    return ' ' + foldForSearch(text).toUtf8();
}

}  // namespace

QList<TextRange> foundRanges(const QString &text, const SearchTerms &terms)
{
    QList<TextRange> ranges;
    if (terms.isPhone()) {
        if (const auto range = digitsIn(text, QString::fromUtf8(terms.rarest())))
            ranges << *range;
        return ranges;
    }
    const QByteArray folded = searched(text);
    std::optional<FoldedText> places;  // dear, and of most texts nothing is found
    for (const QByteArray &word : terms.words()) {
        const Place place = placeOf(folded, word);
        if (place == Place::None)
            continue;
        if (!places)
            places.emplace(text);
        if (place == Place::Similar)
            addSimilar(ranges, *places, word);
        else
            addPlaces(ranges, *places, QString::fromUtf8(word), place == Place::Beginning);
    }
    return apart(std::move(ranges));
}

SearchTerms missingFrom(const QString &text, const SearchTerms &terms)
{
    if (terms.isPhone())
        return digitsIn(text, QString::fromUtf8(terms.rarest())) ? SearchTerms::ofWords(QString()) : terms;
    const QByteArray folded = searched(text);
    QStringList missing;
    for (const QByteArray &word : terms.words()) {
        if (placeOf(folded, word) == Place::None)
            missing << QString::fromUtf8(word);
    }
    return SearchTerms::ofWords(missing.join(u' '));
}

QString excerptAround(const QString &text, const SearchTerms &terms)
{
    constexpr qsizetype before = 24;
    constexpr qsizetype most = 160;
    constexpr qsizetype looked = 4000;  // of a mail of megabytes
    const QString line = text.left(looked).simplified();
    const QList<TextRange> ranges = foundRanges(line, terms);
    qsizetype start = ranges.isEmpty() ? 0 : ranges.first().start - before;
    if (start <= 0)
        return line.left(most);
    start = line.indexOf(u' ', start) + 1;
    return QStringLiteral("… ") + line.mid(std::min(start, ranges.first().start), most);
}

}  // namespace kontor::model
