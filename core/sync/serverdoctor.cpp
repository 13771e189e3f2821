// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serverdoctor.h"

#include "core/sync/servererrors.h"

namespace kontor::sync {

using namespace Qt::StringLiterals;
using Level = Finding::Level;

namespace {

/// Asks one thing after the other and collects what is found.
class Doctor {
public:
    explicit Doctor(ServerAdmin &admin) : m_admin(admin), m_connection(admin.connection()) {}

    Result<QList<Finding>> examine()
    {
        KONTOR_ASSIGN(m_database, m_connection.value("SELECT current_database()"));
        for (const auto part : {&Doctor::versions, &Doctor::encryption, &Doctor::passwords, &Doctor::entrances,
                                &Doctor::logging, &Doctor::durability, &Doctor::limits, &Doctor::connections,
                                &Doctor::rights, &Doctor::gate, &Doctor::clocks})
            KONTOR_TRY((this->*part)());
        return m_findings;
    }

private:
    void add(Level level, const char *topic, const QString &what, const QString &mend = {})
    {
        m_findings << Finding{level, QString::fromLatin1(topic), what, mend};
    }
    Result<QString> setting(const char *name) { return m_connection.value("SELECT current_setting($1, true)", {name}); }
    /// Empty if this user may not ask that.
    Result<Reply> ask(const char *sql, bool *allowed)
    {
        auto reply = m_connection.exec(sql);
        *allowed = reply.has_value();
        if (!reply && sqlState(reply.error()) != "42501")
            return fail(reply.error());
        return reply ? *reply : Reply();
    }
    QString alterDatabase(const QString &set) const
    {
        return u"ALTER DATABASE %1 SET %2;"_s.arg(QString::fromUtf8(m_connection.quotedName(m_database)), set);
    }

    Result<void> versions()
    {
        KONTOR_ASSIGN(const QString version, setting("server_version"));
        add(Level::Good, "version", Text::tr("PostgreSQL %1; Kontor needs 15 or newer.").arg(version));
        return {};
    }

    Result<void> encryption()
    {
        KONTOR_ASSIGN(const QString ssl, setting("ssl"));
        if (ssl == "on"_L1)
            add(Level::Good, "tls", Text::tr("The server encrypts connections that ask for it."));
        else
            add(Level::Wrong, "tls",
                Text::tr("The server does not encrypt its connections: names and notes travel in the clear."),
                Text::tr("Put a certificate and its key into the server's folder (packaging/server), then: ALTER SYSTEM "
                         "SET ssl = on; and restart it."));
        KONTOR_ASSIGN(const QString oldest, setting("ssl_min_protocol_version"));
        if (ssl == "on"_L1 && (oldest == "TLSv1"_L1 || oldest == "TLSv1.1"_L1))
            add(Level::Wrong, "tls", Text::tr("Outdated encryption (%1) is allowed.").arg(oldest),
                u"ALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1.2';"_s);
        KONTOR_ASSIGN(const QString local, m_connection.value("SELECT inet_server_addr() IS NULL OR inet_server_addr() "
                                                              "<< '127.0.0.0/8' OR inet_server_addr() = '::1'"));
        if (local != "t"_L1 && !m_connection.isEncrypted())
            add(Level::Wrong, "tls", Text::tr("This very connection is not encrypted."),
                Text::tr("Use sslmode=verify-full in the address."));
        return {};
    }

    Result<void> passwords()
    {
        KONTOR_ASSIGN(const QString kind, setting("password_encryption"));
        if (kind == "scram-sha-256"_L1)
            add(Level::Good, "passwords", Text::tr("Passwords are stored as SCRAM verifiers."));
        else
            add(Level::Wrong, "passwords", Text::tr("Passwords are stored as %1.").arg(kind),
                u"ALTER SYSTEM SET password_encryption = 'scram-sha-256';"_s);
        return {};
    }

    Result<void> entrances()
    {
        bool allowed = false;
        KONTOR_ASSIGN(const Reply rules,
                      ask("SELECT line_number, type, array_to_string(database, ','), array_to_string(user_name, ','), "
                          "coalesce(address, ''), auth_method, error FROM pg_hba_file_rules ORDER BY line_number",
                          &allowed));
        if (!allowed) {
            add(Level::Unknown, "pg_hba",
                Text::tr("This user may not see pg_hba.conf. On a managed server the provider's console shows who is "
                         "let in."));
            return {};
        }
        const qsizetype before = m_findings.size();
        for (int i = 0; i < rules.rows(); ++i)
            entrance(rules, i);
        if (m_findings.size() == before)
            add(Level::Good, "pg_hba", Text::tr("Over the network only encrypted connections with SCRAM get in."));
        return {};
    }

    void entrance(const Reply &rules, int i)
    {
        const QString type = rules.text(i, 1);
        const QString method = rules.text(i, 5);
        const QString line = u"pg_hba.conf:%1: %2 %3 %4 %5 %6"_s.arg(rules.text(i, 0), type, rules.text(i, 2),
                                                                     rules.text(i, 3), rules.text(i, 4), method);
        if (!rules.isNull(i, 6))
            return add(Level::Wrong, "pg_hba", line + u" – "_s + rules.text(i, 6),
                       Text::tr("Mend the line; until then the server does not take the file."));
        const QString databases = u',' + rules.text(i, 2) + u',';
        const bool ours = databases.contains(u",all,"_s) || databases.contains(u',' + m_database + u',')
                          || databases.contains(u",sameuser,"_s) || databases.contains(u",samerole,"_s);
        const bool network = type.startsWith("host"_L1);
        const bool loopback =
            rules.text(i, 4) == "127.0.0.1"_L1 || rules.text(i, 4) == "::1"_L1 || rules.text(i, 4) == "localhost"_L1;
        if (!ours || method == "reject"_L1)
            return;
        if (method == "trust"_L1)
            add(Level::Wrong, "pg_hba", Text::tr("%1: lets in without a password.").arg(line),
                Text::tr("Write scram-sha-256 instead of trust, then: SELECT pg_reload_conf();"));
        else if (method == "password"_L1 || method == "md5"_L1)
            add(network ? Level::Wrong : Level::Advice, "pg_hba",
                Text::tr("%1: an outdated way to check passwords.").arg(line),
                Text::tr("Write scram-sha-256, then: SELECT pg_reload_conf();"));
        else if (network && type != "hostssl"_L1 && type != "hostgssenc"_L1 && !loopback)
            add(Level::Wrong, "pg_hba", Text::tr("%1: lets in unencrypted connections too.").arg(line),
                Text::tr("Write hostssl instead of %1, then: SELECT pg_reload_conf();").arg(type));
    }

    Result<void> logging()
    {
        KONTOR_ASSIGN(const QString statement, setting("log_statement"));
        KONTOR_ASSIGN(const QString duration, setting("log_min_duration_statement"));
        KONTOR_ASSIGN(const QString sample, setting("log_min_duration_sample"));
        KONTOR_ASSIGN(const QString length, setting("log_parameter_max_length"));
        KONTOR_ASSIGN(const QString onError, setting("log_parameter_max_length_on_error"));
        const bool logs = statement == "all"_L1 || statement == "mod"_L1 || duration != "-1"_L1 || sample != "-1"_L1;
        if (length == "0"_L1 && onError == "0"_L1)
            add(Level::Good, "logging", Text::tr("Values stay out of the server's log."));
        else
            add(logs ? Level::Wrong : Level::Advice, "logging",
                logs ? Text::tr(
                    "The server logs statements with their values: everything that members save gets into its log.")
                     : Text::tr("Whoever switches logging of statements on would also log their values."),
                alterDatabase(u"log_parameter_max_length = 0"_s) + u' '
                    + alterDatabase(u"log_parameter_max_length_on_error = 0"_s));
        return {};
    }

    Result<void> durability()
    {
        bool sound = true;
        for (const char *name : {"fsync", "full_page_writes", "synchronous_commit"}) {
            KONTOR_ASSIGN(const QString value, setting(name));
            if (value != "off"_L1)
                continue;
            sound = false;
            add(Level::Wrong, "durability",
                Text::tr("%1 is off: a crash of the server loses or damages what was saved.").arg(QLatin1String(name)),
                u"ALTER SYSTEM SET %1 = on;"_s.arg(QLatin1String(name)));
        }
        if (sound)
            add(Level::Good, "durability", Text::tr("What was saved is on the disk before the server says so."));
        KONTOR_ASSIGN(const QString archive, setting("archive_mode"));
        if (archive == "off"_L1)
            add(Level::Advice, "backups", Text::tr("No continuous archive: a restore goes back to the newest backup."),
                Text::tr("Run \"kontorctl server backup\" every night, or set up an archive (packaging/server). On a "
                         "managed server the provider does that."));
        else
            add(Level::Good, "backups", Text::tr("The server archives its log (archive_mode)."));
        KONTOR_ASSIGN(const QString sums, setting("data_checksums"));
        if (sums == "off"_L1)
            add(Level::Advice, "durability", Text::tr("Without checksums a failing disk is noticed late."),
                Text::tr("With the server stopped: pg_checksums --enable -D FOLDER."));
        return {};
    }

    Result<void> limits()
    {
        KONTOR_ASSIGN(const Reply missing, asOwner(m_connection, m_admin.roles(), [&] {
                          return m_connection.exec(
                              "SELECT m.login FROM sync.member m JOIN pg_roles r ON r.rolname = m.login WHERE m.active "
                              "AND NOT EXISTS ("
                              " SELECT FROM pg_db_role_setting s WHERE s.setrole = r.oid AND s.setdatabase IN (0, "
                              "(SELECT oid FROM pg_database WHERE datname = current_database()))"
                              " AND s.setconfig::text LIKE '%idle_in_transaction_session_timeout%' AND "
                              "s.setconfig::text LIKE '%lock_timeout%') ORDER BY 1");
                      }));
        if (missing.rows() == 0)
            add(Level::Good, "timeouts",
                Text::tr("Every member's sessions end by themselves when they hold others up."));
        for (int i = 0; i < missing.rows(); ++i)
            add(Level::Wrong, "timeouts",
                Text::tr("The sessions of %1 have no limits: a laptop that falls asleep could hold up everybody.")
                    .arg(missing.text(i, 0)),
                Text::tr("Run \"kontorctl server add-user %1\" again; it keeps the password.").arg(missing.text(i, 0)));
        return {};
    }

    Result<void> connections()
    {
        KONTOR_ASSIGN(const QString active, asOwner(m_connection, m_admin.roles(), [&] {
                          return m_connection.value("SELECT count(*) FROM sync.device WHERE revoked IS NULL");
                      }));
        KONTOR_ASSIGN(const QString most, setting("max_connections"));
        // A client has one connection for work and one that listens.
        if (active.toInt() * 2 + 10 > most.toInt())
            add(Level::Advice, "connections",
                Text::tr("%1 computers may need %2 connections; the server allows %3.")
                    .arg(active)
                    .arg(active.toInt() * 2)
                    .arg(most),
                Text::tr(
                    "ALTER SYSTEM SET max_connections = %1; and restart, or put PgBouncer in front (session mode).")
                    .arg(active.toInt() * 2 + 30));
        else
            add(Level::Good, "connections",
                Text::tr("There are connections enough: %1 allowed for %2 computers.").arg(most, active));
        return {};
    }

    Result<void> rights()
    {
        const ServerRoles &roles = m_admin.roles();
        KONTOR_ASSIGN(
            const Reply open,
            m_connection.exec(
                "SELECT 'table ' || c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                "WHERE n.nspname = 'sync' AND c.relkind IN ('r', 'v')"
                " AND (has_table_privilege($1, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE') OR "
                "has_table_privilege($2, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE'))"
                " UNION ALL SELECT 'function ' || p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = "
                "p.pronamespace WHERE n.nspname = 'sync' AND has_function_privilege($1, p.oid, 'EXECUTE')"
                " UNION ALL SELECT 'login ' || rolname FROM pg_roles WHERE rolname = $3 AND rolcanlogin",
                {roles.users, roles.report, roles.owner}));
        for (int i = 0; i < open.rows(); ++i)
            add(Level::Wrong, "rights", Text::tr("More is allowed than should be: %1.").arg(open.text(i, 0)),
                Text::tr("Run \"kontorctl server init\" again; it sets the rights anew."));
        KONTOR_ASSIGN(const Reply mighty, asOwner(m_connection, roles, [&] {
                          return m_connection.exec(
                              "SELECT m.login FROM sync.member m JOIN pg_roles r ON r.rolname = m.login WHERE m.active "
                              "AND (r.rolsuper OR r.rolcreaterole OR r.rolbypassrls OR r.rolreplication)");
                      }));
        for (int i = 0; i < mighty.rows(); ++i)
            add(Level::Wrong, "rights",
                Text::tr("%1 may administer the whole server; no right within Kontor holds for such a login.")
                    .arg(mighty.text(i, 0)),
                u"ALTER ROLE %1 NOSUPERUSER NOCREATEROLE NOBYPASSRLS NOREPLICATION;"_s.arg(
                    QString::fromUtf8(m_connection.quotedName(mighty.text(i, 0)))));
        if (open.rows() + mighty.rows() == 0)
            add(Level::Good, "rights", Text::tr("Members can call the protocol's functions and nothing else."));
        return {};
    }

    Result<void> gate()
    {
        KONTOR_ASSIGN(const Reply holder,
                      m_connection.exec(
                          "SELECT l.pid, coalesce(a.usename, '?') FROM pg_locks l LEFT JOIN pg_stat_activity a USING "
                          "(pid) JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace"
                          " WHERE n.nspname = 'sync' AND c.relname = 'gate' AND l.granted AND a.xact_start < "
                          "clock_timestamp() - interval '10 seconds'"));
        for (int i = 0; i < holder.rows(); ++i)
            add(Level::Wrong, "gate",
                Text::tr("%1 has kept everybody from saving for more than ten seconds.").arg(holder.text(i, 1)),
                u"SELECT pg_terminate_backend(%1);"_s.arg(holder.text(i, 0)));
        if (holder.rows() == 0)
            add(Level::Good, "gate", Text::tr("Nobody keeps others from saving."));
        return {};
    }

    Result<void> clocks()
    {
        KONTOR_ASSIGN(const QList<DeviceRow> devices, m_admin.devices());
        for (const DeviceRow &device : devices) {
            if (!device.revoked && std::abs(device.skewMs) > 5 * 60'000 && device.seenMs > 0)
                add(Level::Advice, "clocks",
                    Text::tr("The clock of \"%1\" (%2) is %n minute(s) off. Nothing is lost by it, but times in the "
                             "timeline are wrong.",
                             nullptr, int(std::min<qint64>(std::abs(device.skewMs) / 60'000, 99'999'999)))
                        .arg(device.label, device.login),
                    Text::tr("Set that computer's clock by the network."));
        }
        return {};
    }

    ServerAdmin &m_admin;
    ServerConnection &m_connection;
    QString m_database;
    QList<Finding> m_findings;
};

}  // namespace

Result<QList<Finding>> examineServer(ServerAdmin &admin)
{
    return Doctor(admin).examine();
}

}  // namespace kontor::sync
