// SPDX-License-Identifier: GPL-3.0-or-later

// Duplicates, worked off from the keyboard.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importoutcomepage.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/pages/duplicates/certaindialog.h"
#include "ui/pages/duplicates/comparepane.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/widgets/label.h"

#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QPushButton>

using namespace kontor;
using namespace kontor::pages;
using namespace kontor::tests;

namespace {

struct Desk : WindowFixture {
    static Result<qint64> fillPairs(const commands::Session &session)
    {
        const std::pair<const char *, const char *> names[]{{"Maria", "Bäcker"}, {"Jörg", "Drömer"}, {"Anneliese", "Wüstenhagen"}};
        int number = 0;
        for (const auto &[given, family] : names) {
            for (int copy = 0; copy < 2; ++copy) {
                model::ContactDraft draft = personDraft(given, family);
                draft.points = {pointDraft("mobile", QByteArray("0151 99988" + QByteArray::number(70 + number)).constData()),
                                pointDraft("email", QByteArray("post" + QByteArray::number(number) + "@firma.example").constData())};
                if (copy == 1)
                    draft.fields.insert(QStringLiteral("remark"), text("zahlt pünktlich"));
                KONTOR_TRY(commands::createContact(session, draft));
            }
            ++number;
        }
        KONTOR_TRY(commands::createContact(session, personDraft("Olaf", "Breit")));
        return 7;
    }
    /// `lastPage`: the window begins with it.
    explicit Desk(std::function<Result<qint64>(const commands::Session &)> fill = fillPairs, const QString &lastPage = {})
    {
        preferences.setValue(Preference::LastPage, lastPage);
        openFilledFile(std::move(fill), QStringLiteral("duplicates"));
    }

    DuplicatesPage *page()
    {
        auto *shown = qobject_cast<DuplicatesPage *>(window->currentPage());
        REQUIRE(shown != nullptr);
        return shown;
    }
    CasesModel *cases() { return page()->casesModel(); }
    void search()
    {
        window->trigger(QStringLiteral("duplicates.search"));
        REQUIRE(waitFor([&] { return !page()->search()->isRunning(); }));
    }
    void press(Qt::Key key)
    {
        page()->listView()->setFocus();
        QTest::keyClick(page()->listView(), key);
    }
    QString current() { return page()->listView()->currentIndex().data().toString(); }
};

QPushButton *findButton(QWidget *in, const QString &text)
{
    for (QPushButton *button : in->findChildren<QPushButton *>()) {
        if (button->text().contains(text) && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

/// The dialog that imports a list.
struct ImportDesk {
    ImportDesk(Desk &window, const QByteArray &list) : desk(window)
    {
        const QString path = desk.folder.filePath(QStringLiteral("liste.csv"));
        writeFile(path, list);
        desk.answers.files = {path};
        desk.window->trigger(QStringLiteral("file.import"));
        dialog = desk.dialog<dialogs::ImportDialog>();
    }
    void press(const char *text)
    {
        REQUIRE(desk.waitFor([&] { return findButton(dialog, QLatin1String(text)) != nullptr; }));
        QTest::mouseClick(findButton(dialog, QLatin1String(text)), Qt::LeftButton);
    }
    dialogs::ImportOutcomeModel *model() { return dialog->findChild<dialogs::ImportOutcomePage *>()->model(); }

    Desk &desk;
    dialogs::ImportDialog *dialog = nullptr;
};

}  // namespace

TEST_CASE("the page finds pairs, shows them side by side, merges, and follows undo", "[window][duplicates]")
{
    Desk desk;
    const QAbstractItemModelTester tester(desk.cases(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.cases()->rowCount() == 0);
    // Until the list is made anew, its rows are what they were.
    CasesModel::Key lastKnown;
    QObject::connect(desk.cases(), &QAbstractItemModel::modelReset, desk.page(), [&] { lastKnown = desk.cases()->keyAt(desk.cases()->rowCount() - 1); });
    QObject::connect(desk.cases(), &QAbstractItemModel::modelAboutToBeReset, desk.page(), [&] { CHECK(desk.cases()->keyAt(desk.cases()->rowCount() - 1) == lastKnown); });
    desk.search();
    REQUIRE(desk.cases()->rowCount() == 3);
    CHECK(desk.cases()->counts().persons == 3);
    CHECK(desk.cases()->counts().organisations == 0);
    REQUIRE(desk.waitFor([&] { return !desk.page()->comparePane()->values().preview.contacts.isEmpty(); }));
    const auto &parts = desk.page()->comparePane()->values().parts;
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].agreement == queries::Agreement::Same);

    const QString first = desk.current();
    desk.press(Qt::Key_Return);
    auto *dialog = desk.dialog<dialogs::MergeDialog>();
    REQUIRE(desk.waitFor([&] { return !dialog->preview().contacts.isEmpty(); }));
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.cases()->rowCount() == 2; }));
    CHECK(desk.current() != first);  // the next came up by itself
    CHECK(desk.page()->comparePane()->isVisible());
    desk.settle();
    CHECK(desk.count("SELECT count(*) FROM visible_contact") == 6);
    CHECK(desk.cases()->shown()->state.changes == 0);

    desk.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(desk.waitFor([&] { return desk.cases()->rowCount() == 3; }));
    CHECK(desk.count("SELECT count(*) FROM visible_contact") == 7);
}

TEST_CASE("what is kept separate goes, stays away after a new search, and comes back by undo", "[window][duplicates]")
{
    Desk desk;
    desk.search();
    REQUIRE(desk.cases()->rowCount() == 3);
    const CasesModel::Key key = desk.cases()->keyAt(0);
    desk.press(Qt::Key_Delete);
    CHECK(desk.cases()->rowCount() == 2);
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM match_decision WHERE deleted_at IS NULL") == 1; }));
    desk.settle();
    desk.search();
    CHECK(desk.cases()->rowCount() == 2);
    CHECK(desk.cases()->rowOf(key) < 0);
    desk.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM match_decision WHERE deleted_at IS NULL") == 0; }));
    desk.search();
    CHECK(desk.cases()->rowOf(key) >= 0);
}

TEST_CASE("later puts a case off; search and facets choose", "[window][duplicates]")
{
    Desk desk;
    desk.search();
    REQUIRE(desk.cases()->rowCount() == 3);
    const QString first = desk.current();
    desk.press(Qt::Key_L);
    CHECK(desk.cases()->rowCount() == 2);
    CHECK(desk.current() != first);
    CHECK(desk.cases()->counts().postponed == 1);
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM setting WHERE key GLOB 'duplicates.later:*'") == 1; }));
    CaseFilter filter;
    filter.postponed = true;
    desk.cases()->setFilter(filter);
    REQUIRE(desk.cases()->rowCount() == 1);
    // It stays put off, whatever page or session searches again, and comes back on request.
    const auto putOff = desk.cases()->shown()->marks[size_t(desk.cases()->caseAt(0) - desk.cases()->shown()->cases.data())];
    desk.search();
    CHECK(desk.cases()->shown()->putOff == std::set<QString>{putOff});
    REQUIRE(desk.cases()->rowCount() == 1);
    desk.window->trigger(QStringLiteral("duplicates.later"));
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM setting WHERE key GLOB 'duplicates.later:*'") == 0; }));
    desk.cases()->setFilter({});
    CHECK(desk.cases()->rowCount() == 3);
    desk.page()->setSearch(text("drömer"));
    REQUIRE(desk.cases()->rowCount() == 1);
    CHECK(desk.current().contains(text("Drömer")));
    desk.page()->setSearch({});
    filter = {};
    filter.organisations = true;
    desk.cases()->setFilter(filter);
    CHECK(desk.cases()->rowCount() == 0);
    CHECK(desk.cases()->counts().organisations == 0);
    CHECK(desk.cases()->counts().persons == 3);
}

TEST_CASE("the keys of the list work in a window that begins with the page, too", "[window][duplicates]")
{
    Desk desk(Desk::fillPairs, QStringLiteral("duplicates"));
    desk.search();
    REQUIRE(desk.cases()->rowCount() == 3);
    desk.press(Qt::Key_L);
    CHECK(desk.cases()->rowCount() == 2);
}

TEST_CASE("all certain ones are shown first, and merged as one step", "[window][duplicates]")
{
    Desk desk;
    desk.search();
    const auto certain = qint64(desk.cases()->certainCases().size());
    REQUIRE(certain > 1);
    desk.window->trigger(QStringLiteral("duplicates.certain"));
    auto *dialog = desk.dialog<CertainDialog>();
    CHECK(dialog->findChild<QListView *>()->model()->rowCount() == certain);
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.cases()->rowCount() == 3 - certain; }));
    desk.settle();
    CHECK(desk.count("SELECT count(*) FROM visible_contact") == 7 - certain);
    desk.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(desk.waitFor([&] { return desk.cases()->rowCount() == 3; }));
    CHECK(desk.count("SELECT count(*) FROM visible_contact") == 7);
}

TEST_CASE("a large group is one row; it is merged without standing side by side", "[window][duplicates]")
{
    constexpr int copies = 300;
    Desk desk([](const commands::Session &session) -> Result<qint64> {
        for (int i = 0; i < copies; ++i) {
            model::ContactDraft draft = personDraft("Anneliese", "Wüstenhagen");
            draft.points = {pointDraft("mobile", "0151 9998877")};
            KONTOR_TRY(commands::createContact(session, draft));
        }
        return copies;
    });
    desk.search();
    REQUIRE(desk.cases()->rowCount() == 1);
    CHECK(desk.cases()->caseAt(0)->contacts.size() == copies);
    desk.press(Qt::Key_Delete);  // too many to be a mistake of the search
    CHECK(desk.cases()->rowCount() == 1);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.cases()->rowCount() == 0; }));
    CHECK(desk.count("SELECT count(*) FROM visible_contact") == 1);
}

TEST_CASE("a change of contacts makes the list out of date, and says so", "[window][duplicates]")
{
    Desk desk;
    desk.search();
    writeNow<bool>(desk.window->workspace(), [](const commands::Session &session) {
        return commands::createContact(session, personDraft("Maria", "Bäcker")).map([](const model::ContactId &) { return true; });
    });
    REQUIRE(desk.waitFor([&] { return desk.cases()->shown()->state.changes == 1; }));
    desk.search();
    CHECK(desk.cases()->shown()->state.changes == 0);
}

TEST_CASE("an import says who may be there already, and leads to its possible duplicates", "[window][duplicates][import]")
{
    Desk desk;
    // The first is nobody else but Jörg Drömer, the second and third are one person, the fourth is new, and again the fifth; the last
    // one is certainly known.
    ImportDesk list(desk, "Vorname;Nachname;E-Mail;Mobil\n"
                    "Joerg;Droemmer;;0151 9998871\n"
                    "Hannelore;Quitzow;hannelore@quitzow.example;0171 5556667\n"
                    "Hannelohre;Quitzow;hannelore@quitzow.example;0171 5556667\n"
                    "Balduin;Zweifel;b@zweifel.example;0172 1212121\n"
                    "Balduin;Zweifel;b@zweifel.example;0172 1212121\n"
                    "Anneliese;Wuestenhagen;;0151 9998872\n");
    list.press("Continue");
    const dialogs::ImportOutcomeModel *model = list.model();
    REQUIRE(desk.waitFor([&] { return model->rowCount() == 6; }));
    const auto reason = [&](int row) { return model->index(row, dialogs::ImportOutcomeModel::Reason).data().toString(); };
    CHECK(reason(0).contains(text("Drömer")));
    CHECK(reason(3).isEmpty());
    CHECK(reason(4).contains(QStringLiteral("another row of this list")));
    CHECK(reason(5).contains(text("“Wüstenhagen, Anneliese”")));
    list.press("Import");
    list.press("look at them");
    REQUIRE(desk.waitFor([&] { return desk.cases()->rowCount() == 2; }));
    CHECK(desk.cases()->filter().madeBy > 0);
    // All of them again.
    desk.page()->setViewState({});
    CHECK(desk.cases()->rowCount() == 4);
}

TEST_CASE("what becomes of possible duplicates is chosen in the preview, for one or for all, and done by the import", "[window][duplicates][import]")
{
    Desk desk;
    ImportDesk list(desk, "Vorname;Nachname;E-Mail;Mobil\n"
                    "Joerg;Droemmer;;0151 9998871\n"
                    "Hannelore;Quitzow;hannelore@quitzow.example;0171 5556667\n"
                    "Hannelohre;Quitzow;hannelore@quitzow.example;0171 5556667\n"
                    "Hannelohre;Quitzow;hannelore@quitzow.example;0171 5556667\n"
                    "Balduin;Zweifel;b@zweifel.example;0172 1212121\n");
    list.press("Continue");
    dialogs::ImportOutcomeModel *model = list.model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    using Kind = dialogs::ImportOutcomeModel::Kind;
    REQUIRE(desk.waitFor([&] { return model->doubts(Kind::All) == 2; }));
    CHECK(model->doubts(Kind::OfList) == 1);
    CHECK(model->report().created == 4);
    CHECK(model->doubtOf(0)->values.preview.contacts.size() == model->doubtOf(0)->others.size() + 1);
    CHECK(model->doubtOf(2) == nullptr);
    // For all of them at once: the figures follow, and with each its followers.
    auto *choice = desk.find<QComboBox>(QStringLiteral("What happens to them"), list.dialog);
    const auto chooseAll = [&](int what) {
        choice->setCurrentIndex(choice->findData(what));
        Q_EMIT choice->activated(choice->currentIndex());
    };
    chooseAll(dialogs::ImportOutcomeModel::skip);
    CHECK(model->report().created == 2);
    CHECK(model->report().skipped == 3);
    CHECK(model->report().unchanged == 0);
    CHECK(model->choices().size() == 3);
    // One by one: whom the first one is.
    const QModelIndex first = model->index(0, dialogs::ImportOutcomeModel::Action);
    CHECK_FALSE(model->setData(model->index(2, dialogs::ImportOutcomeModel::Action), 1, Qt::EditRole));
    CHECK(model->setData(first, dialogs::ImportOutcomeModel::best, Qt::EditRole));
    CHECK(first.data().toString().contains(text("Drömer")));
    CHECK(model->report().updated == 1);
    CHECK(choice->currentIndex() == -1);
    // Looking at the columns again changes nothing about it.
    list.press("Back");
    list.press("Continue");
    REQUIRE(desk.waitFor([&] { return findButton(list.dialog, QStringLiteral("Import")) != nullptr; }));
    CHECK(model->choices().size() == 3);
    CHECK(model->report().updated == 1);
    const qint64 before = desk.count("SELECT count(*) FROM visible_contact");
    list.press("Import");
    REQUIRE(desk.waitFor([&] { return findButton(list.dialog, QStringLiteral("Undo import")) != nullptr; }));
    CHECK(desk.count("SELECT count(*) FROM visible_contact") == before + 2);
    CHECK(desk.count("SELECT count(*) FROM visible_contact WHERE family_name = 'Droemmer'") == 1);
    CHECK(desk.count("SELECT count(*) FROM visible_contact WHERE given_name = 'Hannelohre'") == 0);
    list.press("Undo import");
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM visible_contact WHERE family_name = 'Droemmer'") == 0; }));
    CHECK(desk.count("SELECT count(*) FROM visible_contact") == before);
}

TEST_CASE("whom the preview of an import says to be somebody else is never proposed again", "[window][duplicates][import]")
{
    Desk desk;
    ImportDesk list(desk, "Vorname;Nachname;E-Mail;Mobil\n"
                          "Joerg;Droemmer;;0151 9998871\n"
                          "Hannelore;Quitzow;hannelore@quitzow.example;0171 5556667\n"
                          "Hannelohre;Quitzow;hannelore@quitzow.example;0171 5556667\n");
    list.press("Continue");
    dialogs::ImportOutcomeModel *model = list.model();
    REQUIRE(desk.waitFor([&] { return model->doubts(dialogs::ImportOutcomeModel::Kind::All) == 2; }));
    CHECK(model->choices().isEmpty());
    model->choose(dialogs::ImportOutcomeModel::Kind::OfList, dialogs::ImportOutcomeModel::apart);
    CHECK(model->setData(model->index(0, dialogs::ImportOutcomeModel::Action), dialogs::ImportOutcomeModel::apart, Qt::EditRole));
    CHECK(model->report().created == 3);
    list.press("Back");
    list.press("Continue");
    REQUIRE(desk.waitFor([&] { return findButton(list.dialog, QStringLiteral("Import")) != nullptr; }));
    CHECK(model->choices().size() == 2);
    list.press("Import");
    REQUIRE(desk.waitFor([&] { return findButton(list.dialog, QStringLiteral("Undo import")) != nullptr; }));
    // Both records of Jörg Drömer were proposed, and the row of the list.
    CHECK(desk.count("SELECT count(*) FROM match_decision WHERE decision = 'apart' AND deleted_at IS NULL") == 3);
    list.press("Close");
    desk.search();
    CHECK(desk.cases()->rowCount() == 3);
}

TEST_CASE("what was chosen for possible duplicates does not outlive another assignment of columns, and that is said", "[window][duplicates][import]")
{
    Desk desk;
    ImportDesk list(desk, "Vorname;Nachname;Mobil;Notizen\nJoerg;Droemmer;0151 9998871;zahlt\nUte;Still;0172 1212121;zahlt\n");
    list.press("Continue");
    dialogs::ImportOutcomeModel *model = list.model();
    REQUIRE(desk.waitFor([&] { return model->doubts(dialogs::ImportOutcomeModel::Kind::All) == 1; }));
    model->choose(dialogs::ImportOutcomeModel::Kind::All, dialogs::ImportOutcomeModel::skip);
    list.press("Back");
    auto *target = desk.find<QComboBox>(text("What “Notizen” becomes"), list.dialog);
    target->setCurrentIndex(target->currentIndex() == 0 ? 1 : 0);
    list.press("Continue");
    REQUIRE(desk.waitFor([&] { return findButton(list.dialog, QStringLiteral("Import")) != nullptr; }));
    CHECK(model->choices().isEmpty());
    const auto labels = list.dialog->findChildren<widgets::Label *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(), [](const widgets::Label *label) { return label->text().contains(QStringLiteral("does not count any more")); }));
}

TEST_CASE("of a long list the first new rows are compared, and all of them on request; what was chosen stays", "[window][duplicates][import]")
{
    Desk desk;
    QByteArray rows = "Vorname;Nachname;E-Mail;Mobil\nJoerg;Droemmer;;0151 9998871\n";
    for (int i = 0; i < 300; ++i)
        rows += "Eva" + QByteArray::number(i) + ";Einzeln" + QByteArray::number(i * 7919) + ";e" + QByteArray::number(i) + "@einzeln" + QByteArray::number(i) + ".example;\n";
    rows += "Annelise;Wuestenhagn;post2@firma.example;0151 9998872\n";
    ImportDesk list(desk, rows);
    list.press("Continue");
    dialogs::ImportOutcomeModel *model = list.model();
    using Kind = dialogs::ImportOutcomeModel::Kind;
    REQUIRE(desk.waitFor([&] { return findButton(list.dialog, QStringLiteral("Compare all")) != nullptr; }));
    CHECK(model->doubts(Kind::All) == 1);
    model->choose(Kind::All, dialogs::ImportOutcomeModel::skip);
    list.press("Compare all");
    REQUIRE(desk.waitFor([&] { return model->doubts(Kind::All) == 2; }));
    CHECK(findButton(list.dialog, QStringLiteral("Compare all")) == nullptr);
    CHECK(model->choices().size() == 1);
    CHECK(model->report().skipped == 1);
    CHECK(model->index(1, dialogs::ImportOutcomeModel::Reason).data().toString().contains(text("Wüstenhagen")));
}
