// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/storage/checkpointer.h"
#include "core/storage/connection.h"

#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace kontor::storage {

class Database;

/// The right to change the file, from BEGIN IMMEDIATE to COMMIT. Every function that writes takes one by reference, so
/// nothing writes outside a transaction. Made by Database::write() only.
class Transaction {
public:
    Connection &connection() { return *m_connection; }
    const Clock &clock() const { return *m_clock; }
    UuidMaker &ids() { return *m_ids; }

    Statement statement(const sql::SqlText &query) { return m_connection->statement(query); }
    Statement statement(const QByteArray &sql) { return m_connection->statement(sql); }

private:
    friend class Database;
    Transaction(Connection &connection, const Clock &clock, UuidMaker &ids, ChangeFeed &feed)
        : m_connection(&connection), m_clock(&clock), m_ids(&ids), m_feed(&feed) {}
    Result<void> begin();
    Result<void> commit();
    void rollBack();

    Connection *m_connection;
    const Clock *m_clock;
    UuidMaker *m_ids;
    ChangeFeed *m_feed;
    QByteArray m_headBefore;
};

/// An open Kontor file with one writing and one reading connection, held by one thread at a time (see DatabaseThread for
/// the window). Keeps others from writing the same file through a lock file.
class Database {
public:
    struct Settings {
        const Clock *clock = nullptr;  ///< must outlive the database
        quint64 seed = 0;              ///< 0: random ids; else a repeatable series (sample data, tests)
        QList<QByteArray> migrations;  ///< empty: those of this program
        bool exclusive = false;        ///< one connection for all even where that is not needed, as on a network share
    };

    /// Makes a new file; refuses if something is there already.
    static Result<std::unique_ptr<Database>> create(const QString &path, const Secret &secret, const Settings &settings);
    /// Opens and, if needed, upgrades a file. Refuses (each with its own message, nothing overwritten): no file, plaintext,
    /// wrong key, foreign database, newer schema, damage, a file that another Kontor has open, a read-only folder.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Secret &secret, const Settings &settings);
    /// For looking only: no lock, no upgrade; works beside a Kontor that has the file open.
    static Result<std::unique_ptr<Database>> openReadOnly(const QString &path, const Secret &secret, const Settings &settings);
    ~Database();

    /// A step of bulk work may wait for the disk together with the next Full commit: if the computer (not the program)
    /// fails before, the newest steps are missing, and nothing else.
    enum class Durability { Full, Step };

    /// Runs `work` in one transaction: committed if it returns success, rolled back otherwise.
    template <typename Work>
    auto write(Work &&work, Durability durability = Durability::Full) -> std::invoke_result_t<Work, Transaction &>
    {
        interlude();
        if (durability == Durability::Step)
            waitForLog();
        ++m_transactions;
        KONTOR_TRY(setDurability(durability));
        Transaction transaction(*m_writer, *m_settings.clock, m_ids, *m_feed);
        KONTOR_TRY(transaction.begin());
        auto result = work(transaction);
        if (!result) {
            transaction.rollBack();
            return result;
        }
        if (auto committed = transaction.commit(); !committed) {
            transaction.rollBack();
            return fail(committed.error());
        }
        return result;
    }

    /// What is done before every transaction that write() begins, until it is set to nothing: long work lets short work in.
    /// `wanted` says whether anything waits for it.
    void setInterlude(std::function<void()> interlude, std::function<bool()> wanted = {})
    {
        m_interlude = std::move(interlude);
        m_interludeWanted = std::move(wanted);
    }
    /// Long work ends its step early if so.
    bool interludeWanted() const { return m_interludeWanted && m_interludeWanted(); }
    /// Somebody may want to save while long work runs.
    bool hasInterlude() const { return bool(m_interlude); }
    /// For long work that writes nothing: a good moment for the interlude. Nothing happens inside a transaction.
    void interlude();
    /// Transactions begun with write() so far. Long work that remembers what it found compares: if there are more than it
    /// made itself, others came in between its steps.
    qint64 transactions() const { return m_transactions; }
    /// Writes all of the log back to the file and empties it, so that the file is as small as it can be.
    Result<void> emptyLog();
    /// Encrypts the file anew, with a new key over the same salt: a copy is made, encrypted, read through and put in place
    /// of the file in one step, so that at any moment the file opens with the old key or with the new one. Needs room for the
    /// copy. Both connections are made anew; readers of newReader() must be gone. If it fails, the file and its key stay.
    Result<void> rekey(const Secret &secret);
    /// False after a rekey() that could not open the file again: nothing else may be called then.
    bool isConnected() const { return m_writer != nullptr; }

    Connection &writer() { return *m_writer; }
    /// Sees what is committed. The writer itself where only one connection is possible.
    Connection &reader() { return m_reader ? *m_reader : *m_writer; }
    /// Another reading connection, for a thread of its own: call it there. Not for files held exclusively.
    Result<std::unique_ptr<Connection>> newReader() const;
    const Clock &clock() const { return *m_settings.clock; }
    UuidMaker &ids() { return m_ids; }
    const QString &path() const { return m_path; }
    const FileKey &key() const { return m_key; }
    QByteArray salt() const { return m_salt; }
    bool isReadOnly() const { return m_readOnly; }
    /// The file lies on a network share and is held alone.
    bool isExclusive() const { return m_exclusive; }
    Uuid deviceId() const { return m_device; }
    /// Null for a file that is held exclusively or opened for looking.
    const Checkpointer *checkpointer() const { return m_checkpointer.get(); }

private:
    Database(QString path, Settings settings);
    static Result<std::unique_ptr<Database>> openWith(const QString &path, const Secret &secret, const Settings &settings,
                                                      Connection::Access access);
    Result<void> setDurability(Durability durability);
    void waitForLog();
    Result<void> lock();
    Result<void> connect(Connection::Access access);
    Result<void> encryptCopy(const QString &copy, const FileKey &key);
    Result<void> loadDevice();
    Result<void> restoreClock();

    QString m_path;
    Settings m_settings;
    FileKey m_key;
    QByteArray m_salt;
    UuidMaker m_ids;
    Uuid m_device;
    std::function<void()> m_interlude;
    std::function<bool()> m_interludeWanted;
    qint64 m_transactions = 0;
    bool m_readOnly = false;
    bool m_exclusive = false;
    Durability m_durability = Durability::Full;
    std::shared_ptr<ChangeFeed> m_feed = std::make_shared<ChangeFeed>();
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_writer;
    std::unique_ptr<Connection> m_reader;
    std::unique_ptr<Checkpointer> m_checkpointer;  ///< goes before the writer that it watches
};

/// True if the path lies on a network file system, where SQLite's write-ahead log does not work.
bool isOnNetworkShare(const QString &path);

}  // namespace kontor::storage
