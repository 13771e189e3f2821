// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"
#include "ui/dialogs/teamlink.h"
#include "ui/pages/pagecontext.h"

#include <QPointer>
#include <QToolButton>

QT_FORWARD_DECLARE_CLASS(QMenu)

namespace kontor::pages {

/// "Organisation", "Sales", "Only me".
QString scopeName(const queries::TeamScope &scope);
/// Fills a menu with the scopes into which contacts may be moved. `current`: ticked; nullptr: none.
void offerScopes(QMenu *menu, const dialogs::TeamLink &team, const queries::TeamScope *current, std::function<void(const queries::TeamScope &)> chosen);
/// Moves after asking, if colleagues will not see the contacts any more.
void askToMove(PageContext &context, QWidget *over, const queries::TeamScope &to, bool leavesOthers, qint64 contacts, std::function<void()> move);

/// Who of the team sees a contact; pressed, it offers others. Hidden where there is nothing to choose. GUI thread.
class ScopeButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ScopeButton(PageContext &context, QWidget *parent = nullptr);

    void showContact(const queries::ContactDetail &detail);

private:
    void showScope();
    void openMenu();
    void move(const queries::TeamScope &to);

    PageContext *m_context;
    QPointer<dialogs::TeamLink> m_team;
    model::ContactId m_contact;
    Uuid m_scope;
};

}  // namespace kontor::pages
