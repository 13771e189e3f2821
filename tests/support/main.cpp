// SPDX-License-Identifier: GPL-3.0-or-later

// The main() of every test program: a home of its own, one application object, Catch2 (2 or 3), and a tally of test
// cases for the closing line of `packaging/dev test`.

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#define KONTOR_CATCH2_V2
#endif

#include "tests/support/application.h"
#include "tests/support/skip.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace {

bool currentIsSkipped = false;

#ifdef KONTOR_CATCH2_V2
using ListenerBase = Catch::TestEventListenerBase;
#else
using ListenerBase = Catch::EventListenerBase;
#endif

/// Counts test cases and writes "passed failed skipped" to KONTOR_TEST_TALLY when that names a file.
class Tally final : public ListenerBase {
public:
    using ListenerBase::ListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo &) override { currentIsSkipped = false; }

    void testCaseEnded(const Catch::TestCaseStats &stats) override
    {
        // A case that holds only checks counts as one, however many assertions it makes.
        if (stats.totals.testCases.failed > 0)
            ++m_failed;
        else if (currentIsSkipped || nativelySkipped(stats.totals.testCases))
            ++m_skipped;
        else
            ++m_passed;
    }

    void testRunEnded(const Catch::TestRunStats &) override
    {
        const QString path = qEnvironmentVariable("KONTOR_TEST_TALLY");
        if (path.isEmpty())
            return;
        QFile file(path);
        const QByteArray line = QByteArray::number(m_passed) + ' ' + QByteArray::number(m_failed) + ' '
                                + QByteArray::number(m_skipped) + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size())
            std::fprintf(stderr, "The tally could not be written to %s\n", qPrintable(path));
    }

private:
    template <typename Counts>
    static bool nativelySkipped(const Counts &counts)
    {
        if constexpr (requires { counts.skipped; })
            return counts.skipped > 0;
        else
            return false;
    }

    int m_passed = 0;
    int m_failed = 0;
    int m_skipped = 0;
};

CATCH_REGISTER_LISTENER(Tally)

/// Tests neither see nor change what the person who runs them keeps in their home.
void moveHomeTo(const QString &folder)
{
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qunsetenv(variable);
    qputenv("HOME", QFile::encodeName(folder));
}

/// One language and one time zone everywhere; a zone with summer time, so that mixing it up with UTC shows.
void fixSurroundings()
{
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    qputenv("TZ", "Europe/Berlin");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

}  // namespace

void kontor::tests::skipCurrent(const char *reason)
{
    if (qEnvironmentVariableIsSet("KONTOR_REQUIRE_ALL"))
        FAIL("Would be skipped, but KONTOR_REQUIRE_ALL is set: " << reason);
    currentIsSkipped = true;
    std::printf("Skipped: %s\n", reason);
}

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    if (!home.isValid()) {
        std::fprintf(stderr, "No temporary folder: %s\n", qPrintable(home.errorString()));
        return 1;
    }
    moveHomeTo(home.path());
    fixSurroundings();
    const auto application = kontor::tests::makeApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}
