// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importoutcomemodel.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QScrollArea)
QT_FORWARD_DECLARE_CLASS(QTableView)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// What an import would do, or has done: the figures, the rows, and for each row that may be a duplicate whom it may mean, side by side, and
/// what is to become of it. GUI thread.
class ImportOutcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportOutcomePage(QWidget *parent = nullptr);

    void showRun(const ImportRun &run, bool preview);
    ImportOutcomeModel *model() { return m_model; }
    /// What is chosen, also in an editor that is still open.
    importexport::RowChoices choices();
    /// Above the rows of a report: leads to the duplicates that are in the file now; hidden until somebody sets a text.
    QPushButton *duplicatesLink() { return m_duplicates; }

Q_SIGNALS:
    /// All new rows are to be compared, not only the first ones.
    void compareAllRequested();

private:
    QWidget *buildChoices();
    QWidget *buildRows();
    void showChoices();
    void showFigures();
    void showDoubt();
    ImportOutcomeModel::Kind kind() const;

    bool m_isPreview = true;
    ImportOutcomeModel *m_model;
    widgets::Label *m_summary;
    widgets::Label *m_details;
    QPushButton *m_duplicates;
    QWidget *m_choices = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_choice = nullptr;
    widgets::Label *m_compared = nullptr;
    QPushButton *m_compareAll = nullptr;
    QTableView *m_table = nullptr;
    QScrollArea *m_values = nullptr;
};

}  // namespace kontor::dialogs
