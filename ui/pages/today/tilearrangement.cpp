// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/tilearrangement.h"

#include <QtGlobal>

namespace kontor::pages {

using Direction = widgets::Tile::Direction;

TileArrangement TileArrangement::fromText(const QString &text, const QStringList &known)
{
    TileArrangement arrangement;
    const QStringList columns = text.split(u'|');
    for (int i = 0; i < columns.size(); ++i) {
        const QStringList ids = columns.at(i).split(u',', Qt::SkipEmptyParts);
        for (const QString &id : ids) {
            if (known.contains(id) && !arrangement.contains(id))
                arrangement.m_columns[qMin(i, storedColumns - 1)] << id;
        }
    }
    return arrangement;
}

QString TileArrangement::toText() const
{
    QStringList columns;
    for (const QStringList &column : m_columns)
        columns << column.join(u',');
    return columns.join(u'|');
}

QList<QStringList> TileArrangement::columns(int count) const
{
    QList<QStringList> merged(count);
    for (int i = 0; i < storedColumns; ++i)
        merged[qMin(i, count - 1)] << m_columns.at(i);
    return merged;
}

void TileArrangement::add(const QString &id)
{
    if (!contains(id))
        m_columns.first() << id;
}

void TileArrangement::remove(const QString &id)
{
    for (QStringList &column : m_columns)
        column.removeAll(id);
}

void TileArrangement::place(const QString &id, int column, int index, int count)
{
    remove(id);
    const QStringList shown = columns(count).value(column);
    index = qBound(0, index, int(shown.size()));
    // It joins the stored column of the tile above it, so that a wider window keeps the two together.
    if (index == 0) {
        m_columns[column].prepend(id);
        return;
    }
    const QString above = shown.at(index - 1);
    for (QStringList &stored : m_columns) {
        if (stored.contains(above))
            stored.insert(stored.indexOf(above) + 1, id);
    }
}

void TileArrangement::move(const QString &id, Direction direction, int count)
{
    const QList<QStringList> shown = columns(count);
    int column = 0;
    while (column < count && !shown.at(column).contains(id))
        ++column;
    if (column == count)
        return;
    const int index = int(shown.at(column).indexOf(id));
    switch (direction) {
    case Direction::Up:
        if (index > 0)
            place(id, column, index - 1, count);
        break;
    case Direction::Down:
        if (index + 1 < shown.at(column).size())
            place(id, column, index + 1, count);
        break;
    case Direction::Left:
        if (column > 0)
            place(id, column - 1, index, count);
        break;
    case Direction::Right:
        if (column + 1 < count)
            place(id, column + 1, index, count);
        break;
    }
}

}  // namespace kontor::pages
