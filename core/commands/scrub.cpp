// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scrub.h"

#include "core/commands/searchindex.h"
#include "core/storage/meta.h"

#include <QFileInfo>

namespace kontor::commands {

using storage::Transaction;

namespace {

/// How far it has come: twice the number of the index, and one more once its merging has begun.
constexpr char mark[] = "scrub";
constexpr const char *indices[] = {"contact_fts", "activity_fts", "contact_trigram"};
constexpr int pages = 64;

Result<void> mergeSome(Transaction &transaction, qint64 phase)
{
    const char *const index = indices[phase / 2];
    const bool begins = phase % 2 == 0;
    // A negative number of pages takes in all parts of the index, whatever their size.
    KONTOR_ASSIGN(const bool more, mergeIndex(transaction, index, begins ? -pages : pages));
    return begins || !more ? storage::setMeta(transaction.connection(), mark, phase + 1) : Result<void>();
}

bool isLogEmpty(const storage::Database &database)
{
    return QFileInfo(database.path() + QLatin1String("-wal")).size() == 0;
}

}  // namespace

Result<void> noteErased(Transaction &transaction)
{
    return storage::setMeta(transaction.connection(), mark, 0);
}

Result<Scrubbed> scrub(const Session &session)
{
    storage::Database &database = *session.database;
    KONTOR_ASSIGN(const qint64 phase, storage::metaMark(database.writer(), mark));
    if (phase < 0)
        return Scrubbed::Done;
    if (phase < qint64(2 * std::size(indices)))
        return database.write([phase](Transaction &transaction) { return mergeSome(transaction, phase); }).map([] { return Scrubbed::More; });
    KONTOR_TRY(database.emptyLog());
    if (!isLogEmpty(database))
        return Scrubbed::Later;
    return database.write([](Transaction &transaction) { return storage::removeMeta(transaction.connection(), mark); }).map([] { return Scrubbed::Done; });
}

}  // namespace kontor::commands
