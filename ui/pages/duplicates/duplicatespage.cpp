// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/duplicatespage.h"

#include "ui/pages/duplicates/casetext.h"
#include "ui/pages/duplicates/comparepane.h"
#include "ui/theme/style.h"
#include "ui/widgets/contactdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facetframe.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/jobpanel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::pages {

using quality::Case;
using quality::Sureness;
using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

namespace {

constexpr int jobWidth = 460;
constexpr int leastListWidth = 260;
constexpr int leastCompareWidth = 380;
/// Of the width, at first.
constexpr int listShare = 400;
constexpr int compareShare = 600;
enum StackPage { ListPage, EmptyPage, RunningPage };

const QString organisationKey = QStringLiteral("organisation");
const QString postponedKey = QStringLiteral("postponed");

QString headline(Sureness sureness)
{
    QString text = surenessText(sureness);
    return text.replace(0, 1, text.at(0).toUpper());
}

}  // namespace

DuplicatesPage::DuplicatesPage(PageContext &context, QWidget *parent)
    : Page(parent), m_context(&context), m_search(new DuplicateSearch(context.workspace(), this)), m_model(new CasesModel(this))
{
    build();
    connectParts();
    showFacets();
    showState();
}

void DuplicatesPage::build()
{
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new widgets::ContactDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Duplicates"));
    m_list->setMinimumWidth(leastListWidth);
    m_compare = new ComparePane(*m_context);
    m_compare->setMinimumWidth(leastCompareWidth);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_list);
    split->addWidget(m_compare);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({listShare, compareShare});
    m_empty = new widgets::EmptyState(QStringLiteral("merge"), QString(), QString());
    m_stack = new QStackedWidget;
    m_stack->insertWidget(ListPage, split);
    m_stack->insertWidget(EmptyPage, m_empty);
    m_stack->insertWidget(RunningPage, buildRunning());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new widgets::FacetFrame(buildFacets(), buildHead(), m_stack));
}

QList<widgets::FacetList *> DuplicatesPage::buildFacets()
{
    m_sureness = new widgets::FacetList(tr("How sure"));
    m_kinds = new widgets::FacetList(tr("Kind"));
    m_postponed = new widgets::FacetList(QString());
    const QList<widgets::FacetList *> facets{m_sureness, m_kinds, m_postponed};
    for (widgets::FacetList *list : facets) {
        list->setExclusive(true);
        connect(list, &widgets::FacetList::facetToggled, this, &DuplicatesPage::applyFilter);
    }
    return facets;
}

QWidget *DuplicatesPage::buildHead()
{
    auto *head = new widgets::Panel(ColorRole::Surface);
    head->setLines(Qt::BottomEdge);
    m_count = new Label({}, TextStyle::BodyMedium);
    m_notice = new Label({}, TextStyle::Small, ColorRole::NothingPlanned);
    m_all = new QPushButton(tr("Show all"));
    theme::setButtonKind(m_all, theme::ButtonKind::Link);
    m_certain = new QPushButton(tr("Merge all certain ones …"));
    m_again = new QPushButton(tr("Search again"));
    connect(m_all, &QPushButton::clicked, this, [this] {
        setViewState({searchText(), {}});
        Q_EMIT viewChanged();
    });
    connect(m_certain, &QPushButton::clicked, this, &DuplicatesPage::mergeCertain);
    connect(m_again, &QPushButton::clicked, m_search, &DuplicateSearch::start);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_count);
    texts->addWidget(m_notice);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    row->setSpacing(metrics::space2);
    row->addLayout(texts);
    row->addWidget(m_all);
    row->addStretch();
    row->addWidget(m_certain);
    row->addWidget(m_again);
    return head;
}

QWidget *DuplicatesPage::buildRunning()
{
    auto *running = new QWidget;
    m_job = new widgets::JobPanel;
    m_job->setFixedWidth(jobWidth);
    connect(m_job, &widgets::JobPanel::cancelRequested, m_search, &DuplicateSearch::cancel);
    auto *column = new QVBoxLayout(running);
    column->addStretch();
    column->addWidget(m_job, 0, Qt::AlignHCenter);
    column->addStretch();
    return running;
}

void DuplicatesPage::connectParts()
{
    connect(m_search, &DuplicateSearch::started, this, [this] {
        m_problem.clear();
        m_job->start(tr("Searching for duplicates"));
        showState();
    });
    connect(m_search, &DuplicateSearch::progressed, m_job, &widgets::JobPanel::setProgress);
    connect(m_search, &DuplicateSearch::updated, this, [this] { m_model->setShown(m_search->shown()); });
    connect(m_search, &DuplicateSearch::ended, this, [this](const QString &error) {
        m_problem = error;
        showState();
        if (m_stack->currentIndex() == ListPage && isVisible())
            m_list->setFocus();
    });
    connect(m_empty, &widgets::EmptyState::actionTriggered, m_search, &DuplicateSearch::start);
    connect(m_model, &CasesModel::modelAboutToBeReset, this, &DuplicatesPage::keepPlace);
    connect(m_model, &CasesModel::counted, this, [this] {
        showFacets();
        restorePlace();
        showState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPage::showCurrent);
    connect(m_list, &QListView::activated, this, &DuplicatesPage::merge);
    connect(m_compare, &ComparePane::mergeRequested, this, &DuplicatesPage::merge);
    connect(m_compare, &ComparePane::separateRequested, this, &DuplicatesPage::separate);
    connect(m_compare, &ComparePane::memberSeparateRequested, this, &DuplicatesPage::separateMember);
    connect(m_compare, &ComparePane::laterRequested, this, &DuplicatesPage::later);
}

/// The list, for its keys; while there is none to be seen, what begins a search.
QWidget *DuplicatesPage::focusTarget()
{
    return isVisible() && m_stack->currentIndex() == EmptyPage ? static_cast<QWidget *>(m_empty) : m_list;
}

void DuplicatesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_search->setWatched(true);
}

void DuplicatesPage::hideEvent(QHideEvent *event)
{
    m_search->setWatched(false);
    Page::hideEvent(event);
}

void DuplicatesPage::applyFilter()
{
    CaseFilter filter = m_model->filter();
    const QStringList sureness = m_sureness->checkedKeys();
    const QStringList kind = m_kinds->checkedKeys();
    filter.sureness = sureness.isEmpty() ? std::nullopt : std::optional(Sureness(sureness.first().toInt()));
    filter.organisations = kind.isEmpty() ? std::nullopt : std::optional(kind.first() == organisationKey);
    filter.postponed = !m_postponed->checkedKeys().isEmpty();
    filter.madeBy = m_request.madeBy;
    m_model->setFilter(filter);
}

void DuplicatesPage::showFacets()
{
    const bool known = m_model->shown() != nullptr;
    const CasesModel::Counts &counts = m_model->counts();
    const auto count = [&](qint64 number) { return known ? number : -1; };
    QList<widgets::Facet> sureness;
    for (const Sureness each : {Sureness::Certain, Sureness::Probable, Sureness::Possible})
        sureness.append({QString::number(int(each)), headline(each), count(counts.bySureness[size_t(each)])});
    m_sureness->setFacets(sureness);
    m_kinds->setFacets({{QStringLiteral("person"), tr("Persons"), count(counts.persons), {}, QStringLiteral("user-round")},
                        {organisationKey, tr("Firms"), count(counts.organisations), {}, QStringLiteral("building-2")}});
    m_postponed->setFacets({{postponedKey, tr("Put off"), count(counts.postponed), {}, QStringLiteral("clock")}});
    m_postponed->setVisible(known && (counts.postponed > 0 || m_model->filter().postponed));
}

void DuplicatesPage::showState()
{
    const bool running = m_search->isRunning();
    const bool listed = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(running ? RunningPage : listed ? ListPage : EmptyPage);
    m_again->setVisible(!running && m_model->shown() != nullptr);
    m_certain->setVisible(!running && listed);
    m_certain->setEnabled(!m_model->certainCases().empty());
    m_compare->setPostponed(m_model->filter().postponed);
    showNotice();
    if (!running && !listed)
        showEmpty();
    Q_EMIT actionsChanged();
}

void DuplicatesPage::showNotice()
{
    const ShownCases *shown = m_model->shown();
    const bool running = m_search->isRunning();
    const QString scope = m_request.madeBy == 0 ? QString() : m_request.title + QStringLiteral(" · ");
    m_count->setText(shown == nullptr || running ? tr("Duplicates")
                                                 : scope + tr("%Ln pair(s) and groups to look at", nullptr, m_model->rowCount()));
    m_all->setVisible(m_request.madeBy != 0 && !running);
    const qint64 changes = shown == nullptr || running ? 0 : shown->state.changes;
    m_notice->setText(tr("%Ln change(s) of contacts since the search: there may be more.", nullptr, int(changes)));
    m_notice->setVisible(changes > 0);
}

void DuplicatesPage::showEmpty()
{
    const ShownCases *shown = m_model->shown();
    if (!m_problem.isEmpty())
        return m_empty->setTexts(tr("The search did not come to its end"), m_problem, tr("Search again"));
    if (shown == nullptr) {
        return m_empty->setTexts(tr("Is anybody in here twice?"),
                                 tr("Kontor compares names, numbers, addresses and birthdays of all contacts, with typing errors and other spellings. "
                                    "Nothing is merged without you."),
                                 tr("Search for duplicates"));
    }
    if (shown->cases.empty()) {
        return m_empty->setTexts(tr("No duplicates"), tr("%Ln contact(s) were compared. Everybody is in here once.", nullptr, int(shown->found->searched)), tr("Search again"));
    }
    m_empty->setTexts(tr("Nothing here"), tr("No pair fits what is chosen at the left and searched for above."));
}

int DuplicatesPage::currentRow() const
{
    return m_list->currentIndex().row();
}

const model::ContactId &DuplicatesPage::idOf(quint32 contact) const
{
    return m_model->shown()->found->contacts[contact].id;
}

void DuplicatesPage::keepPlace()
{
    m_row = std::max(0, currentRow());
    m_key = m_model->keyAt(currentRow());
}

/// On the same case where it is still there, else on the one that took its place: the next.
void DuplicatesPage::restorePlace()
{
    const int same = m_model->rowOf(m_key);
    const int row = same >= 0 ? same : std::min(m_row, m_model->rowCount() - 1);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        showCurrent();
}

void DuplicatesPage::showCurrent()
{
    if (const Case *one = m_model->caseAt(currentRow()))
        m_compare->showCase(m_search->shown(), *one);
    else
        m_compare->showNothing();
    Q_EMIT actionsChanged();
}

void DuplicatesPage::setSearch(const QString &text)
{
    if (text == searchText())
        return;
    CaseFilter filter = m_model->filter();
    filter.search = text;
    m_model->setFilter(filter);
}

void DuplicatesPage::moveCurrent(int rows)
{
    m_list->setCurrentIndex(m_model->index(qBound(0, currentRow() + rows, m_model->rowCount() - 1)));
}

ViewState DuplicatesPage::viewState() const
{
    return {searchText(), m_request == DuplicatesRequest() ? QVariant() : QVariant::fromValue(m_request)};
}

void DuplicatesPage::setViewState(const ViewState &state)
{
    m_request = state.filter.value<DuplicatesRequest>();
    setSearch(state.search);
    for (const Sureness each : {Sureness::Certain, Sureness::Probable, Sureness::Possible})
        m_sureness->setChecked(QString::number(int(each)), m_request.sureness == int(each));
    applyFilter();
    const ShownCases *shown = m_model->shown();
    if (m_request.madeBy != 0 && (shown == nullptr || shown->found->upTo < m_request.madeBy))
        m_search->start();
}

}  // namespace kontor::pages
