// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/commandcontext.h"

#include <optional>

namespace kontor::commands {

/// What an undo or redo would take back or has taken back.
struct UndoReport {
    qint64 command = 0;    ///< the command that was undone (or redone)
    QString kind;          ///< of the original change: "contact.edit", "import", …
    QJsonObject params;    ///< of the original change, for the label
    qint64 restored = 0;   ///< records and values put back
    qint64 conflicts = 0;  ///< left alone, since they were changed later
};

/// The next step of undo and of redo, if any, for the window's buttons.
Result<std::optional<UndoReport>> nextUndo(const Session &session);
Result<std::optional<UndoReport>> nextRedo(const Session &session);

/// The newest change of all; 0 if there is none.
Result<qint64> newestCommand(const Session &session);
/// The first change after this one; 0 if there is none.
Result<qint64> commandAfter(const Session &session, qint64 number);
/// Whether a change was taken back and is so still; its redo makes it count again.
Result<bool> isUndone(const Session &session, qint64 number);

/// Takes a command back by applying its inverse as a new command: changed values return, created records go to the bin,
/// removed ones come back. Values and records that were changed since stay as they are and are counted as conflicts.
/// Small commands in one transaction; bulk ones (imports) in steps that can be cancelled and continued by calling again.
/// NotFound if there is nothing to undo.
Result<UndoReport> undoCommand(const Session &session, qint64 number, const JobControl &control = {});
Result<UndoReport> undo(const Session &session, const JobControl &control = {});
/// Takes back this undo, as long as nothing new was done since; NotFound otherwise.
Result<UndoReport> redoCommand(const Session &session, qint64 number, const JobControl &control = {});
Result<UndoReport> redo(const Session &session, const JobControl &control = {});

/// A value as it was: of a column, or of a set's element ("tag:<hex>": its values as history keeps them). "deleted_at"
/// moves to the bin or back.
struct FormerValue {
    QString entity;
    Uuid record;
    QString field;
    QVariant value;
};
/// Puts values back as one new change, whatever is there now; gives how many were put back.
Result<qint64> restoreValues(const Session &session, const QList<FormerValue> &values);

/// Puts one value of the history back as a new change ("restore this value"). `historyRow`: history.n.
Result<void> restoreValue(const Session &session, qint64 historyRow);

}  // namespace kontor::commands
