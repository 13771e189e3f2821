// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unlockdialog.h"

#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::dialogs {

using theme::ColorRole;
using theme::TextStyle;

UnlockDialog::UnlockDialog(FileGate &gate, const QString &path, const QString &reason, QWidget *parent)
    : QDialog(parent), m_gate(&gate), m_path(path), m_secret(new QLineEdit),
      m_remember(new QCheckBox(tr("Remember the key in the keychain of this computer"))),
      m_problem(new widgets::Label(QString(), TextStyle::Small, ColorRole::Overdue))
{
    setWindowTitle(tr("Open %1").arg(QFileInfo(path).fileName()));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Passphrase or recovery words"));
    QAction *show = m_secret->addAction(theme::icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    show->setText(tr("Show what is typed"));
    show->setCheckable(true);
    connect(show, &QAction::toggled, m_secret,
            [line = m_secret](bool on) { line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    auto *label = new widgets::Label(tr("&Passphrase or the words of the recovery sheet"));
    label->setBuddy(m_secret);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::ActionRole);
    theme::setButtonKind(m_open, theme::ButtonKind::Primary);
    m_open->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_open, &QPushButton::clicked, this, &UnlockDialog::tryToOpen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space2);
    if (!reason.isEmpty()) {
        auto *why = new widgets::Label(reason, TextStyle::Small, ColorRole::Muted);
        why->setWordWrap(true);
        column->addWidget(why);
    }
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_problem),
                            static_cast<QWidget *>(m_remember)})
        column->addWidget(widget);
    column->addSpacing(theme::metrics::space2);
    column->addWidget(buttons);
    setMinimumWidth(460);
}

void UnlockDialog::tryToOpen()
{
    if (m_secret->text().isEmpty())
        return m_problem->setText(tr("The file is encrypted; it opens with its passphrase only."));
    m_problem->setText({});
    m_open->setEnabled(false);
    m_gate->open(m_path, m_secret->text(), this, [this](Result<WorkspacePointer> workspace) {
        m_open->setEnabled(true);
        if (!workspace) {
            m_problem->setText(workspace.error().message);
            m_secret->selectAll();
            m_secret->setFocus();
            return;
        }
        accept();
        Q_EMIT fileOpened(*workspace, m_remember->isChecked());
    });
}

}  // namespace kontor::dialogs
