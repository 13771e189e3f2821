// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/exporter.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

class Prompts;

/// Which contacts leave the file, in which format, and to whom. GUI thread.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `shown`: what the list shows now; none if there is no list.
    ExportDialog(Prompts &prompts, const std::optional<queries::ListSpec> &shown, QWidget *parent = nullptr);

    /// A sentence about an export that is done.
    static QString summary(const importexport::ExportReport &report);

Q_SIGNALS:
    void submitted(const QString &path, const kontor::importexport::ExportOptions &options);

private:
    void build(bool hasList);
    void formatChanged();
    void choosePath();

    Prompts *m_prompts;
    queries::ListSpec m_shown;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_list = nullptr;
    QComboBox *m_format = nullptr;
    QLineEdit *m_recipient = nullptr;
    widgets::Label *m_hint = nullptr;
};

}  // namespace kontor::dialogs
