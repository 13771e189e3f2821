// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/timelinemodel.h"

#include "core/commands/workspace.h"
#include "ui/widgets/relativetext.h"
#include "ui/widgets/roles.h"

#include <QDateTime>
#include <QLocale>

namespace kontor::itemmodels {

using queries::TimelineDirection;
using queries::TimelineEntry;
using queries::TimelinePosition;
using widgets::TimelineKind;
using widgets::TimelinePartRole;
using widgets::TimelineRole;

namespace {

QDate dayOf(const TimelineEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.occurredAt).date();
}

/// Whether a row that was read (`a`) says nothing new over the one that is there (`b`).
bool sameContent(const TimelineEntry &a, const TimelineEntry &b)
{
    // An unfolded text is longer here than what was read.
    const bool sameText = a.body == b.body || (a.isCut && b.body.startsWith(a.body));

    const auto fileIds = [](const TimelineEntry &entry) {
        QStringList ids;
        for (const queries::AttachmentRecord &file : entry.files)
            ids << file.id.toString() + file.name;
        return ids;
    };
    return a.occurredAt == b.occurredAt && a.kind == b.kind && a.subject == b.subject && sameText && a.direction == b.direction
           && a.durationS == b.durationS && a.result == b.result && a.place == b.place && a.pinned == b.pinned
           && a.participants == b.participants && a.kindLabel == b.kindLabel && a.kindIcon == b.kindIcon && fileIds(a) == fileIds(b);
}

}  // namespace

bool TimelineModel::Row::isSame(const Row &other) const
{
    if (section != other.section || (entry == nullptr) != (other.entry == nullptr))
        return false;
    return entry == nullptr ? group == other.group : entry->id == other.entry->id && entry->source == other.entry->source;
}

TimelineModel::TimelineModel(commands::Workspace *workspace, const Clock *clock, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_clock(clock)
{
}

void TimelineModel::setSpec(const queries::TimelineSpec &spec)
{
    if (spec.record != m_spec.record) {
        m_unfolded.clear();
        m_edited = {};
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    m_spec = spec;
    m_spec.textLimit = textLimit;
    goTo({});
}

void TimelineModel::goTo(QDate day)
{
    ++m_generation;
    m_loaded = false;
    m_more = false;
    m_newer = day.isValid();
    m_top = day.isValid() ? TimelinePosition{day.addDays(1).startOfDay().toMSecsSinceEpoch(), {}} : TimelinePosition{};
    m_reading = false;
    if (!m_spec.record.isNull())
        read(Want::Replace, m_top, pageEntries);
}

void TimelineModel::refresh()
{
    if (m_spec.record.isNull())
        return;
    ++m_generation;
    read(Want::Replace, m_top, int(qMax<qsizetype>(pageEntries, entries(false).size() + 1)));
}

void TimelineModel::read(Want want, const TimelinePosition &from, int limit)
{
    if (!m_workspace)
        return;
    m_reading = true;
    const bool withPinned = want == Want::Replace && !m_newer && m_spec.kinds.isEmpty() && m_spec.search.isEmpty();
    m_workspace->read<Answer>(
        this,
        [spec = m_spec, want, from, limit, withPinned](storage::Connection &connection) -> Result<Answer> {
            Answer answer;
            const auto direction = want == Want::Newer ? TimelineDirection::Newer : TimelineDirection::Older;
            KONTOR_ASSIGN(answer.entries, queries::timelinePage(connection, spec, from, limit, direction));
            if (withPinned) {
                KONTOR_ASSIGN(answer.pinned, queries::pinnedEntries(connection, spec));
            }
            return answer;
        },
        [this, want, from, limit, generation = m_generation](Result<Answer> answer) {
            if (generation != m_generation)
                return;
            if (answer)
                return take(want, limit, std::move(*answer));
            if (answer.error().code == ErrorCode::Cancelled)
                return read(want, from, limit);
            m_reading = false;
            m_more = false;
            Q_EMIT loadFailed(answer.error());
        });
}

void TimelineModel::take(Want want, int limit, Answer answer)
{
    const bool isFull = answer.entries.size() == limit;
    const auto shared = [](Entries &entries) {
        QList<EntryPointer> pointers;
        for (TimelineEntry &entry : entries)
            pointers << std::make_shared<const TimelineEntry>(std::move(entry));
        return pointers;
    };
    QList<EntryPointer> pinned = want == Want::Replace ? shared(answer.pinned) : entries(true);
    QList<EntryPointer> shown = want == Want::Replace ? QList<EntryPointer>() : entries(false);
    if (want == Want::Newer) {
        shown = shared(answer.entries) + shown;
        m_newer = isFull;
        m_top = isFull ? TimelinePosition{shown.first()->occurredAt + 1, {}} : TimelinePosition{};
    } else {
        shown += shared(answer.entries);
        m_more = isFull;
    }
    trim(shown, want);
    show(pinned, shown);
    m_reading = false;
    m_loaded = true;
    Q_EMIT loaded();
    // What is pinned stands above the very first entry.
    if (want == Want::Newer && !m_newer)
        refresh();
}

void TimelineModel::trim(QList<EntryPointer> &entries, Want want)
{
    const qsizetype beyond = entries.size() - mostEntries;
    if (beyond <= 0 || want == Want::Replace || !m_edited.isNull())
        return;
    if (want == Want::Older) {
        m_top = TimelinePosition::of(*entries[beyond - 1]);
        m_newer = true;
        entries.remove(0, beyond);
    } else {
        m_more = true;
        entries.resize(mostEntries);
    }
}

QList<TimelineModel::EntryPointer> TimelineModel::entries(bool pinned) const
{
    QList<EntryPointer> found;
    for (const Row &row : m_rows) {
        if (row.entry != nullptr && (row.section == Section::Pinned) == pinned)
            found << row.entry;
    }
    return found;
}

QList<TimelineModel::Row> TimelineModel::rowsFor(const QList<EntryPointer> &pinned, const QList<EntryPointer> &entries) const
{
    QList<Row> rows;
    if (!pinned.isEmpty() && !m_newer)
        rows << Row{Section::Pinned, {}, nullptr};
    for (const EntryPointer &entry : m_newer ? QList<EntryPointer>() : pinned)
        rows << Row{Section::Pinned, {}, entry};
    const QDate now = today();
    for (const EntryPointer &entry : entries) {
        const QDate day = dayOf(*entry);
        const bool isMonth = widgets::isMonthGroup(day, now);
        const Row row{isMonth ? Section::Month : Section::Day, isMonth ? QDate(day.year(), day.month(), 1) : day, entry};
        if (rows.isEmpty() || rows.last().section != row.section || rows.last().group != row.group)
            rows << Row{row.section, row.group, nullptr};
        rows << row;
    }
    return rows;
}

void TimelineModel::show(const QList<EntryPointer> &pinned, const QList<EntryPointer> &entries)
{
    reshape(rowsFor(pinned, entries));
}

/// From the rows there are to the wanted ones: what lies between the same beginning and the same end is exchanged.
void TimelineModel::reshape(QList<Row> rows)
{
    const auto both = qMin(m_rows.size(), rows.size());
    qsizetype head = 0;
    while (head < both && m_rows[head].isSame(rows[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < both - head && m_rows[m_rows.size() - 1 - tail].isSame(rows[rows.size() - 1 - tail]))
        ++tail;
    if (const qsizetype gone = m_rows.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone - 1));
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = rows.size() - head - tail; come > 0) {
        beginInsertRows({}, int(head), int(head + come - 1));
        QList<Row> grown = m_rows.first(head) + rows.sliced(head, come) + m_rows.sliced(head);
        m_rows.swap(grown);
        endInsertRows();
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool isOther = rows[row].entry != nullptr && rows[row].entry != m_rows[row].entry
                             && !sameContent(*rows[row].entry, *m_rows[row].entry);
        if (isOther || m_rows[row].entry == nullptr)
            m_rows[row] = rows[row];
        if (isOther)
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

const TimelineEntry *TimelineModel::entryAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : m_rows[row].entry.get();
}

QModelIndex TimelineModel::indexOf(const Uuid &entry) const
{
    for (qsizetype row = m_rows.size(); row-- > 0;) {
        if (m_rows[row].entry != nullptr && m_rows[row].entry->id == entry)
            return index(int(row));
    }
    return {};
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    // Headings are passed over by the arrow keys.
    if (!index.isValid() || entryAt(index.row()) == nullptr)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty() || m_rows.last().entry == nullptr)
        return;
    read(Want::Older, TimelinePosition::of(*m_rows.last().entry), pageEntries);
}

void TimelineModel::fetchNewer()
{
    const QList<EntryPointer> shown = entries(false);
    if (!m_newer || m_reading)
        return;
    read(Want::Newer, shown.isEmpty() ? TimelinePosition{m_top.occurredAt - 1, {}} : TimelinePosition::of(*shown.first()), pageEntries);
}

void TimelineModel::toggleFold(int row)
{
    const TimelineEntry *entry = entryAt(row);
    if (entry == nullptr)
        return;
    const Uuid id = entry->id;
    if (!m_unfolded.remove(id))
        m_unfolded.insert(id);
    Q_EMIT dataChanged(index(row), index(row));
    if (!entry->isCut || !m_unfolded.contains(id) || !m_workspace)
        return;
    m_workspace->read<TimelineEntry>(
        this, [id](storage::Connection &connection) { return queries::activityEntry(connection, model::ActivityId(id)); },
        [this, id](Result<TimelineEntry> whole) {
            for (int at = 0; whole && at < m_rows.size(); ++at) {
                if (m_rows[at].entry == nullptr || m_rows[at].entry->id != id)
                    continue;
                m_rows[at].entry = std::make_shared<const TimelineEntry>(*whole);
                Q_EMIT dataChanged(index(at), index(at));
            }
        });
}

void TimelineModel::setEditing(const Uuid &entry, int height)
{
    if (m_edited == entry && m_editorHeight == height)
        return;
    const Uuid before = m_edited;
    m_edited = height > 0 ? entry : Uuid();
    m_editorHeight = height;
    for (const Uuid &changed : {before, entry}) {
        if (const QModelIndex row = indexOf(changed); row.isValid())
            Q_EMIT dataChanged(row, row);
    }
}

QDate TimelineModel::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock->nowMs()).date();
}

QVariant TimelineModel::headingData(const Row &row, int role) const
{
    if (role == TimelineRole::Kind)
        return int(TimelineKind::DayHeader);
    if (role != TimelineRole::Title && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (row.section == Section::Pinned)
        return tr("Pinned");
    return row.section == Section::Month ? widgets::monthHeading(row.group, QLocale()) : widgets::dayHeading(row.group, today(), QLocale());
}

QVariant TimelineModel::entryData(const Row &row, int role) const
{
    const TimelineEntry &entry = *row.entry;
    switch (role) {
    case TimelineRole::Kind: return int(TimelineKind::Entry);
    case TimelinePartRole::Quiet: return entry.source != TimelineEntry::Source::Activity;
    case TimelineRole::Icon: return entryIcon(entry);
    case Qt::DisplayRole:
    case TimelineRole::Title: return entryTitle(entry);
    case Qt::AccessibleTextRole: return entrySpoken(entry, m_spec.record);
    case TimelineRole::Time: {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.occurredAt);
        return row.section == Section::Day ? QLocale().toString(at.time(), QStringLiteral("HH:mm")) : widgets::shortDay(at.date(), today(), QLocale());
    }
    case TimelineRole::Body: return entryBody(entry);
    case TimelineRole::Pinned: return entry.pinned && row.section != Section::Pinned;
    case TimelinePartRole::People: return entryPeople(entry, m_spec.record);
    case TimelinePartRole::Files: return QVariant::fromValue(entryFiles(entry));
    case TimelinePartRole::Unfolded: return m_unfolded.contains(entry.id);
    case TimelinePartRole::EditorHeight: return entry.id == m_edited && row.section != Section::Pinned ? m_editorHeight : 0;
    case Qt::ToolTipRole: return entryToolTip(entry);
    default: return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    return row.entry == nullptr ? headingData(row, role) : entryData(row, role);
}

}  // namespace kontor::itemmodels
