// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contactsearch.h"

#include "core/model/phone.h"
#include "core/model/text.h"

#include <limits>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

namespace {

QString prefixTerm(const QString &word)
{
    return QStringLiteral("\"%1\"*").arg(word);
}

Result<std::vector<qint64>> matches(Connection &connection, const QString &match, size_t most = std::numeric_limits<size_t>::max())
{
    Statement search = connection.statement(QByteArray("SELECT rowid FROM contact_fts WHERE contact_fts MATCH ?1 ORDER BY rowid"));
    search.bind(match);
    std::vector<qint64> hits;
    while (hits.size() < most) {
        KONTOR_ASSIGN(const bool row, search.step());
        if (!row)
            break;
        hits.push_back(search.integer(0));
    }
    return hits;
}

bool hasWords(const QString &text, const QStringList &beginnings)
{
    for (const QString &beginning : beginnings) {
        if (!text.startsWith(beginning) && !text.contains(u' ' + beginning))
            return false;
    }
    return true;
}

}  // namespace

SearchPlan planSearch(const QString &typed, const QString &region)
{
    const QString digits = model::phoneQueryDigits(typed, region);
    if (!digits.isEmpty())
        return {prefixTerm(digits), {}, {}};
    QStringList all;
    QStringList rare;
    QStringList letters;
    for (const QString &word : model::searchWords(typed)) {
        all << prefixTerm(word);
        if (word.size() > 1)
            rare << prefixTerm(word);
        else
            letters << word;
    }
    SearchPlan plan{all.join(u' '), {}, {}};
    if (!rare.isEmpty() && !letters.isEmpty()) {
        plan.rare = rare.join(u' ');
        plan.letters = letters;
    }
    return plan;
}

Result<std::vector<qint64>> searchHits(Connection &connection, const SearchPlan &plan, qint64 *textsRead)
{
    if (plan.rare.isEmpty())
        return matches(connection, plan.match);
    KONTOR_ASSIGN(const std::vector<qint64> candidates, matches(connection, plan.rare, broadSearch + 1));
    if (candidates.size() > broadSearch)
        return matches(connection, plan.match);
    std::vector<qint64> hits;
    Statement text = connection.statement(QByteArray("SELECT search FROM contact_index WHERE n = ?1"));
    for (const qint64 n : candidates) {
        text.reset();
        text.bind(n);
        KONTOR_ASSIGN(const bool row, text.step());
        if (row && hasWords(text.text(0), plan.letters))
            hits.push_back(n);
    }
    if (textsRead != nullptr)
        *textsRead += qint64(candidates.size());
    return hits;
}

QString ftsQuery(const QString &typed, const QString &region)
{
    return planSearch(typed, region).match;
}

}  // namespace kontor::queries
