// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QList>
#include <QString>

namespace kontor::pages {

/// A way in which somebody can be related to the contact on show, as a person chooses it.
struct RelationChoice {
    QString kind;          ///< code of relation.kind
    bool outgoing = true;  ///< the record leads from the contact on show to the other
    QString label;         ///< what the other one is: "Child", "Recommended us to"
};
QList<RelationChoice> relationChoices();
/// What the other end of a relation is, seen from this one. Unknown codes stand for themselves.
QString relationText(const QString &kind, bool outgoing);
/// "Managing director · Purchasing · since 2019".
QString affiliationText(const model::FieldMap &fields);
/// One or two letters of a name as lists write it.
QString listInitials(const QString &listName, bool organisation);

}  // namespace kontor::pages
