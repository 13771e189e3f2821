// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serverschema.h"

#include "core/sync/servererrors.h"

#include "sql_server.h"

namespace kontor::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestPostgres = 150000;
// Two administrators who install at once: one waits for the other.
constexpr const char *oneAtATime = "SELECT pg_advisory_lock(7234518961234501)";
constexpr const char *nextPlease = "SELECT pg_advisory_unlock(7234518961234501)";

/// Puts the roles' names where the files say :"owner", :"users", :"report", as psql would.
QByteArray withRoles(const ServerConnection &connection, QByteArray sql, const ServerRoles &roles)
{
    sql.replace(":\"owner\"", connection.quotedName(roles.owner));
    sql.replace(":\"users\"", connection.quotedName(roles.users));
    sql.replace(":\"report\"", connection.quotedName(roles.report));
    return sql;
}

Result<void> checkServer(ServerConnection &connection)
{
    if (connection.serverVersion() < oldestPostgres)
        return fail(ErrorCode::Invalid,
                    Text::tr("This server is PostgreSQL %1; Kontor needs 15 or newer. Nothing was changed.")
                        .arg(connection.serverVersion() / 10000));
    KONTOR_ASSIGN(const QString copy, connection.value("SELECT pg_is_in_recovery()"));
    if (copy == "t"_L1)
        return fail(ErrorCode::ReadOnly,
                    Text::tr("This is a copy of the server that only reads. Connect to the main one."));
    KONTOR_ASSIGN(const QString encoding, connection.value("SELECT current_setting('server_encoding')"));
    if (encoding != "UTF8"_L1)
        return fail(ErrorCode::Invalid, Text::tr("The database stores text as %1; it has to be UTF8. Make another one: "
                                                 "CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.")
                                            .arg(encoding));
    return {};
}

/// The owner of the schema, from the catalogues that everybody may read; empty where there is none.
Result<QString> schemaOwner(ServerConnection &connection)
{
    return connection.value("SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'sync'");
}

Result<bool> isSuperuser(ServerConnection &connection)
{
    KONTOR_ASSIGN(const QString flag, connection.value("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"));
    return flag == "t"_L1;
}

/// So that whoever installs may act as the owner. From version 16 on that is two rights, and not given with making a role.
Result<void> joinOwner(ServerConnection &connection, const QString &owner)
{
    KONTOR_ASSIGN(const bool superuser, isSuperuser(connection));
    if (superuser)
        return {};
    KONTOR_ASSIGN(const QString member, connection.value("SELECT pg_has_role(current_user, $1, 'MEMBER')", {owner}));
    if (member == "t"_L1 && connection.serverVersion() < 160000)
        return {};
    const QByteArray how = connection.serverVersion() >= 160000 ? " WITH INHERIT TRUE, SET TRUE" : "";
    const auto joined = connection.script("GRANT " + connection.quotedName(owner) + " TO CURRENT_USER" + how);
    KONTOR_ASSIGN(const QString now, connection.value("SELECT pg_has_role(current_user, $1, 'MEMBER')", {owner}));
    if (now == "t"_L1)
        return {};
    return fail(
        ErrorCode::Refused,
        Text::tr("This user may not look after the server. Connect as whoever ran \"kontorctl server init\", or as a "
                 "superuser."),
        joined ? QString() : joined.error().detail);
}

Result<ServerRoles> freeRoleNames(ServerConnection &connection)
{
    KONTOR_ASSIGN(const QString database, connection.value("SELECT current_database()"));
    // 63 bytes are the limit; the longest prefix and a number have to fit.
    QByteArray part = database.toUtf8().left(40);
    while (!part.isEmpty() && QString::fromUtf8(part).contains(QChar::ReplacementCharacter))
        part.chop(1);
    for (int attempt = 1; attempt < 100; ++attempt) {
        const QString name = QString::fromUtf8(part) + (attempt > 1 ? u"_%1"_s.arg(attempt) : QString());
        const ServerRoles roles{u"kontor_owner_"_s + name, u"kontor_users_"_s + name, u"kontor_report_"_s + name};
        KONTOR_ASSIGN(const QString taken,
                      connection.value("SELECT count(*) FROM pg_roles WHERE rolname IN ($1, $2, $3)",
                                       {roles.owner, roles.users, roles.report}));
        if (taken == "0"_L1)
            return roles;
    }
    return fail(ErrorCode::Conflict,
                Text::tr("The server has roles of other databases with every name that was tried."));
}

Result<ServerRoles> makeRoles(ServerConnection &connection)
{
    KONTOR_ASSIGN(const ServerRoles roles, freeRoleNames(connection));
    KONTOR_ASSIGN(const QString database, connection.value("SELECT current_database()"));
    const QByteArray name = connection.quotedName(database);
    KONTOR_TRY(connection.script(withRoles(connection,
                                           "CREATE ROLE :\"owner\" NOLOGIN; CREATE ROLE :\"users\" NOLOGIN; "
                                           "CREATE ROLE :\"report\" NOLOGIN",
                                           roles)));
    KONTOR_TRY(joinOwner(connection, roles.owner));
    KONTOR_TRY(connection.script(withRoles(connection,
                                           "REVOKE ALL ON DATABASE " + name
                                               + " FROM PUBLIC; "
                                                 "GRANT CONNECT, CREATE ON DATABASE "
                                               + name
                                               + " TO :\"owner\"; "
                                                 "GRANT CONNECT ON DATABASE "
                                               + name + " TO :\"users\", :\"report\"",
                                           roles)));
    return roles;
}

Result<int> appliedVersion(ServerConnection &connection)
{
    KONTOR_ASSIGN(const QString version, connection.value("SELECT coalesce(max(version), 0) FROM sync.applied"));
    return version.toInt();
}

Result<void> applyStep(ServerConnection &connection, const ServerRoles &roles, const ServerStep &step, int version,
                       const QString &organisation)
{
    return asOwner(connection, roles, [&]() -> Result<void> {
        // Nobody pushes between two halves of a change.
        if (version > 1)
            KONTOR_TRY(connection.script("LOCK TABLE sync.gate IN ACCESS EXCLUSIVE MODE"));
        KONTOR_TRY(connection.script(withRoles(connection, step.sql, roles)));
        if (version == 1) {
            KONTOR_TRY(
                connection.exec("INSERT INTO sync.installed(owner_role, users_role, report_role) VALUES ($1, $2, $3)",
                                {roles.owner, roles.users, roles.report}));
            KONTOR_TRY(connection.exec("INSERT INTO sync.scope(kind, name) VALUES ('org', $1)", {organisation}));
        }
        KONTOR_TRY(connection.exec("INSERT INTO sync.applied(version, name) VALUES ($1, $2)", {version, step.name}));
        return {};
    });
}

Result<void> finish(ServerConnection &connection, const ServerRoles &roles, const QList<QByteArray> &reports)
{
    KONTOR_TRY(asOwner(connection, roles, [&]() -> Result<void> {
        for (const QByteArray &sql : reports)
            KONTOR_TRY(connection.script(sql));
        return connection.script(withRoles(connection, sql_server::grants.text, roles));
    }));
    KONTOR_ASSIGN(const bool superuser, isSuperuser(connection));
    if (!superuser)
        return {};
    // Values stay out of the server's log, whatever it logs of statements. Only a superuser may say so.
    KONTOR_ASSIGN(const QString database, connection.value("SELECT current_database()"));
    const QByteArray set = "ALTER DATABASE " + connection.quotedName(database) + " SET ";
    return connection.script(set + "log_parameter_max_length = 0; " + set + "log_parameter_max_length_on_error = 0");
}

Result<InstallReport> install(ServerConnection &connection, const QString &organisation, const QList<ServerStep> &steps,
                              const QList<QByteArray> &reports)
{
    InstallReport report;
    KONTOR_ASSIGN(const QString owner, schemaOwner(connection));
    if (owner.isEmpty()) {
        KONTOR_TRY(connection.script("BEGIN"));
        auto made = makeRoles(connection);
        KONTOR_TRY(connection.script(made ? "COMMIT" : "ROLLBACK"));
        if (!made)
            return fail(made.error());
        report.roles = *made;
    } else {
        KONTOR_TRY(joinOwner(connection, owner));
        KONTOR_ASSIGN(report.roles, serverRoles(connection));
        KONTOR_ASSIGN(report.from, appliedVersion(connection));
    }
    report.to = int(steps.size());
    if (report.from > report.to)
        return fail(
            ErrorCode::NewerVersion,
            Text::tr("This server was set up by a newer version of Kontor. Nothing was changed; update the program."));
    for (int version = report.from + 1; version <= report.to; ++version)
        KONTOR_TRY(applyStep(connection, report.roles, steps[version - 1], version, organisation));
    KONTOR_TRY(finish(connection, report.roles, reports));
    return report;
}

}  // namespace

QList<ServerStep> shippedServerSteps()
{
    QList<ServerStep> steps;
    for (const auto &file : sql_server::all) {
        if (file.name[0] == '0')  // the others are run after every upgrade
            steps << ServerStep{file.name, file.text};
    }
    return steps;
}

Result<InstallReport> installServer(ServerConnection &connection, const QString &organisation,
                                    const QList<ServerStep> &steps, const QList<QByteArray> &reports)
{
    KONTOR_TRY(checkServer(connection));
    // Whoever keeps a lock keeps us waiting for a while, not for ever.
    KONTOR_TRY(connection.script("SET lock_timeout = '60s'"));
    KONTOR_TRY(connection.script(oneAtATime));
    auto report = install(connection, organisation, steps, reports);
    (void)connection.script(nextPlease);
    (void)connection.script("RESET lock_timeout");
    return report;
}

Result<ServerRoles> serverRoles(ServerConnection &connection)
{
    KONTOR_ASSIGN(const QString owner, schemaOwner(connection));
    if (owner.isEmpty())
        return fail(ErrorCode::NotFound,
                    Text::tr("This database is no Kontor server yet. Run \"kontorctl server init\"."));
    const ServerRoles known{owner, {}, {}};
    KONTOR_TRY(joinOwner(connection, owner));
    return asOwner(connection, known, [&]() -> Result<ServerRoles> {
        KONTOR_ASSIGN(const Reply row, connection.exec("SELECT users_role, report_role FROM sync.installed"));
        if (row.rows() != 1)
            return fail(ErrorCode::Damaged,
                        Text::tr("The server was not set up completely. Run \"kontorctl server init\" again."));
        return ServerRoles{owner, row.text(0, 0), row.text(0, 1)};
    });
}

}  // namespace kontor::sync
