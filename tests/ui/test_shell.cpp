// SPDX-License-Identifier: GPL-3.0-or-later

// The shell around the pages: several windows, the command palette, keys, the way back, badges, notices.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/filtercommands.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/pages/contacts/facetpane.h"
#include "ui/pages/keymap.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/noticebar.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/jobpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchbox.h"

#include "windowfixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QThread>

#include <atomic>

using namespace kontor;
using namespace kontor::tests;
using itemmodels::PaletteEntry;
using shell::CommandPalette;
using shell::MainWindow;

namespace {

void press(QWidget *in, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, in, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

pages::ContactsPage *contactsIn(MainWindow *window)
{
    return qobject_cast<pages::ContactsPage *>(window->currentPage());
}

QTableView *listIn(MainWindow *window)
{
    return qobject_cast<QTableView *>(contactsIn(window)->focusTarget());
}

/// Whatever modifiers the last key had: selectRow() would heed them.
void selectRow(MainWindow *window, int row)
{
    QTableView *view = listIn(window);
    view->selectionModel()->setCurrentIndex(view->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// The palette of a window, open.
CommandPalette *openPalette(WindowFixture &fixture)
{
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = fixture.window->findChild<CommandPalette *>();
    REQUIRE(palette->isVisible());
    CHECK(palette->field()->hasFocus());
    return palette;
}

const PaletteEntry *current(const CommandPalette *palette)
{
    return palette->model()->entryAt(palette->currentRow());
}

}  // namespace

TEST_CASE("windows on one file share it: changes and undo reach all, the last one closes it", "[window][windows]")
{
    WindowFixture fixture;
    fixture.openFile(30);
    QPointer<MainWindow> first = fixture.window;
    QTest::keyClick(first.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(fixture.windows.windows().size() == 2);
    QPointer<MainWindow> second = fixture.windows.windows().last();
    REQUIRE(contactsIn(second) != nullptr);
    CHECK(&first->workspace() == &second->workspace());
    CHECK(second->pos() != first->pos());
    fixture.settle();
    const int all = contactsIn(first)->listModel()->rowCount();
    REQUIRE(fixture.waitFor([&] { return contactsIn(second)->listModel()->rowCount() == all; }));

    selectRow(first, 2);
    fixture.settle();
    first->trigger(QStringLiteral("contact.delete"));
    REQUIRE(fixture.waitFor([&] {
        return contactsIn(first)->listModel()->rowCount() == all - 1 && contactsIn(second)->listModel()->rowCount() == all - 1;
    }));
    fixture.settle();
    second->trigger(QStringLiteral("edit.undo"));
    REQUIRE(fixture.waitFor([&] {
        return contactsIn(first)->listModel()->rowCount() == all && contactsIn(second)->listModel()->rowCount() == all;
    }));
    // Each goes its own way.
    second->go({QStringLiteral("settings")});
    CHECK(contactsIn(first) != nullptr);
    CHECK(contactsIn(second) == nullptr);

    first->close();
    REQUIRE(fixture.waitFor([&] { return first == nullptr; }));
    CHECK(fixture.windows.files().workspace() != nullptr);
    REQUIRE(second->currentPage() != nullptr);
    second->close();
    REQUIRE(fixture.waitFor([&] { return second == nullptr; }));
    CHECK(fixture.windows.files().workspace() == nullptr);
    CHECK_FALSE(fixture.preferences.value(pages::Preference::WindowGeometry).toByteArray().isEmpty());
}

TEST_CASE("closing the file leaves one window, which asked for it, whatever runs", "[window][windows]")
{
    WindowFixture fixture;
    fixture.openFile(30);
    MainWindow *second = fixture.windows.openWindow();
    const QPointer<MainWindow> third = fixture.windows.openWindow(pages::Location{QStringLiteral("settings")});
    CHECK(fixture.windows.windows().size() == 3);
    CHECK(contactsIn(third) == nullptr);
    second->runJob(QStringLiteral("Writing"), [](const commands::Session &session, const JobControl &control) {
        return sampledata::writeSampleData(session, 3'000, 3, control).map([](qint64) { return QStringLiteral("done"); });
    });
    second->trigger(QStringLiteral("file.close"));
    REQUIRE(fixture.waitFor([&] { return fixture.window == nullptr && third == nullptr; }));
    REQUIRE(fixture.windows.windows() == QList<MainWindow *>{second});
    CHECK(second->currentPage() == nullptr);
    second->trigger(QStringLiteral("contact.new"));
    for (const pages::ActionInfo &action : second->actionInfos()) {
        if (action.id == QStringLiteral("file.import"))
            CHECK_FALSE(action.enabled);
    }
}

TEST_CASE("a job shows in every window, also in one that is opened meanwhile", "[window][windows]")
{
    WindowFixture fixture;
    fixture.openFile(0);
    std::atomic<bool> go = false;
    fixture.window->runJob(QStringLiteral("Waiting"), [&go](const commands::Session &, const JobControl &control) -> Result<QString> {
        while (!go && !control.cancelled())
            QThread::yieldCurrentThread();
        return QStringLiteral("Waited enough");
    });
    const auto shows = [](MainWindow *window) { return window->findChild<widgets::JobPanel *>()->isVisible(); };
    REQUIRE(fixture.waitFor([&] { return shows(fixture.window); }));
    MainWindow *second = fixture.windows.openWindow();
    CHECK(shows(second));
    go = true;
    REQUIRE(fixture.waitFor([&] { return !second->findChild<widgets::JobPanel *>()->isRunning(); }));
    CHECK_FALSE(fixture.window->findChild<widgets::JobPanel *>()->isRunning());
}

TEST_CASE("an outcome that is still shown says when it was taken back, and when it counts again", "[window][windows]")
{
    WindowFixture fixture;
    fixture.openFile(0);
    std::atomic<bool> go = false;
    fixture.window->runJob(QStringLiteral("Adding"), [&go](const commands::Session &session, const JobControl &) -> Result<QString> {
        while (!go)
            QThread::yieldCurrentThread();
        KONTOR_TRY(commands::createContact(session, personDraft("Maria", "Klein")));
        return QStringLiteral("One was added");
    });
    auto *panel = fixture.window->findChild<widgets::JobPanel *>();
    REQUIRE(fixture.waitFor([&] { return panel->isVisible(); }));
    go = true;
    const auto says = [&](const char *outcome) {
        const auto labels = panel->findChildren<widgets::ElidedLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const widgets::ElidedLabel *label) { return label->text() == QLatin1String(outcome); });
    };
    REQUIRE(fixture.waitFor([&] { return says("Done: One was added"); }));
    fixture.settle();
    fixture.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(fixture.waitFor([&] { return says("Undone: One was added"); }));
    fixture.settle();
    fixture.window->trigger(QStringLiteral("edit.redo"));
    REQUIRE(fixture.waitFor([&] { return says("Done: One was added"); }));
    CHECK(fixture.count("SELECT count(*) FROM visible_contact") == 1);
}

TEST_CASE("back brings the record back with the search under which it was shown", "[window][navigation]")
{
    WindowFixture fixture;
    fixture.openFile(120);
    auto *page = fixture.contacts();
    selectRow(fixture.window, 4);
    const model::ContactId before = page->listModel()->contactAt(4)->id;
    REQUIRE(fixture.waitFor([&] { return page->detailPane()->contact() == before; }));
    const int all = page->listModel()->rowCount();
    auto *box = fixture.window->findChild<widgets::SearchBox *>();
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(box->hasFocus());
    for (const char *typed : {"m", "mü", "mül"}) {
        box->setText(QString::fromUtf8(typed));
        fixture.settle();
    }
    REQUIRE(fixture.waitFor([&] { return page->listModel()->rowCount() < all; }));
    fixture.settle();
    const model::ContactId found = page->detailPane()->contact();
    REQUIRE(found != before);
    QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
    fixture.settle();
    CHECK(box->text().isEmpty());
    CHECK(page->listModel()->rowCount() == all);
    CHECK(page->detailPane()->contact() == before);
    QTest::keyClick(fixture.window.get(), Qt::Key_Right, Qt::AltModifier);
    fixture.settle();
    CHECK(box->text() == QStringLiteral("mül"));
    CHECK(page->detailPane()->contact() == found);
}

TEST_CASE("letters move in the list, but not where text is typed, and can be given other meanings", "[window][keys]")
{
    WindowFixture fixture;
    fixture.openFile(20);
    QTableView *view = listIn(fixture.window);
    selectRow(fixture.window, 3);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_J);
    CHECK(view->currentIndex().row() == 4);
    QTest::keyClick(view, Qt::Key_K);
    QTest::keyClick(view, Qt::Key_K);
    CHECK(view->currentIndex().row() == 2);
    QTest::keyClick(view, Qt::Key_Slash);
    auto *box = fixture.window->findChild<widgets::SearchBox *>();
    REQUIRE(box->hasFocus());
    QTest::keyClick(box, Qt::Key_J);
    CHECK(box->text() == QStringLiteral("j"));
    box->clear();
    fixture.settle();

    pages::Keymap keymap(fixture.preferences);
    requireValue(keymap.assign(QStringLiteral("go.next"), QKeySequence(Qt::CTRL | Qt::Key_J), fixture.window->actionInfos()));
    selectRow(fixture.window, 3);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_J, Qt::ControlModifier);
    CHECK(view->currentIndex().row() == 4);
    QTest::keyClick(fixture.window.get(), Qt::Key_1, Qt::ControlModifier);
    CHECK(fixture.contacts() == nullptr);
    QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(fixture.contacts() != nullptr);
}

TEST_CASE("on no page do two commands answer to the same keys", "[window][keys]")
{
    WindowFixture fixture;
    fixture.openFile(5);
    for (const shell::PageEntry &page : fixture.registry.entries()) {
        fixture.window->go({page.id});
        fixture.settle();
        QHash<QKeySequence, QString> taken;
        for (const pages::ActionInfo &action : fixture.window->actionInfos()) {
            for (const QKeySequence &keys : action.keys) {
                INFO(page.id.toStdString() << ": " << action.id.toStdString() << " and " << taken.value(keys).toStdString());
                CHECK((!action.enabled || !taken.contains(keys)));
                if (action.enabled)
                    taken.insert(keys, action.id);
            }
        }
    }
}

TEST_CASE("the palette finds contacts while typing, and Esc returns the keyboard", "[window][palette]")
{
    WindowFixture fixture;
    fixture.openFile(60);
    QTableView *view = listIn(fixture.window);
    view->setFocus();
    auto *palette = openPalette(fixture);
    CHECK(current(palette) != nullptr);
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    CHECK(palette->isHidden());
    CHECK(view->hasFocus());

    fixture.window->go({QStringLiteral("settings")});
    fixture.settle();
    palette = openPalette(fixture);
    const QString name = readNow<QString>(fixture.window->workspace(), [](storage::Connection &connection) -> Result<QString> {
        KONTOR_ASSIGN(const QVariant found, connection.scalar("SELECT family_name FROM contact WHERE kind = 'person' ORDER BY n LIMIT 1"));
        return found.toString();
    });
    press(palette->field(), name);
    QTest::keyClick(palette->field(), Qt::Key_Return);  // at once: it waits for the answer
    REQUIRE(fixture.waitFor([&] { return fixture.contacts() != nullptr; }));
    CHECK(palette->isHidden());
    fixture.settle();
    const auto shown = fixture.contacts()->detailPane()->contact();
    const QString family = readNow<QString>(fixture.window->workspace(), [shown](storage::Connection &connection) -> Result<QString> {
        KONTOR_ASSIGN(const queries::ContactDetail detail, queries::contactDetail(connection, shown));
        return detail.listName;
    });
    CHECK(family.contains(name));

    // With Ctrl in a window of its own.
    palette = openPalette(fixture);
    press(palette->field(), name);
    QTest::keyClick(palette->field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(fixture.waitFor([&] { return fixture.windows.windows().size() == 2; }));
    fixture.settle();
    CHECK(contactsIn(fixture.windows.windows().last())->detailPane()->contact() == shown);
}

TEST_CASE("the palette leads to saved filters, and begins with whom was looked at last", "[window][palette]")
{
    WindowFixture fixture;
    fixture.openFile(40);
    selectRow(fixture.window, 3);
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM seen") > 0; }));
    fixture.settle();
    const auto shown = fixture.contacts()->detailPane()->contact();
    writeNow<model::SavedFilterId>(fixture.window->workspace(), [](const commands::Session &session) {
        return commands::saveFilter(session, QStringLiteral("Zufriedene Quellen"),
                                    model::Filter::condition(QStringLiteral("contact.kind"), model::Filter::Compare::Equals, QStringLiteral("person")));
    });
    fixture.window->go({QStringLiteral("settings")});
    fixture.settle();
    auto *palette = openPalette(fixture);
    fixture.settle();
    REQUIRE(palette->model()->entryAt(1) != nullptr);
    CHECK(palette->model()->entryAt(1)->record == shown);

    press(palette->field(), QStringLiteral("zufrieden qu"));
    fixture.settle();
    REQUIRE(current(palette) != nullptr);
    CHECK(current(palette)->group == itemmodels::PaletteGroup::Filters);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    REQUIRE(fixture.waitFor([&] { return fixture.contacts() != nullptr; }));
    fixture.settle();
    CHECK(fixture.contacts()->facetPane()->filter().savedName == QStringLiteral("Zufriedene Quellen"));
    const qint64 persons = fixture.count("SELECT count(*) FROM visible_contact WHERE kind = 'person'");
    CHECK(fixture.waitFor([&] { return fixture.contacts()->listModel()->rowCount() == persons; }));
    QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(fixture.contacts() == nullptr);
}

TEST_CASE("the palette runs commands, shows their keys, and remembers them", "[window][palette]")
{
    WindowFixture fixture;
    fixture.openFile(5);
    auto *palette = openPalette(fixture);
    press(palette->field(), QStringLiteral("expo"));
    fixture.settle();
    REQUIRE(current(palette) != nullptr);
    CHECK(current(palette)->id == QStringLiteral("file.export"));
    CHECK(current(palette)->shortcut == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E).toString(QKeySequence::NativeText));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    auto *dialog = fixture.dialog<dialogs::ExportDialog>();
    dialog->close();
    CHECK(palette->isHidden());

    fixture.window->activateWindow();
    palette = openPalette(fixture);
    fixture.settle();
    bool remembered = false;
    for (int row = 0; row < palette->model()->rowCount(); ++row) {
        const PaletteEntry *entry = palette->model()->entryAt(row);
        remembered = remembered || (entry != nullptr && entry->id == QStringLiteral("file.export"));
    }
    CHECK(remembered);

    // Arrow keys go round and step over headings.
    press(palette->field(), QStringLiteral("e"));
    fixture.settle();
    const int rows = palette->model()->rowCount();
    for (int step = 0; step < rows + 2; ++step) {
        QTest::keyClick(palette->field(), Qt::Key_Down);
        CHECK(current(palette) != nullptr);
    }
    press(palette->field(), QStringLiteral("xyzzy"));
    fixture.settle();
    CHECK(palette->model()->rowCount() == 0);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    CHECK(palette->isVisible());
}

TEST_CASE("what is due stands beside Today, and goes when it is done", "[window][badges]")
{
    WindowFixture fixture;
    fixture.openFile(60);
    const auto badge = [&] {
        for (widgets::FacetItem *item : fixture.window->findChild<shell::NavigationBar *>()->findChildren<widgets::FacetItem *>()) {
            if (item->facet().key == QStringLiteral("today"))
                return item->facet().count;
        }
        return qint64(-2);
    };
    const QByteArray due = "SELECT count(*) FROM task t JOIN visible_contact c ON c.id = t.contact_id WHERE t.deleted_at IS NULL"
                           " AND t.done_at IS NULL AND t.due_on <= '" + QDate::currentDate().toString(Qt::ISODate).toLatin1() + "'";
    const qint64 waiting = fixture.count(due.constData());
    REQUIRE(waiting > 0);
    REQUIRE(fixture.waitFor([&] { return badge() == waiting; }));
}

TEST_CASE("a notice that the desktop cannot show stands in every window until one answers it", "[window][notifier]")
{
    WindowFixture fixture;
    fixture.openFile(0);
    MainWindow *second = fixture.windows.openWindow();
    fixture.notifier.notify({QStringLiteral("task:1"), QStringLiteral("Call Eva"), QStringLiteral("at ten"),
                             {{QStringLiteral("later"), QStringLiteral("Later")}}});
    const auto bar = [](MainWindow *window) { return window->findChild<shell::NoticeBar *>(); };
    REQUIRE(fixture.waitFor([&] { return bar(second)->isVisible() && bar(fixture.window)->isVisible(); }));
    bar(second)->findChild<QPushButton *>()->click();
    CHECK(bar(fixture.window)->isHidden());
    CHECK(bar(second)->isHidden());
}
