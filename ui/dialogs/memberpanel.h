// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/teamlink.h"

#include <QPointer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::dialogs {

/// Who belongs to the team, and who of them is there just now at which computer. GUI thread.
class MemberPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MemberPanel(TeamLink &link, QWidget *parent = nullptr);

private:
    void showMembers();
    QWidget *makeLine(const queries::TeamMember &member, bool isOnline);

    QPointer<TeamLink> m_link;
    QVBoxLayout *m_column;
};

}  // namespace kontor::dialogs
