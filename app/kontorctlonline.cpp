// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/online/rounds.h"
#include "core/storage/settings.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using online::Halt;
using online::RoundState;
using queries::DuePiece;
using queries::MailDomainOf;
using queries::VatIdOf;

namespace {

constexpr int lookForStopMs = 100;

/// What the command line asks for.
struct Wish {
    bool domains = false;
    bool vatIds = false;
    online::Wanted wanted;
};

Result<Wish> wishOf(Context &context)
{
    const Arguments &arguments = context.arguments();
    const bool both = !arguments.has("mx") && !arguments.has("vat");
    Wish wish{both || arguments.has("mx"), both || arguments.has("vat"), {}};
    if (arguments.has("limit")) {
        KONTOR_ASSIGN(wish.wanted.limit, arguments.number("limit", 0));
    }
    if (!arguments.words.isEmpty()) {
        KONTOR_ASSIGN(wish.wanted.contacts, context.contacts(0));
        wish.wanted.due = false;
    }
    return wish;
}

template <typename Item, typename Piece>
Result<QList<Item>> allDue(Piece &&piece)
{
    QList<Item> all;
    for (DuePiece<Item> next{{}, 0, true}; next.more;) {
        KONTOR_ASSIGN(next, piece(next.after));
        all += next.items;
    }
    return all;
}

/// The domains that would be asked about, each once.
Result<QStringList> domainsToAsk(Context &context, storage::Connection &connection, const online::Wanted &wanted)
{
    QList<MailDomainOf> items;
    if (wanted.due) {
        const auto young = online::DomainRound::freshness().at(context.clock().nowMs());
        KONTOR_ASSIGN(items, allDue<MailDomainOf>([&](qint64 after) { return queries::dueDomains(connection, after, young); }));
    }
    for (const model::ContactId &contact : wanted.contacts) {
        KONTOR_ASSIGN(const QList<MailDomainOf> own, queries::domainsOf(connection, contact));
        std::copy_if(own.cbegin(), own.cend(), std::back_inserter(items), [](const MailDomainOf &item) { return model::isForDns(item.domain); });
    }
    QStringList domains;
    for (const MailDomainOf &item : items)
        domains << item.domain;
    domains.removeDuplicates();
    return wanted.limit > 0 ? domains.mid(0, wanted.limit) : domains;
}

Result<QList<VatIdOf>> vatIdsToAsk(Context &context, storage::Connection &connection, const online::Wanted &wanted)
{
    QList<VatIdOf> items;
    if (wanted.due) {
        const auto young = online::VatRound::freshness().at(context.clock().nowMs());
        KONTOR_ASSIGN(items, allDue<VatIdOf>([&](qint64 after) { return queries::dueVatIds(connection, after, young); }));
    }
    for (const model::ContactId &contact : wanted.contacts) {
        KONTOR_ASSIGN(const auto item, queries::vatIdOf(connection, contact));
        if (item)
            items << *item;
    }
    return wanted.limit > 0 ? items.mid(0, wanted.limit) : items;
}

Result<int> showOnly(Context &context)
{
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    KONTOR_ASSIGN(const Wish wish, wishOf(context));
    QStringList domains;
    QList<VatIdOf> vatIds;
    if (wish.domains) {
        KONTOR_ASSIGN(domains, domainsToAsk(context, *connection, wish.wanted));
    }
    if (wish.vatIds) {
        KONTOR_ASSIGN(vatIds, vatIdsToAsk(context, *connection, wish.wanted));
    }
    KONTOR_ASSIGN(const QVariant own, storage::fileSetting(*connection, model::FileSetting::OwnVatId));
    Output &output = context.output();
    if (output.isJson()) {
        QJsonArray numbers;
        for (const VatIdOf &item : vatIds)
            numbers.append(QJsonObject{{u"contact"_s, item.contact.toString()}, {u"vat_id"_s, item.vatId}});
        output.object({{u"domains"_s, QJsonArray::fromStringList(domains)}, {u"vat_ids"_s, numbers}, {u"own_vat_id"_s, own.toString()},
                       {u"vies"_s, online::ViesClient::standardAddress().toString()}});
        return ExitDone;
    }
    for (const QString &domain : domains)
        output.line(Text::tr("to the name servers: %1").arg(oneLine(domain)));
    for (const VatIdOf &item : vatIds)
        output.line(own.toString().isEmpty() ? Text::tr("to VIES: %1").arg(item.vatId) : Text::tr("to VIES: %1, asked by %2").arg(item.vatId, oneLine(own.toString())));
    output.note(Text::tr("Nothing was sent."));
    return ExitDone;
}

QString haltText(Halt halt)
{
    switch (halt) {
    case Halt::None:
    case Halt::File: break;
    case Halt::Network: return Text::tr("There is no network. Nothing is lost: what has no answer is asked again the next time.");
    case Halt::Service: return Text::tr("VIES does not answer now. What has no answer is asked again the next time.");
    case Halt::DayLimit: return Text::tr("Enough for 24 hours: the rest waits until tomorrow, so that nobody is burdened.");
    case Halt::OwnVatId: return Text::tr("VIES does not know your own VAT ID. Correct it in the settings, or take it away.");
    }
    return {};
}

QString haltCode(Halt halt)
{
    switch (halt) {
    case Halt::None: break;
    case Halt::Network: return u"network"_s;
    case Halt::Service: return u"service"_s;
    case Halt::DayLimit: return u"day-limit"_s;
    case Halt::OwnVatId: return u"own-vat-id"_s;
    case Halt::File: return u"file"_s;
    }
    return {};
}

QJsonObject toJson(const RoundState &state)
{
    return {{u"due"_s, state.due}, {u"asked"_s, state.asked}, {u"good"_s, state.good}, {u"bad"_s, state.bad}, {u"unanswered"_s, state.failed}, {u"halt"_s, haltCode(state.halt)}};
}

/// Runs one round to its end, or until somebody stops it.
Result<RoundState> runRound(online::Round &round, const online::Wanted &wanted, const QString &phase)
{
    const JobGuard guard;
    QEventLoop loop;
    QTimer stop;
    QObject::connect(&stop, &QTimer::timeout, &loop, [&] {
        if (guard.control().cancelled())
            loop.quit();
    });
    stop.start(lookForStopMs);
    round.onStep = [&] { guard.control().report({phase, round.state().asked, round.state().due}); };
    round.onEnd = [&loop] { loop.quit(); };
    round.start(wanted);
    if (round.isRunning())
        loop.exec();
    if (round.isRunning()) {
        round.cancel();
        return fail(ErrorCode::Cancelled, Text::tr("Stopped. Answers that came are kept."));
    }
    if (round.state().halt == Halt::File)
        return fail(round.state().error);
    return round.state();
}

}  // namespace

Result<int> runCheckOnline(Context &context)
{
    if (context.arguments().has("dry-run"))
        return showOnly(context);
    KONTOR_ASSIGN(const commands::Session *const session, context.write());
    KONTOR_ASSIGN(const Wish wish, wishOf(context));
    KONTOR_ASSIGN(const QVariant own, storage::fileSetting(session->database->writer(), model::FileSetting::OwnVatId));
    const online::Storage storage = [session](const commands::LongRead::Change &work) { return work(*session); };
    online::Pauses pauses;
    RoundState domains;
    RoundState vatIds;
    if (wish.domains) {
        online::DomainRound round(storage, context.clock(), pauses, {});
        KONTOR_ASSIGN(domains, runRound(round, wish.wanted, Text::tr("Asking DNS")));
    }
    if (wish.vatIds) {
        online::VatRound round(storage, context.clock(), pauses, {});
        round.setOwnVatId(own.toString());
        KONTOR_ASSIGN(vatIds, runRound(round, wish.wanted, Text::tr("Asking VIES")));
    }
    Output &output = context.output();
    if (output.isJson()) {
        QJsonObject answer;
        if (wish.domains)
            answer.insert(u"domains"_s, toJson(domains));
        if (wish.vatIds)
            answer.insert(u"vat_ids"_s, toJson(vatIds));
        output.object(answer);
    } else {
        if (wish.domains)
            output.line(Text::tr("Domains: %1 asked, %2 take mail, %3 do not, %4 without an answer").arg(domains.asked).arg(domains.good).arg(domains.bad).arg(domains.failed));
        if (wish.vatIds)
            output.line(Text::tr("VAT IDs: %1 asked, %2 valid, %3 not, %4 without an answer").arg(vatIds.asked).arg(vatIds.good).arg(vatIds.bad).arg(vatIds.failed));
        for (const Halt halt : {domains.halt, vatIds.halt}) {
            if (halt != Halt::None)
                output.note(haltText(halt));
        }
    }
    const bool isAll = domains.halt == Halt::None && vatIds.halt == Halt::None && domains.failed + vatIds.failed == 0;
    return isAll ? ExitDone : ExitPartly;
}

}  // namespace kontor::ctl
