// SPDX-License-Identifier: GPL-3.0-or-later

// Notices over a real bus: a dbus-daemon of the test's own, and on it a service as desktops have it.

#include "tests/support/catch.h"
#include "tests/support/skip.h"

#include "desktopservice.h"

#include "ui/shell/noticebar.h"
#include "ui/shell/notifier.h"

#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace kontor;
using shell::Notice;
using shell::Notifier;
using tests::DesktopService;

namespace {

/// A bus that lives as long as the test.
class PrivateBus {
public:
    bool start()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return false;
        m_process.start(daemon, {QStringLiteral("--session"), QStringLiteral("--print-address=1"), QStringLiteral("--nofork")});
        REQUIRE(m_process.waitForStarted());
        REQUIRE(QTest::qWaitFor([&] { return m_process.canReadLine(); }, 10'000));
        m_address = QString::fromUtf8(m_process.readLine()).trimmed();
        return true;
    }
    ~PrivateBus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_process.terminate();
        m_process.waitForFinished();
    }
    QDBusConnection connection(const QString &name)
    {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_process;
    QString m_address;
    QStringList m_names;
};

Notice reminder(const char *id)
{
    return {QLatin1String(id), QStringLiteral("Call Müller & Söhne"), QStringLiteral("10:00 <today>"),
            {{QStringLiteral("open"), QStringLiteral("Open")}, {QStringLiteral("later"), QStringLiteral("Later")}}};
}

template <typename Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

}  // namespace

TEST_CASE("the desktop shows a notice with buttons, and what is pressed comes back", "[shell][notifier]")
{
    PrivateBus bus;
    if (!bus.start())
        KONTOR_SKIP("dbus-daemon is not installed");
    DesktopService desktop(bus.connection(QStringLiteral("desktop")));
    Notifier notifier(bus.connection(QStringLiteral("program")));
    QSignalSpy pressed(&notifier, &Notifier::actionInvoked);
    notifier.notify(reminder("task:1"));
    REQUIRE(waitFor([&] { return desktop.shown.size() == 1; }));
    CHECK(desktop.shown[0].title == QStringLiteral("Call Müller & Söhne"));
    CHECK(desktop.shown[0].text == QStringLiteral("10:00 &lt;today&gt;"));
    CHECK(desktop.shown[0].actions == QStringList{QStringLiteral("default"), QStringLiteral("Open"), QStringLiteral("later"), QStringLiteral("Later")});
    CHECK(notifier.inside().isEmpty());

    notifier.notify(reminder("task:1"));  // the same again takes its place
    REQUIRE(waitFor([&] { return desktop.shown.size() == 2; }));
    CHECK(desktop.shown[1].replaces == desktop.shown[0].number);
    desktop.press(desktop.shown[0].number, QStringLiteral("later"));
    REQUIRE(waitFor([&] { return pressed.count() == 1; }));
    CHECK(pressed.at(0) == QVariantList{QStringLiteral("task:1"), QStringLiteral("later")});

    notifier.notify(reminder("task:2"));
    REQUIRE(waitFor([&] { return desktop.shown.size() == 3; }));
    CHECK(desktop.shown[2].replaces == 0);
    desktop.press(desktop.shown[2].number, QStringLiteral("default"));
    REQUIRE(waitFor([&] { return pressed.count() == 2; }));
    CHECK(pressed.at(1) == QVariantList{QStringLiteral("task:2"), QStringLiteral("open")});

    notifier.notify(reminder("task:3"));
    REQUIRE(waitFor([&] { return desktop.shown.size() == 4; }));
    const auto settled = [&] { return desktop.closed.contains(desktop.shown[3].number); };
    notifier.withdraw(QStringLiteral("task:3"));  // before or after the desktop's answer: it goes either way
    REQUIRE(waitFor(settled));
    desktop.press(999, QStringLiteral("later"));  // somebody else's
    desktop.press(desktop.shown[3].number, QStringLiteral("later"));
    notifier.notify(reminder("task:4"));
    REQUIRE(waitFor([&] { return desktop.shown.size() == 5; }));
    CHECK(pressed.count() == 2);
}

TEST_CASE("a desktop without buttons shows the notice, and the window the buttons", "[shell][notifier]")
{
    PrivateBus bus;
    if (!bus.start())
        KONTOR_SKIP("dbus-daemon is not installed");
    DesktopService desktop(bus.connection(QStringLiteral("desktop")));
    desktop.capabilities = {QStringLiteral("body")};
    Notifier notifier(bus.connection(QStringLiteral("program")));
    notifier.notify(reminder("task:1"));
    REQUIRE(waitFor([&] { return desktop.shown.size() == 1; }));
    CHECK(desktop.shown[0].actions.isEmpty());
    CHECK(desktop.shown[0].text == QStringLiteral("10:00 <today>"));
    CHECK(notifier.inside().size() == 1);
    REQUIRE(waitFor([&] {
        notifier.withdraw(QStringLiteral("task:1"));
        return notifier.inside().isEmpty() && desktop.closed.size() == 1;
    }));
}

TEST_CASE("without a desktop service notices stand in the window until they are answered", "[shell][notifier]")
{
    Notifier notifier(QDBusConnection(QStringLiteral("there is no such bus")));
    shell::NoticeBar bar(notifier);
    QSignalSpy pressed(&notifier, &Notifier::actionInvoked);
    CHECK(bar.isHidden());
    notifier.notify(reminder("task:1"));
    notifier.notify(reminder("task:2"));
    REQUIRE(waitFor([&] { return notifier.inside().size() == 2; }));
    bar.show();
    CHECK(bar.accessibleName().contains(QStringLiteral("Müller")));
    const auto button = [&](const char *label) {
        for (QPushButton *candidate : bar.findChildren<QPushButton *>()) {
            if (candidate->text() == QLatin1String(label) && !candidate->isHidden())
                return candidate;
        }
        FAIL("no button " << label);
        return static_cast<QPushButton *>(nullptr);
    };
    button("Later")->click();
    REQUIRE(pressed.count() == 1);
    CHECK(pressed.at(0) == QVariantList{QStringLiteral("task:1"), QStringLiteral("later")});
    REQUIRE(notifier.inside().size() == 1);
    button("Open")->click();
    CHECK(pressed.at(1) == QVariantList{QStringLiteral("task:2"), QStringLiteral("open")});
    CHECK(bar.isHidden());
}
