// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/entrycommands.h"
#include "core/commands/tagcommands.h"
#include "ui/itemmodels/contactlistmodel.h"
#include "ui/itemmodels/pagecache.h"
#include "ui/itemmodels/tagmodel.h"
#include "ui/itemmodels/timelinemodel.h"
#include "ui/widgets/relativetext.h"
#include "ui/widgets/roles.h"

#include "deskfile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace kontor;
using namespace kontor::itemmodels;
using namespace kontor::tests;
using kontor::widgets::ContactRole;
using kontor::widgets::TimelineRole;

namespace {

std::vector<qint64> snapshotOf(DeskFile &file, const queries::ListSpec &spec)
{
    return readNow<std::vector<qint64>>(file.workspace(), [spec](storage::Connection &connection) {
        return queries::contactSnapshot(connection, spec);
    });
}

QList<queries::ContactRow> rowsOf(DeskFile &file, const std::vector<qint64> &numbers)
{
    return readNow<QList<queries::ContactRow>>(file.workspace(), [numbers](storage::Connection &connection) {
        return queries::contactRows(connection, numbers);
    });
}

bool waitForList(ContactListModel &model)
{
    return QTest::qWaitFor([&] { return model.isCurrent() && model.isComplete(); }, patienceMs);
}

bool waitForRow(ContactListModel &model, int row)
{
    return QTest::qWaitFor([&] { return !model.index(row, 0).data(ContactRole::Loading).toBool(); }, patienceMs);
}

/// A model with a tester that stops the program at the first broken promise.
struct ListUnderTest {
    explicit ListUnderTest(DeskFile &file) : model(&file.workspace(), &clock) {}

    base::SystemClock clock;
    ContactListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_CASE("a page cache keeps what was used last", "[itemmodels][cache]")
{
    std::mt19937 random(11);
    PageCache<int> cache(5);
    QList<int> used;  // naive model: least recently used first
    for (int i = 0; i < 2000; ++i) {
        const int page = int(random() % 12);
        if (cache.find(page * PageCache<int>::pageRows) != nullptr) {
            REQUIRE(used.contains(page));
            REQUIRE(*cache.find(page * PageCache<int>::pageRows) == page);
            used.removeAll(page);
        } else {
            REQUIRE_FALSE(used.contains(page));
            cache.store(page, {page});
        }
        used.append(page);
        if (used.size() > 5)
            used.removeFirst();
        REQUIRE(cache.pages() == used.size());
    }
    cache.store(3, {std::nullopt, 7});
    CHECK(cache.isFresh(3));
    CHECK(cache.find(3 * PageCache<int>::pageRows) == nullptr);
    CHECK(*cache.find(3 * PageCache<int>::pageRows + 1) == 7);
    CHECK(cache.find(3 * PageCache<int>::pageRows + 2) == nullptr);
    cache.markStale();
    CHECK_FALSE(cache.isFresh(3));
    CHECK(*cache.find(3 * PageCache<int>::pageRows + 1) == 7);
}

TEST_CASE("a long list shows every contact in order, wherever one looks", "[itemmodels][list]")
{
    DeskFile file(1'300);
    ListUnderTest list(file);
    ContactListModel &model = list.model;
    model.setSpec({});
    REQUIRE(waitForList(model));
    const std::vector<qint64> numbers = snapshotOf(file, {});
    REQUIRE(numbers.size() >= 1'300);
    REQUIRE(model.numbers() == numbers);
    CHECK_FALSE(model.index(0, 0).data(ContactRole::Loading).toBool());  // the first page came along
    CHECK(model.index(1'250, 0).data(ContactRole::Loading).toBool());
    CHECK(model.index(1'250, 0).data().isNull());

    const QList<queries::ContactRow> rows = rowsOf(file, numbers);
    REQUIRE(rows.size() == qsizetype(numbers.size()));
    std::mt19937 random(5);
    for (int i = 0; i < 60; ++i) {
        const int row = int(random() % numbers.size());
        REQUIRE(waitForRow(model, row));
        const QModelIndex index = model.index(row, 0);
        CHECK(index.data(ContactRole::Name).toString() == rows[row].name);
        CHECK(index.data(ContactRole::Subtitle).toString() == rows[row].subtitle);
        CHECK(index.data(ContactRole::Tags).value<QList<widgets::TagLabel>>().size() == rows[row].tags.size());
        CHECK(model.rowOf(model.numberAt(row)) == row);
    }
    CHECK(model.numberAt(-1) == 0);
    CHECK(model.numberAt(model.rowCount()) == 0);
    CHECK(model.rowOf(-5) == -1);
}

TEST_CASE("of many keystrokes the newest wins", "[itemmodels][list]")
{
    DeskFile file(1'000);
    ListUnderTest list(file);
    ContactListModel &model = list.model;
    QSignalSpy loaded(&model, &ContactListModel::listLoaded);
    QSignalSpy failed(&model, &ContactListModel::listFailed);
    for (const char *typed : {"m", "mü", "mül", "müll", "mülle", "müller", "mülle", "müll", "mül", "mü"}) {
        queries::ListSpec spec;
        spec.search = QString::fromUtf8(typed);
        model.setSpec(spec);
        CHECK_FALSE(model.isCurrent());
    }
    REQUIRE(waitForList(model));
    CHECK(loaded.count() == 1);
    CHECK(failed.count() == 0);
    CHECK(model.spec().search == QStringLiteral("mü"));
    queries::ListSpec last;
    last.search = QStringLiteral("mü");
    CHECK(model.numbers() == snapshotOf(file, last));
    CHECK(!model.numbers().empty());
}

TEST_CASE("of a file that was just opened the first page comes before the rest of the list", "[itemmodels][list]")
{
    DeskFile file(1'000);
    ListUnderTest list(file);
    QSignalSpy resets(&list.model, &ContactListModel::modelReset);
    QSignalSpy inserted(&list.model, &ContactListModel::rowsInserted);
    list.model.setSpec({});
    list.model.refresh();  // as a window does that hears of something while it opens
    REQUIRE(QTest::qWaitFor([&] { return list.model.rowCount() > 0; }, patienceMs));
    CHECK(list.model.rowCount() == 200);
    CHECK_FALSE(list.model.isComplete());
    CHECK(list.model.contactAt(0) != nullptr);
    REQUIRE(waitForList(list.model));
    CHECK(list.model.numbers() == snapshotOf(file, {}));
    CHECK(resets.count() == 1);
    CHECK(inserted.count() == 1);
}

TEST_CASE("what a search finds further comes below what it found first", "[itemmodels][list]")
{
    DeskFile file;
    const auto make = [&](const char *given, const char *family) {
        return writeNow<model::ContactId>(file.workspace(), [=](const commands::Session &session) { return commands::createContact(session, personDraft(given, family)); });
    };
    make("Anna", "Schmidt");
    make("Bernd", "Schmiedt");
    const model::ContactId noted = make("Clara", "Zander");
    writeNow<model::ActivityId>(file.workspace(), [noted](const commands::Session &session) {
        commands::NewEntry note;
        note.fields = {{QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("body"), QStringLiteral("Empfohlen von Frau Schmidt")}};
        note.contacts = {noted};
        return commands::writeEntry(session, note);
    });
    ListUnderTest list(file);
    QSignalSpy resets(&list.model, &ContactListModel::modelReset);
    QSignalSpy inserted(&list.model, &ContactListModel::rowsInserted);
    queries::ListSpec spec;
    spec.search = QStringLiteral("schmidt");
    list.model.setSpec(spec);
    REQUIRE(waitForList(list.model));
    REQUIRE(list.model.rowCount() == 3);
    CHECK(resets.count() == 1);
    CHECK(inserted.count() == 1);  // nothing above moves
    REQUIRE(waitForRow(list.model, 2));
    const auto at = [&](int row, int role) { return list.model.index(row, 0).data(role); };
    CHECK(list.model.captionRows() == QList<int>{1, 2});
    CHECK(at(0, ContactRole::Caption).toString().isEmpty());
    CHECK(at(1, ContactRole::Caption).toString() == QStringLiteral("Similar spelling (1)"));
    CHECK(at(0, ContactRole::NameFound).value<QList<model::TextRange>>() == QList<model::TextRange>{{0, 7}});
    CHECK(at(1, ContactRole::NameFound).value<QList<model::TextRange>>() == QList<model::TextRange>{{0, 8}});
    CHECK(at(0, ContactRole::FoundIn).toString().isEmpty());
    CHECK(at(2, ContactRole::FoundIn).toString().endsWith(QStringLiteral(": Empfohlen von Frau Schmidt")));
    CHECK(at(2, Qt::AccessibleTextRole).toString().contains(QStringLiteral("Empfohlen von Frau Schmidt")));

    // A change elsewhere does not make the list shrink and grow again.
    resets.clear();
    inserted.clear();
    list.model.refresh();
    REQUIRE(waitForList(list.model));
    CHECK(resets.count() == 0);
    CHECK(inserted.count() == 0);

    // No search: no marks.
    list.model.setSpec({});
    REQUIRE(waitForList(list.model));
    REQUIRE(waitForRow(list.model, 0));
    CHECK_FALSE(at(0, ContactRole::NameFound).isValid());
    CHECK(list.model.captionRows().isEmpty());
}

TEST_CASE("a filter that cannot be read is told, and what was shown stays", "[itemmodels][list]")
{
    DeskFile file(50);
    ListUnderTest list(file);
    list.model.setSpec({});
    REQUIRE(waitForList(list.model));
    const int before = list.model.rowCount();
    QSignalSpy failed(&list.model, &ContactListModel::listFailed);
    queries::ListSpec bad;
    bad.sort = QStringLiteral("no such field");
    list.model.setSpec(bad);
    REQUIRE(waitForList(list.model));
    CHECK(failed.count() == 1);
    CHECK(list.model.rowCount() == before);
}

TEST_CASE("after a change the list is right again, and the contact one looks at is there at once", "[itemmodels][list]")
{
    DeskFile file(900);
    ListUnderTest list(file);
    ContactListModel &model = list.model;
    model.setSpec({});
    REQUIRE(waitForList(model));
    const int far = 700;
    const qint64 number = model.numberAt(far);
    model.setAnchor(number);
    const std::vector<qint64> gone{model.numberAt(1), model.numberAt(699)};
    writeNow<qint64>(file.workspace(), [gone](const commands::Session &session) -> Result<qint64> {
        KONTOR_ASSIGN(const auto ids, queries::contactIds(session.database->writer(), gone));
        return commands::deleteContacts(session, ids);
    });
    model.refresh();
    REQUIRE(waitForList(model));
    CHECK(model.rowOf(gone[0]) == -1);
    CHECK(model.rowOf(gone[1]) == -1);
    REQUIRE(model.rowOf(number) == far - 2);
    CHECK_FALSE(model.index(far - 2, 0).data(ContactRole::Loading).toBool());

    // The same contacts in the same order: no reset, but new contents.
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy loaded(&model, &ContactListModel::listLoaded);
    const model::ContactId id = model.contactAt(far - 2)->id;
    writeNow<qint64>(file.workspace(), [id](const commands::Session &session) {
        return commands::tagContacts(session, {id}, {QStringLiteral("Neu!")}, {});
    });
    model.refresh();
    REQUIRE(waitForList(model));
    CHECK(reset.count() == 0);
    REQUIRE(loaded.count() == 1);
    CHECK_FALSE(loaded.first().first().toBool());
    const auto hasTag = [&] {
        for (const widgets::TagLabel &tag : model.index(far - 2, 0).data(ContactRole::Tags).value<QList<widgets::TagLabel>>()) {
            if (tag.name == QStringLiteral("Neu!"))
                return true;
        }
        return false;
    };
    CHECK(hasTag());
}

TEST_CASE("a timeline grows as it is scrolled and groups by day", "[itemmodels][timeline]")
{
    DeskFile file;
    constexpr int entries = 130;
    const qint64 start = 1'768'471'200'000;
    const auto contact = writeNow<model::ContactId>(file.workspace(), [&](const commands::Session &session) -> Result<model::ContactId> {
        KONTOR_ASSIGN(const auto id, commands::createContact(session, personDraft("Eva", "Klein")));
        for (int i = 0; i < entries; ++i) {
            const qint64 at = start - qint64(i) * 5 * 3'600'000;  // about five a day
            KONTOR_TRY(commands::logActivity(session, {id}, {{QStringLiteral("kind"), QStringLiteral("note")},
                                                             {QStringLiteral("occurred_at"), at},
                                                             {QStringLiteral("subject"), QStringLiteral("Entry %1").arg(i)}}));
        }
        return id;
    });
    const base::FixedClock clock(start);
    TimelineModel model(&file.workspace(), &clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy loaded(&model, &TimelineModel::loaded);
    model.setSpec({contact});
    CHECK(model.rowCount() == 0);
    REQUIRE(QTest::qWaitFor([&] { return model.isLoaded(); }, patienceMs));
    CHECK(loaded.count() == 1);
    const auto loadedEntries = [&] {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.entryAt(row) != nullptr ? 1 : 0;
        return count;
    };
    CHECK(loadedEntries() == TimelineModel::pageEntries);
    // As a view does, and the tester too: whenever there is more, it is fetched.
    REQUIRE(QTest::qWaitFor([&] {
        if (model.canFetchMore({})) {
            model.fetchMore({});
            CHECK_FALSE(model.canFetchMore({}));  // one page at a time
        }
        return loadedEntries() == entries;
    }, patienceMs));
    CHECK_FALSE(model.canFetchMore({}));

    // Days of the last week, months before.
    const QDate today = QDateTime::fromMSecsSinceEpoch(start).date();
    const auto groupOf = [&](const queries::TimelineEntry &entry) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(entry.occurredAt).date();
        return widgets::isMonthGroup(date, today) ? std::pair(true, QDate(date.year(), date.month(), 1)) : std::pair(false, date);
    };
    int seen = 0;
    std::pair<bool, QDate> group;
    for (int row = 0; row < model.rowCount(); ++row) {
        const queries::TimelineEntry *entry = model.entryAt(row);
        const bool heading = model.index(row).data(TimelineRole::Kind).toInt() == int(widgets::TimelineKind::DayHeader);
        CHECK(heading == (entry == nullptr));
        if (heading) {
            REQUIRE(row + 1 < model.rowCount());
            REQUIRE(model.entryAt(row + 1) != nullptr);
            const auto next = groupOf(*model.entryAt(row + 1));
            CHECK(next != group);
            group = next;
            continue;
        }
        CHECK(groupOf(*entry) == group);
        CHECK(model.index(row).data(TimelineRole::Title).toString() == QStringLiteral("Entry %1").arg(seen));
        ++seen;
    }
    CHECK(seen == entries);

    model.setSpec({});
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.canFetchMore({}));
}

TEST_CASE("an answer for a record that is no longer shown is dropped", "[itemmodels][timeline]")
{
    DeskFile file;
    const auto make = [&](const char *name, const char *subject) {
        return writeNow<model::ContactId>(file.workspace(), [=](const commands::Session &session) -> Result<model::ContactId> {
            KONTOR_ASSIGN(const auto id, commands::createContact(session, personDraft("X", name)));
            KONTOR_TRY(commands::logActivity(session, {id}, {{QStringLiteral("kind"), QStringLiteral("call")}, {QStringLiteral("subject"), text(subject)}}));
            return id;
        });
    };
    const auto one = make("Eins", "from one");
    const auto two = make("Zwei", "from two");
    const base::SystemClock clock;
    TimelineModel model(&file.workspace(), &clock);
    QSignalSpy loaded(&model, &TimelineModel::loaded);
    model.setSpec({one});
    model.setSpec({two});
    REQUIRE(QTest::qWaitFor([&] { return model.isLoaded(); }, patienceMs));
    QCoreApplication::processEvents();
    CHECK(loaded.count() == 1);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(1).data(TimelineRole::Title).toString() == QStringLiteral("from two"));
}

TEST_CASE("tags are listed with their colours", "[itemmodels][tags]")
{
    TagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTags({{{}, QStringLiteral("Köln"), QStringLiteral("#6d28d9"), 4}, {{}, QStringLiteral("Presse"), QStringLiteral("#be185d"), 0}});
    CHECK(model.rowCount() == 2);
    CHECK(model.index(1).data().toString() == QStringLiteral("Presse"));
    CHECK(model.colourOf(QStringLiteral("Köln")) == QColor(0x6d28d9));
    CHECK_FALSE(model.colourOf(QStringLiteral("Bonn")).isValid());
}
