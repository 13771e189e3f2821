// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QList>

#include <optional>

// What the start page shows. Each query reads a range of an index and stops at a limit, however large the file is.

namespace kontor::queries {

struct DueTask {
    model::TaskId id;
    QString title;
    QString dueOn;    ///< ISO date
    QString dueTime;  ///< "14:30"; empty: some time that day
    model::ContactId contact;
    QString contactName;
    QString kind = {};
};
struct DueTasks {
    QList<DueTask> tasks;
    qint64 overdue = 0;
    qint64 today = 0;
    bool more = false;  ///< there are tasks beyond the limit
};
/// Counting stops here: who has more is told "999+".
constexpr qint64 mostCounted = 999;
/// Open tasks due until `until`, the longest overdue first.
Result<DueTasks> dueTasks(storage::Connection &connection, QDate today, QDate until, int limit);

/// A contact on one of the tiles.
struct ContactNote {
    model::ContactId id;
    bool isOrganisation = false;
    QString name;
    QString subtitle;
    qint64 at = 0;  ///< last activity, or when it was seen
};

/// A birthday or anniversary that comes up.
struct ComingDay {
    ContactNote contact;
    bool isBirthday = true;
    QDate day;                  ///< when it comes next
    std::optional<int> years;   ///< none if the year is not known
    bool isRound = false;
};
/// Those from `today` over `days` days, nearest first; of those of one day birthdays and round ones first.
Result<QList<ComingDay>> comingDays(storage::Connection &connection, QDate today, int days, int limit);

/// Customers, and tagged contacts of no stage, without any activity since `before` and with nothing planned.
Result<QList<ContactNote>> silentContacts(storage::Connection &connection, qint64 before, int limit);

/// What was looked at last, newest first.
Result<QList<ContactNote>> seenContacts(storage::Connection &connection, int limit);

struct RecentEntry {
    QString kind;
    qint64 at = 0;
    QString text;  ///< subject, or the beginning of the text
    model::ContactId contact;
    QString contactName;
};
/// The newest entries of all timelines up to `now`.
Result<QList<RecentEntry>> recentEntries(storage::Connection &connection, qint64 now, int limit);

struct PeriodNumbers {
    qint64 contacts = 0;  ///< new in the file
    qint64 entries = 0;   ///< in all timelines
    qint64 calls = 0;
    qint64 done = 0;      ///< tasks
};
/// What happened from one instant until another.
Result<PeriodNumbers> periodNumbers(storage::Connection &connection, qint64 from, qint64 until);

/// What the head of the page depends on.
struct FileState {
    bool empty = false;          ///< there is no contact
    QList<qint64> sample;        ///< as sampleCommands()
};
Result<FileState> fileState(storage::Connection &connection);

/// Commands that brought sample data which is still there, newest first: undo them in this order to be rid of it.
Result<QList<qint64>> sampleCommands(storage::Connection &connection);

}  // namespace kontor::queries
