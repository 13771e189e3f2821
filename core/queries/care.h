// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QList>

namespace kontor::queries {

/// What is wrong with a contact's data. The codes are values of the filter field "care".
enum class CareHint { Unreachable, Nameless, InvalidEmail, NoPostcode, SameEmail };

struct CareHintDef {
    CareHint hint;
    const char *code;       ///< "unreachable"
    const char *condition;  ///< over the row "c" of visible_contact
};
/// All hints, in the order in which they are shown.
const QList<CareHintDef> &careHints();

struct CareCount {
    QList<qint64> counts;  ///< one per hint of careHints()
    qint64 after = 0;      ///< where to go on
    bool more = false;     ///< there are contacts left to look at
};
/// Counts over the contacts with row numbers above `after`, at most `limit` of them: a piece of the work that leaves room
/// for other reads before the next one.
Result<CareCount> careCount(storage::Connection &connection, qint64 after, int limit);

}  // namespace kontor::queries
