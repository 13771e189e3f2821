// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqldriver.h"

#include <QFile>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

namespace kontor::storage {

CipherDriver::CipherDriver(QObject *parent) : QSqlDriver(parent) {}

CipherDriver::~CipherDriver()
{
    CipherDriver::close();
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    // No NamedPlaceholders: Qt then makes them positional, so that a name may be used twice.
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case LowPrecisionNumbers:
    case SimpleLocking:
    case FinishQuery: return true;
    default: return false;
    }
}

bool CipherDriver::refuse(int code, const QString &what)
{
    setLastError(QSqlError(what, m_engine != nullptr ? QString::fromUtf8(sqlite3_errmsg(m_engine)) : QString(),
                           QSqlError::ConnectionError, QString::number(code)));
    if (m_engine != nullptr) {
        sqlite3_close_v2(m_engine);
        m_engine = nullptr;
    }
    setOpenError(true);
    return false;
}

bool CipherDriver::run(const char *sql)
{
    return sqlite3_exec(m_engine, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool CipherDriver::applyKey(const QString &key)
{
    // Its own log goes to stderr; what is wrong reaches people as an Error.
    run("PRAGMA cipher_log_level = NONE");
    QByteArray literal = "x'" + key.toLatin1() + "'";
    const bool accepted = sqlite3_key(m_engine, literal.constData(), int(literal.size())) == SQLITE_OK;
    literal.fill('\0');
    // Plain SQLite takes a key without a word and writes plaintext: only a cipher version proves encryption.
    bool encrypted = false;
    sqlite3_stmt *statement = nullptr;
    if (accepted && sqlite3_prepare_v2(m_engine, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK)
        encrypted = sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_bytes(statement, 0) > 0;
    sqlite3_finalize(statement);
    return encrypted;
}

bool CipherDriver::open(const QString &path, const QString &, const QString &key, const QString &, int,
                        const QString &options)
{
    if (isOpen())
        close();
    const QStringList wanted = options.split(u';', Qt::SkipEmptyParts);
    int flags = SQLITE_OPEN_READWRITE;
    if (wanted.contains(QStringLiteral("READONLY")))
        flags = SQLITE_OPEN_READONLY;
    else if (wanted.contains(QStringLiteral("CREATE")))
        flags |= SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_engine, flags, nullptr);
    if (code != SQLITE_OK)
        return refuse(code, tr("The file cannot be opened."));
    sqlite3_extended_result_codes(m_engine, 1);
    sqlite3_busy_timeout(m_engine, 5000);
    if (!applyKey(key))
        return refuse(SQLITE_ERROR, QStringLiteral("no-cipher"));
    if (wanted.contains(QStringLiteral("EXCLUSIVE")))
        run("PRAGMA locking_mode = EXCLUSIVE");
    if (!run("SELECT count(*) FROM sqlite_schema")) {
        const int reason = sqlite3_extended_errcode(m_engine);
        return refuse(reason, tr("The file cannot be read with this key."));
    }
    setOpen(true);
    setOpenError(false);
    return true;
}

void CipherDriver::close()
{
    if (m_engine == nullptr)
        return;
    sqlite3_close_v2(m_engine);
    m_engine = nullptr;
    setOpen(false);
    setOpenError(false);
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this);  // owned by the QSqlQuery that asks
}

bool CipherDriver::beginTransaction()
{
    return isOpen() && run("BEGIN IMMEDIATE");
}

bool CipherDriver::commitTransaction()
{
    return isOpen() && run("COMMIT");
}

bool CipherDriver::rollbackTransaction()
{
    return isOpen() && run("ROLLBACK");
}

QStringList CipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen())
        return names;
    QByteArray kinds;
    if (type & QSql::Tables)
        kinds += "'table',";
    if (type & QSql::Views)
        kinds += "'view',";
    kinds.chop(1);
    const QByteArray sql = "SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' AND type IN (" + kinds + ") ORDER BY name";
    sqlite3_stmt *statement = nullptr;
    if (!kinds.isEmpty() && sqlite3_prepare_v2(m_engine, sql.constData(), -1, &statement, nullptr) == SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW)
            names << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    return names;
}

QSqlRecord CipherDriver::record(const QString &table) const
{
    QSqlRecord record;
    sqlite3_stmt *statement = nullptr;
    const QByteArray name = table.toUtf8();
    if (isOpen() && sqlite3_prepare_v2(m_engine, "SELECT name FROM pragma_table_info(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, name.constData(), int(name.size()), SQLITE_TRANSIENT);
        while (sqlite3_step(statement) == SQLITE_ROW)
            record.append(QSqlField(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)))));
    }
    sqlite3_finalize(statement);
    return record;
}

QVariant CipherDriver::handle() const
{
    return QVariant::fromValue(m_engine);
}

QString CipherDriver::escapeIdentifier(const QString &identifier, IdentifierType) const
{
    QString escaped = identifier;
    escaped.replace(u'"', QStringLiteral("\"\""));
    return QString(u'"' + escaped + u'"');
}

}  // namespace kontor::storage
