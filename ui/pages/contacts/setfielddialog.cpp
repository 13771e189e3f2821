// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/setfielddialog.h"

#include "ui/pages/contacts/valueeditor.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using itemmodels::ListColumn;

bool canBeSetForMany(const ListColumn &column)
{
    if (column.id.startsWith(QLatin1String("cf:")))
        return true;
    if (!column.id.startsWith(QLatin1String("contact.")))
        return false;
    const model::FieldDef *field = model::Catalogue::get().field(u"contact", QStringView(column.id).mid(8));
    return field != nullptr && field->has(model::Editable);
}

SetFieldDialog::SetFieldDialog(const QList<ListColumn> &columns, qint64 contacts, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Set a field"));
    for (const ListColumn &column : columns) {
        if (canBeSetForMany(column))
            m_fields << column;
    }
    build(contacts);
    fieldChanged();
}

void SetFieldDialog::build(qint64 contacts)
{
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Field"));
    m_choice->setMaxVisibleItems(20);
    for (const ListColumn &column : std::as_const(m_fields))
        m_choice->addItem(column.label, column.id);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SetFieldDialog::fieldChanged);
    m_value = new ValueEditor;
    connect(m_value, &ValueEditor::changed, this, &SetFieldDialog::check);
    m_hint = new widgets::Label(QString(), theme::TextStyle::Small, theme::ColorRole::Muted);
    m_hint->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Field"), m_choice);
    form->addRow(tr("&Value"), m_value);
    form->addRow(QString(), m_hint);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Set for %Ln contact(s)", nullptr, int(contacts)), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(m_save, theme::ButtonKind::Primary);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &SetFieldDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space4);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(420);
}

ListColumn SetFieldDialog::field() const
{
    return m_fields.value(m_choice->currentIndex());
}

void SetFieldDialog::fieldChanged()
{
    m_value->setField(field());
    check();
}

void SetFieldDialog::check()
{
    const auto value = m_value->value();
    m_save->setEnabled(value.has_value());
    m_hint->setColor(value ? theme::ColorRole::Muted : theme::ColorRole::Overdue);
    m_hint->setText(!value              ? value.error().message
                    : m_value->isBlank() ? tr("Left blank, the field is cleared. It can be undone.")
                                         : tr("What stands there now is replaced. It can be undone."));
}

void SetFieldDialog::submit()
{
    const auto value = m_value->value();
    if (!value)
        return;
    Q_EMIT submitted(field(), *value);
    accept();
}

}  // namespace kontor::pages
