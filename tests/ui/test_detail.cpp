// SPDX-License-Identifier: GPL-3.0-or-later

// The detail pane: data in place, relations, files, changes and looking back, the header's actions, the sheet.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/filecommands.h"
#include "core/commands/partcommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/tagcommands.h"
#include "ui/dialogs/contactfield.h"
#include "ui/pages/contacts/asofpane.h"
#include "ui/pages/contacts/changespane.h"
#include "ui/pages/contacts/contactactions.h"
#include "ui/pages/contacts/contactsheet.h"
#include "ui/pages/contacts/datapane.h"
#include "ui/pages/contacts/detailheader.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/pages/contacts/filespane.h"
#include "ui/pages/contacts/relationform.h"
#include "ui/pages/contacts/relationspane.h"
#include "ui/pages/contacts/sheetdialog.h"
#include "ui/widgets/relationgraph.h"

#include "urlcatcher.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;
using widgets::InlineField;

namespace {

enum Tab { Timeline, Data, Relations, Files, Changes };

/// A window on Maria, who works for a firm and has everything that can hang on a contact.
struct Desk {
    WindowFixture fixture;
    ContactId maria;
    ContactId firm;

    Desk()
    {
        fixture.openFile(0);
        maria = write<ContactId>([](const commands::Session &session) {
            model::ContactDraft draft = fullDraft("Maria", "Bäcker");
            draft.fields.insert(QStringLiteral("salutation"), QStringLiteral("ms"));
            return commands::createContact(session, draft);
        });
        firm = ContactId(Uuid::fromBytes(scalar("SELECT id FROM contact WHERE kind = 'organisation'").toByteArray()));
        show(maria);
    }

    template <typename T>
    T write(std::function<Result<T>(const commands::Session &)> work)
    {
        const T made = writeNow<T>(fixture.window->workspace(), work);
        fixture.settle();
        return made;
    }
    QVariant scalar(const QByteArray &sql)
    {
        return readNow<QVariant>(fixture.window->workspace(), [sql](storage::Connection &connection) { return connection.scalar(sql); });
    }
    void show(const ContactId &contact)
    {
        fixture.window->go({QStringLiteral("contacts"), contact});
        fixture.settle();
        REQUIRE(fixture.waitFor([&] { return pane()->contact() == contact; }));
    }
    pages::DetailPane *pane() { return fixture.contacts()->detailPane(); }
    void open(Tab tab)
    {
        fixture.find<QTabBar>(QStringLiteral("Parts of the contact"))->setCurrentIndex(tab);
        fixture.settle();
    }
    InlineField *field(const QString &label)
    {
        for (InlineField *candidate : pane()->findChildren<InlineField *>()) {
            if (candidate->spec().label == label && candidate->isVisible())
                return candidate;
        }
        FAIL("no field " << label.toStdString());
        return nullptr;
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : pane()->findChildren<QPushButton *>()) {
            if ((candidate->text() == text || candidate->accessibleName() == text) && candidate->isVisible())
                return candidate;
        }
        FAIL("no button " << text.toStdString());
        return nullptr;
    }
    QString path(const QString &name, const QByteArray &content)
    {
        const QString at = fixture.folder.filePath(name);
        writeFile(at, content);
        return at;
    }
    template <typename T>
    T *part()
    {
        return pane()->findChild<T *>();
    }
    /// Chooses a menu entry of whatever menu is open.
    void choose(const QString &text)
    {
        REQUIRE(fixture.waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == text)
                action->trigger();
        }
        menu->close();
        fixture.settle();
    }
};

void commitText(InlineField *field, const QString &text)
{
    field->startEditing();
    REQUIRE(field->editor() != nullptr);
    qobject_cast<QLineEdit *>(field->editor())->setText(text);
    QTest::keyClick(field->editor(), Qt::Key_Return);
}

}  // namespace

TEST_CASE("data is edited in place and by keyboard, and what is odd is said beside it", "[detail]")
{
    Desk desk;
    desk.open(Data);
    InlineField *mail = desk.field(QStringLiteral("E-mail"));
    commitText(mail, QStringLiteral("maria at example"));
    desk.fixture.settle();
    CHECK(desk.scalar("SELECT value FROM contact_point WHERE kind = 'email'").toString() == QStringLiteral("maria at example"));
    CHECK(desk.field(QStringLiteral("E-mail"))->findChildren<QLabel *>().last()->text().contains(QStringLiteral("kept as typed")));

    // Tab saves and goes on in the next field, which is being edited then.
    InlineField *given = desk.field(QStringLiteral("First name"));
    given->startEditing();
    qobject_cast<QLineEdit *>(given->editor())->setText(QStringLiteral("Marie"));
    QTest::keyClick(given->editor(), Qt::Key_Tab);
    CHECK(desk.field(QStringLiteral("Last name"))->isEditing());
    desk.fixture.settle();
    CHECK(desk.scalar("SELECT given_name FROM contact WHERE kind = 'person'").toString() == QStringLiteral("Marie"));
    // The refresh after the saving left the open editor alone.
    CHECK(desk.field(QStringLiteral("Last name"))->isEditing());
    QTest::keyClick(desk.field(QStringLiteral("Last name"))->editor(), Qt::Key_Escape);

    // A number that is none stays on the screen with the reason.
    for (QToolButton *more : desk.part<pages::DataPane>()->findChildren<QToolButton *>()) {
        if (more->text() == QStringLiteral("More fields"))
            more->setChecked(true);
    }
    desk.fixture.settle();
    commitText(desk.field(QStringLiteral("Team size")), QStringLiteral("viele"));
    CHECK_FALSE(desk.field(QStringLiteral("Team size"))->error().isEmpty());
    CHECK(desk.field(QStringLiteral("Team size"))->value().toString() == QStringLiteral("viele"));
    desk.fixture.settle();
    CHECK(desk.fixture.count("SELECT count(*) FROM contact WHERE team_size IS NOT NULL") == 0);
}

TEST_CASE("phones are added in place, preferred, moved and removed", "[detail]")
{
    Desk desk;
    desk.open(Data);
    QToolButton *add = nullptr;
    for (QToolButton *candidate : desk.part<pages::DataPane>()->findChildren<QToolButton *>()) {
        if (candidate->text() == QStringLiteral("Add"))
            add = candidate;
    }
    REQUIRE(add != nullptr);
    QTest::mouseClick(add, Qt::LeftButton);
    desk.choose(QStringLiteral("Mobile"));
    InlineField *fresh = desk.field(QStringLiteral("Mobile"));
    commitText(fresh, QStringLiteral("0171 2345678"));
    desk.fixture.settle();
    CHECK(desk.fixture.count("SELECT count(*) FROM contact_point WHERE kind = 'mobile' AND deleted_at IS NULL") == 1);
    REQUIRE(desk.fixture.waitFor([&] { return desk.part<pages::DataPane>()->findChildren<InlineField *>().size() > 3; }));

    QTest::mouseClick(desk.fixture.find<QToolButton>(QStringLiteral("More for Mobile")), Qt::LeftButton);
    desk.choose(QStringLiteral("Preferred"));
    CHECK(desk.fixture.count("SELECT count(*) FROM contact_point WHERE kind = 'mobile' AND preferred = 1") == 1);
    CHECK(desk.field(QStringLiteral("★ Mobile")) != nullptr);
    QTest::mouseClick(desk.fixture.find<QToolButton>(QStringLiteral("More for Mobile")), Qt::LeftButton);
    desk.choose(QStringLiteral("Remove"));
    CHECK(desk.fixture.count("SELECT count(*) FROM contact_point WHERE kind = 'mobile' AND deleted_at IS NULL") == 0);
    desk.fixture.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count("SELECT count(*) FROM contact_point WHERE kind = 'mobile' AND deleted_at IS NULL") == 1; }));
}

TEST_CASE("firms and relations are joined, changed and parted in place", "[detail]")
{
    Desk desk;
    const ContactId jan = desk.write<ContactId>([](const commands::Session &session) { return commands::createContact(session, personDraft("Jan", "Baumann")); });
    desk.show(desk.maria);
    desk.open(Relations);
    CHECK(desk.fixture.find<QTabBar>(QStringLiteral("Parts of the contact"))->tabText(Relations) == QStringLiteral("Relations 1"));
    QTest::mouseClick(desk.button(QStringLiteral("Relation")), Qt::LeftButton);
    auto *form = desk.part<pages::RelationForm>();
    REQUIRE(form->isVisible());
    QTest::mouseClick(desk.button(QStringLiteral("Save")), Qt::LeftButton);
    CHECK(form->isVisible());  // nobody chosen: it says so and stays
    for (dialogs::ContactField *field : form->findChildren<dialogs::ContactField *>()) {
        if (field->isVisible())
            field->setContact(jan, QStringLiteral("Baumann, Jan"));
    }
    auto *what = desk.fixture.find<QComboBox>(QStringLiteral("What the other one is"));
    what->setCurrentIndex(what->findText(QStringLiteral("Was referred")));
    QTest::mouseClick(desk.button(QStringLiteral("Save")), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return !form->isVisible(); }));
    desk.fixture.settle();
    // Seen from Jan, Maria is who referred him.
    CHECK(desk.fixture.count("SELECT count(*) FROM relation r JOIN contact c ON c.id = r.from_id WHERE c.given_name = 'Jan' AND r.kind = 'referral'") == 1);
    auto *list = desk.fixture.find<QListView>(QStringLiteral("Firms, people and relations"));
    REQUIRE(list->model()->rowCount() == 2);
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(list->model()->index(1, 0).data(widgets::ContactRole::Subtitle).toString() == QStringLiteral("Was referred"));

    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_F2);
    REQUIRE(form->isVisible());
    desk.fixture.find<QLineEdit>(QStringLiteral("Since"), form)->setText(QStringLiteral("gestern irgendwann"));
    QTest::mouseClick(desk.button(QStringLiteral("Save")), Qt::LeftButton);
    CHECK(form->isVisible());
    desk.fixture.find<QLineEdit>(QStringLiteral("Since"), form)->setText(QStringLiteral("2019"));
    QTest::keyClick(desk.fixture.find<QLineEdit>(QStringLiteral("Since"), form), Qt::Key_Return);
    REQUIRE(desk.fixture.waitFor([&] { return !form->isVisible(); }));
    CHECK(desk.scalar("SELECT since FROM affiliation").toString() == QStringLiteral("2019"));

    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(desk.fixture.waitFor([&] { return list->model()->rowCount() == 1; }));

    // The picture leads to the firm, which knows its people.
    auto *graph = desk.part<widgets::RelationGraph>();
    graph->setFocus();
    QTest::keyClick(graph, Qt::Key_Right);
    QTest::keyClick(graph, Qt::Key_Return);
    REQUIRE(desk.fixture.waitFor([&] { return desk.pane()->contact() == desk.firm; }));
    desk.fixture.settle();
    CHECK(list->model()->index(0, 0).data().toString() == QString::fromUtf8("Bäcker, Maria"));
}

TEST_CASE("files come in by dropping, are opened as copies, and go with undo", "[detail]")
{
    Desk desk;
    UrlCatcher catcher;
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(desk.path(QStringLiteral("angebot.txt"), "Angebot\n")), QUrl::fromLocalFile(desk.path(QStringLiteral("tool.exe"), "MZ"))});
    QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.pane(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 200), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.pane(), &drop);
    auto *tabs = desk.fixture.find<QTabBar>(QStringLiteral("Parts of the contact"));
    REQUIRE(desk.fixture.waitFor([&] { return tabs->tabText(Files) == QStringLiteral("Files 3"); }));
    desk.fixture.settle();
    auto *list = desk.fixture.find<QListView>(QStringLiteral("Files"));
    REQUIRE(desk.fixture.waitFor([&] { return list->model()->rowCount() == 3; }));
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto select = [&](const char *name) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == QLatin1String(name))
                list->setCurrentIndex(list->model()->index(row, 0));
        }
    };
    select("angebot.txt");
    auto *text = desk.part<pages::FilesPane>()->findChild<QPlainTextEdit *>();
    REQUIRE(desk.fixture.waitFor([&] { return text->isVisible() && text->toPlainText().contains(QStringLiteral("Angebot")); }));

    QTest::mouseClick(desk.button(QStringLiteral("Open a copy")), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return catcher.urls.size() == 1; }));
    const QString copy = catcher.urls.first().toLocalFile();
    CHECK(fileBytes(copy) == QByteArray("Angebot\n"));
    CHECK_FALSE(QFileInfo(copy).permission(QFile::WriteOwner));
    desk.fixture.settle();

    desk.fixture.answers.texts = {QStringLiteral("../Angebot Köln.txt")};
    QTest::keyClick(list, Qt::Key_F2);
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count("SELECT count(*) FROM attachment WHERE name = 'Angebot Köln.txt'") == 1; }));
    const QString target = desk.fixture.folder.filePath(QStringLiteral("out.txt"));
    desk.fixture.settle();
    desk.fixture.answers.files = {target};
    QTest::mouseClick(desk.button(QStringLiteral("Save as …")), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return QFileInfo::exists(target); }));
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(desk.fixture.waitFor([&] { return list->model()->rowCount() == 2; }));
    desk.fixture.settle();
    desk.fixture.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(desk.fixture.waitFor([&] { return list->model()->rowCount() == 3; }));
    desk.fixture.settle();

    // The window goes, the copies with it.
    delete desk.fixture.window.data();
    CHECK_FALSE(QFileInfo::exists(copy));
}

TEST_CASE("a file over the limit is linked instead", "[detail]")
{
    Desk desk;
    desk.write<qint64>([](const commands::Session &session) -> Result<qint64> {
        return commands::storeSetting(session, model::FileSetting::AttachmentLimit, 1000).map([] { return qint64(1); });
    });
    desk.open(Files);
    desk.part<pages::FilesPane>()->attach({desk.path(QStringLiteral("video.mp4"), QByteArray(5000, 'v'))});
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count("SELECT count(*) FROM attachment WHERE kind = 'link' AND link LIKE '%video.mp4'") == 1; }));
}

TEST_CASE("the history groups by command, restores a value, and shows the contact as it was", "[detail]")
{
    Desk desk;
    const auto edit = [&](const char *key, const char *value) {
        desk.write<bool>([&](const commands::Session &session) {
            return commands::editContact(session, desk.maria, {{QString::fromLatin1(key), QString::fromUtf8(value)}});
        });
    };
    edit("remark", "erste");
    edit("remark", "zweite");
    desk.write<qint64>([&](const commands::Session &session) { return commands::tagContacts(session, {desk.maria}, {QStringLiteral("Köln")}, {QStringLiteral("Stammkunde")}); });
    desk.show(desk.maria);
    desk.open(Changes);
    auto *tree = desk.fixture.find<QTreeView>(QStringLiteral("Changes"));
    REQUIRE(desk.fixture.waitFor([&] { return tree->model()->rowCount() == 4; }));
    QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *fields = desk.fixture.find<QComboBox>(QStringLiteral("Show changes of"));
    fields->setCurrentIndex(fields->findText(QStringLiteral("Remark")));
    Q_EMIT fields->activated(fields->currentIndex());
    REQUIRE(tree->model()->rowCount() == 2);
    const QModelIndex newest = tree->model()->index(0, 0, tree->model()->index(0, 0));
    CHECK(newest.siblingAtColumn(1).data().toString() == QStringLiteral("erste"));
    CHECK(newest.siblingAtColumn(2).data().toString() == QStringLiteral("zweite"));
    tree->setCurrentIndex(newest);
    QTest::mouseClick(desk.button(QStringLiteral("Restore this value")), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return desk.scalar("SELECT remark FROM contact WHERE kind = 'person'").toString() == QStringLiteral("erste"); }));
    desk.fixture.settle();

    QTest::mouseClick(desk.button(QStringLiteral("As of …")), Qt::LeftButton);
    auto *slider = desk.fixture.find<QSlider>(QStringLiteral("From change to change"));
    REQUIRE(desk.fixture.waitFor([&] { return slider->maximum() == 4; }));
    slider->setValue(0);
    auto *then = desk.fixture.find<QTreeView>(QStringLiteral("The contact as it was"));
    QAbstractItemModelTester thenTester(then->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto text = [&] {
        QStringList lines;
        for (int group = 0; group < then->model()->rowCount(); ++group) {
            const QModelIndex heading = then->model()->index(group, 0);
            for (int row = 0; row < then->model()->rowCount(heading); ++row)
                lines << then->model()->index(row, 0, heading).data().toString() + u'|' + then->model()->index(row, 1, heading).data().toString() + u'|'
                             + then->model()->index(row, 2, heading).data().toString();
        }
        return lines;
    };
    REQUIRE(desk.fixture.waitFor([&] { return text().contains(QStringLiteral("Remark|–|≠ erste")); }));
    CHECK(text().contains(QStringLiteral("Tag|Stammkunde|≠ –")));
    CHECK(text().contains(QString::fromUtf8("Last name|Bäcker|Bäcker")));
    QTest::mouseClick(desk.button(QStringLiteral("Restore all of then")), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return !desk.scalar("SELECT remark FROM contact WHERE kind = 'person'").isValid(); }));
    CHECK(desk.fixture.count("SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE t.name = 'Stammkunde'") == 1);
    CHECK(desk.fixture.count("SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE t.name = 'Köln'") == 0);
    desk.fixture.settle();
    desk.fixture.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(desk.fixture.waitFor([&] { return desk.scalar("SELECT remark FROM contact WHERE kind = 'person'").toString() == QStringLiteral("erste"); }));
}

TEST_CASE("the header calls, writes, and opens the map only after saying what leaves", "[detail]")
{
    Desk desk;
    UrlCatcher catcher;
    auto *actions = desk.part<pages::ContactActions>();
    REQUIRE(actions != nullptr);
    actions->call(actions->phones().value(0));
    actions->write(actions->mails().value(0));
    actions->openMap();
    REQUIRE(catcher.urls.size() == 3);
    CHECK(catcher.urls[0].toString() == QStringLiteral("tel:+492211234567"));
    CHECK(catcher.urls[1].toString() == QStringLiteral("mailto:maria@example.org"));
    CHECK(catcher.urls[2].host() == QStringLiteral("www.openstreetmap.org"));
    CHECK_FALSE(catcher.urls[2].toString().contains(QString::fromUtf8("Bäcker")));
    actions->copyAddress();
    CHECK(QGuiApplication::clipboard()->text().contains(QString::fromUtf8("Ms Maria Bäcker\nDomstraße 1\n50667 Köln")));
    actions->copyCard();
    REQUIRE(desk.fixture.waitFor([] { return QGuiApplication::clipboard()->text().startsWith(QStringLiteral("BEGIN:VCARD")); }));

    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    const QString file = desk.fixture.folder.filePath(QStringLiteral("foto.png"));
    REQUIRE(picture.save(file));
    actions->setPhoto(file);
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count("SELECT count(*) FROM attachment WHERE kind = 'photo' AND deleted_at IS NULL") == 1; }));
    desk.fixture.settle();
    actions->setPhoto(file);
    desk.fixture.settle();
    CHECK(desk.fixture.count("SELECT count(*) FROM attachment WHERE kind = 'photo' AND deleted_at IS NULL") == 1);
    actions->removePhoto();
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count("SELECT count(*) FROM attachment WHERE kind = 'photo' AND deleted_at IS NULL") == 0; }));
}

TEST_CASE("the sheet of a contact is saved as a PDF", "[detail]")
{
    Desk desk;
    const QString path = desk.fixture.folder.filePath(QStringLiteral("maria.pdf"));
    desk.fixture.answers.files = {path};
    desk.part<pages::ContactActions>()->printSheet();
    auto *dialog = desk.fixture.dialog<pages::SheetDialog>();
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
        if (candidate->text() == QStringLiteral("Save as PDF …"))
            QTest::mouseClick(candidate, Qt::LeftButton);
    }
    REQUIRE(desk.fixture.waitFor([&] { return QFileInfo::exists(path); }));
    CHECK(fileBytes(path).startsWith("%PDF"));
    CHECK(fileBytes(path).size() > 5'000);
}

TEST_CASE("what was typed into a field and not saved is offered again", "[detail][drafts]")
{
    Desk desk;
    const ContactId jan = desk.write<ContactId>([](const commands::Session &session) { return commands::createContact(session, personDraft("Jan", "Baumann")); });
    desk.show(desk.maria);
    desk.open(Data);
    InlineField *birthday = desk.field(QStringLiteral("Birthday"));
    birthday->startEditing();
    QTest::keyClicks(birthday->editor(), QStringLiteral("im Mai"));
    // No date: it can't be saved when the contact is left, and is kept as a draft.
    desk.show(jan);
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count("SELECT count(*) FROM draft WHERE editor = 'contact.data'") == 1; }));
    desk.show(desk.maria);
    desk.fixture.settle();
    birthday = desk.field(QStringLiteral("Birthday"));
    CHECK_FALSE(birthday->isEditing());  // nobody is disturbed
    birthday->startEditing();
    CHECK(birthday->typedText() == QStringLiteral("im Mai"));
    QTest::keyClick(birthday->editor(), Qt::Key_Escape);
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count("SELECT count(*) FROM draft WHERE editor = 'contact.data'") == 0; }));
    CHECK(desk.scalar("SELECT birthday FROM contact WHERE given_name = 'Maria'").toString() == QStringLiteral("--05-06"));
}

TEST_CASE("a relation that is half typed waits where it was begun", "[detail][drafts]")
{
    Desk desk;
    const ContactId jan = desk.write<ContactId>([](const commands::Session &session) { return commands::createContact(session, personDraft("Jan", "Baumann")); });
    desk.show(desk.maria);
    desk.open(Relations);
    auto *form = desk.part<pages::RelationForm>();
    const auto note = [&] { return desk.fixture.find<QLineEdit>(QStringLiteral("Note"), form); };
    QTest::mouseClick(desk.button(QStringLiteral("Relation")), Qt::LeftButton);
    REQUIRE(form->isVisible());
    QTest::keyClicks(note(), QStringLiteral("kennt man vom Sport"));
    desk.show(jan);
    QTest::mouseClick(desk.button(QStringLiteral("Relation")), Qt::LeftButton);
    REQUIRE(form->isVisible());
    desk.fixture.settle();
    CHECK(note()->text().isEmpty());
    desk.show(desk.maria);
    QTest::mouseClick(desk.button(QStringLiteral("Relation")), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return form->isVisible() && note()->text() == QStringLiteral("kennt man vom Sport"); }));
    QTest::mouseClick(desk.button(QStringLiteral("Cancel")), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count("SELECT count(*) FROM draft WHERE editor = 'contact.relation'") == 0; }));
}

TEST_CASE("in a narrow pane what is long gives way, and the menus beside the values stay in sight", "[detail][data]")
{
    Desk desk;
    desk.write<bool>([&](const commands::Session &session) {
        return commands::editContact(session, desk.firm, {{QStringLiteral("org_name"), QString(QStringLiteral("Quitzow Orgelbau und Klavierstimmerei mit sehr langem Namen GmbH & Co. KG"))}});
    });
    desk.show(desk.maria);
    desk.open(Data);
    desk.fixture.window->resize(1024, 700);
    const auto menus = [&] {
        QList<QToolButton *> found;
        for (QToolButton *button : desk.pane()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("More for ")))
                found << button;
        }
        return found;
    };
    REQUIRE(desk.fixture.waitFor([&] { return menus().size() >= 3; }));
    desk.fixture.settle();
    for (const QToolButton *menu : menus()) {
        CAPTURE(menu->accessibleName().toStdString());
        CHECK(menu->mapTo(desk.pane(), menu->rect().topRight()).x() < desk.pane()->width());
    }
}
