// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace kontor::widgets {

/// Takes the next combination of keys that is pressed in it, whatever it means elsewhere. Tab leaves it as everywhere, Esc
/// goes to its parent. GUI thread.
class KeyField final : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

}  // namespace kontor::widgets
