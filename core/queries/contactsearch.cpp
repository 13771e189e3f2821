// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contactsearch.h"

#include "core/model/text.h"
#include "core/queries/memoryindex.h"
#include "core/storage/meta.h"

#include <limits>

#include <sql_queries.h>

namespace kontor::queries {

using model::SearchFit;
using model::SearchTerms;
using storage::Connection;
using storage::Statement;

namespace {

/// Newest entries of the timeline that are not in the full-text index yet and are read instead.
constexpr int mostUnindexed = 1'000;
/// Entries of the timeline that are looked up for one search.
constexpr int mostNoted = 500;
constexpr qsizetype shortestNoted = 3;
/// Words that may be told apart into those of a contact and those of its entries.
constexpr qsizetype mostSplit = 3;
/// So many contacts have their entries read; of more the entries with the other words are asked for.
constexpr qint64 fewPeople = 200;
constexpr int mostRead = 2'000;
constexpr qsizetype trigramLetters = 3;
constexpr char uncovered[] = " WHERE n > ?";
constexpr char havingTrigrams[] = " WHERE n IN (SELECT rowid FROM contact_trigram WHERE search LIKE ?)";

/// Folded words have neither of the signs that LIKE reads as "anything".
QString like(const QByteArray &letters)
{
    return QString::fromUtf8('%' + letters + '%');
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

bool fitsNote(const SearchTerms &words, const QString &subject, const QString &body)
{
    const QByteArray text = ' ' + model::foldForSearch(subject + u' ' + body).toUtf8();
    return words.fit(view(text)) == SearchFit::Beginnings;
}

/// Reads the search texts that `condition` leaves, one after the other.
template <typename Use>
Result<void> eachText(Connection &connection, const QByteArray &condition, const QVariantList &values, Use &&use)
{
    Statement query = connection.statement(QByteArray("SELECT n, search FROM contact_index i" + condition));
    int index = 0;
    for (const QVariant &value : values)
        query.bindOne(++index, value);
    QByteArray text;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        text.resize(0);
        text.append(' ');
        text.append(query.bytes(1));
        use(query.integer(0), view(text));
    }
}

}  // namespace

QString ftsQuery(const SearchTerms &terms)
{
    QStringList beginnings;
    for (const QByteArray &word : terms.words())
        beginnings << QStringLiteral("\"%1\"*").arg(QString::fromUtf8(word));
    return beginnings.join(u' ');
}

ContactSearch::ContactSearch(Connection &connection, MemoryIndex *index, const QString &typed, const QString &region)
    : m_connection(&connection), m_index(index), m_typed(typed), m_terms(typed, region)
{
    if (m_index != nullptr && (!m_index->lastSearch() || m_index->lastSearch()->typed != typed))
        m_index->lastSearch().reset();
}

SearchHits &ContactSearch::hits()
{
    return m_index != nullptr && m_index->lastSearch() ? m_index->lastSearch()->hits : m_own;
}

Result<const SearchHits *> ContactSearch::words(size_t most)
{
    if (m_hasWords || (m_index != nullptr && m_index->lastSearch()))
        return &hits();
    KONTOR_ASSIGN(const bool isAll, findWords(m_terms, m_own, most));
    m_hasWords = true;
    if (m_index != nullptr && isAll)
        m_index->lastSearch() = MemoryIndex::LastSearch{m_typed, std::move(m_own)};
    return &hits();
}

/// False if it stopped at `most`.
Result<bool> ContactSearch::findWords(const SearchTerms &terms, SearchHits &hits, size_t most) const
{
    if (m_index == nullptr || m_index->texts() == nullptr) {
        KONTOR_TRY(readWords(terms, hits));
        return true;
    }
    TextArena::Found found = m_index->texts()->find(terms, most);
    hits.beginnings = std::move(found.beginnings);
    hits.inside = std::move(found.inside);
    return found.begun < most;
}

/// Words of one or two letters alone are asked of the full-text index; with longer ones, which may be within words, the texts are
/// looked at: those that have the three letters next to each other, or all.
Result<void> ContactSearch::readWords(const SearchTerms &terms, SearchHits &hits) const
{
    if (terms.isEmpty())
        return {};
    if (terms.canBeInside()) {
        const auto take = [&](qint64 n, std::string_view text) {
            const SearchFit fit = terms.fit(text);
            if (fit == SearchFit::Beginnings)
                hits.beginnings.insert(n);
            else if (fit == SearchFit::Inside)
                hits.inside.insert(n);
        };
        KONTOR_ASSIGN(const qint64 covered, storage::metaMark(*m_connection, "trigrams_to"));
        KONTOR_TRY(eachText(*m_connection, uncovered, {covered}, take));
        return covered < 0 ? Result<void>() : eachText(*m_connection, havingTrigrams, {like(terms.rarest())}, take);
    }
    Statement query = m_connection->statement(QByteArray("SELECT rowid FROM contact_fts WHERE contact_fts MATCH ?1"));
    query.bind(ftsQuery(terms));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        hits.beginnings.insert(query.integer(0));
    }
}

Result<const NumberSet *> ContactSearch::similar()
{
    KONTOR_ASSIGN(const SearchHits *known, words(std::numeric_limits<size_t>::max()));
    if (!known->similar) {
        KONTOR_ASSIGN(NumberSet similar, readSimilar());
        similar -= known->beginnings;
        similar -= known->inside;
        hits().similar = std::move(similar);
    }
    return &*hits().similar;
}

Result<NumberSet> ContactSearch::readSimilar() const
{
    if (!m_terms.canBeSimilar())
        return NumberSet();
    if (m_index != nullptr && m_index->texts() != nullptr)
        return NumberSet(m_index->texts()->similar(m_terms));
    NumberSet similar;
    const auto take = [&](qint64 n, std::string_view text) {
        if (m_terms.isSimilar(text))
            similar.insert(n);
    };
    KONTOR_ASSIGN(const qint64 covered, storage::metaMark(*m_connection, "trigrams_to"));
    KONTOR_TRY(eachText(*m_connection, uncovered, {covered}, take));
    if (covered < 0)
        return similar;
    for (const SearchTerms::Part &part : m_terms.similarParts()) {
        // Two letters have no trigram: an error that leaves no more of a word is not found in so large a file.
        if (const QByteArray letters = part.bytes.trimmed(); letters.size() >= trigramLetters)
            KONTOR_TRY(eachText(*m_connection, havingTrigrams, {like(letters)}, take));
    }
    return similar;
}

Result<const std::vector<NotedHit> *> ContactSearch::noted()
{
    KONTOR_TRY(words(std::numeric_limits<size_t>::max()));
    if (!hits().noted) {
        KONTOR_ASSIGN(hits().noted, readNoted());
    }
    return &*hits().noted;
}

Result<std::vector<NotedHit>> ContactSearch::readNoted() const
{
    KONTOR_ASSIGN(std::vector<NotedHit> contacts, entriesWith(noteTerms(), mostNoted));
    KONTOR_TRY(addSplit(contacts));
    return contacts;
}

/// "meier katalog": whose own words are some of them, and an entry of theirs has the others.
Result<void> ContactSearch::addSplit(std::vector<NotedHit> &contacts) const
{
    const QList<QByteArray> words = noteTerms().words();
    if (words.size() < 2 || words.size() > mostSplit)
        return {};
    NumberSet seen;
    for (const NotedHit &hit : contacts)
        seen.insert(hit.contact);
    for (unsigned theirs = 1; theirs + 1 < 1U << words.size(); ++theirs) {
        QByteArrayList own;
        QByteArrayList noted;
        for (qsizetype i = 0; i < words.size(); ++i)
            ((theirs >> i & 1U) != 0 ? own : noted).append(words[i]);
        SearchHits people;
        KONTOR_TRY(findWords(SearchTerms::ofWords(QString::fromUtf8(own.join(' '))), people));
        KONTOR_ASSIGN(const std::vector<NotedHit> hits,
                      entriesOf(people.beginnings, SearchTerms::ofWords(QString::fromUtf8(noted.join(' ')))));
        for (const NotedHit &hit : hits) {
            if (!seen.contains(hit.contact))
                contacts.push_back(hit);
            seen.insert(hit.contact);
        }
    }
    return {};
}

Result<std::vector<NotedHit>> ContactSearch::entriesOf(const NumberSet &people, const SearchTerms &words) const
{
    std::vector<NotedHit> hits;
    if (people.isEmpty() || words.isEmpty() || words.rarest().size() < shortestNoted)
        return hits;
    if (people.count() > fewPeople) {
        KONTOR_ASSIGN(hits, entriesWith(words, mostRead));
        std::erase_if(hits, [&people](const NotedHit &hit) { return !people.contains(hit.contact); });
        return hits;
    }
    Statement query = m_connection->statement(sql::notes_of_contacts);
    query.bind(jsonList(people.numbers()), mostRead);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return hits;
        if (fitsNote(words, query.text(2), query.text(3)))
            hits.push_back({query.integer(0), query.integer(1)});
    }
}

/// Whose the newest entries are that have all of these words.
Result<std::vector<NotedHit>> ContactSearch::entriesWith(const SearchTerms &words, int most) const
{
    std::vector<NotedHit> contacts;
    if (words.isEmpty() || words.rarest().size() < shortestNoted)
        return contacts;
    std::vector<qint64> entries;
    KONTOR_ASSIGN(const qint64 indexed, storage::metaMark(*m_connection, "notes_to"));
    Statement newest = m_connection->statement(sql::notes_unindexed);
    newest.bind(indexed, mostUnindexed);
    for (;;) {
        KONTOR_ASSIGN(const bool row, newest.step());
        if (!row)
            break;
        if (fitsNote(words, newest.text(1), newest.text(2)))
            entries.push_back(newest.integer(0));
    }
    Statement query = m_connection->statement(QByteArray("SELECT rowid FROM activity_fts WHERE activity_fts MATCH ?1 ORDER BY rowid DESC LIMIT ?2"));
    query.bind(ftsQuery(words), most);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            break;
        entries.push_back(query.integer(0));
    }
    Statement people = m_connection->statement(sql::notes_contacts);
    people.bind(jsonList(entries));
    NumberSet seen;
    for (;;) {
        KONTOR_ASSIGN(const bool row, people.step());
        if (!row)
            return contacts;
        const qint64 n = people.integer(0);
        if (!seen.contains(n))
            contacts.push_back({n, people.integer(1)});
        seen.insert(n);
    }
}

}  // namespace kontor::queries
