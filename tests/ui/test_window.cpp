// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/newcontactdialog.h"
#include "ui/dialogs/newfiledialog.h"
#include "ui/dialogs/unlockdialog.h"
#include "ui/itemmodels/timelinemodel.h"
#include "ui/pages/contacts/contactfilter.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/undobar.h"

#include "windowfixture.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace kontor;
using namespace kontor::tests;

namespace {

QPushButton *findButton(QWidget *in, const QString &text)
{
    for (QPushButton *candidate : in->findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

QPushButton *button(QWidget *in, const QString &text)
{
    QPushButton *found = findButton(in, text);
    INFO(text.toStdString());
    REQUIRE(found != nullptr);
    return found;
}

QString saidByUndoBar(WindowFixture &fixture)
{
    return fixture.window->findChild<widgets::UndoBar *>()->text();
}

/// keyClicks() knows ASCII only.
void press(QWidget *in, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, in, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void type(QWidget *into, const char *text)
{
    into->setFocus();
    press(into, QString::fromUtf8(text));
}

QCheckBox *checkBox(QWidget *in, const char *beginning)
{
    for (QCheckBox *candidate : in->findChildren<QCheckBox *>()) {
        if (candidate->text().startsWith(QLatin1String(beginning)) && candidate->isVisible())
            return candidate;
    }
    FAIL("no visible check box begins with " << beginning);
    return nullptr;
}

}  // namespace

TEST_CASE("first start: a new file is made, and nobody gets past the recovery sheet", "[window][files]")
{
    WindowFixture fixture;
    CHECK(fixture.window->currentPage() == nullptr);
    const QString path = fixture.folder.filePath(QStringLiteral("mine.kontor"));
    QTest::mouseClick(button(fixture.window.get(), QStringLiteral("New file")), Qt::LeftButton);
    auto *dialog = fixture.dialog<dialogs::NewFileDialog>();
    auto *pathLine = fixture.find<QLineEdit>(QStringLiteral("File"), dialog);
    pathLine->setText(path);
    auto *first = dialog->findChild<QLineEdit *>(QStringLiteral("passphrase"));
    auto *second = dialog->findChild<QLineEdit *>(QStringLiteral("repeated"));
    QPushButton *create = button(dialog, QStringLiteral("Create file"));
    type(first, "kurz");
    QTest::mouseClick(create, Qt::LeftButton);
    CHECK_FALSE(QFile::exists(path));
    type(first, " aber jetzt lang genug");
    type(second, "etwas anderes");
    QTest::mouseClick(create, Qt::LeftButton);
    CHECK_FALSE(QFile::exists(path));
    second->setText(first->text());
    checkBox(dialog, "Remember")->setChecked(true);
    QTest::mouseClick(create, Qt::LeftButton);

    REQUIRE(fixture.waitFor([&] { return create->text() == QStringLiteral("Continue"); }));
    CHECK(fixture.gate.remembered == QStringList{path});
    CHECK_FALSE(create->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->isVisible());
    fixture.answers.files = {fixture.folder.filePath(QStringLiteral("sheet.pdf"))};
    QTest::mouseClick(button(dialog, QStringLiteral("Save as PDF …")), Qt::LeftButton);
    CHECK(fileBytes(fixture.folder.filePath(QStringLiteral("sheet.pdf"))).startsWith("%PDF"));
    checkBox(dialog, "I have printed")->click();
    CHECK(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    CHECK(create->text() == QStringLiteral("Start"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->isVisible());
    auto *firstContact = dialog->findChild<QRadioButton *>(QStringLiteral("contact.new"));
    REQUIRE(firstContact != nullptr);
    firstContact->setChecked(true);
    QTest::mouseClick(create, Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return fixture.window->currentPage() != nullptr; }));
    CHECK(fixture.window->workspace().path() == path);
    CHECK(fixture.preferences.recentFiles().contains(path));
    CHECK(fixture.preferences.openedAt(path) > 0);
    fixture.dialog<dialogs::NewContactDialog>()->close();  // that is how the user wanted to begin
    // Opening what is open already is no reason to close it.
    const pages::Page *page = fixture.window->currentPage();
    fixture.window->openFile(path);
    fixture.settle();
    CHECK(fixture.window->currentPage() == page);
}

TEST_CASE("a file whose key the keychain does not hold opens with its passphrase, wrong ones are said beside the field", "[window][files]")
{
    WindowFixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("locked.kontor"));
    {
        const auto made = answer<dialogs::WorkspacePointer>(
            [&](QObject *context, auto done) { fixture.gate.create(path, QStringLiteral("richtig und lang"), context, done); });
        REQUIRE(made.has_value());
    }
    fixture.gate.hasKey = false;
    fixture.window->openFile(path);
    auto *dialog = fixture.dialog<dialogs::UnlockDialog>();
    auto *secret = fixture.find<QLineEdit>(QStringLiteral("Passphrase or recovery words"), dialog);
    QPushButton *open = button(dialog, QStringLiteral("Open"));
    type(secret, "falsch und lang");
    QTest::mouseClick(open, Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return open->isEnabled(); }));
    CHECK(dialog->isVisible());
    CHECK(fixture.window->currentPage() == nullptr);
    secret->setText(QStringLiteral("richtig und lang"));
    QTest::mouseClick(open, Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return fixture.window->currentPage() != nullptr; }));
}

TEST_CASE("a customer is found while typing, and the keyboard leads there and back", "[window][contacts]")
{
    WindowFixture fixture;
    fixture.openFile(400);
    auto *page = fixture.contacts();
    const int all = page->listModel()->rowCount();
    auto *box = fixture.window->findChild<widgets::SearchBox *>();
    const QString name = page->listModel()->contactAt(137)->name.section(u',', 0, 0);
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(box->hasFocus());
    press(box, name);
    REQUIRE(fixture.waitFor([&] { return page->listModel()->isCurrent(); }));
    CHECK(page->listModel()->rowCount() < all);
    CHECK(page->listModel()->rowCount() > 0);
    fixture.settle();
    // Whoever was found first is shown at once.
    CHECK(page->detailPane()->contact() == page->listModel()->contactAt(0)->id);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(page->focusTarget()->hasFocus());
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(box, Qt::Key_Escape);
    REQUIRE(fixture.waitFor([&] { return page->listModel()->isCurrent() && page->listModel()->rowCount() == all; }));
}

TEST_CASE("back returns to the contact before", "[window][contacts]")
{
    WindowFixture fixture;
    fixture.openFile(50);
    auto *page = fixture.contacts();
    auto *view = fixture.find<QTableView>(QStringLiteral("Contacts"));
    const auto shown = [&] { return page->detailPane()->contact(); };
    const model::ContactId first = page->listModel()->contactAt(0)->id;
    const model::ContactId third = page->listModel()->contactAt(2)->id;
    REQUIRE(fixture.waitFor([&] { return shown() == first; }));
    view->selectRow(2);
    REQUIRE(fixture.waitFor([&] { return shown() == third; }));
    fixture.window->trigger(QStringLiteral("go.back"));
    REQUIRE(fixture.waitFor([&] { return shown() == first && view->currentIndex().row() == 0; }));
    fixture.settle();
    CHECK(shown() == first);
    fixture.window->trigger(QStringLiteral("go.forward"));
    REQUIRE(fixture.waitFor([&] { return shown() == third && view->currentIndex().row() == 2; }));
}

TEST_CASE("a note is written with Ctrl+Enter and taken back with undo", "[window][contacts]")
{
    WindowFixture fixture;
    fixture.openFile(30);
    auto *timeline = fixture.find<QListView>(QStringLiteral("Timeline"));
    auto *text = fixture.find<QPlainTextEdit>(QStringLiteral("New timeline entry"));
    const qint64 before = fixture.count("SELECT count(*) FROM activity WHERE deleted_at IS NULL");
    const int rows = timeline->model()->rowCount();
    type(text, "Wartung besprochen");
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(fixture.waitFor([&] { return timeline->model()->rowCount() > rows; }));
    CHECK(text->toPlainText().isEmpty());
    CHECK(fixture.count("SELECT count(*) FROM activity WHERE deleted_at IS NULL") == before + 1);
    fixture.settle();
    fixture.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM activity WHERE deleted_at IS NULL") == before; }));
    REQUIRE(fixture.waitFor([&] { return timeline->model()->rowCount() == rows; }));
    CHECK(saidByUndoBar(fixture).startsWith(QStringLiteral("Undone")));
    fixture.settle();
    fixture.window->trigger(QStringLiteral("edit.redo"));
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM activity WHERE deleted_at IS NULL") == before + 1; }));
}

TEST_CASE("what was begun for one contact does not end up with another", "[window][contacts]")
{
    WindowFixture fixture;
    fixture.openFile(10);
    auto *page = fixture.contacts();
    auto *view = fixture.find<QTableView>(QStringLiteral("Contacts"));
    auto *text = fixture.find<QPlainTextEdit>(QStringLiteral("New timeline entry"));
    type(text, "nur für den ersten");
    view->selectRow(1);
    const auto id = [&](int row) { return page->listModel()->contactAt(row)->id; };
    REQUIRE(fixture.waitFor([&] { return page->detailPane()->contact() == id(1); }));
    fixture.settle();
    CHECK(text->toPlainText().isEmpty());
    view->selectRow(0);
    fixture.settle();
    CHECK(text->toPlainText() == QStringLiteral("nur für den ersten"));
}

TEST_CASE("a field is edited in place, and what cannot be is said beside it", "[window][contacts]")
{
    WindowFixture fixture;
    fixture.openFile(20);
    fixture.contacts()->detailPane()->beginEditing();
    fixture.settle();
    widgets::InlineField *edited = nullptr;
    for (widgets::InlineField *field : fixture.window->findChildren<widgets::InlineField *>()) {
        if (field->isEditing())
            edited = field;
    }
    REQUIRE(edited != nullptr);
    auto *line = qobject_cast<QLineEdit *>(edited->editor());
    REQUIRE(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Zacharias"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(fixture.waitFor([&] {
        return fixture.count("SELECT count(*) FROM contact WHERE given_name = 'Zacharias' OR org_name = 'Zacharias'") == 1;
    }));
    fixture.settle();
    CHECK(saidByUndoBar(fixture).endsWith(QStringLiteral("changed")));

    for (QToolButton *candidate : fixture.window->findChildren<QToolButton *>()) {
        if (candidate->text() == QStringLiteral("More fields"))
            candidate->setChecked(true);
    }
    const qint64 commands = fixture.count("SELECT count(*) FROM command");
    for (widgets::InlineField *field : fixture.window->findChildren<widgets::InlineField *>()) {
        if (field->spec().label != QStringLiteral("Team size") || !field->isVisible())
            continue;
        field->startEditing();
        QTest::keyClicks(field->editor(), QStringLiteral("viele"));
        field->commit();
        CHECK_FALSE(field->error().isEmpty());
    }
    fixture.settle();
    CHECK(fixture.count("SELECT count(*) FROM command") == commands);
}

TEST_CASE("deleting goes to the bin without a question, and undo brings all back", "[window][contacts]")
{
    WindowFixture fixture;
    fixture.openFile(40);
    auto *page = fixture.contacts();
    auto *view = fixture.find<QTableView>(QStringLiteral("Contacts"));
    const int all = page->listModel()->rowCount();
    view->selectionModel()->select(QItemSelection(view->model()->index(3, 0), view->model()->index(9, 0)),
                                   QItemSelectionModel::ClearAndSelect);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    REQUIRE(fixture.waitFor([&] { return page->listModel()->rowCount() == all - 7; }));
    CHECK(saidByUndoBar(fixture).contains(u'7'));
    fixture.settle();
    fixture.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(fixture.waitFor([&] { return page->listModel()->rowCount() == all; }));
}

TEST_CASE("a new contact is checked while it is written, and shown once it is saved", "[window][contacts]")
{
    WindowFixture fixture;
    fixture.openFile(20);
    QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = fixture.dialog<dialogs::NewContactDialog>();
    QPushButton *save = button(dialog, QStringLiteral("Save"));
    const qint64 before = fixture.count("SELECT count(*) FROM visible_contact");
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(dialog->isVisible());
    type(fixture.find<QLineEdit>(QStringLiteral("Name"), dialog), "Dr. Käthe Große");
    type(fixture.find<QLineEdit>(QStringLiteral("Firm"), dialog), "Große Feinmechanik GmbH");
    type(fixture.find<QLineEdit>(QStringLiteral("E-mail"), dialog), "kaethe");
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(dialog->isVisible());
    type(fixture.find<QLineEdit>(QStringLiteral("E-mail"), dialog), "@example.org");
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM visible_contact") == before + 2; }));
    CHECK(fixture.count("SELECT count(*) FROM contact WHERE title = 'Dr.' AND given_name = 'Käthe' AND family_name = 'Große'") == 1);
    fixture.settle();
    auto *view = fixture.find<QTableView>(QStringLiteral("Contacts"));
    CHECK(view->currentIndex().data().toString().startsWith(QStringLiteral("Große")));
}

TEST_CASE("a list is imported with a preview, and the whole import can be undone", "[window][import]")
{
    WindowFixture fixture;
    fixture.openFile(0);
    const QString path = fixture.folder.filePath(QStringLiteral("liste.csv"));
    writeFile(path, "Vorname;Nachname;E-Mail;Telefon;Ort;Geburtstag\n"
                    "Eva;Klein;eva@example.org;0221 4710100;K\xc3\xb6ln;03/04/1980\n"
                    "Uwe;Gro\xc3\x9f;uwe@example.org;0211 4710101;D\xc3\xbcsseldorf;05/06/1975\n"
                    ";;;;;\n");
    fixture.answers.files = {path};
    fixture.window->trigger(QStringLiteral("file.import"));
    auto *dialog = fixture.dialog<dialogs::ImportDialog>();
    const auto visibleButton = [&](const char *text) { return findButton(dialog, QLatin1String(text)); };
    REQUIRE(fixture.waitFor([&] { return visibleButton("Continue") != nullptr; }));
    QTest::mouseClick(visibleButton("Continue"), Qt::LeftButton);
    CHECK(visibleButton("Continue") != nullptr);  // nobody has said how the dates are meant
    auto *order = fixture.find<QComboBox>(QStringLiteral("Order of day and month"), dialog);
    order->setCurrentIndex(1);
    QTest::mouseClick(visibleButton("Continue"), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return visibleButton("Import") != nullptr; }));
    CHECK(fixture.count("SELECT count(*) FROM contact") == 0);
    QTest::mouseClick(visibleButton("Import"), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return visibleButton("Undo import") != nullptr; }));
    CHECK(fixture.count("SELECT count(*) FROM visible_contact") == 2);
    CHECK(fixture.count("SELECT count(*) FROM contact WHERE birthday = '1980-04-03'") == 1);
    QTest::mouseClick(visibleButton("Undo import"), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM visible_contact") == 0; }));
}

TEST_CASE("a file that is none is refused with a sentence", "[window][import]")
{
    WindowFixture fixture;
    fixture.openFile(0);
    const QString path = fixture.folder.filePath(QStringLiteral("kaputt.xlsx"));
    writeFile(path, QByteArray("PK\x03\x04 broken") + QByteArray(500, '\0'));
    fixture.answers.files = {path};
    fixture.window->trigger(QStringLiteral("file.import"));
    auto *dialog = fixture.dialog<dialogs::ImportDialog>();
    REQUIRE(fixture.waitFor([&] { return findButton(dialog, QStringLiteral("Close")) != nullptr; }));
    CHECK(findButton(dialog, QStringLiteral("Import")) == nullptr);
    CHECK(findButton(dialog, QStringLiteral("Continue")) == nullptr);
    QTest::mouseClick(button(dialog, QStringLiteral("Close")), Qt::LeftButton);
    CHECK(fixture.count("SELECT count(*) FROM contact") == 0);
}

TEST_CASE("closing the file leads to the welcome page, whatever is under way", "[window][files]")
{
    WindowFixture fixture;
    fixture.openFile(600);
    fixture.window->runJob(QStringLiteral("Writing"), [](const commands::Session &session, const JobControl &control) {
        return sampledata::writeSampleData(session, 3'000, 3, control).map([](qint64) { return QStringLiteral("done"); });
    });
    fixture.window->findChild<widgets::SearchBox *>()->setText(QStringLiteral("Köln"));
    fixture.window->trigger(QStringLiteral("file.close"));
    CHECK(fixture.window->currentPage() == nullptr);
    CHECK(fixture.window->findChild<pages::WelcomePage *>()->isVisible());
    fixture.window->trigger(QStringLiteral("file.close"));
    fixture.window->trigger(QStringLiteral("edit.undo"));
    fixture.window->trigger(QStringLiteral("contact.new"));
}

TEST_CASE("Enter presses the button that has the focus", "[window]")
{
    WindowFixture fixture;
    fixture.openFile(3);
    auto *fresh = button(fixture.window, QStringLiteral("New"));
    fresh->setFocus();
    QTest::keyClick(fresh, Qt::Key_Return);
    fixture.dialog<dialogs::NewContactDialog>()->reject();
}

TEST_CASE("every control that can be used has a name for screen readers", "[window][accessibility]")
{
    WindowFixture fixture;
    fixture.openFile(40);
    for (const QString &page : {QStringLiteral("contacts"), QStringLiteral("today"), QStringLiteral("settings")}) {
        fixture.window->go({page});
        fixture.settle();
        if (fixture.contacts() != nullptr) {
            auto *tabs = fixture.find<QTabBar>(QStringLiteral("Parts of the contact"));
            tabs->setCurrentIndex(1);
        }
        for (QWidget *widget : fixture.window->findChildren<QWidget *>()) {
            const bool interactive = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                    || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget));
            // The field inside a number box is no control of its own: the box speaks for it.
            if (!interactive || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr)
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(accessible != nullptr);
            INFO(page.toStdString() << ": " << widget->metaObject()->className() << " in "
                                    << (widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing"));
            CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        }
    }
}
