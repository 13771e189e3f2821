// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>

struct sqlite3_stmt;

namespace kontor::storage {

class Connection;
struct CachedStatement;

/// Makes the n-th statement execution from now fail, to prove that a failed write changes nothing.
struct FaultPlan {
    int failAt = 0;  ///< 1-based; 0: never
    int executed = 0;
    int code = 10;   ///< SQLite result code to fail with (10 = SQLITE_IOERR, 13 = SQLITE_FULL)
};

/// What the engine had to do for the statements of a connection: the same on every machine, unlike time.
struct WorkCount {
    qint64 statements = 0;  ///< used; one that runs again after reset() counts once
    qint64 steps = 0;       ///< operations of the engine's virtual machine
    qint64 scanned = 0;     ///< rows of tables read from end to end
    qint64 sorts = 0;       ///< results that no index had in order
};

/// One use of a prepared statement; goes back to the connection's cache when destroyed. Belongs to the connection's
/// thread. A failure to prepare or bind is remembered and returned by the next step().
class Statement {
public:
    Statement(Connection &connection, const QByteArray &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Binds parameters 1, 2, … in order.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    void bindOne(int index, std::nullptr_t);
    void bindOne(int index, qint64 value);
    void bindOne(int index, int value) { bindOne(index, qint64(value)); }
    void bindOne(int index, bool value) { bindOne(index, qint64(value)); }
    void bindOne(int index, double value);
    void bindOne(int index, const QString &value);
    void bindOne(int index, const QByteArray &value);
    void bindOne(int index, const Uuid &value);
    void bindOne(int index, const QVariant &value);
    template <typename T>
    void bindOne(int index, const std::optional<T> &value)
    {
        value ? bindOne(index, *value) : bindOne(index, nullptr);
    }

    /// True: a row is there to be read. False: done.
    Result<bool> step();
    /// Runs to the end, ignoring rows.
    Result<void> run();
    /// Ready to bind and run again.
    void reset();

    int columnCount() const;
    QString columnName(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// Text or blob as it lies in the engine; good until the next step.
    QByteArrayView bytes(int column) const;
    Uuid uuid(int column) const;
    /// By storage class: qint64, double, QString, QByteArray; invalid for NULL.
    QVariant value(int column) const;
    /// For code that hands values on to SQLite itself.
    sqlite3_stmt *engineStatement() const { return m_statement; }

private:
    Connection *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    CachedStatement *m_cached = nullptr;
    std::optional<Error> m_error;
};

}  // namespace kontor::storage
