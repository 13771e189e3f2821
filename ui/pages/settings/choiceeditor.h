// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::pages {

/// The choices of a field: labels that can be renamed, added, removed and put into order. A code stays with its choice
/// whatever the label becomes. GUI thread.
class ChoiceEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceEditor(QWidget *parent = nullptr);

    /// JSON as stored: [{"code","label"}].
    void setChoices(const QString &json);
    /// Empty if there is no choice.
    QString choices() const;

Q_SIGNALS:
    void changed();

private:
    void add(const QString &code, const QString &label);
    void updateButtons();
    void move(int by);

    QListWidget *m_list;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
};

}  // namespace kontor::pages
