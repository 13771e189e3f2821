// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/drafts.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// A small form for a new person or firm; everything else is filled in on the contact itself. Says beside the form what is
/// missing. GUI thread.
class NewContactDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name` is what was searched for in vain, or empty.
    explicit NewContactDialog(const QString &name = {}, QWidget *parent = nullptr);

    model::ContactDraft draft() const;

Q_SIGNALS:
    /// The form is complete and was confirmed.
    void submitted(const kontor::model::ContactDraft &draft);

private:
    void build();
    QLineEdit *addLine(QFormLayout *form, const QString &label, const char *objectName);
    void kindChanged();
    void check();
    void submit();
    QString problem() const;
    bool isOrganisation() const;

    QRadioButton *m_person;
    QRadioButton *m_organisation;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_firm;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_town;
    widgets::Label *m_problem;
    QPushButton *m_save;
    bool m_tried = false;
};

}  // namespace kontor::dialogs
