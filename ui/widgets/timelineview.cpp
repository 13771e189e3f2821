// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineview.h"

#include "ui/widgets/timelinedelegate.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace kontor::widgets {

namespace {

/// So near to the top more is fetched.
constexpr int nearTop = 200;

bool bringsFiles(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

}  // namespace

TimelineView::TimelineView(QWidget *parent) : QListView(parent), m_delegate(new TimelineDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setAcceptDrops(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isNearTop())
            Q_EMIT topReached();
    });
}

bool TimelineView::isNearTop() const
{
    return verticalScrollBar()->value() < nearTop;
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    scheduleDelayedItemsLayout();  // a row may have another height now
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this](const QModelIndex &, int first, int) {
        rememberPlace(first, first - 1, false);
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineView::keepPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        rememberPlace(first, last, true);
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::keepPlace);
}

/// The first row in sight that stays, if rows change above it.
void TimelineView::rememberPlace(int firstChanged, int lastChanged, bool goes)
{
    m_anchor = QPersistentModelIndex();
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    // At the very top new rows shall be seen; and nothing moves what is above the change.
    if ((m_followsTop && verticalScrollBar()->value() == 0) || !top.isValid() || top.row() < firstChanged)
        return;
    const QModelIndex stays = goes && top.row() <= lastChanged ? model()->index(lastChanged + 1, 0) : top;
    if (!stays.isValid())
        return;
    m_anchor = stays;
    m_anchorTop = visualRect(stays).top();
}

void TimelineView::keepPlace()
{
    if (!m_anchor.isValid())
        return;
    const QModelIndex anchor = m_anchor;
    m_anchor = QPersistentModelIndex();
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(anchor).top() - m_anchorTop);
}

TimelineHit TimelineView::hitAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() ? m_delegate->hit(index, visualRect(index), at) : TimelineHit();
}

bool TimelineView::act(const QKeyEvent &event, const QModelIndex &index)
{
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested(index);
        return true;
    }
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: Q_EMIT editRequested(index); return true;
    case Qt::Key_Delete: Q_EMIT deleteRequested(index); return true;
    case Qt::Key_Space: Q_EMIT foldToggled(index); return true;
    case Qt::Key_P: Q_EMIT pinRequested(index); return true;
    default: return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!currentIndex().isValid() || !act(*event, currentIndex()))
        QListView::keyPressEvent(event);
}

void TimelineView::follow(const TimelineHit &hit, const QModelIndex &index)
{
    switch (hit.part) {
    case TimelineHit::Part::Fold: Q_EMIT foldToggled(index); break;
    case TimelineHit::Part::Person: Q_EMIT personClicked(index, hit.number); break;
    case TimelineHit::Part::File: Q_EMIT fileClicked(index, hit.number); break;
    case TimelineHit::Part::Nothing: break;
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? hitAt(event->position().toPoint()) : TimelineHit();
    QListView::mousePressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    if (m_pressed.part != TimelineHit::Part::Nothing && hitAt(at) == m_pressed)
        follow(m_pressed, indexAt(at));
    m_pressed = {};
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const bool onLink = hitAt(event->position().toPoint()).part != TimelineHit::Part::Nothing;
    viewport()->setCursor(onLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (const QModelIndex index = indexAt(at); index.isValid() && hitAt(at).part == TimelineHit::Part::Nothing)
        Q_EMIT editRequested(index);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    Q_EMIT menuRequested(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (bringsFiles(event->mimeData()))
        event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent *event)
{
    if (bringsFiles(event->mimeData()))
        event->acceptProposedAction();
}

void TimelineView::dropEvent(QDropEvent *event)
{
    if (!bringsFiles(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(event->mimeData()->urls());
}

}  // namespace kontor::widgets
