// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>

struct sqlite3;
struct sqlite3_stmt;

namespace kontor::storage {

/// The Qt SQL driver of encrypted Kontor files, over the SQLCipher that is compiled in. Qt's own SQLite plugin is not
/// used: it would bring an engine without encryption. The key comes as the password, 64 hex digits (96 with the salt of
/// a new file); options: "READONLY", "CREATE", "EXCLUSIVE", ';'-separated.
class CipherDriver final : public QSqlDriver {
    Q_OBJECT
public:
    explicit CipherDriver(QObject *parent = nullptr);
    ~CipherDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &path, const QString &user, const QString &key, const QString &host, int port,
              const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString &table) const override;
    QVariant handle() const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;

    sqlite3 *engine() const { return m_engine; }

private:
    bool run(const char *sql);
    bool refuse(int code, const QString &what);
    bool applyKey(const QString &key);

    sqlite3 *m_engine = nullptr;
};

/// One query of CipherDriver. Scrollable queries keep the rows read so far; forward-only ones keep one.
class CipherResult final : public QSqlResult {
public:
    explicit CipherResult(const CipherDriver *driver);
    ~CipherResult() override;

protected:
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool reset(const QString &sql) override;
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    bool fetchNext() override;
    int size() override { return -1; }
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    bool readRow();
    bool failWith(int code, const QString &what, QSqlError::ErrorType type);
    void finalize();

    const CipherDriver *m_driver;
    sqlite3_stmt *m_statement = nullptr;
    QList<QList<QVariant>> m_rows;
    bool m_exhausted = false;
};

}  // namespace kontor::storage
