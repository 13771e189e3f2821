// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QDate>
#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QDateEdit)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// What is to be done, and by when. GUI thread.
class TaskDialog final : public QDialog {
    Q_OBJECT

public:
    /// `contact`: whom it is about, for the title.
    TaskDialog(const QString &contact, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Fields of "task": title, due_on.
    void submitted(const kontor::model::FieldMap &fields);

private:
    QWidget *buildQuickDays(QDate today);
    void submit();

    QLineEdit *m_title;
    QDateEdit *m_due;
    widgets::Label *m_problem;
};

}  // namespace kontor::dialogs
