// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"
#include "core/queries/contactfiles.h"
#include "ui/widgets/inlinevalue.h"

// Between the types of fields and what people see and type. Pure functions.

namespace kontor::dialogs {

widgets::FieldKind kindOf(model::FieldType type);
/// Numbers are shown and typed in the user's way of writing them.
QVariant shownValue(model::FieldType type, const QVariant &value);
/// Invalid, with what is wrong, if it cannot be a value of the type.
Result<QVariant> typedValue(model::FieldType type, const QVariant &value);
/// An own field, as fields show it.
widgets::FieldSpec ownFieldSpec(const queries::CustomDefinition &definition);

}  // namespace kontor::dialogs
