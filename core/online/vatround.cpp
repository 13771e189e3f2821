// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vatid.h"
#include "core/online/rounds.h"

#include <utility>

namespace kontor::online {

using commands::Session;
using queries::VatIdOf;

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
}  // namespace

VatRound::VatRound(Storage storage, const Clock &clock, Pauses &pauses, const Surroundings &around)
    : Round(std::move(storage), clock, pauses, around.vatIds), m_client(around.vies, around.patienceMs, this)
{
}

void VatRound::setOwnVatId(const QString &id)
{
    m_own = model::isForVies(id) ? model::compactVatId(id) : QString();
}

Result<bool> VatRound::collect(storage::Connection &connection, qint64 &after)
{
    KONTOR_ASSIGN(const auto piece, queries::dueVatIds(connection, after, freshness().at(now())));
    for (const VatIdOf &item : piece.items) {
        if (!m_first.contains(item.contact) && !pauses().rests(countryOf(item), now()))
            m_items << item;
    }
    after = piece.after;
    return piece.more;
}

Result<void> VatRound::collectOf(storage::Connection &connection, const model::ContactId &contact)
{
    KONTOR_ASSIGN(const auto item, queries::vatIdOf(connection, contact));
    m_items.removeIf([&](const VatIdOf &other) { return other.contact == contact; });
    m_first.insert(contact);
    if (item)
        m_items.prepend(*item);
    return {};
}

void VatRound::reset()
{
    m_items.clear();
    m_first.clear();
}

void VatRound::keepFirst(qsizetype count)
{
    m_items.resize(std::min(count, m_items.size()));
}

void VatRound::ask()
{
    const VatIdOf item = m_items.takeFirst();
    if (pauses().rests(countryOf(item), now()))
        return done(Outcome::Skipped);
    Uuid question;
    if (!inFile([&](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(question, noteVatQuestion(session, item));
            return {};
        }))
        return;
    if (question.isNull())
        return done(Outcome::Skipped);
    m_client.ask(item.vatId, m_own, [this, item, question](const VatAnswer &answer) { answered(item, question, answer); });
}

void VatRound::answered(const VatIdOf &item, const Uuid &question, const VatAnswer &answer)
{
    if (!answer.result)
        return unanswered(item, answer.trouble);
    pauses().answered(channel());
    pauses().answered(countryOf(item));
    bool noted = false;
    if (!inFile([&](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(noted, noteVatAnswer(session, question, answer));
            return {};
        }))
        return;
    if (noted && onNoted)
        onNoted();
    done(*answer.result == model::VatResult::Valid ? Outcome::Good : Outcome::Bad);
}

void VatRound::unanswered(const VatIdOf &item, VatTrouble trouble)
{
    switch (trouble) {
    case VatTrouble::Country:
        // A member state has its hours; the others answer meanwhile.
        pauses().failed(countryOf(item), now(), 5 * minuteMs, 12 * hourMs);
        return done(Outcome::Failed);
    case VatTrouble::OwnVatId:
        pauses().failed(channel(), now(), dayMs, dayMs);
        return halt(Halt::OwnVatId);
    case VatTrouble::Blocked:
        pauses().failed(channel(), now(), dayMs, dayMs);
        return halt(Halt::Service);
    case VatTrouble::Network:
        pauses().failed(channel(), now(), minuteMs, hourMs);
        return halt(Halt::Network);
    case VatTrouble::Service:
    case VatTrouble::None: break;
    }
    pauses().failed(channel(), now(), 5 * minuteMs, 6 * hourMs);
    halt(Halt::Service);
}

}  // namespace kontor::online
