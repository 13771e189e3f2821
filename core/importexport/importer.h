// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/session.h"
#include "core/importexport/importsource.h"
#include "core/importexport/source.h"

#include <functional>

namespace kontor::importexport {

struct ImportOptions {
    QString origin = QStringLiteral("first");  ///< first, second, third party (Art. 14 asks)
    QString originSource;                      ///< "Messe Köln 2026"; optional
    bool updateExisting = true;                ///< false: records that are there already are skipped
    bool dryRun = false;                       ///< decide everything, change nothing
    QStringList extraTags;                     ///< put on every imported contact
    bool traceCells = false;                   ///< the sink reads the trace of the records; else it is only counted
};

enum class ImportAction { Create, Update, Unchanged, Skip, Fail };

/// What happened (or would happen) to one source record.
struct ImportOutcome {
    const SourceRecord *record = nullptr;  ///< valid during the call only
    ImportAction action = ImportAction::Skip;
    model::ContactId contact;  ///< Create (not in a dry run), Update, Unchanged
    QString name;              ///< list name
    QString reason;            ///< translated: why updated ("same e-mail and name"), skipped, failed
};
using OutcomeSink = std::function<void(const ImportOutcome &)>;

struct ImportReport {
    qint64 records = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;  ///< there already, nothing new: counted as skipped in `kontorctl import --json`
    qint64 skipped = 0;
    qint64 failed = 0;
    qint64 cells = 0;          ///< source cells that are not empty = toFields + toNotes + reported
    qint64 toFields = 0;
    qint64 toNotes = 0;
    qint64 reported = 0;
    qint64 ambiguousDates = 0;
    model::BatchId batch;      ///< null in a dry run and if nothing was imported
    qint64 command = 0;        ///< for undoCommand()
    bool cancelled = false;    ///< stopped by the user; what was imported so far stays and can be undone
    QStringList warnings;      ///< about the file as a whole
    std::optional<Error> readError;  ///< the file ended badly; what came before was imported
};

/// Imports a file as one undo step in several transactions. Records are matched with contacts by external id, customer
/// number, or name with e-mail or phone; blank never overwrites. Suppressed persons stay out (core/policy). A failed record
/// changes nothing and is reported. Runs on the writing thread. Goes on after a crash by importing the same file again:
/// what is there already is found and left unchanged.
Result<ImportReport> importFile(const commands::Session &session, const ImportSource &source, const ImportOptions &options,
                                const OutcomeSink &sink, const JobControl &control);

/// The mapping used last for files with these headings; none if there is none.
Result<std::optional<ColumnMapping>> storedMapping(storage::Connection &connection, const QString &signature);
/// Keeps a mapping for the next file of its kind. Local to this file, no undo step.
Result<void> storeMapping(storage::Database &database, const ColumnMapping &mapping);

/// Where it is known, the stored mapping is used instead of the proposal.
Result<void> applyStoredMapping(storage::Connection &connection, ImportSource &source);

}  // namespace kontor::importexport
