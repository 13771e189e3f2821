// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filegate.h"
#include "ui/dialogs/prompts.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)
QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

class RecoveryPanel;

constexpr int leastPassphraseLength = 8;
/// How hard a passphrase is to guess, 0 (very easy) to 3 (hard), by length and variety.
int passphraseStrength(const QString &passphrase);
/// The same in words.
QString passphraseStrengthText(int strength);

/// Makes a new file in three steps: where and with which passphrase; the recovery sheet, without which nobody leaves; how
/// to back up, and what to begin with. A file for sample data does without the third. GUI thread.
class NewFileDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Use { Own, Sample };
    NewFileDialog(FileGate &gate, Prompts &prompts, const QString &suggestedPath, Use use, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// The file is made, its recovery sheet is in safe hands. `firstAction`: "file.import", "file.trades", "contact.new" or empty.
    void fileCreated(const kontor::dialogs::WorkspacePointer &workspace, const QString &firstAction);

private:
    QWidget *buildForm(const QString &path);
    QWidget *buildStart();
    void showStep(int step);
    void next();
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
    Use m_use;
    widgets::Label *m_step;
    QStackedWidget *m_stack;
    QButtonGroup *m_start = nullptr;
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
