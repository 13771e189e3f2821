// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/timeline.h"
#include "ui/pages/contacts/grouptree.h"

namespace kontor::pages {

using ElementNames = QHash<QString, queries::ElementName>;

/// What a change was about: "Last name", "Tag Köln", "Phone, e-mail, web: Preferred".
QString changedWhat(const queries::HistoryRecord &record, const ElementNames &names);
/// A value of the history for people; empty for none.
QString changedValue(const queries::HistoryRecord &record, const QVariant &value, const ElementNames &names);
/// Changes by command, newest first: "12.03.2025 14:02 · Anna · Edit contact". `only`: a text of changedWhat(), or empty for
/// all. The tag of a line is the index into `records`.
QList<GroupTreeModel::Group> changeGroups(const QList<queries::HistoryRecord> &records, const ElementNames &names, const QString &only);
/// Whether the line has an old value that can be put back.
bool canRestore(const queries::HistoryRecord &record);

}  // namespace kontor::pages
