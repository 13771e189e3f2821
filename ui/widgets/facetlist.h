// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QList>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {

class SectionLabel;

struct Facet {
    QString key;  ///< what signals carry; unique within a list
    QString label;
    qint64 count = -1;  ///< -1: not known yet, nothing is shown
    QColor color = {};  ///< a square before the label; invalid: none
    QString icon = {};  ///< a bundled icon before the label; empty: none
    theme::ColorRole role = theme::ColorRole::Text;
    bool marked = false;  ///< a dot at the icon: there is something, without room for saying how much
    QString sign = {};  ///< how a line joins the others: "or", "not"; empty: nothing to say
};

/// One line of a facet list: label left, count right, on or off. GUI thread.
class FacetItem final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FacetItem(const Facet &facet, QWidget *parent = nullptr);

    const Facet &facet() const { return m_facet; }
    void setFacet(const Facet &facet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Facet m_facet;
};

/// A captioned group of facets. Arrow keys, Home and End move between the lines, Space and Enter switch one. GUI
/// thread.
class FacetList final : public QWidget {
    Q_OBJECT

public:
    /// An empty title shows no caption.
    explicit FacetList(const QString &title, QWidget *parent = nullptr);

    /// Lines of known keys keep focus and state.
    void setFacets(const QList<Facet> &facets);
    void setChecked(const QString &key, bool checked);
    QStringList checkedKeys() const;
    /// At most one line may be on.
    void setExclusive(bool exclusive) { m_exclusive = exclusive; }

Q_SIGNALS:
    /// By the user, not by setChecked().
    void facetToggled(const QString &key, bool checked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FacetItem *makeItem(const Facet &facet);
    FacetItem *item(const QString &key) const;
    void userToggled(FacetItem *toggled);

    QVBoxLayout *m_layout;
    QList<FacetItem *> m_items;
    bool m_exclusive = false;
};

}  // namespace kontor::widgets
