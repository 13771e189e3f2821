// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importoutcomemodel.h"

#include "core/quality/cases.h"

#include <QLocale>

#include <algorithm>

namespace kontor::dialogs {

using importexport::ImportAction;
using importexport::ImportReport;
using importexport::MadeRows;
using importexport::RowChoice;
using importexport::RowChoices;

namespace {

QString actionText(ImportAction action)
{
    switch (action) {
    case ImportAction::Create: return ImportOutcomeModel::tr("new");
    case ImportAction::Update: return ImportOutcomeModel::tr("changed");
    case ImportAction::Unchanged: return ImportOutcomeModel::tr("there already");
    case ImportAction::Skip: return ImportOutcomeModel::tr("left out");
    case ImportAction::Fail: return ImportOutcomeModel::tr("failed");
    }
    Q_UNREACHABLE();
}

RowChoice::Kind kindOf(int choice)
{
    if (choice == ImportOutcomeModel::skip)
        return RowChoice::Kind::Skip;
    return choice >= ImportOutcomeModel::best ? RowChoice::Kind::Update : RowChoice::Kind::Create;
}

QString nameOf(const ImportDoubt::Other &other)
{
    return other.row > 0 ? ImportOutcomeModel::tr("row %1 (%2)").arg(QLocale().toString(other.row), other.name) : ImportOutcomeModel::tr("“%1”").arg(other.name);
}

QString reasonOf(const ImportDoubt::Other &other)
{
    if (other.row > 0)
        return ImportOutcomeModel::tr("perhaps the same as %1: %2").arg(nameOf(other), other.reason);
    return ImportOutcomeModel::tr("perhaps “%1”, who is there already: %2").arg(other.name, other.reason);
}

}  // namespace

void ImportOutcomeModel::setRun(const ImportRun &run)
{
    beginResetModel();
    m_report = run.report;
    m_made = run.made;
    m_rows = run.rows;
    m_chosen.clear();
    endResetModel();
}

bool ImportOutcomeModel::isOf(int row, Kind kind) const
{
    const ImportDoubt *doubt = doubtOf(row);
    if (doubt == nullptr)
        return false;
    const bool possible = quality::surenessOf(doubt->others.first().score) == quality::Sureness::Possible;
    switch (kind) {
    case Kind::All: return true;
    case Kind::Probable: return !possible;
    case Kind::Possible: return possible;
    case Kind::OfList: return doubt->others.first().row > 0;
    }
    Q_UNREACHABLE();
}

int ImportOutcomeModel::doubts(Kind kind) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isOf(row, kind) ? 1 : 0;
    return count;
}

QList<std::pair<int, QString>> ImportOutcomeModel::choicesOf(int row) const
{
    QList<std::pair<int, QString>> choices{{open, tr("create, decide later")}, {apart, tr("create: somebody else")}};
    const ImportDoubt *doubt = doubtOf(row);
    for (int i = 0; doubt != nullptr && i < doubt->others.size(); ++i)
        choices.append({best + i, tr("update %1").arg(nameOf(doubt->others[i]))});
    choices.append({skip, tr("leave out")});
    return choices;
}

void ImportOutcomeModel::choose(Kind kind, int choice)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isOf(row, kind))
            m_chosen.insert(row, choice);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Action), index(rowCount() - 1, Action));
    Q_EMIT choicesChanged();
}

std::optional<int> ImportOutcomeModel::chosen(Kind kind) const
{
    std::optional<int> common;
    for (int row = 0; row < rowCount(); ++row) {
        const int mine = m_chosen.value(row, open);
        if (isOf(row, kind) && common.value_or(mine) != mine)
            return std::nullopt;
        if (isOf(row, kind))
            common = mine;
    }
    return common;
}

RowChoices ImportOutcomeModel::choices() const
{
    RowChoices choices;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it) {
        const ImportDoubt &doubt = *doubtOf(it.key());
        QList<model::ContactId> others;
        for (int i = 0; i < doubt.others.size(); ++i) {
            if (it.value() == apart || it.value() == best + i)
                others << doubt.others[i].contact;
        }
        if (it.value() != open)
            m_made->choose(doubt.contact, kindOf(it.value()), others, choices);
    }
    return choices;
}

void ImportOutcomeModel::setChoices(const RowChoices &choices)
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto choice = choices.constFind(m_rows[row].row);
        const ImportDoubt *doubt = doubtOf(row);
        if (doubt == nullptr || choice == choices.cend())
            continue;
        const RowChoice::Other chosen = choice->others.value(0);
        const auto other = std::find_if(doubt->others.cbegin(), doubt->others.cend(),
                                        [&](const ImportDoubt::Other &one) { return chosen.row > 0 ? one.row == chosen.row : one.contact == chosen.contact; });
        if (choice->kind != RowChoice::Kind::Update)
            m_chosen.insert(row, choice->kind == RowChoice::Kind::Skip ? skip : apart);
        else if (other != doubt->others.cend())
            m_chosen.insert(row, best + int(other - doubt->others.cbegin()));
    }
    Q_EMIT choicesChanged();
}

ImportReport ImportOutcomeModel::report() const
{
    ImportReport report = m_report;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it) {
        if (it.value() == open || it.value() == apart)
            continue;
        --report.created;
        ++(it.value() == skip ? report.skipped : report.updated);
        const auto followers = m_made->followers(doubtOf(it.key())->contact);
        for (const MadeRows::Follower &follower : followers) {
            if (it.value() != skip)
                break;
            --(follower.action == ImportAction::Update ? report.updated : report.unchanged);
            ++report.skipped;
        }
    }
    return report;
}

QString ImportOutcomeModel::actionOf(int row) const
{
    if (doubtOf(row) == nullptr)
        return actionText(m_rows[row].action);
    const int choice = m_chosen.value(row, open);
    const auto choices = choicesOf(row);
    return std::find_if(choices.cbegin(), choices.cend(), [&](const auto &one) { return one.first == choice; })->second;
}

int ImportOutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportOutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportOutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRow &row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Action)
        return m_chosen.value(index.row(), open);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Row: return QLocale().toString(row.row);
    case Name: return row.name;
    case Action: return actionOf(index.row());
    case Reason: return row.doubt ? reasonOf(row.doubt->others.first()) : row.reason;
    default: return {};
    }
}

bool ImportOutcomeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (m_chosen.value(index.row(), open) == value.toInt())
        return true;
    m_chosen.insert(index.row(), value.toInt());
    Q_EMIT dataChanged(index, index);
    Q_EMIT choicesChanged();
    return true;
}

Qt::ItemFlags ImportOutcomeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Action && doubtOf(index.row()) != nullptr ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportOutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row: return tr("Row");
    case Name: return tr("Name");
    case Action: return tr("What happens");
    case Reason: return tr("Reason");
    default: return {};
    }
}

}  // namespace kontor::dialogs
