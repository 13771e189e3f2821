// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/filecommands.h"
#include "ui/pages/contacts/filespane.h"
#include "ui/widgets/jobpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undobar.h"

#include "bureau.h"
#include "urlcatcher.h"

#include <QListView>
#include <QPushButton>
#include <QTabBar>

// Files that lie with the team's server until somebody opens them, fetched in the window: seen coming, stopped, broken off, once.

#ifdef Q_OS_UNIX

using namespace kontor;
using namespace kontor::tests;
using namespace Qt::StringLiterals;
using widgets::JobPanel;

namespace {

constexpr qint64 fileParts = 20;
constexpr int filesTab = 3;

/// Anna's window, where files come on demand, and a colleague's file, from which a drawing of 5 MB went to the server. The server
/// counts which parts it is asked for, and gives those from the ninth on only while the gate is open.
struct DrawingOffice : Bureau {
    explicit DrawingOffice(PostgresServer &server) : Bureau(server)
    {
        desk.preferences.setValue(pages::Preference::TeamFiles, u"demand"_s);
        requireValue(team.superuser().script(
            "CREATE SEQUENCE public.asked; ALTER FUNCTION sync_v1.blob_get(uuid, bytea, integer) RENAME TO blob_get_now;"
            "CREATE FUNCTION sync_v1.blob_get(p_device uuid, p_sha256 bytea, p_part integer) RETURNS bytea LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN"
            " PERFORM nextval('public.asked');"
            " IF p_part >= 8 THEN PERFORM pg_advisory_lock_shared(7); PERFORM pg_advisory_unlock_shared(7); END IF;"
            " RETURN sync_v1.blob_get_now(p_device, p_sha256, p_part); END $$; GRANT EXECUTE ON FUNCTION sync_v1.blob_get TO PUBLIC"));
        attachFromColleague();
        REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM attachment") == 1; }));
        REQUIRE(desk.count("SELECT count(*) FROM blob") == 0);
        shut();
        showFiles();
    }
    void attachFromColleague()
    {
        team.add({u"cora"_s});
        QFile drawing(desk.folder.filePath(u"Plan.dwg"_s));
        REQUIRE(drawing.open(QIODevice::WriteOnly));
        for (int i = 0; content.size() < fileParts * commands::chunkBytes; ++i)
            content += QByteArray::number(i) + '\n';
        content.truncate(fileParts * commands::chunkBytes);
        drawing.write(content);
        drawing.close();
        sync::TeamClient client([this](const auto &work) { return work(cora.session()); }, team.connect(u"cora"_s));
        requireValue(client.join(sync::FirstContact::Share, u"Coras Rechner"_s));
        requireValue(client.round());
        requireValue(commands::attachFile(cora.session(), u"contact", *Uuid::fromString(idOf(1)), drawing.fileName()));
        requireValue(client.round());
    }
    void showFiles()
    {
        open(1);
        desk.find<QTabBar>(u"Parts of the contact"_s)->setCurrentIndex(filesTab);
        REQUIRE(desk.waitFor([&] { return part<pages::FilesPane>()->findChild<QListView *>()->model()->rowCount() == 1; }));
        desk.settle();
    }
    void shut() { requireValue(gate.exec("SELECT pg_advisory_lock(7)")); }
    void letThrough() { requireValue(gate.exec("SELECT pg_advisory_unlock(7)")); }
    int asked() { return team.value("SELECT CASE WHEN is_called THEN last_value ELSE 0 END::text FROM public.asked").toInt(); }
    void press(const QString &name, QWidget *below = nullptr) { QTest::mouseClick(desk.find<QPushButton>(name, below), Qt::LeftButton); }
    static JobPanel *panelOf(shell::MainWindow *window) { return window->findChild<JobPanel *>(u"fetches"_s); }
    JobPanel *panel() { return panelOf(desk.window); }
    /// The drawing is on its way, and stands still at the gate.
    void openHalf()
    {
        press(u"Open a copy"_s);
        REQUIRE(desk.waitFor([&] { return panel()->isVisible() && textsOf(*panel()).contains(u"2.0 MB of 5.0 MB"_s); }));
    }
    void openWhole()
    {
        press(u"Open a copy"_s);
        REQUIRE(desk.waitFor([&] { return catcher.urls.size() == 1; }));
        QFile copy(catcher.urls.first().toLocalFile());
        REQUIRE(copy.open(QIODevice::ReadOnly));
        CHECK((copy.readAll() == content));
        CHECK_FALSE(panel()->isVisible());
        CHECK(desk.count("SELECT count(*) FROM blob") == 1);
    }
    QString said() { return desk.window->findChild<widgets::UndoBar *>()->text().replace(QChar::Nbsp, u' '); }

    KontorFile cora{7};
    QByteArray content;
    UrlCatcher catcher;
    sync::ServerConnection gate = team.superuser();
};

}  // namespace

TEST_CASE("a large file that lies with the team's server is seen coming, in all windows and once, wherever one goes meanwhile", "[teamfiles]")
{
    KONTOR_POSTGRES(server);
    DrawingOffice at(server);
    at.openHalf();
    CHECK(at.panel()->findChild<widgets::ElidedLabel *>()->text() == u"Fetching “Plan.dwg” from the team's server"_s);
    at.press(u"Open a copy"_s);
    shell::MainWindow *second = at.desk.windows.openWindow();
    CHECK(textsOf(*DrawingOffice::panelOf(second)).contains(u"2.0 MB of 5.0 MB"_s));
    second->close();
    at.open(2);
    CHECK(at.catcher.urls.isEmpty());
    at.letThrough();
    REQUIRE(at.desk.waitFor([&] { return at.catcher.urls.size() == 1; }));
    at.desk.settle();
    CHECK(at.catcher.urls.size() == 1);
    CHECK_FALSE(at.panel()->isVisible());
    CHECK(at.asked() == fileParts + 1);
    CHECK(at.desk.count("SELECT count(*) FROM blob") == 1);
}

TEST_CASE("fetching a file is stopped at once, and goes on where it was", "[teamfiles]")
{
    KONTOR_POSTGRES(server);
    DrawingOffice at(server);
    at.openHalf();
    at.press(u"Cancel: Fetching “Plan.dwg” from the team's server"_s, at.panel());
    CHECK_FALSE(at.panel()->isVisible());  // though the server has not answered yet
    CHECK(at.said() == u"Fetching “Plan.dwg” was stopped. 2.0 MB of 5.0 MB have come; opening it again goes on from there."_s);
    CHECK(at.desk.count("SELECT count(*) FROM blob") == 0);
    at.letThrough();
    at.openWhole();
    CHECK(at.asked() == fileParts + 1);
}

TEST_CASE("a fetch that the connection breaks off says what has come and what to do", "[teamfiles]")
{
    KONTOR_POSTGRES(server);
    DrawingOffice at(server);
    at.openHalf();
    at.team.value("SELECT count(pg_terminate_backend(pid))::text FROM pg_stat_activity WHERE usename = $1", {at.team.login(u"anna"_s)});
    REQUIRE(at.desk.waitFor([&] { return at.said().startsWith(u"“Plan.dwg” could not be fetched."_s); }));
    CHECK(at.said().endsWith(u" 2.0 MB of 5.0 MB have come; opening it again goes on from there."_s));
    CHECK_FALSE(at.panel()->isVisible());
    at.letThrough();
    REQUIRE(at.desk.waitFor([&] { return at.link().status().state == sync::SyncState::InStep; }));
    at.openWhole();
    CHECK(at.asked() == fileParts + 2);  // the part that was cut off once more

    // Without a connection nothing begins, and it says why.
    writeNow<qint64>(at.desk.window->workspace(), [](const commands::Session &session) -> Result<qint64> {
        return session.database->write([](storage::Transaction &transaction) -> Result<qint64> {
            KONTOR_TRY(transaction.statement(QByteArray("DELETE FROM blob_chunk")).run());
            return transaction.statement(QByteArray("DELETE FROM blob")).run().map([] { return qint64(0); });
        });
    });
    at.link().setPaused(true);
    REQUIRE(at.desk.waitFor([&] { return at.link().status().state == sync::SyncState::Paused; }));
    at.press(u"Open a copy"_s);
    REQUIRE(at.desk.waitFor([&] { return at.said() == u"“Plan.dwg” could not be fetched. Team sync is paused. It stays on the team's server; open it again later."_s; }));
}

TEST_CASE("a file that is fetched does not hold up what else is to be done with the server", "[teamfiles]")
{
    KONTOR_POSTGRES(server);
    DrawingOffice at(server);
    at.openHalf();
    at.link().setPaused(true);
    at.letThrough();  // a part later, not at the end of the file
    REQUIRE(at.desk.waitFor([&] { return at.link().status().state == sync::SyncState::Paused; }));
    REQUIRE(at.desk.waitFor([&] { return at.said().startsWith(u"“Plan.dwg” could not be fetched. Team sync is paused. 2."_s); }));
    CHECK(at.asked() == 9);
}

TEST_CASE("a file is closed while one is fetched for it", "[teamfiles]")
{
    KONTOR_POSTGRES(server);
    DrawingOffice at(server);
    at.openHalf();
    const QString path = at.desk.window->workspace().path();
    at.desk.gate.passwords.insert(at.team.address(u"anna"_s).target, at.team.address(u"anna"_s).password);
    at.desk.window->trigger(u"file.close"_s);
    CHECK(at.desk.window->currentPage() == nullptr);
    at.letThrough();
    at.desk.window->openFile(path);
    REQUIRE(at.desk.waitFor([&] { return at.desk.windows.team() != nullptr && at.link().status().state == sync::SyncState::InStep; }));
    CHECK_FALSE(at.panel()->isVisible());
    CHECK(at.catcher.urls.isEmpty());
    at.showFiles();
    at.openWhole();
}

#endif
