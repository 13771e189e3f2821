// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/model/catalogue.h"
#include "core/storage/connection.h"

// Whom a record is about, for people who read of it.

namespace kontor::sync {

/// A column of a record; invalid if there is no such record, or no value.
Result<QVariant> columnOf(storage::Connection &connection, const char *table, const char *column, const Uuid &id);
/// Null: nobody.
Result<Uuid> contactOf(storage::Connection &connection, const model::EntityDef &entity, const Uuid &record);
/// Of records that hang on nobody: what they are called.
Result<QString> nameOfRecord(storage::Connection &connection, const model::EntityDef &entity, const Uuid &record);

}  // namespace kontor::sync
