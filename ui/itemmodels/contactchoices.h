// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/workspace.h"
#include "core/queries/contactlist.h"

#include <QAbstractListModel>

namespace kontor::itemmodels {

/// The few contacts that fit what somebody types, to choose one of them; those looked at last while nothing is typed.
/// Answers ContactRole, so that a ContactDelegate paints it. The newest text wins. GUI thread.
class ContactChoices final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { All, Persons, Organisations };
    static constexpr int most = 12;

    explicit ContactChoices(commands::Workspace *workspace, Kind kind = Kind::All, QObject *parent = nullptr);

    /// Never offered: who is chosen already, or the contact itself.
    void setExcluded(const QList<model::ContactId> &excluded) { m_excluded = excluded; }
    void find(const QString &typed);
    const queries::ContactRow &at(int row) const { return m_rows[row]; }
    /// No question is on its way.
    bool isSettled() const { return !m_reading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The rows fit what was typed last.
    void found();

private:
    void ask();
    void show(QList<queries::ContactRow> rows);

    commands::Workspace *m_workspace;
    Kind m_kind;
    QList<model::ContactId> m_excluded;
    QList<queries::ContactRow> m_rows;
    QString m_typed;
    QString m_asked;
    bool m_reading = false;
};

}  // namespace kontor::itemmodels
