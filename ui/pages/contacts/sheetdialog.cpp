// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/sheetdialog.h"

#include "core/commands/filecommands.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kontor::pages {

SheetDialog::SheetDialog(PageContext &context, const model::ContactId &contact, const QString &name, QWidget *parent)
    : QDialog(parent), m_context(&context), m_contact(contact), m_name(name), m_relations(new QCheckBox(tr("&Firms, people and relations"))),
      m_tasks(new QCheckBox(tr("&Open tasks"))), m_remark(new QCheckBox(tr("&Remark"))), m_entries(new QSpinBox)
{
    setWindowTitle(tr("Sheet of %1").arg(name));
    build();
}

void SheetDialog::build()
{
    for (QCheckBox *box : {m_relations, m_tasks, m_remark})
        box->setChecked(true);
    m_entries->setRange(0, 200);
    m_entries->setValue(SheetOptions().entries);
    m_entries->setSpecialValueText(tr("none"));
    m_entries->setAccessibleName(tr("Latest entries of the timeline"));
    auto *form = new QFormLayout;
    for (QCheckBox *box : {m_relations, m_tasks, m_remark})
        form->addRow(box);
    form->addRow(tr("&Latest entries of the timeline"), m_entries);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(tr("Save as PDF …"), QDialogButtonBox::ActionRole);
    QPushButton *paper = buttons->addButton(tr("Print …"), QDialogButtonBox::ActionRole);
    theme::setButtonKind(save, theme::ButtonKind::Primary);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &SheetDialog::savePdf);
    connect(paper, &QPushButton::clicked, this, &SheetDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space4);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(400);
}

SheetOptions SheetDialog::options() const
{
    return {m_relations->isChecked(), m_tasks->isChecked(), m_remark->isChecked(), m_entries->value()};
}

void SheetDialog::savePdf()
{
    m_context->prompts().saveFile(this, tr("Save as PDF"), QString(commands::safeFileName(m_name) + QStringLiteral(".pdf")), {tr("PDF (*.pdf)")},
                                  [this](const QString &path) {
        m_context->workspace().read<void>(
            this,
            // On the reading thread to the end: laying out and writing may take longer than a window may stand still.
            [contact = m_contact, options = options(), now = m_context->clock().nowMs(), path](storage::Connection &connection) -> Result<void> {
                KONTOR_ASSIGN(const SheetContents contents, readSheet(connection, contact, options, now));
                return saveSheet(path, contents, options);
            },
            [this](Result<void> saved) {
                if (!saved)
                    return m_context->report(saved.error());
                m_context->announce(tr("Sheet saved"), false);
                accept();
            });
    });
}

void SheetDialog::withContents(std::function<void(const SheetContents &)> use)
{
    m_context->workspace().read<SheetContents>(
        this,
        [contact = m_contact, options = options(), now = m_context->clock().nowMs()](storage::Connection &connection) {
            return readSheet(connection, contact, options, now);
        },
        [this, use = std::move(use)](Result<SheetContents> contents) {
            if (contents)
                use(*contents);
            else
                m_context->report(contents.error());
        });
}

void SheetDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF(20, 18, 18, 15), QPageLayout::Millimeter);
    printer->setDocName(m_name);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        withContents([this, printer](const SheetContents &contents) {
            paintSheet(*printer, contents, options());
            accept();
        });
    });
    dialog->open();
}

}  // namespace kontor::pages
