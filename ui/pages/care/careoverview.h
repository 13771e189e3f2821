// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/care.h"
#include "ui/widgets/panel.h"

namespace kontor::pages {

/// How complete the contacts are: a number, a bar, and the line of the last days. GUI thread.
class CareOverview final : public widgets::Panel {
    Q_OBJECT

public:
    explicit CareOverview(QWidget *parent = nullptr);

    /// `completeness`: mean over `contacts`, 0 to 100. `trend`: oldest first; one day alone draws no line.
    void show(double completeness, qint64 contacts, const QList<queries::CareDay> &trend);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRect &area) const;
    void paintTrend(QPainter &painter, const QRect &area) const;

    double m_completeness = 0;
    qint64 m_contacts = 0;
    QList<queries::CareDay> m_trend;
};

}  // namespace kontor::pages
