// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

// The parts of the catalogue, a file each, and the shorthands they are written in. Only catalogue*.cpp include this.

namespace kontor::model::catalogue {

std::vector<EntityDef> partyEntities();           ///< contact and what belongs to it
std::vector<EntityDef> activityEntities();        ///< timeline, tasks, files
std::vector<EntityDef> administrationEntities();  ///< custom fields, filters, batches, policy
std::vector<EntityDef> localEntities();           ///< this file only: commands, history, derived
std::vector<OfferedField> offeredFields();

using Choices = std::vector<model::Choice>;

constexpr unsigned Form = Editable | Filterable | Importable;
constexpr unsigned FormSearch = Form | Searchable;

/// A customer-data field, with the privacy attributes that its category has unless a rule says otherwise.
FieldDef data(const char *key, FieldType type, const char *label, unsigned flags, DataCategory category,
              const char *aliases = "", Choices choices = {});
/// Housekeeping: no personal data, never shown.
FieldDef plain(const char *key, FieldType type, unsigned flags = Hidden, FieldClass cls = FieldClass::Synced);

/// A synced record: the common columns (n, id, cmd, deleted_at; for own scope also scope and owner) and then `fields`.
EntityDef record(const char *key, const char *label, ScopeRule scope, const char *parent, std::vector<FieldDef> fields);
EntityDef set(const char *key, const char *label, const char *parent, const char *prefix, const char *element,
              std::vector<FieldDef> fields);
EntityDef local(const char *key, FieldClass cls, std::vector<std::pair<const char *, FieldType>> columns);

}  // namespace kontor::model::catalogue
