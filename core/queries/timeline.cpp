// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/timeline.h"

#include "core/model/fieldcodes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <tuple>

#include <sql_queries.h>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

namespace {

constexpr qint64 countedEntries = 20'000;

using Positions = QList<TimelinePosition>;

bool isNewer(const TimelinePosition &a, const TimelinePosition &b)
{
    return std::tie(a.occurredAt, a.id) > std::tie(b.occurredAt, b.id);
}

QString jsonOf(const QList<Uuid> &ids)
{
    QJsonArray array;
    for (const Uuid &id : ids)
        array.append(QString::fromLatin1(id.toBytes().toHex()));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

Uuid idOf(const QJsonValue &hex)
{
    return Uuid::fromBytes(QByteArray::fromHex(hex.toString().toLatin1()));
}

Result<void> readPositions(Statement &query, Positions &positions)
{
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        positions << TimelinePosition{query.integer(0), query.uuid(1)};
    }
}

/// Gathers the places of one page from the records that it shows. Lives for one call.
class PageFinder {
public:
    PageFinder(Connection &connection, const TimelineSpec &spec, const TimelinePosition &from, int limit, TimelineDirection direction)
        : m_connection(&connection), m_spec(&spec), m_from(from), m_limit(limit), m_older(direction == TimelineDirection::Older),
          m_words(spec.search.trimmed().toCaseFolded()),
          m_kinds(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(spec.kinds)).toJson(QJsonDocument::Compact)))
    {
    }

    Result<void> add(const Uuid &record)
    {
        Statement query = m_connection->statement(m_older ? sql::timeline_older : sql::timeline_newer);
        query.bind(record, m_from.occurredAt, m_from.id.toBytes(), m_limit, m_kinds, m_words, farthest());
        KONTOR_TRY(readPositions(query, m_found));
        cut();
        return {};
    }
    Result<void> addTasks()
    {
        if (!wants(QStringLiteral("task")))
            return {};
        Statement query = m_connection->statement(m_older ? sql::timeline_tasks_older : sql::timeline_tasks_newer);
        query.bind(m_spec->record, m_from.occurredAt, m_from.id.toBytes(), m_limit, m_words);
        Positions tasks;
        KONTOR_TRY(readPositions(query, tasks));
        for (const TimelinePosition &task : std::as_const(tasks))
            m_tasks << task.id;
        m_found += tasks;
        cut();
        return {};
    }
    /// The contact itself: how it came into the file.
    Result<void> addOrigin()
    {
        if (!wants(QStringLiteral("system")) || !m_words.isEmpty())
            return {};
        Statement query = m_connection->statement(QByteArray("SELECT created_at, id FROM visible_contact WHERE id = ?1"));
        query.bind(m_spec->record);
        Positions origin;
        KONTOR_TRY(readPositions(query, origin));
        if (!origin.isEmpty() && origin[0].occurredAt > 0 && (m_older ? isNewer(m_from, origin[0]) : isNewer(origin[0], m_from)))
            m_found += origin;
        cut();
        return {};
    }
    /// Newest first.
    const Positions &found() const { return m_found; }
    bool isTask(const Uuid &id) const { return m_tasks.contains(id); }

private:
    bool wants(const QString &kind) const { return m_spec->withEvents && (m_spec->kinds.isEmpty() || m_spec->kinds.contains(kind)); }
    /// Beyond this nothing can get onto the page any more.
    qint64 farthest() const
    {
        if (m_found.size() < m_limit)
            return m_older ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
        return m_older ? m_found.last().occurredAt : m_found.first().occurredAt;
    }
    /// Sorts, drops what two records share, and keeps the entries nearest to the position.
    void cut()
    {
        std::sort(m_found.begin(), m_found.end(), isNewer);
        m_found.erase(std::unique(m_found.begin(), m_found.end(), [](const auto &a, const auto &b) { return a.id == b.id; }), m_found.end());
        if (m_found.size() > m_limit)
            m_found = m_older ? m_found.first(m_limit) : m_found.last(m_limit);
    }

    Connection *m_connection;
    const TimelineSpec *m_spec;
    TimelinePosition m_from;
    int m_limit;
    bool m_older;
    QString m_words;
    QString m_kinds;
    Positions m_found;
    QSet<Uuid> m_tasks;
};

Result<QList<Uuid>> recordsOf(Connection &connection, const TimelineSpec &spec)
{
    QList<Uuid> records{spec.record};
    if (!spec.withPeople)
        return records;
    Statement query = connection.statement(sql::timeline_people);
    query.bind(spec.record);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return records;
        records << query.uuid(0);
    }
}

TimelineEntry entryOf(const Statement &row)
{
    TimelineEntry entry;
    entry.id = model::ActivityId(row.uuid(0));
    entry.kind = row.text(1);
    entry.occurredAt = row.integer(2);
    entry.subject = row.text(3);
    entry.body = row.text(4);
    entry.direction = row.text(5);
    if (!row.isNull(6))
        entry.durationS = row.integer(6);
    entry.result = row.text(7);
    entry.author = row.text(8);
    entry.place = row.text(9);
    entry.pinned = row.integer(10) != 0;
    entry.isCut = row.integer(11) != 0;
    for (const QJsonValue &person : arrayOf(row.text(12)))
        entry.participants << TimelineParticipant{model::ContactId(idOf(person[0])), person[1].toString()};
    for (const QJsonValue &file : arrayOf(row.text(13)))
        entry.files << AttachmentRecord{model::AttachmentId(idOf(file[0])), file[1].toString(), file[2].toString(), file[3].toString(),
                                        file[4].toInteger(), {}};
    return entry;
}

/// Label and icon of each kind, those in the bin too.
Result<QHash<QString, std::pair<QString, QString>>> readKinds(Connection &connection)
{
    Statement query = connection.statement(sql::activity_kinds_known);
    QHash<QString, std::pair<QString, QString>> kinds;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return kinds;
        if (const QString code = query.text(1); !kinds.contains(code))
            kinds.insert(code, {query.text(2), query.text(3)});
    }
}

Result<void> readEntries(Connection &connection, const QList<Uuid> &ids, qint64 textLimit, QHash<Uuid, TimelineEntry> &entries)
{
    if (ids.isEmpty())
        return {};
    KONTOR_ASSIGN(const auto kinds, readKinds(connection));
    Statement query = connection.statement(sql::timeline_rows);
    query.bind(jsonOf(ids), textLimit);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        TimelineEntry entry = entryOf(query);
        std::tie(entry.kindLabel, entry.kindIcon) = kinds.value(entry.kind);
        entries.insert(entry.id, std::move(entry));
    }
}

Result<void> readEvents(Connection &connection, const QList<Uuid> &tasks, const Uuid &contact, QHash<Uuid, TimelineEntry> &entries)
{
    Statement query = connection.statement(sql::timeline_events);
    query.bind(jsonOf(tasks), contact.toBytes());
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        const QString what = query.text(1);
        TimelineEntry entry;
        entry.source = what == QLatin1String("task")       ? TimelineEntry::Source::TaskDone
                       : what == QLatin1String("imported") ? TimelineEntry::Source::Imported
                                                           : TimelineEntry::Source::Created;
        entry.id = model::ActivityId(query.uuid(0));
        entry.kind = entry.source == TimelineEntry::Source::TaskDone ? QStringLiteral("task") : QStringLiteral("system");
        entry.occurredAt = query.integer(2);
        entry.body = query.text(3);
        entry.author = query.text(4);
        entries.insert(entry.id, std::move(entry));
    }
}

Result<QList<TimelineEntry>> entriesAt(Connection &connection, const TimelineSpec &spec, const PageFinder &page)
{
    QList<Uuid> activities;
    QList<Uuid> tasks;
    Uuid contact;
    for (const TimelinePosition &place : page.found()) {
        if (place.id == spec.record)
            contact = place.id;
        else
            (page.isTask(place.id) ? tasks : activities) << place.id;
    }
    QHash<Uuid, TimelineEntry> entries;
    KONTOR_TRY(readEntries(connection, activities, spec.textLimit, entries));
    if (!tasks.isEmpty() || !contact.isNull())
        KONTOR_TRY(readEvents(connection, tasks, contact, entries));
    QList<TimelineEntry> ordered;
    for (const TimelinePosition &place : page.found()) {
        if (const auto entry = entries.constFind(place.id); entry != entries.cend())
            ordered << *entry;
    }
    return ordered;
}

}  // namespace

Result<QList<TimelineEntry>> timelinePage(Connection &connection, const TimelineSpec &spec, const TimelinePosition &from, int limit,
                                          TimelineDirection direction)
{
    PageFinder page(connection, spec, from, limit, direction);
    KONTOR_ASSIGN(const QList<Uuid> records, recordsOf(connection, spec));
    for (const Uuid &record : records)
        KONTOR_TRY(page.add(record));
    if (spec.withEvents) {
        KONTOR_TRY(page.addTasks());
        KONTOR_TRY(page.addOrigin());
    }
    return entriesAt(connection, spec, page);
}

Result<QList<TimelineEntry>> timelinePage(Connection &connection, const Uuid &record, const TimelinePosition &below, int limit,
                                          const QString &kind)
{
    TimelineSpec spec{record};
    if (!kind.isEmpty())
        spec.kinds << kind;
    return timelinePage(connection, spec, below, limit);
}

Result<QList<TimelineEntry>> pinnedEntries(Connection &connection, const TimelineSpec &spec)
{
    Statement query = connection.statement(sql::timeline_pinned);
    query.bind(spec.record);
    Positions places;
    KONTOR_TRY(readPositions(query, places));
    QList<Uuid> ids;
    for (const TimelinePosition &place : std::as_const(places))
        ids << place.id;
    QHash<Uuid, TimelineEntry> entries;
    KONTOR_TRY(readEntries(connection, ids, spec.textLimit, entries));
    QList<TimelineEntry> ordered;
    for (const Uuid &id : std::as_const(ids))
        ordered << entries.value(id);
    return ordered;
}

Result<TimelineEntry> activityEntry(Connection &connection, const model::ActivityId &id)
{
    QHash<Uuid, TimelineEntry> entries;
    KONTOR_TRY(readEntries(connection, {id}, TimelineSpec().textLimit, entries));
    if (entries.isEmpty())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("kontor::queries", "This entry is not in the file any more."));
    return *entries.cbegin();
}

Result<TimelineKinds> timelineKinds(Connection &connection, const TimelineSpec &spec)
{
    KONTOR_ASSIGN(const QList<Uuid> records, recordsOf(connection, spec));
    Statement query = connection.statement(sql::timeline_kinds);
    query.bind(jsonOf(records), countedEntries);
    TimelineKinds kinds;
    qint64 all = 0;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            break;
        kinds.counts << std::pair(query.text(0), query.integer(1));
        all += query.integer(1);
    }
    kinds.isComplete = all < countedEntries;
    return kinds;
}

Result<QList<HistoryRecord>> recordHistory(Connection &connection, const model::ContactId &contact, int limit)
{
    Statement query = connection.statement(sql::record_history);
    query.bind(contact, limit);
    QList<HistoryRecord> records;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return records;
        records << HistoryRecord{query.integer(0), query.integer(1), query.text(2), query.integer(3), query.text(4),
                                 query.text(5), query.uuid(6), query.text(7), query.value(8), query.value(9),
                                 QJsonDocument::fromJson(query.text(10).toUtf8()).object()};
    }
}

Result<QHash<QString, ElementName>> elementNames(Connection &connection)
{
    Statement query = connection.statement(sql::element_names);
    QHash<QString, ElementName> names;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return names;
        names.insert(query.text(0), {query.text(1), model::customTypeFromCode(query.text(2))});
    }
}

}  // namespace kontor::queries
