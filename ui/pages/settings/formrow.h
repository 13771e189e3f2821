// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QBoxLayout)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// One line of a settings card: what it is and what it does at the left, a control at the right, a complaint below. GUI
/// thread.
class FormRow : public widgets::Panel {
    Q_OBJECT

public:
    FormRow(const QString &label, const QString &help, QWidget *parent = nullptr);

    /// Names the control after the row, for screen readers too.
    void setControl(QWidget *control);
    QWidget *control() const { return m_control; }
    /// Empty takes it away.
    void setProblem(const QString &text);
    void setHelp(const QString &text);
    QString title() const;

private:
    widgets::Label *m_label;
    widgets::Label *m_help;
    widgets::Label *m_problem;
    QBoxLayout *m_row;
    QWidget *m_control = nullptr;
};

/// A card of rows with lines between them, below an optional heading. GUI thread.
class RowCard final : public widgets::Panel {
    Q_OBJECT

public:
    explicit RowCard(QWidget *parent = nullptr);

    void addRow(FormRow *row);
    /// Anything else, with the margins of a row.
    void addWidget(QWidget *widget);

private:
    QVBoxLayout *m_column;
};

}  // namespace kontor::pages
