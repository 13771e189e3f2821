// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/tasklistmodel.h"

#include "core/commands/workspace.h"
#include "ui/widgets/roles.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kontor::itemmodels {

using queries::TaskRow;
using queries::TaskSection;
using widgets::TaskRole;

struct TaskListModel::Loaded {
    queries::TaskSnapshot snapshot;
    QList<TaskRow> firstRows;
};

TaskListModel::TaskListModel(commands::Workspace *workspace, const Clock *clock, QObject *parent)
    : TaskModel(parent), m_workspace(workspace), m_clock(clock)
{
}

void TaskListModel::setSpec(const queries::TaskSpec &spec)
{
    m_spec = spec;
    load();
}

void TaskListModel::setSection(std::optional<TaskSection> section)
{
    if (section == m_section)
        return;
    m_section = section;
    beginResetModel();
    layOut();
    endResetModel();
}

void TaskListModel::refresh()
{
    load();
}

void TaskListModel::load()
{
    if (!m_workspace)
        return;
    m_spec.today = QDateTime::fromMSecsSinceEpoch(m_clock->nowMs()).date();
    const auto read = [spec = m_spec](storage::Connection &connection) -> Result<Loaded> {
        Loaded loaded;
        KONTOR_ASSIGN(loaded.snapshot, queries::taskSnapshot(connection, spec));
        const auto &numbers = loaded.snapshot.numbers;
        const std::vector<qint64> first(numbers.begin(), numbers.begin() + std::min<std::ptrdiff_t>(Cache::pageRows, std::ssize(numbers)));
        KONTOR_ASSIGN(loaded.firstRows, queries::taskRows(connection, first));
        return loaded;
    };
    m_workspace->read<Loaded>(this, read, [this, mine = ++m_generation](Result<Loaded> loaded) {
        if (mine != m_generation)
            return;
        if (loaded)
            return show(*loaded);
        if (loaded.error().code == ErrorCode::Cancelled)
            return load();
        Q_EMIT listFailed(loaded.error());
    });
}

namespace {

template <typename Cache>
typename Cache::Page placed(const std::vector<qint64> &numbers, const QList<TaskRow> &rows)
{
    typename Cache::Page page;
    auto next = rows.cbegin();
    for (const qint64 number : numbers) {
        const bool there = next != rows.cend() && next->n == number;
        page.append(there ? std::optional(*next++) : std::nullopt);
    }
    return page;
}

}  // namespace

void TaskListModel::show(const Loaded &loaded)
{
    m_reading = -1;
    m_loaded = true;
    const bool same = loaded.snapshot.numbers == m_numbers && loaded.snapshot.counts == m_counts;
    if (!same)
        beginResetModel();
    m_numbers = loaded.snapshot.numbers;
    m_counts = loaded.snapshot.counts;
    same ? m_cache.markStale() : m_cache.clear();
    m_cache.store(0, placed<Cache>(numbersOfPage(0), loaded.firstRows));
    layOut();
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT listLoaded();
}

void TaskListModel::layOut()
{
    m_blocks.clear();
    int row = 0;
    int first = 0;
    for (int section = 0; section < queries::taskSectionCount; ++section) {
        const int count = int(m_counts[std::size_t(section)]);
        if (count > 0 && (!m_section || *m_section == TaskSection(section))) {
            m_blocks.append({TaskSection(section), row, first, count});
            row += count + 1;
        }
        first += count;
    }
}

std::vector<qint64> TaskListModel::numbersOfPage(int page) const
{
    const auto first = std::min<std::ptrdiff_t>(std::ptrdiff_t(page) * Cache::pageRows, std::ssize(m_numbers));
    const auto last = std::min<std::ptrdiff_t>(first + Cache::pageRows, std::ssize(m_numbers));
    return {m_numbers.begin() + first, m_numbers.begin() + last};
}

void TaskListModel::want(int page) const
{
    if (m_cache.isFresh(page) || m_reading >= 0 || !m_workspace)
        return;
    m_reading = page;
    auto *self = const_cast<TaskListModel *>(this);  // the view's look at a row is what starts the reading
    m_workspace->read<QList<TaskRow>>(
        self, [numbers = numbersOfPage(page)](storage::Connection &connection) { return queries::taskRows(connection, numbers); },
        [self, page, mine = m_generation](Result<QList<TaskRow>> rows) {
            if (mine != self->m_generation)
                return;
            self->m_reading = -1;
            if (!rows && rows.error().code != ErrorCode::Cancelled)
                return;
            if (rows)
                self->m_cache.store(page, placed<Cache>(self->numbersOfPage(page), *rows));
            // Whatever is in sight asks again for its own page.
            if (self->rowCount() > 0)
                Q_EMIT self->dataChanged(self->index(0), self->index(self->rowCount() - 1));
        });
}

const TaskListModel::Block *TaskListModel::blockAt(int row) const
{
    for (const Block &block : m_blocks) {
        if (row >= block.firstRow && row <= block.firstRow + block.count)
            return &block;
    }
    return nullptr;
}

const TaskRow *TaskListModel::taskAt(int row) const
{
    const Block *block = blockAt(row);
    if (block == nullptr || row == block->firstRow)
        return nullptr;
    const int index = block->firstIndex + row - block->firstRow - 1;
    want(Cache::pageOf(index));
    return m_cache.find(index);
}

int TaskListModel::rowOf(const model::TaskId &task) const
{
    for (const Block &block : m_blocks) {
        for (int i = 0; i < block.count; ++i) {
            const TaskRow *row = m_cache.find(block.firstIndex + i);
            if (row != nullptr && row->id == task)
                return block.firstRow + 1 + i;
        }
    }
    return -1;
}

std::optional<QDate> TaskListModel::dayFor(int row) const
{
    const Block *block = blockAt(row);
    if (block == nullptr)
        return std::nullopt;
    switch (block->section) {
    case TaskSection::Today: return m_spec.today;
    case TaskSection::Tomorrow: return m_spec.today.addDays(1);
    case TaskSection::Undated: return QDate();
    case TaskSection::ThisWeek:
    case TaskSection::Later:
        if (const TaskRow *task = taskAt(row); task != nullptr)
            return task->dueOn;
        return std::nullopt;
    default: return std::nullopt;
    }
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_blocks.isEmpty() ? 0 : m_blocks.last().firstRow + m_blocks.last().count + 1;
}

QVariant TaskListModel::sectionData(const Block &block, int role) const
{
    switch (role) {
    case TaskRole::IsHeader: return true;
    case TaskRole::Loading: return false;
    case Qt::DisplayRole: return sectionTitle(block.section);
    case TaskRole::Count: return QLocale().toString(block.count);
    case TaskRole::DueUrgency:
        return int(block.section == TaskSection::Overdue ? widgets::Urgency::Overdue
                   : block.section == TaskSection::Today ? widgets::Urgency::Today : widgets::Urgency::None);
    case Qt::AccessibleTextRole: return tr("%1, %n task(s)", "a section of the list", block.count).arg(sectionTitle(block.section));
    default: return {};
    }
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Block *block = blockAt(index.row());
    if (block == nullptr)
        return {};
    if (index.row() == block->firstRow)
        return sectionData(*block, role);
    if (const TaskRow *task = taskAt(index.row()))
        return taskData(*task, role, m_spec.today);
    return role == TaskRole::Loading ? QVariant(true) : role == TaskRole::IsHeader ? QVariant(false) : QVariant();
}

}  // namespace kontor::itemmodels
