// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importexport/source.h"
#include "core/model/value.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace kontor::importexport {

enum class ImportAction { Create, Update, Unchanged, Skip, Fail };

/// What happened (or would happen) to one source record.
struct ImportOutcome {
    const SourceRecord *record = nullptr;  ///< valid during the call only
    ImportAction action = ImportAction::Skip;
    model::ContactId contact;  ///< Create (in a dry run gone with it), Update, Unchanged
    QString name;              ///< list name
    QString reason;            ///< translated: why updated ("same e-mail and name"), skipped, failed
};
using OutcomeSink = std::function<void(const ImportOutcome &)>;

struct ReadItem;
struct ImportReport {
    qint64 records = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;  ///< there already, nothing new: counted as skipped in `kontorctl import --json`
    qint64 skipped = 0;
    qint64 failed = 0;
    qint64 cells = 0;  ///< source cells that are not empty = toFields + toNotes + reported
    qint64 toFields = 0;
    qint64 toNotes = 0;
    qint64 reported = 0;
    qint64 ambiguousDates = 0;
    model::BatchId batch;            ///< null in a dry run and if nothing was imported
    qint64 command = 0;              ///< for undoCommand()
    bool cancelled = false;          ///< stopped by the user; what was imported so far stays and can be undone
    QStringList warnings;            ///< about the file as a whole
    std::optional<Error> readError;  ///< the file ended badly; what came before was imported

    void count(const ReadItem &item, ImportAction action);
};

}  // namespace kontor::importexport
