// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"
#include "ui/pages/today/tilearrangement.h"

#include <QDate>
#include <QHash>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {
class Label;
class TileBoard;
}

namespace kontor::pages {

class StartCard;
class TodayTile;

/// The area "Today": tiles with what is due and what is worth a look, arranged as the user likes. GUI thread.
class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(PageContext &context, QWidget *parent = nullptr);

    QWidget *focusTarget() override;
    const TileArrangement &arrangement() const { return m_arrangement; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    void build();
    void load();
    void loadState();
    void loadTiles();
    void arrange();
    void apply(const TileArrangement &arrangement);
    TodayTile *tile(const QString &id);
    void openTileMenu();
    int columnCount() const;

    PageContext *m_context;
    TileArrangement m_arrangement;
    QHash<QString, TodayTile *> m_tiles;
    QTimer m_reload;   ///< many changes, one reload
    QTimer m_newDay;
    QDate m_day;       ///< that the tiles show
    bool m_stale = true;
    widgets::Label *m_title = nullptr;
    QToolButton *m_tileMenu = nullptr;
    StartCard *m_start = nullptr;
    widgets::TileBoard *m_board = nullptr;
};

}  // namespace kontor::pages
