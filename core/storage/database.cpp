// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/logging.h"
#include "core/storage/meta.h"
#include "core/storage/migrator.h"
#include "core/storage/replacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

#include <sqlite3.h>

namespace kontor::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Removes what a failed creation left: only files that creation itself made.
void removeNewFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

/// A program that was killed between placing the lock and writing whose it is leaves one that would hold for ever.
bool takeOrphan(QLockFile &lock, const QString &path)
{
    constexpr int lifetimeMs = 500;
    if (lock.error() != QLockFile::LockFailedError || QFileInfo(path).size() > 0)
        return false;
    lock.setStaleLockTime(lifetimeMs);
    const bool taken = lock.tryLock(2 * lifetimeMs);
    lock.setStaleLockTime(0);
    return taken;
}

}  // namespace

bool isOnNetworkShare(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char *network : {"nfs", "cifs", "smb", "fuse.sshfs", "9p", "afs", "webdav", "davfs", "ncpfs"}) {
        if (type.startsWith(network))
            return true;
    }
    return false;
}

Result<void> Transaction::begin()
{
    KONTOR_TRY(m_connection->statement(QByteArray("BEGIN IMMEDIATE")).run());
    CaptureState &capture = m_connection->capture();
    capture.command = 0;
    capture.chained = false;
    capture.stray = false;
    capture.applying = false;
    capture.changes = {};
    Statement query = statement(QByteArray("SELECT head FROM chain ORDER BY n DESC LIMIT 1"));
    auto row = query.step();
    if (!row) {
        rollBack();
        return fail(row.error());
    }
    capture.head = *row ? query.blob(0) : QByteArray();
    m_headBefore = capture.head;
    return {};
}

Result<void> Transaction::commit()
{
    CaptureState &capture = m_connection->capture();
    if (capture.stray)
        return fail(ErrorCode::Internal, Text::tr("Something was to be stored outside of a change. Nothing was saved."));
    if (capture.chained) {
        Statement link = statement(QByteArray("INSERT INTO chain(cmd, history_to, head) VALUES(?1,"
                                              " (SELECT coalesce(max(n), 0) FROM history), ?2)"));
        link.bind(capture.command, capture.head);
        KONTOR_TRY(link.run());
    }
    m_feed->announce(capture.changes);
    const auto committed = m_connection->statement(QByteArray("COMMIT")).run();
    m_feed->settle(committed.has_value());
    KONTOR_TRY(committed);
    capture.command = 0;
    return {};
}

void Transaction::rollBack()
{
    CaptureState &capture = m_connection->capture();
    capture.command = 0;
    capture.head = m_headBefore;
    capture.chained = false;
    // Straight to the engine: the fault plan of a test must not keep a rollback from happening.
    if (sqlite3_get_autocommit(m_connection->handle()) == 0)
        (void)m_connection->execute("ROLLBACK");
}

Database::Database(QString path, Settings settings)
    : m_path(std::move(path)), m_settings(std::move(settings)), m_ids(*m_settings.clock, m_settings.seed)
{
}

Database::~Database() = default;

Result<void> Database::setDurability(Durability durability)
{
    // The rollback journal of a network share is not safe with less.
    if (m_exclusive || durability == m_durability)
        return {};
    KONTOR_TRY(m_writer->execute(durability == Durability::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL"));
    m_durability = durability;
    return {};
}

/// The time of changes goes on from where it was, however the computer's clock was set meanwhile.
Result<void> Database::restoreClock()
{
    KONTOR_ASSIGN(const qint64 stored, metaMark(*m_writer, "sync_hlc"));
    if (stored < 0)
        return {};
    KONTOR_ASSIGN(const qint64 offset, metaMark(*m_writer, "sync_offset"));
    KONTOR_ASSIGN(const QVariant newest, m_writer->scalar("SELECT max(hlc) FROM outbox"));
    CaptureState &capture = m_writer->capture();
    capture.hlc = std::max(stored, newest.toLongLong());
    capture.clockOffsetMs = offset;
    return {};
}

Result<void> Database::lock()
{
    const QFileInfo folder(QFileInfo(m_path).absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::NotFound, Text::tr("The folder \"%1\" does not exist.").arg(folder.filePath()));
    if (!folder.isWritable() || (QFile::exists(m_path) && !QFileInfo(m_path).isWritable()))
        return fail(ErrorCode::ReadOnly, Text::tr("\"%1\" lies in a folder that may not be written to. Nothing was changed. Copy the "
                                            "file to a folder of your own.").arg(QFileInfo(m_path).fileName()));
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);  // stale only when its process is gone
    if (m_lock->tryLock(0) || takeOrphan(*m_lock, m_path + QStringLiteral(".lock")))
        return {};
    if (m_lock->error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        m_lock->getLockInfo(&pid, &host, &program);
        m_lock.reset();
        return fail(ErrorCode::Locked, Text::tr("\"%1\" is already open in another Kontor (%2, process %3). Close it there, or go on "
                                          "working there.").arg(QFileInfo(m_path).fileName(), host).arg(pid));
    }
    m_lock.reset();
    return fail(ErrorCode::Io, Text::tr("No lock could be placed beside \"%1\"; the disk may be full.").arg(QFileInfo(m_path).fileName()));
}

Result<void> Database::connect(Connection::Access access)
{
    Connection::Options options{m_path, m_key, access == Connection::Access::Create ? m_salt : QByteArray(), access, m_exclusive};
    KONTOR_ASSIGN(m_writer, Connection::open(options));
    const QList<QByteArray> steps = m_settings.migrations.isEmpty() ? shippedMigrations() : m_settings.migrations;
    KONTOR_TRY(checkCompatible(*m_writer, steps));
    if (access == Connection::Access::ReadOnly) {
        KONTOR_ASSIGN(const int version, schemaVersion(*m_writer));
        if (version < steps.size())
            return fail(ErrorCode::ReadOnly, Text::tr("The file has to be upgraded first. Open it once for writing."));
        return loadDevice();
    }
    KONTOR_TRY(m_writer->chooseJournal(m_exclusive));
    KONTOR_TRY(migrate(*m_writer, steps));
    KONTOR_TRY(loadDevice());
    KONTOR_TRY(restoreClock());
    if (m_exclusive) {
        m_writer->setFeed(m_feed);
        return {};
    }
    KONTOR_ASSIGN(m_reader, newReader());
    m_checkpointer = std::make_unique<Checkpointer>(*m_writer, Connection::Options{m_path, m_key, {}, Connection::Access::ReadWrite, false});
    return {};
}

void Database::interlude()
{
    if (m_interlude && sqlite3_get_autocommit(m_writer->handle()) != 0)
        m_interlude();
}

/// Bulk work that is faster than the disk waits here for the log to be written back, so that no save ever does.
void Database::waitForLog()
{
    constexpr std::chrono::milliseconds aMoment{2};
    while (m_checkpointer && !m_checkpointer->hasCaughtUp(aMoment))
        interlude();
}

Result<void> Database::emptyLog()
{
    std::unique_lock<std::mutex> alone;
    if (m_checkpointer)
        alone = m_checkpointer->hold();
    return m_writer->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<std::unique_ptr<Connection>> Database::newReader() const
{
    KONTOR_ASSIGN(auto reader, Connection::open({m_path, m_key, {}, Connection::Access::ReadOnly, false}));
    if (!m_readOnly)
        reader->setFeed(m_feed);
    return reader;
}

Result<void> Database::loadDevice()
{
    KONTOR_ASSIGN(const QVariant stored, metaValue(*m_writer, "device"));
    m_device = Uuid::fromBytes(stored.toByteArray());
    if (!m_device.isNull() || m_readOnly)
        return {};
    m_device = m_ids.next();
    Statement insert = m_writer->statement(QByteArray("INSERT INTO meta(key, value) VALUES('device', ?1)"));
    insert.bind(m_device);
    return insert.run();
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Secret &secret, const Settings &settings)
{
    std::unique_ptr<Database> database(new Database(path, settings));
    if (QFile::exists(path))
        return fail(ErrorCode::Invalid, Text::tr("\"%1\" exists already. Nothing was changed. Choose another name.").arg(QFileInfo(path).fileName()));
    KONTOR_TRY(database->lock());
    database->m_exclusive = settings.exclusive || isOnNetworkShare(path);
    database->m_salt = randomBytes(FileKey::saltBytes);
    KONTOR_ASSIGN(database->m_key, secret.resolve(database->m_salt));
    auto connected = database->connect(Connection::Access::Create);
    if (!connected) {
        database->m_reader.reset();
        database->m_writer.reset();
        removeNewFile(path);
        return fail(connected.error());
    }
    // Only the owner reads it: the key protects the contents, this protects the file from being swapped or deleted by others.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return database;
}

Result<std::unique_ptr<Database>> Database::openWith(const QString &path, const Secret &secret, const Settings &settings,
                                                     Connection::Access access)
{
    std::unique_ptr<Database> database(new Database(path, settings));
    KONTOR_ASSIGN(database->m_salt, readFileSalt(path));
    database->m_readOnly = access == Connection::Access::ReadOnly;
    if (!database->m_readOnly)
        KONTOR_TRY(database->lock());
    database->m_exclusive = !database->m_readOnly && (settings.exclusive || isOnNetworkShare(path));
    KONTOR_ASSIGN(database->m_key, secret.resolve(database->m_salt));
    if (!database->m_readOnly)
        QFile::remove(rekeyedCopy(path));  // what a change of the passphrase left when it was cut off
    KONTOR_TRY(database->connect(access));
    qCInfo(lcStorage) << "opened, schema" << shippedMigrations().size();
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Secret &secret, const Settings &settings)
{
    return openWith(path, secret, settings, Connection::Access::ReadWrite);
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path, const Secret &secret, const Settings &settings)
{
    return openWith(path, secret, settings, Connection::Access::ReadOnly);
}

}  // namespace kontor::storage
