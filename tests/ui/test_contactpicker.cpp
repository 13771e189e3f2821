// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "ui/dialogs/contactfield.h"
#include "ui/dialogs/contactpicker.h"

#include "deskfile.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace kontor;
using namespace kontor::tests;
using dialogs::ContactField;
using dialogs::ContactPicker;
using itemmodels::ContactChoices;

namespace {

/// Two people and a firm.
model::ContactId fill(DeskFile &desk)
{
    return writeNow<model::ContactId>(desk.workspace(), [](const commands::Session &session) -> Result<model::ContactId> {
        KONTOR_TRY(commands::createContact(session, firmDraft("Bäckerei Größer GmbH")));
        KONTOR_TRY(commands::createContact(session, personDraft("Jan", "Baumann")));
        return commands::createContact(session, personDraft("Maria", "Bäcker"));
    });
}

bool settled(const ContactChoices &choices, const char *first)
{
    return QTest::qWaitFor([&] { return choices.isSettled() && choices.rowCount() > 0 && choices.at(0).name == QString::fromUtf8(first); },
                           patienceMs);
}

}  // namespace

TEST_CASE("contact choices follow what is typed", "[picker]")
{
    DeskFile desk;
    const model::ContactId maria = fill(desk);
    ContactChoices choices(&desk.workspace());
    QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // The newest text wins, however fast it comes.
    for (const char *typed : {"b", "bau", "maria"})
        choices.find(QString::fromLatin1(typed));
    REQUIRE(settled(choices, "Bäcker, Maria"));
    CHECK(choices.rowCount() == 1);
    choices.find(QStringLiteral("backer"));
    REQUIRE(QTest::qWaitFor([&] { return choices.isSettled() && choices.rowCount() == 2; }, patienceMs));
    choices.setExcluded({maria});
    choices.find(QStringLiteral("backer"));
    REQUIRE(settled(choices, "Bäckerei Größer GmbH"));

    ContactChoices firms(&desk.workspace(), ContactChoices::Kind::Organisations);
    firms.find(QStringLiteral("ba"));
    REQUIRE(settled(firms, "Bäckerei Größer GmbH"));
    CHECK(firms.rowCount() == 1);
}

TEST_CASE("a contact is picked by keyboard alone", "[picker]")
{
    DeskFile desk;
    fill(desk);
    QWidget window;
    auto *field = new ContactField(desk.workspace(), ContactPicker::Kind::All, &window);
    field->setNewText(QStringLiteral("New “%1”"));
    window.show();
    field->setFocus();
    QSignalSpy changed(field, &ContactField::contactChanged);
    QTest::keyClick(field, Qt::Key_M);
    QPointer<ContactPicker> picker = field->findChild<ContactPicker *>();
    REQUIRE(picker != nullptr);
    auto *line = picker->findChild<QLineEdit *>();
    CHECK(line->text() == QStringLiteral("m"));
    QTest::keyClicks(line, QStringLiteral("aria"));
    QTest::keyClick(line, Qt::Key_Return);  // before the answer is there
    REQUIRE(QTest::qWaitFor([&] { return changed.count() == 1; }, patienceMs));
    CHECK(field->name() == QString::fromUtf8("Bäcker, Maria"));
    CHECK_FALSE(field->contact().isNull());
    REQUIRE(QTest::qWaitFor([&] { return picker.isNull(); }, patienceMs));

    // Nobody fits: Enter takes the name for a new one.
    field->choose();
    picker = field->findChild<ContactPicker *>();
    line = picker->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("Zacharias"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return changed.count() == 2; }, patienceMs));
    CHECK(field->name() == QStringLiteral("Zacharias"));
    CHECK(field->contact().isNull());
}
