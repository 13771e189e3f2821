// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/facetpane.h"

#include "core/commands/filtercommands.h"

#include <QDateTime>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using widgets::Facet;
using widgets::FacetList;

namespace {
constexpr int fewTags = 10;
}

struct FacetPane::Facts {
    QList<queries::TagCount> tags;
    QList<queries::SavedFilterRecord> saved;
};

FacetPane::FacetPane(PageContext &context, QWidget *parent) : Panel(ColorRole::Window, parent), m_context(&context)
{
    setLines(Qt::RightEdge);
    setAccessibleName(tr("Filters"));
    m_lastFacets = {{QStringLiteral("week"), tr("This week")},
                    {QStringLiteral("month"), tr("This month")},
                    {QStringLiteral("quarter"), tr("Over 3 months ago")}};
    m_taskFacets = {{QStringLiteral("overdue"), tr("Overdue"), -1, {}, {}, ColorRole::Overdue},
                    {QStringLiteral("today"), tr("Today"), -1, {}, {}, ColorRole::Good},
                    {QStringLiteral("nothing"), tr("Nothing planned"), -1, {}, {}, ColorRole::NothingPlanned}};
    build();
    showFixed();
}

void FacetPane::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::metrics::space2, theme::metrics::space4, theme::metrics::space2, theme::metrics::space4);
    column->setSpacing(theme::metrics::space4);
    m_savedList = new FacetList(tr("Filters"));
    m_tagList = new FacetList(tr("Tags"));
    m_lastList = new FacetList(tr("Last contact"));
    m_taskList = new FacetList(tr("Tasks"));
    m_moreTags = new QToolButton;
    m_moreTags->setAutoRaise(true);
    connect(m_moreTags, &QToolButton::clicked, this, [this] {
        m_allTags = !m_allTags;
        showTags();
    });
    column->addWidget(m_savedList);
    auto *tags = new QVBoxLayout;
    tags->setSpacing(0);
    tags->addWidget(m_tagList);
    tags->addWidget(m_moreTags, 0, Qt::AlignLeft);
    column->addLayout(tags);
    column->addWidget(m_lastList);
    column->addWidget(m_taskList);
    column->addStretch();
    for (FacetList *list : {m_savedList, m_lastList, m_taskList})
        list->setExclusive(true);
    for (FacetList *list : {m_savedList, m_tagList, m_lastList, m_taskList}) {
        connect(list, &FacetList::facetToggled, this,
                [this, list](const QString &key, bool on) { facetToggled(list, key, on); });
    }
    m_savedList->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_savedList, &QWidget::customContextMenuRequested, this, &FacetPane::openSavedMenu);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 1, 0);
    outer->addWidget(scroll);
}

QDate FacetPane::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
}

void FacetPane::refresh()
{
    const quint64 mine = ++m_generation;
    m_pending.clear();
    m_context->workspace().read<Facts>(
        this,
        [](storage::Connection &connection) -> Result<Facts> {
            Facts facts;
            KONTOR_ASSIGN(facts.tags, queries::tagCounts(connection));
            KONTOR_ASSIGN(facts.saved, queries::savedFilters(connection));
            return facts;
        },
        [this, mine](Result<Facts> facts) {
            if (mine != m_generation)
                return;
            if (facts)
                showFacts(*facts);
            else if (facts.error().code == ErrorCode::Cancelled)
                refresh();
        });
}

void FacetPane::showFacts(const Facts &facts)
{
    m_tags = facts.tags;
    std::stable_sort(m_tags.begin(), m_tags.end(),
                     [](const queries::TagCount &a, const queries::TagCount &b) { return a.count > b.count; });
    m_saved = facts.saved;
    showTags();
    showSaved();
    for (const Facet &facet : std::as_const(m_taskFacets))
        m_pending.append({m_taskList, facet.key, taskFilter(facet.key, today())});
    for (const Facet &facet : std::as_const(m_lastFacets))
        m_pending.append({m_lastList, facet.key, lastContactFilter(facet.key, today())});
    Q_EMIT tagsLoaded();
    countNext();
}

void FacetPane::showTags()
{
    QList<Facet> facets;
    for (const queries::TagCount &tag : std::as_const(m_tags)) {
        // One that is switched on is never out of sight.
        if (m_allTags || facets.size() < fewTags || m_filter.tags.contains(tag.name))
            facets.append({tag.name, tag.name, tag.count, QColor(tag.colour)});
    }
    m_tagList->setFacets(facets);
    m_tagList->setVisible(!facets.isEmpty());
    m_moreTags->setVisible(m_tags.size() > fewTags);
    m_moreTags->setText(m_allTags ? tr("Fewer tags") : tr("All %n tags", nullptr, int(m_tags.size())));
    showChecks();
}

void FacetPane::showSaved()
{
    QList<Facet> facets;
    for (const queries::SavedFilterRecord &record : std::as_const(m_saved)) {
        qint64 count = -1;
        for (const Facet &known : std::as_const(m_savedFacets)) {
            if (known.key == record.id.toString())
                count = known.count;
        }
        facets.append({record.id.toString(), record.name, count, {}, record.pinned ? QStringLiteral("star") : QStringLiteral("funnel")});
        if (const auto tree = savedFilterTree(record))
            m_pending.append({m_savedList, record.id.toString(), *tree});
    }
    m_savedFacets = facets;
    m_savedList->setFacets(facets);
    m_savedList->setVisible(!facets.isEmpty());
    showChecks();
}

void FacetPane::showFixed()
{
    m_lastList->setFacets(m_lastFacets);
    m_taskList->setFacets(m_taskFacets);
    showTags();
    showSaved();
}

void FacetPane::countNext()
{
    if (m_pending.isEmpty())
        return;
    const Pending pending = m_pending.first();
    m_context->workspace().read<qint64>(
        this,
        [filter = pending.filter](storage::Connection &connection) -> Result<qint64> {
            queries::ListSpec spec;
            spec.filter = filter;
            KONTOR_ASSIGN(const auto numbers, queries::contactSnapshot(connection, spec));
            return qint64(numbers.size());
        },
        [this, pending, mine = m_generation](Result<qint64> count) {
            if (mine != m_generation)
                return;
            if (!count && count.error().code == ErrorCode::Cancelled)
                return countNext();
            m_pending.removeFirst();
            if (count)
                setCount(pending.list, pending.key, *count);
            countNext();
        });
}

void FacetPane::setCount(FacetList *list, const QString &key, qint64 count)
{
    QList<Facet> &facets = list == m_savedList ? m_savedFacets : list == m_lastList ? m_lastFacets : m_taskFacets;
    for (Facet &facet : facets) {
        if (facet.key == key)
            facet.count = count;
    }
    list->setFacets(facets);
}

void FacetPane::showChecks()
{
    for (const queries::TagCount &tag : std::as_const(m_tags))
        m_tagList->setChecked(tag.name, m_filter.tags.contains(tag.name));
    for (const queries::SavedFilterRecord &record : std::as_const(m_saved))
        m_savedList->setChecked(record.id.toString(), record.id.toString() == m_filter.savedId);
    for (const Facet &facet : std::as_const(m_lastFacets))
        m_lastList->setChecked(facet.key, facet.key == m_filter.lastContact);
    for (const Facet &facet : std::as_const(m_taskFacets))
        m_taskList->setChecked(facet.key, facet.key == m_filter.task);
}

void FacetPane::setFilter(const ContactFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showTags();
    showChecks();
    Q_EMIT filterChanged(m_filter);
}

void FacetPane::toggleTag(const QString &name)
{
    ContactFilter filter = m_filter;
    if (!filter.tags.removeOne(name))
        filter.tags.append(name);
    setFilter(filter);
}

void FacetPane::facetToggled(FacetList *list, const QString &key, bool on)
{
    if (list == m_tagList)
        return toggleTag(key);
    if (list == m_savedList)
        return savedToggled(key, on);
    ContactFilter filter = m_filter;
    QString &value = list == m_lastList ? filter.lastContact : filter.task;
    // An exclusive list tells of the line that went off as well, before or after the one that came on.
    if (on)
        value = key;
    else if (value == key)
        value.clear();
    setFilter(filter);
}

void FacetPane::savedToggled(const QString &key, bool on)
{
    ContactFilter filter = m_filter;
    if (!on && filter.savedId == key) {
        filter.savedId.clear();
        filter.savedName.clear();
        filter.saved = {};
    }
    for (const queries::SavedFilterRecord &record : std::as_const(m_saved)) {
        if (!on || record.id.toString() != key)
            continue;
        const auto tree = savedFilterTree(record);
        if (!tree)
            return m_context->report(tree.error());
        filter = {{}, false, {}, {}, key, record.name, *tree};
    }
    setFilter(filter);
}

void FacetPane::openSavedMenu(const QPoint &at)
{
    const auto *item = qobject_cast<widgets::FacetItem *>(m_savedList->childAt(at));
    if (item == nullptr)
        return;
    const auto id = Uuid::fromString(item->facet().key);
    if (!id)
        return;
    const model::SavedFilterId filterId(*id);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename …")), &QAction::triggered, this, [this, filterId, name = item->facet().label] {
        m_context->prompts().askText(this, tr("Rename filter"), tr("Name"), name, [this, filterId](const QString &text) {
            m_context->change(this, [filterId, text](const commands::Session &session) {
                return commands::editSavedFilter(session, filterId, {{QStringLiteral("name"), text}}).map([](bool) {});
            }, tr("Filter renamed"));
        });
    });
    connect(menu->addAction(tr("Delete filter")), &QAction::triggered, this, [this, filterId] {
        m_context->change(this, [filterId](const commands::Session &session) {
            return commands::deleteSavedFilter(session, filterId);
        }, tr("Filter deleted"));
    });
    menu->popup(m_savedList->mapToGlobal(at));
}

}  // namespace kontor::pages
