// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/storage/connection.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace kontor::queries {

/// What was typed into an editor and not saved; see commands::saveDraft().
struct DraftRecord {
    Uuid record;  ///< null: something new
    QJsonObject content;
    qint64 savedAt = 0;
};

/// All drafts of an editor, newest first.
Result<QList<DraftRecord>> drafts(storage::Connection &connection, const QString &editor);
/// The draft of an editor for one record, if there is one.
Result<std::optional<DraftRecord>> draftOf(storage::Connection &connection, const QString &editor, const Uuid &record);

}  // namespace kontor::queries
