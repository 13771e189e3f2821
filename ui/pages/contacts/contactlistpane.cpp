// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactlistpane.h"

#include "ui/dialogs/teamlink.h"
#include "ui/pages/contacts/bulkbar.h"
#include "ui/theme/icon.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QCursor>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace kontor::pages {

using itemmodels::ContactListModel;
using theme::ColorRole;
using theme::TextStyle;

namespace {

// What people sort by most; the header of the table has the rest.
constexpr const char *sortChoices[]{"name", "last_activity", "open_task", "contact.created_at", "organisation", "address.city"};

QString sortKey(const QString &sort)
{
    const QString key = sort.startsWith(u'-') ? sort.mid(1) : sort;
    // As earlier versions wrote them.
    if (key == QLatin1String("next_due"))
        return QStringLiteral("open_task");
    if (key == QLatin1String("created"))
        return QStringLiteral("contact.created_at");
    return key == QLatin1String("city") ? QStringLiteral("address.city") : key;
}

QToolButton *headerButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

}  // namespace

ContactListPane::ContactListPane(PageContext &context, ContactListModel *model, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_context(&context), m_model(model)
{
    setLines(Qt::RightEdge);
    buildView(model);
    m_empty = new widgets::EmptyState(QStringLiteral("users"), QString(), QString());
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, [this] {
        if (m_total == 0 && m_filter.isEmpty())
            m_context->trigger(QStringLiteral("file.import"));
        else
            Q_EMIT filterChanged({});
    });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_bulk = new BulkBar;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    buildChips(*column);
    column->addWidget(m_bulk);
    column->addWidget(m_stack, 1);
    connect(model, &ContactListModel::listLoaded, this, &ContactListPane::listLoaded);
    connect(m_bulk, &BulkBar::selectAllRequested, this, &ContactListPane::selectAll);
    connect(m_bulk, &BulkBar::clearRequested, this, &ContactListPane::clearSelection);
    setSort(context.preferences().text(Preference::ContactsSort));
}

QWidget *ContactListPane::buildHeader()
{
    auto *header = new Panel(ColorRole::Surface);
    header->setLines(Qt::BottomEdge);
    header->setMinimumHeight(40);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme::metrics::space1, theme::metrics::space1, theme::metrics::space1, theme::metrics::space1 + 1);
    row->setSpacing(2);
    m_facetsButton = headerButton(QStringLiteral("panel-left"), tr("Show the filters"));
    m_facetsButton->setCheckable(true);
    connect(m_facetsButton, &QToolButton::clicked, this, &ContactListPane::facetsToggled);
    m_detailButton = headerButton(QStringLiteral("panel-right"), tr("Show the contact beside the list"));
    m_detailButton->setCheckable(true);
    connect(m_detailButton, &QToolButton::clicked, this, &ContactListPane::detailToggled);
    m_count = new widgets::Label(QString(), TextStyle::BodyStrong);
    m_of = new widgets::Label(QString(), TextStyle::Body, ColorRole::Muted);
    m_sortButton = new QToolButton;
    m_sortButton->setAutoRaise(true);
    m_sortButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_sortButton, &QToolButton::clicked, this, &ContactListPane::openSortMenu);
    auto *look = headerButton(QStringLiteral("table-2"), tr("Look of the list"));
    connect(look, &QToolButton::clicked, this, &ContactListPane::openViewMenu);
    row->addWidget(m_facetsButton);
    row->addSpacing(theme::metrics::space1);
    row->addWidget(m_count);
    row->addSpacing(theme::metrics::space1);
    row->addWidget(m_of);
    row->addStretch();
    row->addWidget(m_sortButton);
    row->addWidget(look);
    row->addWidget(m_detailButton);
    return header;
}

void ContactListPane::buildChips(QVBoxLayout &column)
{
    auto *line = new Panel(ColorRole::Surface);
    line->setLines(Qt::BottomEdge);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, theme::metrics::space1, theme::metrics::space1, theme::metrics::space1 + 1);
    m_chips = new widgets::ChipRow;
    m_chips->setRemovable(true);
    m_chips->setAccessibleName(tr("Active filters"));
    connect(m_chips, &widgets::ChipRow::tagRemoveRequested, this, &ContactListPane::chipRemoved);
    connect(m_chips, &widgets::ChipRow::tagClicked, this, &ContactListPane::openChipMenu);
    m_save = headerButton(QStringLiteral("bookmark-plus"), tr("Save this filter"));
    connect(m_save, &QToolButton::clicked, this, &ContactListPane::saveFilterRequested);
    auto *off = headerButton(QStringLiteral("x"), tr("Take all filters off"));
    connect(off, &QToolButton::clicked, this, [this] { Q_EMIT filterChanged({}); });
    row->addWidget(m_chips, 1);
    row->addWidget(m_save, 0, Qt::AlignTop);
    row->addWidget(off, 0, Qt::AlignTop);
    m_chipLine = line;
    m_chipLine->hide();
    column.addWidget(line);
}

void ContactListPane::openSortMenu()
{
    auto *menu = new QMenu(m_sortButton);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool reversed = m_sort.startsWith(u'-');
    const QString current = sortKey(m_sort);
    QStringList keys;
    for (const char *key : sortChoices)
        keys << QLatin1String(key);
    if (!keys.contains(current))
        keys << current;
    const auto offer = [&](const QString &text, bool checked, const QString &sort) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, sort] { Q_EMIT sortChanged(sort); });
    };
    for (const QString &key : std::as_const(keys)) {
        // Newest first is what people mean by these.
        const bool newest = key == QLatin1String("last_activity") || key == QLatin1String("contact.created_at");
        offer(m_table->columnLabel(key), key == current, newest ? u'-' + key : key);
    }
    menu->addSeparator();
    offer(tr("Ascending"), !reversed, current);
    offer(tr("Descending"), reversed, u'-' + current);
    menu->popup(m_sortButton->mapToGlobal(QPoint(0, m_sortButton->height())));
}

void ContactListPane::openViewMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, const QString &icon, bool checked, auto action) {
        QAction *entry = menu->addAction(theme::icon(icon), text);
        entry->setCheckable(true);
        entry->setChecked(checked);
        connect(entry, &QAction::triggered, this, action);
    };
    offer(tr("Cards"), QStringLiteral("rows-3"), !m_table->isTable(), [this] { m_table->setTable(false); });
    offer(tr("Table"), QStringLiteral("table-2"), m_table->isTable(), [this] { m_table->setTable(true); });
    menu->addSeparator();
    const bool compact = m_context->preferences().text(Preference::Density) == QLatin1String("compact");
    const auto density = [this](const char *value) { return [this, value] { m_context->preferences().setValue(Preference::Density, QLatin1String(value)); }; };
    offer(tr("Comfortable rows"), QStringLiteral("rows-3"), !compact, density("comfortable"));
    offer(tr("Compact rows"), QStringLiteral("rows-4"), compact, density("compact"));
    menu->addSeparator();
    const QPoint at = m_detailButton->mapToGlobal(QPoint(0, m_detailButton->height()));
    QAction *columns = menu->addAction(tr("Choose columns …"));
    columns->setEnabled(m_table->isTable());
    connect(columns, &QAction::triggered, this, [this, at] { m_table->openChooser(at); });
    menu->popup(at - QPoint(menu->sizeHint().width() - m_detailButton->width(), 0));
}

void ContactListPane::showSort()
{
    const bool reversed = m_sort.startsWith(u'-');
    const QString label = m_table->columnLabel(sortKey(m_sort));
    m_sortButton->setText(label);
    m_sortButton->setIcon(theme::icon(reversed ? QStringLiteral("arrow-down") : QStringLiteral("arrow-up")));
    m_sortButton->setAccessibleName(reversed ? tr("Sorted by %1, descending").arg(label) : tr("Sorted by %1").arg(label));
    m_table->setSort(reversed ? u'-' + sortKey(m_sort) : sortKey(m_sort));
}

void ContactListPane::setSort(const QString &sort)
{
    m_sort = sort;
    showSort();
}

void ContactListPane::showPanes(bool facets, bool detail)
{
    m_facetsButton->setChecked(facets);
    m_detailButton->setChecked(detail);
}

void ContactListPane::buildView(ContactListModel *model)
{
    m_view = new QTableView;
    m_view->setAccessibleName(tr("Contacts"));
    m_view->setModel(model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table = new ListTable(*m_context, m_view, model);
    connect(m_table, &ListTable::sortChosen, this, &ContactListPane::sortChanged);
    connect(m_table, &ListTable::columnsKnown, this, &ContactListPane::showSort);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContactListPane::tellSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactListPane::tellSelection);
    connect(m_view, &QTableView::activated, this, &ContactListPane::openRequested);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenuRequested(m_view->viewport()->mapToGlobal(at)); });
}

void ContactListPane::setDensity(widgets::Density density)
{
    m_table->setDensity(density);
}

void ContactListPane::showFilter(const ContactFilter &filter, const QList<queries::FacetTag> &tags)
{
    m_filter = filter;
    m_active = filterChips(filter, tags);
    const QColor neutral(0x64, 0x74, 0x8b);
    QList<widgets::TagLabel> labels;
    for (const FilterChip &chip : std::as_const(m_active))
        labels.append({chip.text, chip.colour.isEmpty() ? neutral : QColor(chip.colour)});
    m_chips->setTags(labels);
    m_chipLine->setVisible(!labels.isEmpty());
    const bool onlySaved = m_active.size() == 1 && m_active.first().part == FilterChip::Part::Saved;
    m_save->setVisible(!filter.bin && !onlySaved);
    showCount();
}

const FilterChip *ContactListPane::chipNamed(const QString &text) const
{
    const auto found = std::find_if(m_active.cbegin(), m_active.cend(), [&](const FilterChip &chip) { return chip.text == text; });
    return found == m_active.cend() ? nullptr : &*found;
}

void ContactListPane::chipRemoved(const QString &text)
{
    if (const FilterChip *chip = chipNamed(text))
        Q_EMIT filterChanged(without(m_filter, *chip));
}

void ContactListPane::openChipMenu(const QString &text)
{
    const FilterChip *chip = chipNamed(text);
    if (chip == nullptr || chip->part != FilterChip::Part::Facet)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &label, FacetMark mark) {
        connect(menu->addAction(label), &QAction::triggered, this, [this, chip = *chip, mark] {
            ContactFilter filter = m_filter;
            filter.mark(chip.group, chip.key, mark);
            Q_EMIT filterChanged(filter);
        });
    };
    if (ContactFilter::canHaveSeveral(chip->group))
        offer(tr("All of them (and)"), FacetMark::And);
    offer(tr("One of them (or)"), FacetMark::Or);
    offer(tr("Not these"), FacetMark::Not);
    menu->addSeparator();
    connect(menu->addAction(tr("Take off")), &QAction::triggered, this, [this, text] { chipRemoved(text); });
    menu->popup(QCursor::pos());
}

void ContactListPane::setTotal(qint64 total)
{
    m_total = total;
    showCount();
}

void ContactListPane::showCount()
{
    const qint64 shown = m_model->rowCount();
    // The first page of a file that was just opened is not how many there are.
    const qint64 known = m_model->isComplete() || !m_model->spec().search.isEmpty() ? shown : m_total;
    m_count->setText(known < 0 ? QString() : locale().toString(known));
    const bool all = m_total < 0 || known == m_total || m_filter.bin;
    m_of->setText(all ? tr("contact(s)", nullptr, int(known)) : tr("of %1").arg(locale().toString(m_total)));
    if (m_filter.bin)
        m_empty->setTexts(tr("The bin is empty"), tr("Deleted contacts lie here until you restore them."), tr("Back to the contacts"));
    else if (m_total == 0)
        m_empty->setTexts(tr("No contacts yet"), tr("Press Ctrl+N to write down the first one, or bring in the lists you have."),
                          tr("Import a list …"));
    else
        m_empty->setTexts(tr("Nobody found"), tr("No contact matches what was typed and the filters that are on."),
                          m_filter.isEmpty() ? QString() : tr("Take the filters off"));
    m_stack->setCurrentIndex(shown > 0 || m_total < 0 || !m_model->isComplete() ? 0 : 1);
}

void ContactListPane::listLoaded(bool changed)
{
    if (changed)
        restoreSelection();
    showCount();
}

void ContactListPane::restoreSelection()
{
    m_restoring = true;
    QItemSelection selection;
    int current = -1;
    // Neighbours as one range: the whole list may have been selected.
    const std::unordered_set<qint64> wanted(m_selected.begin(), m_selected.end());
    const std::vector<qint64> &numbers = m_model->numbers();
    for (int row = 0, first = -1; row <= int(numbers.size()) && !wanted.empty(); ++row) {
        const bool on = row < int(numbers.size()) && wanted.contains(numbers[std::size_t(row)]);
        if (on && first < 0)
            first = row;
        if (!on && first >= 0)
            selection.append(QItemSelectionRange(m_model->index(std::exchange(first, -1), 0), m_model->index(row - 1, m_model->columnCount() - 1)));
    }
    current = m_model->rowOf(m_current);
    if (current >= 0) {
        m_view->selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
        m_view->scrollTo(m_model->index(current, 0));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    // Whoever looks for somebody sees the first one found at once.
    if (current < 0 && m_model->rowCount() > 0)
        chooseRow(0);
    tellSelection();
}

void ContactListPane::tellSelection()
{
    if (m_restoring)
        return;
    m_selected = selectedNumbers();
    m_current = m_model->numberAt(m_view->currentIndex().row());
    m_model->setAnchor(m_current);
    const dialogs::TeamLink *team = m_context->team();
    m_bulk->setHasScopes(team != nullptr && team->isMember() && team->scopes().size() > 1);
    m_bulk->setSelection(qint64(m_selected.size()), m_model->rowCount(), m_filter.bin);
    Q_EMIT selectionMoved(m_current, int(m_selected.size()));
}

void ContactListPane::clearSelection()
{
    if (m_view->currentIndex().isValid())
        chooseRow(m_view->currentIndex().row());
    m_view->setFocus();
}

std::vector<qint64> ContactListPane::selectedNumbers() const
{
    std::vector<qint64> numbers;
    QList<QItemSelectionRange> ranges = m_view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    int next = 0;
    // A table whose columns were moved has several ranges for one row.
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = qMax(range.top(), next); row <= range.bottom(); ++row)
            numbers.push_back(m_model->numberAt(row));
        next = qMax(next, range.bottom() + 1);
    }
    return numbers;
}

void ContactListPane::selectNumber(qint64 number)
{
    m_current = number;
    m_selected = {number};
    m_model->setAnchor(number);
    if (const int row = m_model->rowOf(number); row >= 0)
        chooseRow(row);
}

void ContactListPane::chooseRow(int row)
{
    // QTableView::selectRow() heeds the modifiers held now: after Ctrl+Enter it would add to the selection.
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ContactListPane::moveCurrent(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        chooseRow(qBound(0, m_view->currentIndex().row() + rows, last));
}

}  // namespace kontor::pages
