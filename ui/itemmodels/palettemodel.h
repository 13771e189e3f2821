// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QAbstractListModel>
#include <QVariant>

namespace kontor::itemmodels {

enum class PaletteGroup { Recent, Contacts, Commands, Pages, Filters, Settings };

/// Something that the command palette can lead to.
struct PaletteEntry {
    PaletteGroup group = PaletteGroup::Commands;
    QString id;        ///< of the action, page or saved filter
    QString title;
    QString detail;    ///< muted, beside the title: firm or town, menu
    QString words = {};     ///< found under these too
    QString shortcut = {};
    QString icon = {};
    QString initials = {};  ///< of a contact, which has an avatar instead of an icon
    bool isOrganisation = false;
    Uuid record = {};
    QVariant filter = {};   ///< ViewState::filter of the page `id`
    int score = 0;

    /// Whether both lead to the same place.
    bool leadsWhere(const PaletteEntry &other) const
    {
        return id == other.id && record == other.record && filter == other.filter;
    }
};

struct PaletteRole {
    enum : int { Detail = Qt::UserRole + 1, Shortcut, Icon, Initials, IsOrganisation, IsHeading };
};

/// What fits `typed`, best first, given its score; at most `most`.
QList<PaletteEntry> rankedEntries(const QString &typed, const QList<PaletteEntry> &entries, qsizetype most);

/// The rows of the command palette: groups with a heading each, the one with the best entry first. GUI thread.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Groups stay in the order given where their best entries are equal.
    void setEntries(const QList<PaletteEntry> &entries);
    /// Null for headings and no row.
    const PaletteEntry *entryAt(int row) const;
    /// Row of an entry that leads to the same place; -1 for none.
    int rowOf(const PaletteEntry &entry) const;
    /// The next row from `row` in steps of `step` (±1) that is no heading, round the ends; -1 if there is none.
    int nextEntry(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading;  ///< empty for an entry
        PaletteEntry entry;
    };
    QList<Row> m_rows;
};

}  // namespace kontor::itemmodels
