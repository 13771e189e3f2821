// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QJsonValue>

namespace kontor::sync {

/// What people have to look at: `kind` is "conflict", "unreadable", or the server's word for why it did not take a change ("denied",
/// "gone", "invalid", "too-large"). `field` as on the wire, "*" for the whole record; `mine`: the value that did not become the
/// team's.
Result<void> noteIssue(storage::Transaction &transaction, const QString &kind, const QString &entity, const Uuid &record, const QString &field,
                       const QJsonValue &mine = {});

/// Takes back what was said of a refusal, now that the server has taken the record and these fields of it.
Result<void> forgetRefusals(storage::Transaction &transaction, const Uuid &record, const QStringList &fields);

/// Notes the changes of a record that wait to be sent and never will be, because it is gone.
Result<void> notePending(storage::Transaction &transaction, const QString &entity, const Uuid &record);

}  // namespace kontor::sync
