// SPDX-License-Identifier: GPL-3.0-or-later

// How old the data of contacts are: what the checks find in a file, and what is said of single values.

#include "core/commands/contactcommands.h"
#include "core/commands/partcommands.h"
#include "core/commands/reviewcommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/undo.h"
#include "core/quality/care.h"
#include "core/queries/contactlist.h"
#include "core/queries/valueages.h"

#include "tests/support/catch.h"
#include "tests/support/filedump.h"

#include <QDateTime>

using namespace kontor;
using namespace kontor::quality;
using namespace kontor::tests;
using model::ContactId;
using model::FileSetting;

namespace {

constexpr qint64 dayMs = 86'400'000;
const QString contactEntity = QStringLiteral("contact");
const QString familyName = QStringLiteral("family_name");

/// A file whose contacts were made long ago, and whose clock shows today.
struct OldFile : KontorFile {
    const qint64 today = QDateTime::currentMSecsSinceEpoch();

    void goTo(int daysAgo)
    {
        clock().set(today - daysAgo * dayMs);
        reopen();  // ids never go back in time while a file is open
    }
    ContactId add(const model::ContactDraft &draft) { return requireValue(commands::createContact(session(), draft)); }
    QList<ContactId> found(const char *code)
    {
        queries::ListSpec spec;
        spec.filter = model::Filter::condition(QStringLiteral("care"), model::Filter::Compare::Equals, QString::fromLatin1(code));
        return requireValue(queries::contactIds(connection(), requireValue(queries::contactSnapshot(connection(), spec))));
    }
    Uuid only(const QByteArray &table) { return Uuid::fromBytes(scalar("SELECT id FROM " + table).toByteArray()); }
    queries::ValueAges ages(const ContactId &contact) { return requireValue(queries::valueAges(connection(), contact)); }
    qint64 dueSince(const ContactId &contact) { return requireValue(queries::reviewState(connection(), contact, clock().nowMs())).dueSince; }
    /// The count of the check, its list, the count of the start page and what each contact says of itself are one.
    void checkDue(const QList<ContactId> &expected)
    {
        CHECK(found("review-due") == expected);
        CHECK(requireValue(queries::reviewDueCount(connection(), clock().nowMs(), 999)) == expected.size());
        const queries::CareCount count = requireValue(queries::careCount(connection(), 0, 1'000));
        CHECK(count.counts[qsizetype(queries::CareHint::ReviewDue)] == expected.size());
        for (const ContactId &contact : requireValue(queries::contactIds(connection(), requireValue(queries::contactSnapshot(connection(), {})))))
            CHECK((dueSince(contact) > 0) == expected.contains(contact));
    }
};

model::ContactDraft reachable(const char *given, const char *family)
{
    model::ContactDraft draft = personDraft(given, family);
    draft.points = {pointDraft("phone", "0221 4710100")};
    draft.addresses = {{{}, {{QStringLiteral("street"), text("Domstraße 1")}, {QStringLiteral("city"), text("Köln")}}}};
    draft.custom = {{QStringLiteral("hobby"), text("Segeln")}};
    return draft;
}

}  // namespace

TEST_CASE("Contacts are due for review by the interval of the file or their own, from the last review or their making on")
{
    OldFile file;
    file.goTo(400);
    const ContactId anna = file.add(personDraft("Anna", "Alt"));
    const ContactId berta = file.add(personDraft("Berta", "Bald"));
    const ContactId clara = file.add(personDraft("Clara", "Chef"));
    file.goTo(0);
    const ContactId nora = file.add(personDraft("Nora", "Neu"));
    file.checkDue({});
    requireValue(commands::storeSetting(file.session(), FileSetting::ReviewDays, 365));
    file.checkDue({anna, berta, clara});
    CHECK(file.dueSince(anna) == file.today - 35 * dayMs);
    requireValue(commands::editContact(file.session(), berta, {{QStringLiteral("review_days"), qint64(730)}}));
    requireValue(commands::editContact(file.session(), clara, {{QStringLiteral("review_days"), qint64(0)}}));
    file.checkDue({anna});
    requireValue(commands::markReviewed(file.session(), {anna}));
    file.checkDue({});
    requireValue(commands::undo(file.session()));
    file.checkDue({anna});
    // Without an interval of the file only those are due that have one of their own.
    requireValue(commands::storeSetting(file.session(), FileSetting::ReviewDays, 0));
    file.checkDue({});
    requireValue(commands::editContact(file.session(), berta, {{QStringLiteral("review_days"), qint64(30)}}));
    requireValue(commands::editContact(file.session(), nora, {{QStringLiteral("review_days"), qint64(30)}}));
    file.checkDue({berta});
    requireValue(commands::deleteContacts(file.session(), {berta}));
    file.checkDue({});
}

TEST_CASE("What is due can be tagged or noted as reviewed, for all of them in one step")
{
    OldFile file;
    file.goTo(400);
    file.add(personDraft("Anna", "Alt"));
    file.add(personDraft("Berta", "Bald"));
    file.goTo(0);
    requireValue(commands::storeSetting(file.session(), FileSetting::ReviewDays, 365));
    const CareCheck check = requireValue(careCheck(QStringLiteral("review-due")));
    CHECK(check.repairs == QList<CareRepair>{CareRepair::Tag, CareRepair::Review, CareRepair::Tasks});
    requireValue(carryOut(file.session(), requireValue(carePlan(file.connection(), check, CareRepair::Tag, {})), {}));
    CHECK(file.number("SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE t.code = 'review'") == 2);
    CHECK(requireValue(queries::reviewState(file.connection(), file.found("review-due").first(), file.today)).isTagged);
    const QStringList before = visibleDump(file.connection());
    CHECK(requireValue(carryOut(file.session(), requireValue(carePlan(file.connection(), check, CareRepair::Review, {})), {})) == 2);
    CHECK(file.found("review-due").isEmpty());
    CHECK(file.number("SELECT count(*) FROM contact_tag") == 0);
    requireValue(commands::undo(file.session()));
    CHECK(visibleDump(file.connection()) == before);
}

TEST_CASE("The check for stale contacts and the ages of their values agree, whatever is done to one of them")
{
    using Deed = std::pair<const char *, std::function<void(OldFile &, const ContactId &)>>;
    const bool fresh = true;
    const std::vector<std::pair<Deed, bool>> deeds{
        {{"nothing", [](OldFile &, const ContactId &) {}}, !fresh},
        {{"a tag", [](OldFile &f, const ContactId &c) { requireValue(commands::tagContacts(f.session(), {c}, {QStringLiteral("Messe")}, {})); }}, !fresh},
        {{"whose it is", [](OldFile &f, const ContactId &c) { requireValue(commands::editContact(f.session(), c, {{QStringLiteral("owner"), QStringLiteral("Eva")}, {QStringLiteral("favourite"), qint64(1)}})); }}, !fresh},
        {{"its interval", [](OldFile &f, const ContactId &c) { requireValue(commands::editContact(f.session(), c, {{QStringLiteral("review_days"), qint64(9)}})); }}, !fresh},
        {{"which number is preferred", [](OldFile &f, const ContactId &) { requireValue(commands::setPreferred(f.session(), u"contact_point", f.only("contact_point"), true)); }}, !fresh},
        {{"bin and back", [](OldFile &f, const ContactId &c) {
              requireValue(commands::deleteContacts(f.session(), {c}));
              requireValue(commands::restoreContacts(f.session(), {c}));
          }}, !fresh},
        {{"a name", [](OldFile &f, const ContactId &c) { requireValue(commands::editContact(f.session(), c, {{QStringLiteral("title"), QStringLiteral("Dr.")}})); }}, fresh},
        {{"a number", [](OldFile &f, const ContactId &) { requireValue(commands::editChild(f.session(), u"contact_point", f.only("contact_point"), {{QStringLiteral("value"), QStringLiteral("0221 4710101")}})); }}, fresh},
        {{"a further number", [](OldFile &f, const ContactId &c) { requireValue(commands::addChild(f.session(), u"contact_point", c, pointDraft("email", "eva@example.org").fields)); }}, fresh},
        {{"a street", [](OldFile &f, const ContactId &) { requireValue(commands::editChild(f.session(), u"address", f.only("address"), {{QStringLiteral("street"), QStringLiteral("Ring 1")}})); }}, fresh},
        {{"an own field", [](OldFile &f, const ContactId &c) { requireValue(commands::setCustomValue(f.session(), c, QStringLiteral("hobby"), QStringLiteral("Rudern"))); }}, fresh},
        {{"a wish", [](OldFile &f, const ContactId &c) { requireValue(commands::setPreference(f.session(), c, QStringLiteral("email"), QStringLiteral("refused"))); }}, fresh},
        {{"a name confirmed", [](OldFile &f, const ContactId &c) { requireValue(commands::confirmValue(f.session(), contactEntity, c, familyName)); }}, fresh},
        {{"whose it is confirmed", [](OldFile &f, const ContactId &c) { requireValue(commands::confirmValue(f.session(), contactEntity, c, QStringLiteral("owner"))); }}, !fresh},
        {{"a number confirmed", [](OldFile &f, const ContactId &) { requireValue(commands::confirmValue(f.session(), QStringLiteral("contact_point"), f.only("contact_point"), QStringLiteral("value"))); }}, fresh},
        {{"an address confirmed", [](OldFile &f, const ContactId &) { requireValue(commands::confirmValue(f.session(), QStringLiteral("address"), f.only("address"), QStringLiteral("address"))); }}, fresh},
        {{"confirmed and taken back", [](OldFile &f, const ContactId &c) {
              requireValue(commands::confirmValue(f.session(), contactEntity, c, familyName));
              requireValue(commands::undo(f.session()));
          }}, !fresh},
        {{"reviewed", [](OldFile &f, const ContactId &c) { requireValue(commands::markReviewed(f.session(), {c})); }}, fresh},
    };
    for (const auto &[deed, isFresh] : deeds) {
        CAPTURE(std::string(deed.first));
        OldFile file;
        file.goTo(queries::staleAfterDays + 30);
        const ContactId eva = file.add(reachable("Eva", "Klein"));
        file.goTo(0);
        deed.second(file, eva);
        CHECK(file.found("stale").isEmpty() == isFresh);
        CHECK((file.ages(eva).newest() > file.today - queries::staleAfterDays * dayMs) == isFresh);
    }
}

TEST_CASE("A confirmed value is young, and so are the lines of its address; the others stay old, until the contact is reviewed")
{
    OldFile file;
    file.goTo(1'000);
    const ContactId eva = file.add(reachable("Eva", "Klein"));
    file.goTo(0);
    const Uuid phone = file.only("contact_point");
    const Uuid address = file.only("address");
    const QString point = QStringLiteral("contact_point");
    const QString addressEntity = QStringLiteral("address");
    const QString hobby = QStringLiteral("cf:") + QString::fromLatin1(file.scalar("SELECT lower(hex(field_id)) FROM custom_value").toByteArray());
    const auto isOld = [&](const QString &entity, const Uuid &record, const QString &field) {
        const queries::ValueAge age = file.ages(eva).of(entity, record, field);
        CHECK(age.at > 0);
        return age.isOld(file.today);
    };
    const auto allOld = [&] {
        return QList<bool>{isOld(contactEntity, eva, familyName), isOld(contactEntity, eva, hobby), isOld(point, phone, QStringLiteral("value")),
                           isOld(addressEntity, address, QStringLiteral("street")), isOld(addressEntity, address, QStringLiteral("city"))};
    };
    CHECK(allOld() == QList<bool>{true, true, true, true, true});
    CHECK(file.ages(eva).of(contactEntity, eva, QStringLiteral("owner")).at == 0);
    CHECK(file.ages(eva).of(contactEntity, eva, QStringLiteral("created_at")).at == 0);
    requireValue(commands::confirmValue(file.session(), addressEntity, address, addressEntity));
    CHECK(allOld() == QList<bool>{true, true, true, false, false});
    requireValue(commands::confirmValue(file.session(), point, phone, QStringLiteral("value")));
    requireValue(commands::confirmValue(file.session(), contactEntity, eva, hobby));
    CHECK(allOld() == QList<bool>{true, false, false, false, false});
    CHECK(file.ages(eva).of(point, phone, QStringLiteral("value")).isConfirmed);
    requireValue(commands::setCustomValue(file.session(), eva, QStringLiteral("hobby"), QStringLiteral("Rudern")));
    requireValue(commands::markReviewed(file.session(), {eva}));
    CHECK(allOld() == QList<bool>{false, false, false, false, false});
}
