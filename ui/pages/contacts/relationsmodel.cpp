// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/relationsmodel.h"

#include "ui/pages/contacts/relationtext.h"
#include "ui/widgets/roles.h"

namespace kontor::pages {

using widgets::ContactRole;

QList<RelatedContact> relatedContacts(const queries::ContactDetail &detail)
{
    QList<RelatedContact> related;
    for (const queries::AffiliationRecord &job : detail.affiliations)
        related.append({RelatedContact::Kind::Affiliation, job.id, job.other, job.otherName, affiliationText(job.fields), !detail.isOrganisation(), true, job.fields});
    for (const queries::RelationRecord &relation : detail.relations) {
        QString what = relationText(relation.kind, relation.outgoing);
        if (!relation.note.isEmpty())
            what += QStringLiteral(" · ") + relation.note;
        related.append({RelatedContact::Kind::Relation, relation.id, relation.other, relation.otherName, what, relation.otherIsOrganisation, relation.outgoing,
                        {{QStringLiteral("kind"), relation.kind}, {QStringLiteral("note"), relation.note}}});
    }
    return related;
}

void RelationsModel::setRelated(const QList<RelatedContact> &related)
{
    beginResetModel();
    m_related = related;
    endResetModel();
}

int RelationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_related.size());
}

QVariant RelationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RelatedContact &row = m_related[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case ContactRole::Name: return row.name;
    case Qt::AccessibleTextRole: return row.what.isEmpty() ? row.name : tr("%1, %2").arg(row.name, row.what);
    case ContactRole::Subtitle: return row.what;
    case ContactRole::Initials: return listInitials(row.name, row.isOrganisation);
    case ContactRole::Kind: return int(row.isOrganisation ? widgets::AvatarKind::Organisation : widgets::AvatarKind::Person);
    default: return {};
    }
}

}  // namespace kontor::pages
