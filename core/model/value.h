// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QMap>
#include <QString>
#include <QVariant>

namespace kontor::model {

/// Field key (a column name of the entity's table) → value. How a value travels, by FieldType:
/// Text, LongText, Choice: QString · Date: QString, ISO partial ("2024-05-06", "2024-05", "2024", "--05-06")
/// Integer, Flag (0/1), Instant (UTC ms), Money (minor units): qint64 · Real: double
/// Reference: QByteArray of 16 bytes · Blob: QByteArray · MultiChoice: QString, JSON array of codes.
/// An invalid QVariant is "no value" (SQL NULL); an empty string never stands for it.
using FieldMap = QMap<QString, QVariant>;

struct ContactTag_;
struct ActivityTag_;
struct TagTag_;
struct TaskTag_;
struct FilterTag_;
struct FieldTag_;
struct AttachmentTag_;
struct BatchTag_;
struct TextTemplateTag_;
struct ActivityKindTag_;
using ContactId = Id<ContactTag_>;
using ActivityId = Id<ActivityTag_>;
using TagId = Id<TagTag_>;
using TaskId = Id<TaskTag_>;
using SavedFilterId = Id<FilterTag_>;
using CustomFieldId = Id<FieldTag_>;
using AttachmentId = Id<AttachmentTag_>;
using BatchId = Id<BatchTag_>;
using TextTemplateId = Id<TextTemplateTag_>;
using ActivityKindId = Id<ActivityKindTag_>;

/// A Reference value for a FieldMap.
inline QVariant reference(const Uuid &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toBytes());
}
inline Uuid toUuid(const QVariant &value)
{
    return Uuid::fromBytes(value.toByteArray());
}

}  // namespace kontor::model
