// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/merge.h"
#include "ui/pages/duplicates/casesmodel.h"
#include "ui/pages/duplicatesrequest.h"
#include "ui/pages/pagecontext.h"

QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace kontor::widgets {
class EmptyState;
class FacetList;
class JobPanel;
class Label;
}

namespace kontor::pages {

class ComparePane;

/// The area "Duplicates": what a search of the file found, best first, to be merged, kept separate or put off, one after the other
/// from the keyboard. GUI thread.
class DuplicatesPage final : public Page {
    Q_OBJECT

public:
    explicit DuplicatesPage(PageContext &context, QWidget *parent = nullptr);

    QWidget *focusTarget() override;
    bool takesSearch() const override { return true; }
    QString searchHint() const override { return tr("Search duplicates …"); }
    QString searchText() const override { return m_model->filter().search; }
    void setSearch(const QString &text) override;
    void moveCurrent(int rows) override;
    ViewState viewState() const override;
    void setViewState(const ViewState &state) override;
    QStringList actions() const override;
    void trigger(const QString &action) override;

    DuplicateSearch *search() const { return m_search; }
    CasesModel *casesModel() const { return m_model; }
    ComparePane *comparePane() const { return m_compare; }
    QListView *listView() const { return m_list; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QList<widgets::FacetList *> buildFacets();
    QWidget *buildHead();
    QWidget *buildRunning();
    void connectParts();
    void applyFilter();
    void showFacets();
    void showState();
    void showNotice();
    void showEmpty();
    void showCurrent();
    void keepPlace();
    void restorePlace();
    void merge();
    void mergeBesides(const quality::Case &one);
    void mergeMany(const QList<commands::MergeRequest> &requests);
    void mergeCertain();
    void separate();
    void separateMember(quint32 contact);
    void keepSeparate(const QList<std::pair<model::ContactId, model::ContactId>> &pairs);
    void later();
    int currentRow() const;
    const model::ContactId &idOf(quint32 contact) const;

    PageContext *m_context;
    DuplicateSearch *m_search;
    CasesModel *m_model;
    DuplicatesRequest m_request;
    QString m_problem;            ///< why the last search found nothing
    CasesModel::Key m_key;        ///< the case that was current while the list is made anew
    int m_row = 0;
    widgets::FacetList *m_sureness = nullptr;
    widgets::FacetList *m_kinds = nullptr;
    widgets::FacetList *m_postponed = nullptr;
    widgets::Label *m_count = nullptr;
    widgets::Label *m_notice = nullptr;
    QPushButton *m_all = nullptr;      ///< leaves the scope that was asked for
    QPushButton *m_certain = nullptr;
    QPushButton *m_again = nullptr;
    QListView *m_list = nullptr;
    ComparePane *m_compare = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    widgets::JobPanel *m_job = nullptr;
    QStackedWidget *m_stack = nullptr;
};

}  // namespace kontor::pages
