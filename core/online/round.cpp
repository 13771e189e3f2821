// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/online/round.h"

#include <algorithm>
#include <utility>

namespace kontor::online {

namespace {
constexpr qint64 dayMs = 86'400'000;
}

queries::YoungSince Freshness::at(qint64 now) const
{
    return {now - good * dayMs, now - bad * dayMs};
}

Round::Round(Storage storage, const Clock &clock, Pauses &pauses, Manners manners)
    : m_storage(std::move(storage)), m_clock(&clock), m_pauses(&pauses), m_manners(std::move(manners)), m_pace(this)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] { m_isGathering ? gather() : step(); });
}

void Round::start(const Wanted &wanted)
{
    m_wanted = wanted;
    m_state = {};
    m_after = 0;
    reset();
    m_isRunning = true;
    m_isGathering = true;
    askFirst(wanted.contacts);
    m_pace.start(0);
}

void Round::cancel()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_pace.stop();
    abort();
    (void)m_storage([this](const commands::Session &session) { return settle(session); });
}

void Round::askFirst(const QList<model::ContactId> &contacts)
{
    const qsizetype before = waiting();
    for (const model::ContactId &contact : contacts) {
        if (!inFile([&](const commands::Session &session) { return collectOf(session.database->writer(), contact); }))
            return;
    }
    m_state.due += waiting() - before;
}

/// A piece at a time: what people save gets in between.
void Round::gather()
{
    bool more = false;
    const qint64 most = m_wanted.limit > 0 ? std::min(m_wanted.limit, m_manners.aDay) : m_manners.aDay;
    if (m_wanted.due && waiting() <= most && !inFile([&](const commands::Session &session) -> Result<void> {
            KONTOR_ASSIGN(more, collect(session.database->writer(), m_after));
            return {};
        }))
        return;
    if (more)
        return m_pace.start(0);
    m_isGathering = false;
    begin();
}

void Round::begin()
{
    qint64 used = 0;
    if (!inFile([&](const commands::Session &session) -> Result<void> {
            KONTOR_ASSIGN(used, queries::disclosedSince(session.database->writer(), m_manners.channel, now() - dayMs));
            return {};
        }))
        return;
    if (m_wanted.limit > 0)
        keepFirst(qsizetype(m_wanted.limit));
    m_state.due = waiting();
    const qint64 left = std::max<qint64>(0, m_manners.aDay - used);
    if (waiting() > left) {
        keepFirst(qsizetype(left));
        m_state.halt = Halt::DayLimit;
    }
    if (onStep)
        onStep();
    step();
}

void Round::step()
{
    if (waiting() == 0)
        return end();
    m_sinceQuestion.start();
    ask();
}

void Round::done(Outcome outcome)
{
    if (!m_isRunning)
        return;
    ++m_state.asked;
    m_state.good += outcome == Outcome::Good;
    m_state.bad += outcome == Outcome::Bad;
    m_state.failed += outcome == Outcome::Failed;
    if (onStep)
        onStep();
    // What nobody was asked about takes no time.
    m_pace.start(outcome == Outcome::Skipped ? 0 : int(std::max<qint64>(0, m_manners.paceMs - m_sinceQuestion.elapsed())));
}

void Round::halt(Halt why, const Error &error)
{
    m_state.halt = why;
    m_state.error = error;
    end();
}

bool Round::inFile(const commands::LongRead::Change &work)
{
    const Result<void> worked = m_storage(work);
    if (!worked && m_isRunning) {
        m_isRunning = false;  // settling would fail as well
        m_pace.stop();
        abort();
        m_state.halt = Halt::File;
        m_state.error = worked.error();
        if (onEnd)
            onEnd();
    }
    return worked.has_value();
}

void Round::end()
{
    if (!m_isRunning || !inFile([this](const commands::Session &session) { return settle(session); }))
        return;
    m_isRunning = false;
    m_pace.stop();
    abort();
    if (onEnd)
        onEnd();
}

}  // namespace kontor::online
