// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {

class Label;

/// Stands where a list has nothing to show: says why, and offers the one thing to do about it. GUI thread.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// `icon` names a bundled icon. An empty `action` shows no button.
    EmptyState(const QString &icon, const QString &title, const QString &text, const QString &action = {},
               QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    QWidget *m_picture;
    Label *m_title;
    Label *m_text;
    QPushButton *m_action;
};

}  // namespace kontor::widgets
