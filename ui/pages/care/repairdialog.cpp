// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/repairdialog.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kontor::pages {

using quality::CarePlan;
using quality::CareRepair;
using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

RepairDialog::RepairDialog(commands::Workspace &workspace, const quality::CareCheck &check, QWidget *parent)
    : QDialog(parent), m_workspace(&workspace), m_check(check), m_count(new Label({}, TextStyle::BodyMedium)), m_samples(new QListWidget)
{
    setWindowTitle(check.title);
    build();
    readPlan(check.repairs.first());
}

RepairDialog::~RepairDialog()
{
    if (m_control)
        m_control->cancel();
}

void RepairDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space3);
    auto *explanation = new Label(m_check.explanation, TextStyle::Body, ColorRole::Muted);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    for (const CareRepair repair : m_check.repairs) {
        auto *choice = new QRadioButton(quality::careRepairText(repair));
        choice->setChecked(repair == m_check.repairs.first());
        connect(choice, &QRadioButton::toggled, this, [this, repair](bool on) {
            if (on)
                readPlan(repair);
        });
        column->addWidget(choice);
    }
    column->addWidget(m_count);
    m_samples->setAccessibleName(tr("The first of them"));
    m_samples->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_samples, 1);
    auto *hint = new Label(tr("It is one step: \"Undo\" brings everything back."), TextStyle::Small, ColorRole::Muted);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *buttons = new QDialogButtonBox;
    m_go = buttons->addButton(tr("&Mend"), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(m_go, theme::ButtonKind::Primary);
    m_go->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_plan);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(480);
}

void RepairDialog::readPlan(CareRepair repair)
{
    if (m_control)
        m_control->cancel();
    const auto control = m_control = std::make_shared<JobControl>();
    m_go->setEnabled(false);
    m_samples->clear();
    m_count->setText(tr("Looking …"));
    m_workspace->readLong<CarePlan>(
        this,
        [check = m_check, repair, control](const commands::LongRead &read) { return quality::carePlan(read.connection, check, repair, *control); },
        [this, control](const Result<CarePlan> &plan) {
            if (control != m_control)
                return;
            if (plan)
                showPlan(*plan);
            else
                m_count->setText(plan.error().message);
        });
}

void RepairDialog::showPlan(const CarePlan &plan)
{
    m_plan = plan;
    const int count = int(plan.count());
    if (count == 0)
        m_count->setText(tr("There is nothing that can be mended this way."));
    else if (plan.isTaskEach())
        m_count->setText(tr("%Ln task(s) are made, one for each contact:", nullptr, count));
    else if (plan.repair == CareRepair::Tasks)
        m_count->setText(tr("One task is made for all of them:"));
    else if (plan.repair == CareRepair::Swap)
        m_count->setText(tr("%Ln name(s) are put right:", nullptr, count));
    else if (!plan.check.isOfContacts)
        m_count->setText(tr("%Ln record(s) go to the bin:", nullptr, count));
    else if (plan.repair == CareRepair::Standard)
        m_count->setText(tr("%Ln value(s) are written anew:", nullptr, count));
    else if (plan.repair == CareRepair::Remove)
        m_count->setText(tr("%Ln contact(s) go to the bin:", nullptr, count));
    else
        m_count->setText(tr("%Ln contact(s) get the tag:", nullptr, count));
    m_samples->addItems(plan.samples);
    const qint64 all = plan.repair == CareRepair::Tasks ? plan.contacts.size() + plan.records.size() : plan.count();
    if (const qint64 more = all - plan.samples.size(); more > 0)
        m_samples->addItem(tr("… and %Ln more", nullptr, int(more)));
    m_go->setEnabled(count > 0);
}

}  // namespace kontor::pages
