// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/care.h"
#include "ui/pages/today/todaytile.h"

#include <QElapsedTimer>

namespace kontor::pages {

/// What could be mended in the data, each with the list of contacts it is about. Counts in pieces, so that other reads get
/// in between, and not after every single change. GUI thread.
class CareTile final : public TodayTile {
    Q_OBJECT

public:
    CareTile(PageContext &context, const QString &id, const QString &title);

    void load() override;

private:
    void countOn(qint64 after);
    void counted(const queries::CareCount &piece);
    void showCounts();

    queries::CareCount m_running;  ///< so far
    QList<qint64> m_counts;        ///< of the last whole count
    queries::CareDay m_noted;      ///< what was kept for the trend last
    QElapsedTimer m_since;
    bool m_counting = false;
};

}  // namespace kontor::pages
