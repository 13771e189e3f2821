// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QPointer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)

namespace kontor::dialogs {
class TeamLink;
}
namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// Which colleagues look at the same contact: their initials and a sentence; hidden while there is nobody. GUI thread.
class PresenceLine final : public QWidget {
    Q_OBJECT

public:
    /// `team` may be null: then it stays hidden.
    explicit PresenceLine(dialogs::TeamLink *team, QWidget *parent = nullptr);

    void setContact(const Uuid &contact);

private:
    void showOthers();

    QPointer<dialogs::TeamLink> m_team;  ///< goes before the pages
    Uuid m_contact;
    QStringList m_shown;
    QHBoxLayout *m_row;
    widgets::Label *m_text;
    QList<QWidget *> m_avatars;
};

}  // namespace kontor::pages
