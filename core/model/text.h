// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace kontor::model {

/// Text as it is searched: lower case, without diacritics, German spellings united so that Müller, Mueller and Muller
/// are one ("muller"), ß = ss, Łukasz = lukasz, ligatures opened; punctuation becomes spaces, runs of space one.
/// Folding keeps prefixes: what a prefix of a word folds to is a prefix of what the word folds to.
QString foldForSearch(QStringView text);

/// The words of a folded text.
QStringList searchWords(QStringView text);

/// Letters and digits only, folded: for comparing names of columns, tags, firms ("Kd.-Nr." = "kdnr").
QString foldToKey(QStringView text);

/// Sort keys after DIN 5007-2 (phone book order: ä = ae) by ICU. One per thread. Keys from different ICU versions do
/// not compare: store version() beside them.
class SortKeyMaker {
public:
    SortKeyMaker();
    ~SortKeyMaker();
    SortKeyMaker(const SortKeyMaker &) = delete;
    SortKeyMaker &operator=(const SortKeyMaker &) = delete;

    QByteArray key(QStringView text) const;
    static QString version();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What was typed, without control characters, with inner runs of blanks folded to one and ends trimmed.
QString tidied(QStringView text);

}  // namespace kontor::model
