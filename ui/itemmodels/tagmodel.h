// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lookups.h"

#include <QAbstractListModel>

namespace kontor::itemmodels {

/// The tags of the file with their colours, for completers and lists. GUI thread.
class TagModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setTags(const QList<queries::TagCount> &tags);
    const QList<queries::TagCount> &tags() const { return m_tags; }
    /// Invalid for a tag that does not exist.
    QColor colourOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<queries::TagCount> m_tags;
};

}  // namespace kontor::itemmodels
