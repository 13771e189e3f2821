// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <cstdio>

#include "tests/support/catch.h"

// Parts of a test that run in a process of their own: hidden test cases ("[.child]") of the same program, which the
// test starts, listens to and, where that is the point, kills.

namespace kontor::tests {

/// In the child: one line to the parent, at once. Lines of the test framework are told apart by the prefix.
inline void tellParent(const QString &line)
{
    std::printf("tell %s\n", qPrintable(line));
    std::fflush(stdout);
}

/// What the parent hands over.
inline QString fromParent(const char *name)
{
    return qEnvironmentVariable(name);
}

/// In the parent: a running child, ended with this object.
class Child {
public:
    /// `testCase`: name of the hidden case; `variables`: for fromParent(); `wrapper`: program and arguments in front.
    Child(const QString &testCase, const QMap<QString, QString> &variables, QStringList wrapper = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("KONTOR_TEST_TALLY"));
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            environment.insert(it.key(), it.value());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        wrapper << QCoreApplication::applicationFilePath() << testCase;
        const QString program = wrapper.takeFirst();
        m_process.start(program, wrapper);
        REQUIRE(m_process.waitForStarted());
    }
    ~Child() { kill(); }

    /// Lines told until the child ends; its exit code.
    int finish()
    {
        REQUIRE(m_process.waitForFinished(120'000));
        collect();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    /// Waits until `count` lines were told; false if the child ended before.
    bool waitForLines(qsizetype count)
    {
        for (;;) {
            collect();
            if (m_lines.size() >= count)
                return true;
            if (m_process.state() == QProcess::NotRunning || !m_process.waitForReadyRead(60'000))
                return false;
        }
    }
    /// SIGKILL, now; then everything that was told before.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(60'000);
        collect();
    }
    const QStringList &lines() const { return m_lines; }
    QString output() const { return QString::fromUtf8(m_all); }

private:
    void collect()
    {
        const QByteArray data = m_process.readAllStandardOutput();
        m_all += data;
        m_rest += data;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            if (m_rest.startsWith("tell "))
                m_lines << QString::fromUtf8(m_rest.mid(5, end - 5));
            m_rest.remove(0, end + 1);
        }
    }

    QProcess m_process;
    QByteArray m_all;
    QByteArray m_rest;
    QStringList m_lines;
};

}  // namespace kontor::tests
