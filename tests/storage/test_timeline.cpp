// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline at 100,000 entries: what a page costs, and that it is right in both directions.

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/entrycommands.h"
#include "core/commands/taskcommands.h"
#include "core/queries/timeline.h"

#include "tests/support/kontorfile.h"

#include <QElapsedTimer>

#include <random>

#include <sql_queries.h>
#include <sqlite3.h>

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;
using model::ContactId;
using queries::TimelineDirection;
using queries::TimelineEntry;
using queries::TimelinePosition;
using queries::TimelineSpec;

namespace {

/// Notes a minute apart, in two statements.
void fill(KontorFile &file, const ContactId &contact, int count, int firstId)
{
    const QByteArray numbers = "WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i < " + QByteArray::number(count - 1) + ") ";
    const QByteArray id = "CAST(printf('%016d', i + " + QByteArray::number(firstId) + ") AS BLOB)";
    const QByteArray at = QByteArray::number(testNowMs) + " - i * 60000";
    requireValue(runCommand(file.session(), {QStringLiteral("import"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        const QByteArray command = QByteArray::number(context.number());
        KONTOR_TRY(context.transaction().statement(QByteArray("INSERT INTO activity(id, cmd, kind, occurred_at, subject, body) " + numbers + "SELECT " + id
            + ", " + command + ", iif(i % 5 = 0, 'call', 'note'), " + at + ", 'E' || i, 'Ein Satz, wie man ihn schreibt, Nummer ' || i || '.' FROM c")).run());
        return context.transaction().statement(QByteArray("INSERT INTO activity_link(activity_id, record_id, entity, occurred_at, cmd) " + numbers + "SELECT " + id
            + ", x'" + contact.toBytes().toHex() + "', 'contact', " + at + ", " + command + " FROM c")).run();
    }));
}

QString planOf(KontorFile &file, const sql::SqlText &query)
{
    storage::Statement plan = file.connection().statement(QByteArray("EXPLAIN QUERY PLAN ") + QByteArray(query.text));
    QStringList steps;
    while (requireValue(plan.step()))
        steps << plan.text(3);
    return steps.join(u'\n');
}

/// Steps of the virtual machine that a read takes: the work, whatever the machine.
template <typename Read>
qint64 work(storage::Connection &connection, Read &&read)
{
    static qint64 ticks;
    ticks = 0;
    sqlite3_progress_handler(connection.handle(), 100, [](void *) { ++ticks; return 0; }, nullptr);
    read();
    sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
    return ticks * 100;
}

QStringList subjects(const QList<TimelineEntry> &entries)
{
    QStringList list;
    for (const TimelineEntry &entry : entries)
        list << (entry.subject.isEmpty() ? entry.body : entry.subject);
    return list;
}

}  // namespace

TEST_CASE("A page of a timeline is one range of one index, at 100,000 entries as at 1,000")
{
    KontorFile file;
    const ContactId few = requireValue(createContact(file.session(), personDraft("Wenig", "Gross")));
    const ContactId many = requireValue(createContact(file.session(), personDraft("Viel", "Gross")));
    fill(file, few, 1'000, 1);
    fill(file, many, 100'000, 1'000'000);
    const QString plan = planOf(file, sql::timeline_older);
    INFO(plan.toStdString());
    CHECK(plan.contains(QStringLiteral("activity_link_timeline (record_id=?")));
    CHECK_FALSE(plan.contains(QStringLiteral("USE TEMP B-TREE")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN l")));
    CHECK_FALSE(planOf(file, sql::timeline_newer).contains(QStringLiteral("USE TEMP B-TREE")));

    storage::Connection &reader = file.database().reader();
    const TimelinePosition middle{testNowMs - 50'000LL * 60'000, {}};
    const auto first = [&](const ContactId &id) { return [&reader, id] { REQUIRE(requireValue(queries::timelinePage(reader, TimelineSpec{id}, {}, 50)).size() == 50); }; };
    first(few)();
    const qint64 small = work(reader, first(few));
    const qint64 large = work(reader, first(many));
    const qint64 jump = work(reader, [&] { REQUIRE(requireValue(queries::timelinePage(reader, TimelineSpec{many}, middle, 50)).size() == 50); });
    const qint64 back = work(reader, [&] { REQUIRE(requireValue(queries::timelinePage(reader, TimelineSpec{many}, middle, 50, TimelineDirection::Newer)).size() == 50); });
    INFO("steps: " << small << " at 1,000, " << large << " at 100,000, " << jump << " in the middle, " << back << " upwards");
    CHECK(large <= small + small / 10);
    CHECK(jump <= small + small / 10);
    CHECK(back <= small + small / 10);
    CHECK(large < 50'000);

    QElapsedTimer clock;
    clock.start();
    requireValue(queries::timelinePage(reader, TimelineSpec{many}, {}, 50));
    const qint64 page = clock.nsecsElapsed() / 1'000;
    clock.restart();
    const auto kinds = requireValue(queries::timelineKinds(reader, TimelineSpec{many}));
    const qint64 counting = clock.elapsed();
    clock.restart();
    TimelineSpec rare{many};
    rare.search = QStringLiteral("nummer 99999.");
    CHECK(requireValue(queries::timelinePage(reader, rare, {}, 50)).size() == 1);
    WARN("100,000 entries: first page " << page << " us, kinds " << counting << " ms, rare word " << clock.elapsed() << " ms");
    CHECK_FALSE(kinds.isComplete);
}

TEST_CASE("Both directions give every entry once, with kinds, words, tasks and the people of a firm")
{
    KontorFile file;
    const ContactId firm = requireValue(createContact(file.session(), firmDraft("Klein KG")));
    model::ContactDraft draft = personDraft("Eva", "Klein");
    draft.affiliations << model::AffiliationDraft{QStringLiteral("Klein KG"), {}};
    const ContactId eva = requireValue(createContact(file.session(), draft));
    std::mt19937 random(3);
    for (int i = 0; i < 60; ++i) {
        const QList<ContactId> who = i % 3 == 0 ? QList<ContactId>{firm, eva} : i % 3 == 1 ? QList<ContactId>{eva} : QList<ContactId>{firm};
        requireValue(logActivity(file.session(), who, {{QStringLiteral("kind"), i % 2 == 0 ? QStringLiteral("call") : QStringLiteral("note")},
                                                       {QStringLiteral("occurred_at"), testNowMs + qint64(random() % 5) * 1'000},
                                                       {QStringLiteral("subject"), QStringLiteral("E%1").arg(i)}}));
    }
    for (int i = 0; i < 4; ++i) {
        const auto task = requireValue(createTask(file.session(), firm, {{QStringLiteral("title"), QStringLiteral("T%1").arg(i)}}));
        requireValue(setTaskDone(file.session(), task, true));
    }
    storage::Connection &reader = file.database().reader();
    const auto all = [&](const TimelineSpec &spec, TimelineDirection direction, int limit) {
        QList<TimelineEntry> entries;
        TimelinePosition from;
        if (direction == TimelineDirection::Newer)
            from = {0, {}};
        for (;;) {
            const auto page = requireValue(queries::timelinePage(reader, spec, from, limit, direction));
            entries = direction == TimelineDirection::Older ? entries + page : page + entries;
            if (page.size() < limit)
                return entries;
            from = TimelinePosition::of(direction == TimelineDirection::Older ? page.last() : page.first());
        }
    };
    const auto count = [&](const TimelineSpec &spec) {
        const QStringList whole = subjects(all(spec, TimelineDirection::Older, 1'000));
        for (const int limit : {1, 7, 50}) {
            CAPTURE(limit);
            CHECK(subjects(all(spec, TimelineDirection::Older, limit)) == whole);
            CHECK(subjects(all(spec, TimelineDirection::Newer, limit)) == whole);
        }
        CHECK(QSet<QString>(whole.begin(), whole.end()).size() == whole.size());
        return whole.size();
    };
    CHECK(count({firm}) == 40);
    TimelineSpec spec{firm};
    spec.withPeople = true;
    CHECK(count(spec) == 60);
    spec.kinds = {QStringLiteral("call")};
    CHECK(count(spec) == 30);
    spec.kinds.clear();
    spec.withEvents = true;
    CHECK(count(spec) == 65);  // four tasks, and how the firm came into the file
    spec.search = QStringLiteral("E1");
    CHECK(count(spec) == 11);
    spec.search = QStringLiteral("t2");
    CHECK(count(spec) == 1);

    const auto kinds = requireValue(queries::timelineKinds(reader, {firm}));
    CHECK(kinds.isComplete);
    REQUIRE(kinds.counts.size() == 2);
    CHECK(kinds.counts[0].second == 20);
}

TEST_CASE("An entry is saved with its people, files and what comes next, edited and pinned, a step each")
{
    KontorFile file;
    const ContactId eva = requireValue(createContact(file.session(), personDraft("Eva", "Klein")));
    const ContactId max = requireValue(createContact(file.session(), personDraft("Max", "Gross")));
    const auto task = requireValue(createTask(file.session(), eva, {{QStringLiteral("title"), QStringLiteral("Anrufen")}}));
    const QString path = file.folder() + QStringLiteral("/Angebot.txt");
    writeFile(path, "Preis");
    const qint64 before = file.number("SELECT count(*) FROM command");
    NewEntry entry;
    entry.contacts = {eva, max};
    entry.fields = {{QStringLiteral("kind"), QStringLiteral("meeting")}, {QStringLiteral("place"), text("Köln")}, {QStringLiteral("body"), QString(9'000, u'x')}};
    entry.paths = {path};
    entry.done = task;
    entry.next = {{QStringLiteral("title"), QStringLiteral("Nachfassen")}};
    const auto id = requireValue(writeEntry(file.session(), entry));
    CHECK(file.number("SELECT count(*) FROM command") == before + 1);
    CHECK(file.number("SELECT count(*) FROM task WHERE done_at IS NULL AND title = 'Nachfassen'") == 1);
    CHECK(file.number("SELECT count(*) FROM task WHERE done_at IS NULL") == 1);
    CHECK(file.number("SELECT count(*) FROM task t JOIN activity a ON a.id = t.activity_id WHERE t.title = 'Nachfassen' AND a.kind = 'meeting'") == 1);

    storage::Connection &reader = file.database().reader();
    TimelineSpec spec{max};
    spec.textLimit = 100;
    auto page = requireValue(queries::timelinePage(reader, spec, {}, 10));
    REQUIRE(page.size() == 1);
    CHECK(page[0].isCut);
    CHECK(page[0].body.size() == 100);
    CHECK(page[0].place == text("Köln"));
    REQUIRE(page[0].participants.size() == 2);
    CHECK(page[0].participants[0].id == eva);
    REQUIRE(page[0].files.size() == 1);
    CHECK(page[0].files[0].name == QStringLiteral("Angebot.txt"));
    const TimelineEntry whole = requireValue(queries::activityEntry(reader, id));
    CHECK_FALSE(whole.isCut);
    CHECK(whole.body.size() == 9'000);

    CHECK(requireValue(pinEntry(file.session(), id, true)));
    CHECK_FALSE(requireValue(pinEntry(file.session(), id, true)));
    CHECK(requireValue(queries::pinnedEntries(reader, {max})).size() == 1);
    CHECK(requireValue(queries::pinnedEntries(reader, {eva})).size() == 1);
    CHECK(planOf(file, sql::timeline_pinned).contains(QStringLiteral("activity_pinned")));

    CHECK(requireValue(editEntry(file.session(), id, {{QStringLiteral("subject"), QStringLiteral("Neu")}}, QList<ContactId>{max})));
    CHECK(requireValue(queries::timelinePage(reader, eva)).isEmpty());
    CHECK(requireValue(queries::activityEntry(reader, id)).participants.size() == 1);
    CHECK_FALSE(requireValue(editEntry(file.session(), id, {{QStringLiteral("subject"), QStringLiteral("Neu")}}, QList<ContactId>{max})));
    CHECK(editEntry(file.session(), id, {}, QList<ContactId>{}).error().code == ErrorCode::Invalid);
    CHECK(writeEntry(file.session(), {{eva}, {{QStringLiteral("kind"), QStringLiteral("note")}}}).error().code == ErrorCode::Invalid);
}
