// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"
#include "core/queries/tasklist.h"
#include "core/queries/timeline.h"

#include <QJsonArray>
#include <QJsonObject>

// Records of the file as JSON; docs/kontorctl.md describes the shapes.

namespace kontor::ctl {

/// A contact as in search and list: id, kind, name, the catalogue's fields flat, email, phone and city (the first of
/// each), points, addresses, organisation, tags, custom.
QJsonObject contactToJson(const queries::ContactDetail &detail);
/// The same with affiliations, relations, files, tasks and preferences, as in show.
QJsonObject wholeContactToJson(const queries::ContactDetail &detail);

/// As it stands in the timeline of `record`, who is not among the participants.
QJsonObject entryToJson(const queries::TimelineEntry &entry, const Uuid &record);
QJsonObject changeToJson(const queries::HistoryRecord &change);
QJsonObject taskToJson(const queries::TaskRow &task);

/// The currency beside "revenue_minor", which is in "revenue_currency"; empty for other fields.
QString currencyOf(const model::FieldMap &fields, const QString &key);
/// "2026-11-22T17:43:48.000Z"
QString instantText(qint64 ms);
/// A stored value of a field for people: choices by label, days and money in the habit of the user's language.
QString shownValue(const model::FieldDef &field, const QVariant &value, const QString &currency = {});

}  // namespace kontor::ctl
