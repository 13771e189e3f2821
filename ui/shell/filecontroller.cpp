// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecontroller.h"

#include "ui/dialogs/newfiledialog.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/dialogs/recoverypanel.h"
#include "ui/dialogs/unlockdialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kontor::shell {

using dialogs::NewFileDialog;
using dialogs::UnlockDialog;
using dialogs::WorkspacePointer;

FileController::FileController(dialogs::FileGate &gate, dialogs::Prompts &prompts, pages::Preferences &preferences, QObject *parent)
    : QObject(parent), m_gate(&gate), m_prompts(&prompts), m_preferences(&preferences)
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

void FileController::askForNew(QWidget *over)
{
    make(false, over);
}

void FileController::askForSample(QWidget *over)
{
    make(true, over);
}

void FileController::make(bool sample, QWidget *over)
{
    const QString name = sample ? tr("Sample contacts") : tr("Contacts");
    const NewFileDialog::Use use = sample ? NewFileDialog::Use::Sample : NewFileDialog::Use::Own;
    auto *dialog = new NewFileDialog(*m_gate, *m_prompts, freePath(name), use, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewFileDialog::fileCreated, this,
            [this, sample, over = Over(over)](const WorkspacePointer &workspace, const QString &firstAction) {
        take(workspace, false, over);
        if (sample)
            Q_EMIT sampleWanted(over);
        else if (!firstAction.isEmpty())
            Q_EMIT actionWanted(firstAction, over);
    });
    dialog->open();
}

void FileController::askForOpen(QWidget *over)
{
    m_prompts->openFile(over, tr("Open file"), {tr("Kontor files (*.kontor)"), tr("All files (*)")},
                        [this, over = Over(over)](const QString &path) { open(path, {}, over); });
}

void FileController::open(const QString &path, const QString &secret, QWidget *over)
{
    // It is open in this very program, and would be refused as locked.
    if (m_workspace && QFileInfo(path) == QFileInfo(m_workspace->path()))
        return;
    m_gate->open(path, secret, this, [this, path, secret, over = Over(over)](Result<WorkspacePointer> workspace) {
        // Every window was closed while the file was opened.
        if (over == nullptr)
            return;
        if (workspace)
            return take(*workspace, false, over);
        const ErrorCode code = workspace.error().code;
        if (secret.isEmpty() && (code == ErrorCode::KeyUnavailable || code == ErrorCode::WrongKey))
            return unlock(path, code == ErrorCode::KeyUnavailable ? workspace.error().message : QString(), over);
        Q_EMIT failed(workspace.error(), over);
    });
}

void FileController::unlock(const QString &path, const QString &reason, QWidget *over)
{
    auto *dialog = new UnlockDialog(*m_gate, path, reason, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnlockDialog::fileOpened, this, [this, over = Over(over)](const WorkspacePointer &workspace, bool remember) {
        take(workspace, remember, over);
    });
    dialog->open();
}

void FileController::take(const WorkspacePointer &workspace, bool remember, QWidget *over)
{
    close(over);
    m_workspace = workspace;
    m_workspace->setAuthor(m_preferences->text(pages::Preference::Author));
    m_preferences->rememberFile(QFileInfo(workspace->path()).absoluteFilePath(), QDateTime::currentMSecsSinceEpoch());
    Q_EMIT opened(m_workspace.get(), over);
    if (!remember)
        return;
    m_gate->remember(*m_workspace, this, [this, over = Over(over)](Result<void> kept) {
        if (!kept)
            Q_EMIT failed(kept.error(), over);
    });
}

void FileController::showRecoveryKey(QWidget *over)
{
    if (!m_workspace)
        return;
    m_gate->recoveryWords(*m_workspace, this, [this, over = Over(over)](Result<QStringList> words) {
        if (words)
            showSheet(*words, over);
        else
            Q_EMIT failed(words.error(), over);
    });
}

void FileController::showSheet(const QStringList &words, QWidget *over)
{
    if (!m_workspace || over == nullptr)
        return;
    auto *dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Recovery key"));
    auto *panel = new dialogs::RecoveryPanel(*m_prompts);
    panel->setSheet({QFileInfo(m_workspace->path()).completeBaseName(), words, QDate::currentDate()});
    panel->hideAcknowledgement();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(panel);
    column->addWidget(buttons);
    dialog->open();
}

void FileController::changePassphrase(QWidget *over)
{
    if (!m_workspace)
        return;
    auto *dialog = new dialogs::PassphraseDialog(*m_gate, *m_workspace, over);
    connect(this, &FileController::aboutToClose, dialog, [dialog] { delete dialog; });
    connect(dialog, &dialogs::PassphraseDialog::passphraseChanged, this, [this, over = Over(over)](const QString &problem) {
        if (problem.isEmpty())
            Q_EMIT done(tr("The file has its new passphrase."), over);
        else
            Q_EMIT failed({ErrorCode::KeyUnavailable, problem, {}}, over);
        showRecoveryKey(over);
    });
    dialog->open();
}

void FileController::rememberKey(QWidget *over)
{
    if (!m_workspace)
        return;
    m_gate->remember(*m_workspace, this, [this, over = Over(over)](Result<void> kept) {
        if (kept)
            Q_EMIT done(tr("The key lies in the keychain of this computer."), over);
        else
            Q_EMIT failed(kept.error(), over);
    });
}

void FileController::forgetKey(QWidget *over)
{
    if (!m_workspace)
        return;
    m_gate->forget(*m_workspace, this, [this, over = Over(over)](Result<void> forgotten) {
        if (forgotten)
            Q_EMIT done(tr("The keychain holds no key for this file any more. It is asked for when the file is opened."), over);
        else
            Q_EMIT failed(forgotten.error(), over);
    });
}

void FileController::close(QWidget *over)
{
    if (!m_workspace)
        return;
    Q_EMIT aboutToClose();
    m_workspace->interruptReads();
    m_workspace.reset();
    Q_EMIT closed(over);
}

}  // namespace kontor::shell
