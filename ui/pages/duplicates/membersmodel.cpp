// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/membersmodel.h"

#include "ui/widgets/roles.h"

namespace kontor::pages {

using widgets::AvatarKind;
using widgets::ContactRole;

void MembersModel::setMembers(std::shared_ptr<const ShownCases> shown, std::vector<quint32> members)
{
    beginResetModel();
    m_shown = std::move(shown);
    m_members = std::move(members);
    endResetModel();
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_members.size()))
        return {};
    const quality::CaseState::Contact &contact = m_shown->state.contacts[m_members[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case ContactRole::Name: return contact.name;
    case ContactRole::Subtitle: return contact.subtitle;
    case ContactRole::Initials: return contact.initials;
    case ContactRole::Kind: return int(contact.isOrganisation ? AvatarKind::Organisation : AvatarKind::Person);
    case Qt::AccessibleTextRole: return contact.subtitle.isEmpty() ? contact.name : contact.name + QStringLiteral(", ") + contact.subtitle;
    default: return {};
    }
}

}  // namespace kontor::pages
