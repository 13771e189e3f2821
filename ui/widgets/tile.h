// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {

class Label;

/// A card with a heading that can be moved about on a TileBoard: by dragging the heading, from its menu, or with
/// Alt+Shift+arrow while the focus is in it. GUI thread.
class Tile : public Panel {
    Q_OBJECT

public:
    enum class Direction { Up, Down, Left, Right };

    Tile(const QString &id, const QString &icon, const QString &title, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    const QString &title() const { return m_title; }
    /// Small text at the right end of the heading.
    void setSummary(const QString &text);
    /// Draws the tile as one that is being dragged.
    void setLifted(bool lifted);

Q_SIGNALS:
    void moveRequested(kontor::widgets::Tile::Direction direction);
    void removeRequested();
    /// The heading is dragged; positions are global.
    void dragged(const QPoint &global);
    void dropped(const QPoint &global);

protected:
    QVBoxLayout *body() const { return m_body; }
    /// Entries of one's own at the top of the tile's menu.
    virtual void addMenuEntries(QMenu *) {}

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QWidget *buildHead(const QString &icon);
    void addKeys();
    void openMenu();

    QString m_id;
    QString m_title;
    QWidget *m_head = nullptr;
    Label *m_summary = nullptr;
    QToolButton *m_menu = nullptr;
    QVBoxLayout *m_body = nullptr;
    QPoint m_pressedAt;
    bool m_pressed = false;
    bool m_dragging = false;
};

}  // namespace kontor::widgets
