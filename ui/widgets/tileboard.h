// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tile.h"

#include <QList>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)

namespace kontor::widgets {

/// Tiles in columns. Shows where a dragged one would go and says where it was dropped; whoever owns the arrangement calls
/// show() then. GUI thread.
class TileBoard final : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostColumns = 3;

    explicit TileBoard(QWidget *parent = nullptr);

    /// The tiles of each column from the top; those shown before and not now are hidden, not deleted.
    void show(const QList<QList<Tile *>> &columns);
    int columnCount() const { return int(m_columns.size()); }

Q_SIGNALS:
    /// A tile was dropped before the one at `index` of a column, counted without itself.
    void tileDropped(const QString &id, int column, int index);

private:
    struct Place {
        int column = 0;
        int index = 0;
        QRect mark;
    };
    void adopt(Tile *tile);
    Place placeAt(const QPoint &position, const Tile *dragged) const;
    QRect columnRect(int column) const;

    QHBoxLayout *m_layout;
    QList<QList<Tile *>> m_columns;
    QList<Tile *> m_known;
    QWidget *m_mark;
};

}  // namespace kontor::widgets
