// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timelinelayout.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QUrl>

namespace kontor::widgets {

class TimelineDelegate;

/// The list of a timeline: rows of different height that keep their place when rows come or go above them, parts that can
/// be clicked, and all of it from the keyboard: Up, Down, Enter (edit), Del, Space (more, less), P (pin), Ctrl+C. GUI thread.
class TimelineView final : public QListView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Whether the first row is the newest: what comes above it is shown then, while nothing is scrolled.
    void setFollowsTop(bool follows) { m_followsTop = follows; }
    bool isNearTop() const;
    /// What is at this point of the viewport.
    TimelineHit hitAt(const QPoint &at) const;

Q_SIGNALS:
    void editRequested(const QModelIndex &index);
    void deleteRequested(const QModelIndex &index);
    void pinRequested(const QModelIndex &index);
    void copyRequested(const QModelIndex &index);
    void foldToggled(const QModelIndex &index);
    void personClicked(const QModelIndex &index, int person);
    void fileClicked(const QModelIndex &index, int file);
    void menuRequested(const QModelIndex &index, const QPoint &global);
    /// The first rows are in sight: what is newer is wanted.
    void topReached();
    void filesDropped(const QList<QUrl> &files);

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool act(const QKeyEvent &event, const QModelIndex &index);
    void follow(const TimelineHit &hit, const QModelIndex &index);
    void rememberPlace(int firstChanged, int lastChanged, bool goes);
    void keepPlace();

    TimelineDelegate *m_delegate;
    TimelineHit m_pressed;
    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0;
    bool m_followsTop = true;
};

}  // namespace kontor::widgets
