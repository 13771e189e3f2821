// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/importer.h"

#include <QAbstractTableModel>

namespace kontor::dialogs {

/// What happened, or would happen, to one record of the source.
struct ImportRow {
    qint64 row = 0;
    QString name;
    importexport::ImportAction action = importexport::ImportAction::Skip;
    QString reason;
};

/// An import or its preview with what a person wants to look at.
struct ImportRun {
    importexport::ImportReport report;
    QList<ImportRow> rows;       ///< the first ones; all that failed come first
    QList<QStringList> failed;   ///< cells, row number and reason of records that failed
    QStringList failedHeaders;
};

/// Runs an import or a preview on the calling (writing) thread and collects the outcome, within bounded memory.
Result<ImportRun> runImport(const commands::Session &session, const importexport::ImportSource &source,
                            const importexport::ImportOptions &options, const JobControl &control);

/// Writes the rows that failed as a table that can be mended and imported again.
Result<void> saveFailedRows(const QString &path, const ImportRun &run);

/// "12 new · 3 changed · 1 failed"; for a preview in the future.
QString importSummary(const importexport::ImportReport &report, bool preview);

/// The outcome as a table: row, name, what happens, reason. GUI thread.
class ImportOutcomeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Name, Action, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ImportRow> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportRow> m_rows;
};

}  // namespace kontor::dialogs
