// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/commands/steppace.h"

#include <deque>

namespace kontor::commands {

/// One row of history as undo needs it.
struct HistoryEntry {
    QString entity;
    Uuid record;
    QString field;  ///< column, or "tag:<hex>" for a set element
    QVariant old;
    QVariant now;  ///< the value that the change wrote
};

/// What is there now of a column, or of an element ("tag:<hex>": its values as history keeps them). NotFound: the record is gone.
Result<QVariant> presentValue(CommandContext &context, const QString &entity, const Uuid &record, const QString &field);
/// Writes `entry.old` back, whatever is there now.
Result<void> restoreOld(CommandContext &context, const HistoryEntry &entry);

/// Applies the inverse of one command, a bounded piece per step(): first its changes in reverse order, then what it
/// created. Every piece tests what it finds, so an undo that was cut off goes on by running again.
class Reversal {
public:
    Reversal(const Session &session, qint64 command);

    /// Rows that the command changed or created: the total for the progress.
    Result<qint64> size(const Session &session) const;
    /// False when nothing is left to do. `underWay`: the undo has been committed in part.
    Result<bool> step(CommandContext &context, bool underWay);
    /// The step was committed.
    void committed() { m_pace.end(m_inStep); }
    qint64 restored() const { return m_restored; }
    qint64 conflicts() const { return m_conflicts; }
    qint64 done() const { return m_restored + m_conflicts; }

private:
    Result<bool> revertChanges(CommandContext &context);
    Result<void> revertChange(CommandContext &context, const HistoryEntry &entry);
    Result<void> findContacts(CommandContext &context);
    Result<bool> removeContacts(CommandContext &context);
    Result<void> removeRecords(CommandContext &context, const model::EntityDef &entity);
    Result<void> unsetSettings(CommandContext &context);

    qint64 m_command;
    qint64 m_historyBefore = std::numeric_limits<qint64>::max();
    struct Created {
        qint64 n;
        bool isKept;  ///< something was done with it since
    };
    std::deque<Created> m_contacts;  ///< that come next, as they were in the last of `m_transactions`
    qint64 m_transactions = 0;
    qint64 m_contactAfter = 0;
    StepPace m_pace;
    qsizetype m_inStep = 0;  ///< changes and contacts of the step
    bool m_changesDone = false;
    qint64 m_restored = 0;
    qint64 m_conflicts = 0;
};

}  // namespace kontor::commands
