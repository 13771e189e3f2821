// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contactdetail.h"

#include "core/model/fieldcodes.h"
#include "core/model/names.h"
#include "core/queries/lookups.h"
#include "core/queries/mergepreview.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using model::FieldMap;
using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queries)
};

/// Calls `use(row)` for every row.
template <typename Use>
Result<void> forRows(Statement &query, Use &&use)
{
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        use(query);
    }
}

QByteArray columnsOf(const model::EntityDef &entity, const char *alias)
{
    QByteArrayList columns;
    for (const model::FieldDef &field : entity.fields) {
        if (field.cls == model::FieldClass::Synced)
            columns << QByteArray(alias) + "." + field.key;
    }
    return columns.join(", ");
}

/// Synced columns in catalogue order from `first` on; NULLs are left out, "id" goes to Record::id.
Record readRecord(const Statement &row, const model::EntityDef &entity, int first = 0)
{
    Record record;
    int column = first;
    for (const model::FieldDef &field : entity.fields) {
        if (field.cls != model::FieldClass::Synced)
            continue;
        if (qstrcmp(field.key, "id") == 0)
            record.id = row.uuid(column);
        else if (!row.isNull(column))
            record.fields.insert(QString::fromLatin1(field.key), row.value(column));
        ++column;
    }
    return record;
}

Result<QList<Record>> children(Connection &connection, const char *table, const ContactId &id, const QByteArray &rest)
{
    const model::EntityDef &entity = *model::Catalogue::get().entity(QString::fromLatin1(table));
    Statement query = connection.statement(QByteArray("SELECT " + columnsOf(entity, "x") + " FROM " + table + " x WHERE x.contact_id = ?1 AND x.deleted_at IS NULL " + rest));
    query.bind(id);
    QList<Record> records;
    KONTOR_TRY(forRows(query, [&](const Statement &row) { records << readRecord(row, entity); }));
    return records;
}

Result<void> loadAffiliations(Connection &connection, ContactDetail &detail)
{
    const model::EntityDef &entity = *model::Catalogue::get().entity(u"affiliation");
    const bool organisation = detail.isOrganisation();
    const QByteArray own = organisation ? "organisation_id" : "person_id";
    const QByteArray other = organisation ? "person_id" : "organisation_id";
    Statement query = connection.statement(QByteArray("SELECT i.name, x." + other + ", " + columnsOf(entity, "x") + " FROM affiliation x JOIN contact c ON c.id = x." + other
                                           + " JOIN contact_index i ON i.n = c.n WHERE x." + own + " = ?1 AND x.deleted_at IS NULL"
                                             " ORDER BY x.main DESC, i.sort_key LIMIT 500"));
    query.bind(detail.id);
    return forRows(query, [&](const Statement &row) {
        const Record record = readRecord(row, entity, 2);
        detail.affiliations << AffiliationRecord{record.id, ContactId(row.uuid(1)), row.text(0), record.fields};
    });
}

Result<void> loadRelations(Connection &connection, ContactDetail &detail)
{
    Statement query = connection.statement(sql::contact_relations);
    query.bind(detail.id);
    return forRows(query, [&](const Statement &row) {
        detail.relations << RelationRecord{row.uuid(0), ContactId(row.uuid(1)), row.text(2), row.text(3), row.integer(4) != 0, row.text(5), row.integer(6) != 0};
    });
}

Result<void> loadSmallSets(Connection &connection, ContactDetail &detail)
{
    Statement tags = connection.statement(sql::contact_tags);
    tags.bind(detail.id);
    KONTOR_TRY(forRows(tags, [&](const Statement &row) {
        detail.tags << TagRecord{model::TagId(row.uuid(0)), row.text(1), row.text(2)};
    }));
    Statement preferences = connection.statement(QByteArray("SELECT key, state FROM communication_preference WHERE contact_id = ?1"));
    preferences.bind(detail.id);
    KONTOR_TRY(forRows(preferences, [&](const Statement &row) { detail.preferences.insert(row.text(0), row.text(1)); }));
    Statement custom = connection.statement(sql::contact_custom_values);
    custom.bind(detail.id);
    KONTOR_TRY(forRows(custom, [&](const Statement &row) {
        const model::FieldType type = model::customTypeFromCode(row.text(3));
        const QVariant value = !row.isNull(5) ? row.value(5) : !row.isNull(6) ? row.value(6) : row.value(7);
        detail.custom << CustomValue{model::CustomFieldId(row.uuid(0)), row.text(1), row.text(2), type, row.text(4), value};
    }));
    Statement files = connection.statement(QByteArray("SELECT id, kind, name, media_type, size, link FROM attachment"
                                                      " WHERE record_id = ?1 AND deleted_at IS NULL ORDER BY n"));
    files.bind(detail.id);
    return forRows(files, [&](const Statement &row) {
        detail.files << AttachmentRecord{model::AttachmentId(row.uuid(0)), row.text(1), row.text(2), row.text(3), row.integer(4), row.text(5)};
    });
}

}  // namespace

Result<ContactDetail> contactDetail(Connection &connection, const ContactId &id)
{
    const model::EntityDef &entity = *model::Catalogue::get().entity(u"contact");
    ContactDetail detail;
    {
        Statement query = connection.statement(QByteArray("SELECT i.name, c.n, " + columnsOf(entity, "c") + " FROM visible_contact c JOIN contact_index i ON i.n = c.n WHERE c.id = ?1"));
        query.bind(id);
        KONTOR_ASSIGN(const bool found, query.step());
        if (!found)
            return fail(ErrorCode::NotFound, Text::tr("This contact is not in the file, or in the bin."));
        detail.id = id;
        detail.listName = query.text(0);
        detail.n = query.integer(1);
        detail.fields = readRecord(query, entity, 2).fields;
    }
    detail.fullName = model::fullName(detail.fields);
    if (detail.fullName.isEmpty())
        detail.fullName = detail.listName;
    KONTOR_ASSIGN(detail.points, children(connection, "contact_point", id, "ORDER BY x.preferred DESC, x.position, x.n"));
    KONTOR_ASSIGN(detail.addresses, children(connection, "address", id, "ORDER BY x.preferred DESC, x.position, x.n"));
    KONTOR_ASSIGN(detail.openTasks, children(connection, "task", id, "AND x.done_at IS NULL ORDER BY x.due_on IS NULL, x.due_on, x.n"));
    KONTOR_TRY(loadAffiliations(connection, detail));
    KONTOR_TRY(loadRelations(connection, detail));
    KONTOR_TRY(loadSmallSets(connection, detail));
    Statement absorbed = connection.statement(QByteArray("SELECT count(*) FROM contact WHERE merged_into = ?1"));
    absorbed.bind(id);
    KONTOR_TRY(absorbed.step());
    detail.absorbed = absorbed.integer(0);
    return detail;
}

Result<ContactDetail> currentDetail(Connection &connection, const ContactId &id)
{
    KONTOR_ASSIGN(const ContactId root, mergedRoot(connection, id));
    return contactDetail(connection, root);
}

Result<ContactId> resolveContact(Connection &connection, const QString &text)
{
    if (const auto id = Uuid::fromString(text))
        return mergedRoot(connection, ContactId(*id));
    Statement query = connection.statement(QByteArray(
        "SELECT id FROM visible_contact WHERE customer_number = ?1 UNION SELECT id FROM visible_contact WHERE ?2 <> '' AND hex(id) LIKE ?2 || '%' LIMIT 2"));
    QString hex = text.trimmed().toUpper();
    hex.remove(u'-');
    static const QRegularExpression digits(QStringLiteral("^[0-9A-F]{8,32}$"));
    query.bind(text.trimmed(), digits.match(hex).hasMatch() ? hex : QString());
    KONTOR_ASSIGN(const bool found, query.step());
    if (!found)
        return fail(ErrorCode::NotFound, Text::tr("There is no contact \"%1\".").arg(text));
    const ContactId id(query.uuid(0));
    KONTOR_ASSIGN(const bool second, query.step());
    if (second)
        return fail(ErrorCode::Conflict, Text::tr("\"%1\" fits several contacts. Give more of the id.").arg(text));
    return id;
}

}  // namespace kontor::queries
