// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/templates.h"

#include "core/storage/settings.h"

#include <sql_queries.h>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

Result<QList<TextTemplateRecord>> textTemplates(Connection &connection)
{
    Statement query = connection.statement(sql::text_templates);
    QList<TextTemplateRecord> records;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return records;
        records << TextTemplateRecord{model::TextTemplateId(query.uuid(0)), query.text(1), query.text(2), query.text(3), query.text(4)};
    }
}

namespace {

Result<QList<ActivityKindRecord>> kinds(Statement query)
{
    QList<ActivityKindRecord> records;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return records;
        records << ActivityKindRecord{model::ActivityKindId(query.uuid(0)), query.text(1), query.text(2), query.text(3)};
    }
}

}  // namespace

Result<QList<ActivityKindRecord>> ownActivityKinds(Connection &connection)
{
    return kinds(connection.statement(sql::activity_kinds));
}

Result<QList<ActivityKindRecord>> knownActivityKinds(Connection &connection)
{
    return kinds(connection.statement(sql::activity_kinds_known));
}

Result<QHash<QString, qint64>> activityKindUse(Connection &connection)
{
    Statement query = connection.statement(sql::activity_kind_use);
    QHash<QString, qint64> use;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return use;
        use.insert(query.text(0), query.integer(1));
    }
}

Result<QVariant> fileSetting(Connection &connection, model::FileSetting setting)
{
    return storage::fileSetting(connection, setting);
}

}  // namespace kontor::queries
