// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/firmpeople.h"

#include "core/commands/contactindex.h"
#include "core/storage/meta.h"
#include "core/storage/readall.h"

#include <sql_queries.h>

namespace kontor::commands {

using storage::Connection;
using storage::Statement;
using storage::Transaction;

namespace {

constexpr char firmsLeft[] = "firms_left";         ///< their ids, one behind the other
constexpr char firstReached[] = "firms_left_to";   ///< affiliation up to which the first of them is done
constexpr qsizetype idSize = 16;

Result<QByteArray> left(Connection &connection)
{
    return storage::metaValue(connection, firmsLeft).map([](const QVariant &ids) { return ids.toByteArray(); });
}

Result<void> finishFirst(Connection &connection, const QByteArray &ids)
{
    KONTOR_TRY(storage::removeMeta(connection, firstReached));
    return ids.size() > idSize ? storage::setMeta(connection, firmsLeft, ids.mid(idSize)) : storage::removeMeta(connection, firmsLeft);
}

}  // namespace

Result<void> leavePeopleForLater(Transaction &transaction, const Uuid &firm)
{
    Connection &connection = transaction.connection();
    KONTOR_ASSIGN(const QByteArray ids, left(connection));
    for (qsizetype at = 0; at < ids.size(); at += idSize) {
        if (Uuid::fromBytes(ids.mid(at, idSize)) == firm)
            return at == 0 ? storage::removeMeta(connection, firstReached) : Result<void>();
    }
    return storage::setMeta(connection, firmsLeft, QByteArray(ids + firm.toBytes()));
}

Result<Followed> followFirms(Transaction &transaction, const QString &region, int most)
{
    Connection &connection = transaction.connection();
    KONTOR_ASSIGN(const QByteArray ids, left(connection));
    if (ids.isEmpty())
        return Followed::Nobody;
    KONTOR_ASSIGN(const qint64 reached, storage::metaMark(connection, firstReached));
    Statement query = transaction.statement(sql::people_of_firm);
    query.bind(Uuid::fromBytes(ids.left(idSize)), reached, most);
    qint64 last = reached;
    KONTOR_ASSIGN(const QList<Uuid> people, storage::readAll<Uuid>(std::move(query), [&last](const Statement &row) {
        last = row.integer(0);
        return row.uuid(1);
    }));
    ContactIndexer indexer(transaction, region);
    KONTOR_TRY(indexer.rebuild(people));
    KONTOR_TRY(indexer.flush());
    if (people.size() < most)
        return finishFirst(connection, ids).map([] { return Followed::All; });
    return storage::setMeta(connection, firstReached, last).map([] { return Followed::Some; });
}

}  // namespace kontor::commands
