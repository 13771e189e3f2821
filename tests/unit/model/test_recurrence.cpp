// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recurrence.h"
#include "core/model/taskschedule.h"

#include "tests/support/catch.h"

#include <QTimeZone>

#include <random>

using namespace kontor;
using namespace kontor::model;

namespace {

Recurrence rule(const char *text)
{
    const auto read = Recurrence::fromRule(QString::fromLatin1(text));
    INFO(text);
    REQUIRE(read.has_value());
    return *read;
}

/// The days after `first`, up to `most` of them.
QStringList days(const char *text, QDate first, int most)
{
    QStringList list;
    Occurrence at{first, rule(text)};
    while (list.size() < most) {
        const auto next = nextOccurrence(at.rest, at.day, at.day);
        if (!next)
            break;
        at = *next;
        list << at.day.toString(Qt::ISODate);
    }
    return list;
}

FieldMap task(std::initializer_list<std::pair<const char *, QVariant>> fields)
{
    FieldMap map;
    for (const auto &[key, value] : fields)
        map.insert(QString::fromLatin1(key), value);
    return map;
}

QVariant text(const char *value)
{
    return QString::fromUtf8(value);
}

qint64 berlin(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();
}

}  // namespace

TEST_CASE("Rules come back as they were written")
{
    for (const char *text : {"FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;BYMONTHDAY=31",
                             "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU", "FREQ=MONTHLY;BYDAY=-1FR",
                             "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=WEEKLY;COUNT=5", "FREQ=DAILY;UNTIL=20261231"})
        CHECK(rule(text).toRule() == QString::fromLatin1(text));
    CHECK(rule("rrule:freq=weekly;byday=th,mo;wkst=mo").toRule() == QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TH"));
    CHECK(rule("FREQ=DAILY;UNTIL=20261231T235959Z").until == QDate(2026, 12, 31));
    for (const char *text : {"", "nonsense", "FREQ=HOURLY", "INTERVAL=2", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=1000000", "FREQ=MONTHLY;BYMONTHDAY=32",
                             "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=2MO", "FREQ=MONTHLY;BYDAY=MO", "FREQ=DAILY;BYDAY=MO",
                             "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=3", "FREQ=DAILY;UNTIL=soon", "FREQ=DAILY;BYHOUR=3", "FREQ=WEEKLY;BYMONTH=3", "FREQ=DAILY;COUNT=0"}) {
        INFO(text);
        CHECK_FALSE(Recurrence::fromRule(QString::fromLatin1(text)).has_value());
    }
}

TEST_CASE("Occurrences follow the calendar")
{
    CHECK(days("FREQ=DAILY;INTERVAL=2", {2026, 12, 30}, 2) == QStringList{"2027-01-01", "2027-01-03"});
    CHECK(days("FREQ=WEEKLY", {2026, 11, 26}, 2) == QStringList{"2026-12-03", "2026-12-10"});
    CHECK(days("FREQ=WEEKLY;BYDAY=MO,TH", {2026, 11, 26}, 3) == QStringList{"2026-11-30", "2026-12-03", "2026-12-07"});
    CHECK(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", {2026, 11, 26}, 3) == QStringList{"2026-12-07", "2026-12-10", "2026-12-21"});
    CHECK(days("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", {2026, 11, 27}, 2) == QStringList{"2026-11-30", "2026-12-01"});
    CHECK(days("FREQ=MONTHLY;BYDAY=2TU", {2026, 11, 10}, 2) == QStringList{"2026-12-08", "2027-01-12"});
    CHECK(days("FREQ=MONTHLY;BYDAY=-1FR", {2026, 11, 27}, 2) == QStringList{"2026-12-25", "2027-01-29"});
    CHECK(days("FREQ=MONTHLY;BYDAY=5MO", {2026, 11, 30}, 2) == QStringList{"2027-03-29", "2027-05-31"});
    CHECK(days("FREQ=YEARLY", {2026, 11, 26}, 2) == QStringList{"2027-11-26", "2028-11-26"});
}

TEST_CASE("The end of a month stays the end of a month")
{
    CHECK(days("FREQ=MONTHLY", {2026, 12, 31}, 4) == QStringList{"2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"});
    CHECK(days("FREQ=MONTHLY;BYMONTHDAY=30", {2027, 1, 30}, 2) == QStringList{"2027-02-28", "2027-03-30"});
    CHECK(days("FREQ=MONTHLY;BYMONTHDAY=-1", {2027, 1, 31}, 2) == QStringList{"2027-02-28", "2027-03-31"});
    CHECK(days("FREQ=YEARLY", {2024, 2, 29}, 4) == QStringList{"2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"});
}

TEST_CASE("Rules end by number and by day")
{
    CHECK(days("FREQ=DAILY;COUNT=3", {2026, 1, 1}, 9) == QStringList{"2026-01-02", "2026-01-03"});
    CHECK(days("FREQ=DAILY;COUNT=1", {2026, 1, 1}, 9).isEmpty());
    CHECK(days("FREQ=DAILY;UNTIL=20260103", {2026, 1, 1}, 9) == QStringList{"2026-01-02", "2026-01-03"});
    // What was skipped counts, too.
    const auto late = nextOccurrence(rule("FREQ=DAILY;COUNT=5"), {2026, 1, 1}, {2026, 1, 4});
    REQUIRE(late.has_value());
    CHECK(late->day == QDate(2026, 1, 4));
    CHECK(late->rest.count == 2);
    CHECK_FALSE(nextOccurrence(rule("FREQ=DAILY;COUNT=5"), {2026, 1, 1}, {2026, 2, 1}).has_value());
    CHECK_FALSE(nextOccurrence(rule("FREQ=DAILY"), {}, {2026, 2, 1}).has_value());
}

TEST_CASE("Any rule gives days that it has, later each time, and no sooner than asked for")
{
    std::mt19937 random(7);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    for (int round = 0; round < 4'000; ++round) {
        Recurrence rule{Recurrence::Every(below(4)), 1 + below(5)};
        if (rule.every == Recurrence::Every::Week) {
            for (int day = 1; day <= 7; ++day) {
                if (below(3) == 0)
                    rule.weekdays << day;
            }
        }
        if (rule.every == Recurrence::Every::Month && below(2) == 0) {
            rule.nth = below(6) == 0 ? -1 : 1 + below(5);
            rule.weekdays = {1 + below(7)};
        } else if (rule.every == Recurrence::Every::Month && below(2) == 0) {
            rule.monthDay = below(8) == 0 ? -1 : 1 + below(31);
        }
        rule.count = below(3) == 0 ? 2 + below(40) : 0;
        const QDate first = QDate(2023, 1, 1).addDays(below(1'500));
        CAPTURE(rule.toRule().toStdString(), first.toString(Qt::ISODate).toStdString());
        CHECK(Recurrence::fromRule(rule.toRule()) == rule);
        const QDate start = rule.firstFrom(first);
        CHECK((start >= first && rule.hasDay(start)));
        Occurrence at{start, rule.anchoredAt(start)};
        for (int step = 0; step < 12; ++step) {
            const QDate earliest = at.day.addDays(below(40) - 10);
            const auto next = nextOccurrence(at.rest, at.day, earliest);
            if (!next) {
                CHECK(rule.count > 0);
                break;
            }
            CHECK(next->day > at.day);
            CHECK(next->day >= earliest);
            CHECK(at.rest.hasDay(next->day));
            CHECK(next->rest.anchoredAt(next->day) == next->rest);
            if (rule.every == Recurrence::Every::Week && at.day < earliest) {
                const qint64 weeks = at.day.addDays(-at.day.dayOfWeek()).daysTo(next->day.addDays(-next->day.dayOfWeek())) / 7;
                CHECK(weeks % rule.interval == 0);
            }
            at = *next;
        }
    }
}

TEST_CASE("A task knows when it is due, in its own zone")
{
    const FieldMap timed = task({{"due_on", text("2026-03-30")}, {"due_time", text("10:00")}, {"zone", text("Europe/Berlin")}});
    CHECK(dueMoment(timed).toMSecsSinceEpoch() == berlin(2026, 3, 30, 10, 0));
    CHECK(reminderBefore(timed, 15) == QVariant(berlin(2026, 3, 30, 9, 45)));
    const FieldMap allDay = task({{"due_on", text("2026-03-30")}, {"zone", text("Europe/Berlin")}});
    CHECK(reminderBefore(allDay, 0) == QVariant(berlin(2026, 3, 30, startOfWork, 0)));
    CHECK_FALSE(reminderBefore({}, 0).isValid());
    CHECK_FALSE(dueMoment(task({{"due_on", text("2026-03")}})).isValid());
}

TEST_CASE("A reminder keeps its distance by the clock on the wall")
{
    FieldMap before = task({{"due_on", text("2026-03-28")}, {"due_time", text("10:00")}, {"zone", text("Europe/Berlin")}, {"remind_at", berlin(2026, 3, 28, 9, 45)}});
    FieldMap after = before;
    after.insert(QStringLiteral("due_on"), QStringLiteral("2026-03-30"));  // summer time began in between
    CHECK(movedReminder(before, after) == QVariant(berlin(2026, 3, 30, 9, 45)));
    after.insert(QStringLiteral("due_time"), QStringLiteral("14:00"));
    CHECK(movedReminder(before, after) == QVariant(berlin(2026, 3, 30, 13, 45)));
    before.insert(QStringLiteral("remind_at"), berlin(2026, 3, 28, 11, 0));  // was put off
    CHECK(movedReminder(before, after) == QVariant(berlin(2026, 3, 30, 14, 0)));
    after.remove(QStringLiteral("due_on"));
    CHECK_FALSE(movedReminder(before, after).isValid());
}

TEST_CASE("Tasks refuse what cannot be read, and know their zone")
{
    CHECK(checkedTask(task({{"due_time", text("25:00")}})).error().code == ErrorCode::Invalid);
    CHECK(checkedTask(task({{"due_time", text("10")}})).error().code == ErrorCode::Invalid);
    CHECK(checkedTask(task({{"zone", text("Mars/Olympus")}})).error().code == ErrorCode::Invalid);
    CHECK(checkedTask(task({{"repeat", text("sometimes")}})).error().code == ErrorCode::Invalid);
    const auto timed = checkedTask(task({{"due_time", text("10:00")}}));
    REQUIRE(timed.has_value());
    CHECK(QTimeZone(timed->value(QStringLiteral("zone")).toString().toLatin1()).isValid());
    const auto monthly = checkedTask(task({{"repeat", text("FREQ=MONTHLY")}}), task({{"due_on", text("2026-01-31")}}));
    REQUIRE(monthly.has_value());
    CHECK(monthly->value(QStringLiteral("repeat")) == text("FREQ=MONTHLY;BYMONTHDAY=31"));
}

TEST_CASE("A repeating task comes again, never in the past")
{
    const FieldMap done = task({{"title", text("x")}, {"due_on", text("2026-01-05")}, {"due_time", text("10:00")}, {"zone", text("Europe/Berlin")},
                                {"repeat", text("FREQ=WEEKLY;BYDAY=MO;COUNT=9")}, {"remind_at", berlin(2026, 1, 5, 9, 0)}, {"done_at", qint64(5)}});
    const auto next = nextTask(done, QDate(2026, 1, 6));
    REQUIRE(next.has_value());
    CHECK(next->value(QStringLiteral("due_on")) == text("2026-01-12"));
    CHECK(next->value(QStringLiteral("remind_at")) == QVariant(berlin(2026, 1, 12, 9, 0)));
    CHECK(next->value(QStringLiteral("repeat")) == text("FREQ=WEEKLY;BYDAY=MO;COUNT=8"));
    CHECK_FALSE(next->contains(QStringLiteral("done_at")));
    CHECK(nextTask(done, QDate(2026, 1, 20))->value(QStringLiteral("due_on")) == text("2026-01-26"));
    CHECK_FALSE(nextTask(task({{"title", text("x")}}), QDate(2026, 1, 6)).has_value());
    CHECK(nextTask(task({{"repeat", text("FREQ=DAILY")}}), QDate(2026, 1, 6))->value(QStringLiteral("due_on")) == text("2026-01-07"));
}
