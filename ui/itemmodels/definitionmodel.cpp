// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/definitionmodel.h"

#include "ui/widgets/roles.h"

#include <QMimeData>

namespace kontor::itemmodels {

using widgets::DefinitionRole;

namespace {
const QString rowFormat = QStringLiteral("application/x-kontor-definition");
}

void DefinitionModel::setDefinitions(const QList<Definition> &definitions)
{
    if (definitions == m_definitions)
        return;
    const bool sameRows = definitions.size() == m_definitions.size()
                          && std::equal(definitions.begin(), definitions.end(), m_definitions.begin(),
                                        [](const Definition &a, const Definition &b) { return a.id == b.id; });
    if (sameRows) {  // selection and scrolling stay
        m_definitions = definitions;
        Q_EMIT dataChanged(index(0), index(int(m_definitions.size()) - 1));
        return;
    }
    beginResetModel();
    m_definitions = definitions;
    endResetModel();
}

Uuid DefinitionModel::idAt(int row) const
{
    return row >= 0 && row < m_definitions.size() ? m_definitions[row].id : Uuid{};
}

int DefinitionModel::rowOf(const Uuid &id) const
{
    for (int row = 0; row < int(m_definitions.size()); ++row) {
        if (m_definitions[row].id == id)
            return row;
    }
    return -1;
}

void DefinitionModel::wantMove(int from, int before)
{
    const int count = int(m_definitions.size());
    if (from < 0 || from >= count || before < 0 || before > count || before == from || before == from + 1)
        return;
    QList<Uuid> order;
    for (const Definition &definition : std::as_const(m_definitions))
        order << definition.id;
    order.move(from, before > from ? before - 1 : before);
    Q_EMIT orderWanted(order);
}

int DefinitionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_definitions.size());
}

QVariant DefinitionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Definition &definition = m_definitions[index.row()];
    switch (role) {
    case Qt::DisplayRole: return definition.title;
    case Qt::AccessibleTextRole: return QStringList({definition.title, definition.detail, definition.count}).join(QStringLiteral(", "));
    case DefinitionRole::Detail: return definition.detail;
    case DefinitionRole::Count: return definition.count;
    case DefinitionRole::Colour: return definition.colour;
    case DefinitionRole::Icon: return definition.icon;
    default: return {};
    }
}

Qt::ItemFlags DefinitionModel::flags(const QModelIndex &index) const
{
    // Between rows only: nothing is dropped onto another.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList DefinitionModel::mimeTypes() const
{
    return {rowFormat};
}

QMimeData *DefinitionModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;  // owned by the drag
    data->setData(rowFormat, QByteArray::number(indexes.value(0).row()));
    return data;
}

bool DefinitionModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    if (!data->hasFormat(rowFormat))
        return false;
    wantMove(data->data(rowFormat).toInt(), row < 0 ? int(m_definitions.size()) : row);
    return false;  // the view must not take the row away: the new order comes from the file
}

}  // namespace kontor::itemmodels
