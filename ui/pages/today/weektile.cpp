// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/weektile.h"

#include <QDateTime>

namespace kontor::pages {

using widgets::TileRow;

WeekTile::WeekTile(PageContext &context, const QString &id, const QString &title) : TodayTile(context, id, QStringLiteral("calendar"), title, 4) {}

void WeekTile::load()
{
    const auto instant = [](QDate day) { return day.startOfDay().toMSecsSinceEpoch(); };
    const QDate monday = today().addDays(1 - today().dayOfWeek());
    const qint64 now = context().clock().nowMs();
    ask<Weeks>([=](storage::Connection &connection) -> Result<Weeks> {
        Weeks weeks;
        KONTOR_ASSIGN(weeks.now, queries::periodNumbers(connection, instant(monday), now + 1));
        KONTOR_ASSIGN(weeks.before, queries::periodNumbers(connection, instant(monday.addDays(-7)), instant(monday)));
        return weeks;
    }, [this](const Weeks &weeks) { showWeeks(weeks); });
}

void WeekTile::showWeeks(const Weeks &weeks)
{
    const auto row = [this](const QString &title, qint64 now, qint64 before) {
        TileRow made{{}, title};  // numbers lead nowhere
        made.note = tr("%1, last week %2").arg(countText(now), countText(before));
        return made;
    };
    list()->setRows({row(tr("New contacts"), weeks.now.contacts, weeks.before.contacts),
                     row(tr("Timeline entries"), weeks.now.entries, weeks.before.entries),
                     row(tr("Calls"), weeks.now.calls, weeks.before.calls),
                     row(tr("Tasks done"), weeks.now.done, weeks.before.done)}, {});
}

}  // namespace kontor::pages
