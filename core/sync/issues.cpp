// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/issues.h"

#include "core/sync/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor::sync {

using storage::Statement;
using storage::Transaction;

Result<void> noteIssue(Transaction &transaction, const QString &kind, const QString &entity, const Uuid &record, const QString &field, const QJsonValue &mine)
{
    Statement insert = transaction.statement(QByteArray("INSERT INTO sync_issue(kind, entity, record, field, mine, at) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
    const QString value = QString::fromUtf8(QJsonDocument(QJsonArray{mine}).toJson(QJsonDocument::Compact));
    insert.bind(kind, entity, record, field, mine.isUndefined() || mine.isNull() ? QVariant() : QVariant(value), transaction.clock().nowMs());
    return insert.run();
}

Result<void> forgetRefusals(Transaction &transaction, const Uuid &record, const QStringList &fields)
{
    QStringList all = fields;
    all << QStringLiteral("*");
    for (const QString &field : std::as_const(all)) {
        Statement forget = transaction.statement(QByteArray("DELETE FROM sync_issue WHERE record = ?1 AND field = ?2 AND kind IN ('denied', 'invalid', 'too-large')"
                                                            " AND done_at IS NULL"));
        forget.bind(record, field);
        KONTOR_TRY(forget.run());
    }
    return {};
}

Result<void> notePending(Transaction &transaction, const QString &entityKey, const Uuid &record)
{
    const model::EntityDef *entity = model::Catalogue::get().entity(entityKey);
    QStringList names;
    {
        Statement query = transaction.statement(QByteArray("SELECT field FROM outbox WHERE record = ?1 AND field NOT IN ('*', 'scope')"));
        query.bind(record);
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            names << query.text(0);
        }
    }
    for (const QString &name : std::as_const(names)) {
        const auto field = entity != nullptr ? fieldNamed(*entity, name) : std::nullopt;
        if (!field)
            continue;
        KONTOR_ASSIGN(const QJsonValue mine, readField(transaction.connection(), *entity, record, *field));
        KONTOR_TRY(noteIssue(transaction, QStringLiteral("gone"), entityKey, record, wireName(*field), mine));
    }
    return {};
}

}  // namespace kontor::sync
