// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QFile>
#include <QTemporaryDir>

#include "tests/support/catch.h"

// An encrypted file for a test: its own folder, a clock that stands still, ids and key that are always the same.

namespace kontor::tests {

/// The key of all test files.
inline storage::FileKey testKey()
{
    return storage::FileKey::fromRaw(QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
}

inline storage::Secret testSecret()
{
    return storage::Secret::fromKey(testKey());
}

/// 2026-01-15 10:00 UTC.
constexpr qint64 testNowMs = 1'768'471'200'000;

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A new file, open. It goes with the test.
class StoreFile {
public:
    explicit StoreFile(quint64 seed = 1) : m_seed(seed)
    {
        REQUIRE(m_folder.isValid());
        m_database = requireValue(storage::Database::create(path(), testSecret(), settings()));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.kontor")); }
    QString folder() const { return m_folder.path(); }
    base::FixedClock &clock() { return m_clock; }
    storage::Database &database() { return *m_database; }
    storage::Connection &connection() { return m_database->writer(); }
    storage::Database::Settings settings() const { return {&m_clock, m_seed, {}}; }

    void close() { m_database.reset(); }
    void reopen()
    {
        close();
        m_seed += 1'000;  // ids go on, they do not start over
        m_database = requireValue(storage::Database::open(path(), testSecret(), settings()));
    }

    QVariant scalar(const QByteArray &sql) { return requireValue(connection().scalar(sql)); }
    qint64 number(const QByteArray &sql) { return scalar(sql).toLongLong(); }

private:
    QTemporaryDir m_folder;
    base::FixedClock m_clock{testNowMs};
    quint64 m_seed;
    std::unique_ptr<storage::Database> m_database;
};

}  // namespace kontor::tests
