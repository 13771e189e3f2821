// SPDX-License-Identifier: GPL-3.0-or-later

// The settings: one table, found and changed on the page; the managers of what a file defines.

#include "core/commands/contactcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/templatecommands.h"
#include "core/queries/templates.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/itemmodels/definitionmodel.h"
#include "ui/pages/settings/editdialog.h"
#include "ui/pages/settingstable.h"
#include "ui/widgets/pickgrid.h"
#include "ui/widgets/undobar.h"

#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace kontor;
using namespace kontor::tests;
using pages::Preference;

namespace {

pages::SettingsPage *settingsPage(WindowFixture &fixture)
{
    return qobject_cast<pages::SettingsPage *>(fixture.window->currentPage());
}

QPushButton *button(QWidget *in, const char *text)
{
    for (QPushButton *candidate : in->findChildren<QPushButton *>()) {
        if (candidate->text() == QLatin1String(text) && candidate->isVisible())
            return candidate;
    }
    FAIL("no visible button says " << text);
    return nullptr;
}

/// The form that just opened.
pages::EditDialog *form(WindowFixture &fixture)
{
    return fixture.dialog<pages::EditDialog>();
}

void save(WindowFixture &fixture, pages::EditDialog *dialog)
{
    QPointer<pages::EditDialog> open = dialog;
    QTest::mouseClick(button(dialog, "Save"), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return open.isNull(); }));
    fixture.settle();
}

}  // namespace

TEST_CASE("the table of settings: every id once, every key once, defaults that are offered", "[settings]")
{
    QSet<QString> ids;
    for (const pages::SettingLink &link : pages::settingsEntries()) {
        INFO(link.id.toStdString());
        CHECK_FALSE(ids.contains(link.id));
        ids.insert(link.id);
        CHECK_FALSE(link.title.isEmpty());
    }
    QTemporaryDir folder;
    const pages::Preferences preferences(std::make_unique<QSettings>(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat));
    for (const pages::SettingDef &def : pages::settingTable()) {
        INFO(def.id);
        CHECK(QString::fromLatin1(def.id).startsWith(QLatin1String(pages::categoryDef(def.category).id) + u'.'));
        const QVariant standard = def.ofFile() ? model::fileSettingDef(std::get<model::FileSetting>(def.key)).standard
                                               : preferences.value(std::get<Preference>(def.key));
        if (def.control == pages::SettingControl::Choice)
            CHECK(std::any_of(def.options.begin(), def.options.end(), [&](const auto &option) { return option.value == standard; }));
        if (def.control == pages::SettingControl::Number)
            CHECK((standard.toLongLong() / def.factor >= def.least && standard.toLongLong() / def.factor <= def.most));
    }
    const auto first = [](const char *text) { return pages::findSettings(QString::fromUtf8(text)).value(0).id; };
    CHECK(first("colours") == QStringLiteral("looks.theme"));
    CHECK(first("dunkel") == QStringLiteral("looks.theme"));
    CHECK(first("compact one line") == QStringLiteral("looks.density"));
    CHECK(first("recovery") == QStringLiteral("file.recovery"));
    CHECK(pages::findSettings(QStringLiteral("nothing of that kind")).isEmpty());
}

TEST_CASE("definitions say which order is wanted and keep to the file", "[settings][models]")
{
    itemmodels::DefinitionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<itemmodels::Definition> rows;
    for (char i = 1; i <= 4; ++i)
        rows.append({Uuid{{std::uint8_t(i)}}, QString(QLatin1Char(char('a' + i))), {}, {}, {}, {}});
    model.setDefinitions(rows);
    QList<Uuid> wanted;
    QObject::connect(&model, &itemmodels::DefinitionModel::orderWanted, &model, [&](const QList<Uuid> &order) { wanted = order; });
    const std::unique_ptr<QMimeData> drag(model.mimeData({model.index(3)}));
    CHECK_FALSE(model.dropMimeData(drag.get(), Qt::MoveAction, 1, 0, {}));
    CHECK(wanted == QList<Uuid>{rows[0].id, rows[3].id, rows[1].id, rows[2].id});
    wanted.clear();
    model.wantMove(0, 1);  // where it stands already
    model.wantMove(-1, 2);
    model.wantMove(1, 9);
    CHECK(wanted.isEmpty());
    model.wantMove(0, 4);
    CHECK(wanted.last() == rows[0].id);
    rows[0].title = QStringLiteral("other");
    model.setDefinitions(rows);
    CHECK(model.index(0).data().toString() == QStringLiteral("other"));
    CHECK(model.rowOf(rows[2].id) == 2);
    model.setDefinitions({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a setting is found by a word, changed, and acts at once", "[settings][window]")
{
    WindowFixture fixture;
    fixture.openFile(0, QStringLiteral("settings"));
    auto *page = settingsPage(fixture);
    REQUIRE(page != nullptr);
    CHECK(page->category() == QStringLiteral("looks"));
    auto *search = fixture.find<QLineEdit>(QStringLiteral("Search settings"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("attachment"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(page->category() == QStringLiteral("file"));
    auto *limit = fixture.find<QSpinBox>(QStringLiteral("Largest attachment"));
    CHECK(limit->hasFocus());
    fixture.settle();
    CHECK(limit->value() == 25);
    limit->setValue(30);
    page->showEntry(QStringLiteral("looks.theme"));
    fixture.settle();
    CHECK(fixture.count("SELECT value FROM organisation_setting WHERE key = 'attachment_limit'") == 30LL * 1024 * 1024);
    CHECK(search->text().isEmpty());
    CHECK(page->category() == QStringLiteral("looks"));
    auto *theme = fixture.find<QComboBox>(QStringLiteral("Colours"));
    CHECK(theme->hasFocus());
    QTest::keyClicks(theme, QStringLiteral("D"));
    CHECK(fixture.preferences.text(Preference::Theme) == QStringLiteral("dark"));
    fixture.preferences.setValue(Preference::Theme, QStringLiteral("light"));
    CHECK(theme->currentData().toString() == QStringLiteral("light"));
    search->setText(QStringLiteral("zzz"));
    CHECK(fixture.find<QListView>(QStringLiteral("Areas of the settings"))->model()->rowCount() == 0);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(fixture.find<QListView>(QStringLiteral("Areas of the settings"))->model()->rowCount() == int(pages::settingsCategories().size()));
}

TEST_CASE("an address leads to a part of the settings, and back leads away from it", "[settings][window]")
{
    WindowFixture fixture;
    fixture.openFile(0, QStringLiteral("settings"));
    const auto address = [](const char *id) { return pages::Location{QStringLiteral("settings"), {}, pages::ViewState{{}, QString::fromLatin1(id)}}; };
    fixture.window->go(address("tags"));
    CHECK(settingsPage(fixture)->category() == QStringLiteral("tags"));
    fixture.window->go(address("user.currency"));
    fixture.settle();
    CHECK(settingsPage(fixture)->category() == QStringLiteral("user"));
    CHECK(fixture.find<QComboBox>(QStringLiteral("Currency"))->hasFocus());
    CHECK(fixture.find<QComboBox>(QStringLiteral("Currency"))->currentData().toString() == QStringLiteral("EUR"));
    for (const auto &def : pages::settingsCategories()) {
        fixture.window->go(address(def.id));
        CHECK(settingsPage(fixture)->category() == QLatin1String(def.id));
        fixture.settle();
    }
}

TEST_CASE("tags are made, renamed, put into order and deleted, and undo works", "[settings][window]")
{
    WindowFixture fixture;
    fixture.openFile(0, QStringLiteral("settings"));
    settingsPage(fixture)->showEntry(QStringLiteral("tags"));
    fixture.settle();
    for (const char *name : {"Alpha", "Beta"}) {
        QToolButton *add = nullptr;
        for (QToolButton *candidate : settingsPage(fixture)->findChildren<QToolButton *>()) {
            if (candidate->text().startsWith(QStringLiteral("New tag")) && candidate->isVisible())
                add = candidate;
        }
        REQUIRE(add != nullptr);
        QTest::mouseClick(add, Qt::LeftButton);
        pages::EditDialog *dialog = form(fixture);
        QTest::keyClicks(fixture.find<QLineEdit>(QStringLiteral("Name"), dialog), QString::fromLatin1(name));
        fixture.find<widgets::PickGrid>(QStringLiteral("Colour"), dialog)->setCurrent(QStringLiteral("#be185d"));
        save(fixture, dialog);
    }
    auto *list = fixture.find<QListView>(QStringLiteral("Tags"));
    REQUIRE(list->model()->rowCount() == 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    fixture.settle();
    CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("Beta"));
    CHECK(list->currentIndex().row() == 0);

    // A name that is taken is said in the form, which stays open.
    QTest::keyClick(list, Qt::Key_F2);
    pages::EditDialog *dialog = form(fixture);
    auto *name = fixture.find<QLineEdit>(QStringLiteral("Name"), dialog);
    name->setText(QStringLiteral("alpha"));
    QTest::mouseClick(button(dialog, "Save"), Qt::LeftButton);
    fixture.settle();
    CHECK(dialog->isVisible());
    name->setText(QStringLiteral("Gamma"));
    save(fixture, dialog);
    CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("Gamma"));
    QTest::keyClick(list, Qt::Key_Delete);
    fixture.settle();
    CHECK(list->model()->rowCount() == 1);
    fixture.window->trigger(QStringLiteral("edit.undo"));
    fixture.settle();
    CHECK(list->model()->rowCount() == 2);
}

TEST_CASE("own kinds of activities and texts are managed, and the timeline takes them", "[settings][window]")
{
    WindowFixture fixture;
    fixture.openFile(0, QStringLiteral("settings"));
    settingsPage(fixture)->showEntry(QStringLiteral("timeline.silent"));
    fixture.settle();
    const auto press = [&](const char *text) {
        for (QToolButton *candidate : settingsPage(fixture)->findChildren<QToolButton *>()) {
            if (candidate->text().startsWith(QLatin1String(text)) && candidate->isVisible())
                return QTest::mouseClick(candidate, Qt::LeftButton);
        }
        FAIL("no button " << text);
    };
    press("New kind");
    pages::EditDialog *dialog = form(fixture);
    QTest::keyClicks(fixture.find<QLineEdit>(QStringLiteral("Name"), dialog), QStringLiteral("Viewing"));
    save(fixture, dialog);
    press("New text");
    dialog = form(fixture);
    QTest::keyClicks(fixture.find<QLineEdit>(QStringLiteral("Name"), dialog), QStringLiteral("After the viewing"));
    auto *kind = fixture.find<QComboBox>(QStringLiteral("For"), dialog);
    kind->setCurrentIndex(kind->findText(QStringLiteral("Viewing")));
    save(fixture, dialog);
    const auto texts = readNow<QList<queries::TextTemplateRecord>>(fixture.window->workspace(), [](storage::Connection &connection) { return queries::textTemplates(connection); });
    REQUIRE(texts.size() == 1);
    CHECK(texts.first().kind == QStringLiteral("x_viewing"));
    CHECK(fixture.find<QListView>(QStringLiteral("Kinds of activities"))->model()->rowCount() == 1);
}

TEST_CASE("fields: an offered one is switched on, one of your own is made and removed", "[settings][window]")
{
    WindowFixture fixture;
    fixture.openFile(0, QStringLiteral("settings"));
    settingsPage(fixture)->showEntry(QStringLiteral("fields"));
    fixture.settle();
    QTest::mouseClick(fixture.find<QPushButton>(QStringLiteral("Switch on Hobby")), Qt::LeftButton);
    fixture.settle();
    auto *list = fixture.find<QListView>(QStringLiteral("Fields"));
    REQUIRE(list->model()->rowCount() == 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    fixture.settle();
    CHECK_FALSE(list->isVisible());
    CHECK(fixture.find<QPushButton>(QStringLiteral("Switch on Hobby"))->isEnabled());
}

TEST_CASE("a template for a trade comes in one step", "[settings][window]")
{
    WindowFixture fixture;
    fixture.openFile(0, QStringLiteral("settings"));
    settingsPage(fixture)->showEntry(QStringLiteral("trades"));
    fixture.settle();
    QTest::mouseClick(fixture.find<QPushButton>(QStringLiteral("Apply Crafts")), Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.count("SELECT count(*) FROM tag WHERE deleted_at IS NULL") >= 4);
    CHECK_FALSE(fixture.find<QPushButton>(QStringLiteral("Apply Crafts"))->isEnabled());
    fixture.window->trigger(QStringLiteral("edit.undo"));
    fixture.settle();
    CHECK(fixture.count("SELECT count(*) FROM tag WHERE deleted_at IS NULL") == 0);
    CHECK(fixture.find<QPushButton>(QStringLiteral("Apply Crafts"))->isEnabled());
}

TEST_CASE("the passphrase is changed, and the file goes on with the new one", "[settings][window]")
{
    WindowFixture fixture;
    fixture.openFile(20, QStringLiteral("settings"));
    fixture.window->trigger(QStringLiteral("file.passphrase"));
    auto *dialog = fixture.dialog<dialogs::PassphraseDialog>();
    auto *first = fixture.find<QLineEdit>(QStringLiteral("New passphrase"), dialog);
    first->setText(QStringLiteral("ganz neuer langer Satz"));
    QTest::mouseClick(button(dialog, "Change passphrase"), Qt::LeftButton);
    CHECK(dialog->isVisible());  // not typed twice
    fixture.find<QLineEdit>(QStringLiteral("New passphrase once more"), dialog)->setText(first->text());
    QPointer<dialogs::PassphraseDialog> open = dialog;
    QTest::mouseClick(button(dialog, "Change passphrase"), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return open.isNull(); }));
    fixture.settle();
    CHECK(fixture.count("SELECT count(*) FROM visible_contact") >= 20);
    fixture.window->files().close(fixture.window.get());
    fixture.window->openFile(fixture.folder.filePath(QStringLiteral("desk.kontor")), QStringLiteral("ganz neuer langer Satz"));
    REQUIRE(fixture.waitFor([&] { return fixture.window->currentPage() != nullptr; }));
}
