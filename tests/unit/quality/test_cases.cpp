// SPDX-License-Identifier: GPL-3.0-or-later

// What a search found, and how it follows what becomes of the contacts.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/matchcommands.h"
#include "core/commands/merge.h"
#include "core/commands/undo.h"
#include "core/quality/cases.h"

#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::quality;
using namespace kontor::tests;
using model::ContactId;

namespace {

ContactId add(KontorFile &file, const char *given, const char *family, const char *mobile)
{
    model::ContactDraft draft = personDraft(given, family);
    draft.points = {pointDraft("mobile", mobile)};
    return requireValue(commands::createContact(file.session(), draft));
}

FoundCases search(KontorFile &file)
{
    return requireValue(searchCases(file.database().reader(), 0.5, JobControl()));
}

CaseState stateOf(KontorFile &file, const FoundCases &found)
{
    return requireValue(readCaseState(file.database().reader(), found));
}

/// The ids of each case that is open now.
QList<QList<ContactId>> casesNow(KontorFile &file, const FoundCases &found)
{
    QList<QList<ContactId>> all;
    for (const Case &one : openCases(found, stateOf(file, found))) {
        QList<ContactId> ids;
        for (const quint32 contact : one.contacts)
            ids << found.contacts[contact].id;
        all << ids;
    }
    return all;
}

}  // namespace

TEST_CASE("Cases: merging and keeping separate take them away, undo brings them back, without a new search")
{
    KontorFile file;
    const ContactId one = add(file, "Maria", "Bäcker", "0151 9998877");
    const ContactId two = add(file, "Maria", "Baecker", "+49 151 9998877");
    const ContactId three = add(file, "Jörg", "Drömer", "0170 1112223");
    const ContactId four = add(file, "Joerg", "Droemer", "0170 1112223");
    add(file, "Olaf", "Breit", "0170 3334445");
    const FoundCases found = search(file);
    CHECK(found.searched == 5);
    CHECK(found.contacts.size() == 4);
    const QList<QList<ContactId>> both{{one, two}, {three, four}};
    const auto sorted = [](QList<QList<ContactId>> cases) {
        std::sort(cases.begin(), cases.end());
        return cases;
    };
    REQUIRE(sorted(casesNow(file, found)) == sorted(both));
    for (const CasePair &pair : found.pairs)
        CHECK_FALSE(pair.reasons.empty());

    requireValue(commands::mergeContacts(file.session(), {one, {two}}));
    CHECK(casesNow(file, found) == QList<QList<ContactId>>{{three, four}});
    requireValue(commands::undo(file.session()));
    CHECK(sorted(casesNow(file, found)) == sorted(both));

    CHECK(requireValue(commands::keepSeparate(file.session(), {{four, three}})) == 1);
    CHECK(requireValue(commands::keepSeparate(file.session(), {{three, four}})) == 0);
    CHECK(casesNow(file, found) == QList<QList<ContactId>>{{one, two}});
    CHECK(search(file).contacts.size() == 2);
    requireValue(commands::undo(file.session()));
    requireValue(commands::undo(file.session()));
    CHECK(sorted(casesNow(file, found)) == sorted(both));
    requireValue(commands::deleteContacts(file.session(), {one}));
    CHECK(casesNow(file, found) == QList<QList<ContactId>>{{three, four}});
    CHECK_FALSE(commands::keepSeparate(file.session(), {{one, one}}).has_value());
}

TEST_CASE("Cases know what happened since the search: edits count, merges and decisions do not")
{
    KontorFile file;
    const ContactId one = add(file, "Maria", "Bäcker", "0151 9998877");
    const ContactId two = add(file, "Maria", "Baecker", "+49 151 9998877");
    const ContactId early = add(file, "Olaf", "Breit", "0170 3334445");
    const ContactId late = add(file, "Olav", "Breit", "0170 3334445");
    requireValue(commands::mergeContacts(file.session(), {early, {late}}));
    const FoundCases found = search(file);
    REQUIRE(casesNow(file, found).size() == 1);
    CHECK(stateOf(file, found).changes == 0);
    requireValue(commands::keepSeparate(file.session(), {{one, two}}));
    requireValue(commands::undo(file.session()));
    requireValue(commands::mergeContacts(file.session(), {one, {two}}));
    requireValue(commands::undo(file.session()));
    CHECK(stateOf(file, found).changes == 0);
    // Taken back, this merge brings somebody whom the search has not seen.
    requireValue(commands::unmergeContact(file.session(), late));
    CHECK(stateOf(file, found).changes == 1);
    requireValue(commands::editContact(file.session(), one, {{QStringLiteral("given_name"), QStringLiteral("Marie")}}));
    CHECK(stateOf(file, found).changes == 2);
    requireValue(commands::undo(file.session()));
    CHECK(stateOf(file, found).changes == 3);
}

TEST_CASE("A group falls apart where one of it is kept separate, and is as sure as what holds it together")
{
    FoundCases found;
    for (qint64 n = 0; n < 5; ++n)
        found.contacts.push_back({n + 1, {}, n < 4 ? 0 : 1});
    found.pairs = {{0, 1, 0.99F, {}}, {1, 2, 0.95F, {}}, {0, 2, 0.9F, {}}, {2, 3, 0.6F, {}}, {3, 4, 0.55F, {}}};
    CaseState state;
    state.contacts.resize(5);
    for (CaseState::Contact &contact : state.contacts)
        contact.isInSight = true;
    std::vector<Case> cases = openCases(found, state);
    REQUIRE(cases.size() == 2);  // a pair across two groups stands by itself
    CHECK(cases[0].contacts == std::vector<quint32>{0, 1, 2, 3});
    CHECK(cases[0].pairs.size() == 4);
    CHECK(double(cases[0].score) == Approx(0.6).margin(0.001));
    CHECK(cases[1].contacts == std::vector<quint32>{3, 4});

    state.apart = {{2, 3}};
    cases = openCases(found, state);
    REQUIRE(cases.size() == 2);
    CHECK(cases[0].contacts == std::vector<quint32>{0, 1, 2});
    CHECK(double(cases[0].score) == Approx(0.95).margin(0.001));
    CHECK(surenessOf(double(cases[0].score)) == Sureness::Probable);

    // Nobody stands between two who are kept separate.
    state.apart = {{0, 2}};
    cases = openCases(found, state);
    REQUIRE(cases.size() == 3);
    CHECK(cases[0].contacts == std::vector<quint32>{0, 1});
    CHECK(cases[1].contacts == std::vector<quint32>{2, 3});

    // Nor does a pair across two groups come up again.
    state.apart = {{3, 4}};
    cases = openCases(found, state);
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].contacts.size() == 4);

    state.apart.clear();
    state.contacts[1].isInSight = false;
    cases = openCases(found, state);
    CHECK(cases[0].contacts == std::vector<quint32>{0, 2, 3});
}

TEST_CASE("Thousands of equal contacts are one case")
{
    KontorFile file;
    constexpr int copies = 600;
    for (int i = 0; i < copies; ++i)
        add(file, "Maria", "Bäcker", "0151 9998877");
    const FoundCases found = search(file);
    CHECK(found.pairs.size() < 2 * copies);
    const std::vector<Case> cases = openCases(found, stateOf(file, found));
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].contacts.size() == copies);
    CHECK(surenessOf(double(cases[0].score)) == Sureness::Certain);
}

TEST_CASE("A case that was put off stays so on this computer, until something of it changes or its time is over", "[cases]")
{
    KontorFile file;
    const auto add = [&](const char *given) {
        model::ContactDraft draft = personDraft(given, "Droemer");
        draft.points = {pointDraft("mobile", "0151 9998871")};
        return requireValue(commands::createContact(file.session(), draft));
    };
    const model::ContactId first = add("Joerg");
    add("Jörg");
    const auto mark = [&] {
        const FoundCases found = requireValue(searchCases(file.connection(), worthALook, {}));
        const CaseState state = requireValue(readCaseState(file.connection(), found));
        const std::vector<Case> cases = openCases(found, state);
        REQUIRE(cases.size() == 1);
        return caseMark(found, state, cases.front());
    };
    const QString before = mark();
    const qint64 now = file.clock().nowMs();
    const qint64 commands = file.number("SELECT count(*) FROM command");
    requireValue(commands::putOffCase(file.session(), before, true));
    requireValue(commands::putOffCase(file.session(), before, true));
    CHECK(file.number("SELECT count(*) FROM command") == commands);
    CHECK(requireValue(putOffMarks(file.connection(), now)) == std::set<QString>{before});
    CHECK(requireValue(putOffMarks(file.connection(), now + commands::putOffForDays * 86'400'000LL)).empty());
    CHECK(mark() == before);
    requireValue(commands::editContact(file.session(), first, {{QStringLiteral("given_name"), QStringLiteral("Jorg")}}));
    CHECK(mark() != before);
    file.clock().advance(commands::putOffForDays * 86'400'000LL);
    requireValue(commands::putOffCase(file.session(), mark(), true));
    CHECK(file.number("SELECT count(*) FROM setting WHERE key GLOB 'duplicates.later:*'") == 1);
    requireValue(commands::putOffCase(file.session(), mark(), false));
    CHECK(file.number("SELECT count(*) FROM setting WHERE key GLOB 'duplicates.later:*'") == 0);
}
