// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/taskspage.h"

#include "ui/itemmodels/tasklistmodel.h"
#include "ui/pages/tasks/quickentry.h"
#include "ui/pages/tasks/taskdesk.h"
#include "ui/pages/tasks/taskview.h"
#include "ui/pages/tasks/weekpane.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facetframe.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tasktext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace kontor::pages {

using itemmodels::TaskListModel;
using queries::TaskRow;
using queries::TaskSection;
using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {

constexpr qsizetype mostDone = 500;
constexpr int listPage = 0;
constexpr int emptyPage = 1;
constexpr int weekPage = 2;

QToolButton *toolButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

TasksPage::TasksPage(PageContext &context, QWidget *parent)
    : Page(parent), m_context(&context), m_desk(new TaskDesk(context, this)), m_model(new TaskListModel(&context.workspace(), &context.clock(), this))
{
    build();
    connectParts();
    showMode();
    applySpec();
    waitForMidnight();
}

void TasksPage::build()
{
    m_list = new TaskView(m_model, widgets::TaskDelegate::Shape::Line);
    m_list->setAccessibleName(tr("Tasks"));
    m_desk->serve(m_list);
    m_week = new WeekPane(*m_context, *m_desk);
    m_empty = new widgets::EmptyState(QStringLiteral("circle-check"), QString(), QString());
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_week);
    QWidget *head = buildHead();
    m_frame = new widgets::FacetFrame(buildFacets(), head, m_stack);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
}

QList<widgets::FacetList *> TasksPage::buildFacets()
{
    m_sections = new widgets::FacetList(tr("Due"));
    m_sections->setExclusive(true);
    m_kinds = new widgets::FacetList(tr("Kind"));
    m_kinds->setExclusive(true);
    QList<widgets::Facet> kinds;
    for (const QString &kind : widgets::taskKinds())
        kinds.append({kind, widgets::taskKindLabel(kind), -1, {}, kind == QLatin1String("task") ? QStringLiteral("square-check-big") : widgets::taskIcon(kind)});
    m_kinds->setFacets(kinds);
    showCounts();
    return {m_sections, m_kinds};
}

QWidget *TasksPage::buildHead()
{
    auto *head = new widgets::Panel(ColorRole::Surface);
    head->setLines(Qt::BottomEdge);
    m_entry = new QuickEntry(*m_context);
    m_listButton = toolButton(QStringLiteral("rows-3"), tr("List"));
    m_weekButton = toolButton(QStringLiteral("calendar"), tr("Week"));
    auto *modes = new QButtonGroup(this);
    for (QToolButton *button : {m_listButton, m_weekButton}) {
        button->setText(button->accessibleName());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        modes->addButton(button);
    }
    m_mine = new QCheckBox(tr("Only &mine"));
    m_mine->setToolTip(tr("Tasks of yours, and those that nobody has taken yet"));
    m_mine->setChecked(m_context->preferences().value(Preference::TasksMine).toBool());
    auto *make = new QPushButton(tr("New task …"));
    connect(make, &QPushButton::clicked, m_desk, &TaskDesk::openNew);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    row->addWidget(m_listButton);
    row->addWidget(m_weekButton);
    row->addSpacing(metrics::space2);
    addWeekButtons(row);
    row->addStretch();
    row->addWidget(m_mine);
    row->addSpacing(metrics::space2);
    row->addWidget(make);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    column->addWidget(m_entry);
    column->addLayout(row);
    return head;
}

void TasksPage::addWeekButtons(QHBoxLayout *row)
{
    m_weekButtons = new QWidget;
    auto *buttons = new QHBoxLayout(m_weekButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::space1);
    const auto go = [this](QAbstractButton *button, auto &&target) {
        connect(button, &QAbstractButton::clicked, this, [this, target] { m_week->showWeek(target()); });
        return button;
    };
    auto *today = new QPushButton(tr("Today"));
    theme::setButtonKind(today, theme::ButtonKind::Flat);
    m_title = new widgets::Label(QString(), TextStyle::BodyMedium);
    buttons->addWidget(go(toolButton(QStringLiteral("chevron-left"), tr("Week before")), [this] { return m_week->monday().addDays(-7); }));
    buttons->addWidget(go(toolButton(QStringLiteral("chevron-right"), tr("Week after")), [this] { return m_week->monday().addDays(7); }));
    buttons->addWidget(go(today, [this] { return m_desk->today(); }));
    buttons->addWidget(m_title);
    row->addWidget(m_weekButtons);
}

void TasksPage::connectParts()
{
    connect(m_sections, &widgets::FacetList::facetToggled, this, [this](const QString &key, bool on) {
        m_model->setSection(on ? std::optional(TaskSection(key.toInt())) : std::nullopt);
        showCounts();
        showMode();
    });
    connect(m_kinds, &widgets::FacetList::facetToggled, this, &TasksPage::applySpec);
    connect(m_mine, &QCheckBox::toggled, this, [this](bool on) {
        m_context->preferences().setValue(Preference::TasksMine, on);
        applySpec();
    });
    connect(m_listButton, &QToolButton::clicked, this, [this] { setShowsWeek(false); });
    connect(m_weekButton, &QToolButton::clicked, this, [this] { setShowsWeek(true); });
    connect(m_week, &WeekPane::weekChanged, this, &TasksPage::showWeekTitle);
    connect(m_model, &TaskListModel::listLoaded, this, [this] {
        showCounts();
        showMode();
        if (!m_wanted.isNull())
            reveal(std::exchange(m_wanted, {}));
    });
    connect(m_model, &TaskListModel::listFailed, this, [this](const Error &error) { m_context->report(error); });
    connect(m_entry, &QuickEntry::submitted, this, [this](const model::FieldMap &fields, const model::ContactId &contact) {
        m_desk->create(m_desk->withReminder(fields), contact, [this](bool done) {
            if (done)
                m_entry->clear();
        });
    });
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, [this] { m_entry->line()->setFocus(); });
    connect(&m_context->workspace(), &commands::Workspace::changed, this, &TasksPage::refresh, Qt::QueuedConnection);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &TasksPage::refresh);
    showWeekTitle();
}

QString TasksPage::mine() const
{
    return m_mine->isChecked() ? m_context->preferences().text(Preference::Author) : QString();
}

void TasksPage::applySpec()
{
    queries::TaskSpec spec;
    spec.mine = mine();
    spec.kind = m_kinds->checkedKeys().value(0);
    spec.text = m_search;
    spec.mostDone = mostDone;
    m_model->setSpec(spec);
    m_week->setMine(spec.mine);
}

void TasksPage::refresh()
{
    m_model->refresh();
    m_week->refresh();
    waitForMidnight();
}

void TasksPage::waitForMidnight()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs());
    m_midnight.start(std::chrono::seconds(now.secsTo(now.date().addDays(1).startOfDay()) + 1));
}

void TasksPage::showCounts()
{
    QList<widgets::Facet> facets;
    for (int section = 0; section < queries::taskSectionCount; ++section) {
        const bool overdue = TaskSection(section) == TaskSection::Overdue;
        const qint64 count = m_model->isLoaded() ? m_model->counts()[std::size_t(section)] : -1;
        facets.append({QString::number(section), itemmodels::sectionTitle(TaskSection(section)), count, {}, {},
                       overdue && count > 0 ? ColorRole::Overdue : ColorRole::Text});
    }
    m_sections->setFacets(facets);
}

bool TasksPage::showsWeek() const
{
    return m_context->preferences().text(Preference::TasksView) == QLatin1String("week");
}

void TasksPage::setShowsWeek(bool week)
{
    m_context->preferences().setValue(Preference::TasksView, week ? QStringLiteral("week") : QStringLiteral("list"));
    showMode();
    focusTarget()->setFocus();
}

void TasksPage::showMode()
{
    const bool week = showsWeek();
    m_listButton->setChecked(!week);
    m_weekButton->setChecked(week);
    m_frame->setFacetsShown(!week);
    m_weekButtons->setVisible(week);
    const bool empty = m_model->isLoaded() && m_model->rowCount() == 0;
    const bool filtered = !m_search.isEmpty() || !m_kinds->checkedKeys().isEmpty() || !m_sections->checkedKeys().isEmpty() || m_mine->isChecked();
    if (filtered)
        m_empty->setTexts(tr("Nothing here"), tr("No task fits what is chosen at the left and searched for above."));
    else
        m_empty->setTexts(tr("No tasks yet"), tr("Write one into the line above as you would say it: “tomorrow at 10 call Miller”, “every Monday bank statements”."),
                          tr("Write a task"));
    m_stack->setCurrentIndex(week ? weekPage : empty ? emptyPage : listPage);
}

void TasksPage::showWeekTitle()
{
    const QDate first = m_week->monday();
    const QDate last = first.addDays(WeekPane::days - 1);
    m_title->setText(tr("Week %1 · %2 – %3").arg(first.weekNumber()).arg(locale().toString(first, tr("d MMM", "a day without the year")),
                                                                          locale().toString(last, tr("d MMM yyyy", "a day with the year"))));
}

QWidget *TasksPage::focusTarget()
{
    return showsWeek() ? m_week->focusTarget() : m_list;
}

void TasksPage::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    if (showsWeek() && !text.isEmpty())
        m_context->preferences().setValue(Preference::TasksView, QStringLiteral("list"));
    applySpec();
}

void TasksPage::moveCurrent(int rows)
{
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_model->rowCount() - 1);
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index.flags().testFlag(Qt::ItemIsSelectable) ? index : m_model->index(row + (rows < 0 ? -1 : 1)));
}

void TasksPage::showRecord(const Uuid &task)
{
    if (task.isNull())
        return;
    m_wanted = model::TaskId(task);
    if (m_model->isLoaded())
        reveal(std::exchange(m_wanted, {}));
}

void TasksPage::reveal(const model::TaskId &task)
{
    if (!showsWeek() && m_model->rowOf(task) >= 0)
        return m_list->selectTask(task);
    m_context->workspace().read<TaskRow>(
        this, [task](storage::Connection &connection) { return queries::taskById(connection, task); },
        [this](Result<TaskRow> found) {
            if (!found)
                return m_context->report(found.error());
            m_desk->open(*found);
        });
}

}  // namespace kontor::pages
