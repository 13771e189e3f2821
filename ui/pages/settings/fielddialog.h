// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/customvalues.h"
#include "core/queries/lookups.h"
#include "ui/pages/settings/editdialog.h"

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace kontor::pages {

class ChoiceEditor;

/// Definition of a custom field. The type is chosen once: values are stored by it. GUI thread.
class FieldDialog final : public EditDialog {
    Q_OBJECT

public:
    /// An empty record: a new field.
    explicit FieldDialog(const queries::CustomFieldRecord &field, QWidget *parent = nullptr);

    /// What is missing or does not fit; empty if nothing.
    QString problem() const;
    commands::CustomFieldSpec spec() const;
    /// What can be changed of a field that exists.
    model::FieldMap changes() const;

private:
    void buildRows(const queries::CustomFieldRecord &field);
    void fillCodes(const queries::CustomFieldRecord &field);
    void showForType();

    QLineEdit *m_label;
    QComboBox *m_type;
    ChoiceEditor *m_choices;
    QComboBox *m_currency;
    QCheckBox *m_required;
    QComboBox *m_category;
    QComboBox *m_purpose;
};

}  // namespace kontor::pages
