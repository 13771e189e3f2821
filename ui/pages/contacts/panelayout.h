// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/preferences.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QSplitter)

namespace kontor::pages {

/// Three panes side by side whose sizes are kept. The first and the last can be hidden; where there is no room for three,
/// the first lies over the list while it is needed. GUI thread.
class PaneLayout final : public QWidget {
    Q_OBJECT

public:
    PaneLayout(QWidget *facets, QWidget *list, QWidget *detail, Preferences &preferences, QWidget *parent = nullptr);

    /// The focus still moves while the panes go.
    ~PaneLayout() override { m_overlay = false; }

    bool facetsVisible() const;
    bool detailVisible() const;
    /// No room for three panes: the facets open over the list.
    bool isNarrow() const { return m_narrow; }

public Q_SLOTS:
    void toggleFacets();
    void toggleDetail();
    void showDetail();
    /// Where they lie over the list, the facets go when somebody turns elsewhere.
    void closeOverlay();

Q_SIGNALS:
    void panesChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void applySizes();
    void sizesMoved();
    void placeOverlay();
    void focusMoved(const QWidget *now);
    void focusFacets();

    QWidget *m_facets;
    QWidget *m_list;
    QWidget *m_detail;
    Preferences *m_preferences;
    QSplitter *m_splitter;
    bool m_narrow = false;
    bool m_overlay = false;
};

}  // namespace kontor::pages
