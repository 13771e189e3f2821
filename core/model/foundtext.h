// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/searchterms.h"

#include <QList>
#include <QMetaType>
#include <QString>

// Where a search's words stand in a text as people wrote it: for highlighting, and for telling why something was found.

namespace kontor::model {

struct TextRange {
    qsizetype start = 0;   ///< UTF-16 units, as all of QString
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

/// Of each word the beginnings of words; where there are none the insides of them, else similar words. In order, not overlapping.
QList<TextRange> foundRanges(const QString &text, const SearchTerms &terms);

/// The words that foundRanges() would not find in the text; nothing is left if all are there.
SearchTerms missingFrom(const QString &text, const SearchTerms &terms);

/// The part of a long text that shows the first place of a word: from the beginning if it is near, else "… " and whole words
/// before it. One line.
QString excerptAround(const QString &text, const SearchTerms &terms);

}  // namespace kontor::model

Q_DECLARE_METATYPE(QList<kontor::model::TextRange>)
