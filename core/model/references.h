// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

#include <QByteArrayView>

namespace kontor::model {

/// What a reference column points to: a table, or "*" for any (the row's column "entity" says which, else it is a contact). Empty for
/// what is no reference to a record (the row's own id, its scope) and for columns that nobody has told yet; a test finds those.
QByteArrayView referenceTarget(const FieldDef &field);

/// A column that may name a contact.
struct ContactReference {
    const EntityDef *entity = nullptr;
    const FieldDef *field = nullptr;
    /// Which rows mean a contact, to be put behind WHERE.
    const char *condition = "1";

    /// Of a set: the column names its owner, or its element.
    bool isOwner() const;
    bool isElement() const;
};

/// All of them but contact.merged_into, from the catalogue: a new table is among them by itself.
const std::vector<ContactReference> &contactReferences();

}  // namespace kontor::model
