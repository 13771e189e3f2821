// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/model/catalogue.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

// How a record travels: {"family_name": "Klein", "birthday": "1980-05-06", "tag:<uuid>": {}, "cf:<uuid>": {"v_text": "x"}}. What has no
// value is left out. References are canonical uuids, blobs are hexadecimal, an element of a set is an object of its other columns.

namespace kontor::sync {

/// A field that travels: a column of a record, or an element of one of its sets.
struct WireField {
    const model::EntityDef *set = nullptr;  ///< null: a column
    const model::FieldDef *field = nullptr; ///< the column, or the one that names the element
    QVariant element = {};                  ///< of a set
};

/// The field with this name on the wire, or in the outbox and history (there elements are 32 digits without hyphens). Nullopt: one of
/// a newer program.
std::optional<WireField> fieldNamed(const model::EntityDef &entity, const QString &name);
/// Its name on the wire.
QString wireName(const WireField &field);
/// Its name in the outbox.
QString outboxName(const WireField &field);

QJsonValue toJson(const model::FieldDef &field, const QVariant &value);
/// Null and what is of another type: no value.
QVariant fromJson(const model::FieldDef &field, const QJsonValue &value);
/// The columns of a set's element beside its owner and itself.
model::FieldMap elementValues(const model::EntityDef &set, const QJsonObject &value);

/// A set whose elements are fields of a kind of record.
struct WireSet {
    const model::EntityDef *set = nullptr;
    QString key;     ///< name of its table
    QString prefix;  ///< of its elements' names: "tag:"
    const model::FieldDef *element = nullptr;
    QList<const model::FieldDef *> values;  ///< its other columns
    QByteArray select;    ///< ?1 owner: the element, then `values`
    QByteArray elements;  ///< ?1 owner: the elements alone
};
/// How a kind of record travels, worked out once: files that join send and fetch them by the million.
struct WireKind {
    const model::EntityDef *entity = nullptr;
    QString key;
    QList<std::pair<QString, const model::FieldDef *>> columns;  ///< those that travel, in the catalogue's order
    QHash<QString, const model::FieldDef *> byName;              ///< the same
    bool hasScope = false;
    QByteArray select;  ///< ?1 id: `columns`
    QByteArray find;    ///< ?1 id: a row if there is one
    QList<WireSet> sets;
};
/// The element of a set with this name, which begins with its prefix. Nullopt: it is none.
std::optional<WireField> elementNamed(const WireSet &set, const QString &name);
/// Null for what no kind of record of this program is called.
const WireKind *wireKind(const QString &entity);

/// Names all that this program knows of what travels: what came in before under another sum has to be read again.
QByteArray knownFields();

/// What the file has of a record as it travels. Nullopt if it has none. `scope` is not a part of it.
Result<std::optional<QJsonObject>> readRecord(storage::Connection &connection, const model::EntityDef &entity, const Uuid &id);
/// What the file has of one field as it travels; null if there is no value.
Result<QJsonValue> readField(storage::Connection &connection, const model::EntityDef &entity, const Uuid &id, const WireField &field);

}  // namespace kontor::sync
