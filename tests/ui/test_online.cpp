// SPDX-License-Identifier: GPL-3.0-or-later

// What online checks found out, beside the values; how far they are; and that nothing happens while they are off.

#include "tests/support/catch.h"

#include "core/commands/commandcontext.h"
#include "core/commands/contactcommands.h"
#include "core/commands/settingcommands.h"
#include "ui/pages/care/onlineline.h"
#include "ui/pages/contacts/datapane.h"
#include "ui/pages/contacts/detailpane.h"

#include "tests/support/kontorfile.h"
#include "tests/support/viesserver.h"
#include "windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>

using namespace kontor;
using namespace kontor::tests;
using namespace Qt::StringLiterals;
using model::ContactId;
using model::FileSetting;

namespace {

constexpr int dataTab = 1;

struct Desk {
    WindowFixture fixture;
    ContactId firm;

    Desk()
    {
        fixture.openFile(0);
        firm = write<ContactId>([](const commands::Session &session) {
            model::ContactDraft draft = firmDraft("Muster GmbH");
            draft.fields.insert(u"vat_id"_s, u"DE 136 695 976"_s);
            draft.points = {pointDraft("email", "info@muster.example")};
            return commands::createContact(session, draft);
        });
        fixture.window->go({u"contacts"_s, firm});
        fixture.settle();
        fixture.find<QTabBar>(u"Parts of the contact"_s)->setCurrentIndex(dataTab);
        fixture.settle();
    }
    template <typename T>
    T write(std::function<Result<T>(const commands::Session &)> work)
    {
        const T made = writeNow<T>(fixture.window->workspace(), work);
        fixture.settle();
        return made;
    }
    void answered(const QString &result, const QString &trader)
    {
        write<Uuid>([=, this](const commands::Session &session) {
            return commands::runCommand(session, {u"online.vat"_s, {}, {}}, [&](commands::CommandContext &context) {
                return context.insert(u"vat_check", {{u"contact_id"_s, model::reference(firm)}, {u"vat_id"_s, u"DE136695976"_s}, {u"asked_at"_s, context.now()},
                                                     {u"result"_s, result}, {u"checked_at"_s, context.now()}, {u"trader"_s, trader}});
            });
        });
    }
    bool shows(const QString &note)
    {
        for (const QLabel *label : fixture.contacts()->detailPane()->findChild<pages::DataPane *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(note))
                return true;
        }
        return false;
    }
};

}  // namespace

TEST_CASE("Answers of online checks stand beside the value that was asked, and nowhere else", "[window][online]")
{
    Desk desk;
    CHECK_FALSE(desk.shows(u"VIES"_s));
    desk.answered(u"valid"_s, u"MUSTER GESELLSCHAFT MBH"_s);
    REQUIRE(desk.fixture.waitFor([&] { return desk.shows(u"Valid according to VIES · checked on"_s); }));
    CHECK_FALSE(desk.shows(u"belongs there to"_s));
    desk.answered(u"valid"_s, u"SOMEBODY ELSE LTD"_s);
    REQUIRE(desk.fixture.waitFor([&] { return desk.shows(u"belongs there to SOMEBODY ELSE LTD"_s); }));
    desk.answered(u"invalid"_s, {});
    REQUIRE(desk.fixture.waitFor([&] { return desk.shows(u"Not valid according to VIES"_s); }));
    desk.write<bool>([&](const commands::Session &session) { return commands::editContact(session, desk.firm, {{u"vat_id"_s, u"DE811569869"_s}}); });
    REQUIRE(desk.fixture.waitFor([&] { return !desk.shows(u"VIES"_s); }));

    const auto domain = [&](const char *result) {
        desk.write<int>([result](const commands::Session &session) {
            return session.database->write([&](storage::Transaction &transaction) -> Result<int> {
                KONTOR_TRY(transaction.connection().execute(QByteArray("INSERT INTO domain_check VALUES('muster.example', '") + result
                                                            + "', 5) ON CONFLICT DO UPDATE SET result = excluded.result"));
                return 0;
            });
        });
    };
    domain("takes");
    CHECK_FALSE(desk.shows(u"domain"_s));  // that all is well is no news
    domain("null-mx");
    REQUIRE(desk.fixture.waitFor([&] { return desk.shows(u"The domain takes no e-mail"_s); }));
    domain("no-domain");
    REQUIRE(desk.fixture.waitFor([&] { return desk.shows(u"There is no such domain"_s); }));
}

TEST_CASE("Check online now, with the checks off, asks nobody and says how to switch them on", "[window][online]")
{
    Desk desk;
    desk.fixture.window->trigger(u"contact.online"_s);
    bool said = false;
    for (const QLabel *label : desk.fixture.window->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"online checks are off"_s));
    CHECK(said);
    desk.fixture.settle();
    CHECK(desk.fixture.count("SELECT count(*) FROM disclosure") == 0);
    CHECK(desk.fixture.count("SELECT count(*) FROM vat_check") == 0);
}

TEST_CASE("The line of the data care says how far the checks are, and lets one try again", "[online]")
{
    QTemporaryDir folder;
    ViesServer vies;
    commands::Workspace workspace;
    REQUIRE(answer<void>([&](QObject *context, auto done) {
        workspace.open(folder.filePath(u"line.kontor"_s), testSecret(), commands::Workspace::Mode::Create, u"Tester"_s, context, done);
    }).has_value());
    for (const char *id : {"DE136695976", "DE811569869", "ATU13585627"}) {
        writeNow<ContactId>(workspace, [id](const commands::Session &session) {
            model::ContactDraft draft = firmDraft(id);
            draft.fields.insert(u"vat_id"_s, text(id));
            return commands::createContact(session, draft);
        });
    }
    online::Surroundings around;
    around.vies = vies.url();
    around.vatIds.paceMs = 0;
    online::OnlineChecks checks(&workspace, around);
    pages::OnlineLine line(&checks);
    CHECK(line.isHidden());
    int asked = 0;
    vies.reply = [&](const QJsonObject &question) { return ++asked == 1 ? ViesServer::answer(question, true) : ViesServer::trouble("SERVICE_UNAVAILABLE"); };
    writeNow<void>(workspace, [](const commands::Session &session) { return commands::storeSetting(session, FileSetting::OnlineVatIds, true); });
    REQUIRE(QTest::qWaitFor([&] { return line.text().contains(u"1 of 3 checked, VIES does not answer now"_s); }, 20'000));
    CHECK_FALSE(line.isHidden());
    auto *again = line.findChild<QPushButton *>();
    CHECK_FALSE(again->isHidden());
    vies.reply = [](const QJsonObject &question) { return ViesServer::answer(question, true); };
    again->click();
    REQUIRE(QTest::qWaitFor([&] { return line.text() == u"VAT IDs online: nothing waits"_s; }, 20'000));
    CHECK(again->isHidden());
}
