// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace kontor::widgets {

/// The search field: magnifier, clear button, and the shortcut that leads here while it is empty. Its arrow keys belong
/// to the list of results. GUI thread.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Only shown; whoever owns the box registers the shortcut.
    void setShortcutHint(const QKeySequence &shortcut);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The results are to move their current row by this many rows (Up, Down, Page Up, Page Down).
    void moveRequested(int rows);
    /// Enter; `newWindow` with Ctrl.
    void accepted(bool newWindow);
    /// Esc in an empty box. In a filled one Esc empties it.
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKey(QKeyEvent *event);

    QAction *m_clear;
    QString m_hint;
};

}  // namespace kontor::widgets
