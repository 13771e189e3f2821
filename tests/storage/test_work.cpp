// SPDX-License-Identifier: GPL-3.0-or-later

// How much work the engine has, which is the same on every machine: what a person waits for must not grow with the file,
// and what runs in bulk must not grow faster than it.

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/entrycommands.h"
#include "core/commands/reviewcommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/undo.h"
#include "core/queries/contactdetail.h"
#include "core/queries/contactlist.h"
#include "core/queries/memoryindex.h"
#include "core/queries/tasklist.h"
#include "core/queries/timeline.h"
#include "core/queries/today.h"
#include "core/queries/valueages.h"
#include "core/sampledata/samplewriter.h"

#include "tests/support/kontorfile.h"

#include <functional>
#include <limits>
#include <memory>

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;
using storage::Connection;
using storage::WorkCount;

namespace {

constexpr qint64 small = 400;
constexpr qint64 large = 3'200;
constexpr double growth = double(large) / double(small);

/// Two files, one with eight times the contacts.
struct Pair {
    KontorFile few;
    KontorFile many;

    Pair()
    {
        requireValue(sampledata::writeSampleData(few.session(), small, 7, {}));
        requireValue(sampledata::writeSampleData(many.session(), large, 7, {}));
    }
};

WorkCount countOnce(Connection &connection, const std::function<void()> &work)
{
    WorkCount count;
    connection.setWorkCount(&count);
    work();
    connection.setWorkCount(nullptr);
    return count;
}

WorkCount countOf(Connection &connection, const std::function<void()> &work)
{
    work();  // what is prepared and remembered once is no part of it
    return countOnce(connection, work);
}

struct Both {
    WorkCount few;
    WorkCount many;
    double ratio() const { return double(many.steps) / double(std::max<qint64>(1, few.steps)); }
};

Both measure(Pair &pair, const std::function<void(KontorFile &)> &work)
{
    const auto of = [&](KontorFile &file) { return countOf(file.connection(), [&] { work(file); }); };
    return {of(pair.few), of(pair.many)};
}

void checkFlat(const char *what, const Both &both, double most = 1.3)
{
    INFO(what << ": " << both.few.steps << " steps, then " << both.many.steps << "; statements " << both.few.statements << ", then " << both.many.statements
              << "; rows of whole tables " << both.few.scanned << ", then " << both.many.scanned);
    CHECK(both.ratio() < most);
    CHECK(both.many.statements <= both.few.statements + 3);
}

/// A contact that both files have in their middle.
ContactId middle(KontorFile &file)
{
    const auto numbers = requireValue(queries::contactSnapshot(file.connection(), {}));
    return requireValue(queries::contactIds(file.connection(), {numbers[numbers.size() / 2]})).first();
}

}  // namespace

TEST_CASE("Work: what a person waits for does not grow with the file", "[work]")
{
    Pair pair;
    const auto page = [](KontorFile &file) {
        const auto numbers = requireValue(queries::contactSnapshot(file.connection(), {}));
        return std::vector<qint64>(numbers.begin() + std::ptrdiff_t(numbers.size() / 2), numbers.begin() + std::ptrdiff_t(numbers.size() / 2 + 50));
    };
    const std::vector<qint64> fewPage = page(pair.few);
    const std::vector<qint64> manyPage = page(pair.many);
    checkFlat("a page of the list", measure(pair, [&](KontorFile &file) {
        (void)requireValue(queries::contactRows(file.connection(), &file == &pair.few ? fewPage : manyPage));
    }), 1.5);
    const ContactId fewContact = middle(pair.few);
    const ContactId manyContact = middle(pair.many);
    const auto contactOf = [&](KontorFile &file) { return &file == &pair.few ? fewContact : manyContact; };
    int mark = 0;
    checkFlat("a save", measure(pair, [&](KontorFile &file) {
        (void)requireValue(commands::editContact(file.session(), contactOf(file), {{QStringLiteral("nickname"), QStringLiteral("Kurz %1").arg(++mark)}}));
    }));
    checkFlat("a new contact", measure(pair, [&](KontorFile &file) {
        (void)requireValue(commands::createContact(file.session(), fullDraft("Eva", "Neu")));
    }));
    checkFlat("a note", measure(pair, [&](KontorFile &file) {
        commands::NewEntry entry;
        entry.contacts = {contactOf(file)};
        entry.fields = {{QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("subject"), QStringLiteral("Notiz %1").arg(++mark)}};
        (void)requireValue(commands::writeEntry(file.session(), entry));
    }));
    checkFlat("undo of a save", measure(pair, [&](KontorFile &file) {
        (void)requireValue(commands::editContact(file.session(), contactOf(file), {{QStringLiteral("nickname"), QStringLiteral("Lang %1").arg(++mark)}}));
        (void)requireValue(commands::undo(file.session()));
    }));
    // From memory: the file is not asked at all, but for what was saved meanwhile and its place in the list.
    const auto search = [](KontorFile &file) {
        storage::Connection &reader = file.database().reader();
        reader.attach(requireValue(queries::MemoryIndex::read(reader, std::numeric_limits<qint64>::max())));
        (void)requireValue(commands::createContact(file.session(), fullDraft("Ida", "Neu")));
        return countOnce(reader, [&] {
            queries::ListSpec spec;
            spec.search = QStringLiteral("eva@neu.example");
            spec.reach = queries::ListSpec::Reach::Words;
            (void)requireValue(queries::contactSnapshot(reader, spec));
        });
    };
    const Both searched{search(pair.few), search(pair.many)};
    INFO("search: " << searched.few.steps << " steps, then " << searched.many.steps);
    CHECK(searched.few.steps > 0);  // the new contact
    CHECK(searched.many.steps < 5'000);
    CHECK(searched.many.scanned == 0);
    CHECK(searched.ratio() < 2);
}

TEST_CASE("Work: what reviews ask for does not grow with the file, whether nobody is due or everybody", "[work]")
{
    Pair pair;
    const ContactId fewContact = middle(pair.few);
    const ContactId manyContact = middle(pair.many);
    const auto contactOf = [&](KontorFile &file) { return &file == &pair.few ? fewContact : manyContact; };
    for (KontorFile *file : {&pair.few, &pair.many})
        requireValue(commands::storeSetting(file->session(), model::FileSetting::ReviewNew, true));
    checkFlat("a new contact with tag and task", measure(pair, [&](KontorFile &file) {
        (void)requireValue(commands::createContact(file.session(), fullDraft("Eva", "Neu")));
    }));
    checkFlat("a contact reviewed", measure(pair, [&](KontorFile &file) {
        file.clock().advance(1);
        (void)requireValue(commands::markReviewed(file.session(), {contactOf(file)}));
    }));
    for (const qint64 days : {3'650, 1}) {
        for (KontorFile *file : {&pair.few, &pair.many})
            requireValue(commands::storeSetting(file->session(), model::FileSetting::ReviewDays, days));
        checkFlat("who is due", measure(pair, [&](KontorFile &file) {
            (void)requireValue(queries::reviewDueCount(file.connection(), testNowMs + 10 * qint64(86'400'000), 50));
        }));
    }
    checkFlat("the ages of a contact's values", measure(pair, [&](KontorFile &file) {
        (void)requireValue(queries::valueAges(file.connection(), contactOf(file)));
    }), 2);
}

TEST_CASE("Work: the first page of a timeline is the same for ten entries and for thousands", "[work]")
{
    KontorFile file;
    const ContactId quiet = requireValue(commands::createContact(file.session(), personDraft("Eva", "Still")));
    const ContactId busy = requireValue(commands::createContact(file.session(), personDraft("Udo", "Viel")));
    const auto fill = [&](const ContactId &contact, int entries) {
        requireValue(commands::runCommand(file.session(), {QStringLiteral("activity.create"), {}, {}}, [&](commands::CommandContext &context) -> Result<void> {
            for (int i = 0; i < entries; ++i) {
                KONTOR_ASSIGN(const Uuid id, context.insert(u"activity", {{QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("subject"), QString::number(i)},
                                                                          {QStringLiteral("occurred_at"), testNowMs - i * 60'000}}));
                KONTOR_TRY(context.putElement(u"activity_link", id.toBytes(), contact.toBytes(),
                                              {{QStringLiteral("entity"), QStringLiteral("contact")}, {QStringLiteral("occurred_at"), testNowMs - i * 60'000}}));
            }
            return {};
        }));
    };
    fill(quiet, 60);
    fill(busy, 5'000);
    const auto workOf = [&](const ContactId &contact) {
        return countOf(file.connection(), [&] { (void)requireValue(queries::timelinePage(file.connection(), contact)); });
    };
    const Both both{workOf(quiet), workOf(busy)};
    INFO(both.few.steps << " steps, then " << both.many.steps);
    CHECK(both.ratio() < 1.1);
    CHECK(both.many.statements == both.few.statements);
}

TEST_CASE("Work: what runs over all contacts grows as they do, and no faster", "[work]")
{
    Pair pair;
    const auto checkLinear = [&](const char *what, const std::function<void(KontorFile &)> &work) {
        const Both both = measure(pair, work);
        INFO(what << ": " << both.few.steps << " steps, then " << both.many.steps);
        CHECK(both.ratio() < growth * 1.25);
    };
    checkLinear("the whole list", [](KontorFile &file) { (void)requireValue(queries::contactSnapshot(file.connection(), {})); });
    checkLinear("a broad search", [](KontorFile &file) {
        queries::ListSpec spec;
        spec.search = QStringLiteral("ma");
        (void)requireValue(queries::contactSnapshot(file.connection(), spec));
    });
    checkLinear("a tag for all, and back", [](KontorFile &file) {
        const auto ids = requireValue(queries::contactIds(file.connection(), requireValue(queries::contactSnapshot(file.connection(), {}))));
        (void)requireValue(commands::tagContacts(file.session(), ids, {QStringLiteral("Alle")}, {}));
        (void)requireValue(commands::undo(file.session()));
    });
}
