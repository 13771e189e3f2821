// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fuzzy.h"

#include "core/model/text.h"

#include <algorithm>

namespace kontor::model {

namespace {

/// Letters farther apart than this many times their number are no match but chance.
constexpr qsizetype looseness = 3;
constexpr int mostBonus = 90;

/// Among equals the shorter text comes first.
int shortness(QStringView text)
{
    return mostBonus - int(qMin<qsizetype>(text.size(), mostBonus));
}

QString firstLetters(const QStringList &words)
{
    QString letters;
    for (const QString &word : words)
        letters += word.front();
    return letters;
}

/// Length of the shortest stretch of `text` that holds the letters in order; -1 if there is none.
qsizetype shortestStretch(QStringView letters, QStringView text)
{
    qsizetype best = -1;
    for (qsizetype start = text.indexOf(letters.front()); start >= 0; start = text.indexOf(letters.front(), start + 1)) {
        qsizetype at = start;
        for (qsizetype i = 1; i < letters.size() && at >= 0; ++i)
            at = text.indexOf(letters[i], at + 1);
        if (at < 0)
            break;
        const qsizetype length = at - start + 1;
        best = best < 0 ? length : qMin(best, length);
    }
    return best;
}

int scoreOfWord(const QString &word, const QString &text, const QStringList &words)
{
    if (text.startsWith(word))
        return fuzzy::beginning + shortness(text);
    if (std::any_of(words.begin(), words.end(), [&](const QString &candidate) { return candidate.startsWith(word); }))
        return fuzzy::wordStart + shortness(text);
    if (word.size() > 1 && firstLetters(words).contains(word))
        return fuzzy::initials + shortness(text);
    if (text.contains(word))
        return fuzzy::inside + shortness(text);
    const qsizetype stretch = shortestStretch(word, text);
    if (word.size() < 3 || stretch < 0 || stretch > word.size() * looseness)
        return 0;
    return fuzzy::scattered + shortness(text) - int(stretch - word.size());
}

}  // namespace

int fuzzyScore(QStringView typed, QStringView text)
{
    const QString folded = foldForSearch(text);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = searchWords(typed);
    if (words.isEmpty() || wanted.isEmpty())
        return 0;
    // What begins the text as a whole beats its words one by one.
    if (folded.startsWith(wanted.join(u' ')))
        return fuzzy::beginning + shortness(folded);
    int worst = 0;
    for (const QString &word : wanted) {
        const int score = scoreOfWord(word, folded, words);
        if (score == 0)
            return 0;
        worst = worst == 0 ? score : qMin(worst, score);
    }
    return worst;
}

}  // namespace kontor::model
