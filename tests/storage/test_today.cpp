// SPDX-License-Identifier: GPL-3.0-or-later

// What the start page asks of a file.

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/seen.h"
#include "core/commands/settingcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/taskcommands.h"
#include "core/commands/undo.h"
#include "core/model/filterfields.h"
#include "core/queries/care.h"
#include "core/queries/contactlist.h"
#include "core/queries/today.h"
#include "core/sampledata/samplewriter.h"

#include "tests/support/kontorfile.h"

#include <sql_queries.h>

#include <QDateTime>
#include <QElapsedTimer>

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;

namespace {

const QDate today(2026, 1, 15);  // that of testNowMs
constexpr qint64 dayMs = 86'400'000;

ContactId add(KontorFile &file, const char *given, const model::FieldMap &fields = {}, const QList<model::ChildDraft> &points = {})
{
    model::ContactDraft draft = personDraft(given, "Klein");
    draft.fields.insert(fields);
    draft.points = points;
    return requireValue(commands::createContact(file.session(), draft));
}

model::FieldMap born(const char *day)
{
    return {{QStringLiteral("birthday"), QString::fromLatin1(day)}};
}

QStringList namesOf(const QList<queries::ComingDay> &days)
{
    QStringList names;
    for (const queries::ComingDay &day : days)
        names << day.contact.name.section(QStringLiteral(", "), 1);
    return names;
}

QString plan(KontorFile &file, const sql::SqlText &query)
{
    storage::Statement explain = file.connection().statement("EXPLAIN QUERY PLAN " + QByteArray(query.text));
    QStringList steps;
    while (requireValue(explain.step()))
        steps << explain.text(3);
    return steps.join(u'\n');
}

}  // namespace

TEST_CASE("Due tasks come first and are counted by urgency; those of contacts in the bin are not")
{
    KontorFile file;
    const ContactId eva = add(file, "Eva");
    const ContactId gone = add(file, "Weg");
    const auto task = [&](const ContactId &contact, const char *title, const char *due, const char *time = "") {
        requireValue(commands::createTask(file.session(), contact, {{QStringLiteral("title"), text(title)}, {QStringLiteral("due_on"), text(due)},
                                                                    {QStringLiteral("due_time"), text(time)}}));
    };
    task(eva, "morgen", "2026-01-16");
    task(eva, "heute", "2026-01-15");
    task(eva, "heute früh", "2026-01-15", "08:00");
    task({}, "überfällig", "2026-01-02");
    task(gone, "nicht zu sehen", "2026-01-01");
    task(eva, "später", "2026-03-01");
    requireValue(commands::deleteContacts(file.session(), {gone}, {}));
    const queries::DueTasks due = requireValue(queries::dueTasks(file.connection(), today, today.addDays(7), 10));
    QStringList titles;
    for (const queries::DueTask &one : due.tasks)
        titles << one.title;
    CHECK(titles == QStringList{text("überfällig"), text("heute früh"), QStringLiteral("heute"), QStringLiteral("morgen")});
    CHECK(due.overdue == 1);
    CHECK(due.today == 2);
    CHECK_FALSE(due.more);
    CHECK(due.tasks[1].contactName == QStringLiteral("Klein, Eva"));
    CHECK(requireValue(queries::dueTasks(file.connection(), today, today.addDays(7), 2)).more);
}

TEST_CASE("Birthdays come in the order of the calendar, also over the turn of the year and with parts unknown")
{
    KontorFile file;
    add(file, "Heute", born("1986-01-15"));
    add(file, "Ohnejahr", born("--01-20"));
    add(file, "Vorbei", born("1990-01-14"));
    add(file, "Fern", born("1990-03-01"));
    add(file, "Monat", born("2012-01"));
    add(file, "Jahr", born("2001"));
    add(file, "Rund", born("1946-01-20"));
    add(file, "Fest", {{QStringLiteral("anniversary"), QStringLiteral("2016-01-29")}});
    const auto days = requireValue(queries::comingDays(file.connection(), today, 14, 10));
    CHECK(namesOf(days) == QStringList{QStringLiteral("Heute"), QStringLiteral("Rund"), QStringLiteral("Ohnejahr"), QStringLiteral("Fest")});
    CHECK(days[0].years == 40);
    CHECK(days[0].isRound);
    CHECK(days[1].years == 80);
    CHECK_FALSE(days[2].years.has_value());
    CHECK_FALSE(days[3].isBirthday);
    CHECK(days[3].isRound);
    const auto turn = requireValue(queries::comingDays(file.connection(), QDate(2026, 12, 28), 30, 10));
    CHECK(namesOf(turn) == QStringList{QStringLiteral("Vorbei"), QStringLiteral("Heute"), QStringLiteral("Ohnejahr"), QStringLiteral("Rund")});
    CHECK(turn[0].day == QDate(2027, 1, 14));
}

TEST_CASE("Somebody born on the 29th of February is found on the 1st of March")
{
    KontorFile file;
    add(file, "Schalt", born("1980-02-29"));
    for (const QDate &day : {QDate(2026, 2, 27), QDate(2026, 2, 28), QDate(2026, 3, 1)}) {
        const auto days = requireValue(queries::comingDays(file.connection(), day, 7, 10));
        REQUIRE(days.size() == 1);
        CHECK(days[0].day == QDate(2026, 3, 1));
    }
    CHECK(requireValue(queries::comingDays(file.connection(), QDate(2026, 3, 2), 7, 10)).isEmpty());
    CHECK(requireValue(queries::comingDays(file.connection(), QDate(2028, 2, 29), 7, 10)).first().day == QDate(2028, 2, 29));
    CHECK(requireValue(queries::comingDays(file.connection(), QDate(2028, 3, 1), 7, 10)).isEmpty());
}

TEST_CASE("Silent are customers whose last contact is long ago and with whom nothing is planned")
{
    KontorFile file;
    const auto customer = [&](const char *name, const char *stage, qint64 daysAgo) {
        const ContactId id = add(file, name, {{QStringLiteral("lifecycle_stage"), stage[0] == '\0' ? QVariant() : QVariant(text(stage))}});
        requireValue(commands::logActivity(file.session(), {id}, {{QStringLiteral("kind"), QStringLiteral("call")}, {QStringLiteral("subject"), QStringLiteral("x")},
                                                                  {QStringLiteral("occurred_at"), testNowMs - daysAgo * dayMs}}));
        return id;
    };
    customer("Alt", "customer", 300);
    customer("Still", "regular", 100);
    customer("Frisch", "customer", 5);
    customer("Lieferant", "supplier", 200);
    const ContactId planned = customer("Geplant", "customer", 150);
    requireValue(commands::createTask(file.session(), planned, {{QStringLiteral("title"), QStringLiteral("anrufen")}, {QStringLiteral("due_on"), QStringLiteral("2026-02-01")}}));
    customer("Unbekannt", "", 150);
    const ContactId tagged = customer("Markiert", "", 120);
    requireValue(commands::tagContacts(file.session(), {tagged}, {QStringLiteral("Messe")}, {}, {}));
    const auto silent = requireValue(queries::silentContacts(file.connection(), testNowMs - 90 * dayMs, 10));
    QStringList names;
    for (const queries::ContactNote &contact : silent)
        names << contact.name.section(QStringLiteral(", "), 1);
    CHECK(names == QStringList{QStringLiteral("Still"), QStringLiteral("Markiert"), QStringLiteral("Alt")});
}

TEST_CASE("Contacts that were looked at are remembered, newest first, a hundred at most, and no command is left behind")
{
    KontorFile file;
    QList<ContactId> ids;
    for (int i = 0; i < commands::mostSeen + 5; ++i)
        ids << add(file, qPrintable(QStringLiteral("P%1").arg(i)));
    const qint64 before = file.number("SELECT count(*) FROM command");
    for (const ContactId &id : ids) {
        file.clock().advance(1'000);
        REQUIRE(commands::noteSeen(file.session(), id).has_value());
    }
    file.clock().advance(1'000);
    REQUIRE(commands::noteSeen(file.session(), ids.at(50)).has_value());
    CHECK(file.number("SELECT count(*) FROM command") == before);
    CHECK(file.number("SELECT count(*) FROM seen") == commands::mostSeen);
    CHECK(file.number("SELECT count(*) FROM history") == 0);
    requireValue(commands::deleteContacts(file.session(), {ids.last()}, {}));
    const auto seen = requireValue(queries::seenContacts(file.connection(), 3));
    REQUIRE(seen.size() == 3);
    CHECK(seen[0].id == ids.at(50));
    CHECK(seen[1].id == ids.at(ids.size() - 2));
}

TEST_CASE("The newest entries and the numbers of a period")
{
    KontorFile file;
    const ContactId eva = add(file, "Eva");
    const auto log = [&](const char *kind, const char *subject, qint64 at) {
        requireValue(commands::logActivity(file.session(), {eva}, {{QStringLiteral("kind"), text(kind)}, {QStringLiteral("subject"), text(subject)}, {QStringLiteral("occurred_at"), at}}));
    };
    log("note", "alt", testNowMs - 20 * dayMs);
    log("call", "gestern", testNowMs - dayMs);
    log("meeting", "kommt noch", testNowMs + dayMs);
    const auto entries = requireValue(queries::recentEntries(file.connection(), testNowMs, 5));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].text == QStringLiteral("gestern"));
    CHECK(entries[0].contact == eva);
    const model::TaskId task = requireValue(commands::createTask(file.session(), eva, {{QStringLiteral("title"), QStringLiteral("x")}}));
    requireValue(commands::setTaskDone(file.session(), task, true));
    const auto numbers = requireValue(queries::periodNumbers(file.connection(), testNowMs - 7 * dayMs, testNowMs + 1));
    CHECK(numbers.contacts == 1);
    CHECK(numbers.entries == 1);
    CHECK(numbers.calls == 1);
    CHECK(numbers.done == 1);
    CHECK(requireValue(queries::periodNumbers(file.connection(), 0, testNowMs - 7 * dayMs)).contacts == 0);
}

TEST_CASE("Care hints count what their filter lists, in pieces of any size")
{
    KontorFile file;
    file.clock().set(QDateTime::currentMSecsSinceEpoch() - (queries::newForDays + 5) * dayMs);
    file.reopen();  // ids never go back in time while a file is open
    add(file, "Gut", {}, {pointDraft("email", "gut@example.org")});
    add(file, "Ohne");
    add(file, "Falsch", {}, {pointDraft("email", "falsch@nirgends")});
    add(file, "Eins", {}, {pointDraft("email", "Paar@example.org")});
    add(file, "Zwei", {}, {pointDraft("email", "paar@example.org"), pointDraft("phone", "0221 4710100")});
    model::ContactDraft nameless;
    nameless.fields = {{QStringLiteral("kind"), QStringLiteral("person")}};
    nameless.points = {pointDraft("phone", "0221 4710101")};
    nameless.addresses = {{{}, {{QStringLiteral("city"), text("Köln")}}}};
    requireValue(commands::createContact(file.session(), nameless));
    const model::ContactId firm = requireValue(commands::createContact(file.session(), firmDraft("Verwaist GmbH")));
    requireValue(commands::addChild(file.session(), u"contact_point", firm, pointDraft("email", "post@example.org").fields));
    add(file, "TEST", {}, {pointDraft("email", "t@example.org")});
    model::ContactDraft swapped = personDraft("Schmidt", "Eva");
    swapped.points = {pointDraft("email", "schmidt@example.org")};
    requireValue(commands::createContact(file.session(), swapped));
    const QHash<QString, qint64> expected{{QStringLiteral("unreachable"), 1}, {QStringLiteral("nameless"), 1},        {QStringLiteral("invalid-email"), 1},
                                          {QStringLiteral("no-postcode"), 1}, {QStringLiteral("same-email"), 2},      {QStringLiteral("suspicious-name"), 1},
                                          {QStringLiteral("no-activity"), 9}, {QStringLiteral("orphaned-firm"), 1},
                                          {QStringLiteral("swapped-name"), 1}};
    for (const int piece : {1, 2, 100}) {
        queries::CareCount count;
        do
            count.add(requireValue(queries::careCount(file.connection(), count.after, piece)));
        while (count.more);
        CHECK(count.contacts == 9);
        for (qsizetype i = 0; i < count.counts.size(); ++i) {
            const queries::CareHintDef &def = queries::careHints()[i];
            CAPTURE(def.code);
            if (def.hint != queries::CareHint::Stale && def.hint != queries::CareHint::MissingRequired)
                CHECK(count.counts[i] == expected.value(QLatin1String(def.code)));
            queries::ListSpec spec;
            spec.filter = requireValue(model::parseFilter(QStringLiteral("care:") + QLatin1String(def.code)));
            CHECK(qint64(requireValue(queries::contactSnapshot(file.connection(), spec)).size()) == count.counts[i]);
        }
    }
    CHECK(model::findFilterField(u"care")->choices->size() == size_t(queries::careHints().size()));
}

TEST_CASE("Sample data is found and removed at any later time, whatever was undone and redone meanwhile")
{
    KontorFile file;
    const auto state = [&] { return requireValue(queries::fileState(file.connection())); };
    CHECK(state().empty);
    CHECK(state().sample.isEmpty());
    requireValue(commands::storeSetting(file.session(), model::FileSetting::ReviewNew, true));
    requireValue(sampledata::writeSampleData(file.session(), 30, 1, {}));
    CHECK(file.number("SELECT count(*) FROM tag WHERE code = 'review'") == 0);  // nobody has to check what was invented
    REQUIRE(state().sample.size() == 1);
    CHECK_FALSE(state().empty);
    requireValue(commands::undo(file.session()));
    CHECK(state().sample.isEmpty());
    requireValue(commands::redo(file.session()));
    REQUIRE(state().sample.size() == 1);
    const ContactId own = add(file, "Eigen");
    requireValue(commands::undoCommand(file.session(), state().sample.first()));
    CHECK(state().sample.isEmpty());
    CHECK(file.number("SELECT count(*) FROM visible_contact") == 1);
    CHECK(file.scalar("SELECT id FROM visible_contact").toByteArray() == own.toBytes());
}

// Not run by itself: "build/dev/tests/storage [timing]".
TEST_CASE("Times of the start page's questions at 100,000 contacts", "[.][timing]")
{
    KontorFile file;
    file.clock().set(QDateTime::currentMSecsSinceEpoch());
    requireValue(sampledata::writeSampleData(file.session(), 100'000, 1, {}));
    const QDate day = QDateTime::currentDateTime().date();
    const qint64 now = file.clock().nowMs();
    const auto time = [&](const char *what, auto &&ask) {
        for (int round = 0; round < 2; ++round) {
            QElapsedTimer timer;
            timer.start();
            requireValue(ask(file.connection()));
            WARN(what << (round == 0 ? ", cold: " : ", warm: ") << double(timer.nsecsElapsed()) / 1e6 << " ms");
        }
    };
    time("tasks", [&](auto &connection) { return queries::dueTasks(connection, day, day.addDays(7), 12); });
    time("birthdays", [&](auto &connection) { return queries::comingDays(connection, day, 14, 6); });
    time("silent", [&](auto &connection) { return queries::silentContacts(connection, now - 90 * dayMs, 6); });
    time("seen", [&](auto &connection) { return queries::seenContacts(connection, 6); });
    time("recent", [&](auto &connection) { return queries::recentEntries(connection, now, 6); });
    time("week", [&](auto &connection) { return queries::periodNumbers(connection, now - 7 * dayMs, now); });
    time("state", [&](auto &connection) { return queries::fileState(connection); });
    time("care, a piece of 2,000", [&](auto &connection) { return queries::careCount(connection, 50'000, 2'000); });
}

TEST_CASE("No question of the start page reads a whole table")
{
    KontorFile file;
    for (const sql::SqlText &query : {sql::today_tasks, sql::today_task_counts, sql::today_birthdays, sql::today_anniversaries, sql::today_silent,
                                      sql::today_seen, sql::today_recent, sql::today_week, sql::sample_commands, sql::review_due_count}) {
        CAPTURE(query.name);
        const QString steps = plan(file, query);
        CAPTURE(steps.toStdString());
        for (const char *table : {"contact", "activity", "task", "contact_index", "t", "c", "a", "i"})
            CHECK_FALSE((steps + u'\n').contains(QStringLiteral("SCAN %1\n").arg(QLatin1String(table))));
    }
}
