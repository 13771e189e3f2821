// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/matchcommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/undo.h"
#include "core/quality/filerecords.h"
#include "core/quality/probe.h"
#include "core/quality/reasons.h"
#include "core/quality/standards.h"

#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::quality;
using namespace kontor::tests;

namespace {

model::ContactId add(KontorFile &file, const char *given, const char *family, const char *mobile)
{
    model::ContactDraft draft = personDraft(given, family);
    draft.points = {pointDraft("mobile", mobile)};
    return requireValue(commands::createContact(file.session(), draft));
}

FileDuplicates search(KontorFile &file)
{
    return requireValue(findDuplicates(file.database().reader(), 0.5, JobControl()));
}

}  // namespace

TEST_CASE("Duplicates of a file: those in sight, with reasons, and never what users keep apart")
{
    KontorFile file;
    const auto one = add(file, "Maria", "Bäcker", "0151 9998877");
    const auto two = add(file, "Maria", "Baecker", "+49 151 9998877");
    const auto binned = add(file, "Maria", "Bäcker", "0151 9998877");
    add(file, "Olaf", "Breit", "0170 1112223");
    requireValue(commands::deleteContacts(file.session(), {binned}));

    const FileDuplicates all = search(file);
    CHECK(all.file.ids.size() == 3);
    REQUIRE(all.found.pairs.size() == 1);
    const ScoredPair pair = all.found.pairs[0];
    CHECK((all.file.ids[pair.first] == one && all.file.ids[pair.second] == two));
    CHECK(double(pair.score) > 0.9);
    const std::vector<Reason> reasons = reasonsOf(all.file.records, all.found, pair.first, pair.second);
    REQUIRE_FALSE(reasons.empty());
    CHECK(fieldCode(reasons[0].field) == QStringLiteral("phone"));
    CHECK(levelCode(reasons[0].level) == QStringLiteral("same"));
    CHECK_FALSE(reasonText(reasons[0]).isEmpty());

    CHECK(requireValue(commands::decideMatch(file.session(), two, one, commands::MatchDecision::Apart)));
    CHECK_FALSE(requireValue(commands::decideMatch(file.session(), one, two, commands::MatchDecision::Apart)));
    CHECK(search(file).found.pairs.empty());
    requireValue(commands::undo(file.session()));
    CHECK(search(file).found.pairs.size() == 1);
    CHECK(requireValue(commands::decideMatch(file.session(), one, two, commands::MatchDecision::Apart)));
    CHECK(requireValue(commands::decideMatch(file.session(), one, two, commands::MatchDecision::Same)));
    CHECK(search(file).found.pairs.size() == 1);
    CHECK(requireValue(commands::forgetMatch(file.session(), one, two)));
    CHECK_FALSE(requireValue(commands::forgetMatch(file.session(), one, two)));
    CHECK_FALSE(commands::decideMatch(file.session(), one, one, commands::MatchDecision::Same).has_value());
}

TEST_CASE("Standard forms are written where nothing is lost, as one step; guesses and faults are told only")
{
    KontorFile file;
    model::ContactDraft draft = personDraft("MARIA", "Bäcker");
    draft.fields.insert(QStringLiteral("iban"), QStringLiteral("de89370400440532013000"));
    draft.fields.insert(QStringLiteral("vat_id"), QStringLiteral("de 136 695 970"));
    draft.points = {pointDraft("email", "Maria@GMIAL.com"), pointDraft("url", "HTTPS://Example.ORG/Path"), pointDraft("phone", "0221 / 4710100")};
    const auto id = requireValue(commands::createContact(file.session(), draft));
    QList<Finding> findings;
    requireValue(eachFinding(file.database().reader(), [&](const Finding &finding) { findings << finding; }, JobControl()));
    const auto of = [&](const char *field, const char *value) {
        for (const Finding &finding : std::as_const(findings)) {
            if (finding.field == QLatin1String(field) && finding.value == QString::fromUtf8(value))
                return finding;
        }
        return Finding();
    };
    CHECK(of("given_name", "MARIA").standard.problem == QStringLiteral("name-shouted"));
    CHECK(of("iban", "de89370400440532013000").isWritable());
    CHECK(of("vat_id", "de 136 695 970").standard.problem == QStringLiteral("vat-check"));
    CHECK(of("value", "Maria@GMIAL.com").standard.form == QStringLiteral("Maria@gmail.com"));
    CHECK_FALSE(of("value", "Maria@GMIAL.com").isWritable());
    CHECK_FALSE(of("value", "0221 / 4710100").isWritable());

    CHECK(requireValue(writeStandards(file.session(), findings, JobControl())) == 3);
    CHECK(file.scalar("SELECT iban FROM contact").toString() == QStringLiteral("DE89 3704 0044 0532 0130 00"));
    CHECK(file.scalar("SELECT value FROM contact_point WHERE kind = 'url'").toString() == QStringLiteral("https://example.org/Path"));
    CHECK(file.scalar("SELECT given_name FROM contact").toString() == QStringLiteral("MARIA"));
    CHECK(requireValue(writeStandards(file.session(), findings, JobControl())) == 0);
    requireValue(commands::undo(file.session()));
    CHECK(file.scalar("SELECT iban FROM contact").toString() == QStringLiteral("de89370400440532013000"));
    (void)id;
}

TEST_CASE("A contact that is being written down is recognised, its namesakes and family are not")
{
    KontorFile file;
    const auto maria = add(file, "Maria", "Bäcker", "0151 9998877");
    add(file, "Peter", "Bäcker", "0170 1112223");
    model::ContactDraft draft = personDraft("Maria", "Baecker");
    draft.points = {pointDraft("mobile", "0151/9998877")};
    const auto matches = requireValue(matchesOf(file.database().reader(), draft, QStringLiteral("DE")));
    REQUIRE(matches.size() == 1);
    CHECK(matches[0].id == maria);
    CHECK(matches[0].score > 0.9);
    CHECK_FALSE(matches[0].reasons.empty());
    CHECK(requireValue(matchesOf(file.database().reader(), personDraft("Olaf", "Breit"), QStringLiteral("DE"))).empty());
    CHECK(requireValue(matchesOf(file.database().reader(), {}, QStringLiteral("DE"))).empty());
}

TEST_CASE("The rules of a house are settings of the file, and normalizing goes by them")
{
    KontorFile file;
    model::ContactDraft draft = personDraft("Maria", "BÄCKER");
    draft.points = {pointDraft("phone", "0221/4710100")};
    requireValue(commands::createContact(file.session(), draft));
    const auto normalize = [&] {
        QList<Finding> findings;
        REQUIRE(eachFinding(file.database().reader(), [&](const Finding &finding) { findings << finding; }, JobControl()).has_value());
        return requireValue(writeStandards(file.session(), findings, JobControl()));
    };
    CHECK(normalize() == 0);
    requireValue(commands::storeSetting(file.session(), model::FileSetting::HousePhones, QStringLiteral("international")));
    requireValue(commands::storeSetting(file.session(), model::FileSetting::HouseCapitals, QStringLiteral("write")));
    CHECK(normalize() == 2);
    CHECK(requireValue(file.connection().scalar("SELECT value FROM contact_point")).toString() == QStringLiteral("+49 221 4710100"));
    CHECK(requireValue(file.connection().scalar("SELECT family_name FROM contact")).toString() == QStringLiteral("Bäcker"));
    CHECK(normalize() == 0);
    requireValue(commands::undo(file.session()));
    CHECK(requireValue(file.connection().scalar("SELECT family_name FROM contact")).toString() == QStringLiteral("BÄCKER"));
}
