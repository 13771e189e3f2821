// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/searchindex.h"

#include "core/storage/meta.h"

namespace kontor::commands {

using storage::Statement;
using storage::Transaction;

namespace {

constexpr char notesTo[] = "notes_to";
constexpr char trigramsTo[] = "trigrams_to";

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
    KONTOR_TRY(storage::setMeta(transaction.connection(), key, last));
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
    KONTOR_ASSIGN(const qint64 covered, storage::metaMark(transaction.connection(), notesTo));
    return fill(transaction, notesTo, covered, "activity_fts", "subject, body", "activity", most);
}

Result<void> forgetNotes(Transaction &transaction)
{
    KONTOR_TRY(transaction.statement(QByteArray("INSERT INTO activity_fts(activity_fts) VALUES('delete-all')")).run());
    return storage::removeMeta(transaction.connection(), notesTo);
}

Result<bool> indexTrigrams(Transaction &transaction, int most)
{
    KONTOR_ASSIGN(const qint64 covered, storage::metaMark(transaction.connection(), trigramsTo));
    return covered < 0 ? Result<bool>(false) : fill(transaction, trigramsTo, covered, "contact_trigram", "search", "contact_index", most);
}

Result<bool> setTrigrams(const Session &session, bool on)
{
    return session.database->write([on](Transaction &transaction) -> Result<bool> {
        KONTOR_ASSIGN(const qint64 covered, storage::metaMark(transaction.connection(), trigramsTo));
        if ((covered >= 0) == on)
            return false;
        if (on) {
            KONTOR_TRY(storage::setMeta(transaction.connection(), trigramsTo, 0));
            return true;
        }
        KONTOR_TRY(transaction.statement(QByteArray("INSERT INTO contact_trigram(contact_trigram) VALUES('delete-all')")).run());
        KONTOR_TRY(storage::removeMeta(transaction.connection(), trigramsTo));
        return true;
    });
}

}  // namespace kontor::commands
