// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/timeline.h"

#include <QAbstractTableModel>

namespace kontor::pages {

/// The history of a contact as a table: when, who, what, before, after. GUI thread.
class ChangesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, Before, After, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<queries::HistoryRecord> &records);
    const queries::HistoryRecord &recordAt(int row) const { return m_records[row]; }
    /// Whether the row has an old value that can be put back.
    bool canRestore(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString what(const queries::HistoryRecord &record) const;
    QString value(const queries::HistoryRecord &record, const QVariant &value) const;

    QList<queries::HistoryRecord> m_records;
};

}  // namespace kontor::pages
