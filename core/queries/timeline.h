// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QList>

namespace kontor::queries {

struct TimelineEntry {
    model::ActivityId id;
    QString kind;
    qint64 occurredAt = 0;
    QString subject;
    QString body;
    QString direction;
    std::optional<qint64> durationS;
    QString result;
    QString author;
    qint64 files = 0;
    QStringList participants;  ///< list names of the others
};

/// Where the next page of a timeline starts: right below this entry.
struct TimelinePosition {
    qint64 occurredAt = std::numeric_limits<qint64>::max();
    model::ActivityId id;
};

/// Entries of one record, newest first; `kind` empty: all kinds. One range of one index, however long the timeline is.
Result<QList<TimelineEntry>> timelinePage(storage::Connection &connection, const Uuid &record, const TimelinePosition &below = {},
                                          int limit = 50, const QString &kind = {});

/// A change to a contact or what hangs on it, newest first.
struct HistoryRecord {
    qint64 n = 0;          ///< for restoreValue(); 0 for a creation
    qint64 command = 0;
    QString commandKind;
    qint64 at = 0;
    QString author;
    QString entity;
    Uuid record;
    QString field;         ///< column or "tag:<hex>"; empty for a creation
    QVariant old;
    QVariant now;
};
Result<QList<HistoryRecord>> recordHistory(storage::Connection &connection, const model::ContactId &contact, int limit = 500);

}  // namespace kontor::queries
