// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serveradmin.h"

#include "core/sync/servererrors.h"

#include <QRandomGenerator>

namespace kontor::sync {

using namespace Qt::StringLiterals;

namespace {

QByteArray idArray(const QList<Uuid> &ids)
{
    QByteArray list = "{";
    for (const Uuid &id : ids)
        list += (list.size() > 1 ? "," : "") + id.toString().toLatin1();
    return list + '}';
}

/// The flag, or its opposite, or NULL.
Parameter maybe(const std::optional<bool> &flag, bool asIs)
{
    return flag.has_value() ? Parameter(flag.value() == asIs) : Parameter();
}

Result<void> checkLogin(const QString &login)
{
    const QByteArray raw = login.toUtf8();
    bool plain = !raw.isEmpty() && raw.size() <= 63 && login == login.trimmed() && !login.startsWith("pg_"_L1);
    for (const QChar c : login)
        plain = plain && c.isPrint();
    if (plain && login != "public"_L1 && login != "none"_L1)
        return {};
    return fail(
        ErrorCode::Invalid,
        Text::tr("\"%1\" cannot be the name of a user: 1 to 63 characters, no blanks around them, no \"pg_\" in front.")
            .arg(login.left(80)));
}

}  // namespace

QString makePassword()
{
    constexpr QLatin1StringView letters("abcdefghjkmnpqrstuvwxyz23456789x");  // 32 of them: 5 bits each
    QString password;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            password += u'-';
        password += letters[qsizetype(QRandomGenerator::system()->bounded(32))];
    }
    return password;
}

Result<void> changeOwnPassword(ServerConnection &connection, const QString &password)
{
    KONTOR_ASSIGN(const QString login, connection.value("SELECT session_user"));
    KONTOR_ASSIGN(const QByteArray verifier, connection.passwordVerifier(login, password));
    return connection.script("ALTER ROLE SESSION_USER PASSWORD "
                             + connection.quotedText(QString::fromLatin1(verifier)));
}

Result<ServerAdmin> ServerAdmin::open(ServerConnection connection)
{
    KONTOR_ASSIGN(const ServerRoles roles, serverRoles(connection));
    const int newest = int(shippedServerSteps().size());
    KONTOR_TRY(asOwner(connection, roles, [&]() -> Result<void> {
        KONTOR_ASSIGN(const QString version, connection.value("SELECT max(version) FROM sync.applied"));
        if (version.toInt() > newest)
            return fail(
                ErrorCode::NewerVersion,
                Text::tr(
                    "This server was set up by a newer version of Kontor. Nothing was changed; update the program."));
        if (version.toInt() < newest)
            return fail(ErrorCode::Conflict,
                        Text::tr("This server was set up by an older version of Kontor. Upgrade it with \"kontorctl "
                                 "server init\"; members may go on meanwhile."));
        return {};
    }));
    return ServerAdmin(std::move(connection), roles);
}

/// Makes the login role, or takes one that is there into the group. Gives the password if one was made.
Result<QString> ServerAdmin::ensureLogin(const NewMember &member)
{
    const QByteArray name = m_connection.quotedName(member.login);
    const QByteArray group = m_connection.quotedName(m_roles.users);
    KONTOR_ASSIGN(
        const Reply there,
        m_connection.exec(
            "SELECT rolsuper OR rolcreaterole OR rolreplication OR rolbypassrls FROM pg_roles WHERE rolname = $1",
            {member.login}));
    if (there.rows() > 0 && there.flag(0, 0))
        return fail(ErrorCode::Refused,
                    Text::tr("\"%1\" may administer the whole server. Members need a login of their own that may not.")
                        .arg(member.login));
    QString password;
    QByteArray secret;
    if (there.rows() == 0 || member.newPassword) {
        password = makePassword();
        KONTOR_ASSIGN(const QByteArray verifier, m_connection.passwordVerifier(member.login, password));
        secret = " PASSWORD " + m_connection.quotedText(QString::fromLatin1(verifier));
    }
    if (there.rows() == 0)
        KONTOR_TRY(
            m_connection.script("CREATE ROLE " + name + " LOGIN CONNECTION LIMIT 20" + secret + " IN ROLE " + group));
    else
        KONTOR_TRY(m_connection.script("ALTER ROLE " + name + " LOGIN" + secret + "; GRANT " + group + " TO " + name));
    KONTOR_TRY(setLimits(member.login));
    return password;
}

/// A member's sessions end by themselves when they hold others up.
Result<void> ServerAdmin::setLimits(const QString &login)
{
    KONTOR_ASSIGN(const QString database, m_connection.value("SELECT current_database()"));
    const QByteArray set =
        "ALTER ROLE " + m_connection.quotedName(login) + " IN DATABASE " + m_connection.quotedName(database) + " SET ";
    return m_connection.script(set + "idle_in_transaction_session_timeout = '30s'; " + set + "lock_timeout = '20s'; "
                               + set + "statement_timeout = '5min'");
}

Result<AddedMember> ServerAdmin::addMember(const NewMember &member)
{
    KONTOR_TRY(checkLogin(member.login));
    AddedMember added;
    KONTOR_TRY(m_connection.script("BEGIN"));
    const auto work = [&]() -> Result<void> {
        KONTOR_ASSIGN(added.password, ensureLogin(member));
        KONTOR_TRY(m_connection.script("SET LOCAL ROLE " + m_connection.quotedName(m_roles.owner)));
        KONTOR_ASSIGN(const Reply id,
                      m_connection.exec("SELECT sync.add_member($1, $2, $3, $4)",
                                        {member.login, member.label.isEmpty() ? Parameter() : Parameter(member.label),
                                         maybe(member.admin, true), maybe(member.readOnly, false)}));
        added.userId = int(id.number(0, 0));
        for (const QString &team : member.teams) {
            const bool readOnly = team.endsWith(":ro"_L1);
            const QString name = (readOnly ? team.chopped(3) : team).trimmed();
            if (name.isEmpty())
                return fail(ErrorCode::Invalid, Text::tr("A team needs a name."));
            KONTOR_TRY(m_connection.exec("SELECT sync.grant_scope(NULL, sync.team_scope($1), $2, $3)",
                                         {name, added.userId, !readOnly}));
        }
        return {};
    };
    const auto done = work();
    KONTOR_TRY(m_connection.script(done ? "COMMIT" : "ROLLBACK"));
    if (!done)
        return fail(done.error());
    return added;
}

Result<void> ServerAdmin::deactivate(const QString &login)
{
    KONTOR_TRY(m_connection.script("BEGIN"));
    const auto work = [&]() -> Result<void> {
        const QByteArray owner = m_connection.quotedName(m_roles.owner);
        KONTOR_TRY(m_connection.script("SET LOCAL ROLE " + owner));
        KONTOR_TRY(m_connection.exec("SELECT sync.deactivate($1)", {login}));
        KONTOR_TRY(m_connection.script("RESET ROLE"));
        KONTOR_ASSIGN(const QString there,
                      m_connection.value("SELECT count(*) FROM pg_roles WHERE rolname = $1", {login}));
        if (there == "0"_L1)
            return {};
        const QByteArray name = m_connection.quotedName(login);
        KONTOR_TRY(m_connection.script("REVOKE " + m_connection.quotedName(m_roles.users) + " FROM " + name));
        // A login that serves another database as well stays open there.
        KONTOR_ASSIGN(
            const QString others,
            m_connection.value(
                "SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member WHERE r.rolname = $1",
                {login}));
        return others == "0"_L1 ? m_connection.script("ALTER ROLE " + name + " NOLOGIN") : Result<void>();
    };
    const auto done = work();
    KONTOR_TRY(m_connection.script(done ? "COMMIT" : "ROLLBACK"));
    if (!done)
        return fail(done.error());
    return endSessions(login);
}

/// Every call checks the member, so a session that stays can do nothing; ending it needs rights that not everybody has.
Result<void> ServerAdmin::endSessions(const QString &login)
{
    const auto ended = m_connection.exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1 "
                                         "AND datname = current_database() AND pid <> pg_backend_pid()",
                                         {login});
    if (!ended && sqlState(ended.error()) != "42501")
        return fail(ended.error());
    return {};
}

Result<void> ServerAdmin::withdraw(const QString &login, const QString &team)
{
    return asOwner(m_connection, m_roles, [&]() -> Result<void> {
        KONTOR_ASSIGN(const QString scope,
                      m_connection.value("SELECT scope FROM sync.scope WHERE kind <> 'private' AND (name = $1 OR (kind "
                                         "= 'org' AND $1 = 'org')) ORDER BY kind LIMIT 1",
                                         {team}));
        if (scope.isEmpty())
            return fail(ErrorCode::NotFound, Text::tr("There is no team \"%1\".").arg(team));
        KONTOR_TRY(m_connection.exec("SELECT sync.withdraw_scope(NULL, $1, sync.user_of($2))", {scope, login}));
        return {};
    });
}

Result<QList<MemberRow>> ServerAdmin::members()
{
    return asOwner(m_connection, m_roles, [&]() -> Result<QList<MemberRow>> {
        KONTOR_ASSIGN(const Reply rows,
                      m_connection.exec("SELECT m.user_id, m.login, m.label, m.is_admin, m.active, (SELECT count(*) "
                                        "FROM sync.device d WHERE d.user_id = m.user_id AND d.revoked IS NULL),"
                                        " (SELECT string_agg(s.name || CASE WHEN sm.can_write THEN '' ELSE ' (ro)' "
                                        "END, E'\\n' ORDER BY s.kind, s.name) FROM sync.scope_member sm"
                                        "  JOIN sync.scope s USING (scope) WHERE sm.user_id = m.user_id AND s.kind <> "
                                        "'private') FROM sync.member m ORDER BY m.login"));
        QList<MemberRow> list;
        for (int i = 0; i < rows.rows(); ++i)
            list << MemberRow{int(rows.number(i, 0)), rows.text(i, 1), rows.text(i, 2),
                              rows.flag(i, 3),        rows.flag(i, 4), rows.text(i, 6).split(u'\n', Qt::SkipEmptyParts),
                              int(rows.number(i, 5))};
        return list;
    });
}

Result<void> ServerAdmin::addDevice(const QString &login, const Uuid &device, const QString &label)
{
    return asOwner(m_connection, m_roles, [&]() -> Result<void> {
        const auto added =
            m_connection.exec("INSERT INTO sync.device(id, user_id, label) VALUES ($1, sync.user_of($2), $3)",
                              {device.toString(), login, label});
        if (!added && sqlState(added.error()) == "23505")
            return fail(ErrorCode::Conflict, Text::tr("There is a device of this id already. Nothing was changed."));
        KONTOR_TRY(added);
        return {};
    });
}

Result<void> ServerAdmin::revokeDevice(const Uuid &device)
{
    return asOwner(m_connection, m_roles, [&]() -> Result<void> {
        KONTOR_ASSIGN(
            const Reply done,
            m_connection.exec("UPDATE sync.device SET revoked = coalesce(revoked, clock_timestamp()) WHERE id = $1",
                              {device.toString()}));
        if (done.affected() == 0)
            return fail(ErrorCode::NotFound, Text::tr("There is no device of this id."));
        KONTOR_TRY(m_connection.exec("DELETE FROM sync.presence WHERE device = $1", {device.toString()}));
        return {};
    });
}

Result<QList<DeviceRow>> ServerAdmin::devices()
{
    return asOwner(m_connection, m_roles, [&]() -> Result<QList<DeviceRow>> {
        KONTOR_ASSIGN(
            const Reply rows,
            m_connection.exec("SELECT d.id, m.login, d.label, d.acked_rev, c.rev - d.acked_rev, coalesce(d.skew_ms, "
                              "0), coalesce((extract(epoch FROM d.seen) * 1000)::bigint, 0),"
                              " d.revoked IS NOT NULL FROM sync.device d JOIN sync.member m USING (user_id), "
                              "sync.clock c ORDER BY m.login, d.made_at"));
        QList<DeviceRow> list;
        for (int i = 0; i < rows.rows(); ++i)
            list << DeviceRow{rows.text(i, 0),   rows.text(i, 1),   rows.text(i, 2),   rows.number(i, 3),
                              rows.number(i, 4), rows.number(i, 5), rows.number(i, 6), rows.flag(i, 7)};
        return list;
    });
}

Result<void> ServerAdmin::setOpenDevices(bool open)
{
    return asOwner(m_connection, m_roles, [&]() -> Result<void> {
        KONTOR_TRY(m_connection.exec("UPDATE sync.policy SET open_devices = $1", {open}));
        return {};
    });
}

Result<qint64> ServerAdmin::erase(const QList<Uuid> &ids, bool rewrite)
{
    KONTOR_ASSIGN(const qint64 erased, asOwner(m_connection, m_roles, [&]() -> Result<qint64> {
                      KONTOR_ASSIGN(
                          const Reply row,
                          m_connection.exec("SELECT erased FROM sync.erase_records(NULL, NULL, $1)", {idArray(ids)}));
                      return row.number(0, 0);
                  }));
    // Not in a transaction: VACUUM refuses. The role is set for the session, and back again.
    KONTOR_TRY(m_connection.script("SET ROLE " + m_connection.quotedName(m_roles.owner)));
    Result<void> cleaned;
    for (const char *table : {"sync.rec", "sync.audit", "sync.blob_part", "sync.device"}) {
        if (cleaned)
            cleaned = m_connection.script((rewrite ? "VACUUM (FULL) " : "VACUUM ") + QByteArray(table));
    }
    KONTOR_TRY(m_connection.script("RESET ROLE"));
    if (!cleaned)
        return fail(cleaned.error());
    return erased;
}

Result<QList<Confirmation>> ServerAdmin::confirmed(const QList<Uuid> &ids)
{
    return asOwner(m_connection, m_roles, [&]() -> Result<QList<Confirmation>> {
        KONTOR_ASSIGN(
            const Reply rows,
            m_connection.exec("SELECT id, state, rev, confirmed, devices FROM sync.confirmed($1)", {idArray(ids)}));
        QList<Confirmation> list;
        for (int i = 0; i < rows.rows(); ++i)
            list << Confirmation{rows.text(i, 0), rows.text(i, 1), rows.number(i, 2), int(rows.number(i, 3)),
                                 int(rows.number(i, 4))};
        return list;
    });
}

Result<void> ServerAdmin::exportSubject(const Uuid &id, const std::function<void(const QByteArray &)> &line)
{
    return asOwner(m_connection, m_roles, [&]() -> Result<void> {
        KONTOR_ASSIGN(const Reply rows, m_connection.exec("SELECT * FROM sync.export_subject($1)", {id.toString()}));
        if (rows.rows() == 0)
            return fail(ErrorCode::NotFound, Text::tr("The server knows nothing of this id."));
        for (int i = 0; i < rows.rows(); ++i)
            line(rows.bytes(i, 0));
        return {};
    });
}

Result<VerifyReport> ServerAdmin::verify()
{
    return asOwner(m_connection, m_roles, [&]() -> Result<VerifyReport> {
        VerifyReport report;
        KONTOR_ASSIGN(const Reply sums,
                      m_connection.exec("SELECT name, kind, records, checksum FROM sync.check_all()"));
        for (int i = 0; i < sums.rows(); ++i)
            report.scopes << ScopeSum{sums.text(i, 0), sums.text(i, 1), sums.number(i, 2), sums.number(i, 3)};
        KONTOR_ASSIGN(const Reply problems, m_connection.exec("SELECT * FROM sync.problems()"));
        for (int i = 0; i < problems.rows(); ++i)
            report.problems << problems.text(i, 0);
        return report;
    });
}

Result<CollectReport> ServerAdmin::collect(int keepMonths, int auditMonths)
{
    return asOwner(m_connection, m_roles, [&]() -> Result<CollectReport> {
        KONTOR_ASSIGN(const Reply row, m_connection.exec("SELECT * FROM sync.collect(make_interval(months => $1), CASE "
                                                         "WHEN $2::int > 0 THEN make_interval(months => $2) END)",
                                                         {keepMonths, auditMonths}));
        return CollectReport{row.number(0, 0), row.number(0, 1), row.number(0, 2), row.number(0, 3)};
    });
}

Result<QString> ServerAdmin::afterRestore()
{
    return asOwner(m_connection, m_roles, [&]() -> Result<QString> {
        return m_connection.value("SELECT sync.start_epoch(sync.incarnation())");
    });
}

Result<QByteArray> ServerAdmin::roleScript()
{
    QByteArray script =
        "-- The roles of a Kontor server, without passwords. Run before the dump is restored into another cluster.\n";
    for (const QString &role : {m_roles.owner, m_roles.users, m_roles.report})
        script += "CREATE ROLE " + m_connection.quotedName(role) + " NOLOGIN;\n";
    KONTOR_ASSIGN(const QList<MemberRow> all, members());
    for (const MemberRow &member : all) {
        if (member.active)
            script += "CREATE ROLE " + m_connection.quotedName(member.login) + " LOGIN CONNECTION LIMIT 20 IN ROLE "
                      + m_connection.quotedName(m_roles.users) + ";\n";
    }
    return script;
}

}  // namespace kontor::sync
