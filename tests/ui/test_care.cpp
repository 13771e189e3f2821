// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the data care.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/undo.h"
#include "ui/pages/care/careoverview.h"
#include "ui/pages/care/carepage.h"
#include "ui/pages/care/carerow.h"
#include "ui/pages/care/repairdialog.h"
#include "ui/pages/contacts/completenessbutton.h"
#include "ui/widgets/emptystate.h"

#include "tests/support/kontorfile.h"
#include "windowfixture.h"

#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace kontor;
using namespace kontor::tests;
using pages::CareRow;

namespace {

shell::PageRegistry withCare()
{
    shell::PageRegistry registry = allPages();
    registry.add({QStringLiteral("care"), QStringLiteral("Data care"), QStringLiteral("sparkles"), false,
                  [](pages::PageContext &context) -> pages::Page * { return new pages::CarePage(context); }});
    return registry;
}

CareRow *row(WindowFixture &fixture, const char *code)
{
    for (CareRow *candidate : fixture.window->findChildren<CareRow *>()) {
        if (candidate->check().code == QLatin1String(code))
            return candidate;
    }
    FAIL("no row " << code);
    return nullptr;
}

QPushButton *goButton(pages::RepairDialog *dialog)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    FAIL("nothing to agree with");
    return nullptr;
}

Result<qint64> fill(const commands::Session &session)
{
    model::ContactDraft eva = personDraft("Eva", "Klein");
    eva.points = {pointDraft("phone", "0221 4710100")};
    model::ContactDraft firm = firmDraft("Verwaist GmbH");
    firm.id = Uuid::fromString(u"01890000-0000-7000-8000-000000000001").value();  // made years ago
    for (const model::ContactDraft &draft : {eva, personDraft("asdf", "Breit"), firm})
        KONTOR_TRY(commands::createContact(session, draft));
    return 3;
}

}  // namespace

TEST_CASE("The data care counts, leads to the list, mends in one step, and follows changes", "[window][care]")
{
    WindowFixture fixture(withCare());
    fixture.openFilledFile(fill, QStringLiteral("care"));
    REQUIRE(fixture.waitFor([&] { return row(fixture, "orphaned-firm")->isVisible(); }));
    CHECK(row(fixture, "suspicious-name")->count() == 1);
    CHECK(row(fixture, "unreachable")->count() == 2);
    CHECK_FALSE(row(fixture, "no-postcode")->isVisible());
    CHECK(fixture.window->findChild<pages::CareOverview *>()->accessibleName().contains(QStringLiteral("complete")));
    CHECK(fixture.window->currentPage()->focusTarget()->isVisible());
    // The number of the day is kept for the trend.
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM care_day WHERE contacts = 3") == 1; }));

    QTest::mouseClick(fixture.find<QPushButton>(QStringLiteral("Mend: Orphaned organisations")), Qt::LeftButton);
    auto *dialog = fixture.dialog<pages::RepairDialog>();
    REQUIRE(fixture.waitFor([&] { return goButton(dialog)->isEnabled(); }));
    CHECK(dialog->findChild<QListWidget *>()->item(0)->text() == QStringLiteral("Verwaist GmbH"));
    CHECK(dialog->findChildren<QRadioButton *>().size() == 3);
    QTest::mouseClick(goButton(dialog), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return !row(fixture, "orphaned-firm")->isVisible(); }));
    CHECK(fixture.count("SELECT count(*) FROM visible_contact") == 2);
    REQUIRE(answer<commands::UndoReport>([&](QObject *context, auto done) {
        fixture.window->workspace().write<commands::UndoReport>(context, [](const commands::Session &session) { return commands::undo(session); }, done);
    }).has_value());
    REQUIRE(fixture.waitFor([&] { return row(fixture, "orphaned-firm")->isVisible(); }));

    QTest::mouseClick(fixture.find<QPushButton>(QStringLiteral("Show: Suspicious names")), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return fixture.contacts() != nullptr; }));
}

TEST_CASE("A repair that nothing can be done with says so, and another way is a click away", "[window][care]")
{
    WindowFixture fixture(withCare());
    fixture.openFilledFile(fill, QStringLiteral("care"));
    REQUIRE(fixture.waitFor([&] { return row(fixture, "suspicious-name")->isVisible(); }));
    QTest::mouseClick(fixture.find<QPushButton>(QStringLiteral("Mend: Suspicious names")), Qt::LeftButton);
    auto *dialog = fixture.dialog<pages::RepairDialog>();
    const auto choices = dialog->findChildren<QRadioButton *>();
    REQUIRE(choices.size() == 3);
    choices[1]->click();
    REQUIRE(fixture.waitFor([&] { return goButton(dialog)->isEnabled(); }));
    choices[0]->click();
    REQUIRE(fixture.waitFor([&] { return dialog->findChild<QListWidget *>()->count() == 0 && !goButton(dialog)->isEnabled(); }));
    choices[1]->click();
    REQUIRE(fixture.waitFor([&] { return goButton(dialog)->isEnabled(); }));
    QTest::mouseClick(goButton(dialog), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM contact_tag") == 1; }));
}

TEST_CASE("A contact's head says how complete it is and what is missing, until nothing is", "[window][care]")
{
    WindowFixture fixture(withCare());
    fixture.openFilledFile([](const commands::Session &session) -> Result<qint64> {
        KONTOR_TRY(commands::createContact(session, personDraft("Eva", "Klein")));
        return 1;
    });
    const auto button = [&]() -> pages::CompletenessButton * { return fixture.window->findChild<pages::CompletenessButton *>(); };
    REQUIRE(fixture.waitFor([&] { return button() != nullptr && button()->isVisible(); }));
    CHECK(button()->accessibleName() == QStringLiteral("20 % complete"));
    CHECK(button()->accessibleDescription().contains(QStringLiteral("phone number")));
    REQUIRE(answer<Uuid>([&](QObject *context, auto done) {
        fixture.window->workspace().write<Uuid>(context, [](const commands::Session &session) -> Result<Uuid> {
            KONTOR_ASSIGN(const QVariant id, session.database->reader().scalar("SELECT id FROM visible_contact"));
            return commands::addChild(session, u"contact_point", model::ContactId(Uuid::fromBytes(id.toByteArray())), pointDraft("phone", "0221 4710100").fields);
        }, done);
    }).has_value());
    REQUIRE(fixture.waitFor([&] { return button()->accessibleName() == QStringLiteral("40 % complete"); }));
    CHECK_FALSE(button()->accessibleDescription().contains(QStringLiteral("phone number")));
}

TEST_CASE("A file that is looked after says so", "[window][care]")
{
    WindowFixture fixture(withCare());
    fixture.openFilledFile([](const commands::Session &) -> Result<qint64> { return 0; }, QStringLiteral("care"));
    REQUIRE(fixture.waitFor([&] {
        const auto *empty = fixture.window->currentPage()->findChild<widgets::EmptyState *>();
        return empty != nullptr && empty->isVisible();
    }));
}

TEST_CASE("The line of the last days is drawn from two days on, and told to those who do not see it", "[care]")
{
    pages::CareOverview overview;
    overview.resize(860, overview.sizeHint().height());
    const QDate day(2026, 1, 15);
    overview.show(61.5, 2'000, {{day, 2'000, 61.5}});
    const QImage alone = overview.grab().toImage();
    CHECK_FALSE(overview.accessibleName().contains(QStringLiteral("58")));
    overview.show(61.5, 2'000, {{day.addDays(-20), 1'800, 58}, {day.addDays(-6), 1'900, 57.2}, {day, 2'000, 61.5}});
    const QImage line = overview.grab().toImage();
    CHECK(line != alone);
    CHECK(overview.accessibleName().contains(QStringLiteral("58")));
    // All days alike is a flat line, not a division by nothing.
    overview.show(50, 1, {{day.addDays(-1), 1, 50}, {day, 1, 50}});
    CHECK_FALSE(overview.grab().isNull());
}
