// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/drafts.h"

#include <QJsonDocument>

#include <sql_queries.h>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

Result<QList<DraftRecord>> drafts(Connection &connection, const QString &editor)
{
    Statement query = connection.statement(sql::drafts);
    query.bind(editor);
    QList<DraftRecord> found;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return found;
        found << DraftRecord{query.uuid(0), QJsonDocument::fromJson(query.text(1).toUtf8()).object(), query.integer(2)};
    }
}

Result<std::optional<DraftRecord>> draftOf(Connection &connection, const QString &editor, const Uuid &record)
{
    KONTOR_ASSIGN(const QList<DraftRecord> all, drafts(connection, editor));
    for (const DraftRecord &draft : all) {
        if (draft.record == record)
            return draft;
    }
    return std::optional<DraftRecord>();
}

}  // namespace kontor::queries
