// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filegate.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// Asks for the passphrase or the recovery words of a file and opens it. A wrong one is said beside the field. GUI thread.
class UnlockDialog final : public QDialog {
    Q_OBJECT

public:
    /// `reason`: why the keychain did not do it; empty if nobody asked it.
    UnlockDialog(FileGate &gate, const QString &path, const QString &reason, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `remember`: the key is to be kept in the keychain.
    void fileOpened(const kontor::dialogs::WorkspacePointer &workspace, bool remember);

private:
    void tryToOpen();

    FileGate *m_gate;
    QString m_path;
    QLineEdit *m_secret;
    QCheckBox *m_remember;
    widgets::Label *m_problem;
    QPushButton *m_open = nullptr;
};

}  // namespace kontor::dialogs
