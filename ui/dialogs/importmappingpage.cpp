// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importmappingpage.h"

#include "ui/dialogs/importtargets.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor::dialogs {

using importexport::ColumnChoice;
using importexport::ColumnMapping;
using importexport::ColumnTarget;
using model::DayMonthOrder;
namespace metrics = theme::metrics;

namespace {

enum Column { Heading, Samples, Target, Reason, ColumnCount };
constexpr int mostSamples = 3;
constexpr int targetWidth = 230;

QString samplesOf(const importexport::TableSample &sample, int column)
{
    QStringList values;
    for (const importexport::TableRow &row : sample.dataRows()) {
        const QString value = row.cells.value(column).simplified();
        if (!value.isEmpty() && !values.contains(value))
            values << value;
        if (values.size() == mostSamples)
            break;
    }
    return values.join(QStringLiteral(" · "));
}

}  // namespace

ImportMappingPage::ImportMappingPage(QWidget *parent) : QWidget(parent)
{
    m_about = new widgets::Label(QString(), theme::TextStyle::Body, theme::ColorRole::Muted);
    m_about->setWordWrap(true);
    m_table = new QTableWidget(0, ColumnCount);
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("Values"), tr("Becomes"), tr("Why")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Reason, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::control + 4);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_dateLabel = new widgets::Label(QString());
    m_dateOrder = new QComboBox;
    m_dateOrder->addItem(tr("Please choose"), int(DayMonthOrder::Unknown));
    m_dateOrder->addItem(tr("day first"), int(DayMonthOrder::DayFirst));
    m_dateOrder->addItem(tr("month first"), int(DayMonthOrder::MonthFirst));
    m_dateOrder->setAccessibleName(tr("Order of day and month"));
    m_dateRow = new QWidget;
    auto *dates = new QHBoxLayout(m_dateRow);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->addWidget(m_dateLabel);
    dates->addWidget(m_dateOrder);
    dates->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addWidget(m_dateRow);
    column->addWidget(buildOptions());
}

QWidget *ImportMappingPage::buildOptions()
{
    auto *box = new QWidget;
    m_origin = new QComboBox;
    m_origin->addItem(tr("From the persons themselves"), QStringLiteral("first"));
    m_origin->addItem(tr("From a partner"), QStringLiteral("second"));
    m_origin->addItem(tr("From a third party or a public source"), QStringLiteral("third"));
    m_originSource = new QLineEdit;
    m_originSource->setPlaceholderText(tr("Fair 2026, old address book, …"));
    m_tags = new QLineEdit;
    m_tags->setPlaceholderText(tr("Separated by commas; optional"));
    m_update = new QCheckBox(tr("Add what is new to contacts that are there already"));
    m_update->setChecked(true);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Where does the data come from?"), m_origin);
    form->addRow(tr("&Source"), m_originSource);
    form->addRow(tr("&Tags for all"), m_tags);
    form->addRow(QString(), m_update);
    return box;
}

void ImportMappingPage::showSource(const importexport::ImportSource &source)
{
    m_mapping = source.mapping();
    m_sample = source.sample();
    m_isTable = source.isTable();
    const QString name = QFileInfo(source.path()).fileName();
    m_about->setText(m_isTable ? tr("%1 (%2). Look at what each column becomes; nothing is lost: what has no field goes to the remark.")
                                     .arg(name, source.description())
                               : tr("%1 (%2). The fields of this format are known; there is nothing to assign.").arg(name, source.description()));
    m_originSource->setText(QFileInfo(source.path()).completeBaseName());
    m_table->setVisible(m_isTable);
    fillTable();
    const QString date = ambiguousDate();
    m_dateRow->setVisible(!date.isEmpty());
    m_dateLabel->setText(tr("How is a date such as %1 meant?").arg(date));
    m_dateOrder->setCurrentIndex(m_dateOrder->findData(int(m_mapping.dateOrder)));
}

void ImportMappingPage::fillTable()
{
    m_table->setRowCount(m_isTable ? int(m_mapping.columns.size()) : 0);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ColumnChoice &choice = m_mapping.columns[row];
        m_table->setItem(row, Heading, new QTableWidgetItem(choice.header));
        auto *samples = new QTableWidgetItem(samplesOf(m_sample, row));
        samples->setToolTip(samples->text());
        m_table->setItem(row, Samples, samples);
        m_table->setItem(row, Reason, new QTableWidgetItem(choice.reason));
        auto *box = new QComboBox;
        box->setAccessibleName(tr("What “%1” becomes").arg(choice.header));
        for (const TargetChoice &target : targetChoices(choice.header, choice.target))
            box->addItem(target.label, target.text);
        box->setCurrentIndex(box->findData(choice.target.toString()));
        // The wheel is for the table: it must not change an assignment in passing.
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::activated, this, [this, row] { showReason(row); });
        m_table->setCellWidget(row, Target, box);
    }
    m_table->setColumnWidth(Heading, 170);
    m_table->setColumnWidth(Samples, 260);
    m_table->setColumnWidth(Target, targetWidth);
}

void ImportMappingPage::showReason(int row)
{
    m_table->item(row, Reason)->setText(tr("your choice"));
}

ColumnMapping ImportMappingPage::mapping() const
{
    ColumnMapping mapping = m_mapping;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *box = static_cast<const QComboBox *>(m_table->cellWidget(row, Target));
        const auto target = ColumnTarget::parse(box->currentData().toString());
        if (!target || *target == mapping.columns[row].target)
            continue;
        mapping.columns[row].target = *target;
        mapping.columns[row].confidence = 1;
        mapping.columns[row].replacements.clear();  // they were for another field
    }
    mapping.dateOrder = DayMonthOrder(m_dateOrder->currentData().toInt());
    return mapping;
}

void ImportMappingPage::setReplacements(const ColumnMapping &mapping)
{
    for (int column = 0; column < qMin(m_mapping.columns.size(), mapping.columns.size()); ++column) {
        m_mapping.columns[column].target = mapping.columns[column].target;
        m_mapping.columns[column].replacements = mapping.columns[column].replacements;
    }
}

importexport::ImportOptions ImportMappingPage::options() const
{
    importexport::ImportOptions options;
    options.origin = m_origin->currentData().toString();
    options.originSource = m_originSource->text().trimmed();
    options.updateExisting = m_update->isChecked();
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            options.extraTags << tag.trimmed();
    }
    return options;
}

QString ImportMappingPage::problem() const
{
    if (!m_dateRow->isHidden() && m_dateOrder->currentData().toInt() == int(DayMonthOrder::Unknown))
        return tr("Please say how dates are meant.");
    const QStringList conflicts = m_isTable ? mapping().conflicts() : QStringList();
    return conflicts.join(u' ');
}

QString ImportMappingPage::ambiguousDate() const
{
    for (int column = 0; m_isTable && column < m_mapping.columns.size(); ++column) {
        const ColumnTarget &target = m_mapping.columns[column].target;
        const model::FieldDef *field = target.kind == ColumnTarget::Kind::Contact ? model::Catalogue::get().field(u"contact", target.key) : nullptr;
        const bool isDate = (field != nullptr && field->type == model::FieldType::Date) || target.kind == ColumnTarget::Kind::LastContact
            || target.kind == ColumnTarget::Kind::TaskDue
            || (target.kind == ColumnTarget::Kind::Custom && target.label == QLatin1String("date"));
        if (!isDate)
            continue;
        for (const importexport::TableRow &row : m_sample.dataRows()) {
            const auto date = model::parseDate(row.cells.value(column), DayMonthOrder::Unknown, QDate::currentDate().year());
            if (date && date->ambiguous)
                return row.cells.value(column).trimmed();
        }
    }
    return {};
}

}  // namespace kontor::dialogs
