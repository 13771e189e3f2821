// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kontor::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

Error broken(const QString &what)
{
    return {ErrorCode::Internal, u"The PostgreSQL of the tests failed."_s, what};
}

/// The folder with initdb: Debian keeps it out of the PATH, one per version; the newest is taken.
QString programFolder()
{
    const QString asked = qEnvironmentVariable("KONTOR_TEST_PG_BIN");
    if (!asked.isEmpty())
        return asked;
    QDir versions(u"/usr/lib/postgresql"_s);
    int newest = 0;
    for (const QString &name : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (name.toInt() > newest && QFile::exists(versions.filePath(name + u"/bin/initdb"_s)))
            newest = name.toInt();
    }
    if (newest > 0)
        return versions.filePath(QString::number(newest) + u"/bin"_s);
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.isEmpty() ? QString() : QFileInfo(found).absolutePath();
}

/// PostgreSQL refuses to run as root: then it is the system's user for it, or nobody. Null for everybody else.
const passwd *otherUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *user = getpwnam("postgres");
    return user != nullptr ? user : getpwnam("nobody");
}

QStringList asOwner(const QString &program, const QStringList &arguments)
{
    QStringList line;
    if (const passwd *user = otherUser())
        line << u"setpriv"_s << u"--reuid=%1"_s.arg(user->pw_uid) << u"--regid=%1"_s.arg(user->pw_gid)
             << u"--clear-groups"_s;
    return line << program << arguments;
}

Result<QByteArray> runLine(QStringList line, const QString &folder, const QString &password)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("PG"_L1))
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"PGPASSWORD"_s, password);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    const QString program = line.takeFirst();
    // A server that is started keeps what it inherits open: its output has a file of its own, so this one ends.
    process.start(program, line);
    if (!process.waitForFinished(patienceMs))
        return fail(broken(program + u": "_s + process.errorString()));
    const QByteArray output = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(broken(program + u' ' + line.join(u' ') + u": "_s
                           + QString::fromUtf8(output + process.readAllStandardError())));
    return output;
}

int freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in any{};
    any.sin_family = AF_INET;
    any.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof any;
    int port = 0;
    if (::bind(probe, reinterpret_cast<sockaddr *>(&any), length) == 0
        && ::getsockname(probe, reinterpret_cast<sockaddr *>(&any), &length) == 0)
        port = ntohs(any.sin_port);
    ::close(probe);
    return port;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(content) != content.size())
        return fail(broken(path + u": "_s + file.errorString()));
    file.close();
    if (const passwd *user = otherUser();
        user != nullptr && ::chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
        return fail(broken(u"chown "_s + path));
    return {};
}

}  // namespace

Result<PostgresServer *> PostgresServer::shared()
{
    static const Result<std::unique_ptr<PostgresServer>> server = start({});
    if (!server)
        return fail(server.error());
    return server->get();
}

Result<std::unique_ptr<PostgresServer>> PostgresServer::start(const Options &options)
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_programs = programFolder();
    if (server->m_programs.isEmpty())
        return fail(ErrorCode::NotFound, u"PostgreSQL is not installed"_s);
    KONTOR_TRY(server->make(options));
    return server;
}

PostgresServer::~PostgresServer()
{
    if (m_lifeline >= 0)
        ::close(m_lifeline);  // the shell beside us does the rest
}

QString PostgresServer::address(const QString &user, const QString &database, const QString &host) const
{
    const auto quoted = [](const QString &text) {
        return u'\'' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
    };
    return u"host=%1 port=%2 user=%3 dbname=%4"_s.arg(quoted(host.isEmpty() ? m_folder : host))
        .arg(m_port)
        .arg(quoted(user), quoted(database));
}

QString PostgresServer::log() const
{
    QFile file(m_folder + u"/log"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString PostgresServer::freshName()
{
    return u"kontor_t%1"_s.arg(++m_names);
}

Result<QByteArray> PostgresServer::run(const QString &program, const QStringList &arguments) const
{
    const QString own = m_programs + u'/' + program;
    return runLine(asOwner(QFile::exists(own) ? own : program, arguments), m_folder, m_password);
}

Result<void> PostgresServer::make(const Options &options)
{
    QByteArray path = QFile::encodeName(QDir::tempPath() + u"/kontor-pg-XXXXXX"_s);
    if (::mkdtemp(path.data()) == nullptr)
        return fail(broken(u"mkdtemp"_s));
    m_folder = QFile::decodeName(path);
    if (const passwd *user = otherUser(); user != nullptr && ::chown(path.constData(), user->pw_uid, user->pw_gid) != 0)
        return fail(broken(u"chown"_s));
    KONTOR_TRY(watch());
    m_password = QString::number(QRandomGenerator::system()->generate64(), 16);
    m_port = freePort();
    KONTOR_TRY(writeFile(m_folder + u"/password"_s, m_password.toUtf8()));
    KONTOR_TRY(
        run(u"initdb"_s, {u"-D"_s, dataFolder(), u"-U"_s, u"postgres"_s, u"-A"_s, u"scram-sha-256"_s, u"--pwfile"_s,
                          m_folder + u"/password"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s}));
    if (options.tls)
        KONTOR_TRY(makeCertificate());
    KONTOR_TRY(writeSettings(options));
    return startAgain();
}

Result<void> PostgresServer::makeCertificate() const
{
    const auto openssl = [this](const QStringList &arguments) -> Result<void> {
        KONTOR_TRY(runLine(asOwner(u"openssl"_s, arguments), m_folder, {}));
        return {};
    };
    KONTOR_TRY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                        u"-nodes"_s, u"-days"_s, u"2"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.crt"_s, u"-subj"_s,
                        u"/CN=Kontor tests"_s}));
    KONTOR_TRY(openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                        u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.csr"_s, u"-subj"_s, u"/CN=localhost"_s}));
    return openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s, u"ca.key"_s,
                    u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-out"_s, u"server.crt"_s});
}

Result<void> PostgresServer::writeSettings(const Options &options) const
{
    QStringList lines{u"port = %1"_s.arg(m_port),
                      u"listen_addresses = '127.0.0.1'"_s,
                      u"unix_socket_directories = '%1'"_s.arg(m_folder),
                      u"password_encryption = 'scram-sha-256'"_s,
                      u"max_connections = 120"_s,
                      u"shared_buffers = '128MB'"_s,
                      u"log_line_prefix = '%m [%p] '"_s,
                      u"max_wal_size = '2GB'"_s};
    if (!options.durable)
        lines << u"fsync = off"_s << u"synchronous_commit = off"_s << u"full_page_writes = off"_s;
    if (options.tls)
        lines << u"ssl = on"_s << u"ssl_cert_file = '%1/server.crt'"_s.arg(m_folder)
              << u"ssl_key_file = '%1/server.key'"_s.arg(m_folder);
    lines << options.settings;
    return writeFile(dataFolder() + u"/postgresql.conf"_s, u'\n' + lines.join(u'\n').toUtf8() + u'\n');
}

/// A shell that reads from a pipe which only this program holds: when it ends, killed or not, reading ends.
Result<void> PostgresServer::watch()
{
    int ends[2];
    if (::pipe(ends) != 0 || ::fcntl(ends[1], F_SETFD, FD_CLOEXEC) != 0)
        return fail(broken(u"pipe"_s));
    const QByteArray command = "read line; if [ -f data/postmaster.pid ]; then kill -QUIT $(head -n 1 "
                               "data/postmaster.pid); sleep 0.3; fi; cd /; rm -rf '"
                               + QFile::encodeName(m_folder) + "'";
    const QByteArray folder = QFile::encodeName(m_folder);
    const pid_t child = ::fork();
    if (child == 0) {
        ::setsid();
        ::dup2(ends[0], STDIN_FILENO);
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);  // whoever reads our output is not kept waiting
        ::dup2(nowhere, STDERR_FILENO);
        for (int fd = 3; fd < 256; ++fd)
            ::close(fd);
        if (::chdir(folder.constData()) == 0)
            ::execl("/bin/sh", "sh", "-c", command.constData(), nullptr);
        ::_exit(1);
    }
    ::close(ends[0]);
    m_lifeline = ends[1];
    return child > 0 ? Result<void>() : fail(broken(u"fork"_s));
}

Result<void> PostgresServer::stop(const char *mode)
{
    KONTOR_TRY(run(u"pg_ctl"_s, {u"-D"_s, dataFolder(), u"-m"_s, QString::fromLatin1(mode), u"-w"_s, u"stop"_s}));
    return {};
}

Result<void> PostgresServer::startAgain()
{
    const auto started = run(u"pg_ctl"_s, {u"-D"_s, dataFolder(), u"-l"_s, m_folder + u"/log"_s, u"-w"_s, u"-t"_s,
                                           u"60"_s, u"-s"_s, u"start"_s});
    if (!started)
        return fail(broken(started.error().detail + log()));
    return {};
}

Result<QString> PostgresServer::baseBackup()
{
    const QString folder = m_folder + u"/backup%1"_s.arg(++m_backups);
    KONTOR_TRY(run(u"pg_basebackup"_s, {u"-D"_s, folder, u"-h"_s, m_folder, u"-p"_s, QString::number(m_port), u"-U"_s,
                                        u"postgres"_s, u"-c"_s, u"fast"_s, u"-X"_s, u"stream"_s, u"--no-sync"_s}));
    return folder;
}

Result<void> PostgresServer::restore(const QString &backup)
{
    KONTOR_TRY(stop());
    KONTOR_TRY(run(u"rm"_s, {u"-rf"_s, dataFolder()}));
    KONTOR_TRY(run(u"cp"_s, {u"-a"_s, backup, dataFolder()}));
    return startAgain();
}

}  // namespace kontor::tests
