// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today.h"
#include "ui/pages/today/todaytile.h"

namespace kontor::pages {

/// Numbers of the running week, with those of the week before. GUI thread.
class WeekTile final : public TodayTile {
    Q_OBJECT

public:
    WeekTile(PageContext &context, const QString &id, const QString &title);

    void load() override;

private:
    struct Weeks {
        queries::PeriodNumbers now;
        queries::PeriodNumbers before;
    };
    void showWeeks(const Weeks &weeks);
};

}  // namespace kontor::pages
