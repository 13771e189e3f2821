// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/entrycommands.h"
#include "core/commands/taskcommands.h"
#include "core/model/taskentry.h"
#include "core/queries/drafts.h"
#include "core/queries/tasklist.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/itemmodels/tasklistmodel.h"
#include "ui/pages/tasks/quickentry.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/pages/tasks/taskview.h"
#include "ui/pages/tasks/weekpane.h"
#include "ui/shell/notifier.h"
#include "ui/shell/reminders.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/tasktext.h"

#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDBusConnection>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace kontor;
using namespace kontor::tests;
using model::FieldMap;
using model::TaskId;
using queries::TaskRow;
using queries::TaskSection;
using widgets::TaskRole;

namespace {

FieldMap fields(const char *title, QDate due = {}, std::initializer_list<std::pair<const char *, QVariant>> more = {})
{
    FieldMap map{{QStringLiteral("title"), text(title)}};
    if (due.isValid())
        map.insert(QStringLiteral("due_on"), due.toString(Qt::ISODate));
    for (const auto &[key, value] : more)
        map.insert(QString::fromLatin1(key), value);
    return map;
}

TaskId add(commands::Workspace &workspace, const FieldMap &task, const model::ContactId &contact = {})
{
    return writeNow<TaskId>(workspace, [task, contact](const commands::Session &session) { return commands::createTask(session, contact, task); });
}

TaskRow taskNow(commands::Workspace &workspace, const TaskId &id)
{
    return readNow<TaskRow>(workspace, [id](storage::Connection &connection) { return queries::taskById(connection, id); });
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        rows << (index.data(TaskRole::IsHeader).toBool() ? QString(u'#' + index.data().toString()) : index.data().toString());
    }
    return rows;
}

/// The window on the tasks page with some tasks around today.
class TasksFixture : public WindowFixture {
public:
    QDate today = QDate::currentDate();
    TaskId overdue;
    TaskId call;
    model::ContactId contact;

    TasksFixture()
    {
        openFile(0, QStringLiteral("tasks"));
        contact = writeNow<model::ContactId>(window->workspace(), [](const commands::Session &session) {
            return commands::createContact(session, personDraft("Käthe", "Müller"));
        });
        overdue = add(window->workspace(), fields("Angebot", today.addDays(-3)));
        call = add(window->workspace(), fields("Müller anrufen", today, {{"due_time", text("10:00")}, {"kind", text("call")}}), contact);
        add(window->workspace(), fields("Ablage"));
        settle();
        REQUIRE(waitFor([&] { return page()->listView()->taskModel()->rowCount() == 6; }));
    }

    pages::TasksPage *page() { return qobject_cast<pages::TasksPage *>(window->currentPage()); }
    pages::TaskView *list() { return page()->listView(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void select(const TaskId &task)
    {
        list()->setFocus();
        REQUIRE(waitFor([&] { return list()->taskModel()->rowOf(task) >= 0; }));
        list()->selectTask(task);
    }
    TaskRow row(const TaskId &task) { return taskNow(window->workspace(), task); }
};

void typeText(QWidget *into, const char *words)
{
    into->setFocus();
    for (const QChar letter : QString::fromUtf8(words))
        QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

}  // namespace

TEST_CASE("a repetition is told in words that can be typed", "[tasks]")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const char *rule : {"FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
                             "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "FREQ=MONTHLY;BYMONTHDAY=1", "FREQ=MONTHLY;BYMONTHDAY=22", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15",
                             "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24",
                             "FREQ=DAILY;UNTIL=20261231"}) {
        const auto read = model::Recurrence::fromRule(QString::fromLatin1(rule));
        REQUIRE(read.has_value());
        const QString words = widgets::repeatText(*read, english);
        CAPTURE(rule, words.toStdString());
        const auto again = model::parseRepeat(words, QDate(2026, 11, 26));
        REQUIRE(again.has_value());
        CHECK(again->toRule() == QString::fromLatin1(rule));
    }
}

TEST_CASE("the model of tasks has sections, reads pages, and follows the file", "[tasks][itemmodels]")
{
    DeskFile file;
    const base::FixedClock clock(testNowMs);
    const QDate today(2026, 1, 15);
    writeNow<void>(file.workspace(), [today](const commands::Session &session) -> Result<void> {
        for (int i = 0; i < 450; ++i)
            KONTOR_TRY(commands::createTask(session, {}, fields(qPrintable(QString::number(i)), today.addDays(i - 10))));
        return {};
    });
    itemmodels::TaskListModel model(&file.workspace(), &clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    queries::TaskSpec spec;
    spec.mostDone = 10;
    model.setSpec(spec);
    REQUIRE(QTest::qWaitFor([&] { return model.isLoaded(); }, patienceMs));
    CHECK(model.rowCount() == 455);
    CHECK(shown(model).mid(9, 8) == QStringList{"8", "9", "#Today", "10", "#Tomorrow", "11", "#This week", "12"});
    CHECK(model.index(454).data(TaskRole::Loading).toBool());
    REQUIRE(QTest::qWaitFor([&] { return model.index(454).data().toString() == QStringLiteral("449"); }, patienceMs));
    CHECK(model.counts()[std::size_t(TaskSection::Overdue)] == 10);
    CHECK(model.dayFor(model.rowOf(model.taskAt(12)->id)) == today);
    CHECK_FALSE(model.dayFor(1).has_value());

    const TaskId first = model.taskAt(1)->id;
    model.setSection(TaskSection::Today);
    CHECK(shown(model) == QStringList{"#Today", "10"});
    model.setSection({});
    writeNow<bool>(file.workspace(), [first](const commands::Session &session) { return commands::setTaskDone(session, first, true); });
    model.refresh();
    REQUIRE(QTest::qWaitFor([&] { return model.counts()[std::size_t(TaskSection::Done)] == 1; }, patienceMs));
    CHECK(model.rowCount() == 456);

    QSignalSpy dropped(&model, &itemmodels::TaskModel::tasksDropped);
    const std::unique_ptr<QMimeData> carried(model.mimeData({model.index(1)}));
    CHECK_FALSE(model.dropMimeData(carried.get(), Qt::MoveAction, -1, -1, model.index(2)));
    CHECK(model.dropMimeData(carried.get(), Qt::MoveAction, -1, -1, model.index(model.rowOf(model.taskAt(11)->id))));
    CHECK(dropped.count() == 1);
    CHECK(dropped.first().at(1).toDate() == today);
}

TEST_CASE("tasks are ticked, renamed, moved and deleted from the keyboard", "[tasks]")
{
    TasksFixture f;
    f.select(f.overdue);
    f.key(Qt::Key_Space);
    REQUIRE(f.waitFor([&] { return f.row(f.overdue).isDone(); }));
    f.settle();  // the window names the step before it takes it back
    f.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(f.waitFor([&] { return !f.row(f.overdue).isDone(); }));
    f.settle();

    f.select(f.overdue);
    f.key(Qt::Key_F2);
    auto *editor = f.list()->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    typeText(editor, "Angebot Dach");
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(f.waitFor([&] { return f.row(f.overdue).title == QStringLiteral("Angebot Dach"); }));
    f.settle();

    f.select(f.overdue);
    f.key(Qt::Key_Plus);  // what is overdue is put off to today, not to the day before yesterday
    REQUIRE(f.waitFor([&] { return f.row(f.overdue).dueOn == f.today; }));
    f.settle();

    f.select(f.overdue);
    f.key(Qt::Key_D);
    REQUIRE(f.waitFor([&] { return f.list()->viewport()->findChild<QLineEdit *>() != nullptr; }));
    editor = f.list()->viewport()->findChildren<QLineEdit *>().last();
    editor->selectAll();
    typeText(editor, "bald");
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(f.row(f.overdue).dueOn == f.today);
    editor->selectAll();
    typeText(editor, "in 3 Wochen");
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(f.waitFor([&] { return f.row(f.overdue).dueOn == f.today.addDays(21); }));
    f.settle();

    f.select(f.overdue);
    f.key(Qt::Key_Delete);
    REQUIRE(f.waitFor([&] { return f.count("SELECT count(*) FROM task WHERE deleted_at IS NULL") == 2; }));

    f.select(f.call);
    f.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(f.waitFor([&] { return f.contacts() != nullptr; }));
}

TEST_CASE("a task is noted in plain words, for the contact that is meant", "[tasks]")
{
    TasksFixture f;
    QLineEdit *line = f.page()->quickEntry()->line();
    typeText(line, "morgen um 14:30 Mueller treffen");
    // What was understood, and for whom; the contacts come a little later.
    const auto chips = [&] {
        QStringList words;
        for (const widgets::ChipRow *row : f.page()->quickEntry()->findChildren<widgets::ChipRow *>()) {
            for (const widgets::TagLabel &chip : row->tags())
                words << chip.name;
        }
        return words;
    };
    REQUIRE(f.waitFor([&] { return chips() == QStringList{"tomorrow", "14:30", "Meeting", text("Müller, Käthe")}; }));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(f.waitFor([&] { return line->text().isEmpty(); }));
    const qint64 n = f.count("SELECT max(n) FROM task");
    const auto tasks = readNow<QList<TaskRow>>(f.window->workspace(), [n](storage::Connection &connection) { return queries::taskRows(connection, {n}); });
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.first().title == QStringLiteral("Mueller treffen"));
    CHECK(tasks.first().contact == f.contact);
    CHECK(tasks.first().dueOn == f.today.addDays(1));
    CHECK(tasks.first().remindAt.has_value());
    // Nothing is stored without a word of what is to be done, and nothing typed is lost.
    typeText(line, "morgen");
    QTest::keyClick(line, Qt::Key_Return);
    f.settle();
    CHECK(line->text() == QStringLiteral("morgen"));
    CHECK(f.count("SELECT max(n) FROM task") == n);
}

TEST_CASE("sections, kinds and search narrow the list, and an empty one says why", "[tasks]")
{
    TasksFixture f;
    const auto rows = [&] { return shown(*f.list()->taskModel()); };
    CHECK(rows() == QStringList{"#Overdue", "Angebot", "#Today", text("Müller anrufen"), "#Without a day", "Ablage"});
    f.page()->setSearch(text("müller"));
    REQUIRE(f.waitFor([&] { return rows() == QStringList{"#Today", text("Müller anrufen")}; }));
    f.page()->setSearch(QStringLiteral("nobody has this"));
    REQUIRE(f.waitFor([&] { return rows().isEmpty() && !f.list()->isVisible(); }));
    f.page()->setSearch({});
    REQUIRE(f.waitFor([&] { return rows().size() == 6; }));
    for (widgets::FacetItem *item : f.page()->findChildren<widgets::FacetItem *>()) {
        if (item->facet().key == QStringLiteral("call"))
            item->click();
    }
    REQUIRE(f.waitFor([&] { return rows() == QStringList{"#Today", text("Müller anrufen")}; }));
}

TEST_CASE("the week shows each day, and tasks are carried from day to day", "[tasks]")
{
    TasksFixture f;
    f.find<QToolButton>(QStringLiteral("Week"))->click();
    CHECK(f.page()->showsWeek());
    pages::WeekPane *week = f.page()->week();
    const int day = f.today.dayOfWeek() - 1;
    pages::TaskView *column = week->viewOf(day);
    REQUIRE(f.waitFor([&] { return column->taskModel()->rowOf(f.call) >= 0; }));
    column->setFocus();
    column->selectTask(f.call);
    QTest::keyClick(column, Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(f.waitFor([&] { return f.row(f.call).dueOn == f.today.addDays(1); }));
    f.settle();
    week->showWeek(f.today.addDays(1));
    pages::TaskView *next = week->viewOf(f.today.addDays(1).dayOfWeek() - 1);
    REQUIRE(f.waitFor([&] { return next->taskModel()->rowOf(f.call) >= 0; }));
    // Dropped on the first day of that week.
    const std::unique_ptr<QMimeData> carried(next->taskModel()->mimeData({next->taskModel()->index(next->taskModel()->rowOf(f.call))}));
    CHECK(week->viewOf(0)->taskModel()->dropMimeData(carried.get(), Qt::MoveAction, -1, -1, {}));
    REQUIRE(f.waitFor([&] { return f.row(f.call).dueOn == week->monday(); }));
    f.settle();
    REQUIRE(f.waitFor([&] { return week->viewOf(0)->taskModel()->rowOf(f.call) >= 0; }));
    week->viewOf(0)->setFocus();
    week->viewOf(0)->selectTask(f.call);
    QTest::keyClick(week->viewOf(0), Qt::Key_Space);
    REQUIRE(f.waitFor([&] { return f.row(f.call).isDone(); }));
    f.settle();
    CHECK(week->viewOf(0)->taskModel()->index(0).data(TaskRole::Done).toBool());
    // The choice is kept.
    CHECK(f.preferences.text(pages::Preference::TasksView) == QStringLiteral("week"));
}

TEST_CASE("the dialog of a task takes plain words and says what it can't read", "[tasks]")
{
    TasksFixture f;
    f.select(f.call);
    f.key(Qt::Key_Return);
    auto *dialog = f.dialog<dialogs::TaskDialog>();
    CHECK(f.find<QLineEdit>(QStringLiteral("What"), dialog)->text() == text("Müller anrufen"));
    CHECK(f.find<QLineEdit>(QStringLiteral("Time"), dialog)->text() == QStringLiteral("10:00"));
    CHECK(f.find<QPushButton>(QStringLiteral("Contact"), dialog)->text() == text("Müller, Käthe"));
    auto *due = f.find<QLineEdit>(QStringLiteral("Due"), dialog);
    auto *repeat = f.find<QComboBox>(QStringLiteral("Repeat"), dialog);
    const auto save = [&] {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Save"))
                button->click();
        }
    };
    due->setText(QStringLiteral("irgendwann"));
    save();
    CHECK(dialog->isVisible());
    due->setText(QStringLiteral("morgen"));
    repeat->setCurrentText(QStringLiteral("alle Jubeljahre"));
    save();
    CHECK(dialog->isVisible());
    repeat->setCurrentText(QStringLiteral("every 2 weeks"));
    f.find<QPlainTextEdit>(QStringLiteral("Note"), dialog)->setPlainText(QStringLiteral("nur vormittags"));
    save();
    REQUIRE(f.waitFor([&] { return f.row(f.call).note == QStringLiteral("nur vormittags"); }));
    const TaskRow saved = f.row(f.call);
    CHECK(saved.dueOn == f.today.addDays(1));
    CHECK(saved.dueTime == QTime(10, 0));
    CHECK(saved.repeat.startsWith(QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=")));
    CHECK(saved.contact == f.contact);
    CHECK(saved.kind == QStringLiteral("call"));
}

namespace {

/// A file, a clock that is set by hand, and notices that stand inside the windows.
class ReminderFixture {
public:
    QTemporaryDir folder;
    DeskFile file;
    base::FixedClock clock{testNowMs};
    pages::Preferences preferences{std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)};
    shell::Notifier notifier{QDBusConnection(QStringLiteral("no bus"))};

    FieldMap reminding(const char *title, qint64 at) { return fields(title, QDate(2026, 1, 15), {{"remind_at", at}}); }
    QStringList titles() const
    {
        QStringList list;
        for (const shell::Notice &notice : notifier.inside())
            list << notice.title;
        return list;
    }
    bool waitForTitles(const QStringList &wanted)
    {
        return QTest::qWaitFor([&] { return titles() == wanted; }, patienceMs);
    }
};

}  // namespace

TEST_CASE("a task reminds when its time comes, is put off, and ticked off", "[tasks][reminders]")
{
    ReminderFixture f;
    const TaskId id = add(f.file.workspace(), f.reminding("Müller anrufen", testNowMs + 60'000));
    shell::Reminders reminders(f.file.workspace(), f.notifier, f.preferences, f.clock);
    REQUIRE(QTest::qWaitFor([&] { return reminders.sleepsFor() > 0; }, patienceMs));
    CHECK(reminders.sleepsFor() <= 63'000);  // coarse timers round
    CHECK(f.titles().isEmpty());
    f.clock.advance(60'000);
    reminders.look();
    REQUIRE(f.waitForTitles({text("Müller anrufen")}));
    reminders.look();
    taskNow(f.file.workspace(), id);  // what look() asked is answered by then
    CHECK(f.titles().size() == 1);

    f.notifier.invoke(f.notifier.inside().first().id, QStringLiteral("10"));
    REQUIRE(QTest::qWaitFor([&] { return taskNow(f.file.workspace(), id).remindAt == testNowMs + 660'000; }, patienceMs));
    CHECK(f.titles().isEmpty());
    f.clock.advance(600'000);
    reminders.look();
    REQUIRE(f.waitForTitles({text("Müller anrufen")}));
    f.notifier.invoke(f.notifier.inside().first().id, QStringLiteral("done"));
    REQUIRE(QTest::qWaitFor([&] { return taskNow(f.file.workspace(), id).isDone(); }, patienceMs));
    CHECK(f.titles().isEmpty());
}

TEST_CASE("what came due while the program was closed comes in one notice, once", "[tasks][reminders]")
{
    ReminderFixture f;
    add(f.file.workspace(), f.reminding("eins", testNowMs - 50'000));
    add(f.file.workspace(), f.reminding("zwei", testNowMs - 40'000));
    {
        shell::Reminders reminders(f.file.workspace(), f.notifier, f.preferences, f.clock);
        REQUIRE(f.waitForTitles({QStringLiteral("2 reminder(s)")}));
        QSignalSpy opened(&reminders, &shell::Reminders::openRequested);
        f.notifier.invoke(f.notifier.inside().first().id, QStringLiteral("open"));
        CHECK(opened.count() == 1);
    }
    f.clock.advance(1'000);
    const TaskId late = add(f.file.workspace(), f.reminding("drei", testNowMs + 500));
    shell::Reminders again(f.file.workspace(), f.notifier, f.preferences, f.clock);
    REQUIRE(f.waitForTitles({QStringLiteral("drei")}));
    // Done in the window: the notice goes.
    writeNow<bool>(f.file.workspace(), [late](const commands::Session &session) { return commands::setTaskDone(session, late, true); });
    REQUIRE(f.waitForTitles({}));
}

TEST_CASE("tasks of others do not remind here", "[tasks][reminders]")
{
    ReminderFixture f;
    f.preferences.setValue(pages::Preference::Author, QStringLiteral("Eva"));
    FieldMap others = f.reminding("von Jan", testNowMs - 1'000);
    others.insert(QStringLiteral("assignee"), QStringLiteral("Jan"));
    add(f.file.workspace(), others);
    FieldMap own = f.reminding("von Eva", testNowMs - 1'000);
    own.insert(QStringLiteral("assignee"), QStringLiteral("Eva"));
    add(f.file.workspace(), own);
    shell::Reminders reminders(f.file.workspace(), f.notifier, f.preferences, f.clock);
    REQUIRE(f.waitForTitles({QStringLiteral("von Eva")}));
}

TEST_CASE("a task that is being typed is kept until it is noted or given up", "[window][tasks][drafts]")
{
    TasksFixture desk;
    const auto kept = [&](const char *editor) {
        return readNow<QStringList>(desk.window->workspace(), [editor](storage::Connection &connection) -> Result<QStringList> {
            KONTOR_ASSIGN(const auto drafts, queries::drafts(connection, QString::fromLatin1(editor)));
            QStringList texts;
            for (const queries::DraftRecord &draft : drafts)
                texts << draft.content.value(QStringLiteral("text")).toString() + draft.content.value(QStringLiteral("title")).toString();
            return texts;
        });
    };
    QLineEdit *line = desk.page()->findChild<pages::QuickEntry *>()->line();
    typeText(line, "morgen Angebot");
    REQUIRE(desk.waitFor([&] { return kept("task.quick") == QStringList{QStringLiteral("morgen Angebot")}; }));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return line->text().isEmpty() && kept("task.quick").isEmpty(); }));

    auto *dialog = new dialogs::TaskDialog(QString(), desk.today, desk.window);
    dialog->keepDraft(desk.window->workspace());
    dialog->open();
    dialog->findChild<QLineEdit *>()->setFocus();
    typeText(dialog->findChild<QLineEdit *>(), "Nachfassen");
    REQUIRE(desk.waitFor([&] { return kept("task.new") == QStringList{QStringLiteral("Nachfassen")}; }));
    delete dialog;  // as when the program ends
    auto *again = new dialogs::TaskDialog(QString(), desk.today, desk.window);
    again->keepDraft(desk.window->workspace());
    again->open();
    REQUIRE(desk.waitFor([&] { return again->findChild<QLineEdit *>()->text() == QStringLiteral("Nachfassen"); }));
    again->reject();
    REQUIRE(desk.waitFor([&] { return kept("task.new").isEmpty(); }));
    delete again;
}

TEST_CASE("the first line of a new task says when it is due", "[tasks]")
{
    TasksFixture f;
    const QDate tomorrow = f.today.addDays(1);
    dialogs::TaskDialog dialog(QString(), f.today);
    dialog.show();
    auto *what = f.find<QLineEdit>(QStringLiteral("What"), &dialog);
    auto *due = f.find<QLineEdit>(QStringLiteral("Due"), &dialog);
    auto *time = f.find<QLineEdit>(QStringLiteral("Time"), &dialog);
    FieldMap saved;
    QObject::connect(&dialog, &dialogs::TaskDialog::submitted, &dialog, [&](const FieldMap &map) { saved = map; });
    const QString today = due->text();
    typeText(what, "morgen 10 Uhr anrufen");
    CHECK(due->text() != today);
    CHECK(time->text() == QStringLiteral("10:00"));
    SECTION("and keeps only what is to be done")
    {
        dialog.activateWindow();
        REQUIRE(f.waitFor([&] { return dialog.isActiveWindow(); }));
        QTest::keyClick(what, Qt::Key_Return, Qt::ControlModifier);
        CHECK(saved.value(QStringLiteral("title")) == QStringLiteral("anrufen"));
        CHECK(saved.value(QStringLiteral("due_on")) == tomorrow.toString(Qt::ISODate));
        CHECK(saved.value(QStringLiteral("due_time")) == QStringLiteral("10:00"));
        CHECK(saved.value(QStringLiteral("kind")) == QStringLiteral("call"));
    }
    SECTION("words that are taken back take back their day")
    {
        what->clear();
        typeText(what, "anrufen");
        CHECK(due->text() == today);
        CHECK(time->text().isEmpty());
    }
    SECTION("unless somebody set the day: then the words stay as they are")
    {
        due->clear();
        typeText(due, "24.12.2030");
        typeText(what, " wegen Sonntag");
        QTest::keyClick(what, Qt::Key_Return);
        CHECK(saved.value(QStringLiteral("title")) == QStringLiteral("morgen 10 Uhr anrufen wegen Sonntag"));
        CHECK(saved.value(QStringLiteral("due_on")) == QStringLiteral("2030-12-24"));
    }
}

TEST_CASE("a task that came from an entry of the timeline says so and leads there", "[window][tasks]")
{
    TasksFixture desk;
    const model::ActivityId talk = writeNow<model::ActivityId>(desk.window->workspace(), [contact = desk.contact](const commands::Session &session) {
        commands::NewEntry entry;
        entry.fields = {{QStringLiteral("kind"), QStringLiteral("meeting")}, {QStringLiteral("subject"), QStringLiteral("Angebot besprochen")},
                        {QStringLiteral("occurred_at"), QDateTime(QDate(2025, 3, 14), QTime(10, 0)).toMSecsSinceEpoch()}};
        entry.contacts = {contact};
        return commands::writeEntry(session, entry);
    });
    FieldMap map = fields("Nachfassen", desk.today);
    map.insert(QStringLiteral("activity_id"), model::reference(talk));
    const TaskId task = add(desk.window->workspace(), map, desk.contact);
    desk.select(task);
    desk.key(Qt::Key_Return);
    auto *dialog = desk.dialog<dialogs::TaskDialog>();
    QPushButton *origin = nullptr;
    REQUIRE(desk.waitFor([&] {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->width() > 0 && button->text().contains(QStringLiteral("Angebot besprochen")))
                origin = button;
        }
        return origin != nullptr;
    }));
    CHECK_FALSE(dialog->isChanged());
    QTest::mouseClick(origin, Qt::LeftButton);
    REQUIRE(desk.waitFor([&] { return desk.contacts() != nullptr; }));
    desk.settle();
    auto *view = desk.find<QAbstractItemView>(QStringLiteral("Timeline"));
    REQUIRE(desk.waitFor([&] { return view->currentIndex().isValid(); }));
    CHECK(view->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Angebot besprochen")));
}

TEST_CASE("the side buttons of the mouse go back and forward, and the search box names what it searches", "[window][navigation]")
{
    TasksFixture desk;
    auto *box = desk.window->findChild<widgets::SearchBox *>();
    CHECK(box->placeholderText() == QStringLiteral("Search tasks …"));
    desk.window->go({QStringLiteral("contacts")});
    desk.settle();
    CHECK(box->placeholderText() == QStringLiteral("Search contacts …"));
    QTest::mouseClick(desk.window->currentPage(), Qt::BackButton);
    CHECK(desk.page() != nullptr);
    QTest::mouseClick(desk.window->currentPage(), Qt::ForwardButton);
    CHECK(desk.page() == nullptr);
}
