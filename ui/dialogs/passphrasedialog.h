// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filegate.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// Asks twice for the new passphrase of an open file and has the file encrypted with it. GUI thread.
class PassphraseDialog final : public QDialog {
    Q_OBJECT

public:
    /// `workspace` must outlive the dialog.
    PassphraseDialog(FileGate &gate, commands::Workspace &workspace, QWidget *parent = nullptr);

    /// Not while the file is encrypted: there is nothing to cancel any more.
    void reject() override;

Q_SIGNALS:
    /// The file opens with the new passphrase, and with a new recovery key. `problem`: the keychain did not follow; empty if all
    /// went well.
    void passphraseChanged(const QString &problem);

private:
    QLineEdit *line(const char *objectName, const QString &name);
    void check();
    QString problem() const;
    void change();

    FileGate *m_gate;
    commands::Workspace *m_workspace;
    QLineEdit *m_first;
    QLineEdit *m_second;
    widgets::Label *m_strength;
    widgets::Label *m_problem;
    QPushButton *m_change = nullptr;
    bool m_working = false;
};

}  // namespace kontor::dialogs
