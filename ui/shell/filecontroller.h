// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filegate.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/preferences.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace kontor::shell {

/// Opens, makes and closes the one file that all windows show, with the questions that takes. Owns the open workspace.
/// `over` is always the window that asked: dialogs open over it, and it hears of failures. GUI thread.
class FileController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive the controller.
    FileController(dialogs::FileGate &gate, dialogs::Prompts &prompts, pages::Preferences &preferences, QObject *parent = nullptr);
    /// Closes the file.
    ~FileController() override;

    commands::Workspace *workspace() const { return m_workspace.get(); }

    void askForNew(QWidget *over);
    void askForOpen(QWidget *over);
    /// A file with sample contacts, once its sheet is stored like that of any other.
    void askForSample(QWidget *over);
    /// `secret`: passphrase or recovery words; empty: first the keychain is asked, then the user.
    void open(const QString &path, const QString &secret, QWidget *over);
    void showRecoveryKey(QWidget *over);
    /// Encrypts the file anew and shows the new recovery key.
    void changePassphrase(QWidget *over);
    void rememberKey(QWidget *over);
    void forgetKey(QWidget *over);
    void close(QWidget *over);

Q_SIGNALS:
    void opened(kontor::commands::Workspace *workspace, QWidget *over);
    /// The workspace ends when this returns.
    void aboutToClose();
    void closed(QWidget *over);
    /// The file was made to be filled with sample data.
    void sampleWanted(QWidget *over);
    /// What the user wants to begin with in a new file: "file.import", "contact.new".
    void actionWanted(const QString &id, QWidget *over);
    void failed(const kontor::Error &error, QWidget *over);
    /// Something was done that undo does not take back.
    void done(const QString &text, QWidget *over);

private:
    using Over = QPointer<QWidget>;

    void make(bool sample, QWidget *over);
    void take(const dialogs::WorkspacePointer &workspace, bool remember, QWidget *over);
    void unlock(const QString &path, const QString &reason, QWidget *over);
    void showSheet(const QStringList &words, QWidget *over);
    QString freePath(const QString &name) const;

    dialogs::FileGate *m_gate;
    dialogs::Prompts *m_prompts;
    pages::Preferences *m_preferences;
    dialogs::WorkspacePointer m_workspace;
};

}  // namespace kontor::shell
