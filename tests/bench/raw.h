// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace kontor::bench {

/// A statement of the engine itself, for the floors: no caches, no checks, no Qt. Ends the program if something is wrong.
class Raw {
public:
    Raw(sqlite3 *db, const QByteArray &sql) : m_db(db)
    {
        check(sqlite3_prepare_v3(db, sql.constData(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    }
    ~Raw() { sqlite3_finalize(m_statement); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            check(code);
        return code == SQLITE_ROW;
    }
    void reset() { sqlite3_reset(m_statement); }
    void run()
    {
        while (step()) {
        }
        reset();
    }
    void bind(int index, qint64 value) { sqlite3_bind_int64(m_statement, index, value); }
    void bind(int index, const QByteArray &text) { sqlite3_bind_text(m_statement, index, text.constData(), int(text.size()), SQLITE_TRANSIENT); }
    void bindBlob(int index, const QByteArray &blob) { sqlite3_bind_blob(m_statement, index, blob.constData(), int(blob.size()), SQLITE_TRANSIENT); }
    qint64 integer(int column) { return sqlite3_column_int64(m_statement, column); }
    QByteArray bytes(int column)
    {
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)), sqlite3_column_bytes(m_statement, column));
    }
    sqlite3_stmt *handle() { return m_statement; }

private:
    void check(int code)
    {
        if (code == SQLITE_OK)
            return;
        std::fprintf(stderr, "kontor-bench: %s\n", sqlite3_errmsg(m_db));
        std::exit(1);
    }

    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
};

}  // namespace kontor::bench
