// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/importer.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QTableWidget)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// The first step of an import: what each column is, how dates are meant, and where the data comes from. GUI thread.
class ImportMappingPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportMappingPage(QWidget *parent = nullptr);

    void showSource(const importexport::ImportSource &source);
    /// The mapping as chosen; that of the source if it is no table.
    importexport::ColumnMapping mapping() const;
    /// Takes over what values are replaced by; targets and the rest stay as chosen.
    void setReplacements(const importexport::ColumnMapping &mapping);
    importexport::ImportOptions options() const;
    /// Why it cannot go on like this; empty if it can.
    QString problem() const;

private:
    QWidget *buildOptions();
    void fillTable();
    void showReason(int row);
    /// A date of the sample of which day and month could be swapped; empty if there is none.
    QString ambiguousDate() const;

    importexport::ColumnMapping m_mapping;
    importexport::TableSample m_sample;
    bool m_isTable = false;
    widgets::Label *m_about = nullptr;
    QTableWidget *m_table = nullptr;
    QWidget *m_dateRow = nullptr;
    widgets::Label *m_dateLabel = nullptr;
    QComboBox *m_dateOrder = nullptr;
    QComboBox *m_origin = nullptr;
    QLineEdit *m_originSource = nullptr;
    QLineEdit *m_tags = nullptr;
    QCheckBox *m_update = nullptr;
};

}  // namespace kontor::dialogs
