// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/commandcontext.h"

#include <QDate>
#include <QList>

#include <optional>

namespace kontor::commands {

// Parts of commands, for those that do several things in one undo step ("log the call, tick off, plan the next one").

/// A new task of nobody (null) or of a contact that must exist.
Result<Uuid> insertTask(CommandContext &context, const Uuid &contact, const model::FieldMap &fields);
/// Changes a task; its reminder keeps its distance to the due time unless "remind_at" is among the changes.
Result<bool> updateTask(CommandContext &context, const Uuid &id, const model::FieldMap &changes);
/// Ticks a task off; one that repeats makes its next one. False if it was done already.
Result<bool> finishTask(CommandContext &context, const Uuid &id);
/// Ticks `done` off and plans what comes next for the same contact, instead of a repetition (which the new one takes over).
Result<Uuid> finishAndPlan(CommandContext &context, const Uuid &done, const model::FieldMap &next);

Result<model::TaskId> createTask(const Session &session, const model::ContactId &contact, const model::FieldMap &fields);
/// Any fields: title, due_on, due_time, repeat, remind_at, assignee, note, kind, contact_id, activity_id.
Result<bool> editTask(const Session &session, const model::TaskId &id, const model::FieldMap &changes);
/// False if it was so already. Ticking off a repeating task makes its next one in the same step.
Result<bool> setTaskDone(const Session &session, const model::TaskId &id, bool done);
Result<model::TaskId> doneAndPlanNext(const Session &session, const model::TaskId &done, const model::FieldMap &next);
Result<void> deleteTask(const Session &session, const model::TaskId &id);

// Many at once; they give how many changed.
Result<qint64> setTasksDone(const Session &session, const QList<model::TaskId> &tasks, bool done, const JobControl &control = {});
/// An invalid day takes the day away.
Result<qint64> moveTasks(const Session &session, const QList<model::TaskId> &tasks, QDate day, const JobControl &control = {});
Result<qint64> assignTasks(const Session &session, const QList<model::TaskId> &tasks, const QString &assignee, const JobControl &control = {});
/// They remind again at this instant.
Result<qint64> snoozeTasks(const Session &session, const QList<model::TaskId> &tasks, qint64 remindAt);
Result<qint64> deleteTasks(const Session &session, const QList<model::TaskId> &tasks, const JobControl &control = {});

/// Until when reminders have been shown on this computer; not part of history.
Result<void> noteRemindersShown(const Session &session, qint64 until);
/// Up to which of them assignments by colleagues (queries::assignedToMe) have been shown on this computer; the same.
Result<void> noteAssignmentsShown(const Session &session, qint64 until);

}  // namespace kontor::commands
