// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

QT_FORWARD_DECLARE_CLASS(QTreeView)

namespace kontor::pages {

/// Lines under headings, as a tree of two levels: changes by command, values by section. GUI thread.
class GroupTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    struct Line {
        QStringList cells;
        bool marked = false;  ///< drawn strong
        int tag = -1;         ///< what it stands for, in the owner's terms
    };
    struct Group {
        QString title;
        QList<Line> lines;
    };

    GroupTreeModel(const QStringList &headers, QObject *parent = nullptr);

    void setGroups(const QList<Group> &groups);
    const QList<Group> &groups() const { return m_groups; }
    /// The line of an index; null for headings.
    const Line *lineAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QStringList m_headers;
    QList<Group> m_groups;
};

/// A tree view as such a model needs it: headings across all columns, everything open.
QTreeView *makeGroupTree(GroupTreeModel *model, const QString &name);

}  // namespace kontor::pages
