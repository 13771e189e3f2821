// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>

namespace kontor::queries {

/// How one value of a contact is read, over "c" of visible_contact and "i" of contact_index. A contact with several
/// (phones, addresses) shows the preferred or first one.
struct ColumnSql {
    QByteArray cell;  ///< as stored; an amount as "123456 EUR"
    QByteArray sort;  ///< what orders it
    QVariantList values;  ///< bound to either, in the order of the question marks
};

/// For the field ids of filters ("contact.birthday", "contact_point.phone", "cf:<code>", "last_activity", "position") and
/// the short names of sorting ("created", "city", any key of "contact"). Invalid, with the name, for what there is not.
Result<ColumnSql> columnSql(const QString &id);

}  // namespace kontor::queries
