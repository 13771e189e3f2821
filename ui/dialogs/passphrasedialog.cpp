// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrasedialog.h"

#include "ui/dialogs/newfiledialog.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::dialogs {

using theme::ColorRole;
using theme::TextStyle;

PassphraseDialog::PassphraseDialog(FileGate &gate, commands::Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_gate(&gate), m_workspace(&workspace), m_first(line("passphrase", tr("New passphrase"))),
      m_second(line("repeated", tr("New passphrase once more"))), m_strength(new widgets::Label({}, TextStyle::Small, ColorRole::Muted)),
      m_problem(new widgets::Label({}, TextStyle::Small, ColorRole::Overdue))
{
    setWindowTitle(tr("Change passphrase"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new widgets::Label(tr("The whole file is encrypted anew. The recovery sheet that you have opens it no longer afterwards; you get a new "
                                       "one. Backups keep their old passphrase."), TextStyle::Body, ColorRole::Muted);
    text->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&New passphrase"), m_first);
    form->addRow(QString(), m_strength);
    form->addRow(tr("Once &more"), m_second);
    auto *buttons = new QDialogButtonBox;
    m_change = buttons->addButton(tr("Change passphrase"), QDialogButtonBox::ActionRole);
    theme::setButtonKind(m_change, theme::ButtonKind::Primary);
    m_change->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_change, &QPushButton::clicked, this, &PassphraseDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &PassphraseDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space3);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(480);
}

QLineEdit *PassphraseDialog::line(const char *objectName, const QString &name)
{
    auto *made = new QLineEdit;
    made->setObjectName(QLatin1String(objectName));
    made->setEchoMode(QLineEdit::Password);
    made->setAccessibleName(name);
    connect(made, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    return made;
}

void PassphraseDialog::check()
{
    m_problem->setText({});
    const int strength = passphraseStrength(m_first->text());
    m_strength->setText(m_first->text().isEmpty() ? QString() : passphraseStrengthText(strength));
    m_strength->setColor(strength == 0 ? ColorRole::Overdue : strength == 1 ? ColorRole::NothingPlanned : ColorRole::Good);
}

QString PassphraseDialog::problem() const
{
    if (m_first->text().size() < leastPassphraseLength)
        return tr("A passphrase has at least %n characters.", nullptr, leastPassphraseLength);
    return m_first->text() == m_second->text() ? QString() : tr("The two passphrases are not the same.");
}

void PassphraseDialog::change()
{
    m_problem->setText(problem());
    if (!problem().isEmpty())
        return;
    m_working = true;
    m_change->setEnabled(false);
    m_change->setText(tr("Encrypting …"));
    m_gate->changePassphrase(*m_workspace, m_first->text(), this, [this](Result<void> changed) {
        m_working = false;
        m_change->setEnabled(true);
        m_change->setText(tr("Change passphrase"));
        // KeyUnavailable: the file has the new key, only the keychain has not.
        if (!changed && changed.error().code != ErrorCode::KeyUnavailable)
            return m_problem->setText(changed.error().message);
        accept();
        Q_EMIT passphraseChanged(changed ? QString() : changed.error().message);
    });
}

void PassphraseDialog::reject()
{
    if (!m_working)
        QDialog::reject();
}

}  // namespace kontor::dialogs
