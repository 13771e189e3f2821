// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facetframe.h"

#include "ui/theme/theme.h"
#include "ui/widgets/facetlist.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontor::widgets {

namespace metrics = theme::metrics;

namespace {
constexpr int facetWidth = 190;
}

FacetFrame::FacetFrame(const QList<FacetList *> &facets, QWidget *head, QWidget *body, QWidget *parent) : QWidget(parent), m_facets(new Panel(theme::ColorRole::Window))
{
    m_facets->setLines(Qt::RightEdge);
    m_facets->setFixedWidth(facetWidth);
    auto *lists = new QVBoxLayout(m_facets);
    lists->setContentsMargins(metrics::space3, metrics::space4, metrics::space3, metrics::space4);
    lists->setSpacing(metrics::space4);
    for (FacetList *list : facets)
        lists->addWidget(list);
    lists->addStretch();
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(head);
    right->addWidget(body, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_facets);
    row->addLayout(right, 1);
}

void FacetFrame::setFacetsShown(bool shown)
{
    m_facets->setVisible(shown);
}

}  // namespace kontor::widgets
