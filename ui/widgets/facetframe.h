// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

namespace kontor::widgets {

class FacetList;

/// The frame of a page that lists something: facets at the left, beside them a head above what is listed. GUI thread.
class FacetFrame final : public QWidget {
    Q_OBJECT

public:
    FacetFrame(const QList<FacetList *> &facets, QWidget *head, QWidget *body, QWidget *parent = nullptr);

    void setFacetsShown(bool shown);

private:
    Panel *m_facets;
};

}  // namespace kontor::widgets
