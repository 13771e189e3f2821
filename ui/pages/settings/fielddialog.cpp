// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/fielddialog.h"

#include "core/model/fieldcodes.h"
#include "core/model/regions.h"
#include "core/model/text.h"
#include "ui/pages/settings/choiceeditor.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace kontor::pages {

using model::catalogueText;
using queries::CustomFieldRecord;

FieldDialog::FieldDialog(const CustomFieldRecord &field, QWidget *parent)
    : EditDialog(field.id.isNull() ? tr("New field") : tr("Field \"%1\"").arg(field.label), parent), m_label(new QLineEdit(field.label)),
      m_type(new QComboBox), m_choices(new ChoiceEditor), m_currency(new QComboBox), m_required(new QCheckBox(tr("Must be filled in for new contacts"))),
      m_category(new QComboBox), m_purpose(new QComboBox)
{
    fillCodes(field);
    buildRows(field);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldDialog::showForType);
    showForType();
    m_label->setFocus();
}

void FieldDialog::fillCodes(const CustomFieldRecord &field)
{
    for (const model::CustomType &type : model::customTypes())
        m_type->addItem(catalogueText(type.label), QLatin1String(type.code));
    for (const model::CategoryCode &category : model::categoryCodes())
        m_category->addItem(catalogueText(category.label), QLatin1String(category.code));
    for (const model::PurposeCode &purpose : model::purposeCodes())
        m_purpose->addItem(catalogueText(purpose.label), QLatin1String(purpose.code));
    m_currency->addItem(tr("As in the settings"), QString());
    for (const QString &code : model::offeredCurrencies())
        m_currency->addItem(code, code);
    const auto choose = [](QComboBox *box, const QString &code) { box->setCurrentIndex(qMax(0, box->findData(code))); };
    choose(m_type, field.typeCode);
    choose(m_category, field.category);
    choose(m_purpose, field.purpose);
    choose(m_currency, field.currency);
    m_choices->setChoices(field.choicesJson);
    m_required->setChecked(field.required);
}

void FieldDialog::buildRows(const CustomFieldRecord &field)
{
    const bool isNew = field.id.isNull();
    m_type->setEnabled(isNew);
    m_currency->setEnabled(isNew);
    addRow(tr("&Name"), m_label, "label");
    addRow(tr("&Type"), m_type, "type");
    addRow(tr("C&hoices"), m_choices, "choices");
    addRow(tr("C&urrency"), m_currency, "currency");
    keepPart("required", m_required);
    form()->addRow(QString(), m_required);
    addRow(tr("&Kind of data"), m_category, "category");
    addRow(tr("&Purpose"), m_purpose, "purpose");
    addHint(tr("Kind and purpose stand in the record of processing activities and decide what a person is told about their data."));
}

void FieldDialog::showForType()
{
    const model::FieldType type = model::customTypeFromCode(m_type->currentData().toString());
    const auto show = [this](QWidget *control, bool visible) {
        control->setVisible(visible);
        form()->labelForField(control)->setVisible(visible);
    };
    show(m_choices, type == model::FieldType::Choice || type == model::FieldType::MultiChoice);
    show(m_currency, type == model::FieldType::Money);
    adjustSize();
}

QString FieldDialog::problem() const
{
    if (model::tidied(m_label->text()).isEmpty())
        return tr("A field needs a name.");
    const model::CustomType *type = model::findCustomType(m_type->currentData().toString());
    if (type != nullptr && type->hasChoices() && m_choices->choices().isEmpty())
        return tr("Which choices are there? Add at least one.");
    return {};
}

commands::CustomFieldSpec FieldDialog::spec() const
{
    commands::CustomFieldSpec spec;
    spec.label = model::tidied(m_label->text());
    spec.type = model::customTypeFromCode(m_type->currentData().toString());
    if (m_choices->isVisibleTo(this))
        spec.choices = m_choices->choices();
    spec.currency = m_currency->currentData().toString();
    spec.category = m_category->currentData().toString();
    spec.purpose = m_purpose->currentData().toString();
    spec.required = m_required->isChecked();
    return spec;
}

model::FieldMap FieldDialog::changes() const
{
    model::FieldMap fields{{QStringLiteral("label"), model::tidied(m_label->text())}, {QStringLiteral("category"), m_category->currentData()},
                           {QStringLiteral("purpose"), m_purpose->currentData()},
                           {QStringLiteral("required"), m_required->isChecked() ? QVariant(qint64(1)) : QVariant()}};
    if (m_choices->isVisibleTo(this))
        fields.insert(QStringLiteral("choices"), m_choices->choices());
    return fields;
}

}  // namespace kontor::pages
