// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timelinelayout.h"

#include <QStyledItemDelegate>

namespace kontor::widgets {

/// Paints the timeline from TimelineRole data: headings of days and months; entries with an icon, a title, the time, the
/// first lines of the text or all of it, who took part, files; and quiet lines. Row heights depend on the width: the view
/// should use QListView::Adjust. GUI thread.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How many lines of an entry's text are shown, at least 1.
    void setBodyLines(int lines) { m_bodyLines = qMax(1, lines); }

    /// What is at this point of a row that fills `row`.
    TimelineHit hit(const QModelIndex &index, const QRect &row, const QPoint &at) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPieces(QPainter &painter, const QStyleOptionViewItem &option, const TimelineLayout &layout) const;

    int m_bodyLines = 3;
};

}  // namespace kontor::widgets
