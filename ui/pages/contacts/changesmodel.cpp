// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/changesmodel.h"

#include "core/model/catalogue.h"
#include "ui/pages/changetext.h"
#include "ui/pages/contacts/datarows.h"

#include <QDateTime>
#include <QLocale>

namespace kontor::pages {

void ChangesModel::setRecords(const QList<queries::HistoryRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

bool ChangesModel::canRestore(int row) const
{
    return row >= 0 && row < m_records.size() && m_records[row].n != 0 && m_records[row].commandKind != QLatin1String("undo");
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::what(const queries::HistoryRecord &record) const
{
    if (record.field.isEmpty())
        return changeText(record.commandKind);
    if (record.field.startsWith(QLatin1String("tag:")))
        return tr("Tag");
    if (record.field == QLatin1String("deleted_at"))
        return record.now.isValid() ? tr("To the bin") : tr("Back from the bin");
    const model::FieldDef *field = model::Catalogue::get().field(record.entity, record.field);
    return field == nullptr || field->label == nullptr ? record.field : field->labelText();
}

QString ChangesModel::value(const queries::HistoryRecord &record, const QVariant &value) const
{
    const model::FieldDef *field = model::Catalogue::get().field(record.entity, record.field);
    if (!value.isValid() || field == nullptr)
        return {};
    if (field->type == model::FieldType::Instant)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(value.toLongLong()), QLocale::ShortFormat);
    if (field->type == model::FieldType::Blob || field->type == model::FieldType::Reference)
        return tr("(data)");
    return widgets::fieldText(fieldSpec(*field), value, QLocale()).simplified();
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const queries::HistoryRecord &record = m_records[index.row()];
    switch (index.column()) {
    case When: return QLocale().toString(QDateTime::fromMSecsSinceEpoch(record.at), QLocale::ShortFormat);
    case Who: return record.author;
    case What: return what(record);
    case Before: return value(record, record.old);
    case After: return value(record, record.now);
    default: return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Before: return tr("Before");
    case After: return tr("After");
    default: return {};
    }
}

}  // namespace kontor::pages
