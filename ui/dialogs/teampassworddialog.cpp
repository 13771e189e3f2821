// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teampassworddialog.h"

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

namespace {
constexpr int leastLength = 10;
}

TeamPasswordDialog::TeamPasswordDialog(TeamLink &link, QWidget *parent)
    : QDialog(parent), m_link(&link), m_first(line("password", tr("New password"))), m_second(line("repeated", tr("New password once more"))),
      m_problem(new widgets::Label({}, TextStyle::Small, ColorRole::Overdue))
{
    setWindowTitle(tr("Your password at the team's server"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new widgets::Label(tr("With it you are let in at the team's server. Your other computers ask for it when they connect the next time."),
                                    TextStyle::Body, ColorRole::Muted);
    text->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&New password"), m_first);
    form->addRow(tr("Once &more"), m_second);
    auto *buttons = new QDialogButtonBox;
    m_change = buttons->addButton(tr("Change password"), QDialogButtonBox::ActionRole);
    theme::setButtonKind(m_change, theme::ButtonKind::Primary);
    m_change->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_change, &QPushButton::clicked, this, &TeamPasswordDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space3);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(440);
}

QLineEdit *TeamPasswordDialog::line(const char *objectName, const QString &name)
{
    auto *made = new QLineEdit;
    made->setObjectName(QLatin1String(objectName));
    made->setEchoMode(QLineEdit::Password);
    made->setAccessibleName(name);
    connect(made, &QLineEdit::textChanged, this, [this] { m_problem->setText({}); });
    return made;
}

QString TeamPasswordDialog::problem() const
{
    if (m_first->text().size() < leastLength)
        return tr("A password has at least %n characters.", nullptr, leastLength);
    return m_first->text() == m_second->text() ? QString() : tr("The two passwords are not the same.");
}

void TeamPasswordDialog::change()
{
    m_problem->setText(problem());
    if (!problem().isEmpty())
        return;
    m_change->setEnabled(false);
    m_link->changePassword(m_first->text(), this, [this](const Result<void> &changed) {
        m_change->setEnabled(true);
        if (changed)
            accept();
        else
            m_problem->setText(tr("The password is as it was. %1").arg(changed.error().message));
    });
}

}  // namespace kontor::dialogs
