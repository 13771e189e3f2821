// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "core/sync/feed.h"
#include "core/sync/teamstate.h"

#include <QList>

#include <functional>
#include <optional>

namespace kontor::sync {

struct Applied {
    qint64 changed = 0;  ///< records that are another now
    qint64 unread = 0;   ///< records that this program could not store; they are noted
    qint64 reached = 0;  ///< the cursor now
};

/// Gives the page that comes behind this one and goes into the same transaction, if there is one; gets the records of this one, unless they
/// may be needed again.
using NextPage = std::function<std::optional<FeedPage>(const FeedPage &, QList<FeedRecord> spent)>;

/// Brings a page of a scope into the file, in one transaction with the cursor. Fields that wait to be sent stay as they are. The pages of
/// `next` are taken along as far as all can be stored; the cursor tells how far that was.
Result<Applied> applyPage(const commands::Session &session, const Scope &scope, const FeedPage &page, const NextPage &next = {});

/// At the end of a round: what arrived for contacts that are merged follows them. True if that made changes to send.
Result<bool> followMerged(const commands::Session &session);

/// At the end of a round: takes out what left its scope and arrived in no other.
Result<Applied> purgeMoved(const commands::Session &session);

/// Takes records out that the server has no more; changes that wait to be sent are noted. `after` runs in the same transaction.
Result<void> purgeRecords(const commands::Session &session, const QList<Uuid> &ids, const std::function<Result<void>(storage::Transaction &)> &after);

/// Takes out the records of a scope that one may not read any more, so many at a time; true if there are more.
Result<bool> purgeScope(const commands::Session &session, const Scope &scope, int most = 2'000);

}  // namespace kontor::sync
