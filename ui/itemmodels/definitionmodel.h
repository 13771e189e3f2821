// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QAbstractListModel>
#include <QColor>

namespace kontor::itemmodels {

/// Something that a file defines for itself: a field, a tag, a text template, a kind of activity.
struct Definition {
    Uuid id;
    QString title;
    QString detail;     ///< a line below
    QString count;      ///< how often it is used, ready to show
    QColor colour = {};
    QString icon = {};  ///< where there is no colour

    bool operator==(const Definition &) const = default;
};

/// A list of definitions in the order of the user, who drags them. It does not move rows itself: it says which order is
/// wanted, and gets new definitions when that has been stored. GUI thread.
class DefinitionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDefinitions(const QList<Definition> &definitions);
    const QList<Definition> &definitions() const { return m_definitions; }
    /// Null if there is no such row.
    Uuid idAt(int row) const;
    int rowOf(const Uuid &id) const;
    /// Asks for the row at `from` to stand before that at `before`.
    void wantMove(int from, int before);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void orderWanted(const QList<kontor::Uuid> &order);

private:
    QList<Definition> m_definitions;
};

}  // namespace kontor::itemmodels
