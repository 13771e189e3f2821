// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/teamlink.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// Asks twice for another password of one's own at the team's server, and sets it. GUI thread.
class TeamPasswordDialog final : public QDialog {
    Q_OBJECT

public:
    /// The link outlives it.
    explicit TeamPasswordDialog(TeamLink &link, QWidget *parent = nullptr);

private:
    QLineEdit *line(const char *objectName, const QString &name);
    QString problem() const;
    void change();

    TeamLink *m_link;
    QLineEdit *m_first;
    QLineEdit *m_second;
    widgets::Label *m_problem;
    QPushButton *m_change = nullptr;
};

}  // namespace kontor::dialogs
