// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbar.h"

#include "ui/widgets/facetlist.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace kontor::shell {

using theme::ColorRole;
using theme::TextStyle;
using widgets::FacetItem;
namespace metrics = theme::metrics;

namespace {
constexpr int barWidth = 188;
constexpr int itemHeight = 32;
}  // namespace

NavigationBar::NavigationBar(const PageRegistry &registry, QWidget *parent)
    : Panel(ColorRole::Navigation, parent), m_file(new widgets::ElidedLabel(QString(), TextStyle::Small, ColorRole::Muted))
{
    setLines(Qt::RightEdge);
    setFixedWidth(barWidth);
    setAccessibleName(tr("Areas"));
    auto *name = new widgets::Label(QStringLiteral("Kontor"), TextStyle::Title);
    name->setContentsMargins(metrics::space2, 0, 0, metrics::space2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space2, metrics::space3, metrics::space2 + 1, metrics::space3);
    column->setSpacing(1);
    column->addWidget(name);
    const auto addItem = [&](const PageEntry &entry) {
        auto *item = new FacetItem({entry.id, entry.title, -1, {}, entry.icon});
        item->setFixedHeight(itemHeight);
        connect(item, &FacetItem::clicked, this, [this, id = entry.id] { Q_EMIT pageChosen(id); });
        column->addWidget(item);
        m_items.append(item);
    };
    for (const PageEntry &entry : registry.entries()) {
        if (!entry.atBottom)
            addItem(entry);
    }
    column->addStretch();
    m_file->setContentsMargins(metrics::space2, 0, metrics::space2, 0);
    column->addWidget(m_file);
    column->addSpacing(metrics::space1);
    for (const PageEntry &entry : registry.entries()) {
        if (entry.atBottom)
            addItem(entry);
    }
}

void NavigationBar::showCurrent(const QString &page)
{
    for (FacetItem *item : std::as_const(m_items))
        item->setChecked(item->facet().key == page);
}

void NavigationBar::setFileName(const QString &name)
{
    m_file->setText(name);
}

}  // namespace kontor::shell
