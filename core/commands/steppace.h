// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QElapsedTimer>

namespace kontor::commands {

/// How much bulk work does in one step. Where somebody may want to save meanwhile a step, its commit included, lasts about ten
/// milliseconds: it takes less if the one before took longer. Where nobody can, it takes all that it may.
class StepPace {
public:
    /// `most` records a step, however fast it is.
    StepPace(const storage::Database &database, qsizetype most) : m_database(&database), m_most(most) {}

    /// The step begins, inside of its transaction: what came in before it does not count. `underWay`: the command has
    /// changed something before.
    Result<void> begin(storage::Transaction &transaction, bool underWay);
    /// Whether the step should end with what it has: it has lasted too long, or somebody waits (looks at every tenth record). Asked after
    /// each of its `done` records.
    bool isOver(qsizetype done) const;
    /// How many records the step may take at most.
    qsizetype most() const;
    /// The step was committed.
    void end(qsizetype done);

private:
    static constexpr qint64 stepMs = 10;
    static constexpr qsizetype least = 10;
    static constexpr qsizetype first = 10;

    const storage::Database *m_database;
    qsizetype m_most;
    qsizetype m_next = first;
    QElapsedTimer m_timer;
};

}  // namespace kontor::commands
