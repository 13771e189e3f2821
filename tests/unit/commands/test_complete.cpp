// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/undo.h"

#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Completing a contact fills in what it lacks, and changes nothing that it has")
{
    KontorFile file;
    model::ContactDraft there = personDraft("Maria", "Bäcker");
    there.points = {pointDraft("mobile", "0151 9998877")};
    const model::ContactId id = requireValue(createContact(file.session(), there));
    model::ContactDraft more = personDraft("Marie", "Beck");
    more.fields.insert(u"nickname"_s, u"Mia"_s);
    more.points = {pointDraft("mobile", "+49 151 9998877"), pointDraft("email", "maria@example.org")};
    CHECK(requireValue(completeContact(file.session(), id, more)));
    CHECK(requireValue(file.connection().scalar("SELECT given_name || family_name || nickname FROM contact")).toString() == u"MariaBäckerMia"_s);
    CHECK(requireValue(file.connection().scalar("SELECT group_concat(value, ' | ') FROM (SELECT value FROM contact_point ORDER BY n)")).toString()
          == u"0151 9998877 | maria@example.org"_s);
    CHECK_FALSE(requireValue(completeContact(file.session(), id, more)));
    requireValue(undo(file.session()));
    CHECK(requireValue(file.connection().scalar("SELECT count(*) FROM contact_point WHERE deleted_at IS NULL")).toInt() == 1);
}
