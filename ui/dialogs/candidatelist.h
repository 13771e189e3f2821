// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/candidates.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace kontor::commands {
class Workspace;
}
namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// Who may be meant already while a new contact is being typed, and why. Reads by itself, the newest question wins. GUI
/// thread.
class CandidateList final : public QWidget {
    Q_OBJECT

public:
    explicit CandidateList(commands::Workspace &workspace, QWidget *parent = nullptr);

    void ask(const queries::CandidateProbe &probe);
    const QList<queries::Candidate> &found() const { return m_found; }

Q_SIGNALS:
    /// Somebody is to be opened instead of being made twice.
    void openRequested(const kontor::model::ContactId &contact);
    void changed();

private:
    void showFound(const QList<queries::Candidate> &found);

    commands::Workspace *m_workspace;
    quint64 m_generation = 0;
    QList<queries::Candidate> m_found;
    widgets::Label *m_title;
    QListWidget *m_list;
};

}  // namespace kontor::dialogs
