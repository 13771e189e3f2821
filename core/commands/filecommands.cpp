// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/filecommands.h"

#include "core/storage/settings.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace kontor::commands {

using model::FieldMap;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Result<QByteArray> checksum(QIODevice &device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&device))
        return fail(ErrorCode::Io, Text::tr("The file could not be read to its end. Nothing was stored."));
    return hash.result();
}

/// Stores the content once, whoever refers to it.
Result<void> storeContent(storage::Transaction &transaction, QIODevice &device, const QByteArray &sha256, qint64 size)
{
    Statement known = transaction.statement(QByteArray("INSERT INTO blob(sha256, size) VALUES(?1, ?2) ON CONFLICT DO NOTHING RETURNING 1"));
    known.bind(sha256, size);
    KONTOR_ASSIGN(const bool isNew, known.step());
    KONTOR_TRY(known.run());
    if (!isNew)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement insert = transaction.statement(QByteArray("INSERT INTO blob_chunk(sha256, part, data) VALUES(?1, ?2, ?3)"));
    for (qint64 part = 0; !device.atEnd(); ++part) {
        const QByteArray piece = device.read(chunkBytes);
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        insert.reset();
        insert.bind(sha256, part, piece);
        KONTOR_TRY(insert.run());
    }
    if (hash.result() != sha256)
        return fail(ErrorCode::Io, Text::tr("The file changed while it was read. Nothing was stored. Try again."));
    return {};
}

Result<Uuid> insertAttachment(CommandContext &context, QStringView entity, const Uuid &record, FieldMap fields)
{
    KONTOR_TRY(context.read(entity, record));
    fields.insert(QStringLiteral("record_id"), record.toBytes());
    fields.insert(QStringLiteral("entity"), entity.toString());
    return context.insert(u"attachment", fields);
}

/// The largest file that is kept inside.
Result<qint64> limit(storage::Connection &connection)
{
    KONTOR_ASSIGN(const QVariant allowed, storage::fileSetting(connection, model::FileSetting::AttachmentLimit));
    return allowed.toLongLong();
}

}  // namespace

QString safeFileName(const QString &name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"|?*\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    safe.remove(unsafe);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    if (reserved.match(safe).hasMatch())
        safe.prepend(u'_');
    return safe.isEmpty() ? QStringLiteral("file") : safe.left(200);
}

Result<bool> attachBytes(CommandContext &context, QStringView entity, const Uuid &record, const model::FileDraft &file)
{
    const QByteArray sha256 = QCryptographicHash::hash(file.data, QCryptographicHash::Sha256);
    Statement there = context.transaction().statement(QByteArray(
        "SELECT 1 FROM attachment WHERE record_id = ?1 AND sha256 = ?2 AND deleted_at IS NULL"));
    there.bind(record, sha256);
    KONTOR_ASSIGN(const bool known, there.step());
    if (known)
        return false;
    KONTOR_ASSIGN(const qint64 allowed, limit(context.transaction().connection()));
    if (file.data.size() > allowed)
        return fail(ErrorCode::TooLarge, Text::tr("\"%1\" is larger than files in Kontor may be (%2 MB).").arg(safeFileName(file.name)).arg(allowed >> 20));
    QBuffer buffer;
    buffer.setData(file.data);
    buffer.open(QIODevice::ReadOnly);
    KONTOR_TRY(storeContent(context.transaction(), buffer, sha256, file.data.size()));
    KONTOR_TRY(insertAttachment(context, entity, record,
                                {{QStringLiteral("kind"), file.isPhoto ? QStringLiteral("photo") : QStringLiteral("file")},
                                 {QStringLiteral("name"), safeFileName(file.name)}, {QStringLiteral("media_type"), file.mediaType},
                                 {QStringLiteral("size"), qint64(file.data.size())}, {QStringLiteral("sha256"), sha256}}));
    return true;
}

Result<model::AttachmentId> attachPath(CommandContext &context, QStringView entity, const Uuid &record, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("\"%1\" cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    KONTOR_ASSIGN(const qint64 allowed, limit(context.transaction().connection()));
    if (file.size() > allowed)
        return fail(ErrorCode::TooLarge, Text::tr("\"%1\" has %2 MB; files up to %3 MB are kept inside. Link to the file instead, or raise "
                                            "the limit in the settings.").arg(QFileInfo(path).fileName()).arg(file.size() >> 20).arg(allowed >> 20));
    KONTOR_ASSIGN(const QByteArray sha256, checksum(file));
    file.seek(0);
    KONTOR_TRY(storeContent(context.transaction(), file, sha256, file.size()));
    const QString mediaType = QMimeDatabase().mimeTypeForFile(path).name();
    KONTOR_ASSIGN(const Uuid id, insertAttachment(context, entity, record,
                                                  {{QStringLiteral("kind"), QStringLiteral("file")},
                                                   {QStringLiteral("name"), safeFileName(path)}, {QStringLiteral("media_type"), mediaType},
                                                   {QStringLiteral("size"), file.size()}, {QStringLiteral("sha256"), sha256}}));
    return model::AttachmentId(id);
}

Result<model::AttachmentId> attachFile(const Session &session, QStringView entity, const Uuid &record, const QString &path)
{
    return runCommand(session, {QStringLiteral("file.attach"), {}, {}}, [&](CommandContext &context) {
        return attachPath(context, entity, record, path);
    });
}

Result<model::AttachmentId> attachLink(const Session &session, QStringView entity, const Uuid &record, const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Text::tr("There is no file \"%1\".").arg(info.fileName()));
    return runCommand(session, {QStringLiteral("file.link"), {}, {}}, [&](CommandContext &context) -> Result<model::AttachmentId> {
        KONTOR_ASSIGN(const Uuid id, insertAttachment(context, entity, record,
                                                      {{QStringLiteral("kind"), QStringLiteral("link")},
                                                       {QStringLiteral("name"), safeFileName(path)}, {QStringLiteral("size"), info.size()},
                                                       {QStringLiteral("link"), info.absoluteFilePath()}}));
        return model::AttachmentId(id);
    });
}

Result<model::AttachmentId> setPhoto(const Session &session, const model::ContactId &contact, const model::FileDraft &photo)
{
    const QByteArray sha256 = QCryptographicHash::hash(photo.data, QCryptographicHash::Sha256);
    return runCommand(session, {QStringLiteral("photo.set"), {}, {}}, [&](CommandContext &context) -> Result<model::AttachmentId> {
        QList<Uuid> before;
        {
            Statement query = context.transaction().statement(QByteArray(
                "SELECT id FROM attachment WHERE record_id = ?1 AND kind = 'photo' AND deleted_at IS NULL"));
            query.bind(contact);
            for (;;) {
                KONTOR_ASSIGN(const bool row, query.step());
                if (!row)
                    break;
                before << query.uuid(0);
            }
        }
        QBuffer buffer;
        buffer.setData(photo.data);
        buffer.open(QIODevice::ReadOnly);
        KONTOR_TRY(storeContent(context.transaction(), buffer, sha256, photo.data.size()));
        KONTOR_ASSIGN(const Uuid id, insertAttachment(context, u"contact", contact,
                                                      {{QStringLiteral("kind"), QStringLiteral("photo")},
                                                       {QStringLiteral("name"), safeFileName(photo.name)}, {QStringLiteral("media_type"), photo.mediaType},
                                                       {QStringLiteral("size"), qint64(photo.data.size())}, {QStringLiteral("sha256"), sha256}}));
        for (const Uuid &earlier : std::as_const(before))
            KONTOR_TRY(context.remove(u"attachment", earlier));
        return model::AttachmentId(id);
    });
}

Result<bool> renameAttachment(const Session &session, const model::AttachmentId &id, const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("A file needs a name."));
    return runCommand(session, {QStringLiteral("file.rename"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(u"attachment", id, {{QStringLiteral("name"), safeFileName(name)}});
    });
}

Result<void> removeAttachment(const Session &session, const model::AttachmentId &id)
{
    return runCommand(session, {QStringLiteral("file.remove"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(u"attachment", id).map([](bool) {});
    });
}

Result<void> storeContent(storage::Transaction &transaction, const QByteArray &sha256, const QByteArray &content)
{
    QBuffer device;
    device.setData(content);
    device.open(QIODevice::ReadOnly);
    return storeContent(transaction, device, sha256, content.size());
}

Result<QByteArray> missingContent(storage::Connection &connection, const model::AttachmentId &id)
{
    Statement query = connection.statement(QByteArray("SELECT sha256 FROM attachment a WHERE id = ?1 AND sha256 IS NOT NULL"
                                                      " AND NOT EXISTS (SELECT 1 FROM blob b WHERE b.sha256 = a.sha256)"));
    query.bind(id);
    KONTOR_ASSIGN(const bool row, query.step());
    return row ? query.blob(0) : QByteArray();
}

Result<void> readAttachment(storage::Connection &connection, const model::AttachmentId &id, QIODevice &device)
{
    Statement query = connection.statement(QByteArray(
        "SELECT c.data, a.sha256 FROM attachment a LEFT JOIN blob_chunk c ON c.sha256 = a.sha256"
        " WHERE a.id = ?1 AND a.sha256 IS NOT NULL ORDER BY c.part"));
    query.bind(id);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    KONTOR_ASSIGN(bool row, query.step());
    if (!row)
        return fail(ErrorCode::NotFound, Text::tr("This file is not stored in Kontor."));
    const QByteArray expected = query.blob(1);
    KONTOR_ASSIGN(const QByteArray missing, missingContent(connection, id));
    if (!missing.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("The content of this file is not on this computer: it is fetched from the team's server when the file is opened."));
    while (row) {
        const QByteArray piece = query.blob(0);
        hash.addData(piece);
        if (device.write(piece) != piece.size())
            return fail(ErrorCode::Io, Text::tr("The file could not be written: %1").arg(device.errorString()));
        KONTOR_ASSIGN(row, query.step());
    }
    if (hash.result() != expected)
        return fail(ErrorCode::Damaged, Text::tr("The stored file is damaged: its checksum does not fit."));
    return {};
}

}  // namespace kontor::commands
