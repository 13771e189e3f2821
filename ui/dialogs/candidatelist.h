// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/probe.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::commands {
class Workspace;
}
namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// Who may be meant already while a new contact is being typed, how surely and why. Reads by itself, the newest question wins. GUI
/// thread.
class CandidateList final : public QWidget {
    Q_OBJECT

public:
    explicit CandidateList(commands::Workspace &workspace, QWidget *parent = nullptr);

    void ask(const model::ContactDraft &draft);
    const QList<quality::PossibleContact> &found() const { return m_found; }
    /// Somebody who is certainly meant; null if nobody is.
    const quality::PossibleContact *certain() const;
    /// No question is on its way.
    bool isSettled() const { return m_generation == m_answered; }

Q_SIGNALS:
    /// Somebody is to be opened instead of being made twice.
    void openRequested(const kontor::model::ContactId &contact);
    /// What was typed is to be added to somebody who is there.
    void completeRequested(const kontor::model::ContactId &contact);
    void changed();

private:
    void showFound(const QList<quality::PossibleContact> &found);

    commands::Workspace *m_workspace;
    quint64 m_generation = 0;
    quint64 m_answered = 0;
    QList<quality::PossibleContact> m_found;
    widgets::Label *m_title;
    QListWidget *m_list;
    QPushButton *m_complete;
};

}  // namespace kontor::dialogs
