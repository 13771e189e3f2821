// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/contactlistmodel.h"
#include "ui/pages/contacts/contactfilter.h"
#include "ui/pages/pagecontext.h"
#include "ui/pages/contacts/listtable.h"
#include "ui/widgets/panel.h"

#include <QTableView>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {
class ChipRow;
class EmptyState;
class Label;
}

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::pages {

class BulkBar;

/// The middle pane: how many contacts of how many, which filters are on, the order, and the list itself. GUI thread.
class ContactListPane final : public widgets::Panel {
    Q_OBJECT

public:
    ContactListPane(PageContext &context, itemmodels::ContactListModel *model, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }
    ListTable &table() const { return *m_table; }
    void showFilter(const ContactFilter &filter, const QList<queries::FacetTag> &tags);
    const QString &sort() const { return m_sort; }
    void setSort(const QString &sort);
    /// Which of the panes beside it are there, for its buttons.
    void showPanes(bool facets, bool detail);
    /// All visible contacts of the file.
    void setTotal(qint64 total);
    void setDensity(widgets::Density density);
    /// contact.n of the selected rows, in list order.
    std::vector<qint64> selectedNumbers() const;
    void selectNumber(qint64 number);
    void moveCurrent(int rows);
    void selectAll() { m_view->selectAll(); }
    void clearSelection();
    BulkBar &bulkBar() const { return *m_bulk; }

Q_SIGNALS:
    void filterChanged(const kontor::pages::ContactFilter &filter);
    void saveFilterRequested();
    void sortChanged(const QString &sort);
    /// Another row is current (0: none), or more or fewer are selected.
    void selectionMoved(qint64 current, int selected);
    void contextMenuRequested(const QPoint &global);
    void openRequested();
    void facetsToggled();
    void detailToggled();

private:
    QWidget *buildHeader();
    void buildChips(QVBoxLayout &column);
    void buildView(itemmodels::ContactListModel *model);
    void openSortMenu();
    void openViewMenu();
    void openChipMenu(const QString &text);
    void showSort();
    void listLoaded(bool changed);
    void restoreSelection();
    void chooseRow(int row);
    void showCount();
    const FilterChip *chipNamed(const QString &text) const;
    void chipRemoved(const QString &text);
    void tellSelection();

    PageContext *m_context;
    itemmodels::ContactListModel *m_model;
    ContactFilter m_filter;
    QList<FilterChip> m_active;
    QString m_sort;
    qint64 m_total = -1;
    qint64 m_current = 0;  ///< contact.n; survives a new list
    std::vector<qint64> m_selected;
    bool m_restoring = false;

    QTableView *m_view = nullptr;
    ListTable *m_table = nullptr;
    BulkBar *m_bulk = nullptr;
    widgets::Label *m_count = nullptr;
    widgets::Label *m_of = nullptr;
    QWidget *m_chipLine = nullptr;
    widgets::ChipRow *m_chips = nullptr;
    QToolButton *m_sortButton = nullptr;
    QToolButton *m_facetsButton = nullptr;
    QToolButton *m_detailButton = nullptr;
    QToolButton *m_save = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
};

}  // namespace kontor::pages
