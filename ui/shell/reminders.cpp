// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminders.h"

#include "core/commands/taskcommands.h"
#include "core/commands/workspace.h"
#include "core/model/taskschedule.h"
#include "ui/pages/preferences.h"
#include "ui/shell/notifier.h"
#include "ui/widgets/tasktext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kontor::shell {

using model::TaskId;
using queries::TaskRow;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
/// A computer that slept has lost this much at most.
constexpr qint64 longestSleepMs = 5 * minuteMs;
constexpr int mostSingle = 3;
constexpr int mostNamed = 5;
const QString prefix = QStringLiteral("reminder:");
const QString togetherId = QStringLiteral("reminders");
const QString doneKey = QStringLiteral("done");
const QString tomorrowKey = QStringLiteral("tomorrow");
const QString openKey = QStringLiteral("open");
const QString tenMinutesKey = QStringLiteral("10");
const QString hourKey = QStringLiteral("60");

QString idOf(const TaskId &task)
{
    return prefix + task.toString();
}

QString whenOf(const TaskRow &task, QDate today)
{
    return widgets::dueLine(task.dueOn, task.dueTime, today, QLocale());
}

}  // namespace

struct Reminders::Look {
    QList<TaskRow> due;
    std::optional<qint64> next;
    QList<TaskId> settled;  ///< shown before, and done, gone or put off by now
};

Reminders::Reminders(commands::Workspace &workspace, Notifier &notifier, const pages::Preferences &preferences, const Clock &clock, QObject *parent)
    : QObject(parent), m_workspace(&workspace), m_notifier(&notifier), m_preferences(&preferences), m_clock(&clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(m_workspace, &commands::Workspace::changed, this, &Reminders::look, Qt::QueuedConnection);
    connect(m_notifier, &Notifier::actionInvoked, this, &Reminders::act);
    look();
}

void Reminders::look()
{
    const qint64 now = m_clock->nowMs();
    const QString me = m_preferences->text(pages::Preference::Author);
    const auto read = [now, me, until = m_shownUntil, shown = m_shown](storage::Connection &connection) -> Result<Look> {
        Look look;
        std::optional<qint64> from = until;
        if (!from) {
            KONTOR_ASSIGN(from, queries::remindersShown(connection));
        }
        KONTOR_ASSIGN(look.due, queries::dueReminders(connection, from.value_or(now - dayMs), now, me));
        KONTOR_ASSIGN(look.next, queries::nextReminder(connection, now, me));
        for (const TaskId &id : shown) {
            const Result<TaskRow> task = queries::taskById(connection, id);
            if (!task && task.error().code != ErrorCode::NotFound)
                return fail(task.error());
            if (!task || task->isDone() || task->remindAt.value_or(now + 1) > now)
                look.settled << id;
        }
        return look;
    };
    m_workspace->read<Look>(this, read, [this, now, mine = ++m_generation](Result<Look> found) {
        if (mine != m_generation)
            return;
        if (found)
            show(*found, now);
        else if (found.error().code == ErrorCode::Cancelled)
            look();
    });
}

void Reminders::show(const Look &found, qint64 now)
{
    for (const TaskId &task : found.settled) {
        m_shown.remove(task);
        m_notifier->withdraw(idOf(task));
    }
    const bool missed = !m_shownUntil && found.due.size() > 1;
    if (missed || found.due.size() > mostSingle) {
        notifyTogether(found.due);
    } else {
        for (const TaskRow &task : found.due)
            notify(task);
    }
    if (!found.due.isEmpty() || !m_shownUntil)
        m_workspace->inspect<void>(this, [now](const commands::Session &session) { return commands::noteRemindersShown(session, now); }, {});
    m_shownUntil = now;
    sleepUntil(found.next, now);
}

void Reminders::sleepUntil(std::optional<qint64> next, qint64 now)
{
    if (!next)
        return m_timer.stop();
    m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(*next - now, 1, longestSleepMs)));
}

void Reminders::notify(const TaskRow &task)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock->nowMs()).date();
    QStringList lines{whenOf(task, today), task.contactName};
    lines.removeAll(QString());
    m_shown.insert(task.id);
    m_notifier->notify({idOf(task.id), task.title, lines.join(QStringLiteral(" · ")),
                        {{openKey, tr("Show")}, {doneKey, tr("Done")}, {tenMinutesKey, tr("In 10 min.")}, {hourKey, tr("In 1 hr.")},
                         {tomorrowKey, tr("Tomorrow")}}});
}

void Reminders::notifyTogether(const QList<TaskRow> &tasks)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock->nowMs()).date();
    QStringList lines;
    m_together.clear();
    for (const TaskRow &task : tasks) {
        m_together << task.id;
        if (lines.size() < mostNamed)
            lines << (task.dueOn.isValid() ? QString(whenOf(task, today) + QStringLiteral(": ") + task.title) : task.title);
    }
    if (tasks.size() > mostNamed)
        lines << tr("and %n more", nullptr, int(tasks.size()) - mostNamed);
    m_notifier->notify({togetherId, tr("%n reminder(s)", nullptr, int(tasks.size())), lines.join(u'\n'),
                        {{openKey, tr("Show")}, {hourKey, tr("All in 1 hr.")}, {tomorrowKey, tr("All tomorrow")}}});
}

void Reminders::act(const QString &notice, const QString &action)
{
    if (notice == togetherId) {
        if (action == openKey)
            Q_EMIT openRequested({QStringLiteral("tasks")});
        else
            putOff(m_together, action);
        return;
    }
    const auto id = notice.startsWith(prefix) ? Uuid::fromString(notice.mid(prefix.size())) : std::nullopt;
    if (!id)
        return;
    const TaskId task(*id);
    m_shown.remove(task);
    if (action == openKey)
        return open(task);
    if (action == doneKey) {
        m_workspace->write<bool>(this, [task](const commands::Session &session) { return commands::setTaskDone(session, task, true); },
                                 [this](const Result<bool> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
        return;
    }
    putOff({task}, action);
}

/// At the contact it is about; without one, at the task.
void Reminders::open(const TaskId &task)
{
    m_workspace->read<TaskRow>(
        this, [task](storage::Connection &connection) { return queries::taskById(connection, task); },
        [this](const Result<TaskRow> &row) {
            if (!row)
                Q_EMIT failed(row.error());
            else if (row->contact.isNull())
                Q_EMIT openRequested({QStringLiteral("tasks"), row->id});
            else
                Q_EMIT openRequested({QStringLiteral("contacts"), row->contact});
        });
}

void Reminders::putOff(const QList<TaskId> &tasks, const QString &action)
{
    const qint64 now = m_clock->nowMs();
    qint64 at = 0;
    if (action == tenMinutesKey || action == hourKey)
        at = now + action.toInt() * minuteMs;
    else if (action == tomorrowKey)
        at = QDateTime(QDateTime::fromMSecsSinceEpoch(now).date().addDays(1), QTime(model::startOfWork, 0)).toMSecsSinceEpoch();
    else
        return;
    m_workspace->write<qint64>(this, [tasks, at](const commands::Session &session) { return commands::snoozeTasks(session, tasks, at); },
                               [this](const Result<qint64> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

}  // namespace kontor::shell
