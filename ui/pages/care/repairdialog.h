// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/workspace.h"
#include "core/quality/care.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// Says what a repair would change – how many, and the first few – before it is done. GUI thread.
class RepairDialog final : public QDialog {
    Q_OBJECT

public:
    RepairDialog(commands::Workspace &workspace, const quality::CareCheck &check, QWidget *parent = nullptr);
    ~RepairDialog() override;

Q_SIGNALS:
    /// The person agreed to exactly this.
    void chosen(const kontor::quality::CarePlan &plan);

private:
    void build();
    void readPlan(quality::CareRepair repair);
    void showPlan(const quality::CarePlan &plan);

    commands::Workspace *m_workspace;
    quality::CareCheck m_check;
    quality::CarePlan m_plan;
    std::shared_ptr<JobControl> m_control;  ///< of the reading that runs
    widgets::Label *m_count;
    QListWidget *m_samples;
    QPushButton *m_go = nullptr;
};

}  // namespace kontor::pages
