// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filterfields.h"

#include <QString>
#include <QVariant>

namespace kontor::model {

/// The value of a condition as typed ("1.000,50", "ja", "3. April 1980", "Stammkunde") in the form that the field's
/// type has in a FieldMap. The error says what the field expects. `quoted`: it stood in quotes, so it is text even
/// where a field takes text and numbers.
Result<QVariant> readFilterValue(const FilterField &field, const QString &text, bool quoted);

/// The text of which readFilterValue() makes the value again.
QString writeFilterValue(const FilterField &field, const QVariant &value);

}  // namespace kontor::model
