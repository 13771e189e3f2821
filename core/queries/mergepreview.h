// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/mergeproposal.h"
#include "core/storage/connection.h"

#include <optional>

// What a merge would do, and what taking a contact out again would.

namespace kontor::queries {

/// How many records of a kind: "contact_point", "activity", "contact_tag", …
struct PartCount {
    QString entity;
    qint64 count = 0;
};

struct MergeContact {
    model::ContactId id;
    QString name;
    QString subtitle;
    qint64 createdAt = 0;
};

/// A field with what people need to read its values. Those of own fields are the bare values.
struct MergeRow {
    model::MergeField field;
    QString label;
    model::FieldType type = model::FieldType::Text;
    QString choices;   ///< of an own field, JSON
    QString currency;  ///< of an own field
};

struct MergePreview {
    QList<MergeContact> contacts;  ///< the primary first
    QList<MergeRow> fields;        ///< in which somebody has a value
    QList<PartCount> parts;        ///< in sight, on the others
    bool isMixed = false;          ///< persons and firms: they cannot be merged
};
/// NotFound if one of them is not in sight.
Result<MergePreview> mergePreview(storage::Connection &connection, const QList<model::ContactId> &contacts, const QList<model::MergeChoice> &choices = {});

/// A contact that was merged into another one.
struct AbsorbedContact {
    model::ContactId id;
    QString name;
    qint64 mergedAt = 0;   ///< 0: this file did not see it
    QString author;
    qint64 absorbed = 0;   ///< that had been merged into it before
};
/// The last first.
Result<QList<AbsorbedContact>> absorbedContacts(storage::Connection &connection, const model::ContactId &primary);

struct UnmergePreview {
    MergeContact contact;              ///< that would be taken out
    model::ContactId primary;
    QString primaryName;
    bool isBlocked = false;            ///< the primary is merged itself: that one first
    QList<PartCount> back;             ///< records that go back to it
    struct Value {
        QString field;
        QString label;
        model::FieldType type = model::FieldType::Text;
        QVariant now;
        QVariant then;
        bool stays = false;            ///< changed since the merge
    };
    QList<Value> values;               ///< of the primary that were another before
    QList<PartCount> stay;             ///< records that were added to the primary since, and stay there
};
/// NotFound for a contact that is not merged.
Result<UnmergePreview> unmergePreview(storage::Connection &connection, const model::ContactId &merged);

/// The merged contact whose id begins so (hex digits, at least 8), if there is exactly one.
Result<std::optional<model::ContactId>> mergedContactNamed(storage::Connection &connection, const QString &hexDigits);

/// Who this contact is today: the one at the end of the chain of merges; itself if it was not merged, or is not there.
Result<model::ContactId> mergedRoot(storage::Connection &connection, const model::ContactId &contact);

}  // namespace kontor::queries
