// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/taskdialog.h"

#include "core/model/text.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::dialogs {

TaskDialog::TaskDialog(const QString &contact, QDate today, QWidget *parent)
    : QDialog(parent), m_title(new QLineEdit), m_due(new QDateEdit(today)),
      m_problem(new widgets::Label(QString(), theme::TextStyle::Small, theme::ColorRole::Overdue))
{
    setWindowTitle(contact.isEmpty() ? tr("New task") : tr("Task for %1").arg(contact));
    m_title->setAccessibleName(tr("What is to be done"));
    m_due->setAccessibleName(tr("Due"));
    m_due->setCalendarPopup(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&What"), m_title);
    form->addRow(tr("&Due"), m_due);
    form->addRow(QString(), buildQuickDays(today));
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(save, theme::ButtonKind::Primary);
    save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space4);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TaskDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, [this] { m_problem->setText({}); });
    setMinimumWidth(420);
}

QWidget *TaskDialog::buildQuickDays(QDate today)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QDate> days[]{{tr("Today"), today},
                                           {tr("Tomorrow"), today.addDays(1)},
                                           {tr("In a week"), today.addDays(7)},
                                           {tr("In a month"), today.addMonths(1)}};
    for (const auto &[text, day] : days) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        theme::setButtonKind(button, theme::ButtonKind::Flat);
        connect(button, &QPushButton::clicked, m_due, [due = m_due, day = day] { due->setDate(day); });
        row->addWidget(button);
    }
    row->addStretch();
    return box;
}

void TaskDialog::submit()
{
    const QString title = model::tidied(m_title->text());
    if (title.isEmpty()) {
        m_problem->setText(tr("A few words say what is to be done."));
        m_title->setFocus();
        return;
    }
    Q_EMIT submitted({{QStringLiteral("title"), title}, {QStringLiteral("due_on"), m_due->date().toString(Qt::ISODate)}});
    accept();
}

}  // namespace kontor::dialogs
