// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/contactlistmodel.h"
#include "ui/pages/contacts/contactfilter.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/contactdelegate.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QActionGroup)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTableView)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {
class ChipRow;
class EmptyState;
class Label;
}

namespace kontor::pages {

/// The middle pane: how many contacts of how many, which filters are on, the order, and the list itself. GUI thread.
class ContactListPane final : public widgets::Panel {
    Q_OBJECT

public:
    ContactListPane(PageContext &context, itemmodels::ContactListModel *model, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }
    void showFilter(const ContactFilter &filter, const QList<queries::TagCount> &tags);
    /// All visible contacts of the file.
    void setTotal(qint64 total);
    void setDensity(widgets::Density density);
    /// contact.n of the selected rows, in list order.
    std::vector<qint64> selectedNumbers() const;
    void selectNumber(qint64 number);
    void moveCurrent(int rows);

Q_SIGNALS:
    void filterChanged(const kontor::pages::ContactFilter &filter);
    void saveFilterRequested();
    void sortChanged(const QString &sort);
    /// Another row is current (0: none), or more or fewer are selected.
    void selectionMoved(qint64 current, int selected);
    void contextMenuRequested(const QPoint &global);
    void openRequested();
    void deleteRequested();
    void findRequested();

private:
    QWidget *buildHeader();
    void buildView(itemmodels::ContactListModel *model);
    void buildKeys();
    void buildSortMenu();
    void listLoaded(bool changed);
    void restoreSelection();
    void showCount();
    void chipRemoved(const QString &name);
    void tellSelection();

    PageContext *m_context;
    itemmodels::ContactListModel *m_model;
    ContactFilter m_filter;
    qint64 m_total = -1;
    qint64 m_current = 0;  ///< contact.n; survives a new list
    std::vector<qint64> m_selected;
    bool m_restoring = false;

    QTableView *m_view = nullptr;
    widgets::ContactDelegate *m_delegate = nullptr;
    widgets::Label *m_count = nullptr;
    widgets::Label *m_of = nullptr;
    widgets::ChipRow *m_chips = nullptr;
    QToolButton *m_anyAll = nullptr;
    QToolButton *m_sort = nullptr;
    QToolButton *m_save = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
};

}  // namespace kontor::pages
