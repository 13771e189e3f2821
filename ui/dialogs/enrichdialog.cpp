// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/enrichdialog.h"

#include "core/model/blockdraft.h"
#include "ui/dialogs/enrichpanel.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::dialogs {

EnrichDialog::EnrichDialog(Prompts &prompts, const queries::ContactDetail &contact, const QString &text, QWidget *parent)
    : QDialog(parent), m_isOrganisation(contact.isOrganisation()), m_panel(new EnrichPanel(prompts))
{
    setWindowTitle(tr("From a text or picture"));
    m_panel->setKnown(contact);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(m_save, theme::ButtonKind::Primary);
    m_save->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_panel, &EnrichPanel::chosenChanged, m_save, [this](int count) {
        m_save->setEnabled(count > 0);
        m_save->setText(count > 0 ? tr("Take over %n value(s)", nullptr, count) : tr("Take over"));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &EnrichDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space3);
    column->addWidget(new widgets::Label(contact.fullName, theme::TextStyle::Title));
    column->addWidget(m_panel, 1);
    column->addWidget(buttons);
    resize(920, 520);
    m_panel->setText(text);
    m_panel->textEdit()->setFocus();
}

void EnrichDialog::submit()
{
    Q_EMIT submitted(model::draftOf(m_panel->chosen(), m_isOrganisation), m_panel->source());
    accept();
}

}  // namespace kontor::dialogs
