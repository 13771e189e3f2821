// SPDX-License-Identifier: GPL-3.0-or-later

// Contacts side by side that become one, and the way back.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/unmergedialog.h"
#include "ui/pages/contacts/bulkbar.h"
#include "ui/pages/contacts/contactactions.h"
#include "ui/pages/contacts/contactlistpane.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/widgets/label.h"

#include "windowfixture.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

using namespace kontor;
using namespace kontor::pages;
using namespace kontor::tests;
using dialogs::MergeDialog;
using dialogs::UnmergeDialog;

namespace {

struct Desk : WindowFixture {
    model::ContactId first;
    model::ContactId second;

    Desk()
    {
        openFilledFile([this](const commands::Session &session) -> Result<qint64> {
            model::ContactDraft draft = fullDraft("Maria", "Bäcker");
            draft.affiliations.clear();
            draft.fields.insert(QStringLiteral("remark"), text("zahlt pünktlich"));
            KONTOR_ASSIGN(first, commands::createContact(session, draft));
            draft.fields[QStringLiteral("given_name")] = QStringLiteral("Marie");
            draft.fields[QStringLiteral("remark")] = text("im Urlaub");
            draft.fields.insert(QStringLiteral("title"), QStringLiteral("Dr."));
            draft.points << pointDraft("mobile", "0171 5555");
            KONTOR_ASSIGN(second, commands::createContact(session, draft));
            return 2;
        });
        REQUIRE(waitFor([&] { return list()->isCurrent() && list()->rowCount() == 2; }));
    }
    itemmodels::ContactListModel *list() { return contacts()->listModel(); }
    /// Both selected, and the dialog asked for by the bar.
    MergeDialog *openDialog()
    {
        contacts()->listPane()->view()->selectAll();
        QTest::mouseClick(find<QToolButton>(QStringLiteral("Merge"), &contacts()->listPane()->bulkBar()), Qt::LeftButton);
        auto *shown = dialog<MergeDialog>();
        REQUIRE(waitFor([&] { return !shown->preview().contacts.isEmpty(); }));
        return shown;
    }
    QRadioButton *radio(MergeDialog *shown, const QString &name)
    {
        QRadioButton *found = nullptr;
        REQUIRE(waitFor([&] {
            for (QRadioButton *radio : shown->findChildren<QRadioButton *>()) {
                if (radio->accessibleName() == name)
                    found = radio;
            }
            return found != nullptr;
        }));
        return found;
    }
    QPushButton *button(QWidget *shown, const QString &text)
    {
        for (QPushButton *button : shown->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                return button;
        }
        FAIL("no button " << text.toStdString());
        return nullptr;
    }
    QByteArray hex(const Uuid &id) { return "x'" + id.toBytes().toHex() + "'"; }
};

}  // namespace

TEST_CASE("two contacts are compared, chosen from, merged, and taken apart again", "[window][contacts][merge]")
{
    Desk desk;
    MergeDialog *shown = desk.openDialog();
    CHECK(shown->preview().contacts.size() == 2);
    // Only what differs is there; the rest on request.
    const auto radios = [&] { return shown->findChildren<QRadioButton *>().size(); };
    const auto before = radios();
    shown->findChild<QCheckBox *>()->click();
    CHECK(radios() > before);
    shown->findChild<QCheckBox *>()->click();
    for (QRadioButton *radio : shown->findChildren<QRadioButton *>())
        CHECK_FALSE(radio->accessibleName().isEmpty());
    const QString marie = QStringLiteral("First name: Marie (%1)").arg(text("Bäcker, Dr. Marie"));
    CHECK_FALSE(desk.radio(shown, marie)->isChecked());
    desk.radio(shown, marie)->click();
    REQUIRE(desk.waitFor([&] { return shown->preview().fields.size() > 0 && desk.radio(shown, marie)->isChecked(); }));
    QTest::keyClick(shown, Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.list()->rowCount() == 1; }));
    desk.settle();
    CHECK(desk.count("SELECT count(*) FROM visible_contact WHERE given_name = 'Marie' AND title = 'Dr.'") == 1);
    CHECK(desk.count("SELECT count(*) FROM contact_point p JOIN visible_contact v ON v.id = p.contact_id WHERE p.deleted_at IS NULL") == 3);
    REQUIRE(desk.waitFor([&] { return !desk.contacts()->detailPane()->contact().isNull(); }));

    // Whoever still has the other one open sees what it became.
    const model::ContactId primary = desk.contacts()->detailPane()->contact();
    const model::ContactId other = primary == desk.first ? desk.second : desk.first;
    desk.window->go({QStringLiteral("contacts"), other});
    REQUIRE(desk.waitFor([&] { return desk.contacts()->detailPane()->contact() == primary; }));
    desk.settle();

    auto *actions = desk.contacts()->findChild<ContactActions *>();
    REQUIRE(actions != nullptr);
    QMenu menu;
    actions->fillMenu(&menu);
    const auto offered = [&](const QString &text) {
        const auto all = menu.actions();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QAction *action) { return action->text() == text; });
        return found == all.end() ? nullptr : *found;
    };
    CHECK(offered(text("Merge with another contact …")) != nullptr);
    REQUIRE(offered(text("Take a merge back …")) != nullptr);
    offered(text("Take a merge back …"))->trigger();
    auto *back = desk.dialog<UnmergeDialog>();
    REQUIRE(desk.waitFor([&] { return desk.button(back, QStringLiteral("Take out again"))->isEnabled(); }));
    CHECK(back->findChild<QListWidget *>()->count() == 1);
    desk.button(back, QStringLiteral("Take out again"))->click();
    REQUIRE(desk.waitFor([&] { return desk.list()->rowCount() == 2; }));
    desk.settle();
    CHECK(desk.count("SELECT count(*) FROM visible_contact WHERE given_name IN ('Maria', 'Marie')") == 2);
    CHECK(desk.count("SELECT count(*) FROM visible_contact WHERE given_name = 'Maria' AND title IS NULL") == 1);
    CHECK(desk.count("SELECT count(*) FROM merge_trace") == 0);
}

TEST_CASE("a person and a firm are not offered to be merged", "[window][contacts][merge]")
{
    Desk desk;
    writeNow<bool>(desk.window->workspace(), [](const commands::Session &session) { return commands::createContact(session, firmDraft("Zuletzt GmbH")).map([](const model::ContactId &) { return true; }); });
    REQUIRE(desk.waitFor([&] { return desk.list()->rowCount() == 3; }));
    desk.settle();
    MergeDialog *shown = desk.openDialog();
    CHECK_FALSE(desk.button(shown, QStringLiteral("Merge"))->isEnabled());
}

TEST_CASE("the contact that stays can be another one, and undo takes the merge back", "[window][contacts][merge]")
{
    Desk desk;
    MergeDialog *shown = desk.openDialog();
    const model::ContactId proposed = shown->preview().contacts.first().id;
    const model::ContactId other = shown->preview().contacts.last().id;
    for (QRadioButton *radio : shown->findChildren<QRadioButton *>()) {
        if (radio->accessibleName().startsWith(QLatin1String("Stays: ")) && !radio->isChecked()) {
            radio->click();
            break;
        }
    }
    REQUIRE(desk.waitFor([&] { return shown->preview().contacts.first().id == other; }));
    const qint64 commands = desk.count("SELECT count(*) FROM command");
    desk.button(shown, QStringLiteral("Merge"))->click();
    REQUIRE(desk.waitFor([&] { return desk.list()->rowCount() == 1; }));
    desk.settle();
    CHECK(desk.count("SELECT count(*) FROM command") == commands + 1);
    CHECK(desk.count(("SELECT count(*) FROM visible_contact WHERE id = " + desk.hex(other)).constData()) == 1);
    desk.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(desk.waitFor([&] { return desk.list()->rowCount() == 2; }));
    CHECK(desk.count(("SELECT count(*) FROM visible_contact WHERE id = " + desk.hex(proposed)).constData()) == 1);
}
