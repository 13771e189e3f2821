// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactlistpane.h"

#include "ui/theme/icon.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using itemmodels::ContactListModel;
using theme::ColorRole;
using theme::TextStyle;

namespace {

struct SortChoice {
    const char *sort;
    const char *label;
};
constexpr SortChoice sortChoices[]{
    {"name", QT_TRANSLATE_NOOP("kontor::pages::ContactListPane", "Name")},
    {"-last_activity", QT_TRANSLATE_NOOP("kontor::pages::ContactListPane", "Last contact")},
    {"next_due", QT_TRANSLATE_NOOP("kontor::pages::ContactListPane", "Next step")},
    {"-created", QT_TRANSLATE_NOOP("kontor::pages::ContactListPane", "Newest first")},
    {"organisation", QT_TRANSLATE_NOOP("kontor::pages::ContactListPane", "Firm")},
    {"city", QT_TRANSLATE_NOOP("kontor::pages::ContactListPane", "Town")},
};

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
        if (m_total == 0)
            m_context->trigger(QStringLiteral("file.import"));
        else
            Q_EMIT filterChanged({});
    });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
    connect(model, &ContactListModel::listLoaded, this, &ContactListPane::listLoaded);
}

QWidget *ContactListPane::buildHeader()
{
    auto *header = new Panel(ColorRole::Surface);
    header->setLines(Qt::BottomEdge);
    header->setMinimumHeight(40);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(14, theme::metrics::space1, theme::metrics::space2, theme::metrics::space1 + 1);
    row->setSpacing(theme::metrics::space2);
    m_count = new widgets::Label(QString(), TextStyle::BodyStrong);
    m_of = new widgets::Label(QString(), TextStyle::Body, ColorRole::Muted);
    m_anyAll = new QToolButton;
    m_anyAll->setAutoRaise(true);
    m_anyAll->hide();
    connect(m_anyAll, &QToolButton::clicked, this, [this] {
        ContactFilter filter = m_filter;
        filter.anyTag = !filter.anyTag;
        Q_EMIT filterChanged(filter);
    });
    m_chips = new widgets::ChipRow;
    m_chips->setRemovable(true);
    m_chips->setAccessibleName(tr("Active filters"));
    connect(m_chips, &widgets::ChipRow::tagRemoveRequested, this, &ContactListPane::chipRemoved);
    m_save = headerButton(QStringLiteral("bookmark-plus"), tr("Save this filter"));
    m_save->hide();
    connect(m_save, &QToolButton::clicked, this, &ContactListPane::saveFilterRequested);
    buildSortMenu();
    row->addWidget(m_count);
    row->addWidget(m_of);
    row->addWidget(m_chips, 1);
    row->addWidget(m_anyAll);
    row->addWidget(m_save);
    row->addWidget(m_sort);
    return header;
}

void ContactListPane::buildSortMenu()
{
    m_sort = new QToolButton;
    m_sort->setAutoRaise(true);
    m_sort->setIcon(theme::icon(QStringLiteral("arrow-up-down")));
    m_sort->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    const QString stored = m_context->preferences().text(Preference::ContactsSort);
    for (const SortChoice &choice : sortChoices) {
        QAction *action = menu->addAction(tr(choice.label));
        action->setCheckable(true);
        action->setData(QLatin1String(choice.sort));
        group->addAction(action);
        if (stored == QLatin1String(choice.sort) || group->checkedAction() == nullptr)
            action->setChecked(true);
    }
    const auto showSort = [this, group] {
        m_sort->setText(group->checkedAction()->text());
        m_sort->setAccessibleName(tr("Sorted by %1").arg(group->checkedAction()->text()));
    };
    showSort();
    connect(group, &QActionGroup::triggered, this, [this, showSort](const QAction *action) {
        showSort();
        m_context->preferences().setValue(Preference::ContactsSort, action->data());
        Q_EMIT sortChanged(action->data().toString());
    });
    connect(m_sort, &QToolButton::clicked, menu, [this, menu] { menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height()))); });
}

void ContactListPane::buildView(ContactListModel *model)
{
    m_view = new QTableView;
    m_view->setAccessibleName(tr("Contacts"));
    m_view->setModel(model);
    m_delegate = new widgets::ContactDelegate(m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setDensity(widgets::Density::Comfortable);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContactListPane::tellSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactListPane::tellSelection);
    connect(m_view, &QTableView::activated, this, &ContactListPane::openRequested);
    buildKeys();
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenuRequested(m_view->viewport()->mapToGlobal(at)); });
}

void ContactListPane::buildKeys()
{
    // Keys that mean something else wherever text is typed: they work in the list only.
    const auto key = [this](int code, auto action) {
        connect(new QShortcut(QKeySequence(code), m_view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, action);
    };
    key(Qt::Key_Delete, [this] { Q_EMIT deleteRequested(); });
    key(Qt::Key_J, [this] { moveCurrent(1); });
    key(Qt::Key_K, [this] { moveCurrent(-1); });
    key(Qt::Key_Slash, [this] { Q_EMIT findRequested(); });
}

void ContactListPane::setDensity(widgets::Density density)
{
    m_delegate->setDensity(density);
    const int height = density == widgets::Density::Comfortable ? theme::metrics::rowComfortable : theme::metrics::rowCompact;
    m_view->verticalHeader()->setMinimumSectionSize(height);
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_view->verticalScrollBar()->setSingleStep(height);
}

void ContactListPane::showFilter(const ContactFilter &filter, const QList<queries::TagCount> &tags)
{
    m_filter = filter;
    QList<widgets::TagLabel> chips;
    const QColor neutral(0x64, 0x74, 0x8b);
    if (!filter.savedId.isEmpty())
        chips.append({filter.savedName, neutral});
    for (const QString &name : filter.tags) {
        QColor colour = neutral;
        for (const queries::TagCount &tag : tags) {
            if (tag.name == name)
                colour = QColor(tag.colour);
        }
        chips.append({name, colour});
    }
    if (!filter.lastContact.isEmpty())
        chips.append({tr("Last contact"), neutral});
    if (!filter.task.isEmpty())
        chips.append({tr("Tasks"), neutral});
    m_chips->setTags(chips);
    m_anyAll->setVisible(filter.tags.size() > 1);
    m_anyAll->setText(filter.anyTag ? tr("one of them") : tr("all of them"));
    m_anyAll->setToolTip(filter.anyTag ? tr("Contacts with at least one of these tags") : tr("Contacts with all these tags"));
    m_save->setVisible(!filter.isEmpty() && (filter.savedId.isEmpty() || !filter.tags.isEmpty() || !filter.task.isEmpty()));
}

void ContactListPane::chipRemoved(const QString &name)
{
    ContactFilter filter = m_filter;
    if (!filter.tags.removeOne(name)) {
        if (name == filter.savedName && !filter.savedId.isEmpty()) {
            filter.savedId.clear();
            filter.savedName.clear();
            filter.saved = {};
        } else if (name == tr("Last contact")) {
            filter.lastContact.clear();
        } else {
            filter.task.clear();
        }
    }
    Q_EMIT filterChanged(filter);
}

void ContactListPane::setTotal(qint64 total)
{
    m_total = total;
    showCount();
}

void ContactListPane::showCount()
{
    const qint64 shown = m_model->rowCount();
    m_count->setText(locale().toString(shown));
    const bool all = m_total < 0 || shown == m_total;
    m_of->setText(all ? tr("contact(s)", nullptr, int(shown)) : tr("of %1").arg(locale().toString(m_total)));
    if (m_total == 0)
        m_empty->setTexts(tr("No contacts yet"), tr("Press Ctrl+N to write down the first one, or bring in the lists you have."),
                          tr("Import a list …"));
    else
        m_empty->setTexts(tr("Nobody found"), tr("No contact matches what was typed and the filters that are on."),
                          m_filter.isEmpty() ? QString() : tr("Take the filters off"));
    m_stack->setCurrentIndex(shown > 0 || m_total < 0 ? 0 : 1);
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
    if (m_selected.size() <= 1000) {
        for (const qint64 number : m_selected) {
            if (const int row = m_model->rowOf(number); row >= 0)
                selection.select(m_model->index(row, 0), m_model->index(row, 0));
        }
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
        m_view->selectRow(0);
    tellSelection();
}

void ContactListPane::tellSelection()
{
    if (m_restoring)
        return;
    m_selected = selectedNumbers();
    m_current = m_model->numberAt(m_view->currentIndex().row());
    m_model->setAnchor(m_current);
    Q_EMIT selectionMoved(m_current, int(m_selected.size()));
}

std::vector<qint64> ContactListPane::selectedNumbers() const
{
    std::vector<qint64> numbers;
    QList<QItemSelectionRange> ranges = m_view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            numbers.push_back(m_model->numberAt(row));
    }
    return numbers;
}

void ContactListPane::selectNumber(qint64 number)
{
    m_current = number;
    m_selected = {number};
    m_model->setAnchor(number);
    if (const int row = m_model->rowOf(number); row >= 0)
        m_view->selectRow(row);
}

void ContactListPane::moveCurrent(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_view->selectRow(qBound(0, m_view->currentIndex().row() + rows, last));
}

}  // namespace kontor::pages
