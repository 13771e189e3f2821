// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

#include <QWidget>

namespace kontor::widgets {

struct GraphNode {
    QString name;
    QString initials;
    AvatarKind kind = AvatarKind::Person;
    QString link;  ///< what joins it to the middle
};

/// A contact in the middle and those it has to do with around it. A click, or the arrow keys and Enter, choose one; a list
/// beside it should say the same in words. GUI thread.
class RelationGraph final : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 10;

    explicit RelationGraph(QWidget *parent = nullptr);

    /// More than `most` around are counted, not drawn.
    void setNodes(const GraphNode &middle, const QList<GraphNode> &around);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Index into what setNodes() got.
    void activated(int node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int shown() const;
    QPointF middle() const;
    QPointF centreOf(int node) const;
    QRect avatarOf(int node) const;
    int nodeAt(const QPoint &position) const;
    void setCurrent(int node);
    void drawNode(QPainter &painter, const GraphNode &node, const QPointF &centre, int size, bool current) const;

    GraphNode m_middle;
    QList<GraphNode> m_around;
    int m_current = -1;
};

}  // namespace kontor::widgets
