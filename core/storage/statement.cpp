// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/connection.h"
#include "core/storage/sqliteerror.h"

#include <QStringEncoder>
#include <QVarLengthArray>

#include <cstring>

#include <sqlite3.h>

namespace kontor::storage {

namespace {

/// Reads and clears the engine's counters of a statement.
void addWork(WorkCount &count, sqlite3_stmt *statement)
{
    ++count.statements;
    count.steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    count.scanned += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
    count.sorts += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_SORT, 1);
}

}  // namespace

Statement::Statement(Connection &connection, const QByteArray &sql) : m_connection(&connection)
{
    int code = SQLITE_OK;
    m_statement = connection.take(sql, m_cached, code);
    if (code != SQLITE_OK)
        m_error = sqliteError(code, connection.handle());
    WorkCount before;
    if (m_statement != nullptr && connection.workCount() != nullptr)
        addWork(before, m_statement);  // what it did before anybody counted
}

Statement::~Statement()
{
    if (m_statement == nullptr)
        return;
    if (WorkCount *count = m_connection->workCount())
        addWork(*count, m_statement);
    Connection::giveBack(m_statement, m_cached);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr)),
      m_cached(std::exchange(other.m_cached, nullptr)), m_error(std::move(other.m_error))
{
}

void Statement::bindOne(int index, std::nullptr_t)
{
    sqlite3_bind_null(m_statement, index);
}

void Statement::bindOne(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bindOne(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Statement::bindOne(int index, const QString &value)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    QVarLengthArray<char, 512> utf8(encoder.requiredSpace(value.size()));
    const char *end = encoder.appendToBuffer(utf8.data(), value);
    sqlite3_bind_text(m_statement, index, utf8.constData(), int(end - utf8.constData()), SQLITE_TRANSIENT);
}

void Statement::bindOne(int index, const QByteArray &value)
{
    sqlite3_bind_blob(m_statement, index, value.constData(), int(value.size()), SQLITE_TRANSIENT);
}

void Statement::bindOne(int index, const Uuid &value)
{
    if (value.isNull())
        sqlite3_bind_null(m_statement, index);
    else
        sqlite3_bind_blob(m_statement, index, value.bytes.data(), 16, SQLITE_TRANSIENT);
}

void Statement::bindOne(int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return bindOne(index, nullptr);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: return bindOne(index, value.toLongLong());
    case QMetaType::Double: return bindOne(index, value.toDouble());
    case QMetaType::QByteArray: return bindOne(index, value.toByteArray());
    default: return bindOne(index, value.toString());
    }
}

Result<bool> Statement::step()
{
    if (m_error)
        return fail(*m_error);
    if (FaultPlan *plan = m_connection->faultPlan()) {
        if (++plan->executed == plan->failAt)
            return fail(sqliteError(plan->code, nullptr));
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return fail(sqliteError(code, m_connection->handle()));
}

Result<void> Statement::run()
{
    for (;;) {
        KONTOR_ASSIGN(const bool row, step());
        if (!row)
            return {};
    }
}

void Statement::reset()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

QByteArray Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

Uuid Statement::uuid(int column) const
{
    Uuid id;
    if (sqlite3_column_bytes(m_statement, column) == 16)
        std::memcpy(id.bytes.data(), sqlite3_column_blob(m_statement, column), 16);
    return id;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return QVariant(integer(column));
    case SQLITE_FLOAT: return QVariant(real(column));
    case SQLITE_TEXT: return QVariant(text(column));
    case SQLITE_BLOB: return QVariant(blob(column));
    default: return {};
    }
}

}  // namespace kontor::storage
