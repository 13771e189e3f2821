// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tile.h"

#include <QStringList>

namespace kontor::pages {

/// Which tiles are shown and where: three columns of ids, of which narrower windows put the later ones below one another.
/// A value; stored as "tasks,care|days,silent|seen".
class TileArrangement {
public:
    static constexpr int storedColumns = 3;

    TileArrangement() : m_columns(storedColumns) {}
    /// Ids that are not `known` (any more) are left out.
    static TileArrangement fromText(const QString &text, const QStringList &known);
    QString toText() const;

    /// For a window with room for so many columns.
    QList<QStringList> columns(int count) const;
    QStringList ids() const { return columns(1).first(); }
    bool contains(const QString &id) const { return ids().contains(id); }

    /// To the end of the first column.
    void add(const QString &id);
    void remove(const QString &id);
    /// Before the tile at `index` of a column of a window with `count` columns, counted without the tile itself.
    void place(const QString &id, int column, int index, int count);
    /// One step, in a window with `count` columns.
    void move(const QString &id, widgets::Tile::Direction direction, int count);

    bool operator==(const TileArrangement &) const = default;

private:
    QList<QStringList> m_columns;
};

}  // namespace kontor::pages
