// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QHash>

// How old the data of a contact are. What the check "stale" asks of a whole file and what is shown beside a single value come from the
// same rules, which stand here.

namespace kontor::queries {

/// Values are old if they were neither written nor confirmed for so long, and a contact is stale if all of it is old.
constexpr int staleAfterDays = 730;
/// In SQL: ids of records that were made since so many days ago are not smaller.
QByteArray idDaysAgo(int days);
/// Condition over the row "c" of visible_contact, as careHints() has them.
QByteArray staleCondition();

struct ValueAge {
    qint64 at = 0;  ///< when it was written or confirmed last; 0: not known
    bool isConfirmed = false;

    bool isOld(qint64 now) const { return at > 0 && at < now - qint64(staleAfterDays) * 86'400'000; }
};

/// Of the values of one contact, its points and addresses.
class ValueAges {
public:
    /// A field of the contact ("cf:" and "pref:" included), "value" of a point, "address" of an address as a whole. 0 for what does not age.
    ValueAge of(const QString &entity, const Uuid &record, const QString &field) const;
    /// The youngest of all: the contact is stale if that is old.
    qint64 newest() const;

private:
    friend Result<ValueAges> valueAges(storage::Connection &connection, const model::ContactId &contact);
    ValueAge m_made;  ///< the contact
    qint64 m_reviewed = 0;
    QHash<Uuid, ValueAge> m_records;                   ///< points and addresses
    QHash<Uuid, QHash<QString, ValueAge>> m_changed;   ///< by field; of points and addresses by "value" and "address"
};
Result<ValueAges> valueAges(storage::Connection &connection, const model::ContactId &contact);

struct ReviewState {
    qint64 dueSince = 0;    ///< by the contact's own interval or that of the file; 0: it is not due
    bool isTagged = false;  ///< somebody wants its data looked at
};
Result<ReviewState> reviewState(storage::Connection &connection, const model::ContactId &contact, qint64 now);
/// What the tag for that is called in this file; empty: there is none.
Result<QString> reviewTagName(storage::Connection &connection);
/// How many contacts are; counting stops at `most`.
Result<qint64> reviewDueCount(storage::Connection &connection, qint64 now, qint64 most);
/// Condition over the row "c", and the same by an index for all of them at once.
QByteArray reviewDueCondition();
QByteArray reviewDueList();

}  // namespace kontor::queries
