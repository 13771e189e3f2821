// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/capturestate.h"
#include "core/storage/changefeed.h"
#include "core/storage/filekey.h"
#include "core/storage/statement.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace kontor::sql_schema {
struct SqlText;
}
namespace kontor::sql {
struct SqlText;
}

namespace kontor::storage {

/// A prepared statement that is kept for its next use.
struct CachedStatement {
    sqlite3_stmt *statement = nullptr;
    bool busy = false;
};

/// One connection to an encrypted file, opened through the Qt SQL driver. Made, used and destroyed on one thread;
/// only interrupt() may be called from another.
class Connection {
public:
    enum class Access { Create, ReadWrite, ReadOnly };
    struct Options {
        QString path;
        FileKey key;
        QByteArray salt = {};  ///< for Create
        Access access = Access::ReadWrite;
        bool exclusive = false;  ///< one connection, no shared memory: for network shares
    };

    /// Refuses an engine without encryption, a wrong key, a foreign database; changes nothing in an existing file.
    static Result<std::unique_ptr<Connection>> open(const Options &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement of a query file, from the cache if it was used before.
    Statement statement(const sql::SqlText &query);
    Statement statement(const QByteArray &sql) { return Statement(*this, sql); }
    /// Several statements without parameters.
    Result<void> execute(const QByteArray &sql);
    /// Write-ahead log, or for a file on a network share a rollback journal. Changes the file's header, so only after
    /// checkCompatible() has accepted the file.
    Result<void> chooseJournal(bool exclusive);
    /// First column of the first row; invalid if there is none.
    Result<QVariant> scalar(const QByteArray &sql);

    /// Rows changed through this connection so far, those of triggers included.
    qint64 changes() const;
    /// Row number of the newest insert (those of triggers not counted).
    qint64 lastRow() const;
    sqlite3 *handle() const { return m_handle; }
    QSqlDatabase qtDatabase() const;
    CaptureState &capture() { return m_capture; }
    /// Stops a running statement; it fails with Cancelled. Any thread.
    void interrupt();

    /// What is committed in this program; null if the file is only looked at, beside another program that changes it.
    const std::shared_ptr<const ChangeFeed> &feed() const { return m_feed; }
    void setFeed(std::shared_ptr<const ChangeFeed> feed) { m_feed = std::move(feed); }

    /// Something that a layer above has made of the file and that others find again by the connection.
    struct Attachment {
        virtual ~Attachment() = default;
    };
    void attach(std::shared_ptr<Attachment> attachment) { m_attachment = std::move(attachment); }
    const std::shared_ptr<Attachment> &attachment() const { return m_attachment; }

    void setFaultPlan(FaultPlan *plan) { m_faults = plan; }
    FaultPlan *faultPlan() const { return m_faults; }
    /// Adds up what every statement costs from now on, until it is set to null.
    void setWorkCount(WorkCount *count) { m_work = count; }
    WorkCount *workCount() const { return m_work; }

    /// Prepares on first use. Null and `code` if that fails; `cached` is null for a statement that is not kept.
    sqlite3_stmt *take(const QByteArray &sql, CachedStatement *&cached, int &code);
    static void giveBack(sqlite3_stmt *statement, CachedStatement *cached);

private:
    Connection() = default;
    Result<void> configure(const Options &options);

    QString m_name;
    sqlite3 *m_handle = nullptr;
    struct TextHash {
        std::size_t operator()(const QByteArray &text) const noexcept { return qHash(text); }
    };
    std::unordered_map<QByteArray, CachedStatement, TextHash> m_cache;  // its nodes stay where they are
    CaptureState m_capture;
    std::shared_ptr<Attachment> m_attachment;
    std::shared_ptr<const ChangeFeed> m_feed;
    FaultPlan *m_faults = nullptr;
    WorkCount *m_work = nullptr;
};

}  // namespace kontor::storage
