// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contactcommands.h"
#include "core/sync/teamclient.h"
#include "ui/dialogs/inboxpanel.h"
#include "ui/dialogs/jointeamdialog.h"
#include "ui/dialogs/teamdialog.h"
#include "ui/shell/teamitem.h"
#include "ui/widgets/inlinefield.h"

#include "windowfixture.h"

#ifdef Q_OS_UNIX
#include "tests/support/team.h"
#endif

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

// What the window says and asks about the team of a file.

using namespace kontor;
using namespace kontor::tests;
using namespace Qt::StringLiterals;
using dialogs::teamLine;
using sync::SyncState;
using sync::TeamStatus;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0));

qint64 at(int hour, int minute, int day = 2)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute)).toMSecsSinceEpoch();
}

TeamStatus statusOf(SyncState state, qint64 waiting = 0)
{
    TeamStatus status;
    status.state = state;
    status.waiting = waiting;
    return status;
}

QString said(const TeamStatus &status)
{
    return teamLine(status, noon).whole();
}

QString time(int hour, int minute)
{
    return QLocale().toString(QTime(hour, minute), QLocale::ShortFormat);
}

}  // namespace

TEST_CASE("the state of sync is never better than it is", "[team]")
{
    CHECK(said({}).isEmpty());
    TeamStatus status = statusOf(SyncState::InStep);
    status.inStepAtMs = at(9, 5);
    CHECK(said(status) == u"In step as of "_s + time(9, 5));

    status.waiting = 3;
    CHECK(said(status) == u"3 change(s) waiting"_s);
    status.state = SyncState::Working;
    CHECK(said(status) == u"3 change(s) waiting"_s);
    status.waiting = 0;
    status.issues = 2;
    CHECK(said(status) == u"Needs you · 2 to look at"_s);

    status = statusOf(SyncState::Offline, 4);
    status.inStepAtMs = at(9, 5);
    status.offlineSinceMs = at(9, 50);
    CHECK(said(status) == u"Offline since "_s + time(9, 50) + u" · 4 waiting"_s);
    status.state = SyncState::Connecting;  // the next attempt
    CHECK(said(status) == u"Offline since "_s + time(9, 50) + u" · 4 waiting"_s);
    status.offlineSinceMs = at(9, 50, 1);
    CHECK(said(status).contains(QLocale().toString(QDate(2026, 3, 1), QLocale::ShortFormat)));

    CHECK(said(statusOf(SyncState::Paused, 1)) == u"Paused · 1 waiting"_s);
    CHECK(said(statusOf(SyncState::NeedsYou)) == u"Needs you"_s);
    CHECK(said(statusOf(SyncState::Connecting)) == u"Connecting …"_s);
}

TEST_CASE("what is the matter is a sentence that says what was kept", "[team]")
{
    TeamStatus status = statusOf(SyncState::NeedsYou, 1);
    status.problem = {ErrorCode::WrongKey, u"The password is wrong."_s, {}};
    CHECK(dialogs::teamAdvice(status).startsWith(u"The password is wrong. "_s));
    CHECK(dialogs::teamAdvice(status).contains(u"kept"_s));
    CHECK(dialogs::teamAdvice(statusOf(SyncState::InStep)).isEmpty());
    CHECK(dialogs::checkText({u"Muster GmbH"_s, u"Anna"_s, true, true}) == u"Muster GmbH, as Anna, encrypted"_s);
    CHECK(dialogs::checkText({u"Muster GmbH"_s, u"Anna"_s, true, false}).contains(u"read only"_s));
}

TEST_CASE("a window without a team says nothing of one", "[team]")
{
    WindowFixture desk;
    desk.openFile(5);
    auto *item = desk.window->findChild<shell::TeamItem *>();
    REQUIRE(item != nullptr);
    CHECK_FALSE(item->isVisible());
}

#ifdef Q_OS_UNIX

namespace {

/// A window with a file of two contacts, and a member of a team.
struct TeamDesk {
    explicit TeamDesk(PostgresServer &server) : team(server)
    {
        team.add({u"anna"_s, u"Anna"_s});
        desk.openFilledFile([](const commands::Session &session) -> Result<qint64> {
            KONTOR_TRY(commands::createContact(session, personDraft("Maria", "Klein")));
            KONTOR_TRY(commands::createContact(session, personDraft("Otto", "Groß")));
            return 2;
        });
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(QLatin1String(field));
        REQUIRE(edit != nullptr);
        edit->setText(text);
    }
    QString outcome() { return dialog->findChild<QLabel *>(u"outcome"_s)->text(); }
    QPushButton *button(const QString &text, QWidget *below)
    {
        for (QPushButton *button : below->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        FAIL("no button " << text.toStdString());
        return nullptr;
    }
    void openDialog()
    {
        desk.window->trigger(u"file.team"_s);
        dialog = desk.dialog<dialogs::JoinTeamDialog>();
        const auto parts = requireValue(sync::partsOf(team.address(u"anna"_s).target));
        type("server", parts.server);
        type("database", parts.database);
        type("user", parts.user);
    }
    void join()
    {
        openDialog();
        type("password", team.address(u"anna"_s).password);
        REQUIRE(desk.waitFor([&] { return outcome() == u"Muster GmbH, as Anna, not encrypted, on this computer"_s; }));
        button(u"Join"_s, dialog)->click();
        REQUIRE(desk.waitFor([&] { return dialog.isNull(); }));
    }
    shell::TeamItem *item() { return desk.window->findChild<shell::TeamItem *>(); }

    Team team;
    WindowFixture desk;
    QPointer<dialogs::JoinTeamDialog> dialog;
};

}  // namespace

TEST_CASE("the assistant tries while one types, joins, and the password stays in the keychain", "[team]")
{
    KONTOR_POSTGRES(server);
    TeamDesk at(server);
    at.openDialog();
    CHECK_FALSE(at.button(u"Join"_s, at.dialog)->isEnabled());
    at.type("password", u"wrong"_s);
    REQUIRE(at.desk.waitFor([&] { return at.outcome().contains(u"does not accept this user with this password"_s); }));
    CHECK_FALSE(at.button(u"Join"_s, at.dialog)->isEnabled());
    const auto radios = at.dialog->findChildren<QRadioButton *>();
    REQUIRE(radios.size() == 2);
    REQUIRE(at.desk.waitFor([&] { return radios[0]->text().contains(u"2 contact(s)"_s); }));
    CHECK_FALSE(radios[1]->isEnabled());

    at.type("password", at.team.address(u"anna"_s).password);
    REQUIRE(at.desk.waitFor([&] { return at.button(u"Join"_s, at.dialog)->isEnabled(); }));
    at.button(u"Join"_s, at.dialog)->click();
    REQUIRE(at.desk.waitFor([&] { return at.dialog.isNull(); }));
    CHECK(at.team.value("SELECT count(*)::text FROM sync.rec WHERE kind = 'contact'") == u"2"_s);
    CHECK(at.desk.gate.passwords.values() == QStringList{at.team.address(u"anna"_s).password});
    REQUIRE(at.desk.waitFor(
        [&] { return at.item()->isVisible() && at.item()->line().text.startsWith(u"In step as of"_s); }));

    // Opened anew it goes on by itself.
    const QString path = at.desk.window->workspace().path();
    at.desk.window->trigger(u"file.close"_s);
    CHECK_FALSE(at.item()->isVisible());
    at.desk.window->openFile(path);
    REQUIRE(at.desk.waitFor(
        [&] { return at.item()->isVisible() && at.item()->line().text.startsWith(u"In step as of"_s); }));
}

TEST_CASE("the assistant says what file and team both have before it joins, and makes one of each", "[team]")
{
    KONTOR_POSTGRES(server);
    TeamDesk at(server);
    at.team.add({u"bert"_s});
    KontorFile other(77);
    model::ContactDraft draft = personDraft("Maria", "Klein");
    draft.points = {pointDraft("email", "maria@example.org")};
    requireValue(commands::createContact(other.session(), draft));
    sync::TeamClient bert([&](const auto &work) { return work(other.session()); }, at.team.connect(u"bert"_s));
    requireValue(bert.join(sync::FirstContact::Share, u"bert"_s));
    requireValue(bert.round());
    writeNow<bool>(at.desk.window->workspace(), [](const commands::Session &session) -> Result<bool> {
        const QByteArray id = session.database->writer().scalar("SELECT id FROM contact WHERE family_name = 'Klein'").value_or(QVariant()).toByteArray();
        return commands::addChild(session, u"contact_point", model::ContactId(Uuid::fromBytes(id)), pointDraft("email", "Maria@Example.org").fields).map([](const Uuid &) { return true; });
    });

    at.openDialog();
    at.type("password", at.team.address(u"anna"_s).password);
    auto *found = at.dialog->findChild<QLabel *>(u"found"_s);
    REQUIRE(at.desk.waitFor([&] { return found->text().contains(u"1 contact(s) are certainly in both."_s); }));
    CHECK(found->text().startsWith(u"The team has 1 contact(s); this file has 2 contact(s)."_s));
    auto *matches = at.dialog->findChild<QListWidget *>();
    REQUIRE(matches->isVisible());
    REQUIRE(matches->count() == 1);
    CHECK(matches->item(0)->text() == u"Klein, Maria · same name and e-mail address"_s);
    CHECK(at.team.value("SELECT count(*)::text FROM sync.rec WHERE kind = 'contact'") == u"1"_s);
    at.button(u"Join"_s, at.dialog)->click();
    REQUIRE(at.desk.waitFor([&] { return at.dialog.isNull(); }));
    REQUIRE(at.desk.waitFor([&] { return at.desk.count("SELECT count(*) FROM visible_contact") == 2; }));
    CHECK(at.desk.count("SELECT count(*) FROM contact WHERE merged_into IS NOT NULL") == 1);
}

TEST_CASE("without the password the window needs one, and goes on with it", "[team]")
{
    KONTOR_POSTGRES(server);
    TeamDesk at(server);
    at.join();
    const QString path = at.desk.window->workspace().path();
    at.desk.window->trigger(u"file.close"_s);
    at.desk.gate.passwords.clear();
    at.desk.window->openFile(path);
    REQUIRE(at.desk.waitFor([&] { return at.item()->line().text == u"Needs you"_s; }));
    at.item()->click();
    QPointer<dialogs::TeamDialog> team = at.desk.dialog<dialogs::TeamDialog>();
    at.button(u"Enter the password …"_s, team)->click();
    QPointer<dialogs::JoinTeamDialog> signIn = team->findChild<dialogs::JoinTeamDialog *>();
    REQUIRE(signIn != nullptr);
    at.dialog = signIn;
    at.type("password", at.team.address(u"anna"_s).password);
    REQUIRE(at.desk.waitFor([&] { return at.button(u"Sign in"_s, signIn)->isEnabled(); }));
    at.button(u"Sign in"_s, signIn)->click();
    REQUIRE(at.desk.waitFor([&] { return at.item()->line().text.startsWith(u"In step as of"_s); }));
    CHECK(at.desk.gate.passwords.size() == 1);

    at.button(u"Leave the team …"_s, team)->click();
    REQUIRE(at.desk.waitFor([&] { return team.isNull(); }));
    CHECK_FALSE(at.item()->isVisible());
    CHECK(at.desk.gate.passwords.isEmpty());
    CHECK(at.desk.count("SELECT count(*) FROM visible_contact") == 2);
}

TEST_CASE("a file that is closed while the team's windows are open takes them along", "[team]")
{
    KONTOR_POSTGRES(server);
    TeamDesk at(server);
    at.openDialog();
    at.desk.window->trigger(u"file.close"_s);
    CHECK(at.dialog.isNull());
}

#endif

namespace {

/// A file where a family name and a title lost against somebody else's, and the server refused a record.
void addIssues(WindowFixture &desk)
{
    desk.openFilledFile([](const commands::Session &session) -> Result<qint64> {
        KONTOR_ASSIGN(const model::ContactId maria, commands::createContact(session, personDraft("Maria", "Klein")));
        return session.database->write([&](storage::Transaction &transaction) -> Result<qint64> {
            const auto note = [&](const char *kind, const char *field, const char *mine) -> Result<void> {
                storage::Statement insert =
                    transaction.statement(QByteArray("INSERT INTO sync_issue(kind, entity, record, field, mine, at) "
                                                     "VALUES(?1, 'contact', ?2, ?3, ?4, 1)"));
                insert.bind(text(kind), maria, text(field), text(mine));
                return insert.run();
            };
            KONTOR_TRY(note("conflict", "family_name", "[\"Gross\"]"));
            KONTOR_TRY(note("conflict", "title", "[\"Dr.\"]"));
            KONTOR_TRY(note("denied", "given_name", "[\"Anna\"]"));
            return 1;
        });
    });
}

QPushButton *named(QWidget &below, const QString &beginning)
{
    for (QPushButton *button : below.findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(beginning) && button->isVisible())
            return button;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("the inbox shows both values and does what is decided", "[team]")
{
    WindowFixture desk;
    addIssues(desk);
    dialogs::InboxPanel panel(desk.window->workspace());
    panel.resize(700, 800);
    panel.show();
    REQUIRE(desk.waitFor([&] { return panel.entries().size() == 3; }));
    QStringList shown;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        shown << label->text();
    CHECK(shown.contains(u"Gross"_s));
    CHECK(shown.contains(u"Klein"_s));
    CHECK(shown.contains(u"Dr."_s));

    REQUIRE(desk.waitFor([&] { return named(panel, u"Keep mine"_s) != nullptr; }));
    QPushButton *keep = named(panel, u"Keep mine"_s);
    keep->click();
    REQUIRE(desk.waitFor([&] { return panel.entries().size() == 2; }));
    CHECK(desk.count("SELECT count(*) FROM contact WHERE family_name = 'Gross'") == 1);

    REQUIRE(desk.waitFor([&] { return named(panel, u"Edit"_s) != nullptr; }));
    QPushButton *edit = named(panel, u"Edit"_s);
    edit->click();
    auto *field = panel.findChild<widgets::InlineField *>();
    REQUIRE(field->isEditing());
    qobject_cast<QLineEdit *>(field->editor())->setText(u"Prof."_s);
    field->commit();
    REQUIRE(desk.waitFor([&] { return panel.entries().size() == 1; }));
    CHECK(desk.count("SELECT count(*) FROM contact WHERE title = 'Prof.'") == 1);

    REQUIRE(desk.waitFor([&] { return named(panel, u"Noted"_s) != nullptr; }));
    QPushButton *noted = named(panel, u"Noted"_s);
    CHECK(named(panel, u"Keep mine"_s) == nullptr);
    noted->click();
    REQUIRE(desk.waitFor([&] { return panel.entries().isEmpty(); }));
    CHECK(desk.count("SELECT count(*) FROM sync_issue WHERE done_at IS NULL") == 0);
    CHECK(desk.count("SELECT count(*) FROM contact WHERE given_name = 'Maria'") == 1);
}
