// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/importer.h"
#include "core/queries/sidebyside.h"

#include <memory>

namespace kontor::dialogs {

/// Whom a new row of a preview may mean: contacts of the file, and earlier rows.
struct ImportDoubt {
    struct Other {
        model::ContactId contact;
        qint64 row = 0;  ///< 0: of the file
        QString name;
        QString reason;
        double score = 0;
    };
    qint64 row = 0;
    model::ContactId contact;     ///< that the row would make, gone with the dry run
    QList<Other> others;          ///< the most probable first
    queries::SideBySide values;   ///< the row, then the others; of the first doubts only
};

/// What happened, or would happen, to one record of the source.
struct ImportRow {
    qint64 row = 0;
    QString name;
    importexport::ImportAction action = importexport::ImportAction::Skip;
    QString reason;
    std::shared_ptr<const ImportDoubt> doubt;  ///< null: none
};

/// An import or its preview with what a person wants to look at.
struct ImportRun {
    importexport::ImportReport report;
    QList<ImportRow> rows;       ///< the first ones; all that failed come first, then all that may be duplicates
    QList<QStringList> failed;   ///< cells, row number and reason of records that failed
    QStringList failedHeaders;
    QList<ImportRow> doubtful = {};  ///< of a preview: what may be a duplicate
    qint64 compared = 0;             ///< of how many new rows that was asked
    std::shared_ptr<const importexport::MadeRows> made = {};
};

/// Runs an import or a preview on the calling (writing) thread and collects the outcome, within bounded memory. `compareAll`: a preview looks
/// for possible duplicates of all new rows, not only of the first ones, which takes as long as a search of the whole file.
Result<ImportRun> runImport(const commands::Session &session, const importexport::ImportSource &source,
                            importexport::ImportOptions options, bool compareAll, const JobControl &control);

/// Writes the rows that failed as a table that can be mended and imported again.
Result<void> saveFailedRows(const QString &path, const ImportRun &run);

/// "12 new · 3 changed · 1 failed"; for a preview in the future.
QString importSummary(const importexport::ImportReport &report, bool preview);

}  // namespace kontor::dialogs
