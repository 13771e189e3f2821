// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commands/commandcontext.h"
#include "core/commands/contactcommands.h"
#include "core/commands/entrycommands.h"
#include "core/commands/filecommands.h"
#include "core/commands/filtercommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/undo.h"
#include "core/quality/care.h"

#include "tests/support/filedump.h"

#include <QDateTime>

using namespace kontor;
using namespace kontor::quality;
using namespace kontor::tests;

namespace {

constexpr qint64 dayMs = 86'400'000;

model::ContactId add(KontorFile &file, const model::ContactDraft &draft)
{
    return requireValue(commands::createContact(file.session(), draft));
}

qint64 countOf(KontorFile &file, const QString &code)
{
    const CareReport report = requireValue(careReport(file.connection(), {}));
    const QList<CareCheck> checks = careChecks();
    REQUIRE(report.counts.size() == checks.size());
    for (qsizetype i = 0; i < checks.size(); ++i) {
        if (checks[i].code == code)
            return report.counts[i];
    }
    FAIL("no check " << code.toStdString());
    return -1;
}

/// Mends, takes it back, and compares the file with what it was; gives how many were changed.
qint64 mendAndUndo(KontorFile &file, const QString &code, CareRepair repair)
{
    const QStringList before = visibleDump(file.connection());
    const qint64 found = countOf(file, code);
    const qint64 commands = file.number("SELECT count(*) FROM command");
    const CarePlan plan = requireValue(carePlan(file.connection(), requireValue(careCheck(code)), repair, {}));
    CHECK_FALSE(plan.samples.isEmpty());
    const qint64 changed = requireValue(carryOut(file.session(), plan, {}));
    CHECK(changed == plan.count());
    CHECK(file.number("SELECT count(*) FROM command") == commands + 1);
    CHECK(visibleDump(file.connection()) != before);
    if (repair != CareRepair::Tag)
        CHECK(countOf(file, code) == found - changed);
    requireValue(commands::undo(file.session()));
    CHECK(visibleDump(file.connection()) == before);
    CHECK(countOf(file, code) == found);
    return changed;
}

}  // namespace

TEST_CASE("Completeness says what is missing, and its mean is that of the contacts")
{
    KontorFile file;
    CHECK(requireValue(careReport(file.connection(), {})).completeness == 100);
    model::ContactDraft draft = fullDraft("Maria", "Bäcker");
    draft.fields.insert(QStringLiteral("salutation"), QStringLiteral("ms"));
    const model::ContactId full = add(file, draft);
    const model::ContactId bare = add(file, personDraft("Eva", "Klein"));
    const queries::Completeness best = requireValue(queries::completenessOf(file.connection(), full));
    CHECK(best.score == 100);
    CHECK(best.missing.isEmpty());
    const queries::Completeness least = requireValue(queries::completenessOf(file.connection(), bare));
    CHECK(least.score == 20);
    CHECK(least.missing == QStringList{QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("address"), QStringLiteral("salutation"), QStringLiteral("firm")});
    // Her firm has people, but no number, address or e-mail: 35 of 100.
    CHECK(requireValue(careReport(file.connection(), {})).completeness == Approx((100 + 20 + 35) / 3.0));

    requireValue(commands::createCustomField(file.session(), {QStringLiteral("Schuhgröße"), model::FieldType::Integer, QStringLiteral("shoes"), {}, {}, QStringLiteral("business"), QStringLiteral("contact"), QStringLiteral("customer_care"), true}));
    CHECK(requireValue(queries::completenessOf(file.connection(), full)).missing == QStringList{QStringLiteral("required")});
    CHECK(requireValue(queries::completenessOf(file.connection(), full)).score == Approx(100.0 * 100 / 120));
    CHECK(countOf(file, QStringLiteral("missing-required")) == 3);
    requireValue(commands::setCustomValue(file.session(), full, QStringLiteral("shoes"), qint64(41)));
    CHECK(requireValue(queries::completenessOf(file.connection(), full)).score == 100);
    CHECK(countOf(file, QStringLiteral("missing-required")) == 2);
    requireValue(commands::deleteContacts(file.session(), {bare}));
    CHECK(queries::completenessOf(file.connection(), bare).error().code == ErrorCode::NotFound);
}

TEST_CASE("A contact is stale until something of its data is changed; a tag is no confirmation")
{
    KontorFile file;
    const qint64 today = QDateTime::currentMSecsSinceEpoch();
    const QString stale = QStringLiteral("stale");
    file.clock().set(today - (queries::staleAfterDays + 30) * dayMs);
    file.reopen();  // ids never go back in time while a file is open
    model::ContactDraft draft = personDraft("Eva", "Klein");
    draft.points = {pointDraft("phone", "0221 4710100")};
    const model::ContactId eva = add(file, draft);
    const model::ContactId olaf = add(file, personDraft("Olaf", "Breit"));
    CHECK(countOf(file, stale) == 2);
    file.clock().set(today);
    requireValue(commands::tagContacts(file.session(), {eva, olaf}, {QStringLiteral("Messe")}, {}));
    CHECK(countOf(file, stale) == 2);
    const Uuid phone = Uuid::fromBytes(file.scalar("SELECT id FROM contact_point").toByteArray());
    requireValue(commands::editChild(file.session(), u"contact_point", phone, {{QStringLiteral("value"), QStringLiteral("0221 4710101")}}));
    CHECK(countOf(file, stale) == 1);
    requireValue(commands::addChild(file.session(), u"address", olaf, {{QStringLiteral("city"), text("Köln")}}));
    CHECK(countOf(file, stale) == 0);
    add(file, personDraft("Neu", "Heute"));
    CHECK(countOf(file, stale) == 0);
}

TEST_CASE("What online checks found out counts for the value that was asked, the newest answer first")
{
    KontorFile file;
    model::ContactDraft draft = firmDraft("Muster GmbH");
    draft.fields.insert(QStringLiteral("vat_id"), QStringLiteral("DE 136 695 976"));
    draft.points = {pointDraft("email", "Info@Muster.example")};
    const model::ContactId firm = add(file, draft);
    const auto answered = [&](const char *result, qint64 at) {
        requireValue(commands::runCommand(file.session(), {QStringLiteral("online.vat"), {}, {}}, [&](commands::CommandContext &context) {
            return context.insert(u"vat_check", {{QStringLiteral("contact_id"), model::reference(firm)}, {QStringLiteral("vat_id"), QStringLiteral("DE136695976")},
                                                 {QStringLiteral("asked_at"), at}, {QStringLiteral("result"), result == nullptr ? QVariant() : QVariant(QLatin1String(result))},
                                                 {QStringLiteral("checked_at"), result == nullptr ? QVariant() : QVariant(at)}});
        }));
    };
    const auto domain = [&](const char *result) {
        requireValue(file.database().write([&](storage::Transaction &transaction) {
            return transaction.connection().execute(QByteArray("INSERT OR REPLACE INTO domain_check VALUES('muster.example', '") + result + "', 5)");
        }));
    };
    const QString vat = QStringLiteral("vat-invalid");
    const QString mail = QStringLiteral("mail-domain");
    CHECK(countOf(file, vat) == 0);
    CHECK(countOf(file, mail) == 0);
    answered("invalid", 1'000);
    CHECK(countOf(file, vat) == 1);
    answered(nullptr, 3'000);  // asked again, no answer yet
    CHECK(countOf(file, vat) == 1);
    CHECK(mendAndUndo(file, vat, CareRepair::Tag) == 1);
    answered("valid", 2'000);
    CHECK(countOf(file, vat) == 0);
    answered("invalid", 4'000);
    CHECK(countOf(file, vat) == 1);
    requireValue(commands::editContact(file.session(), firm, {{QStringLiteral("vat_id"), QStringLiteral("DE811569869")}}));
    CHECK(countOf(file, vat) == 0);
    domain("takes");
    CHECK(countOf(file, mail) == 0);
    domain("no-domain");
    CHECK(countOf(file, mail) == 1);
    const Uuid point = Uuid::fromBytes(file.scalar("SELECT id FROM contact_point").toByteArray());
    requireValue(commands::editChild(file.session(), u"contact_point", point, {{QStringLiteral("value"), QStringLiteral("info@anders.example")}}));
    CHECK(countOf(file, mail) == 0);
}

TEST_CASE("Every repair is one step, and undo brings every row back")
{
    KontorFile file;
    add(file, personDraft("Eva\x07", "Klein"));
    add(file, personDraft("asdf", "TESTTEST"));
    add(file, firmDraft("Verwaist GmbH"));
    model::ContactDraft busy = fullDraft("Maria", "Bäcker");
    const model::ContactId maria = add(file, busy);
    CHECK(mendAndUndo(file, QStringLiteral("suspicious-name"), CareRepair::Standard) == 1);
    requireValue(commands::addChild(file.session(), u"contact_point", maria, pointDraft("email", "mailto:maria@example.org").fields));
    requireValue(commands::addChild(file.session(), u"contact_point", maria, pointDraft("email", "maria@nirgends").fields));
    requireValue(commands::addChild(file.session(), u"contact_point", maria, pointDraft("email", "Maria@EXAMPLE.org").fields));
    const CarePlan mails = requireValue(carePlan(file.connection(), requireValue(careCheck(QStringLiteral("invalid-email"))), CareRepair::Standard, {}));
    CHECK(mails.samples == QStringList{text("mailto:maria@example.org → maria@example.org")});
    CHECK(requireValue(carryOut(file.session(), mails, {})) == 1);
    CHECK(countOf(file, QStringLiteral("invalid-email")) == 1);
    requireValue(commands::undo(file.session()));
    CHECK(mendAndUndo(file, QStringLiteral("suspicious-name"), CareRepair::Tag) == 2);
    CHECK(mendAndUndo(file, QStringLiteral("orphaned-firm"), CareRepair::Remove) == 1);
    CHECK(mendAndUndo(file, QStringLiteral("no-activity"), CareRepair::Remove) == 4);
    CHECK(mendAndUndo(file, QStringLiteral("unreachable"), CareRepair::Tag) == 4);

    requireValue(commands::createCustomField(file.session(), {QStringLiteral("Leer"), model::FieldType::Text, QStringLiteral("empty")}));
    CHECK(mendAndUndo(file, QStringLiteral("unused-fields"), CareRepair::Remove) == 1);
    CHECK(countOf(file, QStringLiteral("unneeded-files")) == 0);
    requireValue(commands::deleteContacts(file.session(), {maria}));
    CHECK(countOf(file, QStringLiteral("unneeded-files")) == 1);
    const CarePlan files = requireValue(carePlan(file.connection(), requireValue(careCheck(QStringLiteral("unneeded-files"))), CareRepair::Remove, {}));
    CHECK(files.samples == QStringList{QStringLiteral("notiz.txt")});
    CHECK(requireValue(carryOut(file.session(), files, {})) == 1);
    CHECK(countOf(file, QStringLiteral("unneeded-files")) == 0);
    requireValue(commands::undo(file.session()));
    CHECK(file.number("SELECT count(*) FROM attachment WHERE deleted_at IS NULL") == 1);

    CHECK(carePlan(file.connection(), requireValue(careCheck(QStringLiteral("nameless"))), CareRepair::Remove, {}).error().code == ErrorCode::Invalid);
    CHECK(careCheck(QStringLiteral("what")).error().code == ErrorCode::Invalid);
}

TEST_CASE("Files of entries are needed as long as one contact in the file has the entry")
{
    KontorFile file;
    const model::ContactId eva = add(file, personDraft("Eva", "Klein"));
    const model::ContactId olaf = add(file, personDraft("Olaf", "Breit"));
    commands::NewEntry entry;
    entry.contacts = {eva, olaf};
    entry.fields = {{QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("subject"), QStringLiteral("x")}};
    entry.files = {{QStringLiteral("a.txt"), QStringLiteral("text/plain"), QByteArray("a"), false}};
    requireValue(commands::writeEntry(file.session(), entry));
    const QString code = QStringLiteral("unneeded-files");
    CHECK(countOf(file, code) == 0);
    requireValue(commands::deleteContacts(file.session(), {eva}));
    CHECK(countOf(file, code) == 0);
    requireValue(commands::deleteContacts(file.session(), {olaf}));
    CHECK(countOf(file, code) == 1);
}

TEST_CASE("Garbage is counted in bounded time, and a count can be stopped")
{
    KontorFile file;
    for (const QString &name : {QString(10'000, QLatin1Char('x')), text("😀😀😀"), text("!?!?"), QString(5'000, QChar(0x202E))}) {
        model::ContactDraft draft = personDraft("", "Rest");
        draft.fields.insert(QStringLiteral("given_name"), name);
        (void)commands::createContact(file.session(), draft);
    }
    CHECK(countOf(file, QStringLiteral("suspicious-name")) >= 2);
    JobControl stopped;
    stopped.cancel();
    CHECK(careReport(file.connection(), stopped).error().code == ErrorCode::Cancelled);
}

TEST_CASE("The trend has one value a day, oldest first, and is no step of undo")
{
    KontorFile file;
    const QDate day(2026, 1, 15);
    requireValue(noteCareDay(file.session(), {day, 10, 50}));
    requireValue(noteCareDay(file.session(), {day.addDays(-1), 9, 40}));
    requireValue(noteCareDay(file.session(), {day, 11, 60}));
    const QList<queries::CareDay> trend = requireValue(queries::careTrend(file.connection(), 90));
    REQUIRE(trend.size() == 2);
    CHECK((trend[0] == queries::CareDay{day.addDays(-1), 9, 40}));
    CHECK((trend[1] == queries::CareDay{day, 11, 60}));
    CHECK(requireValue(queries::careTrend(file.connection(), 1)).size() == 1);
    CHECK(file.number("SELECT count(*) FROM command") == 0);
}
