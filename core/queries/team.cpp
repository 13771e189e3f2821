// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/team.h"

#include "core/queries/lookups.h"
#include "core/storage/readall.h"

#include <sql_queries.h>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

Result<QList<TeamMember>> teamMembers(Connection &connection)
{
    return readAll<TeamMember>(connection.statement(sql::team_members), [](const Statement &row) {
        return TeamMember{row.integer(0), row.text(1), row.text(2), row.integer(3) != 0, row.integer(4) != 0};
    });
}

Result<QList<TeamScope>> teamScopes(Connection &connection)
{
    return readAll<TeamScope>(connection.statement(sql::team_scopes),
                              [](const Statement &row) { return TeamScope{row.uuid(0), row.text(1), row.text(2), row.integer(3) != 0}; });
}

Result<QList<Assigned>> assignedToMe(Connection &connection, qint64 after, int limit)
{
    Statement query = connection.statement(sql::team_assigned);
    query.bind(after, limit);
    return readAll<Assigned>(std::move(query), [](const Statement &row) {
        return Assigned{row.integer(0), row.text(1) == QLatin1String("task"), row.uuid(2), row.isNull(3) ? Uuid() : row.uuid(3), row.text(4), row.text(5),
                        row.integer(6)};
    });
}

Result<qint64> newestAuthored(Connection &connection)
{
    return connection.scalar("SELECT max(n) FROM sync_author").map([](const QVariant &newest) { return newest.toLongLong(); });
}

Result<qint64> assignmentsShown(Connection &connection)
{
    return setting(connection, QStringLiteral("team_assigned_shown")).map([](const QString &shown) { return shown.toLongLong(); });
}

}  // namespace kontor::queries
