// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/tagmodel.h"

#include <QColor>

namespace kontor::itemmodels {

void TagModel::setTags(const QList<queries::TagCount> &tags)
{
    beginResetModel();
    m_tags = tags;
    endResetModel();
}

QColor TagModel::colourOf(const QString &name) const
{
    for (const queries::TagCount &tag : m_tags) {
        if (tag.name == name)
            return QColor(tag.colour);
    }
    return {};
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tags.size());
}

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const queries::TagCount &tag = m_tags[index.row()];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return tag.name;
    return role == Qt::DecorationRole ? QVariant(QColor(tag.colour)) : QVariant();
}

}  // namespace kontor::itemmodels
