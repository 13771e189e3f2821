// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contactcommands.h"
#include "core/commands/merge.h"
#include "core/commands/partcommands.h"
#include "core/commands/purge.h"
#include "core/commands/undo.h"
#include "core/online/rounds.h"

#include <QTest>

#include "tests/support/dnsserver.h"
#include "tests/support/kontorfile.h"
#include "tests/support/skip.h"
#include "tests/support/viesserver.h"

using namespace kontor;
using namespace kontor::online;
using namespace kontor::tests;
using namespace Qt::StringLiterals;
using model::ContactId;

namespace {

constexpr qint64 dayMs = 86'400'000;

/// A file, and the two rounds over it that ask servers of this program.
struct Desk {
    KontorFile file;
    ViesServer vies;
    Pauses pauses;

    Surroundings around() const
    {
        Surroundings around;
        around.nameserver = DnsServer::address();
        around.vies = vies.url();
        around.patienceMs = 5'000;
        around.vatIds.paceMs = around.domains.paceMs = 0;
        return around;
    }
    Storage storage()
    {
        return [this](const commands::LongRead::Change &work) { return work(file.session()); };
    }
    ContactId firm(const char *name, const char *vatId, const char *mail = nullptr)
    {
        model::ContactDraft draft = firmDraft(name);
        if (vatId != nullptr)
            draft.fields.insert(u"vat_id"_s, text(vatId));
        if (mail != nullptr)
            draft.points = {pointDraft("email", mail)};
        return requireValue(commands::createContact(file.session(), draft));
    }
    void edit(const ContactId &contact, const QString &field, const QVariant &value) { requireValue(commands::editContact(file.session(), contact, {{field, value}})); }
    RoundState run(Round &round, const Wanted &wanted = {})
    {
        bool over = false;
        round.onEnd = [&] { over = true; };
        round.start(wanted);
        REQUIRE(QTest::qWaitFor([&] { return over; }, 60'000));
        return round.state();
    }
    RoundState runVat(const Wanted &wanted = {})
    {
        VatRound round(storage(), file.clock(), pauses, around());
        return run(round, wanted);
    }
    RoundState runDomains(const Wanted &wanted = {})
    {
        DomainRound round(storage(), file.clock(), pauses, around());
        return run(round, wanted);
    }
    std::optional<queries::VatAnswerOf> answerOf(const ContactId &contact) { return requireValue(queries::vatAnswerOf(file.connection(), contact)); }
    qint64 lines(const char *channel) { return file.number(QByteArray("SELECT count(*) FROM disclosure WHERE channel = '") + channel + "'"); }
};

}  // namespace

TEST_CASE("VAT round: each number that can be right is asked once, logged with its contact, and not again while the answer is young")
{
    Desk desk;
    const ContactId good = desk.firm("Muster GmbH", "DE 136 695 976");
    const ContactId bad = desk.firm("Falsch SA", "ATU13585627");
    desk.firm("Tippfehler", "DE136695975");  // wrong check digit
    desk.firm("Schweiz AG", "CHE116281710MWST");
    desk.firm("Keine", nullptr);
    desk.vies.reply = [](const QJsonObject &question) { return ViesServer::answer(question, question.value(u"countryCode"_s) == u"DE"_s, u"MUSTER"_s); };
    const RoundState state = desk.runVat();
    CHECK(state.due == 2);
    CHECK(state.asked == 2);
    CHECK(state.good == 1);
    CHECK(state.bad == 1);
    CHECK(desk.vies.questions.size() == 2);
    CHECK(desk.lines("vies") == 2);
    CHECK(desk.file.number("SELECT count(*) FROM vat_check WHERE asked_at IS NOT NULL AND result IS NOT NULL") == 2);
    REQUIRE(desk.answerOf(good));
    CHECK(desk.answerOf(good)->result == model::VatResult::Valid);
    CHECK(desk.answerOf(good)->vatId == u"DE136695976"_s);
    CHECK(desk.answerOf(good)->trader == u"MUSTER"_s);
    CHECK(desk.answerOf(bad)->result == model::VatResult::Invalid);

    CHECK(desk.runVat().due == 0);
    desk.file.clock().advance(VatRound::freshness().bad * dayMs + 1);
    CHECK(desk.runVat().asked == 1);  // what was not valid may be by now
    desk.file.clock().advance((VatRound::freshness().good - VatRound::freshness().bad) * dayMs + 1);
    CHECK(desk.runVat().asked == 2);
    CHECK(desk.vies.questions.size() == 5);
    CHECK(desk.file.number("SELECT count(*) FROM vat_check") == 5);  // each answer is kept, as its proof
}

TEST_CASE("VAT round: restricted, binned and merged contacts are never asked about")
{
    Desk desk;
    const ContactId restricted = desk.firm("Gesperrt", "DE136695976");
    desk.edit(restricted, u"restricted_at"_s, testNowMs);
    requireValue(commands::deleteContacts(desk.file.session(), {desk.firm("Weg", "DE136695976")}));
    CHECK(desk.runVat({true, {restricted}}).asked == 0);
    CHECK(desk.vies.connections == 0);
    CHECK(desk.lines("vies") == 0);
    // Not even if it is restricted when it is its turn.
    const ContactId late = desk.firm("Spät", "DE136695976");
    VatRound round(desk.storage(), desk.file.clock(), desk.pauses, desk.around());
    round.onStep = [&] { desk.edit(late, u"restricted_at"_s, testNowMs); };
    CHECK(desk.run(round).asked == 1);
    CHECK(desk.vies.connections == 0);
    CHECK(desk.file.number("SELECT count(*) FROM vat_check") == 0);
}

TEST_CASE("VAT round: a number that is another one when it is its turn is not asked about")
{
    Desk desk;
    const ContactId firm = desk.firm("Muster GmbH", "DE136695976");
    VatRound round(desk.storage(), desk.file.clock(), desk.pauses, desk.around());
    round.onStep = [&] { desk.edit(firm, u"vat_id"_s, u"ATU13585627"_s); };
    const RoundState state = desk.run(round);
    CHECK(state.asked == 1);
    CHECK(state.good == 0);
    CHECK(desk.vies.connections == 0);
    CHECK(desk.lines("vies") == 0);
}

TEST_CASE("VAT round: an answer stays with the number that was asked")
{
    Desk desk;
    const ContactId firm = desk.firm("Muster GmbH", "DE136695976");
    desk.vies.reply = [&](const QJsonObject &question) {
        desk.edit(firm, u"vat_id"_s, u"ATU13585627"_s);
        return ViesServer::answer(question, true);
    };
    desk.runVat();
    CHECK_FALSE(desk.answerOf(firm));
    CHECK(desk.file.scalar("SELECT vat_id FROM vat_check").toString() == u"DE136695976"_s);
    // Written with blanks it is the same number.
    desk.edit(firm, u"vat_id"_s, u"de 136.695.976"_s);
    REQUIRE(desk.answerOf(firm));
    CHECK(desk.answerOf(firm)->result == model::VatResult::Valid);
}

TEST_CASE("VAT round: what was erased while it was asked about does not come back")
{
    Desk desk;
    desk.firm("Muster GmbH", "DE136695976");
    desk.vies.reply = [&](const QJsonObject &question) {
        requireValue(commands::runCommand(desk.file.session(), {u"test"_s, {}, {}}, [&](commands::CommandContext &context) -> Result<bool> {
            const Uuid asked = Uuid::fromBytes(desk.file.scalar("SELECT id FROM vat_check").toByteArray());
            return commands::purgeRecord(context, *model::Catalogue::get().entity(u"vat_check"), asked, commands::Traces::Erase);
        }));
        return ViesServer::answer(question, true, u"ZEUGIN MUSTER"_s);
    };
    CHECK(desk.runVat().halt == Halt::None);
    CHECK(desk.file.number("SELECT count(*) FROM vat_check") == 0);
    CHECK(desk.file.number("SELECT count(*) FROM history WHERE new LIKE '%ZEUGIN%'") == 0);
}

TEST_CASE("VAT round: a member state that is away holds up no other, and is asked again later and later")
{
    Desk desk;
    desk.firm("Eins", "DE136695976");
    desk.firm("Zwei", "DE811569869");
    const ContactId third = desk.firm("Drei", "ATU13585627");
    desk.vies.reply = [](const QJsonObject &question) {
        return question.value(u"countryCode"_s) == u"DE"_s ? ViesServer::trouble("MS_UNAVAILABLE") : ViesServer::answer(question, true);
    };
    const RoundState state = desk.runVat();
    CHECK(desk.vies.questions.size() == 2);  // the second German one waits with the first
    CHECK(state.failed == 1);
    CHECK(state.good == 1);
    CHECK(desk.answerOf(third));
    CHECK(desk.file.number("SELECT count(*) FROM vat_check WHERE result IS NULL") == 1);
    CHECK(desk.runVat().due == 0);
    desk.file.clock().advance(5 * 60'000);
    CHECK(desk.runVat().failed == 1);
    desk.file.clock().advance(5 * 60'000);
    CHECK(desk.runVat().due == 0);
    desk.file.clock().advance(5 * 60'000);
    desk.vies.reply = [](const QJsonObject &question) { return ViesServer::answer(question, true); };
    CHECK(desk.runVat().good == 2);
    // Asked again, the question is still one.
    CHECK(desk.file.number("SELECT count(*) FROM vat_check") == 3);
    CHECK(desk.lines("vies") == 5);
}

TEST_CASE("VAT round: when VIES itself does not answer, nobody is called invalid and the rest waits")
{
    const char *code = GENERATE("SERVICE_UNAVAILABLE", "GLOBAL_MAX_CONCURRENT_REQ", "SERVER_BUSY", "IP_BLOCKED", "INVALID_REQUESTER_INFO");
    Desk desk;
    desk.firm("Eins", "DE136695976");
    desk.firm("Zwei", "DE811569869");
    desk.vies.reply = [&](const QJsonObject &) { return ViesServer::trouble(code); };
    const RoundState state = desk.runVat();
    CHECK(desk.vies.questions.size() == 1);
    CHECK(state.halt == (qstrcmp(code, "INVALID_REQUESTER_INFO") == 0 ? Halt::OwnVatId : Halt::Service));
    CHECK(desk.pauses.rests(viesChannel, desk.file.clock().nowMs() + 60'000));
    CHECK(desk.file.number("SELECT count(*) FROM vat_check WHERE result IS NOT NULL") == 0);
}

TEST_CASE("VAT round: no network ends it, cancelling too, and neither loses anything")
{
    Desk desk;
    const ContactId firm = desk.firm("Eins", "DE136695976");
    desk.vies.reply = [](const QJsonObject &) { return QByteArray(); };
    Surroundings patient = desk.around();
    patient.patienceMs = 300'000;
    VatRound round(desk.storage(), desk.file.clock(), desk.pauses, patient);
    round.start({});
    REQUIRE(QTest::qWaitFor([&] { return desk.vies.questions.size() == 1; }, 20'000));
    round.cancel();
    CHECK_FALSE(round.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return desk.vies.open == 0; }, 20'000));  // nobody waits for the answer any more
    desk.vies.reply = [](const QJsonObject &question) { return ViesServer::answer(question, true); };
    CHECK(desk.run(round).good == 1);
    CHECK(desk.answerOf(firm));
    desk.firm("Zwei", "DE811569869");
    desk.vies.close();
    CHECK(desk.runVat().halt == Halt::Network);
    CHECK(desk.file.number("SELECT count(*) FROM vat_check WHERE result IS NULL") == 1);
}

TEST_CASE("VAT round: no more than so many a day, by the log, and no more than wanted")
{
    Desk desk;
    desk.firm("Eins", "DE136695976");
    desk.firm("Zwei", "DE811569869");
    desk.firm("Drei", "ATU13585627");
    Surroundings around = desk.around();
    around.vatIds.aDay = 2;
    VatRound round(desk.storage(), desk.file.clock(), desk.pauses, around);
    CHECK(desk.run(round, {true, {}, 1}).asked == 1);
    const RoundState state = desk.run(round);
    CHECK(state.asked == 1);
    CHECK(state.halt == Halt::DayLimit);
    CHECK(desk.run(round).asked == 0);
    CHECK(desk.vies.questions.size() == 2);
    desk.file.clock().advance(dayMs + 1);
    CHECK(desk.run(round).asked == 1);
}

TEST_CASE("VAT round: answers are no step of undo, and follow a merged contact")
{
    Desk desk;
    const ContactId firm = desk.firm("Muster GmbH", "DE136695976");
    const ContactId other = desk.firm("Muster", nullptr);
    desk.edit(other, u"remark"_s, u"mein letzter Schritt"_s);
    desk.runVat();
    CHECK(requireValue(commands::nextUndo(desk.file.session()))->kind == u"contact.edit"_s);
    requireValue(commands::undo(desk.file.session()));
    desk.runVat({false, {firm}});
    CHECK(requireValue(commands::nextRedo(desk.file.session())).has_value());
    const qint64 answer = desk.file.number("SELECT max(n) FROM command WHERE kind = 'online.vat'");
    CHECK(commands::undoCommand(desk.file.session(), answer).error().code == ErrorCode::NotFound);
    requireValue(commands::mergeContacts(desk.file.session(), {other, {firm}, {}}));
    REQUIRE(desk.answerOf(other));
    CHECK(desk.answerOf(other)->result == model::VatResult::Valid);
}

TEST_CASE("Domain round: each domain once, one line in the log for all, answers with their day")
{
    KONTOR_DNS(dns);
    Desk desk;
    desk.firm("Eins", nullptr, "info@gut.example");
    desk.firm("Zwei", nullptr, "Post@GUT.example");
    const ContactId third = desk.firm("Drei", nullptr, "x@gibtsnicht.example");
    desk.firm("Vier", nullptr, "kaputt@");
    desk.firm("Fünf", nullptr, "jemand@gmx.de");  // everybody knows that it takes mail
    desk.edit(desk.firm("Gesperrt", nullptr, "x@nurhost.example"), u"restricted_at"_s, testNowMs);
    const RoundState state = desk.runDomains();
    CHECK(state.due == 2);
    CHECK(state.good == 1);
    CHECK(state.bad == 1);
    CHECK(dns.questions("gut.example") == 1);
    CHECK(dns.questions("nurhost.example") == 0);
    CHECK(desk.lines("dns") == 1);
    CHECK(desk.file.number("SELECT records FROM disclosure") == 2);
    CHECK(desk.file.number("SELECT count(*) FROM domain_check") == 2);
    const auto known = requireValue(queries::domainsOf(desk.file.connection(), third));
    REQUIRE(known.size() == 1);
    CHECK(known.first().result == model::MailDomain::NoDomain);
    CHECK(known.first().checkedAt == testNowMs);
    CHECK(desk.runDomains().due == 0);
    CHECK(desk.runDomains({false, {third}}).bad == 1);  // asked for, it is asked again
    desk.file.clock().advance(DomainRound::freshness().bad * dayMs + 1);
    CHECK(desk.runDomains().due == 1);
    desk.file.clock().advance(3 * DomainRound::freshness().good * dayMs);
    requireValue(commands::deleteContacts(desk.file.session(), {third}));
    desk.runDomains();
    CHECK(desk.file.number("SELECT count(*) FROM domain_check WHERE domain = 'gibtsnicht.example'") == 0);  // nobody needs it any more
}

TEST_CASE("Domain round: servers that do not answer are tried again later, and never held against a domain")
{
    KONTOR_DNS(dns);
    Desk desk;
    desk.firm("Eins", nullptr, "x@woanders.test");
    desk.firm("Zwei", nullptr, "x@gut.example");
    RoundState state = desk.runDomains();
    CHECK(state.failed == 1);
    CHECK(state.good == 1);
    CHECK(state.halt == Halt::None);
    CHECK(desk.file.number("SELECT count(*) FROM domain_check") == 1);
    CHECK(desk.runDomains().due == 0);
    desk.file.clock().advance(16 * 60'000);
    CHECK(desk.runDomains().due == 1);

    for (int i = 0; i < 20; ++i)
        desk.firm("Verweigert", nullptr, qPrintable(u"x@anders%1.test"_s.arg(i)));
    state = desk.runDomains();
    CHECK(state.halt == Halt::Network);  // not one after the other, when it is always the same answer
    CHECK(state.asked == 9);
    desk.pauses.wake();

    QUdpSocket silent;
    Surroundings around = desk.around();
    around.nameserver = QHostAddress(u"127.0.0.78"_s);
    around.patienceMs = 200;
    REQUIRE(silent.bind(around.nameserver, 53));
    for (int i = 0; i < 5; ++i)
        desk.firm("Still", nullptr, qPrintable(u"x@still%1.example"_s.arg(i)));
    DomainRound round(desk.storage(), desk.file.clock(), desk.pauses, around);
    state = desk.run(round);
    CHECK(state.halt == Halt::Network);
    CHECK(state.asked < 5);
    CHECK(desk.file.number("SELECT count(*) FROM domain_check") == 1);
}

TEST_CASE("Domain round: an erased e-mail address takes what was found out about its domain with it")
{
    KONTOR_DNS(dns);
    Desk desk;
    desk.firm("Eins", nullptr, "ich@gut.example");
    const Uuid point = Uuid::fromBytes(desk.file.scalar("SELECT id FROM contact_point").toByteArray());
    const auto purge = [&] {
        requireValue(commands::runCommand(desk.file.session(), {u"test"_s, {}, {}}, [&](commands::CommandContext &context) {
            return commands::purgeRecord(context, *model::Catalogue::get().entity(u"contact_point"), point, commands::Traces::Erase);
        }));
    };
    SECTION("before")
    {
        desk.runDomains();
        REQUIRE(desk.file.number("SELECT count(*) FROM domain_check") == 1);
        purge();
    }
    SECTION("while it is asked")
    {
        DomainRound round(desk.storage(), desk.file.clock(), desk.pauses, desk.around());
        round.onStep = [&] {
            if (round.state().asked == 0)
                purge();
        };
        CHECK(desk.run(round).good == 1);
    }
    CHECK(desk.file.number("SELECT count(*) FROM domain_check") == 0);
}
