// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {

/// Says at the bottom of its parent what was just done and offers to take it back. Goes after a while, but not while
/// the pointer or the focus is on it; never takes the focus by itself; is announced to screen readers. GUI thread.
class UndoBar final : public QWidget {
    Q_OBJECT

public:
    static constexpr int defaultTimeoutMs = 8000;

    /// Hidden until show…() is called; keeps its place when the parent is resized.
    explicit UndoBar(QWidget *parent);

    /// `action` is the button's text; empty for none. A `timeoutMs` of 0 stays until closed.
    void showMessage(const QString &text, const QString &action = {}, int timeoutMs = defaultTimeoutMs);
    QString text() const;

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
    void place();
    void timeUp();

    QLabel *m_label;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_timer;
};

}  // namespace kontor::widgets
