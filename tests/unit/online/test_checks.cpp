// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contactcommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/workspace.h"
#include "core/online/onlinechecks.h"

#include <QTest>

#include "tests/support/kontorfile.h"
#include "tests/support/viesserver.h"

using namespace kontor;
using namespace kontor::online;
using namespace kontor::tests;
using namespace Qt::StringLiterals;
using model::FileSetting;

namespace {

/// An open file as the window has it.
struct Desk {
    Desk()
    {
        {
            KontorFile file;
            for (const char *id : {"DE136695976", "DE811569869"}) {
                model::ContactDraft draft = firmDraft(id);
                draft.fields.insert(u"vat_id"_s, text(id));
                draft.points = {pointDraft("email", "info@gut.example")};
                first = requireValue(commands::createContact(file.session(), draft));
            }
            file.close();
            REQUIRE(QFile::copy(file.path(), path()));
        }
        bool open = false;
        workspace.open(path(), testSecret(), commands::Workspace::Mode::Open, u"Tester"_s, &workspace, [&](Result<void> opened) {
            REQUIRE(opened);
            open = true;
        });
        REQUIRE(QTest::qWaitFor([&] { return open; }, 20'000));
    }
    QString path() const { return folder.filePath(u"offen.kontor"_s); }
    Surroundings around() const
    {
        Surroundings around;
        around.vies = vies.url();
        around.nameserver = QHostAddress(u"127.0.0.79"_s);
        around.vatIds.paceMs = 0;
        return around;
    }
    void set(FileSetting setting, const QVariant &value)
    {
        bool done = false;
        workspace.write<void>(&workspace, [=](const commands::Session &session) { return commands::storeSetting(session, setting, value); },
                              [&](Result<void> stored) { done = stored.has_value(); });
        REQUIRE(QTest::qWaitFor([&] { return done; }, 20'000));
    }

    QTemporaryDir folder;
    ViesServer vies;
    commands::Workspace workspace;
    model::ContactId first;
};

}  // namespace

TEST_CASE("Online checks: off, not a single connection is made, whatever is changed or wanted")
{
    Desk desk;
    OnlineChecks checks(&desk.workspace, desk.around());
    int told = 0;
    QObject::connect(&checks, &OnlineChecks::statusChanged, &checks, [&] { ++told; });
    checks.start();
    checks.check(desk.first);
    checks.tryNow();
    desk.set(FileSetting::OwnVatId, u"ATU13585627"_s);
    REQUIRE(QTest::qWaitFor([&] { return told >= 2; }, 20'000));  // it has looked, and found nothing that it may do
    CHECK_FALSE(checks.status().vatIds.isOn);
    CHECK_FALSE(checks.status().vatIds.isRunning);
    CHECK(desk.vies.connections == 0);
}

TEST_CASE("Online checks: switched on it asks about what waits, switched off it stops at once")
{
    Desk desk;
    desk.vies.reply = [](const QJsonObject &) { return QByteArray(); };  // keeps it waiting
    OnlineChecks checks(&desk.workspace, desk.around());
    checks.start();
    desk.set(FileSetting::OnlineVatIds, true);
    REQUIRE(QTest::qWaitFor([&] { return desk.vies.questions.size() == 1; }, 20'000));
    CHECK(checks.status().vatIds.isRunning);
    CHECK(checks.status().vatIds.round.due == 2);
    desk.set(FileSetting::OnlineVatIds, false);
    REQUIRE(QTest::qWaitFor([&] { return !checks.status().vatIds.isOn && !checks.status().vatIds.isRunning; }, 20'000));
    CHECK(desk.vies.questions.size() == 1);

    desk.vies.reply = [](const QJsonObject &question) { return ViesServer::answer(question, true); };
    int changes = 0;
    QObject::connect(&desk.workspace, &commands::Workspace::changed, &checks, [&] { ++changes; }, Qt::QueuedConnection);
    desk.set(FileSetting::OwnVatId, u"at u13585627"_s);
    desk.set(FileSetting::OnlineVatIds, true);
    REQUIRE(QTest::qWaitFor([&] { return checks.status().vatIds.round.good == 2 && !checks.status().vatIds.isRunning; }, 20'000));
    CHECK(desk.vies.questions.last().value(u"requesterNumber"_s).toString() == u"U13585627"_s);
    CHECK(changes >= 3);  // pages show the answers

    checks.check(desk.first);  // wanted, it is asked again
    REQUIRE(QTest::qWaitFor([&] { return desk.vies.questions.size() == 4; }, 20'000));
}

TEST_CASE("Online checks: the own VAT ID is none that cannot be one")
{
    KontorFile file;
    CHECK(commands::storeSetting(file.session(), FileSetting::OwnVatId, u"12345"_s).error().code == ErrorCode::Invalid);
    CHECK(commands::storeSetting(file.session(), FileSetting::OwnVatId, u"DE 136695976"_s));
    CHECK(commands::storeSetting(file.session(), FileSetting::OwnVatId, QString()));
}
