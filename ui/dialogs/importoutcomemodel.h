// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importrun.h"

#include <QAbstractTableModel>

namespace kontor::dialogs {

/// The outcome of an import or its preview as a table: row, name, what happens, reason. What happens to a row that may be a duplicate can be
/// chosen. GUI thread.
class ImportOutcomeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Name, Action, Reason, ColumnCount };
    /// What is chosen for a row: nothing, so that it is made and may be a duplicate; to make it, as it is none of the others; to leave it
    /// out; or which of the others it is (1 for the first).
    static constexpr int open = 0;
    static constexpr int apart = -2;
    static constexpr int skip = -1;
    static constexpr int best = 1;
    /// Kinds of rows that one can choose for at once.
    enum class Kind { All, Probable, Possible, OfList };
    using QAbstractTableModel::QAbstractTableModel;

    void setRun(const ImportRun &run);
    int doubts(Kind kind) const;
    const ImportDoubt *doubtOf(int row) const { return m_rows.value(row).doubt.get(); }
    /// The words of every choice for a row, by what is chosen.
    QList<std::pair<int, QString>> choicesOf(int row) const;
    /// For all rows of a kind.
    void choose(Kind kind, int choice);
    /// What is chosen for all of a kind; none if that differs.
    std::optional<int> chosen(Kind kind) const;

    importexport::RowChoices choices() const;
    /// Rows that are not in doubt any more are left alone.
    void setChoices(const importexport::RowChoices &choices);
    /// The report of the preview with what was chosen since.
    importexport::ImportReport report() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Qt::EditRole of Action: the choice.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    bool isOf(int row, Kind kind) const;
    QString actionOf(int row) const;

    importexport::ImportReport m_report;
    std::shared_ptr<const importexport::MadeRows> m_made;
    QList<ImportRow> m_rows;
    QHash<int, int> m_chosen;  ///< by index of the row; without an entry: open
};

}  // namespace kontor::dialogs
