// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/drafts.h"

#include <QJsonDocument>

namespace kontor::commands {

using storage::Statement;
using storage::Transaction;

Result<void> saveDraft(const Session &session, const QString &editor, const Uuid &record, const QJsonObject &content)
{
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    return session.database->write([&](Transaction &transaction) -> Result<void> {
        Statement save = transaction.statement(QByteArray(
            "INSERT INTO draft(editor, record, content, saved_at) VALUES(?1, ?2, ?3, ?4)"
            " ON CONFLICT DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at WHERE content <> excluded.content"));
        save.bind(editor, record.toBytes(), text, transaction.clock().nowMs());
        return save.run();
    });
}

Result<void> dropDraft(const Session &session, const QString &editor, const Uuid &record)
{
    return session.database->write([&](Transaction &transaction) -> Result<void> {
        Statement drop = transaction.statement(QByteArray("DELETE FROM draft WHERE editor = ?1 AND record = ?2"));
        drop.bind(editor, record.toBytes());
        return drop.run();
    });
}

}  // namespace kontor::commands
