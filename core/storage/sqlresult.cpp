// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqldriver.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

namespace kontor::storage {

CipherResult::CipherResult(const CipherDriver *driver) : QSqlResult(driver), m_driver(driver) {}

CipherResult::~CipherResult()
{
    finalize();
}

void CipherResult::finalize()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_rows.clear();
}

bool CipherResult::failWith(int code, const QString &what, QSqlError::ErrorType type)
{
    setLastError(QSqlError(what, QString::fromUtf8(sqlite3_errmsg(m_driver->engine())), type, QString::number(code)));
    setActive(false);
    return false;
}

bool CipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

bool CipherResult::prepare(const QString &sql)
{
    if (m_driver == nullptr || !m_driver->isOpen())
        return false;
    finalize();
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v2(m_driver->engine(), utf8.constData(), int(utf8.size()) + 1, &m_statement, nullptr);
    if (code != SQLITE_OK || m_statement == nullptr)
        return failWith(code, QStringLiteral("prepare"), QSqlError::StatementError);
    return true;
}

bool CipherResult::exec()
{
    if (m_statement == nullptr)
        return false;
    sqlite3_reset(m_statement);
    m_rows.clear();
    m_exhausted = false;
    setAt(QSql::BeforeFirstRow);
    const auto values = boundValues();
    if (sqlite3_bind_parameter_count(m_statement) != int(values.size()))
        return failWith(SQLITE_RANGE, QStringLiteral("wrong number of bound values"), QSqlError::StatementError);
    for (int i = 0; i < int(values.size()); ++i) {
        const QVariant &value = values[i];
        if (value.isNull()) {
            sqlite3_bind_null(m_statement, i + 1);
        } else if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray data = value.toByteArray();
            sqlite3_bind_blob(m_statement, i + 1, data.constData(), int(data.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::Double) {
            sqlite3_bind_double(m_statement, i + 1, value.toDouble());
        } else if (value.canConvert<qint64>() && value.typeId() != QMetaType::QString) {
            sqlite3_bind_int64(m_statement, i + 1, value.toLongLong());
        } else {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(m_statement, i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        }
    }
    const bool select = sqlite3_column_count(m_statement) > 0;
    setSelect(select);
    setActive(true);
    // The first step runs what changes data, and shows a failing query at once.
    const bool read = readRow();
    if (!read && lastError().type() != QSqlError::NoError)
        return false;
    return true;
}

bool CipherResult::readRow()
{
    if (m_exhausted)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        QList<QVariant> row;
        for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
            switch (sqlite3_column_type(m_statement, column)) {
            case SQLITE_INTEGER: row << QVariant(qint64(sqlite3_column_int64(m_statement, column))); break;
            case SQLITE_FLOAT: row << sqlite3_column_double(m_statement, column); break;
            case SQLITE_TEXT:
                row << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                                         sqlite3_column_bytes(m_statement, column));
                break;
            case SQLITE_BLOB:
                row << QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                                  sqlite3_column_bytes(m_statement, column));
                break;
            default: row << QVariant(); break;
            }
        }
        if (isForwardOnly())
            m_rows.clear();
        m_rows << row;
        return true;
    }
    m_exhausted = true;
    sqlite3_reset(m_statement);
    if (code != SQLITE_DONE)
        return failWith(code, QStringLiteral("step"), QSqlError::StatementError);
    return false;
}

bool CipherResult::fetchNext()
{
    const int next = at() < 0 ? 0 : at() + 1;
    // exec() has read row 0 already; a forward-only query keeps just the latest row.
    const bool have = next == 0 ? !m_rows.isEmpty() : (!isForwardOnly() && next < m_rows.size());
    if (!have && (next == 0 || !readRow()))
        return false;
    setAt(next);
    return true;
}

bool CipherResult::fetch(int row)
{
    if (row < 0 || (isForwardOnly() && row < at()))
        return false;
    while (at() < row || at() < 0) {
        if (at() < 0 ? !fetchFirst() : !fetchNext())
            return false;
    }
    setAt(row);
    return true;
}

bool CipherResult::fetchFirst()
{
    if (m_rows.isEmpty() || (isForwardOnly() && at() > 0))
        return false;
    setAt(0);
    return true;
}

bool CipherResult::fetchLast()
{
    if (at() < 0 && !fetchFirst())
        return false;
    while (fetchNext()) {
    }
    return true;
}

QVariant CipherResult::data(int column)
{
    if (m_rows.isEmpty())
        return {};
    const QList<QVariant> &row = isForwardOnly() ? m_rows.constLast() : m_rows[qBound(0, at(), int(m_rows.size()) - 1)];
    return row.value(column);
}

bool CipherResult::isNull(int column)
{
    return !data(column).isValid();
}

int CipherResult::numRowsAffected()
{
    return isSelect() ? -1 : sqlite3_changes(m_driver->engine());
}

QVariant CipherResult::lastInsertId() const
{
    return QVariant(qint64(sqlite3_last_insert_rowid(m_driver->engine())));
}

/// finish(): an unfinished query would hold its read snapshot, and the log could not be emptied.
void CipherResult::detachFromResultSet()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
    m_rows.clear();
    m_exhausted = true;
}

QSqlRecord CipherResult::record() const
{
    QSqlRecord record;
    for (int column = 0; m_statement != nullptr && column < sqlite3_column_count(m_statement); ++column)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, column))));
    return record;
}

}  // namespace kontor::storage
