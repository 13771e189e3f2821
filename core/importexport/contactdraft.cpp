// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/filecommands.h"
#include "core/importexport/exporter.h"
#include "core/queries/contactdetail.h"
#include "core/queries/timeline.h"

#include <QBuffer>

namespace kontor::importexport {

using queries::ContactDetail;
using storage::Connection;
using storage::Statement;

namespace {

/// Fields that a reader of the file has no use for: bookkeeping of this file, links to rows of it.
model::FieldMap exported(model::FieldMap fields)
{
    for (const char *key : {"scope", "owner", "deleted_at", "restricted_at", "merged_into", "contact_id", "person_id"})
        fields.remove(QString::fromLatin1(key));
    return fields;
}

model::ContactDraft fromDetail(const ContactDetail &detail)
{
    model::ContactDraft draft;
    draft.id = detail.id;
    draft.fields = exported(detail.fields);
    for (const queries::Record &point : detail.points)
        draft.points.append({point.id, exported(point.fields)});
    for (const queries::Record &address : detail.addresses)
        draft.addresses.append({address.id, exported(address.fields)});
    for (const queries::Record &task : detail.openTasks)
        draft.tasks.append({task.id, exported(task.fields)});
    if (!detail.isOrganisation()) {  // the person carries the link, so that it is written once
        for (const queries::AffiliationRecord &affiliation : detail.affiliations)
            draft.affiliations.append({affiliation.otherName, exported(affiliation.fields)});
    }
    for (const queries::TagRecord &tag : detail.tags)
        draft.tags << tag.name;
    for (const queries::CustomValue &value : detail.custom)
        draft.custom.insert(value.code, value.value);
    return draft;
}

Result<void> addTimeline(Connection &connection, const model::ContactId &contact, model::ContactDraft &draft)
{
    const model::EntityDef &entity = *model::Catalogue::get().entity(u"activity");
    QByteArrayList columns;
    for (const model::FieldDef &field : entity.fields) {
        if (field.cls == model::FieldClass::Synced)
            columns << "a." + QByteArray(field.key);
    }
    Statement query = connection.statement(QByteArray("SELECT " + columns.join(", ") + " FROM activity_link l CROSS JOIN activity a ON a.id = l.activity_id"
                                           " WHERE l.record_id = ?1 AND a.deleted_at IS NULL ORDER BY l.occurred_at, l.activity_id"));
    query.bind(contact);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        model::ActivityDraft activity;
        for (int i = 0; i < int(columns.size()); ++i) {
            const QByteArray key = columns[i].mid(2);
            if (key == "id")
                activity.id = query.uuid(i);
            else if (!query.isNull(i))
                activity.fields.insert(QString::fromLatin1(key), query.value(i));
        }
        activity.fields = exported(activity.fields);
        draft.activities << activity;
    }
}

Result<void> addFiles(Connection &connection, const ContactDetail &detail, model::ContactDraft &draft)
{
    for (const queries::AttachmentRecord &file : detail.files) {
        if (file.kind == QLatin1String("link"))
            continue;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        KONTOR_TRY(commands::readAttachment(connection, file.id, buffer));
        draft.files.append({file.name, file.mediaType, buffer.data(), file.kind == QLatin1String("photo")});
    }
    return {};
}

/// Those that start here; the others stand with the contact where they start.
Result<void> addRelations(Connection &connection, const ContactDetail &detail, model::ContactDraft &draft)
{
    for (const queries::RelationRecord &relation : detail.relations) {
        if (!relation.outgoing)
            continue;
        Statement query = connection.statement(QByteArray("SELECT external_uid FROM contact WHERE id = ?1"));
        query.bind(relation.other);
        KONTOR_ASSIGN(const bool found, query.step());
        model::RelationDraft entry{relation.other, found ? query.text(0) : QString(), relation.otherName, {}};
        entry.fields.insert(QStringLiteral("kind"), relation.kind);
        if (!relation.note.isEmpty())
            entry.fields.insert(QStringLiteral("note"), relation.note);
        draft.relations << entry;
    }
    return {};
}

}  // namespace

Result<model::ContactDraft> contactDraft(Connection &connection, const model::ContactId &contact, bool withTimeline)
{
    KONTOR_ASSIGN(const ContactDetail detail, queries::contactDetail(connection, contact));
    model::ContactDraft draft = fromDetail(detail);
    KONTOR_TRY(addFiles(connection, detail, draft));
    KONTOR_TRY(addRelations(connection, detail, draft));
    if (withTimeline)
        KONTOR_TRY(addTimeline(connection, contact, draft));
    return draft;
}

}  // namespace kontor::importexport
