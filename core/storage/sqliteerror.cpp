// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace kontor::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

}  // namespace

Error sqliteError(int code, sqlite3 *db)
{
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(
        db != nullptr ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(code)));
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, Text::tr("The disk is full. The change was not saved; everything saved before is kept. "
                                        "Free some space and try again."), detail};
    case SQLITE_IOERR:
        return {ErrorCode::Io, Text::tr("Reading or writing the file failed. The change was not saved; everything saved before "
                                  "is kept. Check the disk and try again."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, Text::tr("The file is in use by another program. Nothing was changed. Close the other "
                                      "program and try again."), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, Text::tr("The file or its folder is write-protected. Nothing was changed. Copy the file "
                                        "to a folder of your own, or get the right to write there."), detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io, Text::tr("The file cannot be opened there. Check that the folder exists and may be written to."),
                detail};
    case SQLITE_NOTADB:
        return {ErrorCode::WrongKey, Text::tr("This key does not open the file. If the key is right, the file is damaged or no Kontor "
                                        "file. Nothing was changed."),
                detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, Text::tr("The file is damaged. Nothing was changed. Use a backup; \"kontorctl check\" says "
                                       "what is readable."), detail};
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, Text::tr("Stopped."), detail};
    case SQLITE_TOOBIG: return {ErrorCode::TooLarge, Text::tr("A value is too large to be stored. Nothing was changed."), detail};
    case SQLITE_NOMEM: return {ErrorCode::Internal, Text::tr("There is not enough memory. The change was not saved."), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Invalid, Text::tr("The change breaks a rule of the file and was not saved."), detail};
    default: break;
    }
    return {ErrorCode::Internal, Text::tr("The database refused the change. It was not saved; everything saved before is kept."),
            detail};
}

}  // namespace kontor::storage
