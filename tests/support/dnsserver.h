// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

namespace kontor::tests {

/// A real name server (dnsmasq) that knows a few domains below "example" and nothing else. It has an address of its own on the loopback
/// interface, since the resolver asks port 53 and no other.
class DnsServer {
public:
    /// NotFound where there is no dnsmasq, or no right to port 53.
    Result<void> start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dnsmasq"),
                                                               {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/opt/homebrew/sbin")});
        QUdpSocket probe;
        if (program.isEmpty() || !probe.bind(address(), 53))
            return fail(ErrorCode::NotFound, {});
        probe.close();
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(program, {QStringLiteral("--keep-in-foreground"), QStringLiteral("--conf-file=/dev/null"), QStringLiteral("--no-resolv"), QStringLiteral("--no-hosts"),
                                 QStringLiteral("--pid-file"), QStringLiteral("--user="), QStringLiteral("--bind-interfaces"), QStringLiteral("--listen-address=") + address().toString(),
                                 QStringLiteral("--log-queries"), QStringLiteral("--log-facility=") + log(), QStringLiteral("--local=/example/"),
                                 QStringLiteral("--mx-host=gut.example,mx.gut.example,10"), QStringLiteral("--mx-host=xn--mller-kva.example,mx.gut.example,10"),
                                 QStringLiteral("--host-record=nurhost.example,192.0.2.7"), QStringLiteral("--host-record=nursechs.example,2001:db8::7"),
                                 QStringLiteral("--dns-rr=keine.example,15,000000"),  // the null MX
                                 QStringLiteral("--txt-record=leer.example,nichts"), QStringLiteral("--dns-rr=leer.example,2,026e73076578616d706c6500")});
        if (!m_server.waitForStarted())
            return fail(ErrorCode::Internal, m_server.errorString());
        // It says so once it listens.
        if (!QTest::qWaitFor([this] { return m_server.state() != QProcess::Running || said().contains("started"); }, 10'000) || m_server.state() != QProcess::Running)
            return fail(ErrorCode::Internal, QString::fromUtf8(m_server.readAll()));
        return {};
    }
    ~DnsServer()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    static QHostAddress address() { return QHostAddress(QStringLiteral("127.0.0.77")); }
    /// How often somebody asked about a domain; of all if it is empty.
    qsizetype questions(const QByteArray &domain = {}) const
    {
        return said().count("] " + domain + (domain.isEmpty() ? "" : " from"));
    }

private:
    QByteArray said() const
    {
        QFile file(log());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString log() const { return m_folder.filePath(QStringLiteral("queries.log")); }

    QTemporaryDir m_folder;
    QProcess m_server;
};

}  // namespace kontor::tests

/// For the body of a TEST_CASE: `KONTOR_DNS(dns);` or leaves the case as skipped.
#define KONTOR_DNS(name)                                                              \
    ::kontor::tests::DnsServer name;                                                  \
    const auto name##Started = name.start();                                          \
    if (!name##Started && name##Started.error().code == ::kontor::ErrorCode::NotFound) \
        KONTOR_SKIP("dnsmasq is not installed, or port 53 is not for this user");     \
    if (!name##Started)                                                               \
        FAIL(name##Started.error().message.toStdString())
