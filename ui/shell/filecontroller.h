// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filegate.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/preferences.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace kontor::shell {

/// Opens, makes and closes the file of a window, with the questions that takes. Owns the open workspace. GUI thread.
class FileController final : public QObject {
    Q_OBJECT

public:
    /// `parent` is the window over which dialogs open. All must outlive the controller.
    FileController(dialogs::FileGate &gate, dialogs::Prompts &prompts, pages::Preferences &preferences, QWidget *parent);
    /// Closes the file.
    ~FileController() override;

    commands::Workspace *workspace() const { return m_workspace.get(); }

    void askForNew();
    void askForOpen();
    /// A file with sample contacts, once its sheet is stored like that of any other.
    void askForSample();
    /// `secret`: passphrase or recovery words; empty: first the keychain is asked, then the user.
    void open(const QString &path, const QString &secret = {});
    void showRecoveryKey();
    void close();

Q_SIGNALS:
    void opened(kontor::commands::Workspace *workspace);
    /// The workspace ends when this returns.
    void aboutToClose();
    void closed();
    /// The file was made to be filled with sample data.
    void sampleWanted();
    void failed(const kontor::Error &error);

private:
    void make(bool sample);
    void take(const dialogs::WorkspacePointer &workspace, bool remember);
    void unlock(const QString &path, const QString &reason);
    QString freePath(const QString &name) const;

    dialogs::FileGate *m_gate;
    dialogs::Prompts *m_prompts;
    pages::Preferences *m_preferences;
    QWidget *m_window;
    dialogs::WorkspacePointer m_workspace;
};

}  // namespace kontor::shell
