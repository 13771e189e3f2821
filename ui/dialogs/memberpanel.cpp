// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/memberpanel.h"

#include "ui/dialogs/teamtext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::dialogs {

using sync::SyncState;
using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

namespace {
constexpr int avatarSize = 28;
}

MemberPanel::MemberPanel(TeamLink &link, QWidget *parent) : QWidget(parent), m_link(&link), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::space2);
    connect(&link, &TeamLink::membersChanged, this, &MemberPanel::showMembers);
    connect(&link, &TeamLink::presenceChanged, this, &MemberPanel::showMembers);
    connect(&link, &TeamLink::changed, this, &MemberPanel::showMembers);
    showMembers();
}

void MemberPanel::showMembers()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_link == nullptr)
        return;
    const SyncState state = m_link->status().state;
    const bool isConnected = state == SyncState::InStep || state == SyncState::Working;
    QList<queries::TeamMember> members = m_link->members();
    const auto isOnline = [&](const queries::TeamMember &member) {
        const QList<sync::Presence> &others = m_link->presence();
        return (member.isMe && isConnected) || std::any_of(others.cbegin(), others.cend(), [&](const sync::Presence &other) { return other.userId == member.userId; });
    };
    std::stable_sort(members.begin(), members.end(), [&](const auto &a, const auto &b) { return isOnline(a) && !isOnline(b); });
    for (const queries::TeamMember &member : std::as_const(members))
        m_column->addWidget(makeLine(member, isOnline(member)));
    if (!isConnected)
        m_column->addWidget(new Label(tr("Who is there can be seen once the server answers."), TextStyle::Small, ColorRole::Muted));
    m_column->addStretch();
}

QWidget *MemberPanel::makeLine(const queries::TeamMember &member, bool isOnline)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    auto *avatar = new widgets::Avatar(avatarSize);
    avatar->setContact(member.label, initialsOf(member.label), widgets::AvatarKind::Person);
    row->addWidget(avatar);
    row->addWidget(new Label(member.isMe ? tr("%1 (you)").arg(member.label) : member.label, TextStyle::Body, member.isActive ? ColorRole::Text : ColorRole::Muted));
    QStringList computers;
    for (const sync::Presence &other : m_link->presence()) {
        if (other.userId == member.userId)
            computers << other.computer;
    }
    QString where = isOnline ? tr("online") : !member.isActive ? tr("not in the team any more") : QString();
    if (!computers.isEmpty())
        where = tr("online at %1").arg(computers.join(QStringLiteral(", ")));
    auto *state = new Label(where, TextStyle::Small, isOnline ? ColorRole::Good : ColorRole::Muted);
    row->addStretch();
    row->addWidget(state);
    return line;
}

}  // namespace kontor::dialogs
