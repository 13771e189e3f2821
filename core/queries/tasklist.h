// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

namespace kontor::queries {

struct TaskRow {
    qint64 n = 0;
    model::TaskId id;
    QString title;
    QString kind;       ///< code; empty: a plain task
    QDate dueOn;        ///< invalid: none
    QTime dueTime;      ///< invalid: some time that day
    QString zone;
    QString repeat;     ///< RFC 5545 rule; empty: once
    std::optional<qint64> remindAt;
    QString assignee;
    QString note;
    std::optional<qint64> doneAt;
    model::ContactId contact;
    QString contactName;
    model::ActivityId activity;

    bool isDone() const { return doneAt.has_value(); }
    /// Fields of "task" as commands and model::taskschedule take them.
    model::FieldMap fields() const;
};

enum class TaskSection { Overdue, Today, Tomorrow, ThisWeek, Later, Undated, Done };
inline constexpr int taskSectionCount = int(TaskSection::Done) + 1;
/// Where an open task with this day belongs.
TaskSection sectionOf(QDate due, QDate today);

struct TaskSpec {
    QString mine = {};        ///< only tasks of this person and of nobody; empty: all
    QString kind = {};        ///< "task" also finds those without a kind; empty: all
    QString text = {};        ///< part of the title or of the contact's name
    QDate today = {};         ///< what "overdue" is measured by
    QDate before = {};        ///< only tasks due before this day; invalid: all, those without a day included
    qsizetype mostDone = 0;   ///< how many of those done follow
    qsizetype limit = -1;     ///< of open ones; -1: all
};

/// Row numbers in order, section by section.
struct TaskSnapshot {
    std::vector<qint64> numbers;
    std::array<qsizetype, taskSectionCount> counts{};  ///< by TaskSection
};
Result<TaskSnapshot> taskSnapshot(storage::Connection &connection, const TaskSpec &spec);
/// The tasks with these numbers, in the given order; those gone meanwhile give none.
Result<QList<TaskRow>> taskRows(storage::Connection &connection, const std::vector<qint64> &numbers);
/// Both in one: for lists that are short anyway.
Result<QList<TaskRow>> taskList(storage::Connection &connection, const TaskSpec &spec);

/// Open and done tasks due from `first` to `last`, by day, those done at the end of each; at most 1,000.
Result<QList<TaskRow>> tasksBetween(storage::Connection &connection, QDate first, QDate last, const QString &mine = {});
Result<QList<TaskRow>> tasksOfContact(storage::Connection &connection, const model::ContactId &contact, bool withDone, int limit = 500);
/// NotFound if it is in the bin or out of sight.
Result<TaskRow> taskById(storage::Connection &connection, const model::TaskId &id);

/// How many are due today or overdue, counted up to 1,000.
Result<qint64> dueTaskCount(storage::Connection &connection, QDate today, const QString &mine = {});

/// Open tasks whose reminder came after `shownUntil` and is due now, oldest first; at most 100.
Result<QList<TaskRow>> dueReminders(storage::Connection &connection, qint64 shownUntil, qint64 now, const QString &mine = {});
/// When the next reminder after this instant is due.
Result<std::optional<qint64>> nextReminder(storage::Connection &connection, qint64 after, const QString &mine = {});
/// Until when reminders have been shown on this computer; nullopt in a file that never showed one.
Result<std::optional<qint64>> remindersShown(storage::Connection &connection);

}  // namespace kontor::queries
