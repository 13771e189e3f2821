// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QJsonObject>
#include <QList>

namespace kontor::queries {

struct TagCount {
    model::TagId id;
    QString name;
    QString colour;
    qint64 count = 0;  ///< visible contacts that carry it
    QString description = {};
};
/// All tags with their counts, in the order of the user, the others by name.
Result<QList<TagCount>> tagCounts(storage::Connection &connection);

/// The towns that addresses of the file have for a postcode, the most frequent first; four at most. Looks through all addresses.
Result<QStringList> townsOfPostcode(storage::Connection &connection, const QString &code);

struct SavedFilterRecord {
    model::SavedFilterId id;
    QString name;
    QString filterJson;
    QString sort;
    bool pinned = false;
};
Result<QList<SavedFilterRecord>> savedFilters(storage::Connection &connection);

struct CustomFieldRecord {
    model::CustomFieldId id;
    QString code;
    QString label;
    model::FieldType type = model::FieldType::Text;
    QString typeCode;
    QString choicesJson;
    QString currency;
    qint64 used = 0;  ///< contacts with a value
    QString category = {};
    QString purpose = {};
    bool required = false;
};
Result<QList<CustomFieldRecord>> customFields(storage::Connection &connection);

/// Counts for "stats": contacts, persons, organisations, activities, tags, tasks, files, bytes, deleted, commands.
Result<QJsonObject> fileStatistics(storage::Connection &connection);

/// What a contact is called, in sight or not; empty if there is none.
Result<QString> contactName(storage::Connection &connection, const Uuid &id);

/// A text setting of the file; `fallback` if it is not set.
Result<QString> setting(storage::Connection &connection, const QString &key, const QString &fallback = {});

}  // namespace kontor::queries
