// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/capturetriggers.h"
#include "core/storage/connection.h"
#include "core/storage/lateindices.h"
#include "core/storage/meta.h"

#include <QCoreApplication>

#include <sql_schema.h>

namespace kontor::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Runs `work` between BEGIN and COMMIT; rolls back if it fails.
template <typename Work>
Result<void> inTransaction(Connection &connection, Work &&work)
{
    KONTOR_TRY(connection.execute("BEGIN IMMEDIATE"));
    Result<void> result = work();
    if (result)
        result = connection.execute("COMMIT");
    if (!result)
        (void)connection.execute("ROLLBACK");
    return result;
}

Result<void> applyStep(Connection &connection, const QByteArray &sql, int version)
{
    return inTransaction(connection, [&]() -> Result<void> {
        KONTOR_TRY(connection.execute(sql));
        KONTOR_TRY(connection.execute("PRAGMA application_id = " + QByteArray::number(applicationId)));
        return connection.execute("PRAGMA user_version = " + QByteArray::number(version));
    });
}

Result<void> makeMissingIndices(Connection &connection, int version)
{
    if (version == 0)
        return {};
    for (bool missing = true; missing;) {
        KONTOR_ASSIGN(missing, missesIndex(connection));
        if (missing)
            KONTOR_TRY(inTransaction(connection, [&] { return makeMissingIndex(connection); }));
    }
    return {};
}

}  // namespace

QList<QByteArray> shippedMigrations()
{
    QList<QByteArray> steps;
    for (const sql_schema::SqlText &step : sql_schema::all)
        steps << QByteArray(step.text);
    return steps;
}

Result<int> schemaVersion(Connection &connection)
{
    KONTOR_ASSIGN(const QVariant version, connection.scalar("PRAGMA user_version"));
    return version.toInt();
}

Result<void> checkCompatible(Connection &connection, const QList<QByteArray> &steps)
{
    KONTOR_ASSIGN(const int version, schemaVersion(connection));
    KONTOR_ASSIGN(const QVariant id, connection.scalar("PRAGMA application_id"));
    KONTOR_ASSIGN(const QVariant tables, connection.scalar("SELECT count(*) FROM sqlite_schema"));
    if (tables.toInt() > 0 && id.toInt() != applicationId)
        return fail(ErrorCode::Malformed, Text::tr("This is an encrypted database of another program, not a Kontor file. "
                                             "Nothing was changed."));
    if (version > steps.size())
        return fail(ErrorCode::NewerVersion,
                    Text::tr("The file was written by a newer Kontor (format %1, this program knows %2). Nothing was changed. "
                       "Update Kontor to open it.").arg(version).arg(steps.size()));
    return {};
}

Result<void> migrate(Connection &connection, const QList<QByteArray> &steps)
{
    KONTOR_TRY(checkCompatible(connection, steps));
    KONTOR_ASSIGN(const int version, schemaVersion(connection));
    // Left out by a program that was killed while it took in much. A step may change them; else the file can be used without, if the disk is full.
    if (const Result<void> made = makeMissingIndices(connection, version); !made && version < steps.size())
        return made;
    for (int next = version; next < steps.size(); ++next)
        KONTOR_TRY(applyStep(connection, steps[next], next + 1));
    KONTOR_ASSIGN(const QVariant joined, metaValue(connection, "joined"));
    return inTransaction(connection, [&] { return installCaptureTriggers(connection, joined.toInt() != 0); });
}

}  // namespace kontor::storage
