// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/storedmapping.h"

#include <QJsonDocument>

namespace kontor::importexport {

using storage::Statement;

Result<std::optional<ColumnMapping>> storedMapping(storage::Connection &connection, const QString &signature)
{
    Statement query = connection.statement(QByteArray("SELECT mapping FROM import_profile WHERE signature = ?1"));
    query.bind(signature);
    KONTOR_ASSIGN(const bool found, query.step());
    if (!found)
        return std::optional<ColumnMapping>();
    KONTOR_ASSIGN(ColumnMapping mapping,
                  ColumnMapping::fromJson(QJsonDocument::fromJson(query.text(0).toUtf8()).object()));
    return std::optional<ColumnMapping>(std::move(mapping));
}

Result<void> storeMapping(storage::Database &database, const ColumnMapping &mapping)
{
    return database.write([&](storage::Transaction &transaction) -> Result<void> {
        Statement put = transaction.statement(
            QByteArray("INSERT INTO import_profile(signature, mapping, used_at) VALUES(?1, ?2, ?3)"
                       " ON CONFLICT(signature) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at"));
        put.bind(mapping.signature(), QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact)),
                 transaction.clock().nowMs());
        return put.run();
    });
}

Result<void> applyStoredMapping(storage::Connection &connection, ImportSource &source)
{
    if (!source.isTable())
        return {};
    KONTOR_ASSIGN(const std::optional<ColumnMapping> stored, storedMapping(connection, source.mapping().signature()));
    if (stored)
        source.setMapping(adaptMapping(*stored, source.sample()));
    return {};
}

}  // namespace kontor::importexport
