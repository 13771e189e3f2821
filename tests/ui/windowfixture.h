// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/tasklist.h"
#include "ui/pages/contacts/contactspage.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/help/helppage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"

#include "windowstandins.h"

#include <QApplication>
#include <QDBusConnection>
#include <QPointer>

namespace kontor::tests {

inline shell::PageRegistry allPages()
{
    shell::PageRegistry registry;
    registry.add({QStringLiteral("today"), QStringLiteral("Today"), QStringLiteral("sun"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::TodayPage(context); },
                  {[](storage::Connection &connection, QDate day) -> Result<qint64> {
                       return queries::dueTaskCount(connection, day);
                   },
                   [](qint64 count) { return QStringLiteral("%1 due").arg(count); }}});
    registry.add({QStringLiteral("contacts"), QStringLiteral("Contacts"), QStringLiteral("users"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::ContactsPage(context); }});
    registry.add({QStringLiteral("tasks"), QStringLiteral("Tasks"), QStringLiteral("square-check-big"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::TasksPage(context); }});
    registry.add({QStringLiteral("duplicates"), QStringLiteral("Duplicates"), QStringLiteral("merge"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::DuplicatesPage(context); }});
    registry.add({QStringLiteral("settings"), QStringLiteral("Settings"), QStringLiteral("settings"), true,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::SettingsPage(context); }});
    registry.add({QStringLiteral("help"), QStringLiteral("Help"), QStringLiteral("circle-help"), true,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::HelpPage(context, QStringLiteral("Engine")); }});
    return registry;
}

/// The whole window, shown, with answers given by the test.
class WindowFixture {
public:
    QTemporaryDir folder;
    Answers answers;
    TestGate gate;
    theme::ThemeManager themes{*qApp};
    base::SystemClock clock;
    shell::PageRegistry registry;
    pages::Preferences preferences{std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)};
    shell::Notifier notifier{QDBusConnection(QStringLiteral("no bus"))};
    shell::WindowGroup windows{{gate, answers, preferences, themes, clock, registry, notifier,
                                [this](QMainWindow *parent, std::function<void(const QString &)> trigger, std::function<void(const QString &)>) {
                                    auto *page = new pages::WelcomePage(preferences, parent);
                                    QObject::connect(page, &pages::WelcomePage::actionChosen, page, trigger);
                                    return page;
                                }}};
    QPointer<shell::MainWindow> window;

    explicit WindowFixture(const shell::PageRegistry &pages = allPages()) : registry(pages)
    {
        window = windows.openWindow();
        window->resize(1440, 900);
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    /// Makes a file with invented contacts and opens it on a page.
    void openFile(qint64 contacts, const QString &page = QStringLiteral("contacts"))
    {
        openFilledFile([contacts](const commands::Session &session) { return sampledata::writeSampleData(session, contacts, 42, {}); }, page);
    }
    /// The same, filled by the test.
    void openFilledFile(std::function<Result<qint64>(const commands::Session &)> fill, const QString &page = QStringLiteral("contacts"))
    {
        const QString path = folder.filePath(QStringLiteral("desk.kontor"));
        {
            commands::Workspace workspace;
            REQUIRE(answer<void>([&](QObject *context, auto done) {
                workspace.open(path, testSecret(), commands::Workspace::Mode::Create, QStringLiteral("Tester"), context, done);
            }).has_value());
            writeNow<qint64>(workspace, std::move(fill));
        }
        window->openFile(path);
        REQUIRE(waitFor([&] { return window->currentPage() != nullptr; }));
        window->go({page});
        settle();
    }

    template <typename Condition>
    bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, patienceMs);
    }
    /// Everything that was asked so far has been answered.
    void settle()
    {
        for (int round = 0; round < 12 && window->currentPage() != nullptr; ++round) {
            requireValue(answer<void>([&](QObject *context, auto done) {
                window->workspace().inspect<void>(context, [](const commands::Session &) -> Result<void> { return {}; }, done,
                                                  commands::Workspace::Length::Job);
            }));
            const auto read = answer<void>([&](QObject *context, auto done) {
                window->workspace().read<void>(context, [](storage::Connection &) -> Result<void> { return {}; }, done);
            });
            REQUIRE(read.has_value());
        }
    }
    pages::ContactsPage *contacts() { return qobject_cast<pages::ContactsPage *>(window->currentPage()); }
    template <typename Widget>
    Widget *find(const QString &accessibleName, QWidget *below = nullptr)
    {
        for (Widget *widget : (below != nullptr ? below : window.get())->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        FAIL("no visible control is named " << accessibleName.toStdString());
        return nullptr;
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        REQUIRE(waitFor([&] {
            found = window->findChild<Dialog *>();
            return found != nullptr && found->isVisible();
        }));
        return found;
    }
    qint64 count(const char *sql)
    {
        return readNow<qint64>(window->workspace(), [sql](storage::Connection &connection) -> Result<qint64> {
            KONTOR_ASSIGN(const QVariant number, connection.scalar(sql));
            return number.toLongLong();
        });
    }
};

}  // namespace kontor::tests
