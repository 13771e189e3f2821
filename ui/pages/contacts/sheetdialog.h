// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/contactsheet.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace kontor::pages {

/// Asks what shall stand on the sheet of a contact, and saves or prints it. GUI thread.
class SheetDialog final : public QDialog {
    Q_OBJECT

public:
    SheetDialog(PageContext &context, const model::ContactId &contact, const QString &name, QWidget *parent = nullptr);

    SheetOptions options() const;

private:
    void build();
    void savePdf();
    void print();
    void withContents(std::function<void(const SheetContents &)> use);

    PageContext *m_context;
    model::ContactId m_contact;
    QString m_name;
    QCheckBox *m_relations;
    QCheckBox *m_tasks;
    QCheckBox *m_remark;
    QSpinBox *m_entries;
};

}  // namespace kontor::pages
