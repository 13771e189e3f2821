// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchdog.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

using namespace kontor::tests;

namespace {

/// Keeps the thread busy, as a slow paint would.
void work(int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms)
        continue;
}

}  // namespace

TEST_CASE("The watchdog sees how long the event loop does not answer")
{
    Watchdog dog;
    REQUIRE(QTest::qWaitFor([&] { return dog.answers() > 5; }));
    SECTION("nothing blocks")
    {
        CHECK(dog.within(40));
        CHECK(dog.longestMs() < 40 * slowness() * 20);  // other programs may hold the processor
    }
    SECTION("something works too long")
    {
        QMetaObject::invokeMethod(qApp, [] { work(120); }, Qt::QueuedConnection);
        const int before = dog.answers();
        REQUIRE(QTest::qWaitFor([&] { return dog.answers() > before + 5; }));
        CHECK(dog.longestMs() >= 100);
        dog.restart();
        REQUIRE(QTest::qWaitFor([&] { return dog.answers() > 5; }));
        CHECK(dog.within(40));
    }
    SECTION("something waits: wall time tells, the thread did not work")
    {
        QThread::msleep(120);
        CHECK(dog.longestMs() >= 100);  // even before it has answered
        CHECK(dog.longestWorkMs() < 100 * slowness());
    }
}
