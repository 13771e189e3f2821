// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/maintenance.h"

#include "core/commands/contactindex.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kontor::commands {

Result<storage::CheckReport> checkFile(const Session &session, const JobControl &control)
{
    return storage::checkFile(session.database->writer(), control);
}

Result<qint64> compressFile(const Session &session, const JobControl &control)
{
    storage::Connection &connection = session.database->writer();
    const qint64 before = QFileInfo(session.database->path()).size();
    control.report({QCoreApplication::translate("Commands", "Compressing the file"), 0, 0});
    KONTOR_TRY(connection.execute("VACUUM"));
    KONTOR_TRY(session.database->emptyLog());
    return before - QFileInfo(session.database->path()).size();
}

Result<bool> tidyWhenIdle(const Session &session)
{
    constexpr int pages = 16;
    return session.database->write([](storage::Transaction &transaction) { return mergeSearchIndex(transaction, pages); });
}

}  // namespace kontor::commands
