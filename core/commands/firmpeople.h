// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

// List rows show the name of the firm that somebody works for. Where thousands do, a new name of it would make a save last half a second, and
// all others wait: their rows follow in quiet moments. Which firms are left stands in meta, so a crash forgets none.

namespace kontor::commands {

/// Up to so many people follow at once.
inline constexpr int mostPeopleAtOnce = 200;

/// The people of this firm will be made anew; anew from the first of them if that has begun before.
Result<void> leavePeopleForLater(storage::Transaction &transaction, const Uuid &firm);

enum class Followed {
    Nobody,  ///< no firm was left
    Some,    ///< there are more of them
    All      ///< of a firm: who shows lists should look again
};
/// Makes the list rows of up to `most` people anew.
Result<Followed> followFirms(storage::Transaction &transaction, const QString &region, int most);

}  // namespace kontor::commands
