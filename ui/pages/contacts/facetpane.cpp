// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/facetpane.h"

#include "core/model/catalogue.h"
#include "core/queries/contactlist.h"
#include "core/queries/memoryindex.h"
#include "ui/dialogs/teamlink.h"
#include "ui/pages/contacts/savedfilters.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using queries::FacetGroup;
using theme::ColorRole;
using widgets::Facet;
using widgets::FacetList;

namespace {

constexpr qsizetype fewKeys = 8;
constexpr char binKey[] = "bin";

/// Keys of the groups that are the same in every file.
QStringList fixedKeys(FacetGroup group)
{
    switch (group) {
    case FacetGroup::Kind: return {QStringLiteral("person"), QStringLiteral("organisation")};
    case FacetGroup::LastContact: return {QStringLiteral("week"), QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("never")};
    case FacetGroup::Task: return {QStringLiteral("overdue"), QStringLiteral("today"), QStringLiteral("week"), QStringLiteral("nothing")};
    case FacetGroup::Favourite: return {QStringLiteral("yes")};
    default: return {};
    }
}

ColorRole roleOf(FacetGroup group, const QString &key)
{
    if (group != FacetGroup::Task)
        return ColorRole::Text;
    if (key == QLatin1String("overdue"))
        return ColorRole::Overdue;
    if (key == QLatin1String("today"))
        return ColorRole::Good;
    return key == QLatin1String("nothing") ? ColorRole::NothingPlanned : ColorRole::Text;
}

}  // namespace

FacetPane::FacetPane(PageContext &context, QWidget *parent) : Panel(ColorRole::Window, parent), m_context(&context), m_saved(new SavedFilters(context))
{
    setLines(Qt::RightEdge);
    setAccessibleName(tr("Filters"));
    build();
    connect(m_saved, &SavedFilters::chosen, this, [this](const ContactFilter &filter) { setFilter(filter); });
    connect(&context.workspace(), &commands::Workspace::listsReady, this, &FacetPane::recount);
    if (context.team() != nullptr)
        connect(context.team(), &dialogs::TeamLink::membersChanged, this, &FacetPane::recount);
    for (Section &part : m_sections)
        showSection(part);
    showBin();
}

void FacetPane::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::metrics::space2, theme::metrics::space3, theme::metrics::space2, theme::metrics::space4);
    column->setSpacing(theme::metrics::space4);
    auto *builder = new QPushButton(tr("Build a filter …"));
    builder->setIcon(theme::icon(QStringLiteral("sliders-horizontal")));
    builder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // no wider than the pane
    connect(builder, &QPushButton::clicked, this, &FacetPane::builderRequested);
    column->addWidget(builder);
    column->addWidget(m_saved);
    for (const Group group : {Group::Favourite, Group::Tag, Group::Kind, Group::LastContact, Group::Task, Group::Stage, Group::Owner})
        addSection(*column, group);
    m_bin = new FacetList(QString());
    m_bin->setAccessibleName(tr("Bin"));
    connect(m_bin, &FacetList::facetToggled, this, [this](const QString &, bool on) {
        ContactFilter filter;
        filter.bin = on;
        setFilter(filter);
    });
    column->addWidget(m_bin);
    column->addStretch();
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

void FacetPane::addSection(QVBoxLayout &column, Group group)
{
    Section part{group};
    part.list = new FacetList(group == Group::Favourite ? QString() : facetGroupLabel(group));
    part.list->setAccessibleName(facetGroupLabel(group));
    part.list->setContextMenuPolicy(Qt::CustomContextMenu);
    part.more = new QToolButton;
    part.more->setAutoRaise(true);
    connect(part.list, &FacetList::facetToggled, this, [this, group](const QString &key) { facetClicked(group, key); });
    connect(part.list, &QWidget::customContextMenuRequested, this, [this, group](const QPoint &at) { openFacetMenu(section(group), at); });
    connect(part.more, &QToolButton::clicked, this, [this, group] {
        Section &mine = section(group);
        mine.all = !mine.all;
        showSection(mine);
    });
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(part.list);
    lines->addWidget(part.more, 0, Qt::AlignLeft);
    column.addLayout(lines);
    m_sections.append(part);
}

FacetPane::Section &FacetPane::section(Group group)
{
    return *std::find_if(m_sections.begin(), m_sections.end(), [group](const Section &part) { return part.group == group; });
}

QDate FacetPane::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
}

QString FacetPane::me() const
{
    return m_context->team() == nullptr || !m_context->team()->isMember() ? QString() : m_context->team()->me();
}

void FacetPane::refresh()
{
    m_saved->refresh();
    recount();
}

void FacetPane::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    recount();
}

void FacetPane::recount()
{
    const quint64 mine = ++*m_generation;
    queries::ListSpec spec;
    spec.search = m_search;
    spec.today = today();
    m_saved->count(spec);
    QMap<Group, model::Filter> except;
    for (auto it = m_filter.facets.cbegin(); it != m_filter.facets.cend(); ++it)
        except.insert(it.key(), m_filter.toFilter(it.key()));
    spec.filter = m_filter.toFilter();
    using Answer = std::optional<Counted>;
    const auto work = [spec, except, mine, generation = m_generation](storage::Connection &connection) -> Result<Answer> {
        if (generation->load() != mine)
            return fail(ErrorCode::Cancelled, {});
        KONTOR_ASSIGN(const queries::MemoryIndex *index, queries::MemoryIndex::of(connection));
        if (index == nullptr)
            return Answer();
        Counted counted{{}, index->tags(), index->owners(), index->inBin()};
        const bool all = spec.search.isEmpty() && spec.filter.isEverything();
        queries::NumberSet set;
        if (!all) {
            KONTOR_ASSIGN(set, queries::contactSet(connection, spec));
        }
        for (const Group group : {Group::Favourite, Group::Tag, Group::Kind, Group::LastContact, Group::Task, Group::Stage, Group::Owner}) {
            if (!except.contains(group)) {
                counted.counts.insert(group, index->count(group, all ? nullptr : &set, spec.today));
                continue;
            }
            queries::ListSpec others = spec;
            others.filter = except.value(group);
            KONTOR_ASSIGN(const queries::NumberSet wider, queries::contactSet(connection, others));
            counted.counts.insert(group, index->count(group, &wider, spec.today));
        }
        return Answer(std::move(counted));
    };
    m_context->workspace().read<Answer>(this, work, [this, mine](Result<Answer> counted) {
        if (mine != m_generation->load())
            return;
        if (counted && *counted)
            showCounts(**counted);
        else if (!counted && counted.error().code == ErrorCode::Cancelled)
            recount();
    });
}

void FacetPane::showCounts(const Counted &counted)
{
    const bool newTags = !m_counted || m_counted->tags != counted.tags;
    m_counted = counted;
    for (Section &part : m_sections) {
        part.counts = counted.counts.value(part.group);
        showSection(part);
    }
    showBin();
    if (newTags)
        Q_EMIT tagsLoaded();
}

QStringList FacetPane::keys(const Section &section) const
{
    QStringList list = fixedKeys(section.group);
    if (!list.isEmpty())
        return list;
    if (section.group == Group::Tag && m_counted) {
        for (const queries::FacetTag &tag : m_counted->tags)
            list << tag.name;
    } else if (section.group == Group::Owner && m_counted && !m_counted->owners.isEmpty()) {
        list = m_counted->owners;
        list.sort();
        // In a team one's own stand first, whatever name they carry.
        if (!me().isEmpty()) {
            list.removeAll(me());
            list.prepend(QLatin1String(queries::mineKey));
        }
        list << QString();
    } else if (section.group == Group::Stage) {
        for (const model::Choice &choice : model::Catalogue::get().field(u"contact", u"lifecycle_stage")->choices)
            list << QLatin1String(choice.code);
    }
    list.removeDuplicates();
    if (section.group == Group::Tag)
        std::stable_sort(list.begin(), list.end(), [&](const QString &a, const QString &b) { return section.counts.value(a) > section.counts.value(b); });
    return list;
}

void FacetPane::showSection(Section &part)
{
    const FacetChoice choice = m_filter.facets.value(part.group);
    const QStringList list = keys(part);
    QList<Facet> facets;
    for (const QString &key : list) {
        const bool on = choice.with.contains(key) || choice.without.contains(key);
        const bool isMine = part.group == Group::Owner && key == QLatin1String(queries::mineKey);
        const qint64 count = m_counted ? part.counts.value(isMine ? me() : key) : -1;
        const bool fixed = isMine || !fixedKeys(part.group).isEmpty();
        // One that is switched on is never out of sight; a stage that nobody has is.
        if (!on && !fixed && ((!part.all && facets.size() >= fewKeys) || (part.group != Group::Tag && count == 0)))
            continue;
        Facet facet{key, facetLabel(part.group, key), count, {}, part.group == Group::Favourite ? QStringLiteral("star") : QString(), roleOf(part.group, key)};
        if (choice.without.contains(key))
            facet.sign = tr("not");
        else if (choice.with.size() > 1 && key != choice.with.first() && choice.with.contains(key))
            facet.sign = choice.any ? tr("or") : tr("and");
        for (const queries::FacetTag &tag : m_counted && part.group == Group::Tag ? m_counted->tags : QList<queries::FacetTag>()) {
            if (tag.name == key)
                facet.color = QColor(tag.colour);
        }
        facets.append(facet);
    }
    part.list->setFacets(facets);
    part.list->setVisible(!facets.isEmpty());
    for (const Facet &facet : std::as_const(facets))
        part.list->setChecked(facet.key, choice.with.contains(facet.key) || choice.without.contains(facet.key));
    part.more->setVisible(part.group == Group::Tag && list.size() > fewKeys);
    part.more->setText(part.all ? tr("Fewer tags") : tr("All %n tags", nullptr, int(list.size())));
}

void FacetPane::showBin()
{
    m_bin->setFacets({{QLatin1String(binKey), tr("Bin"), m_counted ? m_counted->inBin : -1, {}, QStringLiteral("trash-2")}});
    m_bin->setChecked(QLatin1String(binKey), m_filter.bin);
}

void FacetPane::setFilter(const ContactFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (Section &part : m_sections)
        showSection(part);
    showBin();
    m_saved->setFilter(filter);
    Q_EMIT filterChanged(m_filter);
    recount();
}

void FacetPane::toggleTag(const QString &name)
{
    ContactFilter filter = m_filter;
    filter.toggle(Group::Tag, name);
    setFilter(filter);
}

void FacetPane::facetClicked(Group group, const QString &key)
{
    ContactFilter filter = m_filter;
    const bool add = QApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
    if (add && (filter.has(group, key) || filter.excludes(group, key)))
        filter.unmark(group, key);
    else if (add)
        filter.mark(group, key, ContactFilter::canHaveSeveral(group) && !filter.facets.value(group).any ? FacetMark::And : FacetMark::Or);
    else
        filter.toggle(group, key);
    if (filter == m_filter)
        return showSection(section(group));
    setFilter(filter);
}

void FacetPane::openFacetMenu(Section &part, const QPoint &at)
{
    const auto *item = qobject_cast<widgets::FacetItem *>(part.list->childAt(at));
    if (item == nullptr)
        item = qobject_cast<widgets::FacetItem *>(QApplication::focusWidget());
    if (item == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, FacetMark mark) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, group = part.group, key = item->facet().key, mark] {
            ContactFilter filter = m_filter;
            filter.mark(group, key, mark);
            setFilter(filter);
        });
    };
    offer(tr("Only these"), FacetMark::Only);
    if (ContactFilter::canHaveSeveral(part.group))
        offer(tr("And these (Ctrl+click)"), FacetMark::And);
    offer(ContactFilter::canHaveSeveral(part.group) ? tr("Or these") : tr("Or these (Ctrl+click)"), FacetMark::Or);
    offer(tr("Not these"), FacetMark::Not);
    menu->popup(part.list->mapToGlobal(at));
}

QList<queries::TagCount> FacetPane::tags() const
{
    QList<queries::TagCount> list;
    for (const queries::FacetTag &tag : facetTags())
        list.append({{}, tag.name, tag.colour, 0});
    return list;
}

QList<queries::FacetTag> FacetPane::facetTags() const
{
    return m_counted ? m_counted->tags : QList<queries::FacetTag>();
}

QStringList FacetPane::owners() const
{
    QStringList names = m_counted ? m_counted->owners : QStringList();
    if (m_context->team() != nullptr && m_context->team()->isMember())
        names << m_context->team()->colleagues();
    names.removeDuplicates();
    return names;
}

void FacetPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filter.isEmpty())
        return setFilter({});
    Panel::keyPressEvent(event);
}

}  // namespace kontor::pages
