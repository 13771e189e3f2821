// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/workspace.h"
#include "core/sync/inbox.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {
class InlineField;
class Label;
}

namespace kontor::dialogs {

/// What people have to decide: of two who changed the same the value that lost beside the team's, and what the server did not take.
/// Follows the file. GUI thread.
class InboxPanel final : public QWidget {
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit InboxPanel(commands::Workspace &workspace, QWidget *parent = nullptr);

    /// Those that are shown; more of them on request.
    const QList<sync::InboxEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    /// How many are open.
    void counted(qint64 entries);
    /// Something was decided.
    void decided();
    void contactWanted(const kontor::Uuid &contact);

private:
    using Work = std::function<Result<void>(const commands::Session &)>;

    void read();
    void showInbox(const sync::Inbox &inbox);
    QWidget *cardOf(qint64 entry) const;
    QWidget *makeCard(const sync::InboxEntry &entry);
    QWidget *makeValues(const sync::InboxEntry &entry, QWidget *card);
    QWidget *makeButtons(const sync::InboxEntry &entry, QWidget *card);
    void decide(QWidget *card, Work work);
    static bool isTyping(const QWidget *card);

    commands::Workspace *m_workspace;
    QList<sync::InboxEntry> m_entries;
    QVBoxLayout *m_column;
    widgets::Label *m_problem;
    QPushButton *m_more;
    int m_most;
    bool m_reading = false;
    bool m_again = false;
};

}  // namespace kontor::dialogs
