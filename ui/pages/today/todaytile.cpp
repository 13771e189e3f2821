// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaytile.h"

#include "core/queries/today.h"
#include "ui/pages/today/caretile.h"
#include "ui/pages/today/contacttiles.h"
#include "ui/pages/today/daystile.h"
#include "ui/pages/today/filterstile.h"
#include "ui/pages/today/tasktile.h"
#include "ui/pages/today/weektile.h"
#include "ui/theme/style.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace kontor::pages {

TodayTile::TodayTile(PageContext &context, const QString &id, const QString &icon, const QString &title, int expectedLines)
    : Tile(id, icon, title), m_context(&context), m_list(new widgets::TileList)
{
    body()->addWidget(m_list);
    m_list->showSkeleton(expectedLines);
    connect(m_list, &widgets::TileList::activated, this, [this](const QString &key) {
        if (const auto contact = Uuid::fromString(key))
            openContact(*contact);
    });
}

QDate TodayTile::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
}

QString TodayTile::countText(qint64 count) const
{
    return locale().toString(count) + (count >= queries::mostCounted ? QStringLiteral("+") : QString());
}

void TodayTile::openContact(const Uuid &contact)
{
    if (!contact.isNull())
        m_context->go({QStringLiteral("contacts"), contact});
}

void TodayTile::openList(const QString &title, const model::Filter &filter)
{
    m_context->go({QStringLiteral("contacts"), {}, ViewState{{}, QVariant::fromValue(ListRequest{title, filter})}});
}

QPushButton *TodayTile::addLink(const QString &text)
{
    auto *link = new QPushButton(text);
    theme::setButtonKind(link, theme::ButtonKind::Link);
    link->hide();
    body()->addWidget(link, 0, Qt::AlignLeft);
    return link;
}

QList<TileKind> tileKinds()
{
    const auto kind = [](const QString &id, const QString &title, auto *type) {
        using Kind = std::remove_pointer_t<decltype(type)>;
        return TileKind{id, title, [id, title](PageContext &context) -> TodayTile * { return new Kind(context, id, title); }};
    };
    return {
        kind(QStringLiteral("tasks"), TodayTile::tr("Follow-ups and tasks"), static_cast<TaskTile *>(nullptr)),
        kind(QStringLiteral("days"), TodayTile::tr("Birthdays and anniversaries"), static_cast<DaysTile *>(nullptr)),
        kind(QStringLiteral("silent"), TodayTile::tr("Not heard from for long"), static_cast<SilentTile *>(nullptr)),
        kind(QStringLiteral("seen"), TodayTile::tr("Last looked at"), static_cast<SeenTile *>(nullptr)),
        kind(QStringLiteral("recent"), TodayTile::tr("Newest entries"), static_cast<RecentTile *>(nullptr)),
        kind(QStringLiteral("filters"), TodayTile::tr("Pinned filters"), static_cast<FiltersTile *>(nullptr)),
        kind(QStringLiteral("care"), TodayTile::tr("Data care"), static_cast<CareTile *>(nullptr)),
        kind(QStringLiteral("week"), TodayTile::tr("This week"), static_cast<WeekTile *>(nullptr)),
    };
}

QString standardTiles()
{
    return QStringLiteral("tasks,care,recent|days,silent|week,seen,filters");
}

}  // namespace kontor::pages
