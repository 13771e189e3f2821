// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/online/onlineworker.h"

#include "core/model/filesettings.h"
#include "core/storage/settings.h"

#include <algorithm>

namespace kontor::online {

using model::FileSetting;

namespace {
constexpr int soonMs = 2'000;
constexpr int tellMs = 250;
constexpr qint64 restFactor = 20;
/// Nobody looks at the calendar more often for what has become old.
constexpr qint64 laterMs = 3'600'000;
}  // namespace

OnlineWorker::OnlineWorker(Storage storage, const Clock &clock, const Surroundings &around, Listener listener)
    : m_storage(storage), m_clock(&clock), m_listener(std::move(listener)), m_domains(storage, clock, m_pauses, around),
      m_vatIds(storage, clock, m_pauses, around), m_soon(this), m_later(this)
{
    for (QObject *part : {static_cast<QObject *>(&m_domains), static_cast<QObject *>(&m_vatIds)})
        part->setParent(this);
    m_told.start();
    m_soon.setSingleShot(true);
    m_later.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OnlineWorker::look);
    connect(&m_later, &QTimer::timeout, this, &OnlineWorker::look);
    const auto follow = [this](Round &round, LaneStatus &lane) {
        round.onStep = [this, &round, &lane] {
            const bool hasBegun = round.state().asked == 0;
            if (hasBegun)
                m_tookMs = m_begun.elapsed();
            lane.round = round.state();
            lane.isRunning = true;
            if (hasBegun || m_told.elapsed() >= tellMs)
                tell();
        };
        round.onNoted = [this] { m_listener.noted(); };
        round.onEnd = [this, &round, &lane] { ended(round, lane); };
    };
    follow(m_domains, m_status.domains);
    follow(m_vatIds, m_status.vatIds);
}

void OnlineWorker::wake()
{
    const bool before[]{m_status.domains.isOn, m_status.vatIds.isOn};
    if (!readSettings())
        return;
    // Switched off, nothing more goes out. To look for what is new can wait, longer in a large file.
    if (!m_status.domains.isOn)
        tend(m_domains, m_status.domains);
    if (!m_status.vatIds.isOn)
        tend(m_vatIds, m_status.vatIds);
    if (before[0] != m_status.domains.isOn || before[1] != m_status.vatIds.isOn)
        tell();
    if (!m_soon.isActive())
        m_soon.start(int(std::max<qint64>(soonMs, restFactor * m_tookMs)));
}

void OnlineWorker::tryNow()
{
    m_pauses.wake();
    look();
}

bool OnlineWorker::readSettings()
{
    return m_storage([this](const commands::Session &session) -> Result<void> {
        storage::Connection &connection = session.database->writer();
        KONTOR_ASSIGN(const QVariant domains, storage::fileSetting(connection, FileSetting::OnlineDomains));
        KONTOR_ASSIGN(const QVariant vatIds, storage::fileSetting(connection, FileSetting::OnlineVatIds));
        KONTOR_ASSIGN(const QVariant own, storage::fileSetting(connection, FileSetting::OwnVatId));
        m_status.domains.isOn = domains.toBool();
        m_status.vatIds.isOn = vatIds.toBool();
        m_vatIds.setOwnVatId(own.toString());
        return {};
    }).has_value();
}

void OnlineWorker::look()
{
    if (!readSettings())
        return;
    m_begun.start();
    tend(m_domains, m_status.domains);
    tend(m_vatIds, m_status.vatIds);
    lookLater();
    tell();
}

void OnlineWorker::tend(Round &round, LaneStatus &lane)
{
    if (!lane.isOn) {
        round.cancel();
        lane = {};
        return;
    }
    const QString channel = &round == &m_domains ? dnsChannel : viesChannel;
    if (round.isRunning() || m_pauses.rests(channel, m_clock->nowMs()))
        return;
    round.start({});
}

void OnlineWorker::ended(const Round &round, LaneStatus &lane)
{
    lane.round = round.state();
    lane.isRunning = false;
    lookLater();
    tell();
}

/// When somebody may be asked again who did not answer, or in a while.
void OnlineWorker::lookLater()
{
    const qint64 now = m_clock->nowMs();
    m_later.start(int(m_pauses.firstEnd(now, now + laterMs) - now));
}

void OnlineWorker::check(const model::ContactId &contact)
{
    if (!readSettings())
        return;
    m_pauses.wake();
    m_begun.start();
    const auto ask = [&](Round &round, const LaneStatus &lane) {
        if (lane.isOn)
            round.isRunning() ? round.askFirst({contact}) : round.start({true, {contact}});
    };
    ask(m_domains, m_status.domains);
    ask(m_vatIds, m_status.vatIds);
}

void OnlineWorker::tell()
{
    m_told.restart();
    m_listener.status(m_status);
}

}  // namespace kontor::online
