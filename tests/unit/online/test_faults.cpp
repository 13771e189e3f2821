// SPDX-License-Identifier: GPL-3.0-or-later

// What online checks write, failing at every statement: an error comes back, nothing is written, and the next try works.

#include "core/commands/contactcommands.h"
#include "core/online/noting.h"
#include "core/queries/onlinechecks.h"

#include "tests/support/faults.h"

using namespace kontor;
using namespace kontor::online;
using namespace kontor::tests;
using namespace Qt::StringLiterals;

namespace {

/// A firm about whose VAT ID and domain somebody may ask.
struct Asked : KontorFile {
    Asked()
    {
        model::ContactDraft draft = firmDraft("Muster GmbH");
        draft.fields.insert(u"vat_id"_s, u"DE 136 695 976"_s);
        draft.points = {pointDraft("email", "info@gut.example")};
        firm = requireValue(commands::createContact(session(), draft));
        item = requireValue(queries::vatIdOf(connection(), firm)).value();
    }

    model::ContactId firm;
    queries::VatIdOf item;
};

VatAnswer answer(model::VatResult result)
{
    return {result, VatTrouble::None, u"MUSTER GMBH"_s, u"MUSTERWEG 1"_s, u"WAPI1"_s};
}

}  // namespace

TEST_CASE("A note of an online check that fails at any statement changes nothing")
{
    const int code = GENERATE(10, 13);
    Asked file;
    SECTION("domains are asked about")
    {
        failEverywhere(file, [](KontorFile &f) { return noteDomainQuestions(f.session(), 2); }, code);
    }
    SECTION("domains have answered")
    {
        const queries::MailDomainOf domain{u"gut.example"_s, file.number("SELECT n FROM contact_point")};
        failEverywhere(file, [&](KontorFile &f) { return noteDomains(f.session(), {{domain, model::MailDomain::Takes}, {domain, model::MailDomain::NullMx}}); }, code);
        CHECK(file.scalar("SELECT result FROM domain_check").toString() == model::mailDomainCode(model::MailDomain::NullMx));
        failEverywhere(file, [](KontorFile &f) { return forgetDomains(f.session(), testNowMs + 1); }, code);
    }
    SECTION("a VAT ID is asked about, and again, and answered")
    {
        failEverywhere(file, [&](KontorFile &f) { return plain(noteVatQuestion(f.session(), file.item)); }, code);
        file.clock().advance(1'000);
        failEverywhere(file, [&](KontorFile &f) { return plain(noteVatQuestion(f.session(), file.item)); }, code);
        CHECK(file.number("SELECT count(*) FROM disclosure") == 2);
        CHECK(file.number("SELECT count(*) FROM vat_check") == 1);
        const Uuid question = Uuid::fromBytes(file.scalar("SELECT id FROM vat_check").toByteArray());
        failEverywhere(file, [&](KontorFile &f) { return plain(noteVatAnswer(f.session(), question, answer(model::VatResult::Valid))); }, code);
        CHECK(requireValue(queries::vatAnswerOf(file.connection(), file.firm))->result == model::VatResult::Valid);
    }
}
