// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/panelayout.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>

namespace kontor::pages {

namespace {
constexpr int leastForThree = 1'050;
constexpr int leastForTwo = 640;
constexpr int overlayWidth = 240;
constexpr int leastFacets = 160;
constexpr int leastList = 280;
constexpr int leastDetail = 320;
constexpr int thousandths = 1'000;
}  // namespace

PaneLayout::PaneLayout(QWidget *facets, QWidget *list, QWidget *detail, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_facets(facets), m_list(list), m_detail(detail), m_preferences(&preferences), m_splitter(new QSplitter(Qt::Horizontal))
{
    m_facets->setMinimumWidth(leastFacets);
    m_list->setMinimumWidth(leastList);
    m_detail->setMinimumWidth(leastDetail);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : {m_facets, m_list, m_detail})
        m_splitter->addWidget(pane);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, &PaneLayout::sizesMoved);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { focusMoved(now); });
    arrange();
}

bool PaneLayout::facetsVisible() const
{
    return m_narrow ? m_overlay : m_preferences->value(Preference::ContactsFacetsShown).toBool();
}

bool PaneLayout::detailVisible() const
{
    return m_preferences->value(Preference::ContactsDetailShown).toBool() && width() >= leastForTwo;
}

void PaneLayout::toggleFacets()
{
    if (m_narrow)
        m_overlay = !m_overlay;
    else
        m_preferences->setValue(Preference::ContactsFacetsShown, !facetsVisible());
    arrange();
    if (m_overlay)
        focusFacets();
}

void PaneLayout::toggleDetail()
{
    m_preferences->setValue(Preference::ContactsDetailShown, !detailVisible());
    arrange();
}

void PaneLayout::showDetail()
{
    if (!detailVisible())
        toggleDetail();
}

void PaneLayout::closeOverlay()
{
    if (!m_overlay)
        return;
    m_overlay = false;
    arrange();
}

void PaneLayout::arrange()
{
    const bool inSplitter = m_facets->parentWidget() == m_splitter;
    if (m_narrow && inSplitter) {
        m_facets->setParent(this);
    } else if (!m_narrow && !inSplitter) {
        m_overlay = false;
        m_splitter->insertWidget(0, m_facets);
    }
    m_facets->setVisible(facetsVisible());
    m_detail->setVisible(detailVisible());
    if (m_narrow)
        placeOverlay();
    applySizes();
    Q_EMIT panesChanged();
}

void PaneLayout::applySizes()
{
    const int facets = !m_narrow && facetsVisible() ? m_preferences->value(Preference::ContactsFacetsWidth).toInt() : 0;
    const int rest = width() - facets;
    const int share = m_preferences->value(Preference::ContactsDetailShare).toInt();
    const int detail = detailVisible() ? qBound(leastDetail, rest * share / thousandths, qMax(leastDetail, rest - leastList)) : 0;
    if (m_narrow)
        m_splitter->setSizes({rest - detail, detail});
    else
        m_splitter->setSizes({facets, rest - detail, detail});
}

void PaneLayout::sizesMoved()
{
    const int facets = !m_narrow && facetsVisible() ? m_facets->width() : 0;
    if (facets > 0)
        m_preferences->setValue(Preference::ContactsFacetsWidth, facets);
    if (detailVisible() && width() > facets)
        m_preferences->setValue(Preference::ContactsDetailShare, m_detail->width() * thousandths / (width() - facets));
}

void PaneLayout::placeOverlay()
{
    m_facets->setGeometry(0, 0, qMin(overlayWidth, width()), height());
    m_facets->raise();
}

void PaneLayout::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_narrow = width() < leastForThree;
    arrange();
}

void PaneLayout::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_overlay)
        return QWidget::keyPressEvent(event);
    closeOverlay();
    m_list->setFocus();
}

void PaneLayout::focusMoved(const QWidget *now)
{
    // Menus are windows of their own: they may belong to the facets.
    if (m_overlay && now != nullptr && now->window() == window() && !m_facets->isAncestorOf(now))
        closeOverlay();
}

void PaneLayout::focusFacets()
{
    for (QWidget *child : m_facets->findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && child->isVisible())
            return child->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace kontor::pages
