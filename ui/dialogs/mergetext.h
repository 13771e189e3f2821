// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/mergepreview.h"

// What merging is about, in words. Pure functions.

namespace kontor::dialogs {

/// A value of a contact's field as people read it; "–" for none.
QString mergeValue(const QString &field, model::FieldType type, const QString &choices, const QString &currency, const QVariant &value);
inline QString mergeValue(const queries::MergeRow &row, const QVariant &value)
{
    return mergeValue(row.field.field, row.type, row.choices, row.currency, value);
}
/// Why a value was proposed; empty where nothing had to be decided.
QString mergeReason(const queries::MergeRow &row);
/// "3 phone numbers, e-mail addresses and the like, 1 task"; empty for nothing.
QString partsText(const QList<queries::PartCount> &parts);

}  // namespace kontor::dialogs
