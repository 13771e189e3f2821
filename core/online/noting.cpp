// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/online/noting.h"

#include "core/commands/commandcontext.h"
#include "core/policy/policy.h"
#include "core/storage/statement.h"

#include <sql_queries.h>

namespace kontor::online {

using commands::CommandContext;
using commands::Session;
using queries::MailDomainOf;
using storage::Statement;
using storage::Transaction;

namespace {

const QString purpose = QStringLiteral("check");

/// Of a text that is none, no value.
QVariant orNone(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

}  // namespace

Result<void> noteDomainQuestions(const Session &session, qint64 count)
{
    return policy::logDisclosure(session, purpose, dnsChannel, QStringLiteral("DNS"), count, QStringLiteral("mail-domain"));
}

Result<void> noteDomains(const Session &session, const QList<std::pair<MailDomainOf, model::MailDomain>> &found)
{
    return session.database->write([&](Transaction &transaction) -> Result<void> {
        Statement note = transaction.statement(sql::online_note_domain);
        for (const auto &[item, result] : found) {
            note.reset();
            note.bind(item.domain, model::mailDomainCode(result), transaction.clock().nowMs(), item.point);
            KONTOR_TRY(note.run());
        }
        return {};
    });
}

Result<void> forgetDomains(const Session &session, qint64 before)
{
    return session.database->write([&](Transaction &transaction) {
        Statement forget = transaction.statement(QByteArray("DELETE FROM domain_check WHERE checked_at < ?1"));
        forget.bind(before);
        return forget.run();
    });
}

Result<Uuid> noteVatQuestion(const Session &session, const queries::VatIdOf &item)
{
    return commands::runCommand(session, {QStringLiteral("disclosure"), {}, {}}, [&](CommandContext &context) -> Result<Uuid> {
        storage::Connection &connection = context.transaction().connection();
        KONTOR_ASSIGN(const policy::Decision decision, policy::may(connection, policy::Purpose::Care, viesChannel, item.contact));
        KONTOR_ASSIGN(const auto now, queries::vatIdOf(connection, item.contact));
        if (!decision.allowed || !now || now->vatId != item.vatId)
            return Uuid{};
        KONTOR_TRY(policy::noteDisclosure(context, purpose, viesChannel, QStringLiteral("VIES (ec.europa.eu)"), 1, QStringLiteral("contact.vat_id")));
        Statement open = context.transaction().statement(sql::online_open_question);
        open.bind(item.contact, item.vatId);
        KONTOR_ASSIGN(const bool again, open.step());
        if (!again)
            return context.insert(u"vat_check", {{QStringLiteral("contact_id"), model::reference(item.contact)}, {QStringLiteral("vat_id"), item.vatId},
                                                 {QStringLiteral("asked_at"), context.now()}});
        const Uuid question = open.uuid(0);
        open.reset();
        return context.update(u"vat_check", question, {{QStringLiteral("asked_at"), context.now()}}).map([&](bool) { return question; });
    });
}

Result<bool> noteVatAnswer(const Session &session, const Uuid &question, const VatAnswer &answer)
{
    if (!answer.result)
        return false;
    const auto noted = commands::runCommand(session, {QStringLiteral("online.vat"), {}, {}}, [&](CommandContext &context) {
        return context.update(u"vat_check", question, {{QStringLiteral("result"), model::vatResultCode(*answer.result)}, {QStringLiteral("checked_at"), context.now()},
                                                       {QStringLiteral("trader"), orNone(answer.trader)}, {QStringLiteral("trader_address"), orNone(answer.traderAddress)},
                                                       {QStringLiteral("reference"), orNone(answer.reference)}});
    });
    if (!noted && noted.error().code == ErrorCode::NotFound)
        return false;
    return noted;
}

}  // namespace kontor::online
