// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/commands/longread.h"
#include "core/online/pauses.h"
#include "core/queries/onlinechecks.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace kontor::online {

/// Runs a short piece of work on the file and waits for it.
using Storage = std::function<Result<void>(const commands::LongRead::Change &)>;

/// Why a round ended before it had asked all. Network: nobody is reached. Service: who is asked does not answer. DayLimit: enough was asked
/// for a day. OwnVatId: VIES does not know who asks. File: the file could not be read or written.
enum class Halt { None, Network, Service, DayLimit, OwnVatId, File };

struct RoundState {
    qint64 due = 0;     ///< values that there are to ask about
    qint64 asked = 0;   ///< so many of them are done with
    qint64 good = 0;
    qint64 bad = 0;     ///< not as one would have it
    qint64 failed = 0;  ///< no answer; they are asked again later
    Halt halt = Halt::None;
    Error error = {};   ///< of Halt::File
};

/// How politely a service is asked.
struct Manners {
    QString channel;  ///< in the disclosure log
    int paceMs = 0;   ///< from one question to the next
    qint64 aDay = 0;  ///< questions in 24 hours
};

/// Since when answers count at a time: until then nobody asks again.
struct Freshness {
    qint64 good = 0;  ///< days
    qint64 bad = 0;
    queries::YoungSince at(qint64 now) const;
};

/// What one round is about.
struct Wanted {
    bool due = true;                             ///< all that waits
    QList<model::ContactId> contacts = {};       ///< these first, however young their answers are
    qint64 limit = 0;                            ///< no more than so many; 0: all
};

/// Finds what waits for an answer and asks, one after the other. Lives on one thread with an event loop; what it does to the file is
/// short. Ends by itself, or by cancel(); the queue is in the file, so nothing is lost by ending.
class Round : public QObject {
public:
    Round(Storage storage, const Clock &clock, Pauses &pauses, Manners manners);

    void start(const Wanted &wanted);
    /// Ends it now: what was asked and not answered is asked again another time.
    void cancel();
    /// Also asks about these, before all else.
    void askFirst(const QList<model::ContactId> &contacts);

    const RoundState &state() const { return m_state; }
    bool isRunning() const { return m_isRunning; }

    std::function<void()> onStep;   ///< state() is another one
    std::function<void()> onNoted;  ///< answers were written
    std::function<void()> onEnd;    ///< not called by cancel()

protected:
    /// A piece of what is due, from `after` on. False: there is no more.
    virtual Result<bool> collect(storage::Connection &connection, qint64 &after) = 0;
    virtual Result<void> collectOf(storage::Connection &connection, const model::ContactId &contact) = 0;
    virtual qsizetype waiting() const = 0;
    virtual void keepFirst(qsizetype count) = 0;
    /// Asks about the next one; done() follows.
    virtual void ask() = 0;
    virtual void abort() = 0;
    virtual void reset() = 0;
    /// Writes what is still to be written.
    virtual Result<void> settle(const commands::Session &) { return {}; }

    enum class Outcome { Good, Bad, Failed, Skipped };
    void done(Outcome outcome);
    void halt(Halt why, const Error &error = {});
    /// False: it failed, and the round has ended.
    bool inFile(const commands::LongRead::Change &work);
    qint64 now() const { return m_clock->nowMs(); }
    Pauses &pauses() { return *m_pauses; }
    const QString &channel() const { return m_manners.channel; }

private:
    void gather();
    void begin();
    void step();
    void end();

    Storage m_storage;
    const Clock *m_clock;
    Pauses *m_pauses;
    Manners m_manners;
    Wanted m_wanted;
    RoundState m_state;
    qint64 m_after = 0;
    bool m_isRunning = false;
    bool m_isGathering = false;
    QTimer m_pace;
    QElapsedTimer m_sinceQuestion;
};

}  // namespace kontor::online
