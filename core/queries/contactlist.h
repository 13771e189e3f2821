// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/model/value.h"
#include "core/queries/numberset.h"
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
    /// Whether a search that finds little goes on to words with a typing error and to the timelines.
    enum class Reach { Words, Everything };
    Reach reach = Reach::Everything;
};

struct TagMark {
    QString name;
    QString colour;
};

/// Where a search found a contact.
struct FoundIn {
    QString field;  ///< "contact_point.email", "address.street", "organisation"; "activity.call" for an entry of the timeline
    QString text;   ///< the value, or the part of it with the words
    std::optional<qint64> at = {};  ///< when the entry was
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
    bool isPrivate = false;  ///< nobody else of the team sees it
    std::optional<qint64> deletedAt = {};  ///< it is in the bin
    QVariantList cells = {};               ///< values of the columns that were asked for
    std::optional<FoundIn> foundIn = {};   ///< by explainHits(): if neither name nor subtitle show why
};

/// What a list has: by how they were found, and within that in the list's order; those found in timelines by the newest entry.
struct ContactsFound {
    enum class Tier {
        Listed,   ///< nothing was searched for, or every word begins one of theirs
        Inside,   ///< the words are within theirs
        Similar,  ///< but for a typing error
        Notes     ///< in the timeline
    };
    struct Part {
        Tier tier;
        qsizetype count;
        bool operator==(const Part &) const = default;
    };
    /// So many are enough not to look further.
    static constexpr size_t enough = 50;

    std::vector<qint64> numbers = {};  ///< contact.n
    QList<Part> parts = {};            ///< one after the other
    bool operator==(const ContactsFound &) const = default;
    void add(Tier tier, const std::vector<qint64> &more);
    qsizetype count(Tier tier) const;
};

/// The contacts of a list, as quickly as can be: of a search, those that have the words. Visible contacts only, unless it is the
/// bin's list.
Result<ContactsFound> findContacts(storage::Connection &connection, const ListSpec &spec);
/// The same with what a search finds further if it has found little: similar words, and timelines.
Result<ContactsFound> findFurther(storage::Connection &connection, const ListSpec &spec, const ContactsFound &found);
/// Row numbers (contact.n) of all that both find, in order.
Result<std::vector<qint64>> contactSnapshot(storage::Connection &connection, const ListSpec &spec);
/// The same contacts in no order, which is cheaper.
Result<NumberSet> contactSet(storage::Connection &connection, const ListSpec &spec);
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
