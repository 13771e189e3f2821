// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"

#include "core/commands/contactcommands.h"
#include "core/commands/undo.h"
#include "core/storage/check.h"

#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::policy;
using namespace kontor::tests;
using model::ContactId;

namespace {

bool may(KontorFile &file, Purpose purpose, const char *channel, const ContactId &contact)
{
    const Decision decision = requireValue(policy::may(file.database().reader(), purpose, QString::fromLatin1(channel), contact));
    CHECK(decision.allowed == decision.reason.isEmpty());
    return decision.allowed;
}

bool mayEnter(KontorFile &file, const model::ContactDraft &draft)
{
    return requireValue(policy::mayEnter(file.database().reader(), draft, QStringLiteral("DE"))).allowed;
}

}  // namespace

TEST_CASE("Marketing asks for the contact's wishes, care does not")
{
    KontorFile file;
    const ContactId id = requireValue(commands::createContact(file.session(), fullDraft("Eva", "Klein")));
    CHECK(may(file, Purpose::Marketing, "email", id));
    requireValue(commands::setPreference(file.session(), id, QStringLiteral("email:marketing"), QStringLiteral("refused")));
    CHECK_FALSE(may(file, Purpose::Marketing, "email", id));
    CHECK(may(file, Purpose::Marketing, "phone", id));
    CHECK(may(file, Purpose::Care, "email", id));
    CHECK(may(file, Purpose::Export, "file", id));
    requireValue(commands::setPreference(file.session(), id, QStringLiteral("email:marketing"), QStringLiteral("allowed")));
    CHECK(may(file, Purpose::Marketing, "email", id));
    requireValue(commands::setPreference(file.session(), id, QStringLiteral("all:marketing"), QStringLiteral("refused")));
    CHECK_FALSE(may(file, Purpose::Marketing, "phone", id));
    requireValue(commands::setPreference(file.session(), id, QStringLiteral("all:marketing"), {}));
    requireValue(commands::setPreference(file.session(), id, QStringLiteral("phone"), QStringLiteral("refused")));
    CHECK_FALSE(may(file, Purpose::Marketing, "phone", id));
    CHECK(may(file, Purpose::Marketing, "email", id));
}

TEST_CASE("Restricted data is used for nothing, and what is not there may not be used")
{
    KontorFile file;
    const ContactId id = requireValue(commands::createContact(file.session(), fullDraft("Eva", "Klein")));
    requireValue(commands::editContact(file.session(), id, {{QStringLiteral("restricted_at"), testNowMs}}));
    for (const Purpose purpose : {Purpose::Care, Purpose::Export, Purpose::Marketing, Purpose::Import})
        CHECK_FALSE(may(file, purpose, "email", id));
    CHECK_FALSE(may(file, Purpose::Care, "email", ContactId(file.database().ids().next())));
}

TEST_CASE("Whoever is suppressed does not come back, in any spelling")
{
    KontorFile file;
    const ContactId id = requireValue(commands::createContact(file.session(), [] {
        model::ContactDraft draft = fullDraft("Jörg", "Müller");
        draft.fields.insert(QStringLiteral("birthday"), QStringLiteral("1970-01-02"));
        return draft;
    }()));
    model::ContactDraft byMail = personDraft("Ganz", "Anders");
    byMail.points = {pointDraft("email", " MARIA@example.org ")};
    model::ContactDraft byPhone = personDraft("Ganz", "Anders");
    byPhone.points = {pointDraft("mobile", "+49 (0)221 1234567")};
    model::ContactDraft byName = personDraft("JOERG", "Mueller");
    byName.fields.insert(QStringLiteral("birthday"), QStringLiteral("1970-01-02"));
    model::ContactDraft namesake = personDraft("Jörg", "Müller");
    CHECK(mayEnter(file, byMail));

    requireValue(suppress(file.session(), id, QStringLiteral("Löschwunsch")));
    CHECK_FALSE(mayEnter(file, byMail));
    CHECK_FALSE(mayEnter(file, byPhone));
    CHECK_FALSE(mayEnter(file, byName));
    CHECK(mayEnter(file, namesake));  // the name alone says too little
    CHECK(mayEnter(file, fullDraft("Eva", "Klein")) == false);  // the same number and address

    // The list holds no value, only keyed hashes.
    const QString stored = file.scalar("SELECT group_concat(hex(hash) || kind || coalesce(reason, '')) FROM suppression").toString();
    CHECK_FALSE(stored.contains(QStringLiteral("maria"), Qt::CaseInsensitive));
    CHECK(file.number("SELECT count(*) FROM suppression WHERE length(hash) = 32") == 3);
    requireValue(commands::undo(file.session()));
    CHECK(mayEnter(file, byMail));
}

TEST_CASE("A disclosure is on record and in the chain, without personal data")
{
    KontorFile file;
    requireValue(logDisclosure(file.session(), QStringLiteral("export"), QStringLiteral("csv"), QStringLiteral("Steuerberater"), 12, QStringLiteral("tag:Kunde")));
    CHECK(file.number("SELECT records FROM disclosure WHERE purpose = 'export' AND recipient = 'Steuerberater'") == 12);
    CHECK(commands::undo(file.session()).error().code == ErrorCode::NotFound);
    CHECK(requireValue(storage::checkFile(file.connection(), {})).problems == QStringList());
    for (const char *origin : {"first", "second", "third"})
        CHECK(isOrigin(QString::fromLatin1(origin)));
    CHECK_FALSE(isOrigin(QStringLiteral("elsewhere")));
    CHECK_FALSE(isOrigin({}));
}
