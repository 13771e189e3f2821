// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/editdialog.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

namespace metrics = theme::metrics;

EditDialog::EditDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_problem(new widgets::Label({}, theme::TextStyle::Small, theme::ColorRole::Overdue))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(metrics::space4);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(m_save, theme::ButtonKind::Primary);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditDialog::saveWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space4);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(480);
}

void EditDialog::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void EditDialog::setSaveText(const QString &text)
{
    m_save->setText(text);
}

void EditDialog::addRow(const QString &label, QWidget *control)
{
    QString name = label;
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name.remove(u'&'));
    m_form->addRow(label, control);
}

widgets::Label *EditDialog::addHint(const QString &text)
{
    auto *hint = new widgets::Label(text, theme::TextStyle::Small, theme::ColorRole::Muted);
    hint->setWordWrap(true);
    hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_form->addRow(QString(), hint);
    return hint;
}

}  // namespace kontor::pages
