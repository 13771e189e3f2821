// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/prompts.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kontor::dialogs {

using importexport::ExportFormat;
using importexport::ExportOptions;
using importexport::ExportReport;

namespace {

struct Format {
    ExportFormat format;
    const char *label;
    const char *suffix;
    const char *hint;
};

#define T(text) QT_TR_NOOP(text)  // known to lupdate, which files them under the namespace

constexpr Format formats[]{
    {ExportFormat::Xlsx, T("Excel workbook (XLSX)"), "xlsx", T("One row per contact, for spreadsheets and mail merge.")},
    {ExportFormat::Csv, T("Table (CSV)"), "csv", T("One row per contact; every program reads it.")},
    {ExportFormat::VCard4, T("Address cards (vCard 4)"), "vcf", T("For address books on phones and computers.")},
    {ExportFormat::VCard3, T("Address cards (vCard 3)"), "vcf", T("For older address books.")},
    {ExportFormat::Json, T("Everything (JSON)"), "json", T("All fields with the timeline; Kontor reads it back without loss.")},
};

#undef T

/// Who names the file otherwise than was offered means that format: no table of one kind under the name of another.
ExportFormat formatOf(const QString &path, const Format &chosen)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String(chosen.suffix)) {
        for (const Format &format : formats) {
            if (suffix == QLatin1String(format.suffix))
                return format.format;
        }
    }
    return chosen.format;
}

}  // namespace

ExportDialog::ExportDialog(Prompts &prompts, const std::optional<queries::ListSpec> &shown, QWidget *parent)
    : QDialog(parent), m_prompts(&prompts), m_shown(shown.value_or(queries::ListSpec()))
{
    setWindowTitle(tr("Export contacts"));
    build(shown.has_value());
    formatChanged();
}

void ExportDialog::build(bool hasList)
{
    m_all = new QRadioButton(tr("All contacts"));
    m_list = new QRadioButton(m_shown.only ? tr("The %Ln selected contact(s)", nullptr, int(m_shown.only->size())) : tr("Those that the list shows now"));
    m_list->setEnabled(hasList);
    const bool narrowed = hasList && (m_shown.only || !m_shown.search.isEmpty() || !m_shown.filter.isEverything());
    (narrowed ? m_list : m_all)->setChecked(true);
    m_format = new QComboBox;
    for (const Format &format : formats)
        m_format->addItem(QCoreApplication::translate("kontor::dialogs", format.label));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    m_hint = new widgets::Label(QString(), theme::TextStyle::Small, theme::ColorRole::Muted);
    m_recipient = new QLineEdit;
    m_recipient->setPlaceholderText(tr("Tax adviser, own use, …"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Contacts"), m_all);
    form->addRow(QString(), m_list);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_hint);
    form->addRow(tr("&Recipient"), m_recipient);
    auto *note = new widgets::Label(tr("Kontor notes in the file how many contacts went to whom."), theme::TextStyle::Small,
                                    theme::ColorRole::Muted);
    form->addRow(QString(), note);
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("Export …"), QDialogButtonBox::ActionRole);
    theme::setButtonKind(save, theme::ButtonKind::Primary);
    save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(save, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space4);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(480);
}

void ExportDialog::formatChanged()
{
    m_hint->setText(QCoreApplication::translate("kontor::dialogs", formats[m_format->currentIndex()].hint));
}

void ExportDialog::choosePath()
{
    const Format &format = formats[m_format->currentIndex()];
    const QString suffix = QLatin1String(format.suffix);
    m_prompts->saveFile(this, tr("Export contacts"), tr("Contacts") + u'.' + suffix,
                        {QString(QCoreApplication::translate("kontor::dialogs", format.label) + QStringLiteral(" (*.") + suffix + u')')}, [this, &format](const QString &path) {
        ExportOptions options;
        options.format = formatOf(path, format);
        options.recipient = m_recipient->text().trimmed();
        if (m_list->isChecked())
            options.contacts = m_shown;
        Q_EMIT submitted(path, options);
        accept();
    });
}

QString ExportDialog::summary(const ExportReport &report)
{
    QStringList parts{tr("%n contact(s) exported", nullptr, int(report.written))};
    if (report.withheld > 0)
        parts << tr("%n held back for privacy reasons", nullptr, int(report.withheld));
    return (parts + report.warnings).join(QStringLiteral(" · "));
}

}  // namespace kontor::dialogs
