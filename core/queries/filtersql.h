// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QVariantList>

namespace kontor::queries {

/// A condition over the row "c" of visible_contact and "i" of contact_index, with bound values only.
struct SqlCondition {
    QByteArray sql;       ///< e.g. "(c.kind = ?)"; "1" for everything
    QVariantList values;  ///< in the order of the question marks
};

/// Compiles a filter. Fields come from the catalogue and a short list of joined ones, so no text of the filter becomes SQL.
/// Invalid (with the field's name) for unknown fields and values that do not fit.
Result<SqlCondition> filterCondition(const model::Filter &filter);

}  // namespace kontor::queries
