// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/scopebutton.h"

#include "core/commands/scopecommands.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QMenu>

#include <utility>

namespace kontor::pages {

using queries::TeamScope;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScopeButton)
};

QString iconOf(const TeamScope &scope)
{
    return scope.isPrivate() ? QStringLiteral("lock") : scope.isOrganisation() ? QStringLiteral("building-2") : QStringLiteral("users-round");
}

}  // namespace

QString scopeName(const TeamScope &scope)
{
    return scope.isPrivate() ? Text::tr("Only me (private)") : scope.isOrganisation() ? Text::tr("Organisation") : Text::tr("Team %1").arg(scope.name);
}

void offerScopes(QMenu *menu, const dialogs::TeamLink &team, const TeamScope *current, std::function<void(const TeamScope &)> chosen)
{
    for (const TeamScope &scope : team.scopes()) {
        QAction *action = menu->addAction(theme::icon(iconOf(scope)), scopeName(scope));
        const bool isCurrent = current != nullptr && current->id == scope.id;
        action->setCheckable(isCurrent);
        action->setChecked(isCurrent);
        action->setEnabled(scope.canWrite || isCurrent);
        if (!scope.canWrite)
            action->setToolTip(Text::tr("You may only read there."));
        QObject::connect(action, &QAction::triggered, menu, [scope, isCurrent, chosen] {
            if (!isCurrent)
                chosen(scope);
        });
    }
    menu->setToolTipsVisible(true);
}

void askToMove(PageContext &context, QWidget *over, const TeamScope &to, bool leavesOthers, qint64 contacts, std::function<void()> move)
{
    if (!leavesOthers || to.isOrganisation())
        return move();
    const QString who = to.isPrivate() ? Text::tr("From then on only you see this, with entries, tasks and files.")
                                       : Text::tr("From then on only members of the team %1 see this, with entries, tasks and files.").arg(to.name);
    const QString where = Text::tr("It disappears from the lists of all others. What they have written on paper or exported stays theirs.");
    context.prompts().confirm(over, Text::tr("Change who sees %Ln contact(s)", nullptr, int(contacts)), who + u' ' + where, Text::tr("Change"), std::move(move));
}

ScopeButton::ScopeButton(PageContext &context, QWidget *parent) : QToolButton(parent), m_context(&context), m_team(context.team())
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setObjectName(QStringLiteral("scope"));
    hide();
    connect(this, &QToolButton::clicked, this, &ScopeButton::openMenu);
    if (m_team != nullptr) {
        connect(m_team, &dialogs::TeamLink::membersChanged, this, &ScopeButton::showScope);
        connect(m_team, &dialogs::TeamLink::changed, this, &ScopeButton::showScope);
    }
}

void ScopeButton::showContact(const queries::ContactDetail &detail)
{
    m_contact = detail.id;
    m_scope = model::toUuid(detail.fields.value(QStringLiteral("scope")));
    showScope();
}

void ScopeButton::showScope()
{
    const TeamScope *scope = m_team == nullptr || !m_team->isMember() ? nullptr : m_team->scope(m_scope);
    setVisible(scope != nullptr && m_team->scopes().size() > 1);
    if (scope == nullptr)
        return;
    setIcon(theme::icon(iconOf(*scope), theme::ColorRole::Muted));
    const QString name = scopeName(*scope);
    // To all is how most are: it needs no word.
    setText(name);
    setToolButtonStyle(scope->isOrganisation() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Visible for: %1").arg(name));
    setAccessibleName(toolTip());
    setEnabled(scope->canWrite);
}

void ScopeButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Visible for"));
    offerScopes(menu, *m_team, m_team->scope(m_scope), [this](const TeamScope &to) { move(to); });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void ScopeButton::move(const TeamScope &to)
{
    const TeamScope *from = m_team == nullptr ? nullptr : m_team->scope(m_scope);
    askToMove(*m_context, this, to, from != nullptr && !from->isPrivate(), 1, [this, contact = m_contact, to] {
        const Uuid scope = to.isOrganisation() ? Uuid() : to.id;
        m_context->change(this, [contact, scope](const commands::Session &session) {
            return commands::moveContacts(session, {contact}, scope).map([](qint64) {});
        }, tr("Visible for: %1").arg(scopeName(to)));
    });
}

}  // namespace kontor::pages
