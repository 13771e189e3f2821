// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace kontor::sync {

/// Where a server is. `target` is what libpq takes: "postgresql://anna@host/db?sslmode=verify-full", "service=kontor" or
/// "host=… dbname=…". A password belongs into `password`, never into `target`: addresses are shown and logged.
struct ServerAddress {
    QString target;
    QString password = {};
    int timeoutS = 10;
};

/// A value that travels apart from its statement. Empty optional: NULL. Text unless `binary`.
struct Parameter {
    std::optional<QByteArray> data;
    bool binary = false;

    Parameter() = default;
    Parameter(const QByteArray &text) : data(text) {}
    Parameter(const char *text) : data(QByteArray(text)) {}
    Parameter(const QString &text) : data(text.toUtf8()) {}
    Parameter(qint64 number) : data(QByteArray::number(number)) {}
    Parameter(int number) : data(QByteArray::number(number)) {}
    Parameter(bool flag) : data(flag ? QByteArray("t") : QByteArray("f")) {}
    static Parameter bytes(const QByteArray &raw);
};
using Parameters = QList<Parameter>;

/// The rows that a statement gave. Owns libpq's result; views into it live as long as it does.
class Reply {
public:
    Reply() = default;
    explicit Reply(pg_result *result);

    int rows() const;
    int columns() const;
    bool isNull(int row, int column) const;
    QByteArrayView view(int row, int column) const;
    QByteArray bytes(int row, int column) const { return view(row, column).toByteArray(); }
    QString text(int row, int column) const { return QString::fromUtf8(view(row, column)); }
    qint64 number(int row, int column) const { return bytes(row, column).toLongLong(); }
    bool flag(int row, int column) const { return view(row, column) == "t"; }
    /// Rows that an INSERT, UPDATE or DELETE changed.
    qint64 affected() const;

private:
    std::shared_ptr<pg_result> m_result;
};

/// A notification; the payload says nothing that may be relied on, anybody can send one.
struct Notification {
    QByteArray channel;
    int backend = 0;
};

/// One connection to PostgreSQL. Values go apart from statements, so neither quoting nor a log of statements meets them.
/// Failures are sentences for people; `detail` is the SQLSTATE and the server's own words. One thread at a time.
class ServerConnection {
public:
    /// Where `target` names no sslmode: verify-full over a network, none needed on this computer.
    /// Cancelled soon after `control` says so, however long the network takes.
    static Result<ServerConnection> open(const ServerAddress &address, const JobControl &control = {});
    /// Whether a failure of open() says that a password is missing or wrong.
    static bool needsPassword(const Error &error);
    ServerConnection(ServerConnection &&) noexcept = default;
    ServerConnection &operator=(ServerConnection &&) noexcept = default;

    /// A server that has neither taken nor said anything for so long while an answer is due counts as gone (0: never). Members' calls
    /// are short; an administrator's may take hours.
    void setPatience(int seconds) { m_patienceS = seconds; }

    /// One statement with parameters ($1, $2 …).
    Result<Reply> exec(const char *sql, const Parameters &parameters = {}, bool binaryReply = false);
    /// Several statements in one string, without parameters.
    Result<void> script(const QByteArray &sql);
    /// The first column of the first row; empty if there is none.
    Result<QString> value(const char *sql, const Parameters &parameters = {});

    /// The two halves of exec(), so that the next page is on its way while one is worked on.
    Result<void> send(const char *sql, const Parameters &parameters = {}, bool binaryReply = false);
    Result<Reply> receive();

    /// Takes what came over the wire; never waits.
    Result<QList<Notification>> notifications();
    /// For waiting until something arrives; -1 when the connection is gone.
    int socket() const;
    bool isAlive() const;
    int serverVersion() const;
    bool isEncrypted() const;
    int backend() const;

    QByteArray quotedName(const QString &name) const;
    QByteArray quotedText(const QString &text) const;
    /// What PostgreSQL stores instead of a password (SCRAM-SHA-256), made here: the password itself stays on this computer.
    Result<QByteArray> passwordVerifier(const QString &login, const QString &password) const;

private:
    explicit ServerConnection(pg_conn *connection);
    Result<Reply> checked(pg_result *result) const;
    bool hasAnswer();

    std::shared_ptr<pg_conn> m_connection;
    int m_patienceS = 0;
};

/// The SQLSTATE in the detail of an error of this module; empty if the server was not the one who failed it.
QByteArray sqlState(const Error &error);

}  // namespace kontor::sync
