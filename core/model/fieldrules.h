// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/value.h"

namespace kontor::model {

/// Longest values that are stored, in characters. Longer ones are refused, never cut.
constexpr qsizetype maxTextLength = 10'000;
constexpr qsizetype maxLongTextLength = 2'000'000;

/// The value as it may be stored in `field`, or why it may not: an unknown code, a number that is none, an impossible date,
/// a text beyond the limit. Empty text becomes "no value"; no value in a required field is refused. The message names
/// the field.
Result<QVariant> checkedValue(const FieldDef &field, const QVariant &value);

/// What a contact must have to be worth storing: a name of some kind or a way to reach it.
Result<void> checkContact(const FieldMap &contact, bool hasPoint);

}  // namespace kontor::model
