// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serverconnection.h"
#include "tests/support/catch.h"
#include "tests/support/childprocess.h"
#include "tests/support/postgres.h"
#include "tests/support/skip.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

// The server of the tests itself, and what our connection says when it cannot connect.

using namespace kontor;
using namespace kontor::sync;
using namespace Qt::StringLiterals;
using tests::PostgresServer;

namespace {

ServerConnection superuser(PostgresServer &server, const QString &database = u"postgres"_s)
{
    return requireValue(ServerConnection::open({server.address(u"postgres"_s, database), server.password()}));
}

ErrorCode refusal(const ServerAddress &address)
{
    const auto connection = ServerConnection::open(address);
    REQUIRE_FALSE(connection.has_value());
    REQUIRE_FALSE(connection.error().message.isEmpty());
    INFO(connection.error().detail.toStdString());
    return connection.error().code;
}

}  // namespace

TEST_CASE("statements carry their values apart", "[sync][postgres]")
{
    KONTOR_POSTGRES(server);
    ServerConnection connection = superuser(server);
    const QString hostile = u"'; DROP TABLE x; -- \\ \" ü"_s;
    REQUIRE(requireValue(connection.value("SELECT $1::text", {hostile})) == hostile);
    REQUIRE(
        requireValue(connection.exec("SELECT $1::bytea", {Parameter::bytes(QByteArray("a\0b", 3))}, true)).bytes(0, 0)
        == QByteArray("a\0b", 3));
    const Reply nothing = requireValue(connection.exec("SELECT $1::text", {Parameter()}));
    REQUIRE(nothing.isNull(0, 0));
    REQUIRE(connection.exec("SELECT 1/0").error().code == ErrorCode::Internal);
    REQUIRE(sqlState(connection.exec("SELECT 1/0").error()) == "22012");
    REQUIRE(requireValue(connection.value("SELECT 1")) == u"1"_s);
    REQUIRE(requireValue(connection.passwordVerifier(u"a"_s, u"b"_s)).startsWith("SCRAM-SHA-256$"));
}

TEST_CASE("notifications arrive on the same connection", "[sync][postgres]")
{
    KONTOR_POSTGRES(server);
    ServerConnection listener = superuser(server);
    ServerConnection speaker = superuser(server);
    REQUIRE(listener.script("LISTEN kontor_sync"));
    REQUIRE(speaker.script("NOTIFY kontor_sync"));
    QList<Notification> got;
    for (int i = 0; i < 200 && got.isEmpty(); ++i) {
        QThread::msleep(5);
        got = requireValue(listener.notifications());
    }
    REQUIRE(got.size() == 1);
    REQUIRE(got[0].channel == "kontor_sync");
    REQUIRE(got[0].backend == speaker.backend());
}

TEST_CASE("a refused connection has a plain reason", "[sync][postgres]")
{
    KONTOR_POSTGRES(server);
    const QString good = server.address(u"postgres"_s, u"postgres"_s);
    REQUIRE(refusal({good, u"wrong"_s}) == ErrorCode::WrongKey);
    REQUIRE(refusal({good}) == ErrorCode::KeyUnavailable);
    REQUIRE(refusal({server.address(u"postgres"_s, u"nowhere"_s), server.password()}) == ErrorCode::NotFound);
    REQUIRE(refusal({u"host=127.0.0.1 port=1 dbname=x"_s}) == ErrorCode::Io);
    REQUIRE(refusal({u"host=/nonexistent dbname=x"_s}) == ErrorCode::NotFound);
    REQUIRE(refusal({u"host=no-such-host.invalid dbname=x"_s}) == ErrorCode::NotFound);
    REQUIRE(refusal({u"postgresql://a:secret@localhost/x"_s}) == ErrorCode::Invalid);
    REQUIRE(refusal({u"nonsense=1"_s}) == ErrorCode::Invalid);
    const auto noTls = ServerConnection::open(
        {server.address(u"postgres"_s, u"postgres"_s, u"127.0.0.1"_s) + u" sslmode=require"_s, server.password()});
    REQUIRE(noTls.error().code == ErrorCode::Refused);
}

TEST_CASE("TLS: name and signer are checked", "[sync][postgres]")
{
    KONTOR_POSTGRES(shared);
    Q_UNUSED(shared)
    const auto server = requireValue(PostgresServer::start({true, false, {}}));
    const QString local = server->address(u"postgres"_s, u"postgres"_s, u"localhost"_s);
    const QString root = u" sslrootcert="_s + server->authority();
    ServerConnection good = requireValue(
        ServerConnection::open({local + u" sslmode=verify-full channel_binding=require"_s + root, server->password()}));
    REQUIRE(good.isEncrypted());
    const QString byNumber = server->address(u"postgres"_s, u"postgres"_s, u"127.0.0.1"_s);
    const auto otherName = ServerConnection::open({byNumber + u" sslmode=verify-full"_s + root, server->password()});
    REQUIRE(otherName.error().detail.contains(u"does not match"_s));
    REQUIRE(otherName.error().code == ErrorCode::Refused);
    REQUIRE(refusal({local + u" sslmode=verify-full sslrootcert=/nonexistent"_s, server->password()})
            == ErrorCode::Refused);
    const QString foreign = server->folder() + u"/foreign.crt"_s;
    requireValue(server->run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                            u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, u"foreign.key"_s,
                                            u"-out"_s, foreign, u"-subj"_s, u"/CN=Somebody else"_s}));
    REQUIRE(refusal({local + u" sslmode=verify-full sslrootcert="_s + foreign, server->password()})
            == ErrorCode::Refused);
}

TEST_CASE("a server that is stopped hard comes back with what was committed", "[sync][postgres]")
{
    KONTOR_POSTGRES(shared);
    Q_UNUSED(shared)
    const auto server = requireValue(PostgresServer::start({}));
    {
        ServerConnection connection = superuser(*server);
        REQUIRE(connection.script("CREATE TABLE t(a int); INSERT INTO t VALUES(1); CHECKPOINT"));
        const QString backup = requireValue(server->baseBackup());
        REQUIRE(connection.script("INSERT INTO t VALUES(2)"));
        REQUIRE(server->stop("immediate"));
        const auto gone = connection.exec("SELECT 1");
        REQUIRE_FALSE(gone.has_value());
        REQUIRE(gone.error().code == ErrorCode::Io);
        REQUIRE(server->startAgain());
        REQUIRE(requireValue(superuser(*server).value("SELECT count(*) FROM t")).toInt() >= 1);
        REQUIRE(server->restore(backup));
        REQUIRE(requireValue(superuser(*server).value("SELECT count(*) FROM t")) == u"1"_s);
    }
}

TEST_CASE("child: starts a server and dies", "[.child]")
{
    const auto server = requireValue(PostgresServer::start({}));
    tests::tellParent(server->folder());
    QThread::sleep(60);
}

TEST_CASE("a killed test program leaves no server behind", "[sync][postgres]")
{
    KONTOR_POSTGRES(shared);
    Q_UNUSED(shared)
    tests::Child child(u"child: starts a server and dies"_s, {});
    REQUIRE(child.waitForLines(1));
    const QString folder = child.lines().first();
    QFile pidFile(folder + u"/data/postmaster.pid"_s);
    REQUIRE(pidFile.open(QIODevice::ReadOnly));
    const QString process = u"/proc/"_s + QString::fromLatin1(pidFile.readLine().trimmed());
    child.kill();
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 20'000 && (QDir(folder).exists() || QFile::exists(process)))
        QThread::msleep(20);
    REQUIRE_FALSE(QDir(folder).exists());
    REQUIRE_FALSE(QFile::exists(process));
}
