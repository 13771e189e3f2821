// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/merge.h"
#include "core/commands/workspace.h"
#include "core/queries/mergepreview.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// Which contacts were merged into one, and what taking one of them out again would do. Takes it out on request, as one undo step. GUI
/// thread.
class UnmergeDialog final : public QDialog {
    Q_OBJECT

public:
    /// The workspace outlives the dialog.
    UnmergeDialog(commands::Workspace &workspace, const model::ContactId &primary, QWidget *parent = nullptr);

Q_SIGNALS:
    void unmerged(const kontor::model::ContactId &contact, const QString &name, const kontor::commands::UnmergeReport &report);

private:
    void build();
    void readAbsorbed();
    void readPreview();
    void showPreview(const queries::UnmergePreview &preview);
    static QString valueText(const queries::UnmergePreview::Value &value);
    void submit();
    void showProblem(const QString &problem);

    commands::Workspace *m_workspace;
    model::ContactId m_primary;
    model::ContactId m_chosen;
    QListWidget *m_list;
    widgets::Label *m_text;
    widgets::Label *m_problem;
    QPushButton *m_take;
};

}  // namespace kontor::dialogs
