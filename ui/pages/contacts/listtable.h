// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/contactlistmodel.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/contactcelldelegate.h"

QT_FORWARD_DECLARE_CLASS(QTableView)

namespace kontor::pages {

/// How the list looks: cards of two lines, or a table with the columns that the user has chosen, widened and ordered. Knows
/// the view and its model; keeps the choice in the preferences. GUI thread.
class ListTable final : public QObject {
    Q_OBJECT

public:
    ListTable(PageContext &context, QTableView *view, itemmodels::ContactListModel *model);

    bool isTable() const { return m_table; }
    void setTable(bool table);
    void setDensity(widgets::Density density);
    /// Shows by which column, and how, the list is sorted.
    void setSort(const QString &sort);
    /// Reads the custom fields again.
    void refresh();
    const QList<itemmodels::ListColumn> &allColumns() const { return m_all; }
    QString columnLabel(const QString &id) const;
    /// Offers every column to be switched on and off.
    void openChooser(const QPoint &global);

Q_SIGNALS:
    void sortChosen(const QString &sort);
    /// Custom fields have been read.
    void columnsKnown();

private:
    void apply();
    void applyWidths();
    void setHeight();
    void showCaptions();
    void store();
    void chosen(const QString &id, bool on);
    void showSort();
    QStringList ids() const;

    PageContext *m_context;
    QTableView *m_view;
    itemmodels::ContactListModel *m_model;
    widgets::ContactDelegate *m_cards;
    widgets::ContactCellDelegate *m_cells;
    QList<itemmodels::ListColumn> m_all;
    QString m_sort;
    bool m_table = false;
    bool m_applying = false;
    QList<int> m_captions;  ///< rows that are higher by their caption
    widgets::Density m_density = widgets::Density::Comfortable;
};

}  // namespace kontor::pages
