// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace kontor::storage {

/// What "check" found. `problems` are sentences for people, without personal data.
struct CheckReport {
    QStringList problems;
    qint64 pages = 0;
    qint64 historyRows = 0;
    qint64 orphans = 0;  ///< references to records that are not in the file; tolerated, but worth knowing
    bool ok() const { return problems.isEmpty(); }
};

/// Reads the whole file: every page's authentication code, SQLite's own integrity check, the full-text index, references
/// (from the catalogue), the history chain. Changes nothing.
Result<CheckReport> checkFile(Connection &connection, const JobControl &control);
/// The two parts of it: all but whether the full-text index fits the contacts, which a connection that reads can do; and that,
/// which looks like writing to the engine.
Result<CheckReport> checkRecords(Connection &connection, const JobControl &control);
Result<void> checkSearchIndex(Connection &connection, CheckReport &report);

}  // namespace kontor::storage
