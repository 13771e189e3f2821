// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/merge.h"
#include "core/commands/workspace.h"
#include "core/queries/mergepreview.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)
QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QScrollArea)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// Several contacts side by side: which of them stays, which value each field takes, what moves, and what gives way. Merges on request,
/// as one undo step. GUI thread.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr qsizetype most = 8;  ///< side by side; more are for the search for duplicates

    /// The first one stays, unless another is chosen. The workspace outlives the dialog.
    MergeDialog(commands::Workspace &workspace, const QList<model::ContactId> &contacts, QWidget *parent = nullptr);

    const queries::MergePreview &preview() const { return m_preview; }

Q_SIGNALS:
    /// It is done; one undo step takes it back.
    void merged(const kontor::model::ContactId &primary, const kontor::commands::MergeReport &report);

private:
    void build();
    void read();
    void showPreview(const queries::MergePreview &preview);
    void addHead();
    void addField(const queries::MergeRow &row, int line);
    void addValue(const queries::MergeRow &row, qsizetype contact, QButtonGroup *group, int line);
    void choose(const model::MergeChoice &choice);
    void makePrimary(const model::ContactId &contact);
    void submit();
    void showProblem(const QString &problem);
    qsizetype sideOf(qsizetype column) const;

    commands::Workspace *m_workspace;
    QList<model::ContactId> m_contacts;  ///< in the order of the columns
    model::ContactId m_primary;
    QList<model::MergeChoice> m_choices;
    queries::MergePreview m_preview;
    QString m_focused;                   ///< the control that has the focus, by object name, while the rows are made anew
    QScrollArea *m_scroll;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QCheckBox *m_all;
    widgets::Label *m_summary;
    widgets::Label *m_problem;
    QPushButton *m_merge;
};

}  // namespace kontor::dialogs
