// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/sqldriver.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/textfunctions.h"
#include "core/storage/widecache.h"

#include <QCoreApplication>
#include <QSqlError>

#include <atomic>

#include <sqlite3.h>
#include <sql_queries.h>

namespace kontor::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr std::size_t mostCached = 512;

QString uniqueName()
{
    static std::atomic<int> counter{0};
    return QStringLiteral("kontor-%1").arg(++counter);
}

Error openError(const QSqlError &error)
{
    if (error.driverText() == QLatin1String("no-cipher"))
        return {ErrorCode::Unencrypted, Text::tr("This build of Kontor has a database engine that cannot encrypt. Nothing was "
                                           "opened or written. Install Kontor anew."), {}};
    Error mapped = sqliteError(error.nativeErrorCode().toInt(), nullptr);
    mapped.detail = error.text();
    return mapped;
}

}  // namespace

Result<std::unique_ptr<Connection>> Connection::open(const Options &options)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = uniqueName();
    auto *driver = new CipherDriver;  // owned by the QSqlDatabase
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, connection->m_name);
    database.setDatabaseName(options.path);
    database.setPassword(QString::fromLatin1(options.key.toHex() + options.salt.toHex()));
    QStringList flags;
    if (options.access == Access::Create)
        flags << QStringLiteral("CREATE");
    if (options.access == Access::ReadOnly)
        flags << QStringLiteral("READONLY");
    if (options.exclusive)
        flags << QStringLiteral("EXCLUSIVE");
    database.setConnectOptions(flags.join(u';'));
    const bool opened = database.open();
    database.setPassword(QString());
    if (!opened)
        return fail(openError(database.lastError()));
    connection->m_handle = driver->engine();
    KONTOR_TRY(connection->configure(options));
    return connection;
}

Result<void> Connection::configure(const Options &options)
{
    // Plans do not depend on the values bound to them: else each statement with "LIMIT ?" is compiled anew whenever it is bound.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    KONTOR_TRY(execute("PRAGMA recursive_triggers = ON; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
                       "PRAGMA synchronous = FULL; PRAGMA cache_size = -" + QByteArray::number(usualCacheKiB)));
    KONTOR_TRY(registerCaptureFunctions(m_handle, &m_capture));
    KONTOR_TRY(registerTextFunctions(m_handle));
    return options.access == Access::ReadOnly ? execute("PRAGMA query_only = ON") : Result<void>{};
}

Result<void> Connection::chooseJournal(bool exclusive)
{
    // Without shared memory (network shares) the write-ahead log cannot be used by more than one connection.
    return execute(exclusive ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
}

Connection::~Connection()
{
    for (const auto &[text, cached] : m_cache)
        sqlite3_finalize(cached.statement);
    m_cache.clear();
    if (!m_name.isEmpty()) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

QSqlDatabase Connection::qtDatabase() const
{
    return QSqlDatabase::database(m_name, false);
}

Statement Connection::statement(const sql::SqlText &query)
{
    return Statement(*this, QByteArray::fromRawData(query.text, qsizetype(strlen(query.text))));
}

Result<void> Connection::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, m_handle));
    return {};
}

Result<QVariant> Connection::scalar(const QByteArray &sql)
{
    Statement query(*this, sql);
    KONTOR_ASSIGN(const bool row, query.step());
    return row ? query.value(0) : QVariant();
}

qint64 Connection::changes() const
{
    return sqlite3_total_changes64(m_handle);
}

qint64 Connection::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

sqlite3_stmt *Connection::take(const QByteArray &sql, CachedStatement *&cached, int &code)
{
    code = SQLITE_OK;
    const auto known = m_cache.find(sql);
    if (known != m_cache.end() && !known->second.busy) {
        cached = &known->second;
        cached->busy = true;
        return cached->statement;
    }
    sqlite3_stmt *statement = nullptr;
    code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    // A query that runs inside itself has two statements; and text made by filters must not fill the cache.
    if (code == SQLITE_OK && known == m_cache.end() && m_cache.size() < mostCached)
        cached = &m_cache.emplace(QByteArray(sql.constData(), sql.size()), CachedStatement{statement, true}).first->second;
    return statement;
}

void Connection::giveBack(sqlite3_stmt *statement, CachedStatement *cached)
{
    if (cached == nullptr) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    cached->busy = false;
}

}  // namespace kontor::storage
