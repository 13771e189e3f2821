// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/model/drafts.h"

class QIODevice;

namespace kontor::commands {

/// Size of a stored piece of a file.
constexpr qint64 chunkBytes = 256 * 1024;

/// A file name without folders, control and bidi marks and names that Windows reserves; never empty.
QString safeFileName(const QString &name);

/// Attaches bytes that are in memory. False if the record has this very file already. Inside a running command.
Result<bool> attachBytes(CommandContext &context, QStringView entity, const Uuid &record, const model::FileDraft &file);

/// Attaches a file, read in pieces, inside a running command; see attachFile().
Result<model::AttachmentId> attachPath(CommandContext &context, QStringView entity, const Uuid &record, const QString &path);

/// Attaches a file to a contact or activity, read in pieces. Refuses one over the limit and says so; link it instead.
Result<model::AttachmentId> attachFile(const Session &session, QStringView entity, const Uuid &record, const QString &path);
/// Keeps the path only; the file stays where it is.
Result<model::AttachmentId> attachLink(const Session &session, QStringView entity, const Uuid &record, const QString &path);
/// The picture of a contact, instead of the one before; the earlier one goes to the bin.
Result<model::AttachmentId> setPhoto(const Session &session, const model::ContactId &contact, const model::FileDraft &photo);
/// Gives a file another name, made safe as safeFileName() does. False if it has that name.
Result<bool> renameAttachment(const Session &session, const model::AttachmentId &id, const QString &name);
Result<void> removeAttachment(const Session &session, const model::AttachmentId &id);
/// Keeps the content of a file that records name by its checksum and that came from elsewhere.
Result<void> storeContent(storage::Transaction &transaction, const QByteArray &sha256, const QByteArray &content);
/// The checksum of a content that does not lie in the file: in a team it may still be with the server. Empty if it is here.
Result<QByteArray> missingContent(storage::Connection &connection, const model::AttachmentId &id);
/// Writes a stored file to `device`, piece by piece, and checks its checksum.
Result<void> readAttachment(storage::Connection &connection, const model::AttachmentId &id, QIODevice &device);

}  // namespace kontor::commands
