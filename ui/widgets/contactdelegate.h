// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

#include <QStyledItemDelegate>

namespace kontor::widgets {

enum class Density { Comfortable, Compact };

/// Paints a row of the contact list from the ContactRole data of its first column: 54 px with two lines, or 30 px with
/// one. GUI thread.
class ContactDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    Density density() const { return m_density; }
    /// The view must be told to lay out anew.
    void setDensity(Density density) { m_density = density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Density m_density = Density::Comfortable;
};

}  // namespace kontor::widgets
