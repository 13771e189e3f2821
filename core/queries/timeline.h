// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <limits>
#include <optional>

namespace kontor::queries {

struct TimelineParticipant {
    model::ContactId id;
    QString name;  ///< list name

    bool operator==(const TimelineParticipant &) const = default;
};

/// One line of a timeline: an entry that somebody wrote, or a quiet one that the file knows by itself.
struct TimelineEntry {
    enum class Source { Activity, TaskDone, Created, Imported };
    Source source = Source::Activity;
    model::ActivityId id;  ///< of the activity, task or contact
    QString kind;
    qint64 occurredAt = 0;
    QString subject;
    QString body;
    bool isCut = false;  ///< the text goes on; activityEntry() has all of it
    QString direction;
    std::optional<qint64> durationS;
    QString result;
    QString author;
    QString place;
    bool pinned = false;
    QList<TimelineParticipant> participants;  ///< everybody who took part, the contact that it was written for first
    QList<AttachmentRecord> files;
    QString kindLabel;  ///< of a kind that the file defines; empty for a shipped one
    QString kindIcon;
};

/// A place in a timeline.
struct TimelinePosition {
    qint64 occurredAt = std::numeric_limits<qint64>::max();
    Uuid id;

    static TimelinePosition of(const TimelineEntry &entry) { return {entry.occurredAt, entry.id}; }
};

/// Which lines a timeline shows.
struct TimelineSpec {
    Uuid record;
    QStringList kinds = {};       ///< codes; none: all
    QString search = {};          ///< in subject, text and place
    bool withPeople = false;      ///< of a firm: entries of its people too
    bool withEvents = false;      ///< tasks done, and how the contact came into the file
    qint64 textLimit = std::numeric_limits<int>::max();  ///< characters of each text

    bool operator==(const TimelineSpec &) const = default;
};

enum class TimelineDirection { Older, Newer };

/// The entries next to a position, newest first. One range of one index for each record, however long the timeline is.
Result<QList<TimelineEntry>> timelinePage(storage::Connection &connection, const TimelineSpec &spec, const TimelinePosition &from,
                                          int limit, TimelineDirection direction = TimelineDirection::Older);
/// The same for all kinds (or one) of one record, from the top.
Result<QList<TimelineEntry>> timelinePage(storage::Connection &connection, const Uuid &record, const TimelinePosition &below = {},
                                          int limit = 50, const QString &kind = {});
/// What was pinned, newest first; few.
Result<QList<TimelineEntry>> pinnedEntries(storage::Connection &connection, const TimelineSpec &spec);
/// One entry with its whole text. NotFound if it is gone.
Result<TimelineEntry> activityEntry(storage::Connection &connection, const model::ActivityId &id);

struct TimelineKinds {
    QList<std::pair<QString, qint64>> counts;  ///< code and number, most first
    bool isComplete = true;                    ///< there are more entries than were counted
};
/// Reads the whole timeline up to a limit: not before what is shown first.
Result<TimelineKinds> timelineKinds(storage::Connection &connection, const TimelineSpec &spec);

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
    QJsonObject params = {};  ///< of the command, for its label
};
Result<QList<HistoryRecord>> recordHistory(storage::Connection &connection, const model::ContactId &contact, int limit = 500);

/// A tag or own field that history calls by its id.
struct ElementName {
    QString name;
    model::FieldType type = model::FieldType::Text;  ///< of an own field
};
/// By the name of the element in history: "tag:<hex>", "cf:<hex>".
Result<QHash<QString, ElementName>> elementNames(storage::Connection &connection);

}  // namespace kontor::queries
