// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/meta.h"

namespace kontor::storage {

Result<QVariant> metaValue(Connection &connection, const char *key)
{
    Statement query = connection.statement(QByteArray("SELECT value FROM meta WHERE key = ?1"));
    query.bind(QString::fromLatin1(key));
    KONTOR_ASSIGN(const bool found, query.step());
    return found ? query.value(0) : QVariant();
}

Result<qint64> metaMark(Connection &connection, const char *key)
{
    KONTOR_ASSIGN(const QVariant value, metaValue(connection, key));
    return value.isValid() ? value.toLongLong() : -1;
}

Result<void> setMeta(Connection &connection, const char *key, const QVariant &value)
{
    Statement set = connection.statement(QByteArray("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    set.bind(QString::fromLatin1(key), value);
    return set.run();
}

Result<void> removeMeta(Connection &connection, const char *key)
{
    Statement remove = connection.statement(QByteArray("DELETE FROM meta WHERE key = ?1"));
    remove.bind(QString::fromLatin1(key));
    return remove.run();
}

}  // namespace kontor::storage
