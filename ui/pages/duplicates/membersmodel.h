// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/duplicates/duplicatesearch.h"

#include <QAbstractListModel>

namespace kontor::pages {

/// The contacts of a group, any number of them; answers ContactRole from what the search keeps. GUI thread.
class MembersModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Indices into FoundCases::contacts.
    void setMembers(std::shared_ptr<const ShownCases> shown, std::vector<quint32> members);
    const std::vector<quint32> &members() const { return m_members; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const ShownCases> m_shown;
    std::vector<quint32> m_members;
};

}  // namespace kontor::pages
