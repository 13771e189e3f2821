// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/searchindex.h"

namespace kontor::commands {

using storage::Statement;
using storage::Transaction;

namespace {

constexpr char notesTo[] = "notes_to";
constexpr char trigramsTo[] = "trigrams_to";

/// -1: not set.
Result<qint64> coveredTo(Transaction &transaction, const char *key)
{
    Statement query = transaction.statement(QByteArray("SELECT value FROM meta WHERE key = ?1"));
    query.bind(QString::fromLatin1(key));
    KONTOR_ASSIGN(const bool set, query.step());
    return set ? query.integer(0) : qint64(-1);
}

Result<void> setCoveredTo(Transaction &transaction, const char *key, qint64 last)
{
    Statement set = transaction.statement(QByteArray("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    set.bind(QString::fromLatin1(key), last);
    return set.run();
}

Result<void> forgetCovered(Transaction &transaction, const char *key)
{
    Statement forget = transaction.statement(QByteArray("DELETE FROM meta WHERE key = ?1"));
    forget.bind(QString::fromLatin1(key));
    return forget.run();
}

/// Adds the rows of `table` after `covered`, as the index names its columns; gives whether there were any.
Result<bool> fill(Transaction &transaction, const char *key, qint64 covered, const QByteArray &index, const QByteArray &columns,
                  const QByteArray &table, int most)
{
    Statement range = transaction.statement(QByteArray("SELECT max(n) FROM (SELECT n FROM " + table + " WHERE n > ?1 ORDER BY n LIMIT ?2)"));
    range.bind(covered, most);
    KONTOR_ASSIGN(const bool row, range.step());
    if (!row || range.isNull(0))
        return false;
    const qint64 last = range.integer(0);
    Statement add = transaction.statement(QByteArray("INSERT INTO " + index + "(rowid, " + columns + ") SELECT n, " + columns + " FROM "
                                                     + table + " WHERE n > ?1 AND n <= ?2 ORDER BY n"));
    add.bind(covered, last);
    KONTOR_TRY(add.run());
    KONTOR_TRY(setCoveredTo(transaction, key, last));
    return true;
}

}  // namespace

Result<bool> mergeIndex(Transaction &transaction, const QByteArray &index, int pages)
{
    const qint64 before = transaction.connection().changes();
    Statement merge = transaction.statement(QByteArray("INSERT INTO " + index + "(" + index + ", rank) VALUES('merge', ?1)"));
    merge.bind(pages);
    KONTOR_TRY(merge.run());
    return transaction.connection().changes() - before >= 2;  // as the engine's manual tells it
}

Result<bool> indexNotes(Transaction &transaction, int most)
{
    KONTOR_ASSIGN(const qint64 covered, coveredTo(transaction, notesTo));
    return fill(transaction, notesTo, covered, "activity_fts", "subject, body", "activity", most);
}

Result<void> forgetNotes(Transaction &transaction)
{
    KONTOR_TRY(transaction.statement(QByteArray("INSERT INTO activity_fts(activity_fts) VALUES('delete-all')")).run());
    return forgetCovered(transaction, notesTo);
}

Result<bool> indexTrigrams(Transaction &transaction, int most)
{
    KONTOR_ASSIGN(const qint64 covered, coveredTo(transaction, trigramsTo));
    return covered < 0 ? Result<bool>(false) : fill(transaction, trigramsTo, covered, "contact_trigram", "search", "contact_index", most);
}

Result<bool> setTrigrams(const Session &session, bool on)
{
    return session.database->write([on](Transaction &transaction) -> Result<bool> {
        KONTOR_ASSIGN(const qint64 covered, coveredTo(transaction, trigramsTo));
        if ((covered >= 0) == on)
            return false;
        if (on) {
            KONTOR_TRY(setCoveredTo(transaction, trigramsTo, 0));
            return true;
        }
        KONTOR_TRY(transaction.statement(QByteArray("INSERT INTO contact_trigram(contact_trigram) VALUES('delete-all')")).run());
        KONTOR_TRY(forgetCovered(transaction, trigramsTo));
        return true;
    });
}

}  // namespace kontor::commands
