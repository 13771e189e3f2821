// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/valuereview.h"

#include <QAbstractTableModel>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QTableView)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// The values of the columns that are looked through, a row each: column, value, how often, what it becomes. GUI thread.
class ImportValuesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Heading, Value, Count, Becomes, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(QList<importexport::ReviewedColumn> columns);
    const QList<importexport::ReviewedColumn> &columns() const { return m_columns; }
    const importexport::ReviewedColumn &columnOf(int row) const { return m_columns[m_rows[row].first]; }
    const importexport::ReviewedValue &valueOf(int row) const { return m_columns[m_rows[row].first].values[m_rows[row].second]; }
    /// Whether nobody has said what this value becomes, which the import does not understand.
    bool isOpen(int row) const;
    int open() const;
    /// What becomes of the value if nobody chooses: for the list of choices.
    QString proposalText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Qt::EditRole of Becomes: the replacement; invalid: none.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString becomes(int row) const;

    QList<importexport::ReviewedColumn> m_columns;
    QList<std::pair<int, int>> m_rows;  ///< column and value
};

/// The step between mapping and preview: a value that means the same in all rows is put right once. GUI thread.
class ImportValuesPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportValuesPage(QWidget *parent = nullptr);

    void showColumns(const QList<importexport::ReviewedColumn> &columns);
    /// With what was chosen, also in an editor that is still open.
    QList<importexport::ReviewedColumn> columns();

private:
    void sayHowMany();

    ImportValuesModel *m_model;
    QTableView *m_table;
    widgets::Label *m_about;
};

}  // namespace kontor::dialogs
