// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/relationsmodel.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace kontor::widgets {
class EmptyState;
class RelationGraph;
}

namespace kontor::pages {

class RelationForm;

/// Whom a contact has to do with: firms and people who work there, family, who referred whom; as a small picture and as a
/// list, to be changed in place. GUI thread.
class RelationsPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit RelationsPane(PageContext &context, QWidget *parent = nullptr);

    void showContact(const queries::ContactDetail &detail);

Q_SIGNALS:
    void linkActivated(const kontor::model::ContactId &contact);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QLayout *buildBar();
    void showGraph();
    void updateButtons();
    const RelatedContact *current() const;
    void begin(RelatedContact::Kind kind);
    void editCurrent();
    void removeCurrent();
    void openCurrent();
    void openMenu(const QPoint &position);

    PageContext *m_context;
    queries::ContactDetail m_detail;
    RelationsModel *m_model;
    QPushButton *m_addJob = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    widgets::RelationGraph *m_graph = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    RelationForm *m_form = nullptr;
};

}  // namespace kontor::pages
