// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/files.h"

#include "core/commands/filecommands.h"
#include "core/storage/database.h"
#include "core/sync/servererrors.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace kontor::sync {

using commands::Session;
using storage::Statement;

namespace {

struct Wanted {
    QString scope;
    QByteArray sha256;
};

/// Files of the new records of a batch.
QList<Wanted> filesOf(const Batch &batch)
{
    QList<Wanted> files;
    if (!batch.changes.contains("\"k\":\"attachment\""))
        return files;
    const QJsonArray changes = QJsonDocument::fromJson(batch.changes).array();
    for (const QJsonValue &change : changes) {
        const QString hash = change[QStringLiteral("d")][QStringLiteral("sha256")].toString();
        if (change[QStringLiteral("k")].toString() == QLatin1String("attachment") && !hash.isEmpty())
            files.append({change[QStringLiteral("s")].toString(), QByteArray::fromHex(hash.toLatin1())});
    }
    return files;
}

Result<QByteArray> localPart(const FileAccess &storage, const QByteArray &sha256, int part)
{
    QByteArray data;
    KONTOR_TRY(storage([&](const Session &session) -> Result<void> {
        Statement query = session.database->writer().statement(QByteArray("SELECT data FROM blob_chunk WHERE sha256 = ?1 AND part = ?2"));
        query.bind(sha256, part);
        KONTOR_ASSIGN(const bool row, query.step());
        data = row ? query.blob(0) : QByteArray();
        return {};
    }));
    return data;
}

/// -1: the file does not hold it.
Result<qint64> localSize(const FileAccess &storage, const QByteArray &sha256)
{
    qint64 size = -1;
    KONTOR_TRY(storage([&](const Session &session) -> Result<void> {
        Statement query = session.database->writer().statement(QByteArray("SELECT size FROM blob WHERE sha256 = ?1"));
        query.bind(sha256);
        KONTOR_ASSIGN(const bool row, query.step());
        size = row ? query.integer(0) : -1;
        return {};
    }));
    return size;
}

Result<bool> serverHas(ServerConnection &connection, const Uuid &device, const Wanted &file)
{
    KONTOR_ASSIGN(const Reply reply, connection.exec("SELECT * FROM sync_v1.blob_have($1, $2, ARRAY[$3::bytea])",
                                                     {device.toString(), file.scope, Parameter::bytes(file.sha256)}));
    return reply.rows() > 0;
}

Result<void> sendOne(const FileAccess &storage, ServerConnection &connection, const Uuid &device, const Wanted &file, const JobControl &control)
{
    KONTOR_ASSIGN(const qint64 size, localSize(storage, file.sha256));
    if (size < 0)
        return {};
    const int parts = int(std::max<qint64>(1, (size + commands::chunkBytes - 1) / commands::chunkBytes));
    for (int part = 0; part < parts && !control.cancelled(); ++part) {
        KONTOR_ASSIGN(const QByteArray data, localPart(storage, file.sha256, part));
        KONTOR_TRY(connection.exec("SELECT sync_v1.blob_put($1, $2, $3, $4, $5, $6)",
                                   {device.toString(), file.scope, Parameter::bytes(file.sha256), part, parts, Parameter::bytes(data)}));
    }
    return {};
}

/// Nothing behind the last part.
Result<std::optional<QByteArray>> fetchPart(ServerConnection &connection, const Uuid &device, const QByteArray &sha256, int part)
{
    KONTOR_ASSIGN(const Reply reply, connection.exec("SELECT sync_v1.blob_get($1, $2, $3)", {device.toString(), Parameter::bytes(sha256), part}, true));
    return reply.isNull(0, 0) ? std::nullopt : std::optional(reply.bytes(0, 0));
}

/// Empty: the server does not have it (yet).
Result<QByteArray> fetchOne(ServerConnection &connection, const Uuid &device, const QByteArray &sha256, const JobControl &control)
{
    QByteArray content;
    for (int part = 0; !control.cancelled(); ++part) {
        const auto more = fetchPart(connection, device, sha256, part);
        if (!more && sqlState(more.error()) == "KS009")
            return QByteArray();
        if (!more)
            return fail(more.error());
        if (!*more)
            return content;
        content += **more;
    }
    return QByteArray();
}

Result<void> keep(const FileAccess &storage, const QByteArray &sha256, const QByteArray &content)
{
    return storage([&](const Session &session) {
        return session.database->write([&](storage::Transaction &transaction) { return commands::storeContent(transaction, sha256, content); });
    });
}

Result<QList<QByteArray>> missing(const FileAccess &storage, FileFetch which)
{
    QList<QByteArray> hashes;
    KONTOR_TRY(storage([&](const Session &session) -> Result<void> {
        Statement query = session.database->writer().statement(QByteArray(
            "SELECT DISTINCT sha256 FROM attachment a WHERE deleted_at IS NULL AND sha256 IS NOT NULL AND (?1 OR kind = 'photo')"
            " AND NOT EXISTS (SELECT 1 FROM blob b WHERE b.sha256 = a.sha256) AND EXISTS (SELECT 1 FROM sync_record r WHERE r.id = a.id)"));
        query.bind(which == FileFetch::All ? 1 : 0);
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                return {};
            hashes << query.blob(0);
        }
    }));
    return hashes;
}

}  // namespace

Result<void> sendFiles(const FileAccess &storage, ServerConnection &connection, const Uuid &device, const Batch &batch, const JobControl &control)
{
    for (const Wanted &file : filesOf(batch)) {
        KONTOR_ASSIGN(const bool there, serverHas(connection, device, file));
        if (there)
            continue;
        const auto sent = sendOne(storage, connection, device, file, control);
        // No right, or too large: the record tells its own story.
        if (!sent && sqlState(sent.error()) != "KS007" && sqlState(sent.error()) != "KS008")
            return fail(sent.error());
    }
    return {};
}

Result<qint64> fetchFiles(const FileAccess &storage, ServerConnection &connection, const Uuid &device, FileFetch which, const JobControl &control)
{
    qint64 count = 0;
    KONTOR_ASSIGN(const QList<QByteArray> hashes, missing(storage, which));
    for (const QByteArray &sha256 : hashes) {
        if (control.cancelled())
            return count;
        KONTOR_ASSIGN(const QByteArray content, fetchOne(connection, device, sha256, control));
        if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) != sha256)
            continue;
        KONTOR_TRY(keep(storage, sha256, content));
        ++count;
    }
    return count;
}

Result<bool> FileDownload::step(const FileAccess &storage, ServerConnection &connection, const Uuid &device)
{
    KONTOR_ASSIGN(const qint64 held, localSize(storage, m_sha256));
    if (held >= 0)  // a round has brought it meanwhile
        return true;
    const auto part = fetchPart(connection, device, m_sha256, m_parts);
    const bool isUnknown = !part && sqlState(part.error()) == "KS009";
    if (!part && !isUnknown)
        return fail(part.error());
    if (!isUnknown && *part) {
        m_content += **part;
        ++m_parts;
        return false;
    }
    if (isUnknown || QCryptographicHash::hash(m_content, QCryptographicHash::Sha256) != m_sha256) {
        *this = FileDownload(m_sha256);
        return fail(ErrorCode::NotFound, Text::tr("The server does not have the content of this file yet. Whoever attached it has to be connected once more."));
    }
    KONTOR_TRY(keep(storage, m_sha256, m_content));
    return true;
}

}  // namespace kontor::sync
