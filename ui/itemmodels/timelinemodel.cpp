// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/timelinemodel.h"

#include "core/commands/workspace.h"
#include "core/model/catalogue.h"
#include "ui/widgets/relativetext.h"
#include "ui/widgets/roles.h"

#include <QDateTime>
#include <QLocale>

namespace kontor::itemmodels {

using queries::TimelineEntry;
using widgets::TimelineKind;
using widgets::TimelineRole;

namespace {

QDate dayOf(const TimelineEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.occurredAt).date();
}

QString choiceLabel(const char *field, const QString &code)
{
    const model::FieldDef *definition = model::Catalogue::get().field(u"activity", QString::fromLatin1(field));
    if (definition == nullptr)
        return code;
    for (const model::Choice &choice : definition->choices) {
        if (code == QLatin1String(choice.code))
            return model::catalogueText(choice.label);
    }
    return code;
}

}  // namespace

TimelineModel::TimelineModel(commands::Workspace *workspace, const Clock *clock, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_clock(clock)
{
}

QString TimelineModel::iconFor(const QString &kind)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("note"), QStringLiteral("pencil")},      {QStringLiteral("call"), QStringLiteral("phone")},
        {QStringLiteral("meeting"), QStringLiteral("users")},    {QStringLiteral("mail"), QStringLiteral("mail")},
        {QStringLiteral("letter"), QStringLiteral("file-text")}, {QStringLiteral("message"), QStringLiteral("message-square")},
        {QStringLiteral("visit"), QStringLiteral("map-pin")},    {QStringLiteral("order"), QStringLiteral("shopping-cart")},
        {QStringLiteral("invoice"), QStringLiteral("receipt-euro")}, {QStringLiteral("consent"), QStringLiteral("shield-check")},
        {QStringLiteral("web"), QStringLiteral("globe")},        {QStringLiteral("ticket"), QStringLiteral("ticket")},
        {QStringLiteral("task"), QStringLiteral("square-check-big")}};
    return icons.value(kind, QStringLiteral("info"));
}

QString TimelineModel::labelFor(const QString &kind)
{
    return choiceLabel("kind", kind);
}

void TimelineModel::setRecord(const Uuid &record, const QString &kind)
{
    ++m_generation;
    m_record = record;
    m_kind = kind;
    m_reading = false;
    m_loaded = false;
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    m_more = false;
    endResetModel();
    if (!record.isNull())
        read({}, pageEntries, false);
}

void TimelineModel::refresh()
{
    if (m_record.isNull())
        return;
    ++m_generation;
    read({}, int(qMax<qsizetype>(pageEntries, m_entries.size() + 1)), false);
}

void TimelineModel::read(const queries::TimelinePosition &below, int limit, bool append)
{
    if (!m_workspace)
        return;
    m_reading = true;
    m_workspace->read<QList<TimelineEntry>>(
        this,
        [record = m_record, kind = m_kind, below, limit](storage::Connection &connection) {
            return queries::timelinePage(connection, record, below, limit, kind);
        },
        [this, below, limit, append, generation = m_generation](Result<QList<TimelineEntry>> entries) {
            if (generation != m_generation)
                return;
            if (!entries && entries.error().code == ErrorCode::Cancelled)
                return read(below, limit, append);
            if (!entries) {
                m_reading = false;
                m_more = false;
                Q_EMIT loadFailed(entries.error());
                return;
            }
            const bool more = entries->size() == limit;
            if (append)
                this->append(*entries);
            else
                replace(std::move(*entries));
            // Only now: whoever asks for more while rows come in would get the same page twice.
            m_more = more;
            m_reading = false;
            if (!append)
                Q_EMIT loaded();
        });
}

QList<TimelineModel::Row> TimelineModel::rowsFor(const QList<TimelineEntry> &entries, QDate lastDay, int firstEntry) const
{
    QList<Row> rows;
    for (const TimelineEntry &entry : entries) {
        const QDate day = dayOf(entry);
        if (day != lastDay)
            rows.append({day, -1});
        rows.append({day, firstEntry++});
        lastDay = day;
    }
    return rows;
}

void TimelineModel::replace(QList<TimelineEntry> entries)
{
    beginResetModel();
    m_rows = rowsFor(entries, {}, 0);
    m_entries = std::move(entries);
    endResetModel();
    m_loaded = true;
}

void TimelineModel::append(const QList<TimelineEntry> &entries)
{
    const QList<Row> rows = rowsFor(entries, m_rows.isEmpty() ? QDate() : m_rows.last().day, int(m_entries.size()));
    if (rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_entries += entries;
    m_rows += rows;
    endInsertRows();
}

const TimelineEntry *TimelineModel::entryAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].entry < 0)
        return nullptr;
    return &m_entries[m_rows[row].entry];
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (entryAt(index.row()) == nullptr)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_entries.isEmpty())
        return;
    read({m_entries.last().occurredAt, m_entries.last().id}, pageEntries, true);
}

QString TimelineModel::titleOf(const TimelineEntry &entry) const
{
    QStringList parts{entry.subject.isEmpty() ? labelFor(entry.kind) : entry.subject};
    if (entry.durationS && *entry.durationS > 0)
        parts << tr("%n min.", nullptr, int(qMax<qint64>(1, *entry.durationS / 60)));
    if (!entry.result.isEmpty())
        parts << choiceLabel("result", entry.result);
    return parts.join(QStringLiteral(" · "));
}

QString TimelineModel::bodyOf(const TimelineEntry &entry) const
{
    QStringList lines;
    if (!entry.participants.isEmpty())
        lines << tr("With %1").arg(entry.participants.join(QStringLiteral(" · ")));
    if (!entry.body.isEmpty())
        lines << entry.body;
    if (entry.files > 0)
        lines << tr("%n file(s)", nullptr, int(entry.files));
    return lines.join(u'\n');
}

QVariant TimelineModel::headingData(QDate day, int role) const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock->nowMs()).date();
    if (role == TimelineRole::Kind)
        return int(TimelineKind::DayHeader);
    if (role == TimelineRole::Title || role == Qt::DisplayRole)
        return widgets::dayHeading(day, today, QLocale());
    return {};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineEntry *entry = entryAt(index.row());
    if (entry == nullptr)
        return headingData(m_rows[index.row()].day, role);
    switch (role) {
    case TimelineRole::Kind: return int(TimelineKind::Entry);
    case TimelineRole::Icon: return iconFor(entry->kind);
    case Qt::DisplayRole:
    case TimelineRole::Title: return titleOf(*entry);
    case Qt::AccessibleTextRole: return QString(labelFor(entry->kind) + QStringLiteral(", ") + titleOf(*entry));
    case TimelineRole::Time: return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry->occurredAt).time(), QStringLiteral("HH:mm"));
    case TimelineRole::Body: return bodyOf(*entry);
    case TimelineRole::Pinned: return false;
    case Qt::ToolTipRole: return entry->author.isEmpty() ? QVariant() : QVariant(tr("Written by %1").arg(entry->author));
    default: return {};
    }
}

}  // namespace kontor::itemmodels
