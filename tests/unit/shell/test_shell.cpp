// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/shell/actions.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/facetlist.h"

#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

using namespace kontor;
using pages::ActionInfo;
using pages::Keymap;
using pages::Location;
using pages::Preference;
using pages::ViewState;

namespace {

struct Desk {
    QTemporaryDir folder;
    pages::Preferences preferences{std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)};
    shell::PageRegistry registry;
    QWidget window;

    Desk()
    {
        registry.add({QStringLiteral("today"), QStringLiteral("Today"), QStringLiteral("sun"), false, {}});
        registry.add({QStringLiteral("settings"), QStringLiteral("Settings"), QStringLiteral("settings"), true, {}});
        registry.add({QStringLiteral("contacts"), QStringLiteral("Contacts & firms"), QStringLiteral("users"), false, {}});
    }
};

ActionInfo info(const shell::Actions &actions, const char *id)
{
    for (const ActionInfo &candidate : actions.infos()) {
        if (candidate.id == QLatin1String(id))
            return candidate;
    }
    FAIL("no action " << id);
    return {};
}

QKeySequence keys(const char *text)
{
    return QKeySequence(QLatin1String(text), QKeySequence::PortableText);
}

}  // namespace

TEST_CASE("the navigator goes back and forth as a browser does", "[shell]")
{
    shell::Navigator navigator;
    const Location list{QStringLiteral("contacts")};
    const Location one{QStringLiteral("contacts"), Uuid{{1}}};
    const Location two{QStringLiteral("contacts"), Uuid{{2}}};
    const Location settings{QStringLiteral("settings")};
    QSignalSpy moved(&navigator, &shell::Navigator::moved);
    navigator.go(list);
    navigator.note(one);  // the first contact shown is no step away from the list
    CHECK_FALSE(navigator.canGoBack());
    navigator.note(two);
    navigator.note(two);
    navigator.go(settings);
    CHECK(moved.count() == 2);
    navigator.back();
    CHECK(navigator.current() == two);
    navigator.back();
    CHECK(navigator.current() == one);
    CHECK_FALSE(navigator.canGoBack());
    navigator.back();
    CHECK(navigator.current() == one);
    navigator.forward();
    CHECK(navigator.current() == two);
    navigator.go(list);
    CHECK_FALSE(navigator.canGoForward());
}

TEST_CASE("the navigator brings back how a list was shown", "[shell]")
{
    const QString page = QStringLiteral("contacts");
    const ViewState all;
    const ViewState tagged{{}, QStringLiteral("tag")};
    const auto typed = [&](const char *text) { return ViewState{QLatin1String(text), {}}; };
    shell::Navigator navigator;
    navigator.go({QStringLiteral("today")});
    navigator.go({page});
    navigator.adoptView(all);
    navigator.note({page, Uuid{{1}}, all});
    navigator.noteView(tagged);
    navigator.note({page, Uuid{{2}}, tagged});
    navigator.back();
    CHECK(navigator.current() == Location{page, Uuid{{1}}, all});
    navigator.forward();
    CHECK(navigator.current() == Location{page, Uuid{{2}}, tagged});
    navigator.noteView(tagged);
    CHECK_FALSE(navigator.canGoForward());
    navigator.back();

    // Every letter finds somebody else, and all of them together are one step.
    navigator.noteView(typed("m"));
    navigator.note({page, Uuid{{3}}, typed("m")});
    navigator.noteView(typed("mü"));
    navigator.note({page, Uuid{{4}}, typed("mü")});
    navigator.back();
    CHECK(navigator.current() == Location{page, Uuid{{1}}, all});
    navigator.forward();
    CHECK(navigator.current() == Location{page, Uuid{{4}}, typed("mü")});

    // Typing on a page without a list leads to the contacts: back leads out of them at once.
    navigator.go({QStringLiteral("today")});
    navigator.go({page});
    navigator.adoptView(all);
    navigator.noteView(typed("k"));
    navigator.back();
    CHECK(navigator.current().page == QStringLiteral("today"));
}

TEST_CASE("no two actions share keys unless they never meet, and none takes a key that typing needs", "[shell]")
{
    Desk desk;
    const shell::Actions actions(&desk.window, desk.registry, desk.preferences);
    const QList<ActionInfo> all = actions.infos();
    for (const ActionInfo &action : all) {
        INFO(action.id.toStdString());
        CHECK_FALSE(action.text.isEmpty());
        CHECK_FALSE(action.group.isEmpty());
        for (const QKeySequence &sequence : action.keys)
            CHECK(pages::keysRefused(action, sequence, all).isEmpty());
    }
    CHECK(actions.action(QStringLiteral("no.such")) == nullptr);
}

TEST_CASE("pages get the numbers of their places in the navigation, and stand in the menu", "[shell]")
{
    Desk desk;
    const shell::Actions actions(&desk.window, desk.registry, desk.preferences);
    CHECK(info(actions, "page.today").shortcut == keys("Ctrl+1").toString(QKeySequence::NativeText));
    CHECK(info(actions, "page.contacts").keys == QList{keys("Ctrl+2")});
    CHECK(info(actions, "page.settings").keys == QList{keys("Ctrl+3")});
    QMenuBar bar;
    shell::buildMenus(&bar, actions, desk.registry, desk.preferences);
    QStringList inMenus;
    for (const QAction *menu : bar.actions()) {
        for (const QAction *action : menu->menu()->actions())
            inMenus << action->objectName();
    }
    for (const QString &id : actions.ids())
        CHECK(inMenus.contains(id));
    CHECK(actions.action(QStringLiteral("theme.system"))->isChecked());
    desk.preferences.setValue(Preference::Theme, QStringLiteral("dark"));
    CHECK(actions.action(QStringLiteral("theme.dark"))->isChecked());
}

TEST_CASE("an action reaches its handler, or the page that it names", "[shell]")
{
    Desk desk;
    shell::Actions actions(&desk.window, desk.registry, desk.preferences);
    QSignalSpy wanted(&actions, &shell::Actions::pageWanted);
    int handled = 0;
    actions.handle(QStringLiteral("edit.undo"), [&] { ++handled; });
    actions.trigger(QStringLiteral("edit.undo"));
    CHECK(handled == 1);
    actions.trigger(QStringLiteral("contact.edit"));
    actions.trigger(QStringLiteral("no.such"));
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.at(0).at(1).toString() == QStringLiteral("contacts"));
    actions.enable(true, {QStringLiteral("contact.edit")});
    CHECK(info(actions, "contact.edit").enabled);
    CHECK(info(actions, "contact.new").enabled);
    CHECK_FALSE(info(actions, "contact.delete").enabled);
    actions.enable(false, {});
    CHECK_FALSE(info(actions, "contact.new").enabled);
    CHECK(info(actions, "file.open").enabled);
}

TEST_CASE("shortcuts can be changed, every window follows, and only the difference is kept", "[shell][keymap]")
{
    Desk desk;
    QWidget otherWindow;
    const shell::Actions actions(&desk.window, desk.registry, desk.preferences);
    const shell::Actions others(&otherWindow, desk.registry, desk.preferences);
    Keymap keymap(desk.preferences);
    const QString id = QStringLiteral("contact.log");
    CHECK(info(actions, "contact.log").keys == QList{keys("Ctrl+L")});

    const auto refused = keymap.assign(id, keys("Ctrl+N"), actions.infos());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message.contains(info(actions, "contact.new").text));
    CHECK_FALSE(keymap.assign(id, keys("Tab"), actions.infos()).has_value());
    CHECK_FALSE(keymap.assign(id, keys("Ctrl+C"), actions.infos()).has_value());
    CHECK_FALSE(keymap.assign(id, QKeySequence(QStringLiteral("Ctrl+B, Ctrl+J")), actions.infos()).has_value());
    CHECK(desk.preferences.value(Preference::Shortcuts).toStringList().isEmpty());

    requireValue(keymap.assign(id, keys("Ctrl+Shift+L"), actions.infos()));
    CHECK(actions.action(id)->shortcuts() == QList{keys("Ctrl+Shift+L")});
    CHECK(others.action(id)->shortcuts() == QList{keys("Ctrl+Shift+L")});
    CHECK(desk.preferences.value(Preference::Shortcuts).toStringList() == QStringList{QStringLiteral("contact.log=Ctrl+Shift+L")});

    // Its old keys are free now: whoever takes them stands in the way of going back.
    requireValue(keymap.assign(QStringLiteral("contact.tag"), keys("Ctrl+L"), actions.infos()));
    CHECK_FALSE(keymap.reset(id, actions.infos()).has_value());
    requireValue(keymap.assign(QStringLiteral("contact.tag"), {}, actions.infos()));
    CHECK(info(actions, "contact.tag").shortcut.isEmpty());
    requireValue(keymap.reset(id, actions.infos()));
    CHECK(desk.preferences.value(Preference::Shortcuts).toStringList() == QStringList{QStringLiteral("contact.tag=")});
    keymap.resetAll();
    CHECK(info(actions, "contact.tag").keys == info(actions, "contact.tag").standardKeys);
}

TEST_CASE("a badge says how much waits, to the eye and in words", "[shell]")
{
    Desk desk;
    shell::NavigationBar bar(desk.registry);
    const auto item = [&]() -> widgets::FacetItem * {
        for (widgets::FacetItem *candidate : bar.findChildren<widgets::FacetItem *>()) {
            if (candidate->facet().key == QStringLiteral("today"))
                return candidate;
        }
        return nullptr;
    }();
    REQUIRE(item != nullptr);
    CHECK(item->facet().count == -1);
    bar.setBadge(QStringLiteral("today"), 3, QStringLiteral("3 due"));
    CHECK(item->facet().count == 3);
    CHECK(item->accessibleName() == QStringLiteral("Today, 3 due"));
    bar.setCompact(true);
    CHECK(item->facet().marked);
    CHECK(item->accessibleName() == QStringLiteral("Today, 3 due"));
    bar.setBadge(QStringLiteral("today"), 0, {});
    CHECK_FALSE(item->facet().marked);
    CHECK(item->accessibleName() == QStringLiteral("Today"));
}
