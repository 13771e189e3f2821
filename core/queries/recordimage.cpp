// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/recordimage.h"

#include "core/queries/imagedetail.h"
#include "core/storage/capturetriggers.h"

#include <QCoreApplication>

#include <algorithm>

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using model::EntityDef;
using model::FieldMap;
using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queries)
};

/// What hangs on a contact, and by which columns.
struct PartKind {
    const char *entity;
    const char *column;
    const char *otherColumn = nullptr;
};
constexpr PartKind partKinds[]{{"contact_point", "contact_id"},
                               {"address", "contact_id"},
                               {"affiliation", "person_id", "organisation_id"},
                               {"relation", "from_id", "to_id"},
                               {"attachment", "record_id"}};
constexpr const char *setKinds[]{"contact_tag", "custom_value", "communication_preference", "provenance"};

const EntityDef &definition(const char *key)
{
    return *model::Catalogue::get().entity(QString::fromLatin1(key));
}

QByteArrayList syncedColumns(const EntityDef &entity)
{
    QByteArrayList columns;
    for (const model::FieldDef &field : entity.fields) {
        if (field.cls == model::FieldClass::Synced && qstrcmp(field.key, "id") != 0)
            columns << field.key;
    }
    return columns;
}

/// Rows as they are today, the command that made each in `cmd`.
struct StoredRow {
    RecordImage::Part part;
    qint64 cmd = 0;
};

Result<QList<StoredRow>> storedRows(Connection &connection, const char *entity, const QByteArray &condition, const Uuid &id)
{
    const QByteArrayList columns = syncedColumns(definition(entity));
    Statement query = connection.statement(QByteArray("SELECT id, cmd, " + columns.join(", ") + " FROM " + entity + " WHERE " + condition + " ORDER BY n"));
    query.bind(id);
    QList<StoredRow> rows;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return rows;
        StoredRow stored{{QString::fromLatin1(entity), query.uuid(0), {}}, query.integer(1)};
        for (int i = 0; i < int(columns.size()); ++i) {
            if (!query.isNull(i + 2))
                stored.part.fields.insert(QString::fromLatin1(columns[i]), query.value(i + 2));
        }
        rows << stored;
    }
}

Result<QMap<QString, QVariant>> storedElements(Connection &connection, const ContactId &contact)
{
    QMap<QString, QVariant> elements;
    for (const char *key : setKinds) {
        const EntityDef &set = definition(key);
        const bool byId = set.field(QString::fromLatin1(set.elementColumn))->type == model::FieldType::Reference;
        const QByteArray name = byId ? QByteArray("lower(hex(" + QByteArray(set.elementColumn) + "))") : QByteArray(set.elementColumn);
        Statement query = connection.statement(QByteArray("SELECT " + name + ", " + storage::setValueExpression(set, key) + " FROM " + key
                                                          + " WHERE " + set.parent + " = ?1"));
        query.bind(contact);
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            elements.insert(QString::fromLatin1(set.elementPrefix) + u':' + query.text(0), query.value(1));
        }
    }
    return elements;
}

void put(QMap<QString, QVariant> &values, const QString &field, const QVariant &value)
{
    if (value.isValid())
        values.insert(field, value);
    else
        values.remove(field);
}

/// Takes the changes of one record after a command back, the newest first.
Result<void> takeBack(Connection &connection, const Uuid &record, qint64 asOf, FieldMap &fields, QMap<QString, QVariant> *elements)
{
    Statement query = connection.statement(sql::image_history);
    query.bind(record, asOf);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        const QString field = query.text(0);
        if (field.startsWith(QLatin1String("merge:")))  // what to put back when contacts are taken apart is no value of theirs
            continue;
        if (!field.contains(u':'))
            put(fields, field, query.value(1));
        else if (elements != nullptr)
            put(*elements, field, query.value(1));
    }
}

/// Records that hung on the contact once and were given to another.
Result<QList<std::pair<QString, Uuid>>> movedAway(Connection &connection, const ContactId &contact)
{
    Statement query = connection.statement(sql::image_moved);
    query.bind(contact);
    QList<std::pair<QString, Uuid>> moved;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return moved;
        moved.append({query.text(0), query.uuid(1)});
    }
}

Result<QList<StoredRow>> candidates(Connection &connection, const PartKind &kind, const ContactId &contact)
{
    QByteArray condition = QByteArray(kind.column) + " = ?1";
    if (kind.otherColumn != nullptr)
        condition += " OR " + QByteArray(kind.otherColumn) + " = ?1";
    KONTOR_ASSIGN(QList<StoredRow> rows, storedRows(connection, kind.entity, condition, contact));
    KONTOR_ASSIGN(const auto moved, movedAway(connection, contact));
    for (const auto &[entity, id] : moved) {
        const bool known = std::any_of(rows.cbegin(), rows.cend(), [&id = id](const StoredRow &row) { return row.part.id == id; });
        if (entity != QLatin1String(kind.entity) || known)
            continue;
        KONTOR_ASSIGN(const QList<StoredRow> gone, storedRows(connection, kind.entity, "id = ?1", id));
        rows += gone;
    }
    return rows;
}

bool belongsTo(const RecordImage::Part &part, const PartKind &kind, const ContactId &contact)
{
    const auto names = [&](const char *column) {
        return column != nullptr && model::toUuid(part.fields.value(QString::fromLatin1(column))) == Uuid(contact);
    };
    return names(kind.column) || names(kind.otherColumn);
}

const RecordImage::Part *find(const RecordImage &image, const RecordImage::Part &wanted)
{
    for (const RecordImage::Part &part : image.parts) {
        if (part.id == wanted.id && part.entity == wanted.entity)
            return &part;
    }
    return nullptr;
}

void compare(QList<ImageDifference> &differences, const QString &entity, const Uuid &record, const QMap<QString, QVariant> &then,
             const QMap<QString, QVariant> &now, const QStringList &spared = {})
{
    QStringList fields = then.keys();
    for (const QString &field : now.keys()) {
        if (!then.contains(field))
            fields << field;
    }
    for (const QString &field : std::as_const(fields)) {
        if (!spared.contains(field) && then.value(field) != now.value(field))
            differences.append({entity, record, field, then.value(field), now.value(field)});
    }
}

}  // namespace

Result<QList<HistoryPoint>> historyPoints(Connection &connection, const ContactId &contact)
{
    Statement query = connection.statement(sql::history_points);
    query.bind(contact);
    QList<HistoryPoint> points;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return points;
        points << HistoryPoint{query.integer(0), query.integer(1), query.text(2), query.text(3)};
    }
}

Result<RecordImage> recordImage(Connection &connection, const ContactId &contact, qint64 asOf)
{
    RecordImage image;
    KONTOR_ASSIGN(const QList<StoredRow> own, storedRows(connection, "contact", "id = ?1", contact));
    if (own.isEmpty() || own.first().cmd > asOf)
        return image;
    image.contact = own.first().part.fields;
    KONTOR_ASSIGN(image.elements, storedElements(connection, contact));
    KONTOR_TRY(takeBack(connection, contact, asOf, image.contact, &image.elements));
    for (const PartKind &kind : partKinds) {
        KONTOR_ASSIGN(const QList<StoredRow> rows, candidates(connection, kind, contact));
        for (const StoredRow &row : rows) {
            if (row.cmd > asOf)
                continue;
            RecordImage::Part part = row.part;
            KONTOR_TRY(takeBack(connection, part.id, asOf, part.fields, nullptr));
            part.belongs = belongsTo(part, kind, contact);
            image.parts << part;
        }
    }
    return image;
}

Result<ContactDetail> imageDetail(Connection &connection, const ContactId &contact, const RecordImage &image)
{
    Statement visible = connection.statement(QByteArray("SELECT n FROM visible_contact WHERE id = ?1"));
    visible.bind(contact);
    KONTOR_ASSIGN(const bool found, visible.step());
    if (!found || !image.existed())
        return fail(ErrorCode::NotFound, Text::tr("This contact was not in the file then."));
    return shownImage(connection, contact, visible.integer(0), image);
}

QList<ImageDifference> imageDifferences(const ContactId &contact, const RecordImage &then, const RecordImage &now)
{
    static const QStringList spared{QStringLiteral("deleted_at"), QStringLiteral("restricted_at"), QStringLiteral("merged_into"),
                                    QStringLiteral("scope"), QStringLiteral("owner")};
    QList<ImageDifference> differences;
    if (!then.existed())
        return differences;
    compare(differences, QStringLiteral("contact"), contact, then.contact, now.contact, spared);
    compare(differences, QStringLiteral("contact"), contact, then.elements, now.elements);
    for (const RecordImage::Part &part : now.parts) {
        const RecordImage::Part *before = find(then, part);
        const bool lived = before != nullptr && !before->fields.contains(QStringLiteral("deleted_at"));
        // What another contact had then goes back to it.
        if (lived && (before->belongs || part.isThere()))
            compare(differences, part.entity, part.id, before->fields, part.fields);
        else if (part.isThere())
            differences.append({part.entity, part.id, QStringLiteral("deleted_at"), qint64(1), QVariant()});
    }
    return differences;
}

}  // namespace kontor::queries
