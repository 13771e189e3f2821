// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbar.h"

#include "ui/shell/teamitem.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontor::shell {

using theme::ColorRole;
using theme::TextStyle;
using widgets::FacetItem;
namespace metrics = theme::metrics;

namespace {
constexpr int barWidth = 188;
constexpr int compactWidth = 48;
constexpr int itemHeight = 32;
}  // namespace

NavigationBar::NavigationBar(const PageRegistry &registry, QWidget *parent)
    : Panel(ColorRole::Navigation, parent), m_name(new widgets::Label(QStringLiteral("Kontor"), TextStyle::Title)),
      m_file(new widgets::ElidedLabel(QString(), TextStyle::Small, ColorRole::Muted)), m_team(new TeamItem)
{
    setLines(Qt::RightEdge);
    setFixedWidth(barWidth);
    setAccessibleName(tr("Areas"));
    m_name->setContentsMargins(metrics::space2, 0, 0, metrics::space2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space2, metrics::space3, metrics::space2 + 1, metrics::space3);
    column->setSpacing(1);
    column->addWidget(m_name);
    const auto addItem = [&](const PageEntry &entry) {
        auto *item = new FacetItem({entry.id, entry.title, -1, {}, entry.icon});
        item->setFixedHeight(itemHeight);
        connect(item, &FacetItem::clicked, this, [this, id = entry.id] { Q_EMIT pageChosen(id); });
        column->addWidget(item);
        m_items.append({item, entry.title});
    };
    const QList<PageEntry> pages = registry.entries();
    for (const PageEntry &entry : pages) {
        if (!entry.atBottom)
            addItem(entry);
    }
    column->addStretch();
    connect(m_team, &TeamItem::clicked, this, &NavigationBar::teamChosen);
    column->addWidget(m_team);
    column->addSpacing(metrics::space1);
    auto *file = new QHBoxLayout;
    file->setContentsMargins(metrics::space2, 0, metrics::space2, 0);
    file->addWidget(m_file);
    column->addLayout(file);
    column->addSpacing(metrics::space1);
    for (const PageEntry &entry : pages) {
        if (entry.atBottom)
            addItem(entry);
    }
}

void NavigationBar::showCurrent(const QString &page)
{
    for (const Item &item : std::as_const(m_items))
        item.button->setChecked(item.button->facet().key == page);
}

void NavigationBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? compactWidth : barWidth);
    m_name->setVisible(!compact);
    m_file->setVisible(!compact);
    m_team->setCompact(compact);
    for (const Item &item : std::as_const(m_items))
        show(item);
}

void NavigationBar::setBadge(const QString &page, qint64 count, const QString &inWords)
{
    for (Item &item : m_items) {
        if (item.button->facet().key != page)
            continue;
        item.badge = count;
        item.badgeText = inWords;
        show(item);
    }
}

void NavigationBar::show(const Item &item)
{
    widgets::Facet facet = item.button->facet();
    facet.label = m_compact ? QString() : item.title;
    facet.count = item.badge > 0 && !m_compact ? item.badge : -1;
    facet.marked = item.badge > 0 && m_compact;
    item.button->setFacet(facet);
    const QString whole = item.badgeText.isEmpty() ? item.title : tr("%1, %2").arg(item.title, item.badgeText);
    item.button->setAccessibleName(whole);
    item.button->setToolTip(m_compact || !item.badgeText.isEmpty() ? whole : QString());
}

void NavigationBar::setTeam(const dialogs::TeamLine &line)
{
    m_team->setLine(line);
}

void NavigationBar::setFileName(const QString &name)
{
    m_file->setText(name);
}

}  // namespace kontor::shell
