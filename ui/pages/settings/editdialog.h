// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// A small form with "Save" and "Cancel". What is wrong is said below the form; it stays open until the owner accepts it. GUI
/// thread.
class EditDialog : public QDialog {
    Q_OBJECT

public:
    explicit EditDialog(const QString &title, QWidget *parent = nullptr);

    void setProblem(const QString &text);
    void setSaveText(const QString &text);

Q_SIGNALS:
    void saveWanted();

protected:
    QFormLayout *form() { return m_form; }
    /// A row whose control is named after its label.
    void addRow(const QString &label, QWidget *control);
    /// A muted line below the row above it.
    widgets::Label *addHint(const QString &text);

private:
    QFormLayout *m_form;
    widgets::Label *m_problem;
    QPushButton *m_save;
};

}  // namespace kontor::pages
