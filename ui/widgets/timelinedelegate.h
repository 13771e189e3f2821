// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kontor::widgets {

/// Paints the timeline from TimelineRole data: headings of days, and entries with an icon, a title, the time, and the
/// first lines of the text. Row heights depend on the width: the view should use QListView::Adjust. GUI thread.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How many lines of an entry's text are shown, at least 1.
    void setBodyLines(int lines) { m_bodyLines = qMax(1, lines); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_bodyLines = 3;
};

}  // namespace kontor::widgets
