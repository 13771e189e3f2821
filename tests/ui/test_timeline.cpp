// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/entrycommands.h"
#include "core/commands/templatecommands.h"
#include "core/commands/undo.h"
#include "ui/itemmodels/timelinemodel.h"
#include "ui/pages/contacts/composer.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/pages/contacts/entryeditor.h"
#include "ui/pages/contacts/timelinepane.h"
#include "ui/widgets/timelineview.h"

#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace kontor;
using namespace kontor::tests;
using itemmodels::TimelineModel;
using model::ContactId;
using widgets::TimelineRole;

namespace {

constexpr qint64 start = 1'768'471'200'000;  // a Thursday in January 2026
constexpr qint64 hour = 3'600'000;

ContactId contactWithEntries(commands::Workspace &workspace, int count)
{
    return writeNow<ContactId>(workspace, [count](const commands::Session &session) -> Result<ContactId> {
        KONTOR_ASSIGN(const auto id, commands::createContact(session, personDraft("Eva", "Klein")));
        KONTOR_TRY(commands::runCommand(session, {QStringLiteral("import"), {}, {}}, [&](commands::CommandContext &context) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                const qint64 at = start - qint64(i) * 5 * hour;
                KONTOR_ASSIGN(const Uuid entry, context.insert(u"activity", {{QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("occurred_at"), at},
                                                                             {QStringLiteral("subject"), QStringLiteral("Entry %1").arg(i)}}));
                KONTOR_TRY(context.putElement(u"activity_link", entry.toBytes(), id.toBytes(),
                                              {{QStringLiteral("entity"), QStringLiteral("contact")}, {QStringLiteral("occurred_at"), at}}));
            }
            return {};
        }));
        return id;
    });
}

QStringList titles(const TimelineModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.entryAt(row) != nullptr)
            list << model.index(row).data(TimelineRole::Title).toString();
    }
    return list;
}

QStringList expected(int from, int count)
{
    QStringList list;
    for (int i = from; i < from + count; ++i)
        list << QStringLiteral("Entry %1").arg(i);
    return list;
}

struct ShownModel {
    base::FixedClock clock{start};
    TimelineModel model;
    QAbstractItemModelTester tester;
    QSignalSpy loaded;

    explicit ShownModel(DeskFile &file)
        : model(&file.workspace(), &clock), tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal), loaded(&model, &TimelineModel::loaded)
    {
    }
    /// Does something and waits until it is answered.
    template <typename Act>
    void after(Act &&act)
    {
        const auto before = loaded.count();
        act();
        REQUIRE(QTest::qWaitFor([&] { return loaded.count() > before; }, patienceMs));
    }
};

}  // namespace

TEST_CASE("a timeline keeps a window in memory that moves in both directions", "[itemmodels][timeline]")
{
    constexpr int all = 700;
    DeskFile file;
    const ContactId contact = contactWithEntries(file.workspace(), all);
    ShownModel shown(file);
    TimelineModel &model = shown.model;
    shown.after([&] { model.setSpec({contact}); });
    int most = 0;
    while (titles(model).last() != QStringLiteral("Entry %1").arg(all - 1)) {
        REQUIRE(model.canFetchMore({}));
        shown.after([&] { model.fetchMore({}); });
        most = qMax(most, int(titles(model).size()));
    }
    CHECK(most <= TimelineModel::mostEntries);
    CHECK(model.hasNewer());
    CHECK(titles(model) == expected(all - int(titles(model).size()), int(titles(model).size())));
    while (model.hasNewer())
        shown.after([&] { model.fetchNewer(); });
    REQUIRE(QTest::qWaitFor([&] { return titles(model).first() == QStringLiteral("Entry 0"); }, patienceMs));
    CHECK(titles(model).size() <= TimelineModel::mostEntries + 1);
    CHECK(titles(model) == expected(0, int(titles(model).size())));

    // To a day far back, and up again from there.
    const QDate day = QDateTime::fromMSecsSinceEpoch(start - 400 * 5 * hour).date();
    shown.after([&] { model.goTo(day); });
    CHECK(model.entryAt(1) != nullptr);
    CHECK(QDateTime::fromMSecsSinceEpoch(model.entryAt(1)->occurredAt).date() == day);
    CHECK(model.hasNewer());
    shown.after([&] { model.fetchNewer(); });
    const QStringList now = titles(model);
    CHECK(now == expected(now.first().section(u' ', 1).toInt(), int(now.size())));
}

TEST_CASE("a changed timeline changes rows, not the whole list; what is pinned stands on top", "[itemmodels][timeline]")
{
    DeskFile file;
    const ContactId contact = contactWithEntries(file.workspace(), 20);
    ShownModel shown(file);
    TimelineModel &model = shown.model;
    shown.after([&] { model.setSpec({contact}); });
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const model::ActivityId third = model.entryAt(model.indexOf(model.entryAt(3)->id).row())->id;
    const auto write = [&](std::function<Result<bool>(const commands::Session &)> work) {
        writeNow<bool>(file.workspace(), std::move(work));
        shown.after([&] { model.refresh(); });
    };
    write([third](const commands::Session &session) { return commands::editEntry(session, third, {{QStringLiteral("subject"), QStringLiteral("Neu")}}); });
    CHECK(reset.count() == 0);
    CHECK(changed.count() == 1);
    CHECK(titles(model).contains(QStringLiteral("Neu")));
    write([third](const commands::Session &session) { return commands::pinEntry(session, third, true); });
    CHECK(reset.count() == 0);
    CHECK(model.entryAt(0) == nullptr);
    REQUIRE(model.entryAt(1) != nullptr);
    CHECK(model.entryAt(1)->id == third);
    CHECK(titles(model).size() == 21);  // on top, and where it belongs
    write([third](const commands::Session &session) { return commands::deleteActivity(session, third).map([] { return true; }); });
    CHECK(titles(model).size() == 19);
    CHECK(reset.count() == 0);
}

namespace {

struct TimelineWindow : WindowFixture {
    TimelineWindow() { openFile(0); }

    void show(const model::ContactDraft &draft)
    {
        const ContactId id = writeNow<ContactId>(window->workspace(), [draft](const commands::Session &session) { return commands::createContact(session, draft); });
        settle();
        window->go({QStringLiteral("contacts"), id});
        REQUIRE(waitFor([&] { return contacts()->detailPane()->contact() == id; }));
        settle();
    }
    QPlainTextEdit *editor() { return find<QPlainTextEdit>(QStringLiteral("New timeline entry")); }
    widgets::TimelineView *view() { return find<widgets::TimelineView>(QStringLiteral("Timeline")); }
    QModelIndex entry(int number)
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QModelIndex index = view()->model()->index(row, 0);
            if (index.data(TimelineRole::Kind).toInt() == int(widgets::TimelineKind::Entry) && !index.data(widgets::TimelinePartRole::Quiet).toBool() && number-- == 0)
                return index;
        }
        return {};
    }
};

}  // namespace

TEST_CASE("the composer writes a call with duration, a mentioned person and a file", "[window][timeline]")
{
    TimelineWindow fixture;
    writeNow<ContactId>(fixture.window->workspace(), [](const commands::Session &session) { return commands::createContact(session, personDraft("Max", "Gross")); });
    fixture.show(personDraft("Eva", "Klein"));
    const QString path = fixture.folder.filePath(QStringLiteral("Plan.txt"));
    writeFile(path, "Plan");
    auto *pane = fixture.window->findChild<pages::TimelinePane *>();
    auto *composer = fixture.window->findChild<pages::Composer *>();
    pane->beginEntry(QStringLiteral("call"));
    QPlainTextEdit *editor = fixture.editor();
    QTest::keyClicks(editor, QStringLiteral("Gesprochen mit @Gro"));
    auto *list = editor->findChild<QListView *>();
    REQUIRE(fixture.waitFor([&] { return list->isVisible(); }));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK_FALSE(list->isVisible());
    CHECK(editor->toPlainText().startsWith(QStringLiteral("Gesprochen mit @Gross, Max")));
    auto *duration = fixture.find<QLineEdit>(QStringLiteral("Duration"));
    duration->clear();
    QTest::keyClicks(duration, QStringLiteral("12 min"));
    auto *when = fixture.find<QLineEdit>(QStringLiteral("When"));
    QTest::keyClicks(when, QStringLiteral("irgendwann"));
    composer->addFiles({path});
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    CHECK(fixture.count("SELECT count(*) FROM activity") == 0);  // "irgendwann" is no time
    when->clear();
    QTest::keyClicks(when, QStringLiteral("gestern 15 Uhr"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(fixture.waitFor([&] { return editor->toPlainText().isEmpty(); }));
    CHECK(fixture.count("SELECT count(*) FROM activity WHERE kind = 'call' AND duration_s = 720") == 1);
    CHECK(fixture.count("SELECT count(*) FROM activity_link") == 2);
    CHECK(fixture.count("SELECT count(*) FROM attachment WHERE entity = 'activity' AND name = 'Plan.txt'") == 1);
    fixture.settle();
    REQUIRE(fixture.entry(0).isValid());
    CHECK(fixture.entry(0).data(widgets::TimelinePartRole::People).toStringList() == QStringList{QStringLiteral("Gross, Max")});
    CHECK(fixture.entry(0).data(TimelineRole::Time).toString() == QStringLiteral("15:00"));
}

TEST_CASE("an entry is edited where it stands, pinned, deleted and brought back by keyboard", "[window][timeline]")
{
    TimelineWindow fixture;
    fixture.show(personDraft("Eva", "Klein"));
    QTest::keyClicks(fixture.editor(), QStringLiteral("Erste Notiz"));
    QTest::keyClick(fixture.editor(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(fixture.waitFor([&] { return fixture.entry(0).isValid(); }));
    fixture.view()->setFocus();
    fixture.view()->setCurrentIndex(fixture.entry(0));
    QTest::keyClick(fixture.view(), Qt::Key_Return);
    REQUIRE(fixture.waitFor([&] { return fixture.view()->findChild<pages::EntryEditor *>() != nullptr; }));
    auto *text = fixture.find<QPlainTextEdit>(QStringLiteral("Text of the entry"));
    CHECK(text->toPlainText() == QStringLiteral("Erste Notiz"));
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, QStringLiteral(", mehr"));
    QTest::keyClick(text, Qt::Key_Escape);
    REQUIRE(fixture.waitFor([&] { return fixture.view()->findChild<pages::EntryEditor *>() == nullptr; }));
    CHECK(fixture.count("SELECT count(*) FROM activity WHERE body = 'Erste Notiz'") == 1);

    // What was typed is offered again, and saved then.
    QTest::keyClick(fixture.view(), Qt::Key_Return);
    REQUIRE(fixture.waitFor([&] { return fixture.view()->findChild<pages::EntryEditor *>() != nullptr; }));
    text = fixture.find<QPlainTextEdit>(QStringLiteral("Text of the entry"));
    REQUIRE(fixture.waitFor([&] { return text->toPlainText().endsWith(QStringLiteral("mehr")); }));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM activity WHERE body = 'Erste Notiz, mehr'") == 1; }));
    REQUIRE(fixture.waitFor([&] { return fixture.view()->findChild<pages::EntryEditor *>() == nullptr; }));
    CHECK(fixture.count("SELECT count(*) FROM draft") == 0);
    fixture.settle();

    fixture.view()->setCurrentIndex(fixture.entry(0));
    QTest::keyClick(fixture.view(), Qt::Key_P);
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM activity WHERE pinned = 1") == 1; }));
    fixture.settle();
    fixture.view()->setCurrentIndex(fixture.entry(0));
    QTest::keyClick(fixture.view(), Qt::Key_Delete);
    REQUIRE(fixture.waitFor([&] { return !fixture.entry(0).isValid(); }));
    fixture.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(fixture.waitFor([&] { return fixture.entry(0).isValid(); }));
}

TEST_CASE("files and mails dropped on the timeline are stored", "[window][timeline]")
{
    TimelineWindow fixture;
    model::ContactDraft draft = personDraft("Maria", "Klein");
    draft.points = {pointDraft("email", "maria@example.org")};
    fixture.show(draft);
    const QString mail = fixture.folder.filePath(QStringLiteral("Angebot.eml"));
    writeFile(mail, "From: maria@example.org\nTo: me@example.com\nSubject: Angebot\nDate: Tue, 24 Nov 2020 10:14:00 +0100\n\nGuten Tag");
    const QString note = fixture.folder.filePath(QStringLiteral("Notiz.txt"));
    writeFile(note, "Text");
    fixture.window->findChild<pages::TimelinePane *>()->storeFiles({mail, note});
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM activity") == 2; }));
    CHECK(fixture.count("SELECT count(*) FROM activity WHERE kind = 'mail' AND subject = 'Angebot' AND direction = 'in' AND body = 'Guten Tag'") == 1);
    CHECK(fixture.count("SELECT count(*) FROM attachment WHERE name = 'Notiz.txt'") == 1);
}

TEST_CASE("a ready-made text comes with what is known of the contact; an own kind is offered", "[window][timeline]")
{
    TimelineWindow fixture;
    writeNow<void>(fixture.window->workspace(), [](const commands::Session &session) -> Result<void> {
        KONTOR_TRY(commands::createTextTemplate(session, {{QStringLiteral("name"), QStringLiteral("Rückruf")}, {QStringLiteral("body"), QStringLiteral("Rückruf an {vorname} {nachname}")}}));
        KONTOR_TRY(commands::createActivityKind(session, QStringLiteral("Ortstermin"), QStringLiteral("map-pin")));
        return {};
    });
    fixture.show(personDraft("Eva", "Klein"));
    auto *composer = fixture.window->findChild<pages::Composer *>();
    composer->begin(QStringLiteral("note"));
    fixture.settle();
    auto *menu = fixture.find<QToolButton>(QStringLiteral("Insert a text template"))->menu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 1);
    menu->actions().first()->trigger();
    CHECK(fixture.editor()->toPlainText() == QStringLiteral("Rückruf an Eva Klein"));
    auto *kinds = fixture.find<QToolButton>(QStringLiteral("More kinds of entries"))->menu();
    REQUIRE(kinds->actions().size() == 1);
    kinds->actions().first()->trigger();
    QTest::keyClick(fixture.editor(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM activity WHERE kind LIKE 'x_%'") == 1; }));
    REQUIRE(fixture.waitFor([&] { return fixture.entry(0).isValid(); }));
    CHECK(fixture.entry(0).data(TimelineRole::Title).toString() == QStringLiteral("Ortstermin"));
}

TEST_CASE("rows keep their place on the screen when others come above them", "[widgets][timeline]")
{
    DeskFile file;
    const ContactId contact = contactWithEntries(file.workspace(), 300);
    ShownModel shown(file);
    widgets::TimelineView view;
    view.setModel(&shown.model);
    view.resize(400, 500);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    shown.after([&] { shown.model.setSpec({contact}); });
    const QDate day = QDateTime::fromMSecsSinceEpoch(start - 150 * 5 * hour).date();
    shown.after([&] { shown.model.goTo(day); });
    REQUIRE(QTest::qWaitFor([&] { return view.verticalScrollBar()->maximum() > 300; }));  // the rows are laid out
    view.verticalScrollBar()->setValue(300);
    const QPersistentModelIndex top = view.indexAt(QPoint(200, 1));
    REQUIRE(top.isValid());
    const int before = view.visualRect(top).top();
    shown.after([&] { shown.model.fetchNewer(); });
    CHECK(qAbs(view.visualRect(top).top() - before) <= 1);
    CHECK(view.verticalScrollBar()->value() > 300);
}
