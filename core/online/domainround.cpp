// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/online/rounds.h"

#include <utility>

namespace kontor::online {

using commands::Session;
using queries::MailDomainOf;

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
/// So many are announced by one line of the disclosure log, and so many answers written at once.
constexpr qsizetype perLine = 100;
constexpr qsizetype perStep = 20;
/// So many silent questions in a row mean that there is no network, and so many refused ones that nobody here answers for others.
constexpr int mostSilent = 3;
constexpr int mostRefused = 10;
/// Forgotten is what is twice as old as what is asked again.
constexpr qint64 keptTimes = 2;
}  // namespace

DomainRound::DomainRound(Storage storage, const Clock &clock, Pauses &pauses, const Surroundings &around)
    : Round(std::move(storage), clock, pauses, around.domains), m_lookup(around.nameserver, around.patienceMs, this)
{
}

Result<bool> DomainRound::collect(storage::Connection &connection, qint64 &after)
{
    KONTOR_ASSIGN(const auto piece, queries::dueDomains(connection, after, freshness().at(now())));
    for (const MailDomainOf &item : piece.items) {
        if (m_known.contains(item.domain) || pauses().rests(channel() + u':' + item.domain, now()))
            continue;
        m_known.insert(item.domain);
        m_items << item;
    }
    after = piece.after;
    return piece.more;
}

Result<void> DomainRound::collectOf(storage::Connection &connection, const model::ContactId &contact)
{
    KONTOR_ASSIGN(const QList<MailDomainOf> items, queries::domainsOf(connection, contact));
    for (const MailDomainOf &item : items) {
        m_items.removeIf([&](const MailDomainOf &other) { return other.domain == item.domain; });
        if (!model::isForDns(item.domain))
            continue;
        m_known.insert(item.domain);
        m_items.prepend(item);
    }
    return {};
}

void DomainRound::keepFirst(qsizetype count)
{
    m_items.resize(std::min(count, m_items.size()));
}

void DomainRound::ask()
{
    if (m_announced == 0) {
        const qint64 count = std::min(perLine, m_items.size());
        if (!inFile([&](const Session &session) { return noteDomainQuestions(session, count); }))
            return;
        m_announced = count;
    }
    --m_announced;
    const MailDomainOf item = m_items.takeFirst();
    m_lookup.ask(item.domain, [this, item](const DomainAnswer &answer) { answered(item, answer); });
}

void DomainRound::answered(const MailDomainOf &item, const DomainAnswer &answer)
{
    if (!answer.result)
        return unanswered(item, answer.trouble);
    m_silent = m_refused = 0;
    pauses().answered(channel());
    pauses().answered(channel() + u':' + item.domain);
    m_found.append({item, *answer.result});
    if (m_found.size() >= perStep && !inFile([this](const Session &session) { return keep(session); }))
        return;
    done(*answer.result == model::MailDomain::Takes ? Outcome::Good : Outcome::Bad);
}

void DomainRound::unanswered(const MailDomainOf &item, DomainTrouble trouble)
{
    const bool isLast = m_items.isEmpty() && state().good + state().bad == 0;
    // One domain whose servers do not answer is no reason to leave the others.
    pauses().failed(channel() + u':' + item.domain, now(), 15 * minuteMs, 24 * hourMs);
    const bool isOver = trouble == DomainTrouble::Nobody ? ++m_silent >= mostSilent || isLast : ++m_refused >= mostRefused;
    if (isOver) {
        pauses().failed(channel(), now(), minuteMs, hourMs);
        return halt(Halt::Network);
    }
    done(Outcome::Failed);
}

void DomainRound::reset()
{
    m_items.clear();
    m_known.clear();
    m_announced = 0;
    m_silent = m_refused = 0;
}

Result<void> DomainRound::settle(const Session &session)
{
    KONTOR_TRY(keep(session));
    return forgetDomains(session, now() - keptTimes * (now() - freshness().at(now()).good));
}

Result<void> DomainRound::keep(const Session &session)
{
    if (m_found.isEmpty())
        return {};
    KONTOR_TRY(noteDomains(session, std::exchange(m_found, {})));
    if (onNoted)
        onNoted();
    return {};
}

}  // namespace kontor::online
