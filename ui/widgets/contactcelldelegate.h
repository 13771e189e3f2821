// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/contactdelegate.h"

namespace kontor::widgets {

/// Paints the cells of the table of contacts: one line each, by ContactRole::Cell. GUI thread.
class ContactCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Height of a row: a table is denser than the cards.
    static int rowHeight(Density density) { return density == Density::Comfortable ? 38 : theme::metrics::rowCompact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace kontor::widgets
