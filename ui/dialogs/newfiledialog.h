// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filegate.h"
#include "ui/dialogs/prompts.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

class RecoveryPanel;

/// How hard a passphrase is to guess, 0 (very easy) to 3 (hard), by length and variety.
int passphraseStrength(const QString &passphrase);

/// Makes a new file: where, with which passphrase, and then the recovery sheet, without which nobody leaves. GUI thread.
class NewFileDialog final : public QDialog {
    Q_OBJECT

public:
    NewFileDialog(FileGate &gate, Prompts &prompts, const QString &suggestedPath, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// The file is made, its recovery sheet is in safe hands.
    void fileCreated(const kontor::dialogs::WorkspacePointer &workspace);

private:
    QWidget *buildForm(const QString &path);
    QLineEdit *passphraseLine(const char *objectName, const QString &name);
    void check();
    void create();
    void created(const WorkspacePointer &workspace);
    void showSheet(const QStringList &words);
    void finish();
    QString problem() const;

    FileGate *m_gate;
    Prompts *m_prompts;
    WorkspacePointer m_workspace;
    QStackedWidget *m_stack;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QCheckBox *m_remember = nullptr;
    widgets::Label *m_strength = nullptr;
    widgets::Label *m_problem = nullptr;
    RecoveryPanel *m_recovery = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
};

}  // namespace kontor::dialogs
