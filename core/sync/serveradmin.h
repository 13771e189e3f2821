// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/sync/serverschema.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace kontor::sync {

/// What is empty stays as it was for somebody who is a member already.
struct NewMember {
    QString login;
    QString label = {};                 ///< as colleagues see it; otherwise the login
    std::optional<bool> admin = {};     ///< otherwise not
    std::optional<bool> readOnly = {};  ///< in the organisation's scope; otherwise not
    QStringList teams = {};             ///< "Sales" or "Sales:ro"; made where there is none
    bool newPassword = false;           ///< for a login that exists already
};

struct AddedMember {
    int userId = 0;
    QString password;  ///< made here, shown once; empty if the login existed and keeps its own
};

struct MemberRow {
    int userId = 0;
    QString login;
    QString label;
    bool admin = false;
    bool active = false;
    QStringList scopes;  ///< "Organisation", "Sales (ro)"
    int devices = 0;
};

struct DeviceRow {
    QString id;
    QString login;
    QString label;
    qint64 ackedRev = 0;
    qint64 behind = 0;  ///< revisions that it has not confirmed
    qint64 skewMs = 0;
    qint64 seenMs = 0;  ///< 0: never
    bool revoked = false;
};

struct Confirmation {
    QString id;
    QString state;
    qint64 rev = 0;
    int confirmed = 0;
    int devices = 0;
};

struct ScopeSum {
    QString name;
    QString kind;
    qint64 records = 0;
    qint64 checksum = 0;
};

struct VerifyReport {
    QList<ScopeSum> scopes;
    QStringList problems;  ///< in English, for the administrator
};

struct CollectReport {
    qint64 floor = 0;
    qint64 tombstones = 0;
    qint64 auditRows = 0;
    qint64 files = 0;
};

/// What whoever looks after a team's server does. Connected as a superuser, or as the user who installed it. Blocks; one
/// thread.
class ServerAdmin {
public:
    /// NotFound where the database is no Kontor server; NewerVersion where a newer program set it up.
    static Result<ServerAdmin> open(ServerConnection connection);

    ServerConnection &connection() { return m_connection; }
    const ServerRoles &roles() const { return m_roles; }

    /// Makes the login and the member, or brings a former one back. The password is made here and reaches the server as a
    /// SCRAM verifier only.
    Result<AddedMember> addMember(const NewMember &member);
    Result<void> deactivate(const QString &login);
    Result<void> withdraw(const QString &login, const QString &team);
    Result<QList<MemberRow>> members();

    Result<void> addDevice(const QString &login, const Uuid &device, const QString &label);
    Result<void> revokeDevice(const Uuid &device);
    Result<QList<DeviceRow>> devices();
    /// Whether members may register their computers themselves.
    Result<void> setOpenDevices(bool open);

    /// Overwrites records for good; gives how many. With `rewrite` the tables are written anew, so that the bytes are gone
    /// from the server's files too (which locks them for as long as that takes).
    Result<qint64> erase(const QList<Uuid> &ids, bool rewrite);
    Result<QList<Confirmation>> confirmed(const QList<Uuid> &ids);
    Result<void> exportSubject(const Uuid &id, const std::function<void(const QByteArray &json)> &line);

    Result<VerifyReport> verify();
    Result<CollectReport> collect(int keepMonths, int auditMonths);  ///< auditMonths 0: the audit stays
    /// After a restore that the server did not notice by itself (a copy of its files); gives the new epoch.
    Result<QString> afterRestore();
    /// A script that makes the roles again, without passwords: a dump of the database does not hold them.
    Result<QByteArray> roleScript();

private:
    ServerAdmin(ServerConnection connection, ServerRoles roles)
        : m_connection(std::move(connection)), m_roles(std::move(roles))
    {
    }
    Result<QString> ensureLogin(const NewMember &member);
    Result<void> setLimits(const QString &login);
    Result<void> endSessions(const QString &login);

    ServerConnection m_connection;
    ServerRoles m_roles;
};

/// A password of 100 random bits without characters that are mistaken for one another: "k7m2p-…".
QString makePassword();

/// For a member: sets an own password; the server gets a verifier only.
Result<void> changeOwnPassword(ServerConnection &connection, const QString &password);

}  // namespace kontor::sync
