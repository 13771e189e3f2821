// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/model/value.h"
#include "core/queries/contactsearch.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariantList>

#include <optional>
#include <vector>

namespace kontor::queries {

/// What a list shows: which contacts, in which order.
struct ListSpec {
    QString search;        ///< as typed; empty: no search
    model::Filter filter;
    /// "name", "last_activity", "next_due", "created", a field id of filters ("address.city", "cf:<code>") or a key of
    /// "contact"; a leading '-' reverses. Contacts without the value come last either way.
    QString sort = QStringLiteral("name");
    qsizetype limit = 0;   ///< 0: all
    QDate today = {};      ///< what "today" in the filter means; the computer's day if it says nothing
    bool bin = false;      ///< the contacts in the bin instead of the visible ones; "-deleted" sorts them too
    std::optional<std::vector<qint64>> only = {};  ///< no others than these (contact.n)
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
    std::optional<qint64> deletedAt = {};  ///< it is in the bin
    QVariantList cells = {};               ///< values of the columns that were asked for
};

/// Row numbers (contact.n) of all contacts of the list, in order. Visible contacts only, unless it is the bin's list.
Result<std::vector<qint64>> contactSnapshot(storage::Connection &connection, const ListSpec &spec);
/// The same contacts in no order, which is cheaper.
Result<std::vector<qint64>> contactSet(storage::Connection &connection, ListSpec spec);
/// The rows with these numbers, in the given order, with the values of `columns` (ids as in columnSql()); numbers that are
/// gone meanwhile give no row.
Result<QList<ContactRow>> contactRows(storage::Connection &connection, const std::vector<qint64> &numbers, const QStringList &columns = {});
/// Rows of the bin.
Result<QList<ContactRow>> binRows(storage::Connection &connection, const std::vector<qint64> &numbers);
/// Row numbers of the contacts that were looked at last, newest first. `kind`: "person", "organisation", or empty for all.
Result<std::vector<qint64>> recentContacts(storage::Connection &connection, const QString &kind, int limit);
/// Number of visible contacts.
Result<qint64> contactCount(storage::Connection &connection);
Result<qint64> binCount(storage::Connection &connection);
/// Ids for row numbers, same order. Visible ones, or those of the bin.
Result<QList<model::ContactId>> contactIds(storage::Connection &connection, const std::vector<qint64> &numbers, bool bin = false);

}  // namespace kontor::queries
