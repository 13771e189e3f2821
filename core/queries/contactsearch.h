// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/searchterms.h"
#include "core/queries/searchhits.h"
#include "core/storage/connection.h"

#include <QString>

#include <limits>

namespace kontor::queries {

class MemoryIndex;

/// What somebody typed, looked for in the search texts of all contacts and in their timelines. Answers come from memory where
/// there is an index (null: none), else from the full-text index and the texts in the file.
class ContactSearch {
public:
    ContactSearch(storage::Connection &connection, MemoryIndex *index, const QString &typed, const QString &region = QStringLiteral("DE"));

    const model::SearchTerms &terms() const { return m_terms; }
    /// Who has the words. With `most` the first so many of the list by name that have them at beginnings are enough.
    Result<const SearchHits *> words(size_t most);
    /// Whose words are similar. Those of words() are not among them.
    Result<const NumberSet *> similar();
    /// Who has an entry in the timeline with these words, newest first, of the newest few hundred such entries; then who has some
    /// of the words ("meier") and an entry with the others ("katalog").
    Result<const std::vector<NotedHit> *> noted();
    /// What noted() looks for: words as they were typed, though they look like a phone number.
    model::SearchTerms noteTerms() const { return model::SearchTerms::ofWords(m_typed); }

private:
    Result<bool> findWords(const model::SearchTerms &terms, SearchHits &hits, size_t most = std::numeric_limits<size_t>::max()) const;
    Result<void> readWords(const model::SearchTerms &terms, SearchHits &hits) const;
    Result<NumberSet> readSimilar() const;
    Result<std::vector<NotedHit>> readNoted() const;
    Result<std::vector<NotedHit>> entriesWith(const model::SearchTerms &words, int most) const;
    Result<std::vector<NotedHit>> entriesOf(const NumberSet &people, const model::SearchTerms &words) const;
    Result<void> addSplit(std::vector<NotedHit> &contacts) const;
    SearchHits &hits();

    storage::Connection *m_connection;
    MemoryIndex *m_index;
    QString m_typed;
    model::SearchTerms m_terms;
    SearchHits m_own;          ///< without an index
    bool m_hasWords = false;
};

/// The query of the full-text indices for these words: all of them, each as the beginning of one.
QString ftsQuery(const model::SearchTerms &terms);

}  // namespace kontor::queries
