// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facetlist.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;

namespace {
constexpr int lineHeight = 26;
constexpr int sidePadding = 8;
constexpr int dotSize = 9;
}  // namespace

FacetItem::FacetItem(const Facet &facet, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFacet(facet);
}

void FacetItem::setFacet(const Facet &facet)
{
    m_facet = facet;
    setText(facet.label);
    const QString name = QString(facet.sign + u' ' + facet.label).trimmed();
    setAccessibleName(facet.count < 0 ? name : tr("%1, %2").arg(name, locale().toString(facet.count)));
    update();
}

QSize FacetItem::sizeHint() const
{
    return {180, lineHeight};
}

QSize FacetItem::minimumSizeHint() const
{
    return {80, lineHeight};
}

void FacetItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    if (isChecked())
        theme::fillRounded(painter, rect(), theme.color(ColorRole::Selection), {}, theme::metrics::radius - 1);
    else if (underMouse() && isEnabled())
        theme::fillRounded(painter, rect(), theme.color(ColorRole::Navigation), {}, theme::metrics::radius - 1);

    const QColor color = isEnabled() ? theme.color(m_facet.role) : theme.disabledText();
    QRect line = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QString count = m_facet.count < 0 ? QString() : locale().toString(m_facet.count);
    if (!m_facet.icon.isEmpty()) {
        theme::drawIcon(painter, visual(QRect(line.left(), 0, 16, height())), m_facet.icon, color, 15);
        if (m_facet.marked)
            theme::fillRounded(painter, visual(QRect(line.left() + 11, height() / 2 - 10, 7, 7)), theme.color(ColorRole::Accent), {}, 3.5);
        line.setLeft(line.left() + 22);
    } else if (m_facet.color.isValid()) {
        const QRect dot(line.left(), (height() - dotSize) / 2, dotSize, dotSize);
        theme::fillRounded(painter, visual(dot), m_facet.color, {}, 2.5);
        line.setLeft(line.left() + dotSize + 7);
    }
    const int countWidth = QFontMetrics(theme::textFont(TextStyle::Small)).horizontalAdvance(count);
    const QColor countColor = isEnabled() ? theme.color(ColorRole::Muted) : theme.disabledText();
    drawLine(painter, visual(line), count, TextStyle::Small, countColor, Qt::AlignRight | Qt::AlignVCenter);
    if (!m_facet.sign.isEmpty()) {
        const int signWidth = QFontMetrics(theme::textFont(TextStyle::Small)).horizontalAdvance(m_facet.sign) + 1;
        drawLine(painter, visual(QRect(line.left(), 0, signWidth, height())), m_facet.sign, TextStyle::Small, theme.color(ColorRole::Accent));
        line.setLeft(line.left() + signWidth + 5);
    }
    drawLine(painter, visual(line.adjusted(0, 0, -countWidth - sidePadding, 0)), m_facet.label,
             isChecked() ? TextStyle::BodyMedium : TextStyle::Body, color);
    if (hasFocus())
        theme::drawFocusRing(painter, rect(), theme.color(ColorRole::Accent), theme::metrics::radius - 2);
}

FacetList::FacetList(const QString &title, QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(title);
    if (title.isEmpty())
        return;
    auto *caption = new SectionLabel(title, this);
    caption->setContentsMargins(sidePadding, 0, sidePadding, theme::metrics::space1);
    m_layout->addWidget(caption);
}

FacetItem *FacetList::makeItem(const Facet &facet)
{
    auto *made = new FacetItem(facet, this);
    made->installEventFilter(this);
    connect(made, &FacetItem::clicked, this, [this, made] { userToggled(made); });
    return made;
}

void FacetList::setFacets(const QList<Facet> &facets)
{
    QList<FacetItem *> old = std::exchange(m_items, {});
    for (const Facet &facet : facets) {
        const auto known =
            std::find_if(old.begin(), old.end(), [&](const FacetItem *item) { return item->facet().key == facet.key; });
        FacetItem *line = known == old.end() ? makeItem(facet) : *known;
        if (known != old.end())
            old.erase(known);
        line->setFacet(facet);
        m_layout->removeWidget(line);
        m_layout->addWidget(line);
        line->show();
        m_items.append(line);
    }
    for (FacetItem *gone : std::as_const(old)) {
        gone->hide();
        gone->deleteLater();
    }
    for (int i = 1; i < m_items.size(); ++i)
        setTabOrder(m_items[i - 1], m_items[i]);
}

FacetItem *FacetList::item(const QString &key) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const FacetItem *candidate) { return candidate->facet().key == key; });
    return found == m_items.end() ? nullptr : *found;
}

void FacetList::setChecked(const QString &key, bool checked)
{
    if (FacetItem *line = item(key))
        line->setChecked(checked);
}

QStringList FacetList::checkedKeys() const
{
    QStringList keys;
    for (const FacetItem *line : m_items) {
        if (line->isChecked())
            keys.append(line->facet().key);
    }
    return keys;
}

void FacetList::userToggled(FacetItem *toggled)
{
    if (m_exclusive && toggled->isChecked()) {
        for (FacetItem *other : std::as_const(m_items)) {
            if (other == toggled || !other->isChecked())
                continue;
            other->setChecked(false);
            Q_EMIT facetToggled(other->facet().key, false);
        }
    }
    Q_EMIT facetToggled(toggled->facet().key, toggled->isChecked());
}

bool FacetList::eventFilter(QObject *watched, QEvent *event)
{
    const auto index = event->type() == QEvent::KeyPress ? m_items.indexOf(qobject_cast<FacetItem *>(watched)) : -1;
    if (index < 0)
        return QWidget::eventFilter(watched, event);
    qsizetype target = -1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: target = qMax<qsizetype>(0, index - 1); break;
    case Qt::Key_Down: target = qMin(m_items.size() - 1, index + 1); break;
    case Qt::Key_Home: target = 0; break;
    case Qt::Key_End: target = m_items.size() - 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_items[index]->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
    m_items[target]->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace kontor::widgets
