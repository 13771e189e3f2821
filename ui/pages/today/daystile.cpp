// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/daystile.h"

#include "ui/widgets/relativetext.h"

namespace kontor::pages {

using queries::ComingDay;
using theme::ColorRole;
using widgets::TileRow;

namespace {
constexpr int daysAhead = 14;
constexpr int mostShown = 6;

QString occasion(const ComingDay &coming)
{
    if (coming.isBirthday)
        return coming.years ? DaysTile::tr("turns %1").arg(*coming.years) : DaysTile::tr("Birthday");
    return coming.years ? DaysTile::tr("%n year(s)", "an anniversary", *coming.years) : DaysTile::tr("Anniversary");
}
}  // namespace

DaysTile::DaysTile(PageContext &context, const QString &id, const QString &title) : TodayTile(context, id, QStringLiteral("cake"), title, 3) {}

void DaysTile::load()
{
    ask<QList<ComingDay>>([today = today()](storage::Connection &connection) { return queries::comingDays(connection, today, daysAhead, mostShown); },
                          [this](const QList<ComingDay> &days) {
        QList<TileRow> rows;
        for (const ComingDay &coming : days)
            rows << row(coming);
        list()->setRows(rows, tr("Nobody in the next two weeks."));
    });
}

TileRow DaysTile::row(const ComingDay &coming) const
{
    TileRow row{coming.contact.id.toString(), coming.contact.name, occasion(coming)};
    if (coming.isRound)
        row.detail = coming.isBirthday ? tr("%1, a round birthday").arg(row.detail) : tr("%1, a round anniversary").arg(row.detail);
    row.note = widgets::dueText(coming.day, today(), locale());
    row.noteRole = coming.day == today() ? ColorRole::Good : ColorRole::Muted;
    row.icon = coming.isRound ? QStringLiteral("award") : coming.isBirthday ? QStringLiteral("cake") : QStringLiteral("gift");
    row.iconRole = coming.isRound ? ColorRole::Accent : ColorRole::Muted;
    return row;
}

}  // namespace kontor::pages
