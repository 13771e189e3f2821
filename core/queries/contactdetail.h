// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QList>

namespace kontor::queries {

/// A record with its id and synced fields.
struct Record {
    Uuid id;
    model::FieldMap fields;
};

struct TagRecord {
    model::TagId id;
    QString name;
    QString colour;
};

/// A person's firm or a firm's person.
struct AffiliationRecord {
    Uuid id;
    model::ContactId other;  ///< the firm, seen from a person; the person, seen from a firm
    QString otherName;
    model::FieldMap fields;
};

struct RelationRecord {
    Uuid id;
    model::ContactId other;
    QString otherName;
    QString kind;
    bool outgoing = true;
    QString note;
    bool otherIsOrganisation = false;
};

/// A custom field with one contact's value, as typed QVariant (money: minor units).
struct CustomValue {
    model::CustomFieldId field;
    QString code;
    QString label;
    model::FieldType type = model::FieldType::Text;
    QString currency;
    QVariant value;
};

struct AttachmentRecord {
    model::AttachmentId id;
    QString kind;  ///< file, photo, link
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString link;
};

/// Everything about one contact but its timeline.
struct ContactDetail {
    model::ContactId id;
    qint64 n = 0;
    model::FieldMap fields;
    QString listName;
    QString fullName;
    QList<Record> points;
    QList<Record> addresses;
    QList<AffiliationRecord> affiliations;
    QList<RelationRecord> relations;
    QList<TagRecord> tags;
    QList<CustomValue> custom;
    QList<AttachmentRecord> files;
    QList<Record> openTasks;
    QMap<QString, QString> preferences;  ///< "email:marketing" → state
    qint64 absorbed = 0;                 ///< contacts that were merged into this one

    bool isOrganisation() const { return fields.value(QStringLiteral("kind")).toString() == QLatin1String("organisation"); }
};

/// NotFound for a contact that is not visible (deleted, restricted, merged) or not there.
Result<ContactDetail> contactDetail(storage::Connection &connection, const model::ContactId &id);

/// The same; of a merged contact, the one that it was merged into.
Result<ContactDetail> currentDetail(storage::Connection &connection, const model::ContactId &id);

/// Finds a contact by what a person gives on the command line: a full id, the beginning of one (8 or more digits, unique), or a
/// customer number. Of a merged contact: the one that it was merged into. NotFound or Conflict (several) otherwise.
Result<model::ContactId> resolveContact(storage::Connection &connection, const QString &text);

}  // namespace kontor::queries
