// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QList>

// Which value a field has when several contacts become one. Pure: the command decides by it, and the preview shows it.

namespace kontor::model {

/// One of the contacts that become one: its columns with a value, and its own fields as "cf:<hex>" (values as history keeps them).
struct MergeSide {
    ContactId id;
    FieldMap fields;
    QMap<QString, qint64> confirmedAt;  ///< by field: when the value was confirmed last, UTC ms
};

/// Why a value was proposed.
enum class MergeReason {
    Same,       ///< all that have a value have this one
    Only,       ///< the primary has none
    Confirmed,  ///< confirmed later than the others
    Longer,     ///< says more: contains the other
    Typed,      ///< the same words, written with care (not all in capitals)
    Primary,    ///< nothing speaks for another one
    Joined,     ///< long texts are kept both, one below the other
    Chosen      ///< by the user
};

/// What the user wants for a field: the value of one contact, or all of them one below the other (texts alone).
struct MergeChoice {
    QString field;
    ContactId from;
    bool joined = false;
};

struct MergeField {
    QString field;
    QList<QVariant> values;  ///< by side, the primary first; invalid: none
    QVariant result;
    int from = 0;            ///< side that the result is of; -1: joined
    MergeReason reason = MergeReason::Same;

    bool differs() const;    ///< two sides have different values, so one of them gives way
};

/// Columns of a contact that merging decides about, in the catalogue's order.
const QStringList &mergedColumns();
/// Whether values of a field may be joined.
bool canJoin(const QString &field);

/// Every field in which a side has a value; the primary is the first. Choices that name no side are ignored.
QList<MergeField> proposeMerge(const QList<MergeSide> &sides, const QList<MergeChoice> &choices = {});

}  // namespace kontor::model
