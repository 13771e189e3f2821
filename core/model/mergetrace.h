// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QString>
#include <QVariant>

namespace kontor::model {

/// One value that a merge changed, as table merge_trace keeps it.
struct MergeTrace {
    QString entity;    ///< of the record
    Uuid record;
    QString field;     ///< column, or element of a set ("tag:<hex>")
    Uuid other;        ///< the contact that was merged
    QVariant before;   ///< of an element: its values as history keeps them; invalid: none
    QVariant after;
};

/// "field@<hex>": the key of a trace beside its record.
QString tracePlace(const QString &field, const Uuid &other);
/// The field of a place.
QString tracedField(const QString &place);
/// "<hex>", as column `other` has it.
QString traceOther(const Uuid &other);

/// A value as text, and back: numbers in decimal, ids and blobs in hex.
QVariant traceText(const QString &entity, const QString &field, const QVariant &value);
QVariant tracedValue(const QString &entity, const QString &field, const QVariant &text);

}  // namespace kontor::model
