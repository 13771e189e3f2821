// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

namespace kontor::tests {

/// A PostgreSQL of the test program's own: fresh cluster in a temporary folder, a free port of the loopback interface and
/// a socket in that folder, passwords by SCRAM. A small shell waits beside it for the end of this program, however it
/// comes, and then stops the server and removes the folder.
class PostgresServer {
public:
    struct Options {
        bool tls = false;           ///< with a certificate of its own authority, for "localhost"
        bool durable = false;       ///< writes through to the disk, as a real one does
        QStringList settings = {};  ///< lines of postgresql.conf
    };

    /// The one that the cases of this program share, started by the first that asks. NotFound where no PostgreSQL is installed.
    static Result<PostgresServer *> shared();
    static Result<std::unique_ptr<PostgresServer>> start(const Options &options);
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// Address for libpq, without a password; over the socket unless `host` is given ("localhost": TLS can be checked there).
    QString address(const QString &user, const QString &database, const QString &host = {}) const;
    QString password() const { return m_password; }  ///< of the superuser "postgres"
    QString authority() const { return m_folder + QStringLiteral("/ca.crt"); }
    QString folder() const { return m_folder; }
    QString dataFolder() const { return m_folder + QStringLiteral("/data"); }
    QString log() const;
    int port() const { return m_port; }
    /// A name that no case of this program had yet.
    QString freshName();

    Result<void> stop(const char *mode = "immediate");
    Result<void> startAgain();
    /// A copy of the running cluster, and the cluster put back to such a copy (which stops and starts the server).
    Result<QString> baseBackup();
    Result<void> restore(const QString &backup);
    /// Output of a program of the same installation (pg_dump, psql …), run as the owner of the cluster.
    Result<QByteArray> run(const QString &program, const QStringList &arguments) const;

private:
    PostgresServer() = default;
    Result<void> make(const Options &options);
    Result<void> makeCertificate() const;
    Result<void> writeSettings(const Options &options) const;
    Result<void> watch();

    QString m_folder;
    QString m_programs;
    QString m_password;
    int m_port = 0;
    int m_lifeline = -1;
    int m_names = 0;
    int m_backups = 0;
};

}  // namespace kontor::tests

/// For the body of a TEST_CASE: `KONTOR_POSTGRES(server);` or leaves the case as skipped.
#define KONTOR_POSTGRES(name)                                                          \
    const auto name##Started = ::kontor::tests::PostgresServer::shared();              \
    if (!name##Started && name##Started.error().code == ::kontor::ErrorCode::NotFound) \
        KONTOR_SKIP("PostgreSQL is not installed");                                    \
    if (!name##Started)                                                                \
        FAIL(name##Started.error().detail.toStdString());                              \
    ::kontor::tests::PostgresServer &name = **name##Started
