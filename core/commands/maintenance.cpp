// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/maintenance.h"

#include "core/commands/contactindex.h"
#include "core/commands/firmpeople.h"
#include "core/commands/searchindex.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kontor::commands {

Result<storage::CheckReport> checkFile(const Session &session, const JobControl &control)
{
    return storage::checkFile(session.database->writer(), control);
}

Result<storage::CheckReport> checkFile(const LongRead &read, const JobControl &control)
{
    KONTOR_TRY(read.connection.execute("BEGIN"));  // one state of the file, whatever is saved meanwhile
    Result<storage::CheckReport> report = storage::checkRecords(read.connection, control);
    KONTOR_TRY(read.connection.execute("ROLLBACK"));
    if (report && report->ok())  // only a writing connection may compare the index
        KONTOR_TRY(read.write(
            [&](const Session &session) { return storage::checkSearchIndex(session.database->writer(), *report); }));
    return report;
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

Result<Tidied> tidyWhenIdle(const Session &session)
{
    constexpr int pages = 16;
    constexpr int rows = 200;
    constexpr int people = 50;
    return session.database->write([&](storage::Transaction &transaction) -> Result<Tidied> {
        KONTOR_ASSIGN(const Followed followed, followFirms(transaction, session.region, people));
        if (followed != Followed::Nobody)
            return followed == Followed::All ? Tidied::Shown : Tidied::Unseen;
        for (const auto &fill : {indexNotes, indexTrigrams}) {
            KONTOR_ASSIGN(const bool more, fill(transaction, rows));
            if (more)
                return Tidied::Unseen;
        }
        for (const char *index : {"contact_fts", "activity_fts", "contact_trigram"}) {
            KONTOR_ASSIGN(const bool more, mergeIndex(transaction, index, pages));
            if (more)
                return Tidied::Unseen;
        }
        return Tidied::Nothing;
    });
}

}  // namespace kontor::commands
