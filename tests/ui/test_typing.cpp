// SPDX-License-Identifier: GPL-3.0-or-later

// Duplicates while they come about: a new contact that is there already, an edit that makes two equal.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "ui/dialogs/candidatelist.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/newcontactdialog.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/pages/contacts/twinline.h"

#include "windowfixture.h"

#include <QLineEdit>
#include <QPushButton>

using namespace kontor;
using namespace kontor::pages;
using namespace kontor::tests;

namespace {

QPushButton *buttonOf(QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    FAIL("no button " << text.toStdString());
    return nullptr;
}

}  // namespace

TEST_CASE("who is certainly there is not made twice without being told, and can be completed instead", "[window][contacts][new][duplicates]")
{
    WindowFixture desk;
    desk.openFile(5);
    model::ContactDraft there = personDraft("Anneliese", "Wüstenhagen");
    there.points = {pointDraft("mobile", "0151 99988776"), pointDraft("email", "anneliese@wuestenhagen.example")};
    writeNow<bool>(desk.window->workspace(), [&](const commands::Session &session) { return commands::createContact(session, there).map([](const model::ContactId &) { return true; }); });
    const auto copies = [&] { return desk.count("SELECT count(*) FROM visible_contact WHERE family_name IN ('Wüstenhagen', 'Wuestenhagen')"); };
    const auto type = [&] {
        desk.window->trigger(QStringLiteral("contact.new"));
        auto *dialog = desk.dialog<dialogs::NewContactDialog>();
        desk.find<QLineEdit>(QStringLiteral("Name"), dialog)->insert(QStringLiteral("Anneliese Wuestenhagen"));
        desk.find<QLineEdit>(QStringLiteral("Mobile"), dialog)->insert(QStringLiteral("+49 151 99988776"));
        desk.find<QLineEdit>(QStringLiteral("Street"), dialog)->insert(QStringLiteral("Domstr. 1"));
        desk.find<QLineEdit>(QStringLiteral("E-mail"), dialog)->insert(QStringLiteral("anneliese@wuestenhagen.example"));
        return QPointer(dialog);
    };
    auto dialog = type();
    QTest::keyClick(dialog, Qt::Key_Return);  // before it can be known who is there
    auto *candidates = dialog->findChild<dialogs::CandidateList *>();
    REQUIRE(desk.waitFor([&] { return candidates->certain() != nullptr; }));
    CHECK(candidates->isSettled());
    CHECK(dialog->isVisible());
    CHECK(copies() == 1);
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Add what was typed to this one")), Qt::LeftButton);
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM address WHERE street = 'Domstr. 1' AND deleted_at IS NULL") == 1; }));
    CHECK(copies() == 1);
    CHECK(desk.count("SELECT count(*) FROM contact_point p JOIN visible_contact c ON c.id = p.contact_id WHERE p.deleted_at IS NULL AND c.family_name = 'Wüstenhagen'") == 2);
    REQUIRE(desk.waitFor([&] { return dialog.isNull(); }));

    dialog = type();
    QTest::keyClick(dialog, Qt::Key_Return);
    candidates = dialog->findChild<dialogs::CandidateList *>();
    REQUIRE(desk.waitFor([&] { return candidates->certain() != nullptr; }));
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Add anyway")), Qt::LeftButton);
    REQUIRE(desk.waitFor([&] { return copies() == 2; }));
}

TEST_CASE("an edit that makes a contact equal to another is remarked, and leads to both side by side", "[window][contacts][merge][duplicates]")
{
    WindowFixture desk;
    desk.openFile(5);
    model::ContactDraft one = personDraft("Anneliese", "Wüstenhagen");
    one.points = {pointDraft("mobile", "0151 99988776"), pointDraft("email", "anneliese@wuestenhagen.example")};
    model::ContactDraft other = personDraft("Roswitha", "Kleinschmidt");
    other.points = one.points;
    model::ContactId id;
    writeNow<bool>(desk.window->workspace(), [&](const commands::Session &session) -> Result<bool> {
        KONTOR_TRY(commands::createContact(session, one));
        KONTOR_ASSIGN(id, commands::createContact(session, other));
        return true;
    });
    desk.window->go({QStringLiteral("contacts"), id});
    REQUIRE(desk.waitFor([&] { return desk.contacts()->detailPane()->contact() == id; }));
    desk.settle();
    auto *line = desk.contacts()->findChild<TwinLine *>();
    REQUIRE(line != nullptr);
    CHECK(line->isHidden());
    writeNow<bool>(desk.window->workspace(), [&](const commands::Session &session) {
        return commands::editContact(session, id, {{QStringLiteral("given_name"), QStringLiteral("Anneliese")}, {QStringLiteral("family_name"), text("Wüstenhagen")}});
    });
    REQUIRE(desk.waitFor([&] { return line->isVisible(); }));
    QTest::mouseClick(buttonOf(line, text("Compare …")), Qt::LeftButton);
    auto *merge = desk.dialog<dialogs::MergeDialog>();
    REQUIRE(desk.waitFor([&] { return merge->preview().contacts.size() == 2; }));
    QTest::keyClick(merge, Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return line->isHidden(); }));
}
