// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/palettemodel.h"

#include "core/model/fuzzy.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::itemmodels {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

/// Words that do not stand in the title count a little less.
constexpr int otherWords = 50;

QString groupTitle(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Recent: return Text::tr("Recent");
    case PaletteGroup::Contacts: return Text::tr("Contacts");
    case PaletteGroup::Commands: return Text::tr("Commands");
    case PaletteGroup::Pages: return Text::tr("Pages");
    case PaletteGroup::Filters: return Text::tr("Saved filters");
    case PaletteGroup::Settings: return Text::tr("Settings");
    }
    Q_UNREACHABLE();
}

int scoreOf(const QString &typed, const PaletteEntry &entry)
{
    const int byTitle = model::fuzzyScore(typed, entry.title);
    const int byWords = model::fuzzyScore(typed, entry.title + u' ' + entry.words) - otherWords;
    return qMax(byTitle, byWords);
}

}  // namespace

QList<PaletteEntry> rankedEntries(const QString &typed, const QList<PaletteEntry> &entries, qsizetype most)
{
    QList<PaletteEntry> fitting;
    for (PaletteEntry entry : entries) {
        entry.score = scoreOf(typed, entry);
        if (entry.score > 0)
            fitting << entry;
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    return fitting.mid(0, most);
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    struct Group {
        PaletteGroup group;
        int best;
        QList<PaletteEntry> entries;
    };
    QList<Group> groups;
    for (const PaletteEntry &entry : entries) {
        auto known = std::find_if(groups.begin(), groups.end(), [&](const Group &group) { return group.group == entry.group; });
        if (known == groups.end())
            known = groups.insert(groups.end(), {entry.group, entry.score, {}});
        known->best = qMax(known->best, entry.score);
        known->entries << entry;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.best > b.best; });
    beginResetModel();
    m_rows.clear();
    for (const Group &group : std::as_const(groups)) {
        m_rows << Row{groupTitle(group.group), {}};
        for (const PaletteEntry &entry : group.entries)
            m_rows << Row{{}, entry};
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].heading.isEmpty() ? &m_rows[row].entry : nullptr;
}

int PaletteModel::rowOf(const PaletteEntry &entry) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].heading.isEmpty() && m_rows[row].entry.leadsWhere(entry))
            return row;
    }
    return -1;
}

int PaletteModel::nextEntry(int row, int step) const
{
    const int count = int(m_rows.size());
    for (int tried = 0, at = row < 0 && step < 0 ? 0 : row; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (m_rows[at].heading.isEmpty())
            return at;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return heading ? row.heading : row.entry.title;
    case Qt::AccessibleTextRole: {
        if (heading)
            return row.heading;
        QStringList parts{row.entry.title, row.entry.detail, row.entry.shortcut};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case PaletteRole::Detail: return row.entry.detail;
    case PaletteRole::Shortcut: return row.entry.shortcut;
    case PaletteRole::Icon: return row.entry.icon;
    case PaletteRole::Initials: return row.entry.initials;
    case PaletteRole::IsOrganisation: return row.entry.isOrganisation;
    case PaletteRole::IsHeading: return heading;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return !m_rows[index.row()].heading.isEmpty()
        ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace kontor::itemmodels
