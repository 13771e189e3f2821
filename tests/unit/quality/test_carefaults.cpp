// SPDX-License-Identifier: GPL-3.0-or-later

// What the data care writes, failing at every statement.

#include "core/commands/contactcommands.h"
#include "core/commands/filtercommands.h"
#include "core/quality/care.h"

#include "tests/support/faults.h"

using namespace kontor;
using namespace kontor::quality;
using namespace kontor::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A repair that fails at any statement leaves whole steps, which undo takes back")
{
    const int code = GENERATE(10, 13);
    const auto [check, repair] = GENERATE(std::pair(u"swapped-name"_s, CareRepair::Swap), std::pair(u"suspicious-name"_s, CareRepair::Standard),
                                          std::pair(u"unreachable"_s, CareRepair::Tag), std::pair(u"unreachable"_s, CareRepair::Tasks),
                                          std::pair(u"review-due"_s, CareRepair::Review), std::pair(u"unused-fields"_s, CareRepair::Remove),
                                          std::pair(u"unused-fields"_s, CareRepair::Tasks));
    CAPTURE(check.toStdString(), int(repair));
    KontorFile file;
    for (const char *given : {"Müller", "Eva\x07"})
        requireValue(commands::createContact(file.session(), personDraft(given, "Hans")));
    requireValue(commands::createCustomField(file.session(), {u"Leer"_s, model::FieldType::Text, u"empty"_s}));
    CarePlan plan = requireValue(carePlan(file.connection(), requireValue(careCheck(check)), repair, {}));
    if (check == u"review-due"_s)  // of files without an interval nothing is due
        plan.contacts = {model::ContactId(Uuid::fromBytes(file.scalar("SELECT id FROM contact").toByteArray()))};
    REQUIRE(plan.count() > 0);
    failBulkEverywhere(file, [&](KontorFile &f) { return plain(carryOut(f.session(), plan, {})); }, code);
}

TEST_CASE("The completeness of a day is kept, or it is not")
{
    const int code = GENERATE(10, 13);
    KontorFile file;
    failEverywhere(file, [](KontorFile &f) { return noteCareDay(f.session(), {QDate(2026, 1, 15), 7, 55.5}); }, code);
    failEverywhere(file, [](KontorFile &f) { return noteCareDay(f.session(), {QDate(2026, 1, 15), 8, 60}); }, code);
    CHECK(file.number("SELECT contacts FROM care_day") == 8);
}
