// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/grouptree.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QSize>
#include <QTreeView>

namespace kontor::pages {

namespace {
/// Headings carry this, lines the number of their heading.
constexpr quintptr heading = std::numeric_limits<quintptr>::max();
}  // namespace

GroupTreeModel::GroupTreeModel(const QStringList &headers, QObject *parent) : QAbstractItemModel(parent), m_headers(headers) {}

void GroupTreeModel::setGroups(const QList<Group> &groups)
{
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

const GroupTreeModel::Line *GroupTreeModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == heading)
        return nullptr;
    return &m_groups[int(index.internalId())].lines[index.row()];
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : heading);
}

QModelIndex GroupTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == heading)
        return {};
    return createIndex(int(index.internalId()), 0, heading);
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == heading && parent.column() == 0 ? int(m_groups[parent.row()].lines.size()) : 0;
}

int GroupTreeModel::columnCount(const QModelIndex &) const
{
    return int(m_headers.size());
}

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line *line = lineAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (line == nullptr)
            return index.column() == 0 ? m_groups[index.row()].title : QVariant();
        return line->cells.value(index.column());
    case Qt::SizeHintRole: return QSize(0, theme::metrics::rowCompact);
    case Qt::FontRole:
        if (line == nullptr || line->marked)
            return theme::textFont(line == nullptr ? theme::TextStyle::BodyMedium : theme::TextStyle::BodyStrong);
        return {};
    default: return {};
    }
}

QVariant GroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headers.value(section) : QVariant();
}

Qt::ItemFlags GroupTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = QAbstractItemModel::flags(index);
    return lineAt(index) != nullptr ? all | Qt::ItemNeverHasChildren : all;
}

QTreeView *makeGroupTree(GroupTreeModel *model, const QString &name)
{
    auto *view = new QTreeView;
    view->setAccessibleName(name);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setRootIsDecorated(true);
    view->setIndentation(theme::metrics::space4);
    view->setUniformRowHeights(true);
    view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->header()->setSectionResizeMode(QHeaderView::Stretch);
    const auto settle = [view, model] {
        for (int row = 0; row < model->rowCount(); ++row)
            view->setFirstColumnSpanned(row, {}, true);
        view->expandAll();
    };
    QObject::connect(model, &QAbstractItemModel::modelReset, view, settle);
    return view;
}

}  // namespace kontor::pages
