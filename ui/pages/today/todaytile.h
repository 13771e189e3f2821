// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/listrequest.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilelist.h"

#include <QDate>
#include <QPushButton>

namespace kontor::pages {

/// A tile of the start page: reads its few lines on the reading thread and shows them. GUI thread.
class TodayTile : public widgets::Tile {
    Q_OBJECT

public:
    TodayTile(PageContext &context, const QString &id, const QString &icon, const QString &title, int expectedLines);

    /// Reads anew and shows what has come when it comes.
    virtual void load() = 0;

protected:
    PageContext &context() { return *m_context; }
    widgets::TileList *list() { return m_list; }
    QDate today() const;
    /// "12"; "999+" where counting has stopped.
    QString countText(qint64 count) const;
    void openContact(const Uuid &contact);
    void openList(const QString &title, const model::Filter &filter);
    /// A link below the lines; hidden until it has something to lead to.
    QPushButton *addLink(const QString &text);

    /// Runs `work` on the reading thread. An answer to an older question is dropped, a cancelled read is asked again.
    template <typename T>
    void ask(std::function<Result<T>(storage::Connection &)> work, std::function<void(const T &)> show)
    {
        const quint64 mine = ++m_generation;
        m_context->workspace().read<T>(this, work, [this, mine, work, show](Result<T> result) {
            if (mine != m_generation)
                return;
            if (result)
                show(*result);
            else if (result.error().code == ErrorCode::Cancelled)
                ask<T>(work, show);
            else
                m_context->report(result.error());
        });
    }

private:
    PageContext *m_context;
    widgets::TileList *m_list;
    quint64 m_generation = 0;
};

/// The tiles that there are, in the order in which they are offered.
struct TileKind {
    QString id;
    QString title;
    std::function<TodayTile *(PageContext &)> make;
};
QList<TileKind> tileKinds();
/// The arrangement of somebody who has not arranged anything.
QString standardTiles();

}  // namespace kontor::pages
