// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/session.h"
#include "core/importexport/importreport.h"
#include "core/importexport/importsource.h"
#include "core/importexport/maderows.h"
#include "core/importexport/source.h"
#include "core/importexport/storedmapping.h"

namespace kontor::importexport {

struct ImportOptions {
    QString origin = QStringLiteral("first");  ///< first, second, third party (Art. 14 asks)
    QString originSource;                      ///< "Messe Köln 2026"; optional
    bool updateExisting = true;                ///< false: records that are there already are skipped
    bool dryRun = false;                       ///< decide everything, change nothing
    QStringList extraTags;                     ///< put on every imported contact
    bool traceCells = false;                   ///< the sink reads the trace of the records; else it is only counted
    RowChoices choices = {};                   ///< go before what the importer would find by itself
    /// Of a dry run: called at its end, while all that it would make can still be read with this connection.
    std::function<Result<void>(storage::Connection &)> beforeRollback = {};
};

/// Imports a file as one undo step in several transactions. Records are matched with contacts by external id, customer
/// number, or name with e-mail or phone; blank never overwrites. Suppressed persons stay out (core/policy). A failed record
/// changes nothing and is reported. Runs on the writing thread. Goes on after a crash by importing the same file again:
/// what is there already is found and left unchanged.
Result<ImportReport> importFile(const commands::Session &session, const ImportSource &source,
                                const ImportOptions &options, const OutcomeSink &sink, const JobControl &control);

}  // namespace kontor::importexport
