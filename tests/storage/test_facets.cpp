// SPDX-License-Identifier: GPL-3.0-or-later

// What surrounds a list of contacts: columns, counts of facets, the bin, candidates for a new contact, searches that read
// little.

#include "core/queries/candidates.h"
#include "core/queries/contactcolumns.h"
#include "core/queries/contactlist.h"
#include "core/queries/facets.h"
#include "core/queries/filtersql.h"
#include "core/queries/lookups.h"
#include "core/queries/memoryindex.h"

#include "core/commands/entrycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/maintenance.h"
#include "core/commands/searchindex.h"
#include "core/commands/tagcommands.h"
#include "core/commands/undo.h"
#include "core/model/filterfields.h"
#include "core/sampledata/samplewriter.h"
#include "core/storage/meta.h"

#include "tests/support/kontorfile.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <random>

using namespace kontor;
using namespace kontor::tests;
using model::Filter;
using queries::FacetGroup;
using Compare = Filter::Compare;

namespace {

constexpr qint64 anyBudget = std::numeric_limits<qint64>::max();
constexpr FacetGroup allGroups[]{FacetGroup::Tag, FacetGroup::Kind, FacetGroup::LastContact, FacetGroup::Task, FacetGroup::Owner, FacetGroup::Stage, FacetGroup::Favourite};
const QDate today = QDateTime::fromMSecsSinceEpoch(testNowMs).date();

queries::ListSpec specFor(const Filter &filter, const QString &search = {})
{
    queries::ListSpec spec;
    spec.filter = filter;
    spec.search = search;
    spec.today = today;
    return spec;
}

qint64 countOf(KontorFile &file, const queries::ListSpec &spec)
{
    return requireValue(queries::contactSet(file.database().reader(), spec)).count();
}

model::ContactId made(KontorFile &file, const model::ContactDraft &draft)
{
    return requireValue(commands::createContact(file.session(), draft));
}

QStringList names(KontorFile &file, const queries::ListSpec &spec)
{
    QStringList list;
    const auto numbers = requireValue(queries::contactSnapshot(file.database().reader(), spec));
    const auto rows = spec.bin ? queries::binRows(file.database().reader(), numbers) : queries::contactRows(file.database().reader(), numbers);
    for (const queries::ContactRow &row : requireValue(rows))
        list << row.name;
    return list;
}

/// The tags that rows of these contacts show.
QList<QStringList> marks(storage::Connection &reader, const std::vector<qint64> &numbers)
{
    QList<QStringList> all;
    for (const queries::ContactRow &row : requireValue(queries::contactRows(reader, numbers))) {
        QStringList tags;
        for (const queries::TagMark &tag : row.tags)
            tags << tag.name + u'/' + tag.colour;
        all << tags;
    }
    return all;
}

}  // namespace

TEST_CASE("facets: every count is what its filter finds")
{
    KontorFile file;
    requireValue(sampledata::writeSampleData(file.session(), 300, 7, {}));
    const auto everybody = requireValue(queries::contactIds(file.database().reader(), requireValue(queries::contactSnapshot(file.database().reader(), {}))));
    for (qsizetype at = 0; at < everybody.size(); at += 7) {
        requireValue(commands::editContact(file.session(), everybody[at], {{QStringLiteral("owner"), at % 2 == 0 ? text("Bärbel") : text("Jan")},
                                                                           {QStringLiteral("favourite"), qint64(at % 3 == 0)}}));
    }
    const auto index = requireValue(queries::MemoryIndex::read(file.database().reader(), anyBudget));
    CHECK(index->contacts() == everybody.size());
    CHECK(index->owners().size() == 2);
    const Filter persons = queries::facetFilter(FacetGroup::Kind, QStringLiteral("person"));
    for (const Filter &base : {Filter(), persons}) {
        const auto set = requireValue(queries::contactSet(file.database().reader(), specFor(base)));
        for (const FacetGroup group : allGroups) {
            const QHash<QString, qint64> counts = index->count(group, &set, today);
            for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
                CAPTURE(int(group), it.key().toStdString());
                if (group == FacetGroup::Stage && it.key().isEmpty())
                    continue;  // no facet stands for that
                CHECK(countOf(file, specFor(Filter::all({base, queries::facetFilter(group, it.key())}))) == it.value());
            }
        }
        CHECK(index->count(FacetGroup::Kind, &set, today).value(QStringLiteral("person")) == countOf(file, specFor(persons)));
    }
    const auto whole = index->count(FacetGroup::Tag, nullptr, today);
    for (const queries::TagCount &tag : requireValue(queries::tagCounts(file.database().reader())))
        CHECK(whole.value(tag.name) == tag.count);
}

TEST_CASE("lists: every field of the catalogue is a column, sorts and filters")
{
    KontorFile file;
    const model::ContactId full = made(file, fullDraft("Maria", "Bäcker"));
    made(file, firmDraft("Zweite Firma"));
    requireValue(commands::setCustomValue(file.session(), full, QStringLiteral("income"), qint64(450'000)));
    requireValue(commands::editContact(file.session(), full, {{QStringLiteral("revenue_minor"), qint64(123'456)}, {QStringLiteral("revenue_currency"), QStringLiteral("CHF")}}));
    QStringList ids{QStringLiteral("cf:hobby"), QStringLiteral("cf:income"), QStringLiteral("cf:gone"), QStringLiteral("deleted")};
    for (const model::OfferedFilterField &offer : model::offeredFilterFields()) {
        CAPTURE(offer.field.id.toStdString());
        CHECK_FALSE(offer.label.isEmpty());
        CHECK(model::findFilterField(model::filterFieldName(offer.field.id))->id == offer.field.id);
        requireValue(queries::filterCondition(Filter::condition(offer.field.id, Compare::Exists)));
        // Tags come with the row; free text and data care are questions, not values.
        if (offer.field.id != QLatin1String("tag") && offer.field.id != QLatin1String("text") && offer.field.id != QLatin1String("care"))
            ids << offer.field.id;
    }
    for (const QString &id : std::as_const(ids)) {
        CAPTURE(id.toStdString());
        for (const QString &direction : {QString(), QStringLiteral("-")}) {
            queries::ListSpec spec;
            spec.sort = direction + id;
            CHECK(requireValue(queries::contactSnapshot(file.database().reader(), spec)).size() == 3);
        }
    }
    const auto numbers = requireValue(queries::contactSnapshot(file.database().reader(), specFor(Filter::condition(QStringLiteral("contact.family_name"), Compare::Equals, text("Bäcker")))));
    const QStringList columns{QStringLiteral("contact_point.phone"), QStringLiteral("address.city"), QStringLiteral("organisation"), QStringLiteral("position"), QStringLiteral("cf:hobby"),
                              QStringLiteral("cf:income"), QStringLiteral("contact.revenue_minor"), QStringLiteral("open_task"), QStringLiteral("cf:gone"), QStringLiteral("no such field")};
    const auto rows = requireValue(queries::contactRows(file.database().reader(), numbers, columns));
    REQUIRE(rows.size() == 1);
    const QStringList shown = [&] {
        QStringList list;
        for (const QVariant &cell : rows.first().cells)
            list << cell.toString();
        return list;
    }();
    CHECK(shown == QStringList{text("0221 / 123 45 67"), text("Köln"), text("Bäckerei Größer GmbH"), text("Meisterin"), text("Segeln"), QStringLiteral("450000 EUR"),
                               QStringLiteral("123456 CHF"), QStringLiteral("2026-02-01"), QString(), QString()});
    queries::ListSpec byHobby;
    byHobby.sort = QStringLiteral("-cf:hobby");
    CHECK(names(file, byHobby).first() == text("Bäcker, Maria"));
}

TEST_CASE("lists: only some of them, and nobody else's")
{
    KontorFile file;
    for (const char *family : {"Alt", "Berg", "Christ"})
        made(file, personDraft("Eva", family));
    const auto all = requireValue(queries::contactSnapshot(file.database().reader(), {}));
    queries::ListSpec some;
    some.only = std::vector<qint64>{all[2], all[0], 999};
    CHECK(names(file, some) == QStringList{text("Alt, Eva"), text("Christ, Eva")});
    some.only = std::vector<qint64>{};
    CHECK(names(file, some).isEmpty());
}

TEST_CASE("bin: what was deleted is seen there only, found, and comes back")
{
    KontorFile file;
    const model::ContactId maria = made(file, fullDraft("Maria", "Bäcker"));
    const model::ContactId jan = made(file, personDraft("Jan", "Klein"));
    queries::ListSpec bin;
    bin.bin = true;
    bin.sort = QStringLiteral("-deleted");
    CHECK(names(file, bin).isEmpty());
    requireValue(commands::deleteContacts(file.session(), {jan}));
    file.clock().advance(1'000);
    requireValue(commands::deleteContacts(file.session(), {maria}));
    CHECK(names(file, bin) == QStringList{text("Bäcker, Maria"), text("Klein, Jan")});
    CHECK(requireValue(queries::binCount(file.database().reader())) == 2);
    CHECK(names(file, {}) == QStringList{text("Bäckerei Größer GmbH")});
    bin.search = text("klein");
    CHECK(names(file, bin) == QStringList{text("Klein, Jan")});
    bin.search.clear();
    bin.filter = Filter::condition(QStringLiteral("contact.family_name"), Compare::Equals, text("bäcker"));
    CHECK(names(file, bin) == QStringList{text("Bäcker, Maria")});
    bin.filter = {};
    const auto numbers = requireValue(queries::contactSnapshot(file.database().reader(), bin));
    CHECK(requireValue(queries::contactIds(file.database().reader(), numbers)).isEmpty());
    const auto ids = requireValue(queries::contactIds(file.database().reader(), numbers, true));
    CHECK(requireValue(commands::restoreContacts(file.session(), ids)) == 2);
    CHECK(names(file, bin).isEmpty());
    CHECK(names(file, {}).size() == 3);
    requireValue(commands::undo(file.session()));
    CHECK(names(file, bin).size() == 2);
    const auto rows = requireValue(queries::binRows(file.database().reader(), numbers));
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().subtitle == text("Köln"));
    CHECK(rows.first().deletedAt.has_value());
}

TEST_CASE("search: letters beside a number, with and without the index in memory")
{
    KontorFile file;
    for (int number = 1; number <= 400; ++number) {
        model::ContactDraft draft = personDraft("Karl", "Klein");
        draft.fields.insert(QStringLiteral("customer_number"), QStringLiteral("%1-%2").arg(number % 2 == 0 ? QStringLiteral("K") : QStringLiteral("L")).arg(1'000 + number));
        made(file, draft);
    }
    storage::Connection &reader = file.database().reader();
    queries::ListSpec spec;
    spec.reach = queries::ListSpec::Reach::Words;
    const auto hits = [&](const char *typed) {
        spec.search = text(typed);
        return requireValue(queries::contactSnapshot(reader, spec)).size();
    };
    for (const bool inMemory : {false, true}) {
        CAPTURE(inMemory);
        if (inMemory)
            reader.attach(requireValue(queries::MemoryIndex::read(reader, anyBudget)));
        CHECK(hits("K-1166") == 1);
        CHECK(hits("K-1165") == 1);  // "k" of Karl; the number is L-1165
        CHECK(hits("X-1166") == 0);
        CHECK(hits("k 11 kl") == 100);
        CHECK(hits("166") == 1);  // within a word
        CHECK(hits("lein") == 400);
        CHECK(hits("ei") == 0);   // two letters have to begin one
    }
}

TEST_CASE("candidates: by address, number, name and domain, surest first")
{
    KontorFile file;
    made(file, fullDraft("Maria", "Bäcker"));  // maria@example.org, 0221 / 123 45 67
    model::ContactDraft jan = personDraft("Jan", "Klein");
    jan.points = {pointDraft("email", "jan@klein-bau.example")};
    made(file, jan);
    model::ContactDraft free = personDraft("Eva", "Lang");
    free.points = {pointDraft("email", "eva.lang@gmx.de")};
    made(file, free);
    const auto found = [&](const queries::CandidateProbe &probe) {
        QStringList list;
        for (const queries::Candidate &candidate : requireValue(queries::candidates(file.database().reader(), probe)))
            list << candidate.row.name + u'/' + QString::number(int(candidate.reason)) + u'/' + candidate.evidence;
        return list;
    };
    CHECK(found({text("Maria Bäcker"), {}, {}}) == QStringList{text("Bäcker, Maria/2/")});
    CHECK(found({text("Frau Dr. Maria Baecker"), {}, {}}) == QStringList{text("Bäcker, Maria/2/")});
    CHECK(found({text("Mar Bäck"), {}, {}}) == QStringList{text("Bäcker, Maria/3/")});
    CHECK(found({text("Maria Bäckre"), {}, {}}) == QStringList{text("Bäcker, Maria/3/")});
    CHECK(found({text("Ma"), {}, {}}).isEmpty());
    CHECK(found({{}, {text("MARIA@example.org ")}, {}}) == QStringList{text("Bäcker, Maria/0/maria@example.org")});
    CHECK(found({text("Bäcker"), {}, {text("+49 221 1234567")}}).first() == text("Bäcker, Maria/1/+492211234567"));
    CHECK(found({text("Otto Groß"), {text("otto@klein-bau.example")}, {}}) == QStringList{text("Klein, Jan/4/klein-bau.example")});
    CHECK(found({text("Otto Groß"), {text("otto@gmx.de")}, {}}).isEmpty());
    CHECK(found({text("Größer Bäckerei GmbH"), {}, {}}).first() == text("Bäckerei Größer GmbH/2/"));
    // The word stands in the firm of the person, not in the name.
    CHECK(found({text("Bäckerei"), {}, {}}) == QStringList{text("Bäckerei Größer GmbH/3/")});
}

// Not run by itself: `build/dev/tests/storage "measure*"` says how long lists and counts take with 100,000 contacts.
TEST_CASE("measure: lists, searches and facets", "[.measure]")
{
    KontorFile file;
    requireValue(sampledata::writeSampleData(file.session(), 100'000, 7, {}));
    storage::Connection &reader = file.database().reader();
    const auto timed = [](const char *what, const auto &work) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            work();
            best = std::min(best, timer.nsecsElapsed() / 1'000);
        }
        qInfo("%-44s %8.1f ms", what, double(best) / 1'000);
    };
    const auto snapshot = [&](const char *search, const char *filter, const char *sort) {
        queries::ListSpec spec = specFor(requireValue(model::parseFilter(text(filter))), text(search));
        spec.sort = text(sort);
        const QByteArray what = QByteArray("snapshot ") + search + " [" + filter + "] by " + sort;
        timed(what.constData(), [&] { requireValue(queries::contactSnapshot(reader, spec)); });
    };
    for (const char *sort : {"name", "-last_activity", "last_activity", "open_task", "-contact.created_at", "organisation", "address.city", "contact_point.email", "cf:hobby"})
        snapshot("", "", sort);
    for (const char *search : {"K-1166", "K-11", "k", "müller", "a", "mü ko"})
        snapshot(search, "", "name");
    for (const char *filter : {"kind:person", "tag:Stammkunde", "-tag:Stammkunde", "last_activity>=today-30d", "ort:Köln", "has:email", "-has:open_task", "stage:customer OR tag:VIP"})
        snapshot("", filter, "name");
    std::shared_ptr<queries::MemoryIndex> index;
    timed("facets: reading the index", [&] { index = requireValue(queries::MemoryIndex::read(reader, anyBudget)); });
    timed("facets: all counts of everybody", [&] {
        for (const FacetGroup group : allGroups)
            index->count(group, nullptr, today);
    });
    const queries::NumberSet set = requireValue(queries::contactSet(reader, specFor(queries::facetFilter(FacetGroup::Kind, QStringLiteral("person")))));
    timed("facets: all counts of the persons", [&] {
        for (const FacetGroup group : allGroups)
            index->count(group, &set, today);
    });
    const auto numbers = requireValue(queries::contactSnapshot(reader, {}));
    const std::vector<qint64> page(numbers.begin() + 50'000, numbers.begin() + 50'200);
    timed("page of 200 cards", [&] { requireValue(queries::contactRows(reader, page)); });
    QStringList columns;
    for (const model::OfferedFilterField &offer : model::offeredFilterFields())
        columns << offer.field.id;
    timed("page of 200 rows with every column", [&] { requireValue(queries::contactRows(reader, page, columns)); });
    timed("candidates", [&] { requireValue(queries::candidates(reader, {text("Maria Müller"), {text("maria@mueller.example")}, {text("0221 123456")}})); });
}

TEST_CASE("the list in memory is the one that SQL gives, until something changes", "[facets][lists]")
{
    KontorFile file;
    requireValue(sampledata::writeSampleData(file.session(), 600, 11, {}));
    const auto first = requireValue(queries::contactIds(file.connection(), requireValue(queries::contactSnapshot(file.connection(), {}))));
    requireValue(commands::tagContacts(file.session(), first.mid(0, 200), {QStringLiteral("Früh"), QStringLiteral("Rund")}, {}));
    requireValue(commands::tagContacts(file.session(), first.mid(100, 300), {QStringLiteral("Mitte")}, {}));
    QList<queries::ListSpec> specs;
    for (const char *search : {"", "ma", "e", "müller", "example.org", "0", "zzz", "!!"}) {
        for (const char *filter : {"", "tag:Früh", "tag:FRÜH tag:Mitte", "tag:Früh tag:Mitte tag:Rund", "tag:gibtesnicht", "-tag:Früh", "kind:person tag:Mitte",
                                   "(tag:Früh OR tag:Mitte)"}) {
            for (const qsizetype limit : {qsizetype(0), qsizetype(7)}) {
                for (const char *sort : {"name", "-name", "last_activity"}) {
                    queries::ListSpec spec;
                    spec.search = text(search);
                    spec.filter = requireValue(model::parseFilter(text(filter)));
                    spec.limit = limit;
                    spec.sort = QLatin1String(sort);
                    specs << spec;
                }
            }
        }
    }
    storage::Connection &reader = file.database().reader();
    const auto lists = [&] {
        QList<std::vector<qint64>> all;
        for (const queries::ListSpec &spec : specs) {
            all << requireValue(queries::contactSnapshot(reader, spec));
            all << requireValue(queries::contactSet(reader, spec)).numbers();
        }
        return all;
    };
    REQUIRE(requireValue(queries::MemoryIndex::of(reader)) == nullptr);
    const auto bySql = lists();
    reader.attach(requireValue(queries::MemoryIndex::read(reader, anyBudget)));
    REQUIRE(requireValue(queries::MemoryIndex::of(reader)) != nullptr);
    const auto fromMemory = lists();
    for (qsizetype i = 0; i < bySql.size(); ++i) {
        CAPTURE(i, specs[i / 2].search.toStdString(), specs[i / 2].limit, specs[i / 2].sort.toStdString());
        // With a limit any members of the set will do as long as they are as many.
        if (i % 2 == 0 || specs[i / 2].limit == 0)
            CHECK(fromMemory[i] == bySql[i]);
        else
            CHECK(fromMemory[i].size() == bySql[i].size());
    }
    // Without room for texts they are looked up in the file.
    reader.attach(requireValue(queries::MemoryIndex::read(reader, 0)));
    REQUIRE(requireValue(queries::MemoryIndex::of(reader))->texts() == nullptr);
    const auto tight = lists();
    for (qsizetype i = 0; i < bySql.size(); i += 2)
        CHECK(tight[i] == bySql[i]);
    requireValue(commands::setTrigrams(file.session(), true));
    while (requireValue(commands::tidyWhenIdle(file.session())) != commands::Tidied::Nothing) {
    }
    REQUIRE(requireValue(storage::metaMark(reader, "trigrams_to")) > 0);
    const auto byTrigrams = lists();
    for (qsizetype i = 0; i < bySql.size(); i += 2) {
        CAPTURE(i, specs[i / 2].search.toStdString());
        CHECK(byTrigrams[i] == bySql[i]);
    }
}

TEST_CASE("the index in memory follows every change as if it were read anew", "[lists]")
{
    const quint32 seed = GENERATE(1U, 2U, 3U, 4U);
    CAPTURE(seed);
    KontorFile file;
    requireValue(sampledata::writeSampleData(file.session(), 150, seed, {}));
    storage::Connection &reader = file.database().reader();
    reader.attach(requireValue(queries::MemoryIndex::read(reader, anyBudget)));
    queries::ListSpec byTown;
    byTown.sort = QStringLiteral("-address.city");
    (void)requireValue(queries::contactSnapshot(reader, byTown));
    std::mt19937 random(seed);
    QList<model::ContactId> contacts = requireValue(queries::contactIds(reader, requireValue(queries::contactSnapshot(reader, {}))));
    for (int round = 0; round < 40; ++round) {
        const model::ContactId contact = contacts[qsizetype(random() % size_t(contacts.size()))];
        const int kind = int(random() % 10);
        CAPTURE(round, kind);
        // Commands may be refused here (a contact in the bin, nothing to undo): the index has to be right all the same.
        switch (kind) {
        case 0: (void)commands::tagContacts(file.session(), {contact}, {QStringLiteral("Neu")}, {}); break;
        case 1: (void)commands::tagContacts(file.session(), contacts.mid(0, 30), {QStringLiteral("Viele")}, {QStringLiteral("Neu")}); break;
        case 2: (void)commands::editContact(file.session(), contact, {{QStringLiteral("family_name"), QStringLiteral("Aab%1").arg(round)}, {QStringLiteral("owner"), QStringLiteral("Jan")}}); break;
        case 3: (void)commands::editContact(file.session(), contact, {{QStringLiteral("favourite"), qint64(round % 2)}}); break;
        case 4: contacts << made(file, fullDraft("Zoe", "Öhm")); break;
        case 5: (void)commands::deleteContacts(file.session(), {contact}); break;
        case 6: (void)commands::setCustomValue(file.session(), contact, QStringLiteral("hobby"), QStringLiteral("Rad")); break;
        case 7:
        case 8: (void)commands::undo(file.session()); break;
        default: (void)commands::redo(file.session()); break;
        }
        const queries::MemoryIndex *index = requireValue(queries::MemoryIndex::of(reader));
        REQUIRE(index != nullptr);
        CHECK(*index == *requireValue(queries::MemoryIndex::read(reader, anyBudget)));
        const auto followed = requireValue(queries::contactSnapshot(reader, byTown));
        const auto attached = reader.attachment();
        const auto shown = marks(reader, followed);
        reader.attach(nullptr);
        CHECK(followed == requireValue(queries::contactSnapshot(reader, byTown)));
        CHECK(shown == marks(reader, followed));
        reader.attach(attached);
    }
}

TEST_CASE("search: typing errors and timelines come after what has the words", "[lists]")
{
    using Tier = queries::ContactsFound::Tier;
    KontorFile file;
    storage::Connection &reader = file.database().reader();
    made(file, personDraft("Anna", "Schmidt"));
    made(file, personDraft("Bernd", "Goldschmidt"));
    const model::ContactId noted = made(file, personDraft("Clara", "Zander"));
    commands::NewEntry note;
    note.fields = {{QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("body"), text("Empfohlen von Frau Schmidt aus der Straße am Müllerweg")}};
    note.contacts = {noted};
    requireValue(commands::writeEntry(file.session(), note));
    const auto found = [&](const char *typed) {
        queries::ListSpec spec;
        spec.search = text(typed);
        const auto first = requireValue(queries::findContacts(reader, spec));
        return requireValue(queries::findFurther(reader, spec, first));
    };
    const auto check = [&] {
        CHECK(found("schmidt").parts == QList<queries::ContactsFound::Part>{{Tier::Listed, 1}, {Tier::Inside, 1}, {Tier::Notes, 1}});
        for (const char *typed : {"schmitd", "shmidt", "schmiidt", "schmodt", "xchmidt"}) {
            CAPTURE(typed);
            CHECK(found(typed).count(Tier::Similar) >= 1);
            CHECK(found(typed).count(Tier::Listed) == 0);
        }
        CHECK(found("schmidtchen").numbers.empty());
        CHECK(found("strasse muellerweg").count(Tier::Notes) == 1);
        CHECK(found("Muller").count(Tier::Notes) == 1);
        // The name is hers, the other word is in an entry of hers.
        for (const char *typed : {"zander müllerweg", "muellerw clara", "clara zand muellerweg", "empfohlen zander schmidt"}) {
            CAPTURE(typed);
            CHECK(found(typed).parts == QList<queries::ContactsFound::Part>{{Tier::Notes, 1}});
        }
        CHECK(found("schmidt müllerweg").count(Tier::Notes) == 1);  // all in one entry, and no other Schmidt has it
        CHECK(found("anna müllerweg").numbers.empty());
        CHECK(found("zander garten").numbers.empty());
    };
    SECTION("before timelines are in the index") { check(); }
    SECTION("after that") {
        while (requireValue(commands::tidyWhenIdle(file.session())) != commands::Tidied::Nothing) {
        }
        REQUIRE(requireValue(storage::metaMark(reader, "notes_to")) > 0);
        check();
        SECTION("and from memory") {
            reader.attach(requireValue(queries::MemoryIndex::read(reader, anyBudget)));
            check();
        }
    }
}
