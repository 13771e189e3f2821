// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importvaluespage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace kontor::dialogs {

using importexport::ReviewedColumn;
using importexport::ReviewedValue;
namespace metrics = theme::metrics;

namespace {

QString labelOf(const ReviewedColumn &column, const QString &code)
{
    for (const ReviewedColumn::Option &option : column.options) {
        if (option.code == code)
            return option.label;
    }
    return code;
}

/// Chooses what a value becomes: from the choices of the field, or any text; always also to leave it out.
class BecomesDelegate final : public QStyledItemDelegate {
public:
    BecomesDelegate(const ImportValuesModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const ReviewedColumn &column = m_model->columnOf(index.row());
        auto *box = new QComboBox(parent);
        box->setAccessibleName(ImportValuesPage::tr("What “%1” becomes").arg(m_model->valueOf(index.row()).value));
        box->addItem(m_model->proposalText(index.row()), QVariant());
        for (const ReviewedColumn::Option &option : column.options)
            box->addItem(option.label, option.code);
        box->addItem(ImportValuesPage::tr("Leave out"), QString(QLatin1String("")));
        box->setEditable(column.options.isEmpty());
        box->setInsertPolicy(QComboBox::NoInsert);
        connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT const_cast<BecomesDelegate *>(this)->commitData(box); });
        return box;
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_model->isOpen(index.row()))
            option->palette.setColor(QPalette::Text, theme::Theme::of(option->palette).color(theme::ColorRole::Overdue));
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        const QVariant chosen = index.data(Qt::EditRole);
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemData(i) == chosen && box->itemData(i).isValid() == chosen.isValid())
                return box->setCurrentIndex(i);
        }
        box->setEditText(chosen.toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *box = static_cast<const QComboBox *>(editor);
        const bool typed = box->isEditable() && box->currentText() != box->itemText(box->currentIndex());
        model->setData(index, typed ? QVariant(box->currentText().trimmed()) : box->currentData(), Qt::EditRole);
    }

private:
    const ImportValuesModel *m_model;
};

}  // namespace

void ImportValuesModel::setColumns(QList<ReviewedColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    for (int column = 0; column < m_columns.size(); ++column) {
        for (int value = 0; value < m_columns[column].values.size(); ++value)
            m_rows.append({column, value});
    }
    endResetModel();
}

bool ImportValuesModel::isOpen(int row) const
{
    return !valueOf(row).understood && !valueOf(row).chosen;
}

int ImportValuesModel::open() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isOpen(row) ? 1 : 0;
    return count;
}

QString ImportValuesModel::proposalText(int row) const
{
    const ReviewedValue &value = valueOf(row);
    if (!value.understood)
        return tr("Not understood: goes to the remark");
    return value.proposal.isEmpty() ? tr("Left out") : labelOf(columnOf(row), value.proposal);
}

QString ImportValuesModel::becomes(int row) const
{
    const ReviewedValue &value = valueOf(row);
    if (!value.chosen)
        return proposalText(row);
    return value.chosen->isEmpty() ? tr("Left out") : labelOf(columnOf(row), *value.chosen);
}

int ImportValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const ReviewedValue &value = valueOf(row);
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return int(Qt::AlignCenter);
    if (role == Qt::EditRole && index.column() == Becomes)
        return value.chosen ? QVariant(*value.chosen) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Heading: {
        const bool again = role == Qt::DisplayRole && row > 0 && m_rows[row - 1].first == m_rows[row].first;
        return again ? QString() : columnOf(row).header;
    }
    case Value: return value.value;
    case Count: return QLocale().toString(value.count);
    case Becomes: return becomes(row);
    default: return {};
    }
}

bool ImportValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Becomes)
        return false;
    const auto [column, at] = m_rows[index.row()];
    std::optional<QString> &chosen = m_columns[column].values[at].chosen;
    const std::optional<QString> wanted = value.isValid() ? std::optional(value.toString()) : std::nullopt;
    if (chosen == wanted)
        return true;
    chosen = wanted;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags ImportValuesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Becomes ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Count)
        return int(Qt::AlignCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Heading: return tr("Column");
    case Value: return tr("Value");
    case Count: return tr("Rows");
    case Becomes: return tr("Becomes");
    default: return {};
    }
}

ImportValuesPage::ImportValuesPage(QWidget *parent)
    : QWidget(parent), m_model(new ImportValuesModel(this)), m_table(new QTableView),
      m_about(new widgets::Label(QString(), theme::TextStyle::Body, theme::ColorRole::Muted))
{
    m_about->setWordWrap(true);
    m_table->setAccessibleName(tr("Values of the file"));
    m_table->setModel(m_model);
    setFocusProxy(m_table);
    m_table->setItemDelegateForColumn(ImportValuesModel::Becomes, new BecomesDelegate(m_model, this));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::control + 4);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportValuesPage::sayHowMany);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
}

void ImportValuesPage::showColumns(const QList<ReviewedColumn> &columns)
{
    m_model->setColumns(columns);
    sayHowMany();
    m_table->setColumnWidth(ImportValuesModel::Heading, 200);
    m_table->setColumnWidth(ImportValuesModel::Value, 280);
    m_table->setColumnWidth(ImportValuesModel::Count, 80);
    // The keyboard starts where something is to be said.
    const QModelIndex first = m_model->index(0, ImportValuesModel::Becomes);
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect);
}

void ImportValuesPage::sayHowMany()
{
    const int open = m_model->open();
    const QString what = tr("These values occur in many rows. Choose what each becomes; it counts for all rows.");
    m_about->setText(open == 0 ? what : what + u' ' + tr("%n value(s) are not understood.", nullptr, open));
}

QList<ReviewedColumn> ImportValuesPage::columns()
{
    // An editor that is still open gives its value when the focus leaves it.
    m_table->setFocus();
    return m_model->columns();
}

}  // namespace kontor::dialogs
