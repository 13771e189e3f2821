// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/teamlink.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTabWidget)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

class InboxPanel;
class Prompts;

/// How it stands between the open file and its team: the state, what is the matter, what to decide, and what can be done. GUI thread.
class TeamDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both outlive it; with the link it goes.
    TeamDialog(TeamLink &link, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void contactWanted(const kontor::Uuid &contact);
    void taskWanted(const kontor::Uuid &task);
    void left();
    void passwordChanged();

private:
    void build();
    QWidget *buildDetails();
    QWidget *buildButtons();
    void buildTabs();
    QWidget *scrolled(QWidget *content, const QString &name);
    void showStatus();
    void askToLeave();
    void signIn();
    void changePassword();

    TeamLink *m_link;
    Prompts *m_prompts;
    QLabel *m_icon = nullptr;
    widgets::Label *m_team = nullptr;
    widgets::Label *m_state = nullptr;
    widgets::Label *m_advice = nullptr;
    widgets::Label *m_server = nullptr;
    widgets::Label *m_user = nullptr;
    widgets::Label *m_last = nullptr;
    widgets::Label *m_waiting = nullptr;
    QTabWidget *m_tabs = nullptr;
    InboxPanel *m_inbox = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_password = nullptr;
    QPushButton *m_change = nullptr;  ///< another password
};

}  // namespace kontor::dialogs
