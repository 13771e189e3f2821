// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lookups.h"
#include "ui/pages/today/todaytile.h"

namespace kontor::pages {

/// The filters that the user has pinned, with the number of their contacts, counted one after the other. GUI thread.
class FiltersTile final : public TodayTile {
    Q_OBJECT

public:
    FiltersTile(PageContext &context, const QString &id, const QString &title);

    void load() override;

private:
    void countNext();
    void showRows();

    QList<queries::SavedFilterRecord> m_filters;
    QList<qint64> m_counts;  ///< of the first filters; the others are not counted yet
};

}  // namespace kontor::pages
