// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serverconnection.h"

#include "core/sync/servercertificate.h"
#include "core/sync/servererrors.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <libpq-fe.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#define poll WSAPoll
#else
#include <poll.h>
#endif

#include <algorithm>
#include <mutex>

namespace kontor::sync {

using namespace Qt::StringLiterals;

namespace {

/// libpq tells what failed in words only, in the language of the system: without translations there is one language.
void keepWordsEnglish()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (!qEnvironmentVariableIsSet("PGLOCALEDIR"))
            qputenv("PGLOCALEDIR", "/nonexistent");
    });
}

struct Keywords {
    QList<QByteArray> names;
    QList<QByteArray> values;

    void add(const char *name, const QByteArray &value)
    {
        names << name;
        values << value;
    }
    bool has(const char *name) const { return names.contains(QByteArray(name)); }
};

/// The sslmode that an address without one gets: none needed where nothing leaves this computer.
QByteArray standardTls(const QByteArray &host)
{
    const bool local = host.isEmpty() || host.startsWith('/') || host.startsWith('@') || host == "localhost"
                       || host == "::1" || host.startsWith("127.");
    return local ? "prefer" : "verify-full";
}

Result<Keywords> keywordsOf(const ServerAddress &address)
{
    const QByteArray target = address.target.toUtf8();
    char *problem = nullptr;
    // Without '=' or a scheme it is the name of a database, as psql takes it.
    const bool plain = !target.contains('=') && !target.contains("://");
    PQconninfoOption *options = plain ? nullptr : PQconninfoParse(target.constData(), &problem);
    const QString words = QString::fromUtf8(problem);
    PQfreemem(problem);
    if (!plain && options == nullptr)
        return fail(ErrorCode::Invalid,
                    Text::tr("This is no address of a server: write postgresql://user@host/database."), words);
    Keywords set;
    QByteArray host = qgetenv("PGHOST");
    bool secret = false;
    for (const PQconninfoOption *option = options; option != nullptr && option->keyword != nullptr; ++option) {
        if (option->val == nullptr)
            continue;
        secret = secret || qstrcmp(option->keyword, "password") == 0;
        set.add(option->keyword, option->val);
        if (qstrcmp(option->keyword, "host") == 0)
            host = option->val;
    }
    PQconninfoFree(options);
    if (secret)
        return fail(ErrorCode::Invalid,
                    Text::tr("A password does not belong into the address, where it would be shown and logged."));
    if (plain && !target.isEmpty())
        set.add("dbname", target);
    if (!set.has("sslmode") && !set.has("service") && !qEnvironmentVariableIsSet("PGSSLMODE")
        && !qEnvironmentVariableIsSet("PGSERVICE"))
        set.add("sslmode", standardTls(host));
    if (!address.password.isEmpty())
        set.add("password", address.password.toUtf8());
    if (!set.has("application_name"))
        set.add("fallback_application_name", "kontor");
    set.add("client_encoding", "UTF8");
    // A connection whose other end is gone without a word is found out within a minute.
    const std::pair<const char *, const char *> patience[]{{"keepalives_idle", "30"}, {"keepalives_interval", "10"}, {"keepalives_count", "3"}, {"tcp_user_timeout", "30000"}};
    for (const auto &[name, value] : patience) {
        if (!set.has(name))
            set.add(name, value);
    }
    return set;
}

/// Waits until the socket can do what `state` asks for; false when the time is up.
bool waitFor(PGconn *connection, PostgresPollingStatusType state, int ms)
{
    pollfd wanted{};
    wanted.fd = decltype(wanted.fd)(PQsocket(connection));
    wanted.events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
    return poll(&wanted, 1, ms) > 0;
}

QByteArray stateIn(const QString &words)
{
    // "FATAL:  28P01: password authentication failed …", as PQERRORS_VERBOSE writes it.
    static const QRegularExpression pattern(u":\\s+([0-9A-Z]{5}):"_s);
    return pattern.match(words).captured(1).toLatin1();
}

Result<void> establish(PGconn *connection, int timeoutS, const JobControl &control)
{
    constexpr qint64 lookEveryMs = 50;
    QElapsedTimer clock;
    clock.start();
    // With the verbose form the server's SQLSTATE is in the message, whatever language the server speaks.
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(connection) != CONNECTION_BAD && state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED) {
        const qint64 left = timeoutS * 1000LL - clock.elapsed();
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, {});
        if (left <= 0)
            return fail(connectError({}, u"timeout expired"_s));
        if (waitFor(connection, state, int(std::min(left, lookEveryMs))))
            state = PQconnectPoll(connection);
    }
    if (PQstatus(connection) == CONNECTION_OK)
        return {};
    const QString words = QString::fromUtf8(PQerrorMessage(connection));
    if (PQconnectionNeedsPassword(connection))
        return fail(connectError({}, u"no password supplied"_s));
    return fail(connectError(stateIn(words), words));
}

/// libpq wants arrays of its own kind.
struct Bound {
    QList<const char *> values;
    QList<int> lengths;
    QList<int> formats;

    explicit Bound(const Parameters &parameters)
    {
        for (const Parameter &parameter : parameters) {
            values << (parameter.data ? parameter.data->constData() : nullptr);
            lengths << (parameter.data ? int(parameter.data->size()) : 0);
            formats << (parameter.binary ? 1 : 0);
        }
    }
    int count() const { return int(values.size()); }
};

void ignoreNotice(void *, const PGresult *) {}

}  // namespace

Parameter Parameter::bytes(const QByteArray &raw)
{
    Parameter parameter(raw);
    parameter.binary = true;
    return parameter;
}

Reply::Reply(pg_result *result) : m_result(result, PQclear) {}

int Reply::rows() const
{
    return m_result ? PQntuples(m_result.get()) : 0;
}

int Reply::columns() const
{
    return m_result ? PQnfields(m_result.get()) : 0;
}

bool Reply::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView Reply::view(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

qint64 Reply::affected() const
{
    return m_result ? QByteArray(PQcmdTuples(m_result.get())).toLongLong() : 0;
}

ServerConnection::ServerConnection(pg_conn *connection) : m_connection(connection, PQfinish) {}

Result<ServerConnection> ServerConnection::open(const ServerAddress &address, const JobControl &control)
{
    keepWordsEnglish();
    KONTOR_ASSIGN(const Keywords set, keywordsOf(address));
    QList<const char *> names;
    QList<const char *> values;
    for (qsizetype i = 0; i < set.names.size(); ++i) {
        names << set.names[i].constData();
        values << set.values[i].constData();
    }
    names << nullptr;
    values << nullptr;
    PGconn *raw = PQconnectStartParams(names.constData(), values.constData(), 0);
    if (raw == nullptr)
        return fail(ErrorCode::Internal, Text::tr("There is no memory for a connection."));
    ServerConnection connection(raw);
    PQsetNoticeReceiver(raw, ignoreNotice, nullptr);
    if (const auto established = establish(raw, address.timeoutS, control); !established) {
        const Error &error = established.error();
        const QString dates = error.detail.contains("certificate verify failed"_L1) ? certificateDates(set.names, set.values, address.timeoutS) : QString();
        return fail(dates.isEmpty() ? error : connectError({}, dates + u"; "_s + error.detail));
    }
    PQsetnonblocking(raw, 1);  // so that a server which takes nothing holds nobody up for ever
    return connection;
}

bool ServerConnection::needsPassword(const Error &error)
{
    return error.code == ErrorCode::KeyUnavailable || error.code == ErrorCode::WrongKey;
}

Result<Reply> ServerConnection::checked(pg_result *result) const
{
    Reply reply(result);
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_EMPTY_QUERY: return reply;
    default: break;
    }
    const QByteArray state =
        result != nullptr ? QByteArray(PQresultErrorField(result, PG_DIAG_SQLSTATE)) : QByteArray();
    const char *primary = result != nullptr ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const QString words = QString::fromUtf8(primary != nullptr ? primary : PQerrorMessage(m_connection.get()));
    return fail(statementError(state, words));
}

Result<Reply> ServerConnection::exec(const char *sql, const Parameters &parameters, bool binaryReply)
{
    KONTOR_TRY(send(sql, parameters, binaryReply));
    return receive();
}

Result<void> ServerConnection::script(const QByteArray &sql)
{
    KONTOR_TRY(checked(PQexec(m_connection.get(), sql.constData())));
    return {};
}

Result<QString> ServerConnection::value(const char *sql, const Parameters &parameters)
{
    KONTOR_ASSIGN(const Reply reply, exec(sql, parameters));
    return reply.rows() > 0 && reply.columns() > 0 ? reply.text(0, 0) : QString();
}

Result<void> ServerConnection::send(const char *sql, const Parameters &parameters, bool binaryReply)
{
    const Bound bound(parameters);
    if (PQsendQueryParams(m_connection.get(), sql, bound.count(), nullptr, bound.values.constData(),
                          bound.lengths.constData(), bound.formats.constData(), binaryReply ? 1 : 0)
        == 1)
        return {};
    return fail(statementError({}, QString::fromUtf8(PQerrorMessage(m_connection.get()))));
}

/// Sends what is left to send and waits until an answer is there. False: nothing came through in time.
bool ServerConnection::hasAnswer()
{
    PGconn *const raw = m_connection.get();
    for (;;) {
        const int left = PQflush(raw);  // 1: not all could be sent yet
        if ((left <= 0 && !PQisBusy(raw)) || PQsocket(raw) < 0)
            return true;
        pollfd wanted{};
        wanted.fd = decltype(wanted.fd)(PQsocket(raw));
        wanted.events = short(POLLIN | (left > 0 ? POLLOUT : 0));
        const int ready = poll(&wanted, 1, m_patienceS > 0 ? m_patienceS * 1000 : -1);
        if (ready == 0)
            return false;
        if (ready > 0 && (wanted.revents & ~POLLOUT) != 0 && PQconsumeInput(raw) == 0)
            return true;  // the connection broke: the result says so
    }
}

Result<Reply> ServerConnection::receive()
{
    std::optional<Result<Reply>> answer;
    for (;;) {
        if (!hasAnswer()) {
            // Whether it was done is not known, and what comes now would be taken for the answer to the next question.
            m_connection.reset();
            return fail(connectError({}, u"timeout expired"_s));
        }
        PGresult *const next = PQgetResult(m_connection.get());
        if (next == nullptr)
            return answer ? std::move(*answer) : checked(nullptr);
        Result<Reply> reply = checked(next);
        if (!answer || *answer)
            answer = std::move(reply);
    }
}

Result<QList<Notification>> ServerConnection::notifications()
{
    if (PQconsumeInput(m_connection.get()) == 0)
        return fail(statementError({}, QString::fromUtf8(PQerrorMessage(m_connection.get()))));
    QList<Notification> all;
    while (PGnotify *one = PQnotifies(m_connection.get())) {
        all << Notification{one->relname, one->be_pid};
        PQfreemem(one);
    }
    return all;
}

int ServerConnection::socket() const
{
    return PQsocket(m_connection.get());
}

bool ServerConnection::isAlive() const
{
    return PQstatus(m_connection.get()) == CONNECTION_OK;
}

int ServerConnection::serverVersion() const
{
    return PQserverVersion(m_connection.get());
}

bool ServerConnection::isEncrypted() const
{
    return PQsslInUse(m_connection.get()) != 0;
}

int ServerConnection::backend() const
{
    return PQbackendPID(m_connection.get());
}

QByteArray ServerConnection::quotedName(const QString &name) const
{
    const QByteArray raw = name.toUtf8();
    char *quoted = PQescapeIdentifier(m_connection.get(), raw.constData(), size_t(raw.size()));
    const QByteArray copy(quoted);
    PQfreemem(quoted);
    return copy;
}

QByteArray ServerConnection::quotedText(const QString &text) const
{
    const QByteArray raw = text.toUtf8();
    char *quoted = PQescapeLiteral(m_connection.get(), raw.constData(), size_t(raw.size()));
    const QByteArray copy(quoted);
    PQfreemem(quoted);
    return copy;
}

Result<QByteArray> ServerConnection::passwordVerifier(const QString &login, const QString &password) const
{
    char *made = PQencryptPasswordConn(m_connection.get(), password.toUtf8().constData(), login.toUtf8().constData(),
                                       "scram-sha-256");
    if (made == nullptr)
        return fail(ErrorCode::Internal, Text::tr("The password could not be prepared."),
                    QString::fromUtf8(PQerrorMessage(m_connection.get())));
    const QByteArray copy(made);
    PQfreemem(made);
    return copy;
}

QByteArray sqlState(const Error &error)
{
    return error.detail.startsWith("SQLSTATE "_L1) ? error.detail.mid(9, 5).toLatin1() : QByteArray();
}

}  // namespace kontor::sync
