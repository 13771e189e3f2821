// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/queries/lookups.h"

#include <QDate>

namespace kontor::pages {

/// What is switched on in the facets beside the list. Data; the filter for a day comes from toFilter().
struct ContactFilter {
    QStringList tags;
    bool anyTag = false;           ///< one of the tags is enough; else all must be there
    QString lastContact;           ///< key of a facet, or empty
    QString task;                  ///< likewise
    QString savedId;               ///< saved filter in force, or empty
    QString savedName;
    model::Filter saved;

    bool isEmpty() const { return tags.isEmpty() && lastContact.isEmpty() && task.isEmpty() && savedId.isEmpty(); }
    model::Filter toFilter(QDate today) const;
    bool operator==(const ContactFilter &) const = default;
};

/// The filter of one of the fixed facets ("week", "month", "quarter"; "overdue", "today", "nothing").
model::Filter lastContactFilter(const QString &key, QDate today);
model::Filter taskFilter(const QString &key, QDate today);

/// The tree of a saved filter.
Result<model::Filter> savedFilterTree(const queries::SavedFilterRecord &record);

}  // namespace kontor::pages
