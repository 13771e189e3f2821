// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/contactlistmodel.h"

#include "core/commands/workspace.h"
#include "ui/widgets/relativetext.h"
#include "ui/widgets/roles.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kontor::itemmodels {

using queries::ContactRow;
using widgets::ContactRole;

namespace {

using Cache = PageCache<ContactRow>;
/// Pages asked for while scrolling fast are given up except the last ones: nobody looks at the others any more.
constexpr int mostWanted = 3;

std::vector<qint64> numbersOfPage(const std::vector<qint64> &numbers, int page)
{
    const auto first = numbers.begin() + std::min<qsizetype>(qsizetype(numbers.size()), qsizetype(page) * Cache::pageRows);
    const auto last = first + std::min<qsizetype>(numbers.end() - first, Cache::pageRows);
    return {first, last};
}

/// Puts the rows that were found into their places.
Cache::Page placed(const std::vector<qint64> &numbers, const QList<ContactRow> &rows)
{
    Cache::Page page;
    page.reserve(qsizetype(numbers.size()));
    auto next = rows.begin();
    for (const qint64 number : numbers) {
        if (next != rows.end() && next->n == number)
            page.append(*next++);
        else
            page.append(std::nullopt);
    }
    return page;
}

tl::unexpected<Error> outdated()
{
    return fail(ErrorCode::Cancelled, {});
}

}  // namespace

/// What comes back for one request: the list and the page around the anchor.
struct ContactListModel::Loaded {
    std::vector<qint64> numbers;
    int page = 0;
    QList<ContactRow> rows;
};

ContactListModel::ContactListModel(commands::Workspace *workspace, const Clock *clock, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_clock(clock)
{
}

void ContactListModel::setSpec(const queries::ListSpec &spec)
{
    m_spec = spec;
    if (m_workspace)
        m_workspace->interruptReads();
    load();
}

void ContactListModel::refresh()
{
    load();
}

void ContactListModel::load()
{
    if (!m_workspace)
        return;
    const quint64 mine = ++*m_generation;
    const auto read = [spec = m_spec, anchor = m_anchor, mine, generation = m_generation](storage::Connection &connection) -> Result<Loaded> {
        if (generation->load() != mine)
            return outdated();
        Loaded loaded;
        KONTOR_ASSIGN(loaded.numbers, queries::contactSnapshot(connection, spec));
        const auto found = std::find(loaded.numbers.begin(), loaded.numbers.end(), anchor);
        if (found != loaded.numbers.end())
            loaded.page = Cache::pageOf(int(found - loaded.numbers.begin()));
        KONTOR_ASSIGN(loaded.rows, queries::contactRows(connection, numbersOfPage(loaded.numbers, loaded.page)));
        return loaded;
    };
    m_workspace->read<Loaded>(this, read, [this, mine](Result<Loaded> loaded) {
        if (mine != m_generation->load())
            return;
        if (loaded)
            return show(std::move(*loaded), mine);
        // Somebody else's newer request stopped this one, which is still wanted.
        if (loaded.error().code == ErrorCode::Cancelled)
            return load();
        m_shown = mine;
        Q_EMIT listFailed(loaded.error());
    });
}

void ContactListModel::show(Loaded loaded, quint64 generation)
{
    m_shown = generation;
    m_wanted.clear();
    const Cache::Page page = placed(numbersOfPage(loaded.numbers, loaded.page), loaded.rows);
    if (loaded.numbers == m_numbers) {
        m_cache.markStale();
        m_cache.store(loaded.page, page);
        if (!m_numbers.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
        Q_EMIT listLoaded(false);
        return;
    }
    beginResetModel();
    m_numbers = std::move(loaded.numbers);
    m_cache.clear();
    m_cache.store(loaded.page, page);
    endResetModel();
    Q_EMIT listLoaded(true);
}

void ContactListModel::want(int page) const
{
    if (m_cache.isFresh(page) || m_wanted.contains(page))
        return;
    m_wanted.append(page);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    loadNextPage();
}

void ContactListModel::loadNextPage() const
{
    if (m_reading || m_wanted.isEmpty() || !m_workspace)
        return;
    const int page = m_wanted.last();
    m_reading = true;
    auto *self = const_cast<ContactListModel *>(this);  // the view's look at a row is what starts the reading
    m_workspace->read<QList<ContactRow>>(
        self,
        [numbers = numbersOfPage(m_numbers, page)](storage::Connection &connection) {
            return queries::contactRows(connection, numbers);
        },
        [self, page, shown = m_shown](Result<QList<ContactRow>> rows) {
            self->m_reading = false;
            if (rows && shown == self->m_shown)
                self->pageLoaded(page, *rows);
            else if (!rows && rows.error().code != ErrorCode::Cancelled)
                self->m_wanted.removeAll(page);
            self->loadNextPage();
        });
}

void ContactListModel::pageLoaded(int page, const QList<ContactRow> &rows)
{
    m_wanted.removeAll(page);
    m_cache.store(page, placed(numbersOfPage(m_numbers, page), rows));
    const int first = page * Cache::pageRows;
    Q_EMIT dataChanged(index(first, 0), index(std::min(first + Cache::pageRows, rowCount()) - 1, 0));
}

qint64 ContactListModel::numberAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_numbers[std::size_t(row)] : 0;
}

int ContactListModel::rowOf(qint64 number) const
{
    const auto found = std::find(m_numbers.begin(), m_numbers.end(), number);
    return found == m_numbers.end() ? -1 : int(found - m_numbers.begin());
}

const ContactRow *ContactListModel::contactAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    want(Cache::pageOf(row));
    return m_cache.find(row);
}

int ContactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int ContactListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ContactRow *row = contactAt(index.row());
    if (role == ContactRole::Loading)
        return row == nullptr;
    return row == nullptr ? QVariant() : value(*row, role);
}

QVariant ContactListModel::value(const ContactRow &row, int role) const
{
    const qint64 now = m_clock->nowMs();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    switch (role) {
    case Qt::DisplayRole:
    case ContactRole::Name: return row.name;
    case Qt::AccessibleTextRole: return row.subtitle.isEmpty() ? row.name : tr("%1, %2").arg(row.name, row.subtitle);
    case ContactRole::Subtitle: return row.subtitle;
    case ContactRole::Initials: return row.initials;
    case ContactRole::Kind: return int(row.isOrganisation ? widgets::AvatarKind::Organisation : widgets::AvatarKind::Person);
    case ContactRole::Starred: return row.favourite;
    case ContactRole::LastContact:
        return row.lastActivityAt ? widgets::relativeTime(*row.lastActivityAt, now, QLocale()) : QString();
    case ContactRole::NextStep:
        return row.nextDue.isEmpty() ? tr("nothing planned")
                                     : widgets::dueText(QDate::fromString(row.nextDue, Qt::ISODate), today, QLocale());
    case ContactRole::NextStepUrgency:
        return int(widgets::dueUrgency(QDate::fromString(row.nextDue, Qt::ISODate), today));
    case ContactRole::Tags: {
        QList<widgets::TagLabel> labels;
        for (const queries::TagMark &tag : row.tags)
            labels.append({tag.name, QColor(tag.colour)});
        return QVariant::fromValue(labels);
    }
    default: return {};
    }
}

QVariant ContactListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == 0 && role == Qt::DisplayRole)
        return tr("Contact");
    return {};
}

}  // namespace kontor::itemmodels
