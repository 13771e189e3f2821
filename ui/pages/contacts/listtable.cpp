// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/listtable.h"

#include "ui/pages/contacts/columnchooser.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <utility>

namespace kontor::pages {

using itemmodels::ListColumn;

namespace {

constexpr int standardWidth = 130;
constexpr int nameWidth = 220;
constexpr int leastWidth = 60;
constexpr char nameColumn[] = "name";

int widthOf(const QStringList &stored, const QString &id)
{
    for (const QString &entry : stored) {
        if (entry.section(u'=', 0, -2) == id)
            return qMax(leastWidth, entry.section(u'=', -1).toInt());
    }
    if (id == QLatin1String(nameColumn))
        return nameWidth;
    return id == QLatin1String("tag") || id == QLatin1String("contact_point.email") ? standardWidth + 50 : standardWidth;
}

}  // namespace

ListTable::ListTable(PageContext &context, QTableView *view, itemmodels::ContactListModel *model)
    : QObject(view), m_context(&context), m_view(view), m_model(model), m_cards(new widgets::ContactDelegate(view)),
      m_cells(new widgets::ContactCellDelegate(view)), m_all(itemmodels::listColumns({})),
      m_table(context.preferences().text(Preference::ContactsView) == QLatin1String("table"))
{
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(leastWidth);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
    connect(header, &QHeaderView::sectionMoved, this, &ListTable::store);
    connect(header, &QHeaderView::sectionResized, this, &ListTable::store);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        const QString sort = m_model->columns().value(section).sort();
        if (!m_table || sort.isEmpty())
            return showSort();
        Q_EMIT sortChosen(m_sort == sort ? u'-' + sort : sort);
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) { openChooser(header->mapToGlobal(at)); });
    connect(model, &itemmodels::ContactListModel::listLoaded, this, &ListTable::showCaptions);
    apply();
}

QStringList ListTable::ids() const
{
    QStringList list;
    for (const QString &entry : m_context->preferences().value(Preference::ContactsColumns).toStringList())
        list << entry.section(u'=', 0, -2);
    return list.isEmpty() ? QStringList(QLatin1String(nameColumn)) + itemmodels::standardColumns() : list;
}

void ListTable::setTable(bool table)
{
    if (table == m_table)
        return;
    m_table = table;
    m_context->preferences().setValue(Preference::ContactsView, table ? QStringLiteral("table") : QStringLiteral("cards"));
    apply();
}

void ListTable::setDensity(widgets::Density density)
{
    m_density = density;
    m_cards->setDensity(density);
    setHeight();
}

void ListTable::setHeight()
{
    const int card = m_density == widgets::Density::Comfortable ? theme::metrics::rowComfortable : theme::metrics::rowCompact;
    const int height = m_table ? widgets::ContactCellDelegate::rowHeight(m_density) : card;
    m_view->verticalHeader()->setMinimumSectionSize(height);
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_view->verticalScrollBar()->setSingleStep(height);
    showCaptions();
}

void ListTable::showCaptions()
{
    QHeaderView *rows = m_view->verticalHeader();
    const int height = rows->defaultSectionSize();
    for (const int row : std::exchange(m_captions, m_model->captionRows())) {
        if (row < rows->count())
            rows->resizeSection(row, height);
    }
    for (const int row : std::as_const(m_captions))
        rows->resizeSection(row, height + widgets::captionHeight);
}

void ListTable::apply()
{
    m_applying = true;
    QHeaderView *header = m_view->horizontalHeader();
    m_model->setColumns(itemmodels::chosenColumns(m_all, m_table ? ids() : QStringList()));
    for (int section = 0; section < header->count(); ++section)
        header->moveSection(header->visualIndex(section), section);
    m_view->setItemDelegate(m_table ? static_cast<QAbstractItemDelegate *>(m_cells) : m_cards);
    header->setVisible(m_table);
    header->setSectionResizeMode(m_table ? QHeaderView::Interactive : QHeaderView::Stretch);
    m_view->setHorizontalScrollBarPolicy(m_table ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    if (m_table)
        applyWidths();
    setHeight();
    showSort();
    m_applying = false;
}

void ListTable::applyWidths()
{
    const QStringList stored = m_context->preferences().value(Preference::ContactsColumns).toStringList();
    for (int section = 0; section < m_model->columnCount(); ++section)
        m_view->horizontalHeader()->resizeSection(section, widthOf(stored, m_model->columns()[section].id));
    // The name may stand elsewhere than in front.
    const QStringList order = ids();
    QHeaderView *header = m_view->horizontalHeader();
    if (const auto at = int(order.indexOf(QLatin1String(nameColumn))); at > 0 && at < header->count())
        header->moveSection(header->visualIndex(0), at);
}

void ListTable::store()
{
    if (m_applying || !m_table)
        return;
    const QHeaderView *header = m_view->horizontalHeader();
    QStringList entries;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        entries << m_model->columns().value(section).id + u'=' + QString::number(header->sectionSize(section));
    }
    m_context->preferences().setValue(Preference::ContactsColumns, entries);
}

void ListTable::refresh()
{
    m_context->workspace().read<QList<queries::CustomFieldRecord>>(
        this, [](storage::Connection &connection) { return queries::customFields(connection); },
        [this](Result<QList<queries::CustomFieldRecord>> fields) {
            if (!fields) {
                if (fields.error().code == ErrorCode::Cancelled)
                    refresh();
                return;
            }
            const QList<ListColumn> all = itemmodels::listColumns(*fields);
            if (all != m_all) {
                m_all = all;
                apply();
            }
            Q_EMIT columnsKnown();
        });
}

QString ListTable::columnLabel(const QString &id) const
{
    for (const ListColumn &column : m_all) {
        if (column.id == id)
            return column.label;
    }
    return id;
}

void ListTable::setSort(const QString &sort)
{
    m_sort = sort;
    showSort();
}

void ListTable::showSort()
{
    const bool reversed = m_sort.startsWith(u'-');
    const QString id = reversed ? m_sort.mid(1) : m_sort;
    int section = -1;
    for (int at = 0; at < m_model->columns().size(); ++at) {
        if (m_model->columns()[at].sort() == id)
            section = at;
    }
    m_view->horizontalHeader()->setSortIndicator(section, reversed ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListTable::chosen(const QString &id, bool on)
{
    store();
    QStringList entries = m_context->preferences().value(Preference::ContactsColumns).toStringList();
    if (entries.isEmpty()) {
        for (const QString &known : ids())
            entries << known + u'=' + QString::number(widthOf({}, known));
    }
    entries.removeIf([&](const QString &entry) { return entry.section(u'=', 0, -2) == id; });
    if (on)
        entries << id + u'=' + QString::number(widthOf({}, id));
    m_context->preferences().setValue(Preference::ContactsColumns, entries);
    apply();
}

void ListTable::openChooser(const QPoint &global)
{
    auto *chooser = new ColumnChooser(m_all, ids(), m_view);
    connect(chooser, &ColumnChooser::toggled, this, &ListTable::chosen);
    connect(chooser, &ColumnChooser::resetRequested, this, [this] {
        m_context->preferences().setValue(Preference::ContactsColumns, QStringList());
        apply();
    });
    chooser->popUpAt(global);
}

}  // namespace kontor::pages
