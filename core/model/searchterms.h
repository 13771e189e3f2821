// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace kontor::model {

/// How well a text answers a search, best first.
enum class SearchFit {
    Beginnings,  ///< every word that was typed begins a word of the text
    Inside,      ///< every word of three letters and more is somewhere in it
    Similar,     ///< every word is there but for one typing error
    None
};

/// What somebody typed into a search box, folded as the texts are that it is looked for in (foldForSearch()). Words may stand in
/// any order; a phone number is found in any format.
class SearchTerms {
public:
    explicit SearchTerms(QStringView typed, const QString &region = QStringLiteral("DE"));

    /// The words alone, even if they look like a phone number.
    static SearchTerms ofWords(QStringView typed);

    /// Nothing but punctuation: finds nothing.
    bool isEmpty() const { return m_words.isEmpty(); }
    /// Folded, UTF-8.
    const QList<QByteArray> &words() const { return m_words; }
    /// A phone number was typed: its digits are the only word.
    bool isPhone() const { return m_isPhone; }
    /// The longest: what is looked for first.
    const QByteArray &rarest() const { return m_words[m_rarest]; }
    bool canBeInside() const;
    bool canBeSimilar() const;

    /// `text`: folded words, a blank before each ("␣maria␣backer␣50667"), UTF-8. Beginnings, Inside or None.
    /// `rarestFrom`: who knows that the rarest word is nowhere before there spares looking for it.
    SearchFit fit(std::string_view text, size_t rarestFrom = 0) const;
    /// Every word is there or misspelt (or the text is): one letter more, less, another, or two swapped. Words of less than
    /// four letters and numbers have to be right.
    bool isSimilar(std::string_view text) const;
    /// What a text that isSimilar() has for the sake of the rarest word: one of these. `behind`: the part begins so many bytes
    /// after the beginning of a word, or one more or less; none: it begins with the blank before the word.
    struct Part {
        QByteArray bytes;
        std::optional<qsizetype> behind = {};
    };
    QList<Part> similarParts() const;

private:
    SearchTerms() = default;
    void takeWords(QStringView typed);
    bool hasSimilar(std::string_view text, const QByteArray &word) const;

    QList<QByteArray> m_words;
    qsizetype m_rarest = 0;
    bool m_isPhone = false;
};

/// True if one typing error (a letter more, less, another, two swapped) or none is between `typed` and `word`, or between `typed`
/// and the beginning of `word`; in the latter case at least two letters after the error have to be right. UTF-8.
bool isSimilarWord(std::string_view typed, std::string_view word);

}  // namespace kontor::model
