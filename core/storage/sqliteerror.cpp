// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace kontor::storage {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

}  // namespace

Error sqliteError(int code, sqlite3 *db)
{
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(
        db != nullptr ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(code)));
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, tr("The disk is full. The change was not saved; everything saved before is kept. "
                                        "Free some space and try again."), detail};
    case SQLITE_IOERR:
        return {ErrorCode::Io, tr("Reading or writing the file failed. The change was not saved; everything saved before "
                                  "is kept. Check the disk and try again."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, tr("The file is in use by another program. Nothing was changed. Close the other "
                                      "program and try again."), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, tr("The file or its folder is write-protected. Nothing was changed. Copy the file "
                                        "to a folder of your own, or get the right to write there."), detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io, tr("The file cannot be opened there. Check that the folder exists and may be written to."),
                detail};
    case SQLITE_NOTADB:
        return {ErrorCode::WrongKey, tr("This key does not open the file, or it is not a Kontor file. Nothing was changed."),
                detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, tr("The file is damaged. Nothing was changed. Use a backup; \"kontorctl check\" says "
                                       "what is readable."), detail};
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, tr("Stopped."), detail};
    case SQLITE_TOOBIG: return {ErrorCode::TooLarge, tr("A value is too large to be stored. Nothing was changed."), detail};
    case SQLITE_NOMEM: return {ErrorCode::Internal, tr("There is not enough memory. The change was not saved."), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Invalid, tr("The change breaks a rule of the file and was not saved."), detail};
    default: break;
    }
    return {ErrorCode::Internal, tr("The database refused the change. It was not saved; everything saved before is kept."),
            detail};
}

}  // namespace kontor::storage
