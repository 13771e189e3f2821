// SPDX-License-Identifier: GPL-3.0-or-later

// Who may be meant while a contact is typed, edited or brought in.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/matchcommands.h"
#include "core/quality/doubts.h"

#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::quality;
using namespace kontor::tests;
using model::ContactId;

namespace {

model::ContactDraft person(const char *given, const char *family, const char *mobile, const char *email)
{
    model::ContactDraft draft = personDraft(given, family);
    draft.points = {pointDraft("mobile", mobile), pointDraft("email", email)};
    return draft;
}

}  // namespace

TEST_CASE("Who may be meant: matches with their reasons first, then who has what was typed so far")
{
    KontorFile file;
    const ContactId maria = requireValue(commands::createContact(file.session(), person("Maria", "Bäcker", "0151 9998877", "maria@baecker.example")));
    const ContactId marianne = requireValue(commands::createContact(file.session(), personDraft("Marianne", "Bäckermeister")));
    auto &reader = file.database().reader();

    QList<PossibleContact> found = requireValue(possibleContacts(reader, person("Maria", "Baecker", "+49 151 9998877", "maria@baecker.example")));
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first().row.id == maria);
    CHECK(found.first().isCertain());
    CHECK_FALSE(found.first().reason.isEmpty());
    CHECK(std::count_if(found.cbegin(), found.cend(), [&](const PossibleContact &one) { return one.row.id == maria; }) == 1);

    found = requireValue(possibleContacts(reader, personDraft("Marian", "Bäckerm")));
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first().row.id == marianne);
    CHECK_FALSE(found.first().isCertain());
    // With a typing error, and nothing else to go by.
    found = requireValue(possibleContacts(reader, personDraft("Maria", "Bäckre")));
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first().row.id == maria);
    CHECK(requireValue(possibleContacts(reader, personDraft("Olaf", "Breit"))).isEmpty());
}

TEST_CASE("The twin of a contact: not itself, and nobody who is kept separate from it")
{
    KontorFile file;
    model::ContactDraft draft = person("Maria", "Bäcker", "0151 9998877", "maria@baecker.example");
    auto &reader = file.database().reader();
    draft.id = requireValue(commands::createContact(file.session(), draft));
    CHECK_FALSE(requireValue(twinOf(reader, draft)).has_value());
    const ContactId other = requireValue(commands::createContact(file.session(), person("Maria", "Baecker", "0151 9998877", "maria@baecker.example")));
    const auto twin = requireValue(twinOf(reader, draft));
    REQUIRE(twin.has_value());
    CHECK(twin->row.id == other);
    requireValue(commands::decideMatch(file.session(), other, ContactId(draft.id), commands::MatchDecision::Apart));
    CHECK_FALSE(requireValue(twinOf(reader, draft)).has_value());
}

TEST_CASE("Who has come in may be somebody of the file: the same by asking and by one search, only whom it may be, the best first")
{
    KontorFile file;
    const ContactId maria = requireValue(commands::createContact(file.session(), person("Maria", "Bäcker", "0151 9998877", "maria@baecker.example")));
    requireValue(commands::createContact(file.session(), person("Olaf", "Breit", "0151 1231231", "olaf@breit.example")));
    QList<model::ContactDraft> drafts{person("Maria", "Baecker", "0151 9998877", "maria@baecker.example"), person("Maria", "Bäckerr", "0151 9998877", "maria@baecker.example"),
                                      person("Ute", "Still", "0151 4564564", "ute@still.example")};
    QList<ContactId> made;
    for (model::ContactDraft &draft : drafts) {
        made << requireValue(commands::createContact(file.session(), draft));
        draft.id = Uuid(made.last());
    }
    const MayBe earlier = [&](const ContactId &contact, const ContactId &other, qint64) {
        return made.contains(contact) && (!made.contains(other) || made.indexOf(other) < made.indexOf(contact));
    };
    auto &reader = file.database().reader();
    const auto check = [&](const QList<Doubt> &doubts) {
        REQUIRE(doubts.size() == 2);
        CHECK(doubts[0].contact == made[0]);
        REQUIRE(doubts[0].others.size() == 1);
        CHECK(doubts[0].others[0].row.id == maria);
        CHECK_FALSE(doubts[0].others[0].reason.isEmpty());
        CHECK(doubts[1].contact == made[1]);
        REQUIRE(doubts[1].others.size() == 2);
        CHECK(doubts[1].others[0].score >= doubts[1].others[1].score);
    };
    check(requireValue(askedDoubts(reader, drafts, earlier, {})));
    check(requireValue(searchedDoubts(reader, earlier, {})));
    JobControl stopped;
    stopped.cancel();
    CHECK(askedDoubts(reader, drafts, earlier, stopped).error().code == ErrorCode::Cancelled);
}
