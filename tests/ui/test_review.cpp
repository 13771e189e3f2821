// SPDX-License-Identifier: GPL-3.0-or-later

// How old values are shown, confirming them, and reviews of contacts.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/reviewcommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/taskcommands.h"
#include "core/commands/undo.h"
#include "ui/pages/contacts/bulkbar.h"
#include "ui/pages/contacts/contactlistpane.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/pages/contacts/reviewline.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/relativetext.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilelist.h"

#include "windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;
using widgets::InlineField;

namespace {

constexpr qint64 yearMs = qint64(365) * 86'400'000;
constexpr int dataTab = 1;
constexpr int changesTab = 4;

/// Made three years ago, with number and address.
model::ContactDraft oldDraft(const char *given, const char *family)
{
    const qint64 then = QDateTime::currentMSecsSinceEpoch() - 3 * yearMs;
    const base::FixedClock clock(then);
    UuidMaker ids(clock);
    model::ContactDraft draft = personDraft(given, family);
    draft.fields.insert(QStringLiteral("created_at"), then);
    draft.points = {pointDraft("phone", "0221 4710100")};
    draft.points.first().id = ids.next();
    draft.addresses = {{ids.next(), {{QStringLiteral("street"), text("Domstraße 1")}, {QStringLiteral("postal_code"), QStringLiteral("50667")},
                                     {QStringLiteral("city"), text("Köln")}}}};
    return draft;
}

struct Desk {
    WindowFixture fixture;

    explicit Desk(const QString &page = QStringLiteral("contacts"))
    {
        fixture.openFilledFile([](const commands::Session &session) -> Result<qint64> {
            for (const auto &[given, family] : {std::pair("Maria", "Alt"), std::pair("Udo", "Uralt")})
                KONTOR_TRY(commands::createContact(session, oldDraft(given, family)));
            return 2;
        }, page);
    }
    void set(model::FileSetting setting, const QVariant &value)
    {
        const auto stored = answer<void>([&](QObject *context, auto done) {
            fixture.window->workspace().write<void>(context, [=](const commands::Session &session) { return commands::storeSetting(session, setting, value); }, done);
        });
        requireValue(stored);
        fixture.settle();
    }
    void open(int tab)
    {
        fixture.find<QTabBar>(QStringLiteral("Parts of the contact"))->setCurrentIndex(tab);
        fixture.settle();
    }
    pages::DetailPane *pane() { return fixture.contacts()->detailPane(); }
    InlineField *field(const QString &label)
    {
        for (InlineField *candidate : pane()->findChildren<InlineField *>()) {
            if (candidate->spec().label == label && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    bool isFaded(const QString &label) { return field(label) != nullptr && field(label)->isFaded(); }
    QToolButton *confirmButton(const QString &label)
    {
        for (QToolButton *button : pane()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Still right: ") + label && button->isVisible())
                return button;
        }
        return nullptr;
    }
    pages::ReviewLine *line() { return pane()->findChild<pages::ReviewLine *>(); }
    QList<widgets::TileRow> taskRows()
    {
        for (widgets::Tile *tile : fixture.window->findChildren<widgets::Tile *>()) {
            if (tile->id() == QLatin1String("tasks"))
                return tile->findChild<widgets::TileList *>()->rows();
        }
        return {};
    }
    void clickTask(const QString &title)
    {
        for (widgets::TileButton *button : fixture.window->findChildren<widgets::TileButton *>()) {
            if (button->isVisible() && button->row().title == title)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        FAIL("no line " << title.toStdString());
    }
    int listed() { return fixture.contacts()->findChild<pages::ContactListPane *>()->view()->model()->rowCount(); }
    void undo()
    {
        requireValue(answer<commands::UndoReport>([&](QObject *context, auto done) {
            fixture.window->workspace().write<commands::UndoReport>(context, [](const commands::Session &session) { return commands::undo(session); }, done);
        }));
        fixture.settle();
    }
};

}  // namespace

TEST_CASE("Old values are faded and say so; one click confirms one of them, and undo takes that back", "[window][review]")
{
    Desk desk;
    desk.open(dataTab);
    REQUIRE(desk.fixture.waitFor([&] { return desk.isFaded(QStringLiteral("Last name")); }));
    CHECK(desk.isFaded(QStringLiteral("Phone")));
    CHECK(desk.isFaded(QStringLiteral("Postcode")));
    CHECK_FALSE(desk.isFaded(QStringLiteral("Data reviewed")));
    // The words stand beside it, not only the colour; of an address with its first line.
    CHECK(desk.confirmButton(QStringLiteral("Street")) != nullptr);
    CHECK(desk.confirmButton(QStringLiteral("Postcode")) == nullptr);
    QToolButton *confirm = desk.confirmButton(QStringLiteral("Phone"));
    REQUIRE(confirm != nullptr);
    CHECK(confirm->accessibleDescription().startsWith(QStringLiteral("Written 3 year(s) ago")));
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Space);
    REQUIRE(desk.fixture.waitFor([&] { return !desk.isFaded(QStringLiteral("Phone")); }));
    CHECK(desk.confirmButton(QStringLiteral("Phone")) == nullptr);
    CHECK(desk.field(QStringLiteral("Phone"))->isAncestorOf(QApplication::focusWidget()));
    CHECK(desk.isFaded(QStringLiteral("Last name")));
    CHECK(desk.isFaded(QStringLiteral("Street")));
    QTest::mouseClick(desk.confirmButton(QStringLiteral("Street")), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return !desk.isFaded(QStringLiteral("Street")) && !desk.isFaded(QStringLiteral("Town")); }));
    desk.open(changesTab);
    REQUIRE(desk.fixture.waitFor([&] {
        auto *tree = desk.fixture.find<QTreeView>(QStringLiteral("Changes"));
        return tree->model()->rowCount() > 0 && tree->model()->index(0, 0).data().toString().contains(QStringLiteral("Confirm value"));
    }));
    desk.open(dataTab);
    desk.undo();
    REQUIRE(desk.fixture.waitFor([&] { return desk.isFaded(QStringLiteral("Street")); }));
    CHECK_FALSE(desk.isFaded(QStringLiteral("Phone")));
}

TEST_CASE("A contact that is due says so in its head, and marking it as reviewed confirms all of it", "[window][review]")
{
    Desk desk;
    desk.open(dataTab);
    REQUIRE(desk.fixture.waitFor([&] { return desk.isFaded(QStringLiteral("Last name")); }));
    CHECK_FALSE(desk.line()->isVisible());
    desk.set(model::FileSetting::ReviewDays, 365);
    REQUIRE(desk.fixture.waitFor([&] { return desk.line()->isVisible(); }));
    CHECK(desk.line()->findChild<QLabel *>()->text().startsWith(QStringLiteral("Due for review since")));
    QTest::mouseClick(desk.line()->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return !desk.line()->isVisible() && !desk.isFaded(QStringLiteral("Last name")); }));
    CHECK_FALSE(desk.isFaded(QStringLiteral("Phone")));
    REQUIRE(desk.fixture.waitFor([&] { return desk.field(QStringLiteral("Data reviewed")) != nullptr; }));
    desk.undo();
    REQUIRE(desk.fixture.waitFor([&] { return desk.line()->isVisible() && desk.isFaded(QStringLiteral("Phone")); }));
}

TEST_CASE("The action reviews the contact shown, and all that are selected, each in one step", "[window][review]")
{
    Desk desk;
    const char *reviewed = "SELECT count(*) FROM contact WHERE reviewed_at IS NOT NULL";
    REQUIRE(desk.fixture.waitFor([&] { return !desk.pane()->contact().isNull(); }));
    desk.fixture.window->trigger(QStringLiteral("contact.review"));
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count(reviewed) == 1; }));
    desk.undo();
    CHECK(desk.fixture.count(reviewed) == 0);
    REQUIRE(desk.fixture.waitFor([&] { return desk.listed() == 2; }));
    desk.fixture.contacts()->findChild<pages::ContactListPane *>()->view()->selectAll();
    desk.fixture.settle();
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.window->findChild<pages::BulkBar *>()->isVisible(); }));
    const qint64 commands = desk.fixture.count("SELECT count(*) FROM command");
    desk.fixture.window->trigger(QStringLiteral("contact.review"));
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count(reviewed) == 2; }));
    CHECK(desk.fixture.count("SELECT count(*) FROM command") == commands + 1);
    desk.undo();
    CHECK(desk.fixture.count(reviewed) == 0);
    QTest::mouseClick(desk.fixture.find<QToolButton>(QStringLiteral("Reviewed")), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.count(reviewed) == 2; }));
}

TEST_CASE("New contacts by the rule show that somebody has to look at them, and a click settles tag and task", "[window][review]")
{
    Desk desk;
    desk.set(model::FileSetting::ReviewNew, true);
    const ContactId neu = writeNow<ContactId>(desk.fixture.window->workspace(), [](const commands::Session &session) { return commands::createContact(session, personDraft("Nora", "Neu")); });
    desk.fixture.window->go({QStringLiteral("contacts"), neu});
    REQUIRE(desk.fixture.waitFor([&] { return desk.pane()->contact() == neu && desk.line()->isVisible(); }));
    CHECK(desk.line()->findChild<QLabel *>()->text() == QStringLiteral("The data of this contact wait to be checked"));
    QTest::mouseClick(desk.line()->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(desk.fixture.waitFor([&] { return !desk.line()->isVisible(); }));
    CHECK(desk.fixture.count("SELECT count(*) FROM contact_tag") == 0);
    CHECK(desk.fixture.count("SELECT count(*) FROM task WHERE done_at IS NULL") == 0);
}

TEST_CASE("The start page has one line for all that is due for review, and it leads to their list", "[window][review]")
{
    Desk desk(QStringLiteral("today"));
    CHECK(desk.taskRows().isEmpty());
    desk.set(model::FileSetting::ReviewDays, 365);
    REQUIRE(desk.fixture.waitFor([&] { return desk.taskRows().size() == 1; }));
    CHECK(desk.taskRows().first().title == QStringLiteral("2 contact(s) due for review"));
    desk.clickTask(QStringLiteral("2 contact(s) due for review"));
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.contacts() != nullptr && desk.listed() == 2; }));
}

TEST_CASE("A task to check what was imported leads to the contacts that carry the tag, whatever it is called", "[window][review]")
{
    Desk desk(QStringLiteral("today"));
    requireValue(answer<void>([&](QObject *context, auto done) {
        desk.fixture.window->workspace().write<void>(context, [](const commands::Session &session) -> Result<void> {
            KONTOR_ASSIGN(const QVariant id, session.database->reader().scalar("SELECT id FROM contact ORDER BY n LIMIT 1"));
            KONTOR_TRY(commands::tagForReview(session, {ContactId(Uuid::fromBytes(id.toByteArray()))}));
            KONTOR_ASSIGN(const QVariant tag, session.database->reader().scalar("SELECT id FROM tag"));
            KONTOR_TRY(commands::editTag(session, model::TagId(Uuid::fromBytes(tag.toByteArray())), {{QStringLiteral("name"), QStringLiteral("Neu hier")}}));
            return commands::createTask(session, {}, {{QStringLiteral("title"), QStringLiteral("Liste")}, {QStringLiteral("kind"), QStringLiteral("review")},
                                                      {QStringLiteral("due_on"), QStringLiteral("2020-01-01")}}).map([](const model::TaskId &) {});
        }, done);
    }));
    REQUIRE(desk.fixture.waitFor([&] { return desk.taskRows().size() == 1; }));
    desk.clickTask(QStringLiteral("Liste"));
    REQUIRE(desk.fixture.waitFor([&] { return desk.fixture.contacts() != nullptr && desk.listed() == 1; }));
}

TEST_CASE("Years are counted as people say them", "[review]")
{
    const QDate today(2026, 11, 27);
    CHECK(widgets::yearsAgo(today.addDays(-731), today) == QStringLiteral("2 year(s) ago"));
    CHECK(widgets::yearsAgo(QDate(2023, 7, 1), today) == QStringLiteral("3 year(s) ago"));
    CHECK(widgets::yearsAgo(QDate(2016, 11, 27), today) == QStringLiteral("10 year(s) ago"));
}
