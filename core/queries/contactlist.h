// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

#include <vector>

namespace kontor::queries {

/// What a list shows: which contacts, in which order.
struct ListSpec {
    QString search;        ///< as typed; empty: no search
    model::Filter filter;
    /// "name", "last_activity", "next_due", "created", a field of "contact" ("city" and "organisation" too); a leading '-'
    /// reverses. Contacts without the value come last either way.
    QString sort = QStringLiteral("name");
    qsizetype limit = 0;   ///< 0: all
};

struct TagMark {
    QString name;
    QString colour;
};

/// One row of a list.
struct ContactRow {
    qint64 n = 0;
    model::ContactId id;
    bool isOrganisation = false;
    QString name;       ///< "Bäcker, Dr. Maria"
    QString subtitle;   ///< firm or town
    QString initials;
    QList<TagMark> tags;
    std::optional<qint64> lastActivityAt;
    QString nextDue;    ///< ISO date; empty: nothing planned
    bool favourite = false;
};

/// Row numbers (contact.n) of all contacts of the list, in order. Visible contacts only.
Result<std::vector<qint64>> contactSnapshot(storage::Connection &connection, const ListSpec &spec);
/// The rows with these numbers, in the given order; numbers that are gone meanwhile give no row.
Result<QList<ContactRow>> contactRows(storage::Connection &connection, const std::vector<qint64> &numbers);
/// Number of visible contacts.
Result<qint64> contactCount(storage::Connection &connection);
/// Ids for row numbers, same order.
Result<QList<model::ContactId>> contactIds(storage::Connection &connection, const std::vector<qint64> &numbers);

/// The FTS query for what somebody typed: every word as a prefix, phone numbers in any format. Empty if nothing is left.
QString ftsQuery(const QString &typed, const QString &region = QStringLiteral("DE"));

}  // namespace kontor::queries
