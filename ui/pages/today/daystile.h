// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today.h"
#include "ui/pages/today/todaytile.h"

namespace kontor::pages {

/// Birthdays and anniversaries of the next two weeks. GUI thread.
class DaysTile final : public TodayTile {
    Q_OBJECT

public:
    DaysTile(PageContext &context, const QString &id, const QString &title);

    void load() override;

private:
    widgets::TileRow row(const queries::ComingDay &coming) const;
};

}  // namespace kontor::pages
