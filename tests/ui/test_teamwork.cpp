// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contactcommands.h"
#include "core/commands/filtercommands.h"
#include "core/model/filesettings.h"
#include "ui/dialogs/doingspanel.h"
#include "ui/dialogs/inboxpanel.h"
#include "ui/dialogs/memberpanel.h"
#include "ui/dialogs/teamdialog.h"
#include "ui/dialogs/teamlink.h"
#include "ui/dialogs/teampassworddialog.h"
#include "ui/dialogs/teamtext.h"
#include "ui/pages/contacts/datapane.h"
#include "ui/pages/contacts/detailheader.h"
#include "ui/pages/contacts/facetpane.h"
#include "ui/pages/contacts/presenceline.h"
#include "ui/pages/contacts/scopebutton.h"
#include "ui/shell/noticebar.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/undobar.h"

#include "bureau.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

// Working together in the window: who looks at the same, who is in charge, who sees what, what happened, two who type.

using namespace kontor;
using namespace kontor::tests;
using namespace Qt::StringLiterals;
using sync::Doing;
using widgets::InlineField;

TEST_CASE("what happened is said as people would", "[teamwork]")
{
    Doing doing;
    doing.author = u"Anna"_s;
    doing.what = Doing::What::ChangedContacts;
    doing.count = 3;
    CHECK(dialogs::doingSentence(doing) == u"Anna changed 3 contact(s)"_s);
    doing.isMine = true;
    doing.what = Doing::What::AddedTasks;
    doing.count = 1200;
    CHECK(dialogs::doingSentence(doing) == QStringLiteral("You noted %1 task(s)").arg(QLocale().toString(1200)));
    CHECK(dialogs::initialsOf(u"Anna Maria Klein"_s) == u"AK"_s);
    CHECK(dialogs::dayText(QDate(2026, 3, 1), QDate(2026, 3, 2)) == u"Yesterday"_s);
}

TEST_CASE("a field that is being typed keeps it when another value comes, and says so", "[teamwork]")
{
    InlineField field({u"Title"_s});
    field.setValue(u"Dr."_s);
    field.show();
    QStringList edits;
    QObject::connect(&field, &InlineField::edited, [&](const QVariant &value) { edits << value.toString(); });
    auto *meanwhile = field.findChild<QLabel *>(u"meanwhile"_s);
    REQUIRE(meanwhile != nullptr);

    // Nothing was typed: leaving it takes nothing back.
    field.startEditing();
    field.setValue(u"Prof."_s);
    CHECK(meanwhile->isVisible());
    CHECK(meanwhile->text().contains(u"Prof."_s));
    field.commit();
    CHECK(edits.isEmpty());
    CHECK(field.value() == u"Prof."_s);
    CHECK_FALSE(meanwhile->isVisible());

    field.startEditing();
    qobject_cast<QLineEdit *>(field.editor())->setText(u"Mag."_s);
    field.setValue(u"Dr."_s);
    CHECK(field.typedText() == u"Mag."_s);
    CHECK(meanwhile->isVisible());
    field.commit();
    CHECK(edits == QStringList{u"Mag."_s});
}

#ifdef Q_OS_UNIX

namespace {

void choose(WindowFixture &desk, QWidget &below, const QString &text)
{
    QAction *wanted = nullptr;
    REQUIRE(desk.waitFor([&] {
        for (const QMenu *menu : below.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text() == text)
                    wanted = action;
            }
        }
        return wanted != nullptr;
    }));
    wanted->trigger();
}

}  // namespace

TEST_CASE("who looks at the same contact is said there, and who is online in the team's window", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    Bureau at(server);
    at.open(1);
    REQUIRE(at.desk.waitFor([&] { return at.team.value("SELECT count(*)::text FROM sync.presence WHERE $1::uuid = ANY (records)", {idOf(1)}) == u"1"_s; }));
    auto *line = at.part<pages::PresenceLine>();
    CHECK_FALSE(line->isVisible());

    const auto look = [&](const QString &records) {
        requireValue(at.bert->connection().exec("SELECT sync_v1.present($1, $2)", {at.bert->device(), records}));
    };
    look(u'{' + idOf(1) + u'}');
    REQUIRE(at.desk.waitFor([&] { return line->isVisible(); }));
    CHECK(textsOf(*line).contains(u"Bert is looking at this contact too"_s));
    dialogs::MemberPanel members(at.link());
    CHECK(textsOf(members).contains(u"online at computer of bert"_s));
    CHECK(textsOf(members).contains(u"Anna (you)"_s));

    look(u"{}"_s);
    REQUIRE(at.desk.waitFor([&] { return !line->isVisible(); }));

    // Whoever does not want to be seen there is not.
    at.desk.preferences.setValue(pages::Preference::TeamPresence, false);
    REQUIRE(at.desk.waitFor([&] { return at.team.value("SELECT count(*)::text FROM sync.presence WHERE $1::uuid = ANY (records)", {idOf(1)}) == u"0"_s; }));

    at.desk.window->trigger(u"file.close"_s);
    REQUIRE(at.desk.waitFor([&] { return at.team.value("SELECT count(*)::text FROM sync.presence WHERE device <> $1::uuid", {at.bert->device()}) == u"0"_s; }));
}

TEST_CASE("a setting of the team that a colleague changes shows at once, and another country reads the numbers anew", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    Bureau at(server);
    at.bert->push({newRecord(idOf(3), at.org, early, {{u"contact_id"_s, idOf(1)}, {u"kind"_s, u"phone"_s}, {u"value"_s, u"044 668 18 00"_s}}, u"contact_point"_s)});
    REQUIRE(at.desk.waitFor([&] { return at.desk.count("SELECT count(*) FROM contact_point WHERE norm GLOB '+49*'") == 1; }));
    const auto show = [&](const char *id) { at.desk.window->go({u"settings"_s, {}, pages::ViewState{{}, QString::fromLatin1(id)}}); };
    show("user.region");
    at.desk.settle();
    auto *country = at.desk.find<QComboBox>(u"Country"_s);
    REQUIRE(at.desk.waitFor([&] { return country->currentData().toString() == u"DE"_s; }));
    const auto said = [&] { return textsOf(*at.desk.window).filter(u"Holds for everybody in the team."_s).size(); };
    CHECK(said() == 2);  // country and currency, and not one's own name
    const auto set = [&](model::FileSetting setting, const QString &value) {
        const model::FileSettingDef &def = model::fileSettingDef(setting);
        at.bert->push({newRecord(def.id().toString(), at.org, early, {{u"key"_s, QString::fromLatin1(def.key)}, {u"value"_s, value}}, u"organisation_setting"_s)});
    };
    set(model::FileSetting::Region, u"CH"_s);
    REQUIRE(at.desk.waitFor([&] { return country->currentData().toString() == u"CH"_s; }));
    REQUIRE(at.desk.waitFor([&] { return at.desk.count("SELECT count(*) FROM contact_point WHERE norm = '+41446681800'") == 1; }));
    at.desk.settle();
    CHECK(at.desk.count("SELECT count(*) FROM outbox") == 0);  // numbers are read in each file by itself
    CHECK(at.team.value("SELECT data ->> 'norm' FROM sync.rec WHERE id = $1::uuid", {idOf(3)}).isEmpty());

    show("house.phones");
    at.desk.settle();
    auto *phones = at.desk.find<QComboBox>(u"Phone numbers"_s);
    CHECK(said() == 1);  // once for the whole page
    set(model::FileSetting::HousePhones, u"national"_s);
    REQUIRE(at.desk.waitFor([&] { return phones->currentData().toString() == u"national"_s; }));
    // One's own change goes to the team, and can be taken back.
    phones->setCurrentIndex(phones->findData(u"international"_s));
    Q_EMIT phones->activated(phones->currentIndex());
    const auto onServer = [&] {
        return at.team.value("SELECT data ->> 'value' FROM sync.rec WHERE id = $1::uuid", {model::fileSettingDef(model::FileSetting::HousePhones).id().toString()});
    };
    REQUIRE(at.desk.waitFor([&] { return onServer() == u"international"_s; }));
    at.desk.window->trigger(u"edit.undo"_s);
    REQUIRE(at.desk.waitFor([&] { return onServer() == u"national"_s && phones->currentData().toString() == u"national"_s; }));
    show("file.scope");
    at.desk.settle();
    CHECK(at.desk.find<QComboBox>(u"New contacts are visible for"_s)->isEnabled());
}

TEST_CASE("who may only read sees the settings of the team, and changes those of this computer", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    sync::NewMember reader;
    reader.readOnly = true;
    Bureau at(server, reader);
    at.desk.window->go({u"settings"_s, {}, pages::ViewState{{}, u"timeline.silent"_s}});
    at.desk.settle();
    REQUIRE(at.desk.waitFor([&] { return !at.desk.find<QSpinBox>(u"Gone silent"_s)->isEnabled(); }));
    CHECK(at.desk.find<QComboBox>(u"Reminder"_s)->isEnabled());
    CHECK(textsOf(*at.desk.window).join(u'\n').contains(u"you may read it, not change it"_s));
}

TEST_CASE("the start page says that the days of silence hold for the team, and keeps them from who may only read", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    const bool readOnly = GENERATE(false, true);
    sync::NewMember member;
    member.readOnly = readOnly;
    Bureau at(server, member);
    at.desk.window->go({u"today"_s});
    at.desk.settle();
    widgets::Tile *silent = nullptr;
    for (widgets::Tile *tile : at.desk.window->findChildren<widgets::Tile *>())
        silent = tile->id() == u"silent"_s ? tile : silent;
    REQUIRE(silent != nullptr);
    silent->findChild<QToolButton *>()->click();
    QMap<QString, QAction *> entries;
    for (const QMenu *menu : silent->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            entries.insert(action->text(), action);
    }
    const QString whose = readOnly ? u"Holds for everybody in the team; you may read it, not change it."_s : u"Holds for everybody in the team."_s;
    REQUIRE(entries.contains(whose));
    QAction *days = entries.value(u"Without contact for 30 day(s)"_s);
    REQUIRE(days != nullptr);
    CHECK(days->isEnabled() == !readOnly);
    days->trigger();
    if (readOnly)
        return;
    const QString id = model::fileSettingDef(model::FileSetting::SilentAfterDays).id().toString();
    REQUIRE(at.desk.waitFor([&] { return at.team.value("SELECT data ->> 'value' FROM sync.rec WHERE id = $1::uuid", {id}) == u"30"_s; }));
    CHECK(at.desk.window->findChild<widgets::UndoBar *>()->text() == u"Changed for everybody in the team"_s);
}

TEST_CASE("what a colleague puts into one's charge is told in one notice, and led to", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    Bureau at(server);
    at.change(1, u"owner"_s, u"Anna"_s);
    const auto &inside = at.desk.notifier.inside();
    REQUIRE(at.desk.waitFor([&] { return inside.size() == 1; }));
    CHECK(inside.first().title == u"Bert put a contact into your charge"_s);
    CHECK(inside.first().text.contains(u"Klein"_s));
    at.desk.notifier.invoke(inside.first().id, u"open"_s);
    REQUIRE(at.desk.waitFor([&] { return at.desk.contacts()->shownRecord() == *Uuid::fromString(idOf(1)); }));

    // While the file is closed more comes: one notice for all of it when it is opened, and none for what was told.
    const QString path = at.desk.window->workspace().path();
    at.desk.window->trigger(u"file.close"_s);
    at.change(2, u"owner"_s, u"Anna"_s);
    at.bert->push({newRecord(idOf(3), at.org, early, {{u"title"_s, u"Anrufen"_s}, {u"assignee"_s, u"Anna"_s}}, u"task"_s),
                   newRecord(idOf(4), at.org, early, {{u"title"_s, u"Schreiben"_s}, {u"assignee"_s, u"Anna"_s}}, u"task"_s)});
    at.desk.gate.passwords.insert(at.team.address(u"anna"_s).target, at.team.address(u"anna"_s).password);
    at.desk.window->openFile(path);
    REQUIRE(at.desk.waitFor([&] { return !inside.isEmpty(); }));
    at.desk.settle();
    REQUIRE(inside.size() == 1);
    CHECK(inside.first().title == u"New in your charge: 1 contact(s), 2 task(s)"_s);
    CHECK(inside.first().text.contains(u"Anrufen (from Bert)"_s));

    at.desk.notifier.invoke(inside.first().id, {});
    at.desk.window->trigger(u"file.close"_s);
    at.desk.window->openFile(path);
    REQUIRE(at.desk.waitFor([&] { return at.desk.window->currentPage() != nullptr && at.link().status().state == sync::SyncState::InStep; }));
    at.desk.settle();
    CHECK(inside.isEmpty());
}

TEST_CASE("a colleague is chosen as in charge, and one's own are a facet", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    Bureau at(server);
    at.open(1);
    at.desk.window->trigger(u"contact.edit"_s);
    InlineField *owner = at.field(u"In charge"_s);
    owner->startEditing();
    auto *box = qobject_cast<QComboBox *>(owner->editor());
    REQUIRE(box != nullptr);
    CHECK(box->findData(u"Anna"_s) >= 0);
    box->setCurrentIndex(box->findData(u"Bert"_s));
    owner->commit();
    REQUIRE(at.desk.waitFor([&] { return at.team.value("SELECT data ->> 'owner' FROM sync.rec WHERE id = $1::uuid", {idOf(1)}) == u"Bert"_s; }));

    // Somebody who left stays readable and can be kept.
    at.change(1, u"owner"_s, u"Zoe"_s);
    REQUIRE(at.desk.waitFor([&] { return at.field(u"In charge"_s)->value() == u"Zoe"_s; }));

    at.change(2, u"owner"_s, u"Anna"_s);
    REQUIRE(at.desk.waitFor([&] { return at.desk.count("SELECT count(*) FROM contact WHERE owner = 'Anna'") == 1; }));
    pages::ContactFilter mine;
    mine.toggle(queries::FacetGroup::Owner, QLatin1String(queries::mineKey));
    at.part<pages::FacetPane>()->setFilter(mine);
    REQUIRE(at.desk.waitFor([&] { return at.desk.contacts()->shownRecord() == *Uuid::fromString(idOf(2)); }));
    widgets::FacetItem *item = nullptr;
    REQUIRE(at.desk.waitFor([&] {
        for (widgets::FacetItem *candidate : at.part<pages::FacetPane>()->findChildren<widgets::FacetItem *>()) {
            if (candidate->facet().key == QLatin1String(queries::mineKey))
                item = candidate;
        }
        return item != nullptr && item->facet().count == 1;
    }));
    CHECK(item->facet().label == u"Mine"_s);
}

TEST_CASE("a contact is made private, with all that hangs on it, and given to all again", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    Bureau at(server);
    at.open(1);
    auto *button = at.part<pages::ScopeButton>();
    REQUIRE(at.desk.waitFor([&] { return button->isVisible(); }));
    button->click();
    choose(at.desk, *button, u"Only me (private)"_s);
    const auto scopeKind = [&] {
        return at.team.value("SELECT s.kind FROM sync.rec r JOIN sync.scope s USING (scope) WHERE r.id = $1::uuid", {idOf(1)});
    };
    REQUIRE(at.desk.waitFor([&] { return scopeKind() == u"private"_s; }));
    REQUIRE(at.desk.waitFor([&] { return button->text() == u"Only me (private)"_s; }));
    CHECK(at.bert->pull(at.org, 1).rows.value(idOf(1)).what == 'g');
    const auto *list = at.desk.find<QAbstractItemView>(u"Contacts"_s);
    const auto isLocked = [&](int row) { return list->model()->index(row, 0).data(widgets::ContactRole::Private).toBool(); };
    REQUIRE(at.desk.waitFor([&] { return list->model()->rowCount() == 2 && isLocked(0) && !isLocked(1); }));

    button->click();
    choose(at.desk, *button, u"Organisation"_s);
    REQUIRE(at.desk.waitFor([&] { return scopeKind() == u"org"_s; }));
}

TEST_CASE("who may only read sees why nothing can be changed", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    Bureau at(server, {{}, {}, {}, true});
    at.open(1);
    at.desk.window->trigger(u"contact.edit"_s);
    InlineField *name = at.field(u"Last name"_s);
    auto *reason = at.part<pages::DetailHeader>()->findChild<QLabel *>(u"readOnly"_s);
    REQUIRE(at.desk.waitFor([&] { return reason->isVisible(); }));
    name = at.field(u"Last name"_s);
    name->startEditing();
    CHECK_FALSE(name->isEditing());
    CHECK(name->toolTip() == reason->text());
}

TEST_CASE("a colleague's change comes into an open page without disturbing who types", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    Bureau at(server);
    at.open(1);
    at.desk.window->trigger(u"contact.edit"_s);
    InlineField *name = at.field(u"Last name"_s);
    name->startEditing();
    qobject_cast<QLineEdit *>(name->editor())->setText(u"Annas"_s);
    at.change(1, u"family_name"_s, u"Berts"_s);
    at.change(1, u"nickname"_s, u"Mia"_s);  // a line more: all lines are made anew
    REQUIRE(at.desk.waitFor([&] { return at.desk.count("SELECT count(*) FROM contact WHERE nickname = 'Mia'") == 1; }));
    REQUIRE(at.desk.waitFor([&] { return at.field(u"Last name"_s)->value() == u"Berts"_s; }));
    name = at.field(u"Last name"_s);
    REQUIRE(at.desk.waitFor([&] { return name->isEditing(); }));
    CHECK(name->typedText() == u"Annas"_s);
    auto *meanwhile = name->findChild<QLabel *>(u"meanwhile"_s);
    CHECK(meanwhile->isVisible());
    CHECK(meanwhile->text().contains(u"Berts"_s));
    name->commit();
    REQUIRE(at.desk.waitFor([&] { return at.team.value("SELECT data ->> 'family_name' FROM sync.rec WHERE id = $1::uuid", {idOf(1)}) == u"Annas"_s; }));
}

TEST_CASE("the password that one was given is changed in the team's window, and the keychain follows", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    Bureau at(server);
    const sync::ServerAddress given = at.team.address(u"anna"_s);
    at.desk.gate.passwords.insert(given.target, given.password);
    dialogs::TeamDialog team(at.link(), at.desk.answers);
    team.setAttribute(Qt::WA_DeleteOnClose, false);
    team.show();
    const auto button = [](QWidget *below, const QString &text) {
        const auto buttons = below->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](const QPushButton *one) { return one->text() == text; });
        REQUIRE(found != buttons.cend());
        return *found;
    };
    button(&team, u"C&hange password …"_s)->click();
    auto *dialog = team.findChild<dialogs::TeamPasswordDialog *>();
    REQUIRE(dialog != nullptr);
    const auto fill = [dialog](const QString &first, const QString &second) {
        dialog->findChild<QLineEdit *>(u"password"_s)->setText(first);
        dialog->findChild<QLineEdit *>(u"repeated"_s)->setText(second);
    };
    fill(u"kurz"_s, u"kurz"_s);
    button(dialog, u"Change password"_s)->click();
    CHECK(textsOf(*dialog).contains(u"A password has at least 10 characters."_s));
    fill(u"ein neues Kennwort ß"_s, u"ein anderes Kennwort"_s);
    button(dialog, u"Change password"_s)->click();
    CHECK(textsOf(*dialog).contains(u"The two passwords are not the same."_s));
    QSignalSpy changed(&team, &dialogs::TeamDialog::passwordChanged);
    fill(u"ein neues Kennwort ß"_s, u"ein neues Kennwort ß"_s);
    button(dialog, u"Change password"_s)->click();
    REQUIRE(at.desk.waitFor([&] { return changed.count() == 1; }));
    REQUIRE(at.desk.waitFor([&] { return at.desk.gate.passwords.value(given.target) == u"ein neues Kennwort ß"_s; }));
    CHECK_FALSE(sync::ServerConnection::open(given).has_value());
    CHECK(sync::ServerConnection::open({given.target, u"ein neues Kennwort ß"_s}).has_value());

    // The service goes on with it when the connection breaks.
    at.team.value("SELECT count(pg_terminate_backend(pid))::text FROM pg_stat_activity WHERE usename = $1", {at.team.login(u"anna"_s)});
    REQUIRE(at.desk.waitFor([&] { return at.link().status().state == sync::SyncState::Offline; }));
    REQUIRE(at.desk.waitFor([&] { return at.link().status().state == sync::SyncState::InStep; }));
}

TEST_CASE("the team's window tells what happened, as of when without the server", "[teamwork]")
{
    KONTOR_POSTGRES(server);
    Bureau at(server);
    dialogs::DoingsPanel panel(at.link());
    panel.show();
    REQUIRE(at.desk.waitFor([&] { return panel.doings().size() == 1; }));
    REQUIRE(at.desk.waitFor([&] { return textsOf(panel).join(u' ').contains(u"Bert added 2 contact(s)"_s); }));
    at.change(1, u"title"_s, u"Dr."_s);
    REQUIRE(at.desk.waitFor([&] { return panel.doings().size() == 2; }));
    REQUIRE(panel.doings()[0].about.size() == 1);
    CHECK(panel.doings()[0].about[0].contact == *Uuid::fromString(idOf(1)));
    // One's own, once the team has it.
    writeNow<bool>(at.desk.window->workspace(), [](const commands::Session &session) {
        return commands::editContact(session, model::ContactId(*Uuid::fromString(idOf(2))), {{u"title"_s, u"Dr."_s}});
    });
    REQUIRE(at.desk.waitFor([&] { return panel.doings().size() == 3; }));
    CHECK(panel.doings()[0].isMine);

    at.link().setPaused(true);
    REQUIRE(at.desk.waitFor([&] { return at.link().status().state == sync::SyncState::Paused; }));
    panel.hide();
    panel.show();
    auto *state = panel.findChild<QLabel *>(u"doingsState"_s);
    REQUIRE(at.desk.waitFor([&] { return state->text().startsWith(u"As of "_s); }));
    CHECK(panel.doings().size() == 3);

    // Pausing goes on when the file is opened anew.
    const QString path = at.desk.window->workspace().path();
    at.desk.window->trigger(u"file.close"_s);
    at.desk.window->openFile(path);
    REQUIRE(at.desk.waitFor([&] { return at.desk.windows.team() != nullptr && at.link().status().state == sync::SyncState::Paused; }));
}

#endif

TEST_CASE("an inbox of hundreds is shown a page at a time, and fields of one's own have their choices", "[teamwork]")
{
    WindowFixture desk;
    desk.openFilledFile([](const commands::Session &session) -> Result<qint64> {
        KONTOR_ASSIGN(const model::ContactId maria, commands::createContact(session, personDraft("Maria", "Klein")));
        const commands::CustomFieldSpec rank{u"Rang"_s, model::FieldType::Choice, u"rank"_s,
                                             u"[{\"code\":\"a\",\"label\":\"Erste\"},{\"code\":\"b\",\"label\":\"Zweite\"}]"_s};
        KONTOR_ASSIGN(const model::CustomFieldId id, commands::createCustomField(session, rank));
        return session.database->write([&](storage::Transaction &transaction) -> Result<qint64> {
            for (int i = 0; i < 90; ++i) {
                storage::Statement insert = transaction.statement(QByteArray(
                    "INSERT INTO sync_issue(kind, entity, record, field, mine, at) VALUES('conflict', 'contact', ?1, ?2, ?3, 1)"));
                const bool isOwn = i == 0;
                insert.bind(maria, isOwn ? QString(u"cf:"_s + QString::fromLatin1(id.toBytes().toHex())) : u"title"_s, isOwn ? u"[{\"v_text\":\"b\"}]"_s : u"[\"Dr.\"]"_s);
                KONTOR_TRY(insert.run());
            }
            return 90;
        });
    });
    dialogs::InboxPanel panel(desk.window->workspace());
    qint64 counted = 0;
    QObject::connect(&panel, &dialogs::InboxPanel::counted, [&](qint64 entries) { counted = entries; });
    panel.resize(700, 800);
    panel.show();
    REQUIRE(desk.waitFor([&] { return counted == 90; }));
    CHECK(panel.entries().size() == 40);
    REQUIRE(desk.waitFor([&] { return textsOf(panel).contains(u"Zweite"_s); }));
    auto *field = panel.findChild<InlineField *>();
    REQUIRE(field->spec().kind == widgets::FieldKind::Choice);
    field->startEditing();
    auto *box = qobject_cast<QComboBox *>(field->editor());
    REQUIRE(box != nullptr);
    box->setCurrentIndex(box->findText(u"Erste"_s));
    field->commit();
    REQUIRE(desk.waitFor([&] { return counted == 89; }));
    CHECK(desk.count("SELECT count(*) FROM custom_value WHERE v_text = 'a'") == 1);

    for (QPushButton *more : panel.findChildren<QPushButton *>()) {
        if (more->text().startsWith(u"Show more"_s))
            more->click();
    }
    REQUIRE(desk.waitFor([&] { return panel.entries().size() == 80; }));
    CHECK(panel.findChildren<widgets::Panel *>(u"card"_s, Qt::FindDirectChildrenOnly).size() == 80);
}
