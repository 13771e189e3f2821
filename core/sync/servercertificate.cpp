// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/servercertificate.h"

#include <QElapsedTimer>
#include <QString>

#include <libpq-fe.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#define poll WSAPoll
#else
#include <poll.h>
#endif

#include <memory>

namespace kontor::sync {

namespace {

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

Connection begin(const QList<QByteArray> &names, const QList<QByteArray> &values)
{
    QList<const char *> n;
    QList<const char *> v;
    for (qsizetype i = 0; i < names.size(); ++i) {
        n << names[i].constData();
        v << values[i].constData();
    }
    n << nullptr;
    v << nullptr;
    return {PQconnectStartParams(n.constData(), v.constData(), 0), PQfinish};
}

/// True once TLS stands and nothing else has been said.
bool reachesTls(PGconn *connection, int timeoutS)
{
    QElapsedTimer clock;
    clock.start();
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(connection) != CONNECTION_BAD && state != PGRES_POLLING_FAILED) {
        if (PQsslInUse(connection) && PQstatus(connection) == CONNECTION_MADE)
            return true;
        pollfd wanted{};
        wanted.fd = decltype(wanted.fd)(PQsocket(connection));
        wanted.events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        const qint64 left = timeoutS * 1000LL - clock.elapsed();
        if (left <= 0 || poll(&wanted, 1, int(left)) <= 0)
            return false;
        state = PQconnectPoll(connection);
    }
    return false;
}

}  // namespace

QString certificateDates(QList<QByteArray> names, QList<QByteArray> values, int timeoutS)
{
    for (const auto &[name, value] : {std::pair("sslmode", "require"), std::pair("sslrootcert", "/nonexistent"), std::pair("gssencmode", "disable")}) {
        names << name;  // the last one counts
        values << value;
    }
    const Connection connection = begin(names, values);
    if (!reachesTls(connection.get(), timeoutS))
        return {};
    auto *const tls = static_cast<SSL *>(PQsslStruct(connection.get(), "OpenSSL"));
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(tls != nullptr ? SSL_get1_peer_certificate(tls) : nullptr, X509_free);
    if (!certificate)
        return {};
    if (X509_cmp_current_time(X509_get0_notAfter(certificate.get())) < 0)
        return QStringLiteral("certificate has expired");
    return X509_cmp_current_time(X509_get0_notBefore(certificate.get())) > 0 ? QStringLiteral("certificate is not yet valid") : QString();
}

}  // namespace kontor::sync
