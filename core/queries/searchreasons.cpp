// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/searchreasons.h"

#include "core/model/foundtext.h"
#include "core/queries/contactsearch.h"
#include "core/queries/listsql.h"
#include "core/queries/memoryindex.h"

#include <QHash>
#include <QRegularExpression>

#include <sql_queries.h>

namespace kontor::queries {

using model::SearchTerms;
using storage::Connection;
using storage::Statement;

namespace {

/// A row whose words are not all to be seen yet.
struct Open {
    ContactRow *row;
    SearchTerms missing;
    SearchTerms unexplained = missing;  ///< in none of its values
    qsizetype left = missing.words().size();  ///< words that even the best value does not have
};

/// Of each row the value with most of the words that are missing.
Result<void> explainByFields(Connection &connection, QHash<qint64, Open> &open)
{
    Statement query = connection.statement(sql::search_sources);
    const QList<qint64> keys = open.keys();
    query.bind(jsonList({keys.cbegin(), keys.cend()}));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        const auto found = open.find(query.integer(0));
        const QString value = query.text(2);
        const qsizetype rest = model::missingFrom(value, found->missing).words().size();
        if (rest >= found->left)
            continue;
        found->left = rest;
        found->unexplained = model::missingFrom(value, found->unexplained);
        found->row->foundIn = FoundIn{query.text(1), model::excerptAround(value, found->missing)};
    }
}

Result<void> explainByEntries(Connection &connection, ContactSearch &search, QHash<qint64, Open> &open)
{
    KONTOR_ASSIGN(const std::vector<NotedHit> *noted, search.noted());
    const SearchTerms words = search.noteTerms();
    for (const NotedHit &hit : *noted) {
        const auto found = open.find(hit.contact);
        if (found == open.end())
            continue;
        Statement entry = connection.statement(sql::note_text);
        entry.bind(hit.entry);
        KONTOR_ASSIGN(const bool there, entry.step());
        if (!there)
            continue;
        const QString text = QStringList{entry.text(2), entry.text(3)}.filter(QRegularExpression(QStringLiteral("\\S"))).join(QStringLiteral(" – "));
        found->row->foundIn = FoundIn{QStringLiteral("activity.") + entry.text(0), model::excerptAround(text, words), entry.integer(1)};
    }
    return {};
}

}  // namespace

Result<void> explainHits(Connection &connection, const QString &typed, QList<ContactRow> &rows)
{
    KONTOR_ASSIGN(MemoryIndex *index, MemoryIndex::of(connection));
    ContactSearch search(connection, index, typed);
    if (search.terms().isEmpty())
        return {};
    QHash<qint64, Open> open;
    for (ContactRow &row : rows) {
        SearchTerms missing = model::missingFrom(row.name + u' ' + row.subtitle, search.terms());
        if (!missing.isEmpty())
            open.insert(row.n, {&row, std::move(missing)});
    }
    if (open.isEmpty())
        return {};
    KONTOR_TRY(explainByFields(connection, open));
    open.removeIf([](const auto &entry) { return entry.value().unexplained.isEmpty(); });
    return open.isEmpty() ? Result<void>() : explainByEntries(connection, search, open);
}

}  // namespace kontor::queries
