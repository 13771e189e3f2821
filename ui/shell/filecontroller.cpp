// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecontroller.h"

#include "ui/dialogs/newfiledialog.h"
#include "ui/dialogs/recoverypanel.h"
#include "ui/dialogs/unlockdialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kontor::shell {

using dialogs::NewFileDialog;
using dialogs::UnlockDialog;
using dialogs::WorkspacePointer;

FileController::FileController(dialogs::FileGate &gate, dialogs::Prompts &prompts, pages::Preferences &preferences, QWidget *parent)
    : QObject(parent), m_gate(&gate), m_prompts(&prompts), m_preferences(&preferences), m_window(parent)
{
}

FileController::~FileController()
{
    m_workspace.reset();
}

QString FileController::freePath(const QString &name) const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    QString path = folder.filePath(name + QStringLiteral(".kontor"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2.kontor").arg(name).arg(number));
    return path;
}

void FileController::askForNew()
{
    make(false);
}

void FileController::askForSample()
{
    make(true);
}

void FileController::make(bool sample)
{
    const QString name = sample ? tr("Sample contacts") : tr("Contacts");
    auto *dialog = new NewFileDialog(*m_gate, *m_prompts, freePath(name), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewFileDialog::fileCreated, this, [this, sample](const WorkspacePointer &workspace) {
        take(workspace, false);
        if (sample)
            Q_EMIT sampleWanted();
    });
    dialog->open();
}

void FileController::askForOpen()
{
    m_prompts->openFile(m_window, tr("Open file"), {tr("Kontor files (*.kontor)"), tr("All files (*)")},
                        [this](const QString &path) { open(path); });
}

void FileController::open(const QString &path, const QString &secret)
{
    // It is open in this very window, and would be refused as locked.
    if (m_workspace && QFileInfo(path) == QFileInfo(m_workspace->path()))
        return;
    m_gate->open(path, secret, this, [this, path, secret](Result<WorkspacePointer> workspace) {
        if (workspace)
            return take(*workspace, false);
        const ErrorCode code = workspace.error().code;
        if (secret.isEmpty() && (code == ErrorCode::KeyUnavailable || code == ErrorCode::WrongKey))
            return unlock(path, code == ErrorCode::KeyUnavailable ? workspace.error().message : QString());
        Q_EMIT failed(workspace.error());
    });
}

void FileController::unlock(const QString &path, const QString &reason)
{
    auto *dialog = new UnlockDialog(*m_gate, path, reason, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnlockDialog::fileOpened, this, &FileController::take);
    dialog->open();
}

void FileController::take(const WorkspacePointer &workspace, bool remember)
{
    close();
    m_workspace = workspace;
    m_workspace->setAuthor(m_preferences->text(pages::Preference::Author));
    m_preferences->rememberFile(QFileInfo(workspace->path()).absoluteFilePath());
    Q_EMIT opened(m_workspace.get());
    if (!remember)
        return;
    m_gate->remember(*m_workspace, this, [this](Result<void> kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

void FileController::showRecoveryKey()
{
    if (!m_workspace)
        return;
    m_gate->recoveryWords(*m_workspace, this, [this](Result<QStringList> words) {
        if (!words)
            return Q_EMIT failed(words.error());
        auto *dialog = new QDialog(m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Recovery key"));
        auto *panel = new dialogs::RecoveryPanel(*m_prompts);
        panel->setSheet({QFileInfo(m_workspace->path()).completeBaseName(), *words, QDate::currentDate()});
        panel->hideAcknowledgement();
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
        auto *column = new QVBoxLayout(dialog);
        column->addWidget(panel);
        column->addWidget(buttons);
        dialog->open();
    });
}

void FileController::close()
{
    if (!m_workspace)
        return;
    Q_EMIT aboutToClose();
    m_workspace->interruptReads();
    m_workspace.reset();
    Q_EMIT closed();
}

}  // namespace kontor::shell
