// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/mergepreview.h"

#include <QStringList>

namespace kontor::queries {

/// How what several contacts have agrees.
enum class Agreement {
    Same,     ///< all of them have the same
    Partly,   ///< some of several values
    Differs,  ///< nothing in common
    OneOnly   ///< only one of them has any
};

/// Something that a contact may have several of.
struct SidePart {
    enum class Kind { Phone, Email, Web, Address, Tag };
    Kind kind = Kind::Phone;
    QList<QStringList> values;  ///< by contact
    Agreement agreement = Agreement::OneOnly;
};

/// Contacts compared value by value, in the given order.
struct SideBySide {
    MergePreview preview;    ///< of a merge into the first one
    QList<SidePart> parts;   ///< of which somebody has any
};
/// NotFound if one of them is not in sight.
Result<SideBySide> sideBySide(storage::Connection &connection, const QList<model::ContactId> &contacts);

/// That of a field with one value.
Agreement agreementOf(const model::MergeField &field);

}  // namespace kontor::queries
