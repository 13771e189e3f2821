// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/contactlistmodel.h"
#include "ui/pages/contacts/contactfilter.h"
#include "ui/pages/pagecontext.h"

#include <QTimer>

namespace kontor::pages {

class BulkActions;
class ContactListPane;
class DetailPane;
class FacetPane;
class PaneLayout;

/// The area "Contacts": filters, list and detail side by side. GUI thread.
class ContactsPage final : public Page {
    Q_OBJECT

public:
    explicit ContactsPage(PageContext &context, QWidget *parent = nullptr);

    void showRecord(const Uuid &record) override;
    QWidget *focusTarget() override;
    Uuid shownRecord() const override;
    bool takesSearch() const override { return true; }
    QString searchText() const override { return m_search; }
    void setSearch(const QString &text) override;
    ViewState viewState() const override;
    void setViewState(const ViewState &state) override;
    void moveCurrent(int rows) override;
    /// What is selected, if it is more than one contact, else what the list shows.
    std::optional<queries::ListSpec> shownList() const override;
    QStringList actions() const override;
    void trigger(const QString &action) override;

    itemmodels::ContactListModel *listModel() const { return m_model; }
    ContactListPane *listPane() const { return m_list; }
    FacetPane *facetPane() const { return m_facets; }
    DetailPane *detailPane() const { return m_detail; }
    PaneLayout *panes() const { return m_panes; }

private:
    void build();
    void connectParts();
    void connectFilters();
    void connectBulk();
    void applySpec();
    void setSort(const QString &sort);
    void refresh();
    void loadTotal();
    void selectionMoved(qint64 current, int selected);
    void showCurrent();
    void noteSeen();
    void newContact();
    void created(const model::ContactId &contact);
    void openListMenu(const QPoint &global);
    void saveFilter();
    void openBuilder(const std::optional<queries::SavedFilterRecord> &record);
    QPoint besideList() const;

    PageContext *m_context;
    itemmodels::ContactListModel *m_model;
    QString m_search;
    qint64 m_current = 0;
    int m_selected = 0;
    QTimer m_seen;
    Uuid m_wanted;  ///< to be selected as soon as its row is known
    PaneLayout *m_panes = nullptr;
    FacetPane *m_facets = nullptr;
    ContactListPane *m_list = nullptr;
    DetailPane *m_detail = nullptr;
    BulkActions *m_bulk = nullptr;
};

}  // namespace kontor::pages
