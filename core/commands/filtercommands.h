// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/commands/customvalues.h"
#include "core/model/filter.h"

namespace kontor::commands {

/// A filter under a name; `sort` as in list specs ("name", "-last_activity").
Result<model::SavedFilterId> saveFilter(const Session &session, const QString &name, const model::Filter &filter, const QString &sort = {});
Result<bool> editSavedFilter(const Session &session, const model::SavedFilterId &id, const model::FieldMap &changes);
/// Puts other conditions under the same name.
Result<bool> replaceSavedFilter(const Session &session, const model::SavedFilterId &id, const model::Filter &filter, const QString &sort);
/// In this order from now on.
Result<void> orderSavedFilters(const Session &session, const QList<model::SavedFilterId> &ids);
Result<void> deleteSavedFilter(const Session &session, const model::SavedFilterId &id);

/// Makes a custom field, or switches on one that is on offer (by its code).
Result<model::CustomFieldId> createCustomField(const Session &session, const CustomFieldSpec &spec);
Result<bool> editCustomField(const Session &session, const model::CustomFieldId &id, const model::FieldMap &changes);
Result<void> deleteCustomField(const Session &session, const model::CustomFieldId &id);

}  // namespace kontor::commands
