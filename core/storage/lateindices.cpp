// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lateindices.h"

#include "core/storage/meta.h"

namespace kontor::storage {

namespace {

constexpr const char *lateIndices[] = {"activity_newest",           "address_by_street",         "contact_point_by_norm",
                                       "contact_index_by_sort_key", "contact_index_by_name_key", "contact_index_by_last_activity"};

}  // namespace

Result<void> dropLateIndices(Connection &connection)
{
    for (const char *name : lateIndices) {
        Statement note = connection.statement(QByteArray(
            "INSERT INTO meta(key, value) SELECT 'late_index:' || name, sql FROM sqlite_schema WHERE type = 'index' AND name = ?1"));
        note.bind(QString::fromLatin1(name));
        KONTOR_TRY(note.run());
        KONTOR_TRY(connection.execute(QByteArray("DROP INDEX IF EXISTS ") + name));
    }
    return {};
}

Result<bool> missesIndex(Connection &connection)
{
    return connection.scalar("SELECT EXISTS (SELECT 1 FROM meta WHERE key GLOB 'late_index:*')").map([](const QVariant &found) { return found.toBool(); });
}

Result<void> makeMissingIndex(Connection &connection)
{
    KONTOR_ASSIGN(const QVariant key, connection.scalar("SELECT key FROM meta WHERE key GLOB 'late_index:*' LIMIT 1"));
    if (!key.isValid())
        return {};
    const QByteArray name = key.toString().toLatin1();
    KONTOR_ASSIGN(const QVariant sql, metaValue(connection, name.constData()));
    KONTOR_TRY(connection.execute(sql.toString().toUtf8()));
    return removeMeta(connection, name.constData());
}

}  // namespace kontor::storage
