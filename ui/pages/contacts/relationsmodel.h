// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"

#include <QAbstractListModel>

namespace kontor::pages {

/// Somebody a contact has to do with: a firm, somebody who works there, a relation.
struct RelatedContact {
    enum class Kind { Affiliation, Relation };
    Kind kind = Kind::Affiliation;
    Uuid record;               ///< of "affiliation" or "relation"
    model::ContactId other;
    QString name;
    QString what;              ///< "Managing director · since 2019", "Child"
    bool isOrganisation = false;
    bool outgoing = true;      ///< relations only
    model::FieldMap fields;    ///< of the affiliation; kind and note of the relation
};

QList<RelatedContact> relatedContacts(const queries::ContactDetail &detail);

/// Whom a contact has to do with, as ContactRole rows. GUI thread.
class RelationsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRelated(const QList<RelatedContact> &related);
    const QList<RelatedContact> &related() const { return m_related; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RelatedContact> m_related;
};

}  // namespace kontor::pages
