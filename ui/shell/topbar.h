// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {
class SearchBox;
}

namespace kontor::shell {

class Actions;

/// Back and forward, the search box, undo and "new". GUI thread.
class TopBar final : public widgets::Panel {
    Q_OBJECT

public:
    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);

    widgets::SearchBox *searchBox() const { return m_search; }
    /// What undo would take back; empty if there is nothing.
    void setUndoText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *arrow(QAction *action);
    void showUndoText();

    widgets::SearchBox *m_search;
    QPushButton *m_undo;
    QString m_undoText;
};

}  // namespace kontor::shell
