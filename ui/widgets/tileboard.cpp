// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tileboard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontor::widgets {

namespace metrics = theme::metrics;

namespace {
/// The first column holds what matters most.
constexpr int firstStretch = 11;
constexpr int otherStretch = 9;
constexpr int markHeight = 3;
}  // namespace

TileBoard::TileBoard(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this)), m_mark(new Panel(theme::ColorRole::Accent, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::space4);
    for (int i = 0; i < mostColumns; ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(metrics::space4);
        column->addStretch();
        m_layout->addLayout(column);
    }
    m_mark->hide();
}

void TileBoard::adopt(Tile *tile)
{
    if (m_known.contains(tile))
        return;
    m_known << tile;
    tile->setParent(this);
    connect(tile, &Tile::dragged, this, [this, tile](const QPoint &global) {
        tile->setLifted(true);
        m_mark->setGeometry(placeAt(mapFromGlobal(global), tile).mark);
        m_mark->raise();
        m_mark->show();
    });
    connect(tile, &Tile::dropped, this, [this, tile](const QPoint &global) {
        tile->setLifted(false);
        m_mark->hide();
        const Place place = placeAt(mapFromGlobal(global), tile);
        Q_EMIT tileDropped(tile->id(), place.column, place.index);
    });
}

void TileBoard::show(const QList<QList<Tile *>> &columns)
{
    m_columns = columns;
    for (Tile *tile : std::as_const(m_known)) {
        for (int i = 0; i < mostColumns; ++i)
            m_layout->itemAt(i)->layout()->removeWidget(tile);
    }
    QList<Tile *> shown;
    for (int i = 0; i < mostColumns; ++i) {
        auto *column = static_cast<QVBoxLayout *>(m_layout->itemAt(i)->layout());
        const QList<Tile *> tiles = columns.value(i);
        for (Tile *tile : tiles) {
            adopt(tile);
            column->insertWidget(column->count() - 1, tile);
            tile->setVisible(true);
            shown << tile;
        }
        m_layout->setStretch(i, i >= columns.size() ? 0 : i == 0 ? firstStretch : otherStretch);
    }
    for (Tile *tile : std::as_const(m_known)) {
        if (!shown.contains(tile))
            tile->setVisible(false);
    }
}

QRect TileBoard::columnRect(int column) const
{
    const QRect laidOut = m_layout->itemAt(column)->geometry();
    if (!laidOut.isEmpty())
        return laidOut;
    // Without tiles a column has no width of its own.
    const int share = width() / qMax(1, columnCount());
    return {column * share, 0, share, height()};
}

TileBoard::Place TileBoard::placeAt(const QPoint &position, const Tile *dragged) const
{
    Place place;
    for (int i = 0; i < columnCount(); ++i) {
        if (position.x() >= columnRect(i).left() - metrics::space4 / 2)
            place.column = i;
    }
    const QRect column = columnRect(place.column);
    int y = 0;
    for (const Tile *tile : m_columns.value(place.column)) {
        if (tile == dragged)
            continue;
        if (position.y() < tile->geometry().center().y()) {
            y = tile->geometry().top() - metrics::space4 / 2;
            break;
        }
        ++place.index;
        y = tile->geometry().bottom() + metrics::space4 / 2;
    }
    place.mark = QRect(column.left(), qMax(0, y - markHeight / 2), column.width(), markHeight);
    return place;
}

}  // namespace kontor::widgets
