// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/today.h"

#include "core/model/recurringday.h"
#include "core/storage/readall.h"

#include <sql_queries.h>

#include <algorithm>

namespace kontor::queries {

using model::ContactId;
using storage::Connection;
using storage::Statement;

namespace {

/// The silent are looked for among so many contacts next to the threshold.
constexpr int silentLookedAt = 5'000;

/// Columns id, kind, name, subtitle and perhaps an instant.
ContactNote noteOf(const Statement &row, bool withInstant)
{
    return {ContactId(row.uuid(0)), row.text(1) == QLatin1String("organisation"), row.text(2), row.text(3),
            withInstant ? row.integer(4) : 0};
}

QString monthDay(QDate day)
{
    return day.toString(QStringLiteral("MM-dd"));
}

/// Both kinds of days between two month-days of one year.
Result<QList<ComingDay>> daysBetween(Connection &connection, const QString &from, const QString &to, QDate today, int limit)
{
    QList<ComingDay> days;
    for (const bool isBirthday : {true, false}) {
        Statement query = connection.statement(isBirthday ? sql::today_birthdays : sql::today_anniversaries);
        query.bind(from, to, limit);
        KONTOR_ASSIGN(const QList<ComingDay> found, readAll<ComingDay>(std::move(query), [&](const Statement &row) {
            const model::PartialDate stored = model::PartialDate::fromIso(row.text(4)).value_or(model::PartialDate());
            ComingDay coming{noteOf(row, false), isBirthday, model::nextOccurrence(stored, today), {}, false};
            coming.years = coming.day.isValid() ? model::yearsOn(stored, coming.day) : std::nullopt;
            if (coming.years)
                coming.isRound = isBirthday ? model::isRoundBirthday(*coming.years) : model::isRoundAnniversary(*coming.years);
            return coming;
        }));
        days << found;
    }
    return days;
}

/// The smallest id that can be made at an instant.
QByteArray firstIdAt(qint64 ms)
{
    QByteArray id(16, '\0');
    for (int i = 0; i < 6; ++i)
        id[i] = char((ms >> (8 * (5 - i))) & 0xff);
    return id;
}

}  // namespace

Result<DueTasks> dueTasks(Connection &connection, QDate today, QDate until, int limit)
{
    Statement query = connection.statement(sql::today_tasks);
    query.bind(until.toString(Qt::ISODate), limit + 1);
    DueTasks due;
    KONTOR_ASSIGN(due.tasks, readAll<DueTask>(std::move(query), [](const Statement &row) {
        return DueTask{model::TaskId(row.uuid(0)), row.text(1), row.text(2), row.text(3), ContactId(row.uuid(4)), row.text(5), row.text(6)};
    }));
    due.more = due.tasks.size() > limit;
    due.tasks = due.tasks.mid(0, limit);
    Statement counts = connection.statement(sql::today_task_counts);
    counts.bind(today.toString(Qt::ISODate), mostCounted);
    KONTOR_TRY(counts.step());
    due.overdue = counts.integer(0);
    due.today = counts.integer(1);
    return due;
}

Result<QList<ComingDay>> comingDays(Connection &connection, QDate today, int days, int limit)
{
    const QDate last = today.addDays(days);
    // Who was born on the 29th of February may have the birthday on the 1st of March.
    const QString from = monthDay(today) == QLatin1String("03-01") ? QStringLiteral("02-29") : monthDay(today);
    const bool turns = last.year() != today.year();
    KONTOR_ASSIGN(QList<ComingDay> coming, daysBetween(connection, from, turns ? QStringLiteral("12-31") : monthDay(last), today, limit));
    if (turns) {
        KONTOR_ASSIGN(const QList<ComingDay> next, daysBetween(connection, QStringLiteral("01-01"), monthDay(last), today, limit));
        coming << next;
    }
    coming.removeIf([&](const ComingDay &day) { return !day.day.isValid() || day.day > last; });
    std::stable_sort(coming.begin(), coming.end(), [](const ComingDay &a, const ComingDay &b) {
        return std::tuple(a.day, !a.isRound, !a.isBirthday) < std::tuple(b.day, !b.isRound, !b.isBirthday);
    });
    return coming.mid(0, limit);
}

Result<QList<ContactNote>> silentContacts(Connection &connection, qint64 before, int limit)
{
    Statement query = connection.statement(sql::today_silent);
    query.bind(before, silentLookedAt, limit);
    return readAll<ContactNote>(std::move(query), [](const Statement &row) { return noteOf(row, true); });
}

Result<QList<ContactNote>> seenContacts(Connection &connection, int limit)
{
    Statement query = connection.statement(sql::today_seen);
    query.bind(limit);
    return readAll<ContactNote>(std::move(query), [](const Statement &row) { return noteOf(row, true); });
}

Result<QList<RecentEntry>> recentEntries(Connection &connection, qint64 now, int limit)
{
    Statement query = connection.statement(sql::today_recent);
    query.bind(now, limit);
    return readAll<RecentEntry>(std::move(query), [](const Statement &row) {
        const QString text = row.text(2).isEmpty() ? row.text(3).left(200) : row.text(2);
        return RecentEntry{row.text(0), row.integer(1), text.simplified(), ContactId(row.uuid(4)), row.text(5)};
    });
}

Result<PeriodNumbers> periodNumbers(Connection &connection, qint64 from, qint64 until)
{
    Statement query = connection.statement(sql::today_week);
    query.bind(from, until, firstIdAt(from), firstIdAt(until), mostCounted);
    KONTOR_TRY(query.step());
    return PeriodNumbers{query.integer(0), query.integer(1), query.integer(2), query.integer(3)};
}

Result<FileState> fileState(Connection &connection)
{
    FileState state;
    KONTOR_ASSIGN(const QVariant any, connection.scalar("SELECT EXISTS (SELECT 1 FROM contact_index)"));
    state.empty = any.toLongLong() == 0;
    KONTOR_ASSIGN(state.sample, sampleCommands(connection));
    return state;
}

Result<QList<qint64>> sampleCommands(Connection &connection)
{
    return readAll<qint64>(connection.statement(sql::sample_commands), [](const Statement &row) { return row.integer(0); });
}

}  // namespace kontor::queries
