// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/contactlistmodel.h"

#include "core/commands/workspace.h"
#include "core/queries/searchreasons.h"
#include "ui/itemmodels/searchtext.h"
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

/// What the columns need from the file beyond what every row has.
QStringList cellIds(const QList<ListColumn> &columns)
{
    QStringList ids;
    for (const ListColumn &column : columns)
        ids << column.id;
    return ids.mid(1);  // the name comes with the row
}

/// What every row of one list is read with.
struct RowSource {
    bool bin;
    QString search;
    QStringList cells;

    Result<QList<ContactRow>> read(storage::Connection &connection, const std::vector<qint64> &numbers) const
    {
        if (bin)
            return queries::binRows(connection, numbers);
        KONTOR_ASSIGN(QList<ContactRow> rows, queries::contactRows(connection, numbers, cells));
        if (!search.isEmpty())
            KONTOR_TRY(queries::explainHits(connection, search, rows));
        return rows;
    }
};

tl::unexpected<Error> outdated()
{
    return fail(ErrorCode::Cancelled, {});
}

}  // namespace

/// What comes back for one request: the list and the page around the anchor.
struct ContactListModel::Loaded {
    queries::ContactsFound found;
    int page = 0;
    QList<ContactRow> rows;
};

ContactListModel::ContactListModel(commands::Workspace *workspace, const Clock *clock, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_clock(clock), m_columns{{QStringLiteral("name"), tr("Contact")}}
{
}

void ContactListModel::setColumns(const QList<ListColumn> &columns)
{
    if (columns == m_columns || columns.isEmpty())
        return;
    beginResetModel();
    m_columns = columns;
    m_cache.clear();
    m_wanted.clear();
    endResetModel();
    if (m_generation->load() > 0)
        load(Reading::AtOnce);
}

void ContactListModel::setSpec(const queries::ListSpec &spec)
{
    m_spec = spec;
    if (m_workspace)
        m_workspace->interruptReads();
    load(Reading::InSteps);
}

void ContactListModel::refresh()
{
    load(Reading::AtOnce);
}

/// In steps what a search finds quickly is shown first, and of a file that was just opened the first page. At once, so that a list
/// that is there does not shrink and grow.
void ContactListModel::load(Reading reading)
{
    if (!m_workspace)
        return;
    const quint64 mine = ++*m_generation;
    const bool searches = !m_spec.search.trimmed().isEmpty();
    const bool firstPage = numbers().empty() && !searches && !m_spec.bin;
    const bool inSteps = firstPage || (reading == Reading::InSteps && searches && !m_spec.bin);
    const RowSource source{m_spec.bin, m_spec.search.trimmed(), cellIds(m_columns)};
    const auto read = [spec = m_spec, source, anchor = m_anchor, mine, inSteps, firstPage, generation = m_generation](storage::Connection &connection) -> Result<Loaded> {
        if (generation->load() != mine)
            return outdated();
        Loaded loaded;
        queries::ListSpec first = spec;
        if (firstPage)
            first.limit = Cache::pageRows;
        KONTOR_ASSIGN(loaded.found, queries::findContacts(connection, first));
        if (!inSteps) {
            KONTOR_ASSIGN(loaded.found, queries::findFurther(connection, spec, loaded.found));
        }
        const std::vector<qint64> &numbers = loaded.found.numbers;
        if (const auto found = std::find(numbers.begin(), numbers.end(), anchor); found != numbers.end())
            loaded.page = Cache::pageOf(int(found - numbers.begin()));
        KONTOR_ASSIGN(loaded.rows, source.read(connection, numbersOfPage(numbers, loaded.page)));
        return loaded;
    };
    m_workspace->read<Loaded>(this, read, [this, mine, reading, inSteps, firstPage](Result<Loaded> loaded) {
        if (mine != m_generation->load())
            return;
        if (loaded) {
            const size_t enough = firstPage ? Cache::pageRows : queries::ContactsFound::enough;
            m_complete = !inSteps || (loaded->found.numbers.size() >= enough) != firstPage;
            show(std::move(*loaded), mine);
            return m_complete ? void() : loadFurther(mine);
        }
        // Somebody else's newer request stopped this one, which is still wanted.
        if (loaded.error().code == ErrorCode::Cancelled)
            return load(reading);
        giveUp(mine, loaded.error());
    });
}

void ContactListModel::loadFurther(quint64 generation)
{
    if (!m_workspace)
        return;
    const RowSource source{false, m_spec.search.trimmed(), cellIds(m_columns)};
    const auto read = [spec = m_spec, source, found = m_found, generation, now = m_generation](storage::Connection &connection) -> Result<Loaded> {
        if (now->load() != generation)
            return outdated();
        Loaded loaded;
        KONTOR_ASSIGN(loaded.found, source.search.isEmpty() ? queries::findContacts(connection, spec) : queries::findFurther(connection, spec, found));
        if (loaded.found.numbers.size() == found.numbers.size())
            return loaded;
        loaded.page = Cache::pageOf(int(found.numbers.size()));
        KONTOR_ASSIGN(loaded.rows, source.read(connection, numbersOfPage(loaded.found.numbers, loaded.page)));
        return loaded;
    };
    m_workspace->read<Loaded>(this, read, [this, generation](Result<Loaded> loaded) {
        if (generation != m_generation->load())
            return;
        if (loaded)
            return append(std::move(*loaded), generation);
        if (loaded.error().code == ErrorCode::Cancelled)
            return loadFurther(generation);
        giveUp(generation, loaded.error());
    });
}

void ContactListModel::giveUp(quint64 generation, const Error &error)
{
    m_shown = generation;
    m_complete = true;
    Q_EMIT listFailed(error);
}

void ContactListModel::show(Loaded loaded, quint64 generation)
{
    m_shown = generation;
    m_wanted.clear();
    m_terms = model::SearchTerms(m_spec.search);
    const Cache::Page page = placed(numbersOfPage(loaded.found.numbers, loaded.page), loaded.rows);
    if (loaded.found == m_found) {
        m_cache.markStale();
        m_cache.store(loaded.page, page);
        if (!numbers().empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT listLoaded(false);
        return;
    }
    beginResetModel();
    m_found = std::move(loaded.found);
    m_cache.clear();
    m_cache.store(loaded.page, page);
    endResetModel();
    Q_EMIT listLoaded(true);
}

/// What was found further comes below; nothing above it moves.
void ContactListModel::append(Loaded loaded, quint64 generation)
{
    m_complete = true;
    const std::vector<qint64> &found = loaded.found.numbers;
    if (found.size() < numbers().size() || !std::equal(numbers().begin(), numbers().end(), found.begin()))
        return show(std::move(loaded), generation);  // somebody has changed something in between
    const auto first = int(numbers().size());
    const auto last = int(loaded.found.numbers.size()) - 1;
    if (last < first) {
        Q_EMIT listLoaded(false);
        return;
    }
    beginInsertRows({}, first, last);
    m_cache.store(loaded.page, placed(numbersOfPage(loaded.found.numbers, loaded.page), loaded.rows));
    m_found = std::move(loaded.found);
    endInsertRows();
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
        [numbers = numbersOfPage(numbers(), page), source = RowSource{m_spec.bin, m_spec.search.trimmed(), cellIds(m_columns)}](storage::Connection &connection) {
            return source.read(connection, numbers);
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
    m_cache.store(page, placed(numbersOfPage(numbers(), page), rows));
    const int first = page * Cache::pageRows;
    Q_EMIT dataChanged(index(first, 0), index(std::min(first + Cache::pageRows, rowCount()) - 1, columnCount() - 1));
}

qint64 ContactListModel::numberAt(int row) const
{
    return row >= 0 && row < rowCount() ? numbers()[std::size_t(row)] : 0;
}

int ContactListModel::rowOf(qint64 number) const
{
    const auto found = std::find(numbers().begin(), numbers().end(), number);
    return found == numbers().end() ? -1 : int(found - numbers().begin());
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
    return parent.isValid() ? 0 : int(numbers().size());
}

int ContactListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == ContactRole::Caption)
        return caption(index.row());
    const ContactRow *row = contactAt(index.row());
    if (role == ContactRole::Loading)
        return row == nullptr;
    if (row == nullptr)
        return {};
    if (role >= ContactRole::FoundIn && role <= ContactRole::CellFound)
        return searchValue(index, *row, role);
    const bool isCell = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::TextAlignmentRole || role == ContactRole::Cell;
    return isCell && index.column() > 0 ? cell(*row, index.column(), role) : value(*row, role);
}

QList<int> ContactListModel::captionRows() const
{
    QList<int> rows;
    int row = 0;
    for (const queries::ContactsFound::Part &part : m_found.parts) {
        if (part.tier != queries::ContactsFound::Tier::Listed)
            rows << row;
        row += int(part.count);
    }
    return rows;
}

QString ContactListModel::caption(int row) const
{
    int first = 0;
    for (const queries::ContactsFound::Part &part : m_found.parts) {
        if (first == row)
            return tierCaption(part, QLocale());
        first += int(part.count);
    }
    return {};
}

/// Where the words of the search stand.
QVariant ContactListModel::searchValue(const QModelIndex &index, const ContactRow &row, int role) const
{
    if (m_terms.isEmpty())
        return {};
    const auto ranges = [this](const QString &text) { return QVariant::fromValue(model::foundRanges(text, m_terms)); };
    switch (role) {
    case ContactRole::FoundIn: return row.foundIn ? foundInText(*row.foundIn, QLocale()) : QString();
    case ContactRole::FoundInFound: return row.foundIn ? ranges(foundInText(*row.foundIn, QLocale())) : QVariant();
    case ContactRole::NameFound: return ranges(row.name);
    case ContactRole::SubtitleFound: return ranges(row.subtitle);
    case ContactRole::CellFound: return ranges(index.data().toString());
    default: return {};
    }
}

QVariant ContactListModel::cell(const ContactRow &row, int column, int role) const
{
    const ListColumn &what = m_columns[column];
    if (role == Qt::TextAlignmentRole)
        return int((what.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    using widgets::ContactCell;
    if (what.id == QLatin1String("tag")) {
        QStringList names;
        for (const queries::TagMark &tag : row.tags)
            names << tag.name;
        return role == ContactRole::Cell ? QVariant(int(ContactCell::Tags)) : QVariant(names.join(QStringLiteral(", ")));
    }
    if (what.id == QLatin1String("open_task"))
        return role == ContactRole::Cell ? QVariant(int(ContactCell::NextStep)) : QVariant(row.deletedAt ? QString() : nextStep(row));
    if (what.id == QLatin1String("last_activity"))
        return role == ContactRole::Cell ? QVariant(int(ContactCell::Muted)) : QVariant(lastContact(row));
    if (role == ContactRole::Cell)
        return int(ContactCell::Text);
    return cellText(what, row.cells.value(column - 1), QLocale());
}

QString ContactListModel::lastContact(const ContactRow &row) const
{
    return row.lastActivityAt ? widgets::relativeTime(*row.lastActivityAt, m_clock->nowMs(), QLocale()) : QString();
}

QString ContactListModel::spoken(const ContactRow &row) const
{
    QStringList parts{row.name};
    if (!row.subtitle.isEmpty())
        parts << row.subtitle;
    if (row.isPrivate)
        parts << tr("private");
    if (row.foundIn)
        parts << foundInText(*row.foundIn, QLocale());
    return parts.join(tr(", ", "between the parts of a spoken row"));
}

QString ContactListModel::nextStep(const ContactRow &row) const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock->nowMs()).date();
    return row.nextDue.isEmpty() ? tr("nothing planned") : widgets::dueText(QDate::fromString(row.nextDue, Qt::ISODate), today, QLocale());
}

QVariant ContactListModel::value(const ContactRow &row, int role) const
{
    const qint64 now = m_clock->nowMs();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    switch (role) {
    case Qt::DisplayRole:
    case ContactRole::Name: return row.name;
    case Qt::AccessibleTextRole: return spoken(row);
    case Qt::ToolTipRole: return row.foundIn ? foundInText(*row.foundIn, QLocale()) : QString();
    case ContactRole::Subtitle: return row.subtitle;
    case ContactRole::Initials: return row.initials;
    case ContactRole::Kind: return int(row.isOrganisation ? widgets::AvatarKind::Organisation : widgets::AvatarKind::Person);
    case ContactRole::Starred: return row.favourite;
    case ContactRole::Private: return row.isPrivate;
    case ContactRole::LastContact: return row.deletedAt ? tr("deleted %1").arg(widgets::relativeTime(*row.deletedAt, now, QLocale())) : lastContact(row);
    case ContactRole::NextStep: return row.deletedAt ? QString() : nextStep(row);
    case ContactRole::NextStepUrgency:
        return int(widgets::dueUrgency(QDate::fromString(row.nextDue, Qt::ISODate), today));
    case ContactRole::Cell: return int(widgets::ContactCell::Name);
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
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].label;
    if (role == Qt::TextAlignmentRole)
        return int((m_columns[section].isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

}  // namespace kontor::itemmodels
