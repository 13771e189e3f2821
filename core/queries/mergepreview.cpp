// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/mergepreview.h"

#include "core/model/fieldcodes.h"
#include "core/model/names.h"
#include "core/model/references.h"
#include "core/storage/mergerows.h"
#include "core/storage/readall.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using model::ContactReference;
using model::EntityKind;
using model::FieldMap;
using model::MergeSide;
using model::MergeTrace;
using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queries)
};

/// Columns of a contact with a value, whether it is in sight or not; empty: there is none.
Result<FieldMap> contactFields(Connection &connection, const ContactId &id)
{
    QByteArrayList columns;
    for (const model::FieldDef &field : model::Catalogue::get().entity(u"contact")->fields) {
        if (field.cls == model::FieldClass::Synced)
            columns << field.key;
    }
    Statement query = connection.statement(QByteArray("SELECT " + columns.join(", ") + " FROM contact WHERE id = ?1"));
    query.bind(id);
    FieldMap fields;
    KONTOR_ASSIGN(const bool found, query.step());
    for (int i = 0; found && i < int(columns.size()); ++i) {
        if (!query.isNull(i))
            fields.insert(QString::fromLatin1(columns[i]), query.value(i));
    }
    return fields;
}

/// The one value of an own field's three columns: text, number, fraction.
QVariant ownValue(const QVariant &json)
{
    const QJsonArray values = QJsonDocument::fromJson(json.toString().toUtf8()).array();
    for (const qsizetype column : {1, 2, 0}) {
        if (!values.at(column).isNull() && !values.at(column).isUndefined())
            return column == 1 ? QVariant(values.at(column).toInteger()) : values.at(column).toVariant();
    }
    return {};
}

struct OwnField {
    QString label;
    model::FieldType type = model::FieldType::Text;
    QString choices;
    QString currency;
};

Result<QMap<QString, OwnField>> ownFields(Connection &connection, const QList<ContactId> &contacts)
{
    QMap<QString, OwnField> fields;
    for (const ContactId &contact : contacts) {
        Statement query = connection.statement(sql::merge_own_fields);
        query.bind(contact);
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            fields.insert(QStringLiteral("cf:") + query.text(0), {query.text(1), model::customTypeFromCode(query.text(2)), query.text(3), query.text(4)});
        }
    }
    return fields;
}

QByteArray inSight(const ContactReference &reference)
{
    return QByteArray(reference.entity->kind == EntityKind::Record ? " AND deleted_at IS NULL" : "") + " AND " + reference.condition;
}

/// As what people know it: links are entries of the timeline.
QString shownKind(const ContactReference &reference)
{
    return QString::fromLatin1(reference.isElement() ? "activity" : reference.entity->key);
}

bool isShown(const ContactReference &reference)
{
    return qstrcmp(reference.entity->key, "provenance") != 0 && qstrcmp(reference.entity->key, "merge_trace") != 0;
}

void add(QList<PartCount> &parts, const QString &entity, qint64 count)
{
    const auto known = std::find_if(parts.begin(), parts.end(), [&](const PartCount &part) { return part.entity == entity; });
    if (known != parts.end())
        known->count += count;
    else if (count > 0)
        parts.append({entity, count});
}

Result<void> addParts(Connection &connection, const ContactId &contact, const QByteArray &more, QList<PartCount> &parts)
{
    for (const ContactReference &reference : model::contactReferences()) {
        if (!isShown(reference))
            continue;
        Statement query = connection.statement(QByteArray("SELECT count(*) FROM ") + reference.entity->key + " x WHERE " + reference.field->key + " = ?1" + inSight(reference) + more);
        query.bind(contact);
        KONTOR_TRY(query.step());
        add(parts, shownKind(reference), query.integer(0));
    }
    return {};
}

MergeRow shownRow(const model::MergeField &field, const QMap<QString, OwnField> &own)
{
    MergeRow row{field, {}, model::FieldType::Text, {}, {}};
    if (const model::FieldDef *def = model::Catalogue::get().field(u"contact", field.field)) {
        row.label = def->labelText();
        row.type = def->type;
        return row;
    }
    const OwnField &definition = *own.constFind(field.field);
    row.label = definition.label;
    row.type = definition.type;
    row.choices = definition.choices;
    row.currency = definition.currency;
    for (QVariant &value : row.field.values)
        value = ownValue(value);
    row.field.result = ownValue(row.field.result);
    return row;
}

/// The set that an element belongs to, by its prefix.
QString setOf(const QString &field)
{
    for (const model::EntityDef &entity : model::Catalogue::get().entities()) {
        if (entity.kind == EntityKind::Set && field.left(field.indexOf(u':')) == QLatin1String(entity.elementPrefix))
            return QString::fromLatin1(entity.key);
    }
    return {};
}

/// Records that go back by this trace; empty: it is about a value.
QString goesBack(const MergeTrace &trace, const ContactId &merged)
{
    const bool toMerged = trace.field.contains(u':') ? trace.before.isValid() && !trace.after.isValid() : trace.before == merged.toBytes();
    if (!toMerged)
        return {};
    if (trace.entity == QLatin1String("activity"))
        return trace.entity;
    return trace.field.contains(u':') ? setOf(trace.field) : trace.entity;
}

/// Columns and own fields of the primary that the merge changed.
Result<void> addValues(Connection &connection, UnmergePreview &preview, const QList<MergeTrace> &traces)
{
    KONTOR_ASSIGN(const FieldMap primary, contactFields(connection, preview.primary));
    KONTOR_ASSIGN(const MergeSide side, storage::readMergeSide(connection, preview.primary, primary));
    KONTOR_ASSIGN(const auto own, ownFields(connection, {preview.primary}));
    for (const MergeTrace &trace : traces) {
        const model::FieldDef *def = model::Catalogue::get().field(u"contact", trace.field);
        const bool isOwn = own.contains(trace.field);
        if (trace.record != Uuid(preview.primary) || (!isOwn && (def == nullptr || def->label == nullptr)))
            continue;
        const QVariant now = side.fields.value(trace.field);
        preview.values.append({trace.field, isOwn ? own.value(trace.field).label : def->labelText(), isOwn ? own.value(trace.field).type : def->type, isOwn ? ownValue(now) : now,
                               isOwn ? ownValue(trace.before) : trace.before, now != trace.after});
    }
    return {};
}

/// What was added since: made by a later command than the one that this file saw merging.
Result<void> addStaying(Connection &connection, UnmergePreview &preview)
{
    Statement merge = connection.statement(QByteArray("SELECT max(cmd) FROM history WHERE record = ?1 AND field = 'merged_into'"));
    merge.bind(preview.contact.id);
    KONTOR_TRY(merge.step());
    if (merge.isNull(0))
        return {};
    return addParts(connection, preview.primary, " AND x.cmd > " + QByteArray::number(merge.integer(0)), preview.stay);
}

}  // namespace

Result<MergePreview> mergePreview(Connection &connection, const QList<ContactId> &contacts, const QList<model::MergeChoice> &choices)
{
    MergePreview preview;
    QList<MergeSide> sides;
    for (const ContactId &id : contacts) {
        Statement shown = connection.statement(sql::merge_side);
        shown.bind(id);
        KONTOR_ASSIGN(const bool found, shown.step());
        if (!found)
            return fail(ErrorCode::NotFound, Text::tr("One of the contacts is not in sight any more. Choose again."));
        KONTOR_ASSIGN(const FieldMap fields, contactFields(connection, id));
        preview.contacts.append({id, shown.text(1), shown.text(2), fields.value(QStringLiteral("created_at")).toLongLong()});
        KONTOR_ASSIGN(const MergeSide side, storage::readMergeSide(connection, id, fields));
        sides << side;
        preview.isMixed = preview.isMixed || fields.value(QStringLiteral("kind")) != sides.first().fields.value(QStringLiteral("kind"));
        if (sides.size() > 1)
            KONTOR_TRY(addParts(connection, id, {}, preview.parts));
    }
    KONTOR_ASSIGN(const auto own, ownFields(connection, contacts));
    const QList<model::MergeField> fields = model::proposeMerge(sides, choices);
    for (const model::MergeField &field : fields) {
        const model::FieldDef *def = model::Catalogue::get().field(u"contact", field.field);
        if (own.contains(field.field) || (def != nullptr && def->label != nullptr))
            preview.fields << shownRow(field, own);
    }
    return preview;
}

Result<QList<AbsorbedContact>> absorbedContacts(Connection &connection, const ContactId &primary)
{
    Statement query = connection.statement(sql::absorbed_contacts);
    query.bind(primary);
    KONTOR_ASSIGN(QList<AbsorbedContact> all, readAll<AbsorbedContact>(std::move(query), [](const Statement &row) {
        return AbsorbedContact{ContactId(row.uuid(0)), {}, row.integer(1), row.text(2), row.integer(3)};
    }));
    for (AbsorbedContact &contact : all) {
        KONTOR_ASSIGN(const FieldMap fields, contactFields(connection, contact.id));
        contact.name = model::listName(fields);
    }
    return all;
}

Result<UnmergePreview> unmergePreview(Connection &connection, const ContactId &merged)
{
    UnmergePreview preview;
    KONTOR_ASSIGN(const FieldMap contact, contactFields(connection, merged));
    preview.primary = ContactId(model::toUuid(contact.value(QStringLiteral("merged_into"))));
    if (preview.primary.isNull())
        return fail(ErrorCode::NotFound, Text::tr("This contact was not merged into another one, or it was taken out again already."));
    preview.contact = {merged, model::listName(contact), {}, contact.value(QStringLiteral("created_at")).toLongLong()};
    KONTOR_ASSIGN(const FieldMap primary, contactFields(connection, preview.primary));
    preview.primaryName = model::listName(primary);
    preview.isBlocked = primary.contains(QStringLiteral("merged_into"));
    KONTOR_ASSIGN(const QList<MergeTrace> traces, storage::mergeTracesOf(connection, merged));
    for (const MergeTrace &trace : traces) {
        if (const QString entity = goesBack(trace, merged); !entity.isEmpty())
            add(preview.back, entity, 1);
    }
    KONTOR_TRY(addValues(connection, preview, traces));
    KONTOR_TRY(addStaying(connection, preview));
    return preview;
}

Result<std::optional<ContactId>> mergedContactNamed(Connection &connection, const QString &hexDigits)
{
    Statement query = connection.statement(sql::merged_by_id);
    query.bind(hexDigits);
    KONTOR_ASSIGN(const bool found, query.step());
    const ContactId id = found ? ContactId(query.uuid(0)) : ContactId();
    KONTOR_ASSIGN(const bool several, found ? query.step() : Result<bool>(false));
    return found && !several ? std::optional(id) : std::nullopt;
}

Result<ContactId> mergedRoot(Connection &connection, const ContactId &contact)
{
    QSet<Uuid> seen;
    for (ContactId at = contact;;) {
        Statement query = connection.statement(QByteArray("SELECT merged_into FROM contact WHERE id = ?1"));
        query.bind(at);
        KONTOR_ASSIGN(const bool found, query.step());
        if (!found || query.isNull(0) || seen.contains(at))
            return found ? at : contact;
        seen.insert(at);
        at = ContactId(query.uuid(0));
    }
}

}  // namespace kontor::queries
