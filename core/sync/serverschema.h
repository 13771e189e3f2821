// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/serverconnection.h"

#include <QList>

namespace kontor::sync {

/// A step of the server's schema; step i brings a database to version i + 1.
struct ServerStep {
    QByteArray name;
    QByteArray sql;
};
QList<ServerStep> shippedServerSteps();

/// The roles of one database. Roles belong to a whole cluster, so their names carry the database's.
struct ServerRoles {
    QString owner;   ///< owns everything, nobody logs in as it
    QString users;   ///< the members' group
    QString report;  ///< may read the views for reports
};

struct InstallReport {
    int from = 0;  ///< schema version before; 0: there was nothing
    int to = 0;
    ServerRoles roles;
};

/// Makes or upgrades the server in the database that is connected, each step in one transaction. Twice does nothing. For a
/// superuser, or for the owner of the database with the right to make roles. Refuses the database of a newer program.
/// `reports`: statements that make the views for reports, see reportViews().
Result<InstallReport> installServer(ServerConnection &connection, const QString &organisation,
                                    const QList<ServerStep> &steps, const QList<QByteArray> &reports);

/// The roles of an installed server; NotFound where there is none.
Result<ServerRoles> serverRoles(ServerConnection &connection);

/// Runs `work` as the owner in one transaction; rolled back unless it succeeds.
template <typename Work>
auto asOwner(ServerConnection &connection, const ServerRoles &roles, Work &&work) -> decltype(work())
{
    KONTOR_TRY(connection.script("BEGIN; SET LOCAL ROLE " + connection.quotedName(roles.owner)));
    auto result = work();
    if (!result) {
        (void)connection.script("ROLLBACK");
        return result;
    }
    KONTOR_TRY(connection.script("COMMIT"));
    return result;
}

}  // namespace kontor::sync
