// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/contactlistmodel.h"
#include "ui/pages/contacts/contactfilter.h"
#include "ui/pages/pagecontext.h"

QT_FORWARD_DECLARE_CLASS(QSplitter)

namespace kontor::pages {

class ContactListPane;
class DetailPane;
class FacetPane;

/// The area "Contacts": filters, list and detail side by side. GUI thread.
class ContactsPage final : public Page {
    Q_OBJECT

public:
    explicit ContactsPage(PageContext &context, QWidget *parent = nullptr);
    ~ContactsPage() override;

    void showRecord(const Uuid &record) override;
    QWidget *focusTarget() override;
    bool takesSearch() const override { return true; }
    QString searchText() const override { return m_search; }
    void setSearch(const QString &text) override;
    void moveCurrent(int rows) override;
    std::optional<queries::ListSpec> shownList() const override { return m_model->spec(); }
    QStringList actions() const override;
    void trigger(const QString &action) override;

    itemmodels::ContactListModel *listModel() const { return m_model; }
    DetailPane *detailPane() const { return m_detail; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void applySpec();
    void refresh();
    void loadTotal();
    void selectionMoved(qint64 current, int selected);
    void showCurrent();
    void newContact();
    void created(const model::ContactId &contact);
    void deleteSelected();
    void tagSelected();
    void openListMenu(const QPoint &global);
    void saveFilter();
    void withSelectedIds(std::function<void(const QList<model::ContactId> &)> use);
    void changeMany(const QString &title, const QString &done, const std::function<Result<qint64>(const commands::Session &, const QList<model::ContactId> &, const JobControl &)> &work);

    PageContext *m_context;
    itemmodels::ContactListModel *m_model;
    QString m_search;
    qint64 m_current = 0;
    int m_selected = 0;
    bool m_sizesChosen = false;  ///< by the user: windows of other sizes keep them
    Uuid m_wanted;  ///< to be selected as soon as its row is known
    QSplitter *m_splitter = nullptr;
    FacetPane *m_facets = nullptr;
    ContactListPane *m_list = nullptr;
    DetailPane *m_detail = nullptr;
};

}  // namespace kontor::pages
