// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldcodes.h"
#include "core/queries/contactfiles.h"

#include "core/model/fieldcodes.h"
#include "core/queries/lookups.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using storage::Connection;
using storage::Statement;

Result<QList<ContactFile>> contactFiles(Connection &connection, const ContactId &contact, int limit)
{
    Statement query = connection.statement(sql::contact_files);
    query.bind(contact, limit);
    QList<ContactFile> files;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return files;
        ContactFile file;
        file.file = {model::AttachmentId(query.uuid(0)), query.text(1), query.text(2), query.text(3), query.integer(4), query.text(5)};
        file.addedAt = query.integer(6);
        file.author = query.text(7);
        file.activity = model::ActivityId(query.uuid(8));
        file.activityKind = query.text(9);
        file.activityTitle = query.text(10);
        files << file;
    }
}

Result<qint64> contactFileCount(Connection &connection, const ContactId &contact)
{
    Statement query = connection.statement(sql::contact_file_count);
    query.bind(contact);
    KONTOR_TRY(query.step());
    return query.integer(0);
}

QList<std::pair<QString, QString>> customChoices(const QString &json)
{
    QList<std::pair<QString, QString>> choices;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &choice : array)
        choices.append({choice[QStringLiteral("code")].toString(), choice[QStringLiteral("label")].toString()});
    return choices;
}

Result<QList<CustomDefinition>> customDefinitions(Connection &connection)
{
    Statement query = connection.statement(QByteArray(
        "SELECT code, label, type, currency, choices, required FROM custom_field WHERE deleted_at IS NULL AND entity = 'contact' ORDER BY position, n"));
    QList<CustomDefinition> definitions;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return definitions;
        CustomDefinition definition{query.text(0), query.text(1), model::customTypeFromCode(query.text(2)), query.text(3), {}, query.integer(5) != 0};
        definition.choices = customChoices(query.text(4));
        definitions << definition;
    }
}

Result<QHash<Uuid, QList<ValueOrigin>>> valueOrigins(Connection &connection, const ContactId &contact)
{
    Statement query = connection.statement(sql::value_origins);
    query.bind(contact);
    QHash<Uuid, QList<ValueOrigin>> origins;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return origins;
        origins[query.uuid(0)] << ValueOrigin{query.text(1), query.text(2), query.text(3), query.integer(4), query.text(5)};
    }
}

}  // namespace kontor::queries
